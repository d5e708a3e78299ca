"""Saying that somebody left the country elsewhere, or that he did not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.departure_elsewhere import LONGEST_LINE
from checkpoint.domain.journeys.resident import Resident
from checkpoint.services.inside import Departed
from checkpoint.words.inside import bore_words
from ui.language import catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine

WIDTH = 680


class SayingDialog(Dialog):
    """Stays open until what is said is kept, and says what stands against it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=LONGEST_LINE)
        self.reason_row = FormRow(self.reason)
        self._notice = NoticeLine()
        self.add_button(self.reject).setText(self.tr("Back"))
        self.keep = self.add_button(self._submit, kind=ButtonKind.PRIMARY)
        self.reason_row.set_label(self.tr("Reason"))
        self.reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.setMinimumWidth(WIDTH)

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.keep.setEnabled(True)
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    def _submit(self) -> None:
        raise NotImplementedError

    def _all_filled(self, *rows: FormRow) -> bool:
        """Whether each has a text; the first that has none gets the focus."""
        empty = [row for row in rows if not _text_of(row)]
        for row in rows:
            row.set_error(self.tr("Write this first.") if row in empty else "")
        if empty:
            empty[0].field.setFocus()
        return not empty


class LeftDialog(SayingDialog):
    """By whom it is known, and why it is believed."""

    left = Signal(str, str)
    """Carries the source and the reason."""

    def __init__(self, resident: Resident, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = QLineEdit(maxLength=LONGEST_LINE)
        self.source_row = FormRow(self.source)
        hint = Label(role=TextRole.QUIET, wraps=True)
        for part in (hint, self.source_row, self.reason_row, self._notice):
            self.body.addWidget(part)
        name = resident.entry.document.holder.name.full
        self.set_title(self.tr("Left elsewhere"), f"{name} · {bore_words(resident, catalogue())}")
        hint.setText(
            self.tr(
                "He leaves the list until he is seen here again. The word stays on record, and can"
                " be taken back."
            )
        )
        self.source_row.set_label(self.tr("By whom or what it is known"))
        self.source_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - as above
        self.keep.setText(self.tr("He left elsewhere"))
        self.source.setFocus()

    @override
    def _submit(self) -> None:
        if self._all_filled(self.source_row, self.reason_row):
            self.keep.setEnabled(False)
            self.left.emit(self.source.text().strip(), self.reason.text().strip())


class DepartedDialog(SayingDialog):
    """Who is said to have left elsewhere; one of these words is taken back."""

    taken_back = Signal(object, str)
    """Carries the Departed and the reason."""

    def __init__(self, departed: Sequence[Departed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = ChoiceBox(numbered=True)
        who_row = FormRow(self.who)
        self._said = Label(role=TextRole.QUIET, wraps=True)
        for part in (who_row, self._said, self.reason_row, self._notice):
            self.body.addWidget(part)
        none = self.tr("Of nobody inside it was said that he left elsewhere.")
        self.set_title(self.tr("Who left elsewhere"), "" if departed else none)
        who_row.set_label(self.tr("Who"))
        self.keep.setText(self.tr("He did not leave: put him back"))
        self.who.draw([Choice(one, _name_of(one)) for one in departed], next(iter(departed), None))
        self.who.chosen_changed.connect(self._draw_chosen)
        for part in (who_row, self._said, self.reason_row):
            part.setVisible(bool(departed))
        self.keep.setEnabled(bool(departed))
        self._draw_chosen()
        self.who.setFocus()

    def _draw_chosen(self) -> None:
        chosen = self.who.chosen
        if isinstance(chosen, Departed):
            word = chosen.word
            text = self.tr("Known from: {source}. Reason: {reason}")
            self._said.setText(text.format(source=word.source, reason=word.reason))

    @override
    def _submit(self) -> None:
        chosen = self.who.chosen
        if isinstance(chosen, Departed) and self._all_filled(self.reason_row):
            self.keep.setEnabled(False)
            self.taken_back.emit(chosen, self.reason.text().strip())


def _name_of(one: Departed) -> str:
    document = one.entry.document
    return f"{document.holder.name.full} · {document.issuer} {document.number}"


def _text_of(row: FormRow) -> str:
    return row.field.text().strip() if isinstance(row.field, QLineEdit) else ""
