"""Choosing which of several passes of one number lies on the counter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.words.dates import birth_words
from checkpoint.words.enums import document_kind_short
from ui.language import catalogue
from ui.theme import TextRole
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label

WIDTH = 640


class PassDialog(Dialog):
    """A digit chooses, Enter takes it; Esc goes back to the empty counter."""

    chosen = Signal(object)
    """Carries the RegisteredPass."""

    def __init__(self, passes: Sequence[RegisteredPass], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offered = tuple(passes)
        self.passes = ChoiceBox(numbered=True)
        self._row = FormRow(self.passes)
        self._row.set_label(self.tr("Pass"))
        self.setMinimumWidth(WIDTH)
        for number, known in enumerate(self.offered, start=1):
            self.body.addWidget(Label(f"{number}   {_words(known)}", TextRole.STRONG, wraps=True))
        self.body.addWidget(self._row)
        self.set_title(
            self.tr("Several passes bear this number"),
            self.tr("Look at the pass, and choose whose it is."),
        )
        self.passes.draw([Choice(one, _words(one)) for one in passes])
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._pass_on, kind=ButtonKind.PRIMARY).setText(self.tr("Choose"))
        self.passes.setFocus()

    def _pass_on(self) -> None:
        """Whose pass it is must be looked at: none is chosen beforehand."""
        if self.passes.chosen is None:
            self._row.set_error(self.tr("Choose whose pass it is."))
            self.passes.setFocus()
        else:
            self.chosen.emit(self.passes.chosen)


def _words(known: RegisteredPass) -> str:
    words = catalogue()
    document = known.document
    kind = document_kind_short(document.kind, words)
    born = birth_words(document.holder.born, words.language)
    return f"{document.holder.name.full} · {born} · {kind} {document.issuer} {document.district}"
