"""What the program knows of a shift: what it did, and what stands open as it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from checkpoint.domain.alerts.due import days_due, due_of
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.stamps import runs_of
from checkpoint.domain.reporting.tally import tally_of
from checkpoint.domain.shifts.seat import SeatEndKind, SeatState
from checkpoint.domain.shifts.sheet import ClockLine, Known, OpenCase, OpenLock, SeatLine
from checkpoint.domain.shifts.shift import Shift
from checkpoint.services.case_acts import names_of
from checkpoint.services.clock_words import begun_at
from checkpoint.services.hand_over_facts import place_of
from checkpoint.services.ports import Store

A_BREAK = timedelta(minutes=15)
"""Who opens his counter again sooner has changed its direction, and has not been away."""


def known_of(store: Store, post: Post, shift: Shift, until: datetime) -> Known:
    """Of the records from the opening until before an instant, by the time of crossing."""
    begun = begun_at(store, shift, until)
    records = store.crossings.between(begun, until)
    names, cases = names_of(store), store.cases.every_open(post.code)
    due = due_of(store.alerts.terms_ending(*days_due(_day(post, until))), _day(post, until))
    return Known(
        tally=tally_of(records),
        late=sum(one.counts and one.crossing.capture is Capture.LATE for one in records),
        late_before=store.crossings.entered_late(begun, until),
        seats=tuple(_seat_lines(store.shifts.seats_of(shift), names)),
        cases=tuple(_open_case(store, one) for one in cases if not one.is_protected),
        protected_cases=sum(one.is_protected for one in cases),
        locks=tuple(
            OpenLock(
                counter=lock.counter,
                officer=names.get(lock.officer, ""),
                raised_at=lock.raised_at,
            )
            for lock in store.locks.every_open(post.code)
        ),
        alerts_ending=due.ending,
        alerts_lapsed=due.lapsed,
        stamps=runs_of(_stamps(records)),
        clock=tuple(_clock_lines(store, shift, until, names)),
    )


def _clock_lines(
    store: Store, shift: Shift, until: datetime, names: Mapping[UUID, str]
) -> Iterator[ClockLine]:
    begun = begun_at(store, shift, until)
    for word in store.clock_words.since(shift.post, begun):
        if begun <= word.at <= until:
            yield ClockLine(
                lead=names.get(word.officer, ""),
                at=word.at,
                since=word.since_at,
                until=word.until_at,
                reason=word.reason,
            )


def _day(post: Post, at: datetime) -> date:
    return post.local(at).date()


def _stamps(records: Iterable[Recorded]) -> Iterator[str]:
    """Used for who was let through, as the day's papers have it."""
    for one in records:
        is_passed = one.counts and one.crossing.decision.outcome is Outcome.ADMITTED
        if is_passed and one.crossing.details.stamp_number:
            yield one.crossing.details.stamp_number


def _open_case(store: Store, state: CaseState) -> OpenCase:
    """Its number is that of the referral; nobody's name is handed on with a sheet of paper."""
    visit = store.crossings.find(state.case.visit)
    return OpenCase(
        record="" if visit is None else place_of(visit),
        kind=state.kind,
        stage=state.stage,
        opened_at=state.case.opened_at,
    )


def _seat_lines(states: Sequence[SeatState], names: Mapping[UUID, str]) -> Iterator[SeatLine]:
    """One line for an officer at a counter, however often he turned its direction round."""
    sitting: list[SeatState] = []
    for state in states:
        if sitting and not _goes_on(sitting[-1], state):
            yield _seat_line(sitting, names)
            sitting = []
        sitting.append(state)
    if sitting:
        yield _seat_line(sitting, names)


def _goes_on(before: SeatState, state: SeatState) -> bool:
    is_same = (before.seat.counter, before.seat.officer) == (state.seat.counter, state.seat.officer)
    end = before.end
    was_left = end is not None and end.kind is not SeatEndKind.FORGOTTEN
    return is_same and end is not None and was_left and state.seat.taken_at - end.at <= A_BREAK


def _seat_line(sitting: Sequence[SeatState], names: Mapping[UUID, str]) -> SeatLine:
    first, end = sitting[0].seat, sitting[-1].end
    is_forgotten = end is not None and end.kind is SeatEndKind.FORGOTTEN
    return SeatLine(
        counter=first.counter,
        officer=names.get(first.officer, ""),
        since=first.taken_at,
        until=None if end is None else end.at,
        is_forgotten=is_forgotten,
        marked_by=names.get(end.officer, "") if end is not None and is_forgotten else "",
        last_seen_at=None if end is None else end.last_seen_at,
    )
