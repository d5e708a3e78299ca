"""The papers that are no partner's counts: numbered, signed and noted as all others are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checkpoint.domain.closing.closing import PaperNotNoted
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import InsideList
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.subject import OtherPaper, PaperSubject
from checkpoint.domain.reporting.told import Told
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.domain.statistics.question import Period
from checkpoint.services.incident_papers import DayPaper, IncidentPaper, StatisticPaper
from checkpoint.services.issuing import Issuing, Leaves
from checkpoint.services.told_others import told_of_inside, told_of_shift

PERMISSIONS = {
    OtherPaper.TIMPORA: Permission.LIST_INSIDE,
    OtherPaper.HAND_OVER: Permission.KEEP_SHIFT,
    OtherPaper.INCIDENT: Permission.ISSUE_PAPERS,
    OtherPaper.INCIDENTS_OF_DAY: Permission.ISSUE_REPORTS,
    OtherPaper.INCIDENTS_OF_MONTH: Permission.READ_FIGURES,
}
"""Who may have which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A paper that is numbered and signed, and has not left yet."""

    of: PaperSubject
    issue: Issue
    told: Told


class OtherPaperService:
    """Makes issues of what other services have found, and notes what became of them."""

    def __init__(self, issuing: Issuing) -> None:
        self._issuing = issuing

    def timpora(self, actor: Officer, given: InsideList, days: int) -> Ready:
        """Of a list as it may be given out (`InsideService.give_out`)."""
        told = told_of_inside(given, days)
        return self._ready(actor, OtherPaper.TIMPORA, given.post, given.on, told)

    def hand_over(self, actor: Officer, post: Post, end: ShiftEnd) -> Ready:
        """Of a shift that ended; printed again it is a copy of the one version there is."""
        told = told_of_shift(end)
        of = PaperSubject(
            post=post,
            paper=OtherPaper.HAND_OVER,
            period=Period.of_day(end.day_on),
            one=str(end.shift),
            fact_number=end.number,
        )
        return self._issued(actor, of, told)

    def incident(self, actor: Officer, paper: IncidentPaper) -> Ready:
        """Of an incident as it goes onto paper, original or copy."""
        incident = paper.state.incident
        of = PaperSubject(
            post=paper.post,
            paper=OtherPaper.INCIDENT,
            period=Period.of_day(paper.post.day_of(incident.reported_at)),
            one=str(incident.id),
            fact_number=incident.number,
        )
        return self._issued(actor, of, paper.told)

    def incidents_of_day(self, actor: Officer, paper: DayPaper) -> Ready:
        """Of a day's incidents."""
        return self._ready(actor, OtherPaper.INCIDENTS_OF_DAY, paper.post, paper.day_on, paper.told)

    def incidents_of_month(self, actor: Officer, paper: StatisticPaper) -> Ready:
        """Of a month in figures."""
        month = paper.statistic.month
        of = PaperSubject(
            post=paper.statistic.post,
            paper=OtherPaper.INCIDENTS_OF_MONTH,
            period=Period(month.first_on, month.last_on),
        )
        return self._issued(actor, of, paper.told)

    def note(self, actor: Officer, ready: Ready, leaves: Leaves) -> None:
        """Note that it left; raises PaperNotNoted where the register could not."""
        actor.must(PERMISSIONS[OtherPaper(ready.of.paper)])
        try:
            self._issuing.note(actor, ready.of, ready.issue, ready.told, leaves)
        except CheckpointError as problem:
            raise PaperNotNoted from problem

    def _ready(self, actor: Officer, paper: OtherPaper, post: Post, on: date, told: Told) -> Ready:
        of = PaperSubject(post=post, paper=paper, period=Period.of_day(on))
        return self._issued(actor, of, told)

    def _issued(self, actor: Officer, of: PaperSubject, told: Told) -> Ready:
        actor.must(PERMISSIONS[OtherPaper(of.paper)])
        issue = self._issuing.draft(actor, of, lambda _issue: told, is_to_leave=True)
        return Ready(of=of, issue=issue, told=told)
