"""A shift lead says that the clock is right: from then on records are taken again.

A clock that was ahead leaves records in the future once it is set right. Without his word, every
counter of the post would wait until the clock has caught up with them (`require_reliable_clock`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.clock_word import (
    CLOCK_TOLERANCE,
    WRONG_AT_MOST,
    ClockNotBehind,
    ClockWord,
    MadeAhead,
    made_wrong,
)
from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.shift import Shift
from checkpoint.services.access import (
    CONFIRMATION_LASTS,
    AccessService,
    Confirmation,
    require_standing,
)
from checkpoint.services.ports import Clock, NewId, Storage, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStand:
    """What a word for the clock would say now."""

    post: Post
    at: datetime
    """What the clock shows."""
    since_at: datetime
    """From when on it was wrong, by what it showed: as the trail has it, else unknown and now."""
    until_at: datetime
    """The newest that it stands behind."""
    records: int
    """So many would be left behind as made by a wrong clock."""
    counters: tuple[str, ...]
    """At which they were made."""


class ClockWordService:
    """Keeps what shift leads say of the clock."""

    def __init__(
        self, *, storage: Storage, access: AccessService, clock: Clock, new_id: NewId
    ) -> None:
        self._storage = storage
        self._access = access
        self._clock = clock
        self._new_id = new_id

    def look(self, actor: Officer, since_at: datetime | None = None) -> ClockStand:
        """What the clock stands behind; raises ClockNotBehind where that is nothing.

        Whoever sees the shift may ask: nothing of a traveller is told.
        """
        actor.must(Permission.SEE_SHIFT)
        with self._storage.reading() as store:
            stand, _made = self._stand(store, since_at)
            return stand

    def confirm(self, actor: Officer, login: str, password: str) -> Confirmation:
        """Have a shift lead sign: beside the officer who asks, or a lead for himself.

        At a post with one lead on duty nobody else could.
        """
        beside = None if actor.may(Permission.KEEP_SHIFT) else actor
        return self._access.confirm(login, password, Permission.KEEP_SHIFT, beside=beside)

    def say(
        self,
        actor: Officer,
        reason: str,
        *,
        confirmed: Confirmation,
        since_at: datetime | None = None,
    ) -> ClockWord:
        """Keep the word: what was recorded before it holds up no other record any more.

        ``since_at`` is from when on the clock was wrong, by what it showed then; what came before
        a day ago is past telling. A clock that then falls behind a record made after the word is
        refused again. Raises ClockNotBehind, WhyClockWrongMissing.
        """
        actor.must(Permission.SEE_SHIFT)
        if self._clock() - confirmed.at > CONFIRMATION_LASTS:
            raise NotPermitted("the confirmation is no longer fresh")
        with self._storage.writing() as store:
            lead = require_standing(store, confirmed.officer, Permission.KEEP_SHIFT)
            stand, made = self._stand(store, since_at)
            word = ClockWord(
                id=self._new_id(),
                post=stand.post.code,
                officer=lead.id,
                at=stand.at,
                since_at=stand.since_at,
                until_at=stand.until_at,
                reason=reason.strip(),
            )
            store.clock_words.add(word, [one.id for one in made])
            store.audit.append(_act_of(actor, word, made))
            return word

    def _stand(
        self, store: Store, since_at: datetime | None
    ) -> tuple[ClockStand, Sequence[MadeAhead]]:
        """Read in the transaction that keeps the word: a record that comes between is after it."""
        post, at = store.posts.post(), self._clock()
        if post is None:
            raise NotFound("the post has not been set up")
        newest = _newest(store, post)
        if newest is None or at >= newest - CLOCK_TOLERANCE:
            raise ClockNotBehind
        since = _wrong_since(store, at) if since_at is None else since_at
        since = max(min(since, at), at - WRONG_AT_MOST)
        made = made_wrong(tuple(store.clock_words.made_since(since)), since_at=since, at=at)
        stand = ClockStand(
            post=post,
            at=at,
            since_at=since,
            until_at=newest,
            records=len(made),
            counters=tuple(sorted({one.counter for one in made})),
        )
        return stand, made


def begun_at(store: Store, shift: Shift, now: datetime) -> datetime:
    """When a shift began: not in the future, where a wrong clock opened it before a lead's word."""
    word = _vouching(store, shift) if shift.opened_at > now else None
    return shift.opened_at if word is None else word.since_at


def _vouching(store: Store, shift: Shift) -> ClockWord | None:
    """The word by which the clock was wrong as the shift was opened, if a lead gave one."""
    words = store.clock_words.since(shift.post, shift.opened_at)
    return next((one for one in words if one.vouches_for(shift.opened_at)), None)


def _newest(store: Store, post: Post) -> datetime | None:
    """The newest that was noted, be it a record or the opening of the shift."""
    newest, shift = store.clock_words.newest_record(), store.shifts.current(post.code)
    if shift is None or _vouching(store, shift) is not None:
        return newest
    return shift.opened_at if newest is None else max(newest, shift.opened_at)


def _wrong_since(store: Store, at: datetime) -> datetime:
    """When the clock was last put forward, as the trail has it; unknown, from now on."""
    for act in store.audit.since([Action.CLOCK_CHANGED], at - WRONG_AT_MOST):
        expected, shown = (datetime.fromisoformat(act.detail[one]) for one in ("expected", "shown"))
        if shown > expected:
            return shown
    return at


def _act_of(actor: Officer, word: ClockWord, made: Sequence[MadeAhead]) -> Act:
    return Act(
        action=Action.CLOCK_VOUCHED_FOR,
        at=word.at,
        actor=str(word.officer),
        subject=str(word.id),
        detail={
            "asked": str(actor.id),
            "since": word.since_at.isoformat(),
            "until": word.until_at.isoformat(),
            "records": str(len(made)),
            "counters": " ".join(sorted({one.counter for one in made})),
        },
    )
