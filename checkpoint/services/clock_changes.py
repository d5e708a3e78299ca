"""That the clock was set is a fact of the post: every time on the register rests on it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.clock_word import CLOCK_TOLERANCE
from checkpoint.services.ports import Clock, Storage

MOST_COMPARED = 20
"""Entries at the end of the trail: some minutes of a post at work."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSeen:
    """What the clock showed, beside a count of time that nobody can set."""

    shown_at: datetime
    counted: timedelta
    """Since whatever moment; only the difference of two says anything."""

    def foretells(self, later: ClockSeen) -> datetime:
        """What the clock must show by then, if nobody sets it."""
        return self.shown_at + (later.counted - self.counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClocksDiffer:
    """Another computer of the post is ahead of this one, or this one was before it was set."""

    by: timedelta
    counter: str
    """Where the latest entry was made; empty where that was at none."""


def _is_not_settled(act: Act) -> bool:
    return act.action is not Action.CLOCK_VOUCHED_FOR


class ClockChangeService:
    """Nobody need permit it: what is found goes onto the trail with who sat at the computer."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def begin(self, actor: Officer) -> bool:
        """Hold the clock against the newest record: whether it was set back while nobody saw it."""
        now = self._clock()
        with self._storage.reading() as store:
            latest = store.clock_words.newest_record()
        if latest is None or now >= latest - CLOCK_TOLERANCE:
            return False
        self._note(actor, latest, now)
        return True

    def compare(self, actor: Officer, before: ClockSeen, after: ClockSeen) -> bool:
        """Whether the clock was set between the two, either way, by more than clocks drift.

        Nor does a computer that slept know how long: that is told as the same.
        """
        expected = before.foretells(after)
        if abs(after.shown_at - expected) <= CLOCK_TOLERANCE:
            return False
        self._note(actor, expected, after.shown_at)
        return True

    def ahead(self) -> ClocksDiffer | None:
        """Whether the post's newest entries bear a later time than this clock shows.

        Each computer of a post goes by a clock of its own, and the one behind sees it of the one
        ahead. What came before a shift lead's word for the clock is settled by it.
        """
        now = self._clock()
        with self._storage.reading() as store:
            acts = takewhile(_is_not_settled, store.audit.last(MOST_COMPARED))
            latest = max(acts, key=lambda act: act.at, default=None)
        if latest is None or latest.at - now <= CLOCK_TOLERANCE:
            return None
        return ClocksDiffer(by=latest.at - now, counter=latest.counter)

    def _note(self, actor: Officer, expected: datetime, shown: datetime) -> None:
        log.warning("the clock was set from %s to %s", expected.isoformat(), shown.isoformat())
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.CLOCK_CHANGED,
                    at=shown,
                    actor=str(actor.id),
                    detail={"expected": expected.isoformat(), "shown": shown.isoformat()},
                )
            )
