"""A few questions at once: one dialog, whose fields are said by who asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow

TEXT_LIMIT = 300
WIDTH = 560


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One field of the dialog."""

    name: str
    label: str
    choices: Sequence[Choice[Any]] = ()
    """To be chosen from; without any, it is typed."""
    is_required: bool = True
    needed_with: tuple[str, object] | None = None
    """Another question and an answer to it with which this one must be answered too."""

    def is_missing(self, answers: Mapping[str, object]) -> bool:
        """Whether it was to be answered, and was not."""
        other = self.needed_with
        is_needed = other is not None and answers[other[0]] == other[1]
        return (self.is_required or is_needed) and not answers[self.name]


class QuestionDialog(Dialog):
    """Asks a few things at once, and objects to each that is missing."""

    answered = Signal(object)
    """Carries what was answered, by the name of the question; empty texts where nothing was."""

    def __init__(
        self,
        title: str,
        about: str,
        act: str,
        questions: Sequence[Question],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = tuple(questions)
        self.fields = {one.name: self._field(one) for one in questions}
        self._rows = {name: FormRow(field) for name, field in self.fields.items()}
        for question in self._questions:
            row = self._rows[question.name]
            row.set_label(question.label)
            row.set_required(question.is_required, self.tr("Must be filled"))
            field = self.fields[question.name]
            if isinstance(field, ChoiceBox):
                field.picked.connect(self._go_on)
            self.body.addWidget(row)
        self.setMinimumWidth(WIDTH)
        self.set_title(title, about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(act)
        next(iter(self.fields.values())).setFocus()

    def _field(self, question: Question) -> QWidget:
        if not question.choices:
            return QLineEdit(maxLength=TEXT_LIMIT)
        box = ChoiceBox(numbered=True)
        box.draw(question.choices)
        return box

    def _go_on(self) -> None:
        """A key chose something: what must be answered next has the focus."""
        missing = self._missing()
        if missing:
            self.fields[missing[0]].setFocus()

    def _missing(self) -> list[str]:
        answers = {name: _answer(field) for name, field in self.fields.items()}
        return [one.name for one in self._questions if one.is_missing(answers)]

    def _hand_on(self) -> None:
        answers = {name: _answer(field) for name, field in self.fields.items()}
        missing = self._missing()
        for name, row in self._rows.items():
            row.set_error(self.tr("Must be filled") if name in missing else "")
        if missing:
            self.fields[missing[0]].setFocus()
            return
        self.accept()
        self.answered.emit(answers)


def _answer(field: QWidget) -> object:
    if isinstance(field, ChoiceBox):
        return field.chosen or ""
    return field.text().strip() if isinstance(field, QLineEdit) else ""
