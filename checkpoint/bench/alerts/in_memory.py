"""A list in memory and asked plainly: what the weights are fitted and judged on.

It looks at more entries than an index would, so that what is missed is missed by the points.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import days_beside, near_days, swapped
from checkpoint.domain.alerts.evidence import weigh
from checkpoint.domain.alerts.frequencies import Counts, Frequencies
from checkpoint.domain.alerts.names import Name, readings
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS, Weights

FAR_TOO_FEW = -12.0
"""Points that are not told: no bar is so low, however short the list."""

FEW = 30
"""Entries with one sound that are looked at for this sound alone."""


def counted(alerts: Iterable[Alert]) -> Counts:
    """How many of a list bear each word, and have each nationality."""
    words: dict[str, Counter[str]] = defaultdict(Counter)
    states: Counter[str] = Counter()
    for alert in alerts:
        states[alert.nationality] += 1
        every = (word for name in _names(alert) for word in name.words)
        for fold in {fold for word in every for fold in word.folds}:
            words[fold][alert.nationality] += 1
    return Counts(words=words, states=states)


def _names(alert: Alert) -> Iterator[Name]:
    for text in alert.names:
        yield from readings(text)


class ListInMemory:
    """Entries by birthday and by sound."""

    def __init__(self, alerts: Iterable[Alert]) -> None:
        self.alerts: list[Alert] = list(alerts)
        self.frequencies: Frequencies = counted(self.alerts)
        self._sounds = [_sounds(alert.names) for alert in self.alerts]
        self._by_day: dict[date, list[int]] = defaultdict(list)
        self._by_year: dict[tuple[int, str], list[int]] = defaultdict(list)
        self._without: dict[str, list[int]] = defaultdict(list)
        for place, alert in enumerate(self.alerts):
            self._file(place, alert)

    def _file(self, place: int, alert: Alert) -> None:
        for born in alert.births:
            if day := born.full():
                self._by_day[day].append(place)
            else:
                for sound in self._sounds[place]:
                    self._by_year[born.year, sound].append(place)
        if not alert.births:
            for sound in self._sounds[place]:
                self._without[sound].append(place)

    def search(
        self, traveller: Traveller, weights: Weights = WEIGHTS
    ) -> Sequence[tuple[UUID, float]]:
        """Every entry that is likely at all, with its points."""
        weighed = (
            (alert.id, weigh(traveller, alert, self.frequencies, weights).points)
            for alert in self.candidates(traveller)
        )
        return [(id_, points) for id_, points in weighed if points > FAR_TOO_FEW]

    def candidates(self, traveller: Traveller) -> Iterator[Alert]:
        """Whom an index could find: of the day all, else those with a sound in common."""
        sounds = _sounds(traveller.names)
        places = set(self._unborn(sounds))
        day = traveller.born.full() if traveller.born else None
        if day is not None:
            for sound in sounds:
                places.update(self._by_year.get((day.year, sound), ()))
            for near in near_days(day):
                places.update(
                    place
                    for place in self._by_day.get(near, ())
                    if not sounds.isdisjoint(self._sounds[place])
                )
            for same in filter(None, (day, swapped(day), *days_beside(day))):
                places.update(self._by_day.get(same, ()))
        yield from (self.alerts[place] for place in sorted(places))

    def _unborn(self, sounds: Iterable[str]) -> Iterator[int]:
        """Entries without a birthday: two sounds in common, or one that few others have."""
        shared: Counter[int] = Counter()
        for sound in sounds:
            filed = self._without.get(sound, ())
            shared.update(filed)
            if len(filed) <= FEW:
                yield from filed
        yield from (place for place, count in shared.items() if count > 1)


def _sounds(names: Iterable[str]) -> frozenset[str]:
    return frozenset(sound for text in names for name in readings(text) for sound in name.sounds)
