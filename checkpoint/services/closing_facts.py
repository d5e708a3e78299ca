"""What stands about an operational day as somebody wants to close it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.closing.checks import Snapshot, TrailProof
from checkpoint.domain.journeys.identity import is_of_one_person
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.domain.shifts.seat import Seat
from checkpoint.services.alerts import state_of
from checkpoint.services.clock_findings import wrong_times
from checkpoint.services.hand_over_facts import place_of
from checkpoint.services.ports import Store
from checkpoint.services.seats import seats_taken

LONG_UNSEEN = timedelta(hours=2)
"""Whoever recorded nobody for so long may have gone without closing his counter."""
MOST_INCOMPLETE = 500
LOOKED_BACK = timedelta(days=31)
"""Days closed longer ago are no more asked about at every closing; each can be looked at alone."""
OPEN_LOOKED_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What only the window knows."""

    has_traveller: bool = False


def stand_of(store: Store, post: Post, on: date, now: datetime, here: Here) -> Snapshot:
    """All that is asked of the registers; what became of papers is added by who counts."""
    locks = store.locks.every_open(post.code)
    cases = store.cases.every_open(post.code)
    cases = [one for one in cases if post.day_of(one.case.opened_at) <= on]
    shift = store.shifts.current(post.code)
    is_old = shift is not None and post.day_of(shift.opened_at) <= on
    return Snapshot(
        post=post,
        day_on=on,
        at=now,
        locked=tuple(one.counter for one in locks if post.day_of(one.raised_at) <= on),
        groups=tuple(_groups(store, post, on)),
        has_traveller=here.has_traveller and on == post.day_of(now),
        cases=tuple(_place(store, one.case.visit) for one in cases if not one.is_protected),
        protected_cases=sum(one.is_protected for one in cases),
        incidents=tuple(
            one.incident.number
            for one in store.incidents.every_open(post.code)
            if post.day_of(one.report.found_at) <= on
        ),
        shift=shift.regu if shift is not None and is_old else "",
        forgotten=tuple(_forgotten(store, post, on, now)),
        incomplete=tuple(_incomplete(store, post, on)),
        backlog=tuple(
            one.sheet.said.backlog
            for one in store.shifts.ended_on(post.code, on)
            if one.sheet.said.backlog
        ),
        clock_set=tuple(_clock_set(store, post, on)),
        clock_wrong=tuple(wrong_times(store, post, on)),
        earlier_open=tuple(_earlier_open(store, post, on)),
        trail=_trail(store, now),
        listed_at=state_of(store).listed_at,
        backup_at=_backup(store, post),
    )


def _groups(store: Store, post: Post, on: date) -> Iterator[str]:
    for counter in store.posts.counters():
        draft = store.groups.draft(post.code, counter.name)
        if draft is not None and post.day_of(draft.group.opened_at) <= on:
            yield counter.name


def _forgotten(store: Store, post: Post, on: date, now: datetime) -> Iterator[str]:
    for seat in seats_taken(store, post):
        is_of_day = post.day_of(seat.taken_at) <= on
        if is_of_day and now - _seen_at(store, seat, now) > LONG_UNSEEN:
            yield seat.counter


def _seen_at(store: Store, seat: Seat, now: datetime) -> datetime:
    """When he was last seen, as far back as it matters."""
    since = max(seat.taken_at, now - DAY)
    return store.shifts.last_seen(seat, since) or seat.taken_at


def _incomplete(store: Store, post: Post, on: date) -> Iterator[str]:
    for one in store.closings.same_way_twice(post.code, on, most=MOST_INCOMPLETE):
        record = store.crossings.find(one)
        if record is not None and is_of_one_person(record.crossing.document):
            yield place_of(record)


def _place(store: Store, visit: UUID) -> str:
    record = store.crossings.find(visit)
    return "" if record is None else place_of(record)


def _clock_set(store: Store, post: Post, on: date) -> Iterator[str]:
    """By the clock as it was or as it became: a wrong hour may lie on another day."""
    start, end = post.span_of(on)
    for act in store.audit.since([Action.CLOCK_CHANGED], start - DAY):
        times = [datetime.fromisoformat(act.detail[one]) for one in ("expected", "shown")]
        if any(start <= one < end for one in times):
            yield " – ".join(f"{post.local(one):%H:%M}" for one in times)


def _earlier_open(store: Store, post: Post, on: date) -> Iterator[date]:
    """Of a post that closes its days, those that were left out, as far back as it closes them."""
    first = on - OPEN_LOOKED_BACK
    closed = {one.day_on for one in store.closings.since(post.code, first)}
    for number in range(OPEN_LOOKED_BACK.days):
        day = first + number * DAY
        is_left_out = bool(closed) and min(closed) < day and day not in closed
        if is_left_out and store.closings.last_number(post.code, day):
            yield day


def _trail(store: Store, now: datetime) -> TrailProof | None:
    """How it was last found, if that was not long ago."""
    acts: Sequence[Act] = store.audit.since([Action.TRAIL_PROVEN], now - LOOKED_BACK)
    return TrailProof(acts[0].at, acts[0].detail["faults"] == "0") if acts else None


def _backup(store: Store, post: Post) -> datetime | None:
    proven = store.backups.stand(post.code).proven
    return None if proven is None else proven.at
