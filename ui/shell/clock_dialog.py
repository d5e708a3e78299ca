"""Ctrl+W: a shift lead says that the clock is right, and records are taken again."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.clock_word import ClockNotBehind, ClockWord
from checkpoint.domain.posts.post import DAY
from checkpoint.services.clock_words import ClockStand, ClockWordService
from checkpoint.words.dates import moment_words, weekday_words
from ui.background import Background
from ui.journeys.typed_time import read_typed_time
from ui.language import catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.password_prompt import PasswordPrompt
from ui.wording import say_problem

LONGEST_REASON = 300
WIDTH = 640


class ClockDialog(Dialog):
    """What the clock shows, why it was wrong, and who signs; it stays until that is kept."""

    def __init__(
        self,
        *,
        clock_words: ClockWordService,
        background: Background,
        officer: Officer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock_words = clock_words
        self._background = background
        self._officer = officer
        self._stand: ClockStand | None = None
        self._shown, self._left = Label(role=TextRole.TITLE), Label(wraps=True)
        self.reason = QLineEdit(maxLength=LONGEST_REASON)
        self.since = QLineEdit(maxLength=5)
        self.sign = PasswordPrompt(is_part_of_form=True)
        self._reason_row, self._since_row = FormRow(self.reason), FormRow(self.since)
        self._notice = NoticeLine()
        self._parts = (self._shown, self._left, self._reason_row, self._since_row, self.sign)
        for part in (*self._parts, self._notice):
            self.body.addWidget(part)
        self._back = self.add_button(self.reject)
        self._confirm = self.add_button(self._submit, kind=ButtonKind.PRIMARY)
        self._say()
        self.setMinimumWidth(WIDTH)
        self.reason.textEdited.connect(lambda _text: self._reason_row.set_error(""))
        self.since.editingFinished.connect(self._look_again)
        self.sign.submitted.connect(self._hand_on)
        self._look(None)

    def _say(self) -> None:
        self.set_title(
            self.tr("Is the clock right now?"),
            self.tr(
                "It was ahead and was put right. A shift lead signs for it, and every counter"
                " records again; what was recorded by the wrong clock is marked, to be corrected."
            ),
        )
        must = self.tr("Must be filled")
        for row, label in (
            (self._reason_row, self.tr("What was wrong with the clock")),
            (self._since_row, self.tr("Wrong from (as it showed then)")),
        ):
            row.set_label(label)
            row.set_required(True, must)  # noqa: FBT003 - a plain setter
        self._back.setText(self.tr("Back"))
        self._confirm.setText(self.tr("The clock is right"))
        self._confirm.setEnabled(False)
        stops = (
            *(self.reason, self.since, self.sign.name, self.sign.password),
            *(self._back, self._confirm),
        )
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _look(self, since_at: datetime | None) -> None:
        self._background.run(
            partial(self._clock_words.look, self._officer, since_at),
            done=self._draw,
            failed=self._refuse,
            owner=self,
        )

    def _draw(self, stand: ClockStand) -> None:
        is_first, self._stand = self._stand is None, stand
        post, language = stand.post, catalogue().language
        local = post.local(stand.at)
        self._shown.setText(f"{weekday_words(local.date(), language)}, {local:%H:%M}")
        said = self.tr(
            "The newest entry bears {newest}. Recorded by a clock that was wrong: {count}"
            " (counter {counters})."
        )
        self._left.setText(
            said.format(
                newest=moment_words(post.local(stand.until_at), language),
                count=stand.records,
                counters=", ".join(stand.counters) or "–",
            )
        )
        self._confirm.setEnabled(True)
        if is_first:
            self.since.setText(f"{post.local(stand.since_at):%H:%M}")
            if self._officer.may(Permission.KEEP_SHIFT):
                self.sign.set_name(self._officer.login)
            self.reason.setFocus()

    def _look_again(self) -> None:
        since_at = self._since_at()
        if since_at is not None:
            self._look(since_at)

    def _since_at(self) -> datetime | None:
        """The time typed on the day of the newest entry, else on the day before it."""
        time = read_typed_time(self.since.text())
        self._since_row.set_error("" if time is not None else self.tr("Write the time, as 07:41."))
        if time is None or self._stand is None:
            return None
        newest = self._stand.post.local(self._stand.until_at)
        typed = datetime.combine(newest.date(), time, newest.tzinfo)
        return typed if typed <= newest else typed - DAY

    def _submit(self) -> None:
        """Ask for the password only when nothing else is missing: it would be forgotten."""
        if not self.reason.text().strip():
            self._reason_row.set_error(self.tr("Must be filled"))
            self.reason.setFocus()
        elif self._since_at() is None:
            self.since.setFocus()
        else:
            self.sign.submit()

    def _hand_on(self, name: str, password: str) -> None:
        self._confirm.setEnabled(False)
        work = partial(self._sign, name, password, self.reason.text(), self._since_at())
        self._background.run(work, done=self._tell_done, failed=self._refuse, owner=self)

    def _sign(self, name: str, password: str, reason: str, since_at: datetime | None) -> ClockWord:
        confirmed = self._clock_words.confirm(self._officer, name, password)
        return self._clock_words.say(self._officer, reason, confirmed=confirmed, since_at=since_at)

    def _refuse(self, problem: CheckpointError) -> None:
        if isinstance(problem, ClockNotBehind):
            self._close_with(Notice(text=say_problem(problem), tone=Tone.CLEAR, icon=Icon.CHECK))
        else:
            self._confirm.setEnabled(self._stand is not None)
            self.sign.set_error(say_problem(problem))

    def _tell_done(self, _word: ClockWord) -> None:
        said = self.tr(
            "Records are taken again: record the traveller anew. What bears a wrong time stands in"
            " the checks before the day is closed, and the journal finds it (Ctrl+F)."
        )
        self._close_with(Notice(text=said, tone=Tone.CLEAR, icon=Icon.CHECK))

    def _close_with(self, notice: Notice) -> None:
        for part in (*self._parts, self._confirm):
            part.hide()
        self.text.hide()
        self._notice.draw(notice)
        self._back.setText(self.tr("Close"))
        self._back.setDefault(True)
        self._back.setFocus()
        self.adjustSize()
