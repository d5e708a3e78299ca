"""How far the day has come and how its papers went, in a sentence or two."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject

from checkpoint.domain.closing.closing import ClosingKind
from checkpoint.domain.posts.post import Post
from checkpoint.services.backups import BackupMade
from checkpoint.services.closing import DayLook
from checkpoint.words.backups import backup_made_words
from checkpoint.words.closing import kind_words
from checkpoint.words.dates import moment_words
from ui.closing.states import ClosingState, Doing
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice
from ui.wording import say_problem


class ClosingTelling(QObject):
    """Says how the last act on the page went."""

    def stand_of(self, look: DayLook | None, post: Post) -> str:
        """What was done with the day, and by whom."""
        if look is None:
            return ""
        if not look.closings:
            return self.tr("Not closed yet.")
        text = self.tr("{what} by {officer} on {moment}.")
        return " ".join(
            text.format(
                what=kind_words(one.kind, one.supplement, catalogue()),
                officer=officer,
                moment=moment_words(post.local(one.at), catalogue().language),
            )
            for one, officer in zip(look.closings, look.closed_by, strict=True)
        )

    def act_of(self, look: DayLook | None) -> str:
        """What the key would do."""
        if look is None or look.next is None:
            return self.tr("make missing papers") if look and look.due else self.tr("close the day")
        return {
            ClosingKind.PROVISIONAL: self.tr("close provisionally"),
            ClosingKind.FINAL: self.tr("close the day"),
            ClosingKind.SUPPLEMENT: self.tr("make the supplement"),
        }[look.next]

    def notice_of(self, state: ClosingState) -> Notice | None:
        """What is to be said of a state, if anything."""
        match state.doing:
            case Doing.CLOSING:
                return Notice(text=self.tr("The day is being closed …"), icon=Icon.CLOCK)
            case Doing.GIVING_OUT:
                text = self.tr("{count} of {all} papers have left. Esc stops after this one.")
                return Notice(text=self._counted(text, state), icon=Icon.CLOCK)
            case Doing.PROVING:
                return Notice(text=self.tr("The audit trail is being proven …"), icon=Icon.CLOCK)
            case Doing.BACKING_UP:
                text = self.tr("The backup is being made: {percent} %. Esc stops it.")
                return Notice(text=text.format(percent=state.percent), icon=Icon.CLOCK)
            case _:
                return self._outcome_of(state)

    def _outcome_of(self, state: ClosingState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        said = [one for one in (self._of_papers(state), self._of_backup(state)) if one is not None]
        if not said:
            return None
        is_well = all(one.tone is Tone.CLEAR for one in said)
        text = " ".join(one.text for one in said)
        return Notice(text=text, tone=Tone.CLEAR if is_well else Tone.ATTENTION)

    def _of_backup(self, state: ClosingState) -> Notice | None:
        match state.backup:
            case None:
                return None
            case BackupMade(backup=made):
                tone = Tone.ATTENTION if made.is_beside else Tone.CLEAR
                return Notice(text=backup_made_words(made, catalogue()), tone=tone)
            case trouble:
                return Notice(text=say_problem(trouble), tone=Tone.ATTENTION)

    def _of_papers(self, state: ClosingState) -> Notice | None:
        if not state.papers:
            return None
        if state.left == len(state.papers):
            text = self.tr("All {all} papers have left.")
            return Notice(text=self._counted(text, state), tone=Tone.CLEAR)
        if state.was_cancelled:
            text = self.tr(
                "Cancelled: {count} of {all} papers have left and stay given out. F7 makes the"
                " rest."
            )
        else:
            text = self.tr("{count} of {all} papers have left. F7 tries the others again.")
        said = [self._counted(text, state), *self._first_trouble(state)]
        return Notice(text=" ".join(said), tone=Tone.ATTENTION)

    def _first_trouble(self, state: ClosingState) -> Iterator[str]:
        """The others stand in the table, each beside its paper."""
        troubles = (say_problem(one.trouble) for one in state.papers if one.trouble)
        yield from islice(troubles, 1)

    def _counted(self, text: str, state: ClosingState) -> str:
        return text.format(count=state.left, all=len(state.papers))
