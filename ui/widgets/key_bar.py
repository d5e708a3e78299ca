"""The keys and what they do, along the bottom of the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import TextRole
from ui.widgets.label import ElidedLabel, Label


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHint:
    """One key, its words, and what it does."""

    key: str
    """As QKeySequence writes it, and as it is shown: ``Enter``, ``F2``, ``Esc``, ``Ctrl+L``."""
    text: str
    run: Callable[[], object]
    enabled: bool = True
    binds: bool = True
    """False where the screen itself listens to the key: the bar then only shows it."""


class KeyBar(QFrame):
    """Keys with words. Each works on its screen, whatever has the focus, and by a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "keys")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(2)
        self._buttons: list[_KeyButton] = []

    def draw(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys, and only these work."""
        for button in self._buttons:
            button.setParent(None)
            button.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._buttons = [_KeyButton(hint) for hint in hints]
        for button in self._buttons:
            self._row.addWidget(button)
        self._row.addStretch()


class _KeyButton(QPushButton):
    """A key cap and a word."""

    def __init__(self, hint: KeyHint) -> None:
        super().__init__()
        self.setProperty("kind", "key")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(hint.enabled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{hint.key} {hint.text}")
        cap = Label(hint.key, TextRole.STRONG)
        cap.setProperty("key_cap", "yes")
        word = ElidedLabel(hint.text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 4, 6, 4)
        self._row.setSpacing(6)
        self._row.addWidget(cap)
        self._row.addWidget(word)
        for label in (cap, word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda _checked: hint.run())
        if hint.binds:
            self._bind(hint)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its words: a push button asks its own text only, and it has none."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def _bind(self, hint: KeyHint) -> None:
        keys = ["Return", "Enter"] if hint.key == "Enter" else [hint.key]
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.setAutoRepeat(False)
        shortcut.setEnabled(hint.enabled)
        shortcut.activated.connect(hint.run)
