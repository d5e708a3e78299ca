"""The keys and what they do, along the bottom of the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import TextRole
from ui.widgets.label import ElidedLabel, Label

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
"""What stands on the keys that QKeySequence writes so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHint:
    """One key, its words, and what it does."""

    key: str
    """As QKeySequence writes it: ``Enter``, ``F2``, ``Esc``, ``Ctrl+L``, ``Alt+Left``."""
    text: str
    run: Callable[[], object]
    enabled: bool = True
    binds: bool = True
    """False where the screen itself listens to the key: the bar then only shows it."""
    is_shown: bool = True
    """False for a key that works without standing on the bar; help (F1) names it."""
    gives_way: bool = False
    """True for a key that works without standing there where the words of the others are longer
    than the bar; the first of them goes first."""

    @property
    def cap(self) -> str:
        """The key as it is shown: an arrow stands on it in every language."""
        words = self.key.split("+")
        return "+".join(ARROWS.get(word, word) for word in words)


class KeyBar(QFrame):
    """Keys with words. Each works on its screen, whatever has the focus, and by a click.

    The buttons are kept and drawn anew: the bar changes with every state of a screen, and to make
    a widget takes many times as long as to give it another word.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "keys")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(2)
        self._row.addStretch()
        self._buttons: list[_KeyButton] = []
        self._quiet: list[_QuietKey] = []
        self._hints: Sequence[KeyHint] = ()

    def draw(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys, and only these work."""
        self._hints = tuple(hints)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rather show fewer keys than cut the words of all."""
        shown = [hint for hint in self._hints if hint.is_shown]
        quiet = [hint for hint in self._hints if not hint.is_shown]
        giving = [hint for hint in shown if hint.gives_way]
        self._show(shown, quiet)
        for hint in giving:
            if self._needed() <= self.width():
                break
            shown.remove(hint)
            quiet.append(hint)
            self._show(shown, quiet)

    def _needed(self) -> int:
        """The width of all words. A layout would say that of the words before."""
        margins = self._row.contentsMargins()
        widths = [one.needed for one in self._buttons if not one.isHidden()]
        between = self._row.spacing() * len(widths)
        return sum(widths) + between + margins.left() + margins.right()

    def _show(self, shown: Sequence[KeyHint], quiet: Sequence[KeyHint]) -> None:
        for _ in range(len(shown) - len(self._buttons)):
            button = _KeyButton()
            self._row.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        for button, hint in zip_longest(self._buttons, shown):
            button.draw(hint)
        self._quiet += [_QuietKey(self) for _ in range(len(quiet) - len(self._quiet))]
        for key, hint in zip_longest(self._quiet, quiet):
            key.draw(hint)


class _QuietKey(QShortcut):
    """A key that works and is not shown."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._hint: KeyHint | None = None
        self.activated.connect(self._run)

    def draw(self, hint: KeyHint | None) -> None:
        """Do what the hint does, or nothing."""
        self._hint = hint
        self.setEnabled(hint is not None and hint.enabled)
        self.setKey(QKeySequence(hint.key) if hint is not None else QKeySequence())

    @Slot()
    def _run(self) -> None:
        if self._hint is not None:
            self._hint.run()


class _KeyButton(QPushButton):
    """A key cap and a word; hidden, and deaf to its key, where there is no hint."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "key")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hint: KeyHint | None = None
        self._cap = Label(role=TextRole.STRONG)
        self._cap.setProperty("key_cap", "yes")
        self._word = ElidedLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 4, 6, 4)
        self._row.setSpacing(6)
        for label in (self._cap, self._word):
            self._row.addWidget(label)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shortcut = QShortcut(self)
        self._shortcut.setAutoRepeat(False)
        self._shortcut.activated.connect(self._run)
        self.clicked.connect(self._run)

    def draw(self, hint: KeyHint | None) -> None:
        """Show a key and do what it does."""
        self._hint = hint
        self.setVisible(hint is not None)
        self._shortcut.setEnabled(hint is not None and hint.enabled and hint.binds)
        if hint is None:
            return
        self.setEnabled(hint.enabled)
        self._cap.setText(hint.cap)
        self._word.setText(hint.text)
        self.setAccessibleName(f"{hint.key} {hint.text}")
        keys = ["Return", "Enter"] if hint.key == "Enter" else [hint.key]
        self._shortcut.setKeys([QKeySequence(key) for key in keys if hint.binds])

    @property
    def needed(self) -> int:
        """How wide it is with its whole word."""
        for label in (self._cap, self._word):
            label.ensurePolished()
        self._row.invalidate()
        return self._row.sizeHint().width()

    @override
    def sizeHint(self) -> QSize:
        """As wide as its words: a push button asks its own text only, and it has none."""
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @Slot()
    def _run(self) -> None:
        if self._hint is not None:
            self._hint.run()
