"""How the codes on passes are read: the rows, the one that is edited, and a live example."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.code_forms import LONGEST
from checkpoint.domain.documents.payload_mappings import NumberMapping, PayloadMapping
from checkpoint.domain.documents.payloads import Misfit, read_by
from ui.admin.code_form import CodeForm
from ui.admin.code_words import kind_words, misfit_words, read_words
from ui.admin.typed_codes import CodeKind, mapping_of, typed_of
from ui.language import Retranslates
from ui.theme import TextRole, Tone
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import FormRow
from ui.widgets.label import Label

EXAMPLE_WIDTH = 380


class CodesPanel(Retranslates, QWidget):
    """Edits the rows one at a time; nothing is kept before all of it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[PayloadMapping, ...] = ()
        self._rows: list[PayloadMapping] = []
        self._at = -1
        self.rows, self.form = ChoiceBox(numbered=True), CodeForm()
        self.example = QLineEdit(maxLength=LONGEST)
        self.becomes = Label(wraps=True)
        self._about = Label(role=TextRole.QUIET, wraps=True)
        self._rows_row, self._example_row = FormRow(self.rows), FormRow(self.example)
        self._lay_out()
        self.setFocusProxy(self.rows)
        self.rows.chosen_changed.connect(self._go_to_chosen)
        self.form.edited.connect(self._was_edited)
        self.example.textChanged.connect(lambda _text: self._draw_example())
        self.retranslate()
        self.draw(())

    def draw(self, rows: Sequence[PayloadMapping]) -> None:
        """Show these rows, which are kept, the first of them in the form."""
        self._kept = tuple(rows)
        self._rows = list(rows)
        self._at = 0 if rows else -1
        self._draw_row()

    @property
    def is_begun(self) -> bool:
        """Whether something stands here that is not kept."""
        row = self._rows[self._at] if self._at >= 0 else None
        is_typed = row is not None and self.form.typed() != typed_of(row)
        return is_typed or tuple(self._rows) != self._kept

    def read(self) -> tuple[PayloadMapping, ...] | None:
        """All rows as they stand, or None: then what is wrong is shown, and has the focus."""
        if not self._keep_typed():
            self.form.go_to_fault()
            return None
        return tuple(self._rows)

    def add(self) -> None:
        """Begin another row, if the one in the form can stand."""
        if self._keep_typed():
            self._rows.append(NumberMapping())
            self._at = len(self._rows) - 1
            self._draw_row()
            self.form.setFocus()

    def remove(self) -> None:
        """Take away the row in the form."""
        if 0 <= self._at < len(self._rows):
            del self._rows[self._at]
            self._at = min(self._at, len(self._rows) - 1)
            self._draw_row()

    def take_scan(self, text: str) -> None:
        """A pass was held to the scanner: its code is the example."""
        self.example.setText(text)

    @override
    def retranslate(self) -> None:
        self._about.setText(
            self.tr(
                "What a code on a border pass holds, no authority has published: look at the"
                " passes of your post. The first row that means a code reads it; a code that no"
                " row means is the pass's number. To say which codes are meant, # is a digit, @ a"
                " letter, ? any sign and * any signs; [ and ] stand around the number."
            )
        )
        self._rows_row.set_label(self.tr("Row"))
        self._example_row.set_label(self.tr("A code, typed or scanned, to try the row"))
        self._offer_rows()
        self._draw_example()

    def _keep_typed(self) -> bool:
        """Take the form into its row; false where something stands against it."""
        if self._at < 0:
            return True
        read = mapping_of(self.form.typed(), self._rows[self._at])
        if not isinstance(read, PayloadMapping):
            self.form.show_faults(read)
            return False
        self._rows[self._at] = read
        self.form.show_faults({})
        return True

    def _go_to_chosen(self) -> None:
        """A row with a fault is not left: it would be lost."""
        chosen = self.rows.chosen
        if isinstance(chosen, int) and self._keep_typed():
            self._at = chosen
        self._draw_row() if self._at == chosen else self.rows.choose(self._at)

    def _was_edited(self) -> None:
        self.form.show_faults({})
        self._offer_rows()
        self._draw_example()

    def _draw_row(self) -> None:
        self.form.setVisible(self._at >= 0)
        if self._at >= 0:
            self.form.draw(typed_of(self._rows[self._at]))
        self._offer_rows()
        self._draw_example()

    def _offer_rows(self) -> None:
        names = [(CodeKind(row.kind), row.form) for row in self._rows]
        if self._at >= 0:
            typed = self.form.typed()
            names[self._at] = (typed.kind, typed.form)
        words = [f"{kind_words(kind)} · {form}" for kind, form in names]
        self.rows.draw(tuple(Choice(at, text) for at, text in enumerate(words)))
        self.rows.choose(self._at)

    def _draw_example(self) -> None:
        text, tone = self._example_words()
        self.becomes.setText(text)
        self.becomes.set_tone(tone)

    def _example_words(self) -> tuple[str, Tone]:
        """What the example becomes by the row in the form, or why not, in a sentence."""
        code = self.example.text()
        if self._at < 0:
            return self.tr("There is no row yet: every code is the pass's number."), Tone.NEUTRAL
        mapping = mapping_of(self.form.typed(), self._rows[self._at])
        if not isinstance(mapping, PayloadMapping):
            return self.tr("The row cannot be used yet. Enter says what is missing."), Tone.NOTE
        if not code.strip():
            return self.tr(
                "Type a code, or scan a pass: here stands what it becomes."
            ), Tone.NEUTRAL
        read = read_by(mapping, code)
        if isinstance(read, Misfit):
            return misfit_words(read), Tone.ATTENTION
        for number, row in enumerate(self._rows[: self._at], start=1):
            if not isinstance(read_by(row, code), Misfit):
                taken = self.tr("Row {number} stands before this one and takes the code.")
                return taken.format(number=number), Tone.ATTENTION
        return "\n".join(read_words(read)), Tone.NEUTRAL

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._rows_row)
        left.addWidget(_scrolled(self.form), 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        for part in (self._example_row, self.becomes):
            right.addWidget(part)
        right.addStretch(1)
        aside = QWidget()
        aside.setFixedWidth(EXAMPLE_WIDTH)
        aside.setLayout(right)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 1)
        columns.addWidget(aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._about)
        layout.addLayout(columns, 1)


def _scrolled(form: QWidget) -> QScrollArea:
    form.setProperty("scroll_body", "yes")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(form)
    return area
