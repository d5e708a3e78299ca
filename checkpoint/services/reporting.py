"""The day in figures, and the note of what was given out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeAlias

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.codes import (
    PaperCode,
    content_of,
    digest_of_content,
    to_sign,
)
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import DayNotBegun, Issue, IssuedPaper, PaperSize, Way
from checkpoint.domain.reporting.kinds import (
    MOST_DAYS,
    SERIES,
    PeriodTooLong,
    days_in_number,
    kind_of,
)
from checkpoint.domain.reporting.told import Told, changes_between, digest_of_told
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

Teller: TypeAlias = Callable[[PeriodFigures, Partner, Issue], Told]
"""Says which figures a partner reads on its paper."""


class ReportKey(Protocol):
    """The key with which the post signs its papers."""

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes of a signature; raises ReportKeyUnusable."""
        ...

    def public(self) -> bytes:
        """The 32 bytes by which partners prove the papers; raises ReportKeyUnusable."""
        ...


class ReportService:
    """Counts, numbers the papers, and remembers what was issued."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        new_id: NewId,
        tell: Teller,
        key: ReportKey,
        is_practice: bool = False,
        mask_below: int = 0,
        paper_size: PaperSize = PaperSize.A4,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._key = key
        self._is_practice = is_practice
        self._mask_below = mask_below
        self._paper_size = paper_size

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
        issue = Issue(
            number=_number(figures, partner, 1),
            issued_at=now,
            issued_by=actor.name,
            issuer_role=actor.role,
            is_practice=self._is_practice,
            mask_below=self._mask_below,
            paper_size=self._paper_size,
        )
        told = self._tell(figures, partner, issue)
        if last is None:
            return self._sealed(issue, figures, partner, told)
        is_final = figures.post.is_over(period.last_on, now)
        became_final = is_final and not figures.post.is_over(period.last_on, last.issued_at)
        is_same = _is_same(last, told, figures)
        version = last.version + (not is_same or became_final)
        before = self._told_before(last, version)
        issue = replace(
            issue,
            number=_number(figures, partner, version),
            version=version,
            changes=() if before is None else changes_between(before, told),
        )
        return self._sealed(issue, figures, partner, told)

    def _sealed(self, issue: Issue, figures: PeriodFigures, partner: Partner, told: Told) -> Issue:
        digest = digest_of_content(content_of(figures, partner, issue, told))
        signature = self._key.sign(to_sign(issue.number, issue.version, digest))
        code = PaperCode(
            number=issue.number, version=issue.version, digest=digest, signature=signature
        )
        return replace(issue, code=code.text)

    def _told_before(self, last: IssuedPaper, version: int) -> Told | None:
        """What the version before told: that of the last paper, or of one before a copy of it."""
        if last.version == version:
            with self._storage.reading() as store:
                earlier = store.papers.of_version(last, version - 1)
            return None if earlier is None else earlier.told
        return last.told

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
        return self._key.sign(content)

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
        issued = IssuedPaper(
            id=self._new_id(),
            number=issue.number,
            post=figures.post.code,
            partner=partner,
            period=figures.period,
            version=issue.version,
            figures_digest=digest_of_told(told),
            content_digest=hashlib.sha256(paper).hexdigest(),
            issued_by=actor.id,
            issued_at=issue.issued_at,
            code=issue.code,
            way=way,
            place=place,
            told=told,
        )
        with self._storage.writing() as store:
            store.papers.add(issued)
            store.audit.append(
                Act(
                    action=Action.REPORT_ISSUED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=issued.number,
                    detail={
                        "partner": partner.value,
                        "sha256": issued.content_digest,
                        "way": way.value,
                        "place": place,
                    },
                )
            )


def _number(figures: PeriodFigures, partner: Partner, version: int) -> str:
    """Such as ``ETK/HARIAN/BC/2026-11-22/1``."""
    series, days = SERIES[kind_of(figures.period)], days_in_number(figures.period)
    return f"{figures.post.code}/{series}/{SHORT_NAMES[partner]}/{days}/{version}"


def _is_same(last: IssuedPaper, told: Told, figures: PeriodFigures) -> bool:
    """Whether what was given out still holds; of a paper of before, all figures must."""
    digest = digest_of(figures) if last.told is None else digest_of_told(told)
    return last.figures_digest == digest
