"""What the papers of incidents say: one as original or copy, those of a day, a month in figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import (
    Month,
    MonthNotBegun,
    MonthStatistic,
    statistic_of,
)
from checkpoint.domain.incidents.veil import for_copy, for_reader
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.domain.reporting.told import Told
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import names_of
from checkpoint.services.incident_acts import (
    act_on_incident,
    informants_of,
    kept_incident,
    victims_in,
)
from checkpoint.services.operation_findings import found_in
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.told_others import told_of_day, told_of_incident, told_of_month


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentPaper:
    """An incident as it goes onto paper."""

    state: IncidentState
    """Without informants always; on a copy by initials."""
    post: Post
    names: Mapping[UUID, str]
    """The officers."""
    operation: JointOperation | None
    is_copy: bool
    told: Told = field(default_factory=dict)
    """What its original tells: a copy has its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPaper:
    """The incidents of a day as they go onto paper: nobody is named, not by initials either."""

    post: Post
    day_on: date
    states: tuple[IncidentState, ...]
    """By the time when they were found."""

    @property
    def told(self) -> Told:
        """What it tells."""
        return told_of_day(self.states)

    def is_provisional(self, issued_at: datetime) -> bool:
        """Whether the day still ran when it was made."""
        return not self.post.is_over(self.day_on, issued_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticPaper:
    """A month as it goes onto paper."""

    statistic: MonthStatistic

    @property
    def told(self) -> Told:
        """What it tells."""
        return told_of_month(self.statistic)

    def is_provisional(self, issued_at: datetime) -> bool:
        """Whether the month still ran when it was made."""
        return not self.statistic.post.is_over(self.statistic.month.last_on, issued_at)


class IncidentPaperService:
    """Gives what a paper may say, and notes that somebody asked for it."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def paper(self, actor: Officer, id: UUID, *, is_copy: bool) -> IncidentPaper:
        """What the report says: names in the original, initials on a copy."""
        now = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.ISSUE_PAPERS)
            state = kept_incident(store, actor, id)
            about = {"copy": "yes" if is_copy else "no"}
            act = act_on_incident(actor, state.incident, now, Action.INCIDENT_PRINTED, **about)
            store.audit.append(act)
            return IncidentPaper(
                state=_on_paper(store, actor, state, is_copy=is_copy),
                post=_post(store),
                names=names_of(store),
                operation=store.operations.find(state.operation) if state.operation else None,
                is_copy=is_copy,
                told=told_of_incident(state),
            )

    def day(self, actor: Officer, post: Post, on: date) -> DayPaper:
        """The incidents that were found on a day; raises DayNotBegun of one still to come."""
        actor.must(Permission.ISSUE_REPORTS)
        if not post.has_begun(on, self._clock()):
            raise DayNotBegun
        with self._storage.reading() as store:
            found = store.incidents.found_between(post.code, *post.span_of(on))
        states = sorted(found, key=lambda one: (one.report.found_at, one.incident.number))
        return DayPaper(post=post, day_on=on, states=tuple(states))

    def count(self, actor: Officer, post: Post, month: Month) -> MonthStatistic:
        """A month so far; raises MonthNotBegun of one still to come."""
        actor.must(Permission.READ_FIGURES)
        if not post.has_begun(month.first_on, self._clock()):
            raise MonthNotBegun
        with self._storage.reading() as store:
            found = store.incidents.found_between(post.code, *month.span(post))
            operations = [one.id for one in store.operations.every(post.code) if month.meets(one)]
            records = [one for one in found_in(store, operations) if month.has(one.day_on)]
            return statistic_of(
                post, month, found, operations=len(operations), records=len(records)
            )

    def statistic(self, actor: Officer, post: Post, month: Month) -> StatisticPaper:
        """The page of a month, to be printed; it is noted on the trail."""
        counted, now = self.count(actor, post, month), self._clock()
        paper = StatisticPaper(statistic=counted)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.READ_FIGURES)
            act = Act(
                action=Action.INCIDENT_PRINTED,
                at=now,
                actor=str(actor.id),
                subject=f"{post.code} {month.year}-{month.month:02}",
            )
            store.audit.append(act)
        return paper


def _on_paper(
    store: Store, actor: Officer, state: IncidentState, *, is_copy: bool
) -> IncidentState:
    """No paper bears an informant, whoever prints it."""
    told = informants_of(store, [state.incident.id]).get(state.incident.id, ())
    victims = victims_in(store, state)
    if is_copy:
        return for_copy(state, informants=told, victims=victims)
    hidden = () if actor.may(Permission.SEE_PROTECTED) else victims
    return for_reader(state, informants=told, victims=hidden)


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post
