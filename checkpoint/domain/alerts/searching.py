"""Finding the alerts that may mean a traveller: few questions to the file, few full comparisons.

Every question is asked only if even a perfect answer could be told. What comes back is held
against the traveller by a bound that is cheap and never too low, and only what passes is compared
in full, with the whole entry (`matching.compare`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple, Protocol

from checkpoint.domain.alerts.births import (
    BirthRelation,
    days_beside,
    near_days,
    swapped,
)
from checkpoint.domain.alerts.bounding import NameBound
from checkpoint.domain.alerts.evidence import birth_points, name_points
from checkpoint.domain.alerts.filing import (
    UNKNOWN,
    birth_number,
    name_of,
    numbers_asked,
    sound_number,
)
from checkpoint.domain.alerts.matching import Yardstick
from checkpoint.domain.alerts.names import COMMON_SOUNDS, Name, readings
from checkpoint.domain.alerts.pairing import pair_names
from checkpoint.domain.alerts.sound_keys import telling_sounds
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex

MOST_SOUNDS = 4
"""Of a traveller, the rarest, under which names with another birthday are looked for."""
WHOLE_LIFE = (1, 99_999_999)
"""Every birthday that is known at all."""


class FoundName(NamedTuple):
    """A name on file, and whose it is."""

    alert: int
    """The serial number of the entry in the book."""
    words: str
    born: int
    states: str
    sex: str


class AlertFile(Protocol):
    """Where alerts are filed (`filing`)."""

    def numbered(self, numbers: Iterable[str]) -> Sequence[int]:
        """Serial numbers of the alerts with one of these numbers."""
        ...

    def born(self, births: Iterable[int]) -> Sequence[FoundName]:
        """All names with one of these birthdays."""
        ...

    def sounding(self, sounds: Iterable[int], births: Iterable[int]) -> Sequence[FoundName]:
        """Names with one of these sounds and one of these birthdays."""
        ...

    def sounding_between(self, sounds: Iterable[int], first: int, last: int) -> Sequence[FoundName]:
        """Names with one of these sounds and a birthday from the first to the last."""
        ...


def likely(traveller: Traveller, file: AlertFile, yardstick: Yardstick) -> Sequence[int]:
    """Serial numbers of the alerts that are worth a full comparison, each once."""
    numbers = numbers_asked((traveller.document_number,), (traveller.national_number,))
    found = dict.fromkeys(file.numbered(numbers) if numbers else ())
    state, cut = traveller.nationality, traveller.is_name_truncated
    for name in _names(traveller):
        bound = NameBound(name, state, yardstick.frequencies, is_cut=cut)
        found |= dict.fromkeys(_Search(traveller, name, file, yardstick, bound).serials())
    return tuple(found)


def _names(traveller: Traveller) -> Iterator[Name]:
    return (name for text in traveller.names for name in readings(text))


@dataclass(frozen=True)
class _Search:
    """One name of a traveller that is being looked for."""

    traveller: Traveller
    name: Name
    file: AlertFile
    yardstick: Yardstick
    bound: NameBound

    def serials(self) -> Iterator[int]:
        """Of those that could be told by a cheap bound, who could be by the names as filed."""
        least = self.yardstick.thresholds.possible
        beside = self._beside()
        highest = self.bound.most
        rows = [
            (row, missing)
            for row in self._rows()
            if (missing := least - beside(row.born, row.states, row.sex)) <= highest
        ]
        most = self.bound.of_all(row.words for row, _ in rows)
        for row, missing in rows:
            if most[row.words] >= missing and self._named(row) >= missing:
                yield row.alert

    def _named(self, row: FoundName) -> float:
        """What the name says; as an alias, or a name in doubt, it may say less."""
        cut = self.traveller.is_name_truncated
        pairing = pair_names(self.name, name_of(row.words), is_truncated=cut)
        return name_points(pairing, self.traveller.nationality, self.yardstick.frequencies)

    def _rows(self) -> Iterator[FoundName]:
        worth = self.bound.worth
        day = self.traveller.born.full() if self.traveller.born else None
        if day is not None:
            yield from self.file.born(self._days(day))
        rarest = sorted(self.name.words, key=worth.__getitem__, reverse=True)
        of_words = [sound for word in rarest for sound in sorted(word.sounds)]
        sounds = list(map(sound_number, (*of_words[:MOST_SOUNDS], *sorted(self._joined()))))
        yield from self._sounding(sounds, day)
        yield from self._without_birthday()

    def _days(self, day: date) -> Iterator[int]:
        """Days of which all are looked at, whatever their names sound like."""
        yield from _same_or_swapped(day)
        if self._can_be_told(self.bound.most, BirthRelation.YEAR_BESIDE):
            yield from map(_number, days_beside(day))

    def _joined(self) -> frozenset[str]:
        """Sounds of two words that may be one on the list, which neither word has."""
        return self.name.sounds.difference(*(word.sounds for word in self.name.words))

    def _sounding(self, sounds: Sequence[int], day: date | None) -> Iterator[FoundName]:
        """Names that sound alike, by what is known of the traveller's birthday."""
        born, most = self.traveller.born, self.bound.most
        if day is not None and born is not None:
            if self._can_be_told(most, BirthRelation.ONE_DIGIT):
                yield from self.file.sounding(sounds, map(_number, near_days(day)))
            if self._can_be_told(most, BirthRelation.PARTLY):
                part = (PartialDate(born.year), PartialDate(born.year, born.month))
                yield from self.file.sounding(sounds, map(birth_number, part))
        elif born is not None and self._can_be_told(most, BirthRelation.PARTLY):
            first = 10_000 * born.year
            yield from self.file.sounding_between(sounds, first, first + 9_999)
        elif born is None and self._can_be_told(most, BirthRelation.UNKNOWN):
            yield from self.file.sounding_between(sounds, *WHOLE_LIFE)

    def _without_birthday(self) -> Iterator[FoundName]:
        """Those whose birthday the list does not know: by a word that is telling, or by two."""
        words = [(word, self.bound.worth[word]) for word in self.name.words]
        beside = WEIGHTS.births[BirthRelation.UNKNOWN] + self._best_of_rest
        enough = self.yardstick.thresholds.possible - beside - self.bound.most_beside_words
        cut = self.traveller.is_name_truncated
        sounds = telling_sounds(words, enough, is_cut=cut)
        if sum(worth for _, worth in words) >= enough:
            sounds |= frozenset(map(sound_number, self._joined() - COMMON_SOUNDS))
        if sounds:
            yield from self.file.sounding(sounds, (UNKNOWN,))

    def _can_be_told(self, named: float, birth: BirthRelation) -> bool:
        """Whether a name of these points could be told, if all else agreed that can."""
        month = WEIGHTS.month_known if birth is BirthRelation.PARTLY else 0.0
        rest = WEIGHTS.births[birth] + month + self._best_of_rest
        return named + rest >= self.yardstick.thresholds.possible

    @property
    def _best_of_rest(self) -> float:
        state = self.traveller.nationality
        bits = self.yardstick.frequencies.state_bits(state) if state else 0.0
        place = WEIGHTS.same_place if self.traveller.place_of_birth else 0.0
        return bits + place

    def _beside(self) -> Callable[[int, str, str], float]:
        """What birthday, nationality, sex and place can say; few are asked for, and often."""
        place = WEIGHTS.same_place if self.traveller.place_of_birth else 0.0
        of_birth, of_states = cache(self._of_birth), cache(self._of_states)
        of_sex = cache(self._of_sex)

        @cache  # of all three as well: most names of a day differ in their words alone
        def beside(birth: int, states: str, sex: str) -> float:
            return of_birth(birth) + of_states(states) + of_sex(sex) + place

        return beside

    def _of_birth(self, number: int) -> float:
        birth = birth_points(self.traveller.born, _birth_of(number))
        return -_NEVER if birth.relation is BirthRelation.DIFFERENT else birth.points

    def _of_states(self, states: str) -> float:
        state = self.traveller.nationality
        if not (state and states):
            return 0.0
        if state not in states.split():
            return WEIGHTS.other_state
        return self.yardstick.frequencies.state_bits(state)

    def _of_sex(self, sex: str) -> float:
        sexes = {self.traveller.sex.value, sex}
        is_other = len(sexes) > 1 and Sex.UNSPECIFIED.value not in sexes
        return WEIGHTS.other_sex if is_other else 0.0


_NEVER = 1_000.0


def _same_or_swapped(day: date) -> Iterator[int]:
    yield _number(day)
    if (changed := swapped(day)) is not None:
        yield _number(changed)


def _number(day: date) -> int:
    return birth_number(PartialDate.of(day))


def _birth_of(number: int) -> PartialDate | None:
    if number == UNKNOWN:
        return None
    year, month, day = number // 10_000, number // 100 % 100, number % 100
    return PartialDate(year, month or None, day or None)
