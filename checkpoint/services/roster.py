"""Who is on the shift: its lead, and who sits at which counter since when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.seat import Seat
from checkpoint.domain.shifts.shift import Shift
from checkpoint.services.case_acts import names_of
from checkpoint.services.ports import Store
from checkpoint.services.seats import seats_taken

LOOKED_BACK = timedelta(days=1)
"""So far back it is looked when somebody who sits at a counter was last seen; further back it is
looked only when his counter is closed for him."""
MOST_TURNS = 20
"""So many shifts ago a team had its turn at most, or it is not proposed any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Somebody at a counter, as it stands now."""

    seat: Seat
    officer: str
    last_seen_at: datetime | None = None
    """When he last recorded somebody there; None where that is over a day ago, or never was."""
    also_at: tuple[str, ...] = ()
    """Other counters at which he is held to sit: nobody sits at two."""

    @property
    def id(self) -> UUID:
        """Of the seat."""
        return self.seat.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Who is on the shift."""

    shift: Shift | None
    """None where none is open."""
    lead: str = ""
    sittings: tuple[Sitting, ...] = ()
    """Whoever sits at a counter, with a shift or without one; in the order of the counters."""


def roster_of(store: Store, post: Post, now: datetime) -> Roster:
    """Who is on the shift at an instant."""
    names, seats = names_of(store), seats_taken(store, post)
    shift = store.shifts.current(post.code)
    return Roster(
        shift=shift,
        lead=names.get(shift.lead, "") if shift else "",
        sittings=tuple(_sitting(store, one, seats, names, now) for one in seats),
    )


def _sitting(
    store: Store, seat: Seat, seats: Sequence[Seat], names: Mapping[UUID, str], now: datetime
) -> Sitting:
    since = max(seat.taken_at, now - LOOKED_BACK)
    others = (one for one in seats if one.officer == seat.officer and one.id != seat.id)
    return Sitting(
        seat=seat,
        officer=names.get(seat.officer, ""),
        last_seen_at=store.shifts.last_seen(seat, since),
        also_at=tuple(one.counter for one in others),
    )


def regus_of(store: Store, post: Post) -> tuple[str, ...]:
    """Teams take turns: whose last shift is longest ago probably comes next."""
    newest_first = (one.shift.regu for one in store.shifts.last(post.code, most=MOST_TURNS))
    return tuple(dict.fromkeys(newest_first))[::-1]
