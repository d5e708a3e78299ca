"""The day in figures, and the note of what was given out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import DayNotBegun, Issue, IssuedPaper, Way
from checkpoint.domain.reporting.kinds import MOST_DAYS, PeriodTooLong
from checkpoint.domain.reporting.subject import PaperSubject
from checkpoint.domain.reporting.told import Told
from checkpoint.domain.statistics.question import Period
from checkpoint.services.counting import figures_of_period
from checkpoint.services.issuing import Issuing, Leaves, tells_the_same
from checkpoint.services.ports import Clock, Storage

Teller: TypeAlias = Callable[[PeriodFigures, Partner, Issue], Told]
"""Says which figures a partner reads on its paper."""


class ReportService:
    """Counts, numbers the papers, and remembers what was issued."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        tell: Teller,
        issuing: Issuing,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._tell = tell
        self._issuing = issuing

    def day(self, actor: Officer, post: Post, on: date) -> PeriodFigures:
        """The figures of an operational day so far; raises DayNotBegun of one still to come."""
        return self.period(actor, post, Period.of_day(on))

    def period(self, actor: Officer, post: Post, period: Period) -> PeriodFigures:
        """The figures of days so far; raises DayNotBegun where the first is still to come.

        Raises PeriodTooLong of more days than go on a paper.
        """
        actor.must(Permission.ISSUE_REPORTS)
        if not post.has_begun(period.first_on, self._clock()):
            raise DayNotBegun
        if period.days > MOST_DAYS:
            raise PeriodTooLong
        with self._storage.reading() as store:
            return figures_of_period(store, post, period)

    def draft(
        self,
        actor: Officer,
        figures: PeriodFigures,
        partner: Partner,
        *,
        is_to_leave: bool = False,
    ) -> Issue:
        """Number a paper: a new version only where what was given out no longer holds.

        The figures are others now, or they are those of the whole days and were provisional. What
        is to leave has its number for good (see `Issuing.draft`).
        """
        actor.must(Permission.ISSUE_REPORTS)

        def holds(last: IssuedPaper, told: Told) -> bool:
            """Of a paper of before, nothing but the digest of all figures was kept."""
            if last.told is None:
                return last.figures_digest == digest_of(figures)
            return tells_the_same(last, told)

        return self._issuing.draft(
            actor,
            _subject(figures, partner),
            lambda issue: self._tell(figures, partner, issue),
            still_holds=holds,
            is_to_leave=is_to_leave,
        )

    def last_issued(
        self, actor: Officer, post: Post, partner: Partner, period: Period
    ) -> IssuedPaper | None:
        """The last paper that a partner got for these days, if one left the program."""
        actor.must(Permission.ISSUE_REPORTS)
        with self._storage.reading() as store:
            return store.papers.newest(post.code, partner, period)

    def sign(self, actor: Officer, content: bytes) -> bytes:
        """The 64 bytes to lie beside a file that a partner loads."""
        actor.must(Permission.ISSUE_REPORTS)
        return self._issuing.sign(actor, content)

    def note_issued(
        self,
        actor: Officer,
        issue: Issue,
        figures: PeriodFigures,
        partner: Partner,
        paper: bytes,
        *,
        way: Way = Way.SAVED,
        place: str = "",
    ) -> None:
        """Note that a paper left the program, printed or saved, and where to."""
        actor.must(Permission.ISSUE_REPORTS)
        told = self._tell(figures, partner, issue)
        leaves = Leaves(content=paper, way=way, place=place, records=figures.records)
        self._issuing.note(actor, _subject(figures, partner), issue, told, leaves)


def _subject(figures: PeriodFigures, partner: Partner) -> PaperSubject:
    return PaperSubject(post=figures.post, paper=partner, period=figures.period)
