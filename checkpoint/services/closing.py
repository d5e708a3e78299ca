"""Closing the post's day: what is unfinished, the fact of it, and which papers belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.closing.checks import Finding, Severity, findings_of
from checkpoint.domain.closing.closing import (
    ClosingKind,
    ClosingStopped,
    DayClosing,
    PlannedPaper,
    kind_after,
    next_supplement,
    what_stops,
)
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.kinds import days_in_number
from checkpoint.domain.reporting.subject import AnyPaper, OtherPaper
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.domain.statistics.question import Period
from checkpoint.services.access import require_standing
from checkpoint.services.auditing import AuditService, Proof
from checkpoint.services.case_acts import names_of
from checkpoint.services.closing_facts import LOOKED_BACK, Here, stand_of
from checkpoint.services.closing_papers import Counted, is_wanted, other_papers_of
from checkpoint.services.closing_periods import PeriodWatch
from checkpoint.services.closing_stand import Stand
from checkpoint.services.ports import Clock, NewId, Storage
from checkpoint.services.recording import require_reliable_clock
from checkpoint.services.reporting import ReportService


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLook:
    """How far a day has come."""

    day_on: date
    at: datetime
    findings: tuple[Finding, ...]
    closings: tuple[DayClosing, ...]
    """What was done with it, the first first."""
    closed_by: tuple[str, ...]
    """The names of who did."""
    next: ClosingKind | None
    """What the key would do; None where nothing is to be done, or papers alone are missing."""
    due: tuple[AnyPaper, ...]
    """Whose papers would be made."""

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What is in the way."""
        return what_stops(self.findings)

    @property
    def left(self) -> tuple[Finding, ...]:
        """All that is not in order."""
        return tuple(one for one in self.findings if one.severity is not Severity.OK)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPapers:
    """What is to be made now that the day is closed."""

    closing: DayClosing | None
    """None where nothing but papers was missing that the day was closed with."""
    figures: PeriodFigures
    issues: Mapping[Partner, Issue]
    """Of those whose papers are to be made."""
    sheets: tuple[ShiftEnd, ...] = ()
    """The hand-overs that were signed since the day was last closed."""
    others: tuple[OtherPaper, ...] = ()
    """Who is inside, and the day's incidents, if they are due."""


