"""A line of a convoy's list, typed without the hand leaving the keys: Enter goes to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex, TravelDocument
from checkpoint.domain.groups.deportee import (
    LETTERS,
    Deportee,
    Onward,
    ReturnCase,
    ReturnWay,
)
from checkpoint.domain.groups.draft import DraftMember
from checkpoint.domain.journeys.identity import is_of_one_person
from checkpoint.words.enums import document_kind_words, sex_words
from checkpoint.words.groups import onward_words, return_case_words, return_way_words
from ui.groups.typed_letter import YEAR_DIGITS, TypedLetter
from ui.language import Retranslates
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.form import Form, FormRow
from ui.wording import choices

T = TypeVar("T")

COLUMNS = 7
TEXT_LIMIT = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """What a line says of one person."""

    document: TravelDocument
    deportee: Deportee


class BatchForm(Retranslates, QWidget):
    """Name, sex, child and year are the person's; the rest stays as the line above has it.

    So a convoy of one letter and one depot is typed by four fields a line.
    """

    entered = Signal(object)
    """Carries the BatchLine."""

    def __init__(self, year: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.number = (QLineEdit(maxLength=TEXT_LIMIT) for _ in range(2))
        self.born = QLineEdit(maxLength=YEAR_DIGITS)
        self.born.setValidator(QIntValidator(0, year(), self.born))
        self.province, self.sector, self.depot = (QLineEdit(maxLength=TEXT_LIMIT) for _ in range(3))
        self.sex, self.child, self.case = (ChoiceBox(numbered=True) for _ in range(3))
        self.kind, self.way, self.onward = (ChoiceBox(numbered=True) for _ in range(3))
        self.expires = DateField()
        self._own = (self.name, self.sex, self.born, self.child)
        self._lasting = (
            self.case,
            self.province,
            self.sector,
            self.kind,
            self.number,
            self.expires,
            self.depot,
            self.way,
            self.onward,
        )
        self._rows = {field: FormRow(field) for field in (*self._own, *self._lasting)}
        self._form = Form(COLUMNS)
        for row in self._rows.values():
            self._form.add(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        self.retranslate()
        self.child.choose(value=False)
        for box, usual in (
            (self.case, ReturnCase.NO_PASSPORT),
            (self.kind, LETTERS[0]),
            (self.way, ReturnWay.DEPORTATION),
            (self.onward, Onward.SOCIAL_SERVICE),
        ):
            box.choose(usual)

    @override
    def retranslate(self) -> None:
        labels = (
            self.tr("Name"),
            self.tr("Sex"),
            self.tr("Born in"),
            self.tr("Child"),
            self.tr("Case"),
            self.tr("Home province"),
            self.tr("Sector"),
            self.tr("Document"),
            self.tr("Number"),
            self.tr("Good until"),
            self.tr("Depot"),
            self.tr("Way"),
            self.tr("To"),
        )
        for row, label in zip(self._rows.values(), labels, strict=True):
            row.set_label(label)
        _draw(self.sex, choices((Sex.MALE, Sex.FEMALE), sex_words))
        no_yes = (Choice(value=False, text=self.tr("No")), Choice(value=True, text=self.tr("Yes")))
        _draw(self.child, no_yes)
        _draw(self.case, choices(ReturnCase, return_case_words))
        _draw(self.kind, choices(LETTERS, document_kind_words))
        _draw(self.way, choices(ReturnWay, return_way_words))
        _draw(self.onward, choices(Onward, onward_words))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.isAutoRepeat():
            self.enter()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Take the line, and begin the next; or go to what is missing."""
        line = self._line()
        if line is not None:
            self.entered.emit(line)
            self._begin_next()

    def copy(self, above: DraftMember) -> None:
        """Fill in what the line above says, but not the name and the birthday of its person.

        Nor his number, where the letter is his own; of a collective one all bear the same.
        """
        deportee, document = above.deportee, above.document
        if deportee is None:
            return
        self.sex.choose(document.holder.sex)
        self.kind.choose(document.kind)
        self.number.setText("" if is_of_one_person(document) else document.number)
        day = document.expires_on
        self.expires.set_value(None if day is None else PartialDate.of(day))
        for box, value in (
            (self.case, deportee.case),
            (self.way, deportee.way),
            (self.onward, deportee.onward),
            (self.child, deportee.is_child),
        ):
            box.choose(value)
        for field, text in (
            (self.province, deportee.province),
            (self.sector, deportee.sector),
            (self.depot, deportee.depot),
        ):
            field.setText(text)

    def _line(self) -> BatchLine | None:
        sex, kind, case = self.sex.chosen, self.kind.chosen, self.case.chosen
        way, onward = self.way.chosen, self.onward.chosen
        missing = [
            field
            for field, is_there in (
                (self.name, bool(self.name.text().strip())),
                (self.sex, isinstance(sex, Sex)),
                (self.number, bool(self.number.text().strip())),
            )
            if not is_there
        ]
        for field in (self.name, self.sex, self.number):
            self._rows[field].set_error(self.tr("Must be filled") if field in missing else "")
        if missing:
            missing[0].setFocus()
            return None
        typed = TypedLetter(
            kind=kind if isinstance(kind, DocumentKind) else LETTERS[0],
            name=self.name.text(),
            sex=sex if isinstance(sex, Sex) else Sex.UNSPECIFIED,
            number=self.number.text(),
            born=self.born.text(),
            expires=self.expires.value,
        )
        document = typed.document()
        if document is None:
            return None
        return BatchLine(
            document=document,
            deportee=Deportee(
                case=case if isinstance(case, ReturnCase) else ReturnCase.OTHER,
                way=way if isinstance(way, ReturnWay) else ReturnWay.DEPORTATION,
                is_child=bool(self.child.chosen),
                province=self.province.text().strip(),
                sector=self.sector.text().strip(),
                depot=self.depot.text().strip(),
                onward=onward if isinstance(onward, Onward) else Onward.SOCIAL_SERVICE,
            ),
        )

    def _begin_next(self) -> None:
        self.name.clear()
        self.born.clear()
        self.sex.choose(None)
        self.child.choose(value=False)
        self.name.setFocus()


def _draw(box: ChoiceBox, offered: Sequence[Choice[T]]) -> None:
    """Offer the same in other words; what was chosen stays chosen."""
    chosen = box.chosen
    box.draw(offered)
    box.choose(chosen)
