"""The keyboard-wedge scanner: recognised from any focus, without eating what a person types."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid
from typing_extensions import override

from ui.devices.burst import Burst, BurstLimits, Told

_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""What Windows makes of the right Alt key, which writes the third sign on a key."""
_COMMANDS = _ALT_GR | Qt.KeyboardModifier.MetaModifier

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Multi_key,
    }
)
"""They write nothing by themselves. A scanner needs them for its capitals, and for each ``<``."""


_Stroke: TypeAlias = tuple[QObject, QKeyEvent]
"""A key that went down or up, and the widget that was to see it."""


class Wedge(QObject):
    """Watches the application's keys and takes out those that a scanner typed.

    Install it with `QCoreApplication.installEventFilter`. The window must not bind Enter to a
    QShortcut: a shortcut is served before any filter sees the key, and would end the scan.
    """

    scanned = Signal(str)
    """The text of a scan; several lines are parted by line breaks."""

    def __init__(self, limits: BurstLimits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst: Burst[_Stroke] = Burst(limits)
        self._taken = set[int]()
        """The keys that went down in what is held, or in a scan, and have not come up again."""
        self._is_giving_back = False
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._let_queued_keys_come)
        # Keys that waited while the program was busy are handled before this one fires.
        self._surely_silent = QTimer(self, singleShot=True, interval=0)
        self._surely_silent.timeout.connect(self._tell_silence)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_giving_back or not isinstance(event, QKeyEvent) or not watched.isWidgetType():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._is_overriding(event)
        if _is_modifier(event):
            self._modified(event)
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._pressed(watched, event)

    def _is_overriding(self, event: QKeyEvent) -> bool:
        """In the middle of a scan Ctrl and a key are a sign of the code, and no shortcut's.

        So scanners type signs without a key of their own: GS between the fields of a code, ETX.
        """
        if not (_is_control(event) and self._burst.is_fast(event.timestamp())):
            return False
        event.accept()
        return True

    def _modified(self, event: QKeyEvent) -> None:
        """A modifier says nothing of who types; only the wait for the key after it is told."""
        if event.type() == QEvent.Type.KeyPress and self._burst.is_waiting:
            self._burst.shift(event.timestamp())
            self._watch_silence()

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key, text, at_ms = _which(event), event.text(), event.timestamp()
        goes_on = self._burst.goes_on(at_ms)
        # Two fast strokes of one key look like a held one to Qt, so a burst may hold repeats. A
        # true one comes long after its key, and never belongs to what is held.
        is_repeat = event.isAutoRepeat() and not goes_on
        if is_repeat and key in self._taken:
            return True
        self._taken.discard(key)
        self._silence.stop()
        self._surely_silent.stop()
        types = _types_text(event) or (_is_control(event) and self._burst.is_fast(at_ms))
        if is_repeat or not types or (not goes_on and not text.strip()):
            self._tell_silence()
            return False
        told = self._burst.key((watched, event.clone()), text, at_ms)
        self._taken -= _keys_of(told)
        if self._burst.is_waiting:
            self._taken.add(key)
        self._watch_silence()
        self._tell(told)
        return True

    def _released(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whoever saw a key go down sees it come up, after it."""
        if _which(event) not in self._taken:
            return False
        self._taken.remove(_which(event))
        if self._burst.is_waiting:
            self._burst.beside((watched, event.clone()))
        return True

    def _watch_silence(self) -> None:
        self._silence.start(self._burst.patience_ms + 10)

    def _let_queued_keys_come(self) -> None:
        self._surely_silent.start()

    def _tell_silence(self) -> None:
        told = self._burst.silence()
        self._taken -= _keys_of(told)
        self._tell(told)

    def _tell(self, told: Told[_Stroke]) -> None:
        self._is_giving_back = True
        try:
            for widget, key in told.given_back:
                if isValid(widget):
                    QCoreApplication.sendEvent(widget, key)
        finally:
            self._is_giving_back = False
        if told.scan:
            self.scanned.emit(told.scan)


def _is_modifier(event: QKeyEvent) -> bool:
    """Whether the key only changes what the next one writes, as a dead accent does too."""
    first, last = Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Longsolidusoverlay
    return event.key() in _MODIFIERS or first <= event.key() <= last


def _is_control(event: QKeyEvent) -> bool:
    """Whether Ctrl and the key write one of the signs below the blank."""
    text = event.text()
    has_ctrl = event.modifiers() & _COMMANDS == Qt.KeyboardModifier.ControlModifier
    return has_ctrl and len(text) == 1 and text < " "


def _which(event: QKeyEvent) -> int:
    """Which key of the board it is: without Shift, the same key has another name."""
    return event.nativeScanCode() or event.key()


def _keys_of(told: Told[_Stroke]) -> set[int]:
    """The keys that were given back: those to whom they went will see them come up."""
    return {_which(event) for _, event in told.given_back}


def _types_text(event: QKeyEvent) -> bool:
    """Whether the key writes something, rather than move, delete or command."""
    commands = event.modifiers() & _COMMANDS
    if commands not in (Qt.KeyboardModifier.NoModifier, _ALT_GR):
        return False
    text = event.text()
    return bool(text) and (text.isprintable() or text in "\r\n\t")
