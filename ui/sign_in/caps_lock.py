"""Telling that Caps Lock is on before a password is wrong for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.language import Retranslates
from ui.theme import TextRole, Tone
from ui.widgets.label import Label

_LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)


class CapsLockLine(Retranslates, Label):
    """A line that stands beneath a password while it is typed with Caps Lock on.

    No system tells every program the state of that key, but the letters do.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(role=TextRole.STRONG, wraps=True)
        self.set_tone(Tone.ATTENTION)
        self.hide()
        field.installEventFilter(self)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.setText(self.tr("Caps Lock is on."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            known = is_caps_lock_on(event)
            if known is not None:
                self.setVisible(known)
        return False


def is_caps_lock_on(event: QKeyEvent) -> bool | None:
    """What a key tells of Caps Lock; None if it tells nothing.

    A letter is large with Shift or with Caps Lock, and small with both or neither. The key
    itself turns the lock off where it was known to be on; otherwise the next letter tells.
    """
    if event.key() == Qt.Key.Key_CapsLock:
        return False
    if event.key() not in _LETTERS or not event.text().isalpha():
        return None
    has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.text().isupper() is not has_shift
