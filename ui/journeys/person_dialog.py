"""The other documents of a person, and those that may be his: said to be so, or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.last_group import LastGroup
from checkpoint.domain.journeys.person import OtherDocument, Person
from checkpoint.domain.posts.post import Post
from checkpoint.services.linking import PersonAnswer
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import document_kind_short
from checkpoint.words.journeys import basis_words, other_words
from checkpoint.words.last_group import last_group_words
from ui.journeys.history_rows import history_rows
from ui.language import catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import Button
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.history_list import HistoryList
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine

REASON_LIMIT = 300
WIDTH = 760


class PersonDialog(Dialog):
    """Takes one answer. Neither is what Enter presses: who answers is to choose it himself.

    Enter goes on to the next field instead, and at last to the answers.
    """

    answered = Signal(object)
    """Carries the PersonAnswer."""

    def __init__(
        self,
        document: TravelDocument,
        person: Person,
        history: Sequence[Recorded],
        post: Post,
        parent: QWidget | None = None,
        *,
        last_group: LastGroup | None = None,
    ) -> None:
        super().__init__(parent)
        self._last_group = last_group
        self._document, self._person, self._post = document, person, post
        self._crossings = history
        self.others = ChoiceBox(numbered=True)
        self._others_row = FormRow(self.others)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._reason_row = FormRow(self.reason)
        self._state = Label(role=TextRole.QUIET, wraps=True)
        self._history = HistoryList()
        self._notice = NoticeLine()
        self._lay_out()
        self._back = self.add_button(self.reject)
        self.other = self.add_button(lambda: self._submit(is_same=False))
        self.same = self.add_button(lambda: self._submit(is_same=True))
        for button in (self._back, self.same, self.other):
            button.setDefault(False)
        self._say()
        self.others.chosen_changed.connect(self._draw_chosen)
        self._draw_chosen()
        self.setMinimumWidth(WIDTH)
        (self.reason if person.every else self._back).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; what was typed stays."""
        self._draw_chosen()
        self._notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))

    @property
    def _chosen(self) -> OtherDocument | None:
        chosen = self.others.chosen
        return chosen if isinstance(chosen, OtherDocument) else None

    def _lay_out(self) -> None:
        words = catalogue()
        choices = [Choice(one, other_words(one, words)) for one in self._person.every]
        self.others.draw(choices, next(iter(self._person.every), None))
        parts = (self._others_row, self._state, self._reason_row, self._notice, self._history)
        for part in parts:
            self.body.addWidget(part)
        for part in (self._others_row, self._state, self._reason_row):
            part.setVisible(bool(choices))

    def _say(self) -> None:
        title = self.tr("Is it the same person?")
        if not self._person.every:
            title = self.tr("No other document of this person is known here.")
        self.set_title(title, _document_words(self._document))
        self._others_row.set_label(self.tr("Other document"))
        self._reason_row.set_label(self.tr("What you saw"))
        self._reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        self._back.setText(self.tr("Back"))
        self.other.setText(self.tr("Another person"))
        self.same.setText(self.tr("Same person"))

    def _draw_chosen(self) -> None:
        chosen, person = self._chosen, self._person
        self.same.setVisible(chosen is not None)
        self.other.setVisible(chosen is not None)
        self.same.setEnabled(chosen is not None and chosen not in person.linked)
        self.other.setEnabled(chosen is not None and chosen not in person.parted)
        self._state.setText("" if chosen is None else self._state_words(chosen))
        self._draw_history(chosen)

    def _draw_history(self, chosen: OtherDocument | None) -> None:
        """The last crossings, and that of the other document among them, as they would follow."""
        every = {one.crossing.id: one for one in self._crossings}
        if chosen is not None:
            every[chosen.last.crossing.id] = chosen.last
        newest = sorted(every.values(), key=lambda one: one.crossing.crossed_at, reverse=True)
        rows = tuple(history_rows(newest, self._post, self._document.key))
        group = self._last_group
        notes = () if group is None else (last_group_words(group, self._post, catalogue()),)
        self._history.draw(rows, none=self.tr("Not seen here before."), notes=notes)

    def _state_words(self, chosen: OtherDocument) -> str:
        words = catalogue()
        basis = basis_words(chosen.basis, words)
        seen = self._post.local(chosen.last.crossing.crossed_at).date()
        last = self.tr("last seen {when}").format(when=day_words(seen, words.language))
        holds = self.tr("nobody has said yet whether it is one person")
        if chosen in self._person.linked:
            holds = self.tr("held to be the same person")
        elif chosen in self._person.parted:
            holds = self.tr("said to be another person")
        reason = "" if chosen.word is None else chosen.word.reason
        return " · ".join(filter(None, (basis, last, holds, reason)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not isinstance(self.focusWidget(), Button):
            if not event.isAutoRepeat():
                self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        """Go to what is still to be filled, and then to the answers."""
        if self._chosen is None:
            self._back.setFocus()
        elif not self.reason.text().strip():
            if self.reason.hasFocus():
                self._has_reason()
            self.reason.setFocus()
        else:
            (self.same if self.same.isEnabled() else self.other).setFocus()

    def _submit(self, *, is_same: bool) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        if not self._has_reason():
            self.reason.setFocus()
            return
        # Nobody answers twice while the first answer is on its way.
        self.same.setEnabled(False)
        self.other.setEnabled(False)
        reason = self.reason.text().strip()
        self.answered.emit(PersonAnswer(other=chosen.key, is_same=is_same, reason=reason))

    def _has_reason(self) -> bool:
        has_reason = bool(self.reason.text().strip())
        self._reason_row.set_error("" if has_reason else self.tr("Write the reason first."))
        return has_reason


def _document_words(document: TravelDocument) -> str:
    words = catalogue()
    holder = document.holder
    kind = document_kind_short(document.kind, words)
    born = birth_words(holder.born, words.language)
    return f"{holder.name.full} · {born} · {kind} {document.issuer} {document.number}"
