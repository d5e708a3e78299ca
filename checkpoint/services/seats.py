"""Sitting down at a counter and leaving it, as facts beside whatever else is done there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Duty, Post
from checkpoint.domain.shifts.seat import Seat, SeatEnd, SeatEndKind
from checkpoint.services.ports import Store


def take_seat(store: Store, actor: Officer, duty: Duty, *, id: UUID, at: datetime) -> Seat:
    """Note who opened the counter, and of which shift that is, if one is open.

    Whoever was still held to sit there does so no more: after a power cut he cannot have said it.
    """
    before = store.shifts.seat_at(duty.post.code, duty.counter)
    if before is not None:
        end_seat(store, actor, before, SeatEndKind.RELIEVED, at=at)
    shift = store.shifts.current(duty.post.code)
    seat = Seat(
        id=id,
        post=duty.post.code,
        counter=duty.counter.name,
        direction=duty.direction,
        lane=duty.lane,
        officer=actor.id,
        taken_at=at,
        shift=None if shift is None else shift.id,
    )
    store.shifts.sit(seat)
    return seat


def sit_again(store: Store, actor: Officer, duty: Duty, *, id: UUID, at: datetime) -> None:
    """Whoever was held to be forgotten, and records again at the window he had left, sits there.

    Else the board would show nobody at a counter that works, and no sheet would say who did.
    """
    newest = store.shifts.newest_seat(duty.post.code, duty.counter)
    end = None if newest is None else newest.end
    if newest is None or end is None or newest.seat.officer != actor.id:
        return
    if end.kind is SeatEndKind.FORGOTTEN:
        store.audit.append(opening_of(actor, duty, at=at))
        take_seat(store, actor, duty, id=id, at=at)


def opening_of(actor: Officer, duty: Duty, *, at: datetime) -> Act:
    """What the trail holds of a counter that is opened."""
    return Act(
        action=Action.COUNTER_OPENED,
        at=at,
        actor=str(actor.id),
        counter=duty.counter.name,
        detail={"direction": duty.direction.value, "lane": duty.lane.value},
    )


def leave_seat(store: Store, actor: Officer, duty: Duty, *, at: datetime) -> None:
    """Note that the officer closed his counter; nothing where it is no longer his."""
    seat = store.shifts.seat_at(duty.post.code, duty.counter)
    if seat is not None and seat.officer == actor.id:
        end_seat(store, actor, seat, SeatEndKind.LEFT, at=at)


def forget_seat(store: Store, lead: Officer, seat: Seat, *, at: datetime) -> SeatEnd:
    """Close the counter of who was forgotten signed in, with the mark of it."""
    seen_at = store.shifts.last_seen(seat, seat.taken_at) or seat.taken_at
    return end_seat(store, lead, seat, SeatEndKind.FORGOTTEN, at=at, last_seen_at=seen_at)


def end_seat(
    store: Store,
    actor: Officer,
    seat: Seat,
    kind: SeatEndKind,
    *,
    at: datetime,
    last_seen_at: datetime | None = None,
) -> SeatEnd:
    """Nobody sits there any more, by whose hand it was."""
    end = SeatEnd(seat=seat.id, kind=kind, officer=actor.id, at=at, last_seen_at=last_seen_at)
    store.shifts.leave(end)
    store.audit.append(
        Act(
            action=Action.COUNTER_LEFT,
            at=at,
            actor=str(actor.id),
            counter=seat.counter,
            subject=str(seat.id),
            detail={"how": kind.value, "officer": str(seat.officer)},
        )
    )
    return end


def seats_taken(store: Store, post: Post) -> Sequence[Seat]:
    """Who sits at which counter now, in the order of the counters.

    Behind them those that were taken away from the post, or got another name, while somebody sat
    there: nobody else can close them.
    """
    set_up = [counter.name for counter in store.posts.counters()]
    names = dict.fromkeys((*set_up, *store.shifts.counters(post.code)))
    found = (store.shifts.seat_at(post.code, Counter(name)) for name in names)
    return [seat for seat in found if seat is not None]
