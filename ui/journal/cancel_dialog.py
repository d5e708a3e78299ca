"""Cancelling a record that should not have been made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.posts.post import Post
from checkpoint.words.enums import direction_words
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.password_prompt import PasswordPrompt

REASON_LIMIT = 300


class CancelDialog(Dialog):
    """Asks why. It stays open until the record is cancelled, and says why it could not be."""

    confirmed = Signal(str, str, str)
    """Carries the reason, and name and password of who signs beside."""

    def __init__(self, record: Recorded, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._row = FormRow(self.reason)
        self.notice = NoticeLine()
        self._who = Label(_record_words(record, post), wraps=True)
        self.second = PasswordPrompt(is_part_of_form=True)
        for part in (self._who, self._row, self.second, self.notice):
            self.body.addWidget(part)
        self.setMinimumWidth(560)
        self.set_title(
            self.tr("Cancel record no. {number}?").format(number=record.number),
            self.tr("It stays readable, and counts no more. Another shift lead signs as well."),
        )
        self._row.set_label(self.tr("Why it should not have been recorded"))
        self._row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.add_button(self.reject).setText(self.tr("Back"))
        self.confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        self.confirm.setText(self.tr("Cancel the record"))
        self.confirm.setDefault(True)
        self.second.submitted.connect(self._sign)
        self.reason.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the record was not cancelled; the reason stays."""
        self.confirm.setEnabled(True)
        self.notice.draw(Notice(text=sentence, tone=Tone.ATTENTION))
        self.second.password.setFocus()

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        self._row.set_error("" if reason else self.tr("Write the reason first."))
        if not reason:
            self.reason.setFocus()
            return
        self.second.submit()

    def _sign(self, name: str, password: str) -> None:
        self.confirm.setEnabled(False)
        self.confirmed.emit(self.reason.text().strip(), name, password)


def _record_words(record: Recorded, post: Post) -> str:
    crossing = record.crossing
    return " · ".join(
        (
            crossing.document.holder.name.full,
            crossing.document.number,
            direction_words(crossing.direction, catalogue()),
            f"{post.local(crossing.crossed_at):%H:%M %Z}",
        )
    )
