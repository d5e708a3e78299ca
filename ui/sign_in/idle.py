"""Watching for an empty chair."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Tells when nobody was at work for a while; install it on the application.

    A key or the mouse tells it of itself, whatever else does is to `stir` it.
    """

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=minutes * 60_000)
        self._timer.timeout.connect(self.idle)
        self._timer.start()

    def stir(self) -> None:
        """Somebody is at work: the time begins anew."""
        if self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._timer.start()
        return False
