"""A shift from its opening to its hand-over, and who sits where meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import ClockUnreliable, NotFound, NotPermitted
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import DayNotBegun
from checkpoint.domain.reporting.tally import Tally, tally_of
from checkpoint.domain.shifts.seat import SeatEnd
from checkpoint.domain.shifts.sheet import Known, Said, Sheet
from checkpoint.domain.shifts.shift import (
    NobodySitsThere,
    NoShiftOpen,
    NotOfThisShift,
    Shift,
    ShiftEnd,
    ShiftOpenAlready,
    WhyClosedMissing,
)
from checkpoint.domain.statistics.question import Period
from checkpoint.services.access import (
    CONFIRMATION_LASTS,
    AccessService,
    Confirmation,
    SamePerson,
    require_standing,
)
from checkpoint.services.case_acts import names_of
from checkpoint.services.clock_words import begun_at
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import require_reliable_clock
from checkpoint.services.roster import Roster, regus_of, roster_of
from checkpoint.services.seats import forget_seat, seats_taken
from checkpoint.services.shift_sheet import known_of

MOST_PAST = 60
"""Past shifts whose sheets are offered: two weeks of four a day."""


class OneSignedForBoth(SamePerson):
    """A shift is handed over by one lead to another."""


@dataclass(frozen=True, slots=True)
class _Hands:
    """Who gives, and who takes."""

    giver: Officer
    taker: Officer | None = None


@dataclass(frozen=True, slots=True)
class _Ending:
    """What is said at the end, and either which team comes next or why none does."""

    said: Said
    next_regu: str = ""
    reason: str = ""


class ShiftService:
    """Keeps the shifts."""

    def __init__(
        self, *, storage: Storage, access: AccessService, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._access = access
        self._clock = clock
        self._new_id = new_id

    def roster(self, actor: Officer) -> Roster:
        """Who leads the shift, and who sits where."""
        actor.must(Permission.SEE_SHIFT)
        with self._storage.reading() as store:
            return roster_of(store, _post(store), self._clock())

    def is_open(self, actor: Officer) -> bool:
        """Whether a shift is open; asked often, and quick."""
        actor.must(Permission.SEE_SHIFT)
        with self._storage.reading() as store:
            return store.shifts.current(_post(store).code) is not None

    def regus(self, actor: Officer) -> tuple[str, ...]:
        """The names that the last shifts had, the next in turn first."""
        actor.must(Permission.KEEP_SHIFT)
        with self._storage.reading() as store:
            return regus_of(store, _post(store))

    def tally(self, actor: Officer) -> Tally | None:
        """What was recorded in the shift so far; None where none is open."""
        actor.must(Permission.SEE_SHIFT)
        with self._storage.reading() as store:
            shift = store.shifts.current(_post(store).code)
            if shift is None:
                return None
            now = self._clock()
            return tally_of(store.crossings.between(begun_at(store, shift, now), now))

    def known(self, actor: Officer) -> Known:
        """What would be handed over now, as far as the program knows it; raises NoShiftOpen."""
        actor.must(Permission.KEEP_SHIFT)
        with self._storage.reading() as store:
            post = _post(store)
            shift = store.shifts.current(post.code)
            if shift is None:
                raise NoShiftOpen
            return known_of(store, post, shift, self._clock())

    def open(self, actor: Officer, regu: str) -> Shift:
        """Begin a shift; whoever sits at a counter already is of it. Raises ShiftOpenAlready."""
        at = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_SHIFT)
            require_reliable_clock(store, at)
            post = _post(store)
            if store.shifts.current(post.code) is not None:
                raise ShiftOpenAlready
            return self._opened(store, post, actor, regu, at)

    def confirm(self, actor: Officer, login: str, password: str) -> Confirmation:
        """Have the second lead sign; raises OneSignedForBoth, or as `AccessService.confirm`."""
        try:
            return self._access.confirm(login, password, Permission.KEEP_SHIFT, beside=actor)
        except SamePerson as same:
            raise OneSignedForBoth(Permission.KEEP_SHIFT) from same

    def hand_over(
        self,
        actor: Officer,
        shift: UUID,
        said: Said,
        next_regu: str,
        *,
        confirmed: Confirmation,
    ) -> ShiftEnd:
        """Give the shift over; with it the next one begins, under the lead who takes it.

        Either of the two may be at the window: who leads the shift gives it, the other takes it.
        Raises NoShiftOpen where somebody was faster, or NotOfThisShift.
        """
        at = self._clock()
        if at - confirmed.at > CONFIRMATION_LASTS:
            raise NotPermitted("the confirmation is no longer fresh")
        with self._storage.writing() as store:
            given = self._must_be_open(store, actor, shift, at)
            other = require_standing(store, confirmed.officer, Permission.KEEP_SHIFT)
            hands = _hands(given, actor, other)
            ending = _Ending(said, next_regu=next_regu)
            return self._ended(store, given, hands, ending, at)

    def close(self, actor: Officer, shift: UUID, said: Said, reason: str) -> ShiftEnd:
        """End the shift where nobody is there to take it; raises NoShiftOpen."""
        if not reason.strip():
            raise WhyClosedMissing
        at = self._clock()
        with self._storage.writing() as store:
            given = self._must_be_open(store, actor, shift, at)
            ending = _Ending(said, reason=reason)
            return self._ended(store, given, _Hands(actor), ending, at)

    def close_seat(self, actor: Officer, seat: UUID) -> SeatEnd:
        """Close the counter of an officer who was forgotten signed in, with the mark of it."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_SHIFT)
            taken = {one.id: one for one in seats_taken(store, _post(store))}
            if seat not in taken:
                raise NobodySitsThere(str(seat))
            return forget_seat(store, actor, taken[seat], at=self._clock())

    def past(self, actor: Officer) -> Sequence[ShiftEnd]:
        """How the last shifts ended, the newest first: their sheets can be printed again."""
        actor.must(Permission.KEEP_SHIFT)
        with self._storage.reading() as store:
            found = store.shifts.last(_post(store).code, most=MOST_PAST)
            return [one.end for one in found if one.end is not None]

    def ended_on(self, actor: Officer, post: Post, on: date) -> Sequence[ShiftEnd]:
        """How the shifts of an operational day ended; raises DayNotBegun of one still to come."""
        actor.must(Permission.KEEP_SHIFT)
        if not post.has_begun(Period.of_day(on).first_on, self._clock()):
            raise DayNotBegun
        with self._storage.reading() as store:
            return store.shifts.ended_on(post.code, on)

    def note_printed(self, actor: Officer, end: ShiftEnd, paper: bytes) -> None:
        """Note that the sheet of a shift left the program."""
        actor.must(Permission.KEEP_SHIFT)
        detail = {"number": end.number, "sha256": hashlib.sha256(paper).hexdigest()}
        with self._storage.writing() as store:
            act = self._act(Action.SHIFT_SHEET_PRINTED, actor, end.shift, self._clock(), **detail)
            store.audit.append(act)

    def _must_be_open(self, store: Store, actor: Officer, id: UUID, at: datetime) -> Shift:
        """The shift that is meant, and no other that began meanwhile."""
        require_standing(store, actor, Permission.KEEP_SHIFT)
        require_reliable_clock(store, at)
        shift = store.shifts.current(_post(store).code)
        if shift is None or shift.id != id:
            raise NoShiftOpen
        if at < begun_at(store, shift, at):
            raise ClockUnreliable(_post(store).local(shift.opened_at))
        return shift

    def _opened(self, store: Store, post: Post, lead: Officer, regu: str, at: datetime) -> Shift:
        shift = Shift(
            id=self._new_id(),
            post=post.code,
            regu=regu.strip(),
            lead=lead.id,
            opened_at=at,
            found=tuple(seat.id for seat in seats_taken(store, post)),
        )
        store.shifts.open(shift)
        store.audit.append(self._act(Action.SHIFT_OPENED, lead, shift.id, at))
        return shift

    def _ended(
        self, store: Store, shift: Shift, hands: _Hands, said: _Ending, at: datetime
    ) -> ShiftEnd:
        post, taker = _post(store), hands.taker
        known, day_on = known_of(store, post, shift, at), post.day_of(at)
        following = self._opened(store, post, taker, said.next_regu, at) if taker else None
        end = ShiftEnd(
            shift=shift.id,
            post=post.code,
            at=at,
            officer=hands.giver.id,
            day_on=day_on,
            serial=store.shifts.last_serial(post.code, day_on) + 1,
            sheet=Sheet(
                regu=shift.regu,
                lead=names_of(store).get(shift.lead, ""),
                giver=hands.giver.name,
                since=begun_at(store, shift, at),
                until=at,
                known=known,
                said=said.said,
                taker=taker.name if taker else "",
                next_regu=following.regu if following else "",
                reason=said.reason.strip(),
            ),
            taker=taker.id if taker else None,
            next=following.id if following else None,
        )
        store.shifts.end(end)
        action = Action.SHIFT_CLOSED if taker is None else Action.SHIFT_HANDED_OVER
        detail = {"number": end.number} | ({"to": str(taker.id)} if taker else {})
        store.audit.append(self._act(action, hands.giver, shift.id, at, **detail))
        return end

    def _act(self, action: Action, actor: Officer, shift: UUID, at: datetime, **detail: str) -> Act:
        return Act(action=action, at=at, actor=str(actor.id), subject=str(shift), detail=detail)


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post


def _hands(shift: Shift, one: Officer, other: Officer) -> _Hands:
    """The lead of the shift gives it; raises NotOfThisShift where neither of the two is he."""
    if one.id == shift.lead:
        return _Hands(one, other)
    if other.id == shift.lead:
        return _Hands(other, one)
    raise NotOfThisShift(Permission.KEEP_SHIFT)
