"""The one way of every paper: numbered, in a version, signed, and noted when it leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.numbering import (
    NumberFacts,
    counted_within,
    does_count,
    has_version,
    number_of,
)
from checkpoint.domain.reporting.codes import PaperCode, content_of, digest_of_content, to_sign
from checkpoint.domain.reporting.issue import Issue, IssuedPaper, PaperSize, Way
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.reporting.subject import PaperSubject
from checkpoint.domain.reporting.told import Told, changes_between, digest_of_told
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.report_key import NotedKey, ReportKey

TellIssue: TypeAlias = Callable[[Issue], Told]
"""Says what a paper tells; of the issue it looks at nothing but what is hidden."""
StillHolds: TypeAlias = Callable[[IssuedPaper, Told], bool]
"""Whether a paper that was given out tells the same as one that would be made now."""


def tells_the_same(last: IssuedPaper, told: Told) -> bool:
    """Of papers whose every figure or line was kept."""
    return last.figures_digest == digest_of_told(told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves:
    """A paper as it leaves."""

    content: bytes
    way: Way = Way.SAVED
    place: str = ""
    """The printer, or the folder."""
    records: int | None = None
    """How many records there were when it was counted, of what is counted."""


class Issuing:
    """Numbers and signs papers, and remembers those that left.

    Whether somebody may have a paper is asked by whoever knows what stands on it.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        new_id: NewId,
        key: ReportKey,
        is_practice: bool = False,
        mask_below: int = 0,
        paper_size: PaperSize = PaperSize.A4,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._key = NotedKey(key, storage=storage, clock=clock)
        self._is_practice = is_practice
        self._mask_below = mask_below
        self._paper_size = paper_size

    def draft(
        self,
        actor: Officer,
        of: PaperSubject,
        tell: TellIssue,
        *,
        still_holds: StillHolds = tells_the_same,
        is_to_leave: bool = False,
    ) -> Issue:
        """A paper as it would be made now: a new version only where the last holds no more.

        One that is to leave gets its running number for good, if its series counts; one that is
        only looked at bears the number that it would get.
        """
        now = self._clock()
        with self._storage.reading() as store:
            last = _newest(store, of)
        issue = Issue(
            number="-",
            issued_at=now,
            issued_by=actor.name,
            issuer_role=actor.role,
            is_practice=self._is_practice,
            mask_below=self._mask_below,
            paper_size=self._paper_size,
        )
        told = tell(issue)
        if last is not None:
            holds = still_holds(last, told) and not _became_final(of, last, issue)
            version = last.version if holds else last.version + 1
            before = self._told_before(last, version)
            changes = () if before is None else changes_between(before, told)
            issue = replace(issue, version=version, changes=changes)
        issue = self._numbered(actor, of, issue, is_to_leave=is_to_leave)
        return replace(issue, code=self._code(actor, of, issue, told))

    def note(
        self, actor: Officer, of: PaperSubject, issue: Issue, told: Told, leaves: Leaves
    ) -> None:
        """Note that a paper left the program, printed or saved, and where to."""
        issued = IssuedPaper(
            id=self._new_id(),
            number=issue.number,
            post=of.post.code,
            partner=of.paper,
            period=of.period,
            one=of.one,
            version=issue.version,
            figures_digest=digest_of_told(told),
            content_digest=hashlib.sha256(leaves.content).hexdigest(),
            issued_by=actor.id,
            issued_at=issue.issued_at,
            code=issue.code,
            way=leaves.way,
            place=leaves.place,
            told=told,
            records=leaves.records,
        )
        with self._storage.writing() as store:
            store.papers.add(issued)
            store.audit.append(self._act(actor, issued))

    def sign(self, actor: Officer, content: bytes) -> bytes:
        """The 64 bytes of a signature of any bytes."""
        return self._key.sign(actor, content)

    def _act(self, actor: Officer, issued: IssuedPaper) -> Act:
        return Act(
            action=Action.REPORT_ISSUED,
            at=self._clock(),
            actor=str(actor.id),
            subject=issued.number,
            detail={
                "partner": issued.partner.value,
                "sha256": issued.content_digest,
                "way": issued.way.value if issued.way else "",
                "place": issued.place,
            },
        )

    def _code(self, actor: Officer, of: PaperSubject, issue: Issue, told: Told) -> str:
        digest = digest_of_content(content_of(of, issue, told))
        signature = self._key.sign(actor, to_sign(issue.number, issue.version, digest))
        code = PaperCode(
            number=issue.number, version=issue.version, digest=digest, signature=signature
        )
        return code.text

    def _told_before(self, last: IssuedPaper, version: int) -> Told | None:
        """What the version before told: that of the last paper, or of one before a copy of it."""
        if last.version != version:
            return last.told
        with self._storage.reading() as store:
            earlier = store.papers.of_version(last, version - 1)
        return None if earlier is None else earlier.told

    def _numbered(
        self, actor: Officer, of: PaperSubject, issue: Issue, *, is_to_leave: bool
    ) -> Issue:
        if of.series is None:
            return replace(issue, number=of.fact_number, has_own_number=False)
        pattern = of.post.papers.pattern_of(of.series)
        facts = NumberFacts(
            post=of.post.code,
            series=of.series,
            partner=of.partner_in_short,
            days=of.days,
            last_on=of.period.last_on,
            version=issue.version,
        )
        running = 0
        if does_count(pattern):
            running = self._running(actor, of, counted_within(pattern, facts), is_given=is_to_leave)
        number = number_of(pattern, facts, running)
        return replace(issue, number=number, has_own_number=has_version(pattern))

    def _running(self, actor: Officer, of: PaperSubject, within: str, *, is_given: bool) -> int:
        """The number that the paper has; else the next one, which it may be given for good."""
        with self._storage.reading() as store:
            number = store.papers.number_given(of.post.code, within, of.key)
            following = store.papers.last_number(of.post.code, within) + 1
        if number is not None or not is_given:
            return following if number is None else number
        with self._storage.writing() as store:
            number = store.papers.number_given(of.post.code, within, of.key)
            if number is None:
                number = store.papers.last_number(of.post.code, within) + 1
                store.papers.give_number(
                    GivenNumber(
                        post=of.post.code,
                        within=within,
                        number=number,
                        paper=of.key,
                        officer=actor.id,
                        at=self._clock(),
                    )
                )
        return number


def _newest(store: Store, of: PaperSubject) -> IssuedPaper | None:
    return store.papers.newest(of.post.code, of.paper, of.period, of.one)


def _became_final(of: PaperSubject, last: IssuedPaper, issue: Issue) -> bool:
    """Whether the last one was provisional, and the days are over now."""
    post, last_on = of.post, of.period.last_on
    is_final = of.is_counted and post.is_over(last_on, issue.issued_at)
    return is_final and not post.is_over(last_on, last.issued_at)
