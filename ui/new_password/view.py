"""A new password, typed twice, with its rules beside it while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.people.credentials import SHORTEST_PASSWORD
from ui.language import Retranslates
from ui.new_password.rules import PasswordRule, kept_rules
from ui.theme import TextRole, Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label

LIMIT = 200
REVEAL_KEY = "Alt+V"
"""Shows what is typed, without the hand leaving the keyboard."""


class NewPassword(Retranslates, QWidget):
    """Two inputs, a button to see what is typed, and a line for each rule.

    ``replaces`` says that there is a password already, so that the words tell the two apart.
    """

    edited = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None, *, replaces: bool = False) -> None:
        super().__init__(parent)
        self._replaces = replaces
        self.password = QLineEdit(maxLength=LIMIT)
        self.again = QLineEdit(maxLength=LIMIT)
        self.reveal = Button(kind=ButtonKind.FLAT, icon=Icon.EYE)
        self.reveal.setCheckable(True)
        self.reveal.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rules = {rule: _RuleLine() for rule in PasswordRule}
        self._first, self._second = FormRow(self.password), FormRow(self.again)
        self._login = ""
        self._insists = False
        self._lay_out()
        self.setFocusProxy(self.password)
        for field in (self.password, self.again):
            field.textChanged.connect(lambda _text: self._show())
            field.textEdited.connect(lambda _text: self.edited.emit())
        self.reveal.toggled.connect(lambda _on: self._show())
        QShortcut(QKeySequence(REVEAL_KEY), self).activated.connect(self.reveal.toggle)
        self.retranslate()

    @property
    def is_good(self) -> bool:
        """Whether every rule is kept."""
        return len(self._kept()) == len(PasswordRule)

    def set_login(self, login: str) -> None:
        """Name what the password must not be."""
        self._login = login
        self._show()

    def read(self) -> str | None:
        """The password; else the rules that are not kept stand out, and the focus is there."""
        if self.is_good:
            return self.password.text()
        self._insists = True
        self._show()
        only_again = self._kept() == set(PasswordRule) - {PasswordRule.TWICE_ALIKE}
        (self.again if only_again else self.password).setFocus()
        return None

    def forget(self) -> None:
        """Nothing of a password stays."""
        self._insists = False
        self.password.clear()
        self.again.clear()
        self.reveal.setChecked(False)

    @override
    def retranslate(self) -> None:
        self._first.set_label(self.tr("New password") if self._replaces else self.tr("Password"))
        self._second.set_label(self.tr("Password again"))
        self._show()

    def _kept(self) -> frozenset[PasswordRule]:
        return kept_rules(self.password.text(), self.again.text(), self._login)

    def _show(self) -> None:
        shown = self.reveal.isChecked()
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(mode)
        self.reveal.set_icon(Icon.EYE_OFF if shown else Icon.EYE)
        words = self.tr("hide") if shown else self.tr("show")
        self.reveal.setText(f"{words}  {REVEAL_KEY}")
        kept = self._kept()
        for rule, line in self.rules.items():
            line.draw(self._rule_words(rule), _mood_of(rule in kept, self._insists))

    def _rule_words(self, rule: PasswordRule) -> str:
        match rule:
            case PasswordRule.LONG_ENOUGH:
                return self.tr("At least %n character(s)", None, SHORTEST_PASSWORD)
            case PasswordRule.NOT_THE_NAME:
                return self.tr("Not the sign-in name")
            case PasswordRule.TWICE_ALIKE:
                return self.tr("Both are the same")

    def _lay_out(self) -> None:
        inputs = QHBoxLayout()
        inputs.setSpacing(12)
        inputs.addWidget(self._first, 1)
        inputs.addWidget(self._second, 1)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for line in self.rules.values():
            lines.addWidget(line)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addLayout(lines, 1)
        foot.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(inputs)
        layout.addLayout(foot)


def _mood_of(is_kept: bool, insists: bool) -> Tone:  # noqa: FBT001 - two facts, one mood
    if is_kept:
        return Tone.CLEAR
    return Tone.LOCKED if insists else Tone.NEUTRAL


_MARKS = {Tone.CLEAR: Icon.CHECK, Tone.LOCKED: Icon.CROSS, Tone.NEUTRAL: Icon.MINUS}


class _RuleLine(QWidget):
    """A mark and a rule."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconLabel(size=16)
        self._words = Label(role=TextRole.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)

    def draw(self, words: str, mood: Tone) -> None:
        """Say a rule: kept, not yet, or insisted upon."""
        self._mark.draw(_MARKS[mood], mood.on_soft)
        self._words.setText(words)
        self._words.set_tone(mood)
