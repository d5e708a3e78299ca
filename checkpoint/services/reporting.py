"""The day in figures, and the note of what was given out."""

from __future__ import annotations

import hashlib
from datetime import date

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import DayNotBegun, Issue, IssuedPaper
from checkpoint.domain.reporting.kinds import (
    MOST_DAYS,
    SERIES,
    PeriodTooLong,
    days_in_number,
    kind_of,
)
from checkpoint.domain.statistics.question import Period
from checkpoint.services.counting import figures_of_period
from checkpoint.services.ports import Clock, NewId, Storage

SHORT_NAMES: dict[Partner, str] = {
    Partner.IMMIGRATION: "IMI",
    Partner.CUSTOMS: "BC",
    Partner.QUARANTINE: "KAR",
    Partner.PORT_HEALTH: "BKK",
    Partner.BP3MI: "BP3MI",
    Partner.RETURNS: "WNIB",
    Partner.BNPP: "BNPP",
    Partner.ARCHIVE: "ARSIP",
}
"""How a paper's number names the partner it is for."""


class ReportService:
    """Counts, numbers the papers, and remembers what was issued."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        new_id: NewId,
        is_practice: bool = False,
        mask_below: int = 0,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._is_practice = is_practice
        self._mask_below = mask_below

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

    def draft(self, actor: Officer, figures: PeriodFigures, partner: Partner) -> Issue:
        """Number a paper: a new version only where what was given out no longer holds.

        The figures are others now, or they are those of the whole days and were provisional.
        """
        actor.must(Permission.ISSUE_REPORTS)
        post, period, now = figures.post.code, figures.period, self._clock()
        with self._storage.reading() as store:
            last = store.papers.newest(post, partner, period)
        version = 1
        if last is not None:
            is_final = figures.post.is_over(period.last_on, now)
            became_final = is_final and not figures.post.is_over(period.last_on, last.issued_at)
            has_changed = last.figures_digest != digest_of(figures)
            version = last.version + (has_changed or became_final)
        series = f"{SERIES[kind_of(period)]}/{SHORT_NAMES[partner]}"
        return Issue(
            number=f"{post}/{series}/{days_in_number(period)}/{version}",
            version=version,
            issued_at=now,
            issued_by=actor.name,
            issuer_role=actor.role,
            is_practice=self._is_practice,
            mask_below=self._mask_below,
        )

    def last_issued(
        self, actor: Officer, post: Post, partner: Partner, period: Period
    ) -> IssuedPaper | None:
        """The last paper that a partner got for these days, if one left the program."""
        actor.must(Permission.ISSUE_REPORTS)
        with self._storage.reading() as store:
            return store.papers.newest(post.code, partner, period)

    def note_issued(
        self, actor: Officer, issue: Issue, figures: PeriodFigures, partner: Partner, paper: bytes
    ) -> None:
        """Note that a paper left the program, printed or saved."""
        actor.must(Permission.ISSUE_REPORTS)
        issued = IssuedPaper(
            id=self._new_id(),
            number=issue.number,
            post=figures.post.code,
            partner=partner,
            period=figures.period,
            version=issue.version,
            figures_digest=digest_of(figures),
            content_digest=hashlib.sha256(paper).hexdigest(),
            issued_by=actor.id,
            issued_at=issue.issued_at,
        )
        with self._storage.writing() as store:
            store.papers.add(issued)
            store.audit.append(
                Act(
                    action=Action.REPORT_ISSUED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=issued.number,
                    detail={"partner": partner.value, "sha256": issued.content_digest},
                )
            )
