"""The keyboard-wedge scanner: recognised from any focus, without eating what a person types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid
from typing_extensions import override

from ui.devices.burst import Burst, BurstLimits

_NO_TEXT_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Wedge(QObject):
    """Watches the application's keys and takes out those that a scanner typed.

    Install it with `QCoreApplication.installEventFilter`. The window must not bind Enter to a
    QShortcut: a shortcut is served before any filter sees the key, and would end the scan.
    """

    scanned = Signal(str)
    """The text of a scan; several lines are parted by line breaks."""

    def __init__(self, limits: BurstLimits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst: Burst[tuple[QObject, QKeyEvent]] = Burst(limits)
        self._is_giving_back = False
        self._silence = QTimer(self, singleShot=True, interval=limits.gap_ms + 10)
        self._silence.timeout.connect(self._let_queued_keys_come)
        # Keys that waited while the program was busy are handled before this one fires.
        self._surely_silent = QTimer(self, singleShot=True, interval=0)
        self._surely_silent.timeout.connect(self._tell_silence)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_giving_back or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress or not watched.isWidgetType():
            return False
        self._silence.stop()
        self._surely_silent.stop()
        text = event.text()
        if not _types_text(event) or (not self._burst.is_waiting and not text.strip()):
            self._tell_silence()
            return False
        told = self._burst.key((watched, event.clone()), text, event.timestamp())
        self._silence.start()
        self._tell(told.given_back, told.scan)
        return True

    def _let_queued_keys_come(self) -> None:
        self._surely_silent.start()

    def _tell_silence(self) -> None:
        told = self._burst.silence()
        self._tell(told.given_back, told.scan)

    def _tell(self, given_back: tuple[tuple[QObject, QKeyEvent], ...], scan: str) -> None:
        self._is_giving_back = True
        try:
            for widget, key in given_back:
                if isValid(widget):
                    QCoreApplication.sendEvent(widget, key)
        finally:
            self._is_giving_back = False
        if scan:
            self.scanned.emit(scan)


def _types_text(event: QKeyEvent) -> bool:
    """Whether the key writes something, rather than move, delete or command."""
    if event.modifiers() & _NO_TEXT_WITH:
        return False
    text = event.text()
    return bool(text) and (text.isprintable() or text in "\r\n\t")
