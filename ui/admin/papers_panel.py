"""How the post's papers look: letterhead, who signs, numbers, and what the closing makes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.numbering import (
    FIELDS,
    LONGEST_PATTERN,
    NumberRefused,
    PaperSeries,
    usual_pattern,
)
from checkpoint.domain.posts.paper_form import LONGEST_LINE, USUAL_FORM, Letterhead, PaperForm
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.words.reports import paper_words
from ui.admin.paper_words import line_words, number_fault_words, series_words
from ui.admin.typed_papers import HEAD, LINES, TypedPapers, lines_of, read_papers
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.form import Form, FormRow
from ui.widgets.label import Label

COLUMNS = 12
SPANS = {"office": 12, "place": 12, "address": 6, "contact": 6, "signed_in": 12}
"""Of the twelve columns; who signs has three fields beside each other, all else two."""
USUAL_SPAN, SIGNER_SPAN = 6, 4
LOGO_HEIGHT = 56
AT_CLOSING = (
    *Partner,
    OtherPaper.HAND_OVER,
    OtherPaper.TIMPORA,
    OtherPaper.INCIDENTS_OF_DAY,
)
BOXES_BESIDE = 3


class PapersPanel(Retranslates, QWidget):
    """Edits how papers look; what is left empty is as it comes with the program."""

    objected = Signal(QWidget)
    """Carries the row that cannot be used, to be brought into sight whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit(maxLength=LONGEST_LINE) for name in LINES}
        self.numbers = {one: QLineEdit(maxLength=LONGEST_PATTERN) for one in PaperSeries}
        self.boxes = {one.value: QCheckBox() for one in AT_CLOSING}
        self.rows = {name: FormRow(field) for name, field in self.lines.items()}
        self.number_rows = {one: FormRow(field) for one, field in self.numbers.items()}
        self._heads = {name: Label(role=TextRole.STRONG) for name in _HEADS}
        self._about_numbers = Label(role=TextRole.QUIET, wraps=True)
        self.logo_words = Label(role=TextRole.QUIET, wraps=True)
        self._picture = QLabel()
        self._logo = b""
        self._refused: NumberRefused | None = None
        self._lay_out()
        self.setFocusProxy(self.lines[LINES[0]])
        self.retranslate()
        self.draw(USUAL_FORM)

    def draw(self, form: PaperForm) -> None:
        """Put how papers look into the form."""
        for name, text in lines_of(form).items():
            self.lines[name].setText(text)
            self.lines[name].setCursorPosition(0)
        patterns = dict(form.numbers)
        for series, field in self.numbers.items():
            field.setText(patterns.get(series, ""))
            field.setCursorPosition(0)
        for word, box in self.boxes.items():
            box.setChecked(word not in form.left_out)
        self.set_logo(form.logo)
        self._show_refused(None)

    def set_logo(self, logo: bytes) -> None:
        """Show another logo, or that there is none."""
        self._logo = logo
        picture = QPixmap()
        picture.loadFromData(logo)
        self._picture.setVisible(bool(logo))
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(LOGO_HEIGHT, smooth))
        self._say_logo()

    def read(self) -> PaperForm | None:
        """As it stands, or None: then what is wrong is shown, and has the focus."""
        read = read_papers(
            TypedPapers(
                lines={name: field.text() for name, field in self.lines.items()},
                numbers={one: field.text() for one, field in self.numbers.items()},
                left_out=tuple(word for word, box in self.boxes.items() if not box.isChecked()),
                logo=self._logo,
            )
        )
        self._show_refused(read if isinstance(read, NumberRefused) else None)
        if isinstance(read, PaperForm):
            return read
        self.number_rows[read.series].setFocus()
        self.objected.emit(self.number_rows[read.series])
        return None

    def hint_at(self, usual: Letterhead) -> None:
        """Show in empty lines what the papers say in their place."""
        for name in HEAD:
            self.lines[name].setPlaceholderText(getattr(usual, name))

    @override
    def retranslate(self) -> None:
        for name, row in self.rows.items():
            row.set_label(line_words(name))
        for series, number_row in self.number_rows.items():
            number_row.set_label(series_words(series))
            self.numbers[series].setPlaceholderText(usual_pattern(series))
        words = {
            "head": self.tr("Letterhead"),
            "signers": self.tr("Who signs"),
            "numbers": self.tr("Numbers"),
            "closing": self.tr("Papers that the closing of a day makes"),
        }
        for name, label in self._heads.items():
            label.setText(words[name])
        self._about_numbers.setText(
            self.tr(
                "In braces stands what is filled in: {fields}. A running number counts anew where"
                " all else of the number is another, as with the month."
            ).format(fields=" ".join(f"{{{name}}}" for name in FIELDS))
        )
        for one in AT_CLOSING:
            self.boxes[one.value].setText(paper_words(one, catalogue()))
        self._say_logo()
        self._show_refused(self._refused)

    def _say_logo(self) -> None:
        without = self.tr("No logo: F2 takes one from a PNG or JPEG.")
        there = self.tr("F2 takes another logo, F8 takes it away.")
        self.logo_words.setText(there if self._logo else without)

    def _show_refused(self, refused: NumberRefused | None) -> None:
        self._refused = refused
        for series, row in self.number_rows.items():
            is_wrong = refused is not None and refused.series is series
            row.set_error(number_fault_words(refused) if refused and is_wrong else "")

    def _lay_out(self) -> None:
        head, signers, numbers = (Form(columns=COLUMNS) for _ in range(3))
        for name, row in self.rows.items():
            is_signer = name.startswith(("checked", "known"))
            span = SPANS.get(name, SIGNER_SPAN if is_signer else USUAL_SPAN)
            (signers if is_signer or name == "signed_in" else head).add(row, span)
        for number_row in self.number_rows.values():
            numbers.add(number_row, USUAL_SPAN)
        boxes = QGridLayout()
        boxes.setContentsMargins(12, 4, 12, 12)
        for place, box in enumerate(self.boxes.values()):
            boxes.addWidget(box, place // BOXES_BESIDE, place % BOXES_BESIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heads["head"], head, self._picture, self.logo_words):
            column.addWidget(part)
        for part in (self._heads["signers"], signers, self._heads["numbers"]):
            column.addWidget(part)
        for part in (self._about_numbers, numbers, self._heads["closing"]):
            column.addWidget(part)
        column.addLayout(boxes)
        column.addStretch(1)
        for aside in (*self._heads.values(), self._about_numbers, self.logo_words, self._picture):
            aside.setContentsMargins(12, 0, 12, 0)


_HEADS = ("head", "signers", "numbers", "closing")
