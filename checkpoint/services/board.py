"""The shift lead's board: one look at the day, made of a few quick questions."""

from __future__ import annotations

from collections import Counter as Tallied
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from checkpoint.domain.alerts.due import Due, days_due, due_of
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.domain.reporting.board import (
    PACE_OVER,
    USUAL_WEEKS,
    AtCounter,
    Board,
    ByHour,
    Handled,
    ListAge,
    UsualDay,
    ages_of,
    pace_of,
    usual_of,
)
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.statistics.question import Measure, Period, Wanted
from checkpoint.domain.statistics.traits import Trait
from checkpoint.services.case_acts import seen_by
from checkpoint.services.clock_findings import wrong_times
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.seats import seats_taken

A_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class _Records:
    """The day's standing records, counted."""

    tally: Tally
    by_hour: ByHour
    by_counter: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Book:
    """What the alert book says to a shift lead."""

    due: Due
    lists: Sequence[ListAge]


class BoardService:
    """Looks at the day.

    The usual day is counted once a day, and the book when it changed, for they cost more than all
    the rest; both are kept between two looks.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._usual: tuple[Post, date, UsualDay] | None = None
        self._book: tuple[int, date, _Book] | None = None

    def look(self, actor: Officer) -> Board:
        """The day as the register has it now; no name and no document of a traveller is in it."""
        for permission in (Permission.READ_FIGURES, Permission.ANSWER_LOCK):
            actor.must(permission)
        with self._storage.reading() as store:
            post, at = store.posts.post(), self._clock()
            if post is None:
                raise NotFound("no post")
            day_on = post.day_of(at)
            records = _records_of(store, post, day_on)
            locks = store.locks.every_open(post.code)
            cases = seen_by(store, actor, store.cases.every_open(post.code))
            book = self._book_of(store, post.local(at).date())
            locked = {one.counter for one in locks}
            return Board(
                post=post,
                day_on=day_on,
                at=at,
                tally=records.tally,
                by_hour=records.by_hour,
                usual=self._usual_of(store, post, day_on),
                waiting=sum(one.stage is Stage.WAITING for one in cases),
                locks=len(locks),
                counters=self._counters(store, post, at, records.by_counter, locked),
                due=book.due,
                lists=book.lists,
                inside=sum(store.whereabouts.count().values()),
                clock_wrong=tuple(wrong_times(store, post, day_on)),
                backups=store.backups.stand(post.code),
            )

    def _counters(
        self, store: Store, post: Post, at: datetime, recorded: Mapping[str, int], locked: set[str]
    ) -> Sequence[AtCounter]:
        day_on = post.day_of(at)
        seats = {one.counter: one for one in seats_taken(store, post)}
        names = {one.id: one.name for one in store.staff.every()}
        handled: dict[str, list[Handled]] = {}
        for one in store.desks.handled_since(post.code, day_on, at - PACE_OVER):
            handled.setdefault(one.counter, []).append(one)
        set_up = [one.name for one in store.posts.counters()]
        # A counter that was taken away today, or has another name now, was worked all the same.
        return [
            AtCounter(
                counter=name,
                officer=names.get(seats[name].officer, "") if name in seats else "",
                since=seats[name].taken_at if name in seats else None,
                recorded=recorded.get(name, 0),
                pace=pace_of(handled.get(name, ()), at),
                is_locked=name in locked,
            )
            for name in dict.fromkeys((*set_up, *sorted({*recorded, *seats, *locked})))
        ]

    def _usual_of(self, store: Store, post: Post, day_on: date) -> UsualDay:
        if self._usual is None or self._usual[:2] != (post, day_on):
            before = (day_on - weeks * A_WEEK for weeks in range(1, USUAL_WEEKS + 1))
            usual = usual_of([_passed_by_hour(store, post, day) for day in before])
            self._usual = post, day_on, usual
        return self._usual[2]

    def _book_of(self, store: Store, today: date) -> _Book:
        version = store.alerts.version()
        if self._book is None or self._book[:2] != (version, today):
            due = due_of(store.alerts.terms_ending(*days_due(today)), today)
            lists = ages_of(store.alerts.history.versions())
            self._book = version, today, _Book(due, lists)
        return self._book[2]


def _passed_by_hour(store: Store, post: Post, day_on: date) -> ByHour:
    return _counted(store, post, day_on, Measure.CROSSED, Trait.DIRECTION, Trait.HOUR)


def _records_of(store: Store, post: Post, day_on: date) -> _Records:
    """One count of the day for tally, hours and counters: so they never disagree."""
    traits = Trait.DIRECTION, Trait.HOUR, Trait.OUTCOME, Trait.COUNTER
    counted = _counted(store, post, day_on, Measure.RECORDED, *traits)
    by_hour: Tallied[tuple[Direction, int]] = Tallied()
    by_counter: Tallied[str] = Tallied()
    held_back = 0
    for (direction, hour, outcome, counter), count in counted.items():
        by_counter[counter] += count
        if outcome is Outcome.ADMITTED:
            by_hour[direction, hour] += count
        else:
            held_back += count
    entries, exits = (
        sum(count for (way, _hour), count in by_hour.items() if way is direction)
        for direction in Direction
    )
    tally = Tally(entries=entries, exits=exits, held_back=held_back)
    return _Records(tally, by_hour, by_counter)


def _counted(
    store: Store, post: Post, day_on: date, measure: Measure, *traits: Trait
) -> Mapping[Any, int]:
    wanted = Wanted(post=post, period=Period.of_day(day_on), measure=measure, traits=traits)
    tally: Tallied[Any] = Tallied()
    for values, count in store.figures.count(wanted):
        tally[values] += count
    return tally
