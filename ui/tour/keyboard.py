"""The keys of a US keyboard, as a hand and a scanner press them: Shift, down, up, Shift."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

SHIFTED = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZ~!@#$%^&*()_+{}|:"<>?')
_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_LAST_LATIN = "\N{LATIN SMALL LETTER Y WITH DIAERESIS}"


class Keyboard:
    """Presses keys with the times the operating system would stamp on them, without waiting."""

    def __init__(self, target: Callable[[], QObject]) -> None:
        """``target`` has the focus; it may be another after each key."""
        self._target = target
        self.now_ms = 1_000

    def type(self, text: str, pause_ms: int) -> None:
        """Press the keys that write a text, each so long after the one before."""
        for mark in text:
            self.now_ms += pause_ms
            for event in _strokes(mark):
                event.setTimestamp(self.now_ms)
                QCoreApplication.sendEvent(self._target(), event)


def _strokes(mark: str) -> Iterator[QKeyEvent]:
    """What the keyboard tells while it writes one mark."""
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    is_shifted = mark in SHIFTED
    held = shift if is_shifted else none
    if is_shifted:
        yield QKeyEvent(down, Qt.Key.Key_Shift, shift)
    yield QKeyEvent(down, _key_of(mark), held, mark)
    yield QKeyEvent(up, _key_of(mark), held, mark)
    if is_shifted:
        yield QKeyEvent(up, Qt.Key.Key_Shift, none)


def _key_of(mark: str) -> Qt.Key:
    """Qt counts the keys of Latin as Unicode does, by their capitals."""
    if mark in _KEYS:
        return _KEYS[mark]
    capital = mark.upper()
    is_latin = " " <= mark < _LAST_LATIN and len(capital) == 1
    return Qt.Key(ord(capital)) if is_latin else Qt.Key.Key_unknown
