"""The children without a document who are with one of the group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.draft import DraftMember
from checkpoint.domain.groups.group import MOST_COMPANIONS, Companion, Relation
from checkpoint.words.enums import sex_words
from checkpoint.words.groups import relation_words
from ui.language import catalogue
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.wording import choices

YEAR_DIGITS = 4


class CompanionDialog(Dialog):
    """Enter adds a child and asks for the next; with nothing chosen it keeps them all."""

    kept = Signal(object)
    """Carries all the companions."""

    def __init__(self, member: DraftMember, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._children = list(member.companions)
        self.sex, self.relation = ChoiceBox(numbered=True), ChoiceBox(numbered=True)
        self.born = QLineEdit(maxLength=YEAR_DIGITS)
        self.born.setValidator(QIntValidator(0, year, self.born))
        self._so_far = Label(wraps=True)
        self._born_row = FormRow(self.born)
        rows = (FormRow(self.sex), self._born_row, FormRow(self.relation))
        labels = (self.tr("Sex"), self.tr("Year of birth"), self.tr("Is to the grown-up"))
        self.body.addWidget(self._so_far)
        for row, label in zip(rows, labels, strict=True):
            row.set_label(label)
            self.body.addWidget(row)
        self.set_title(self.tr("Children without a document"), member.document.holder.name.full)
        self.sex.draw(choices((Sex.FEMALE, Sex.MALE), sex_words))
        self.relation.draw(choices(Relation, relation_words), Relation.CHILD)
        self.add_button(self._take_last).setText(self.tr("Take the last one away"))
        self.add_button(self._go_on, kind=ButtonKind.PRIMARY).setText(self.tr("Next, or keep"))
        self._say()

    def _go_on(self) -> None:
        if not isinstance(self.sex.chosen, Sex):
            self.kept.emit(tuple(self._children))
            self.accept()
            return
        relation = self.relation.chosen
        child = Companion(
            sex=self.sex.chosen,
            relation=relation if isinstance(relation, Relation) else Relation.CHILD,
            birth_year=int(self.born.text()) if self.born.text() else None,
        )
        try:
            child.must_be_child(self._year)
        except InvalidValue:
            self._born_row.set_error(self.tr("A child is not older than 18 years."))
            self.born.setFocus()
            return
        if len(self._children) < MOST_COMPANIONS:
            self._children.append(child)
        self._say()

    def _take_last(self) -> None:
        if self._children:
            self._children.pop()
        self._say()

    def _say(self) -> None:
        words = catalogue()
        lines = [
            f"{place}. {sex_words(one.sex, words)} · {one.birth_year or '–'}"
            f" · {relation_words(one.relation, words)}"
            for place, one in enumerate(self._children, start=1)
        ]
        self._so_far.setText("\n".join(lines) or self.tr("None so far."))
        self._born_row.set_error("")
        self.sex.choose(None)
        self.born.clear()
        self.sex.setFocus()
