"""Words for the clock in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.posts.clock_word import ClockWord, MadeAhead
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings


class MemoryClockWords(Register):
    """Words in the order of adding."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.crossings = crossings
        self.words: dict[UUID, ClockWord] = {}
        self.wrong: dict[UUID, UUID] = {}

    def add(self, word: ClockWord, made: Collection[UUID]) -> None:
        if word.id not in self.words:
            self.words[word.id] = word
            for one in made:
                self.wrong.setdefault(one, word.id)

    def since(self, post: str, at: datetime) -> Sequence[ClockWord]:
        return [one for one in self.words.values() if one.post == post and one.until_at >= at]

    def newest_record(self) -> datetime | None:
        every = self.crossings.records.values()
        sound = (one.recorded_at for one in every if one.crossing.id not in self.wrong)
        return max(sound, default=None)

    def made_since(self, at: datetime) -> Sequence[MadeAhead]:
        made = [
            MadeAhead(one.crossing.id, one.crossing.counter, one.recorded_at)
            for one in self.crossings.records.values()
            if one.recorded_at >= at and one.crossing.id not in self.wrong
        ]
        return sorted(made, key=lambda one: (one.recorded_at, one.id))

    def wrong_on(self, post: str, day_on: date) -> Sequence[UUID]:
        every = self.crossings.records.values()
        of_day = [one for one in every if (one.crossing.post, one.day_on) == (post, day_on)]
        of_day.sort(key=lambda one: one.number)
        return [one.crossing.id for one in of_day if one.crossing.id in self.wrong]