class ClosingService:
    """Looks at a day, and closes it."""

    def __init__(
        self,
        *,
        storage: Storage,
        reports: ReportService,
        audit: AuditService,
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._storage = storage
        self._reports = reports
        self._audit = audit
        self._periods = PeriodWatch(storage=storage, reports=reports, clock=clock)
        self._clock = clock
        self._new_id = new_id
        self._closed_here: set[UUID] = set()

    def look(self, actor: Officer, post: Post, on: date, here: Here | None = None) -> DayLook:
        """How far a day has come; raises DayNotBegun of one still to come."""
        actor.must(Permission.CLOSE_DAY)
        counted = self._counted(actor, post, on)
        supplements = self._supplements(actor, post, on)
        outdated = tuple(days_in_number(one) for one in self._periods.outdated(actor, post))
        now = self._clock()
        with self._storage.reading() as store:
            seen = stand_of(store, post, on, now, here or Here())
            before = tuple(store.closings.of_day(post.code, on))
            names = names_of(store)
        seen = replace(seen, moved=counted.changed, supplements=supplements, outdated=outdated)
        kind = kind_after(before, is_over=post.is_over(on, now))
        return DayLook(
            day_on=on,
            at=now,
            findings=findings_of(seen),
            closings=before,
            closed_by=tuple(names.get(one.officer, "") for one in before),
            next=kind if kind is not ClosingKind.SUPPLEMENT or counted.changed else None,
            due=counted.due(kind),
        )

    def close(
        self, actor: Officer, post: Post, on: date, *, seen: int, here: Here | None = None
    ) -> DayPapers:
        """Close a day, or make a supplement to it, and say which papers are to be made.

        ``seen`` is how many closings stood there when it was looked at: of two people who close a
        day at once, the second gets DayClosedAlready, which names the first. So does who closes a
        day of which nothing changed. Raises ClosingStopped where the papers would be wrong.
        """
        actor.must(Permission.CLOSE_DAY)
        at = self._clock()
        with self._storage.reading() as store:
            # Before the figures are: what is recorded while they are counted is found again.
            records = store.closings.last_number(post.code, on)
        counted = self._counted(actor, post, on)
        stand = self._stand(actor, post, on, seen, here or Here())
        kind = kind_after(stand.before, is_over=post.is_over(on, at))
        due = counted.due(kind)
        issues = {
            one: self._reports.draft(actor, counted.figures, one, is_to_leave=True)
            for one in due
            if isinstance(one, Partner)
        }
        if not due:
            stand.tell_who_closed()
        others = tuple(one for one in due if isinstance(one, OtherPaper))
        papers = DayPapers(closing=None, figures=counted.figures, issues=issues, others=others)
        if kind is ClosingKind.SUPPLEMENT and not counted.changed:
            if stand.is_given_out_elsewhere(actor, at, self._closed_here):
                stand.tell_who_closed()
            return papers
        closing = DayClosing(
            id=self._new_id(),
            post=post.code,
            day_on=on,
            number=len(stand.before) + 1,
            kind=kind,
            supplement=next_supplement(stand.before, kind),
            officer=actor.id,
            at=at,
            records=records,
            figures_digest=digest_of(counted.figures),
            papers=tuple(PlannedPaper(one, issue.number) for one, issue in issues.items()),
            left=stand.left,
        )
        self._keep(actor, post, closing)
        self._closed_here.add(closing.id)
        sheets = stand.sheets if is_wanted(post, OtherPaper.HAND_OVER) else ()
        return replace(papers, closing=closing, sheets=sheets)

    def supplements_due(self, actor: Officer, post: Post) -> tuple[date, ...]:
        """The days of the last month that were closed, and whose papers no longer hold."""
        actor.must(Permission.CLOSE_DAY)
        return self._supplements(actor, post, None)

    def prove_trail(self, actor: Officer) -> Proof:
        """Have the trail and the register proven, and note on the trail how it came out."""
        actor.must(Permission.CLOSE_DAY)
        proof = self._audit.verify()
        faults = proof.faulty + (proof.broken is not None)
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.TRAIL_PROVEN,
                    at=self._clock(),
                    actor=str(actor.id),
                    detail={
                        "entries": str(proof.entries),
                        "head": proof.head,
                        "faults": str(faults),
                    },
                )
            )
        return proof

    def _stand(self, actor: Officer, post: Post, on: date, seen: int, here: Here) -> Stand:
        """How the day stands; raises ClosingStopped, or DayClosedAlready."""
        with self._storage.reading() as store:
            require_standing(store, actor, Permission.CLOSE_DAY)
            stand = Stand(post, tuple(store.closings.of_day(post.code, on)), names_of(store))
            findings = findings_of(stand_of(store, post, on, self._clock(), here))
            sheets = tuple(store.shifts.ended_on(post.code, on))
        if len(stand.before) > seen:
            stand.tell_who_closed()
        if stops := what_stops(findings):
            raise ClosingStopped(stops)
        last_at = stand.before[-1].at if stand.before else None
        return replace(
            stand,
            left=tuple(one.matter.value for one in findings if one.severity is not Severity.OK),
            sheets=tuple(one for one in sheets if last_at is None or one.at > last_at),
        )

    def _keep(self, actor: Officer, post: Post, closing: DayClosing) -> None:
        """Whoever was faster has closed it: the figures were counted without holding anybody up."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.CLOSE_DAY)
            require_reliable_clock(store, closing.at)
            there = tuple(store.closings.of_day(closing.post, closing.day_on))
            if len(there) >= closing.number:
                Stand(post, there, names_of(store)).tell_who_closed()
            store.closings.add(closing)
            store.audit.append(
                Act(
                    action=Action.DAY_CLOSED,
                    at=closing.at,
                    actor=str(actor.id),
                    subject=str(closing.id),
                    detail={
                        "day": closing.day_on.isoformat(),
                        "how": closing.kind.value,
                        "supplement": str(closing.supplement),
                        "figures": closing.figures_digest,
                        "papers": " ".join(one.number for one in closing.papers),
                        "left": " ".join(closing.left),
                    },
                )
            )

    def _counted(self, actor: Officer, post: Post, on: date) -> Counted:
        figures = self._reports.day(actor, post, on)
        drafts = {one: self._reports.draft(actor, figures, one) for one in Partner}
        last = {
            one: self._reports.last_issued(actor, post, one, Period.of_day(on)) for one in Partner
        }
        given = {one: paper for one, paper in last.items() if paper is not None}
        with self._storage.reading() as store:
            stale, absent = other_papers_of(store, post, on)
        return Counted(figures=figures, issues=drafts, given=given, stale=stale, absent=absent)

    def _supplements(self, actor: Officer, post: Post, beside: date | None) -> tuple[date, ...]:
        """A day is counted anew only where something was recorded of it since it was closed."""
        now = self._clock()
        with self._storage.reading() as store:
            today = post.day_of(now)
            last = {one.day_on: one for one in store.closings.since(post.code, today - LOOKED_BACK)}
            records = {on: store.closings.last_number(post.code, on) for on in last}
        found = []
        for on, closing in last.items():
            is_open = closing.kind is ClosingKind.PROVISIONAL and post.is_over(on, now)
            was_touched = records[on] > closing.records
            if on in (beside, today):
                continue
            if is_open or (was_touched and self._counted(actor, post, on).changed):
                found.append(on)
        return tuple(found)
