"""Finding the alerts that may mean a traveller: few questions to the file, few full comparisons.

Every question is asked only if even a perfect answer could be told. What comes back is held
against the traveller by a bound that is cheap and never too low, and only what passes is compared
in full, with the whole entry (`matching.compare`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from checkpoint.domain.alerts.births import (
    BirthRelation,
    days_beside,
    near_days,
    relate_births,
    swapped,
)
from checkpoint.domain.alerts.evidence import name_points
from checkpoint.domain.alerts.filing import (
    UNKNOWN,
    birth_number,
    name_of,
    numbers_asked,
    pair_numbers,
    sound_number,
)
from checkpoint.domain.alerts.matching import Yardstick
from checkpoint.domain.alerts.name_words import CANONICAL, ROMANISATIONS
from checkpoint.domain.alerts.names import Name, Word, readings
from checkpoint.domain.alerts.pairing import pair_names
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex

MOST_SOUNDS = 4
"""Of a traveller, the rarest, under which names with another birthday are looked for."""
LEAST_LIKENESS = 0.5
"""Of the letters of two words, that one must keep to be the other's counterpart at all."""
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
    for name in _names(traveller):
        found |= dict.fromkeys(_Search(traveller, name, file, yardstick).serials())
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

    def serials(self) -> Iterator[int]:
        """Of those that could be told by a cheap bound, who could be by the names as filed."""
        worth, least = self._worth(), self.yardstick.thresholds.possible
        enough = least - self._best_but_words - sum(worth.values())
        rests = {row: self._bound_but_name(row) for row in self._rows(worth)}
        rows = [row for row, rest in rests.items() if rest >= enough]
        near = self._counterparts(rows)
        for row in rows:
            missing = least - rests[row]
            if self._name_bound(row, near, worth) >= missing and self._named(row) >= missing:
                yield row.alert

    def _named(self, row: FoundName) -> float:
        """What the name says; as an alias, or a name in doubt, it may say less."""
        cut = self.traveller.is_name_truncated
        pairing = pair_names(self.name, name_of(row.words), is_truncated=cut)
        return name_points(pairing, self.traveller.nationality, self.yardstick.frequencies)

    def _worth(self) -> Mapping[Word, float]:
        """The points that each word can give at most."""
        state, frequencies = self.traveller.nationality, self.yardstick.frequencies
        return {
            word: max(
                WEIGHTS.initial,
                WEIGHTS.word_bit * max(frequencies.bits(fold, state) for fold in word.folds),
            )
            for word in self.name.words
        }

    def _rows(self, worth: Mapping[Word, float]) -> Iterator[FoundName]:
        day = self.traveller.born.full() if self.traveller.born else None
        if day is not None:
            yield from self.file.born(self._days(day, sum(worth.values())))
        rarest = sorted(self.name.words, key=worth.__getitem__, reverse=True)
        of_words = [sound for word in rarest for sound in sorted(word.sounds)]
        sounds = [*map(sound_number, of_words[:MOST_SOUNDS]), *self._joined_sounds()]
        yield from self._sounding(sounds, day, sum(worth.values()))
        yield from self._without_birthday(worth)

    def _days(self, day: date, worth: float) -> Iterator[int]:
        """Days of which all are looked at, whatever their names sound like."""
        yield from _same_or_swapped(day)
        if self._can_be_told(worth, BirthRelation.YEAR_BESIDE):
            yield from map(_number, days_beside(day))

    def _joined_sounds(self) -> Sequence[int]:
        """Of two words that may be one on the list, under a sound that neither has."""
        of_words = {sound for word in self.name.words for sound in word.sounds}
        return [sound_number(sound) for sound in sorted(self.name.sounds - of_words)]

    def _sounding(
        self, sounds: Sequence[int], day: date | None, worth: float
    ) -> Iterator[FoundName]:
        """Names that sound alike, by what is known of the traveller's birthday."""
        born = self.traveller.born
        if day is not None and born is not None:
            if self._can_be_told(worth, BirthRelation.ONE_DIGIT):
                yield from self.file.sounding(sounds, map(_number, near_days(day)))
            if self._can_be_told(worth, BirthRelation.PARTLY):
                part = (PartialDate(born.year), PartialDate(born.year, born.month))
                yield from self.file.sounding(sounds, map(birth_number, part))
        elif born is not None and self._can_be_told(worth, BirthRelation.PARTLY):
            first = 10_000 * born.year
            yield from self.file.sounding_between(sounds, first, first + 9_999)
        elif born is None and self._can_be_told(worth, BirthRelation.UNKNOWN):
            yield from self.file.sounding_between(sounds, *WHOLE_LIFE)

    def _without_birthday(self, worth: Mapping[Word, float]) -> Iterator[FoundName]:
        """Those whose birthday the list does not know: by a word that is telling, or by two."""
        if not self._can_be_told(sum(worth.values()), BirthRelation.UNKNOWN):
            return
        telling = [w for w in worth if self._can_be_told(worth[w], BirthRelation.UNKNOWN)]
        singly = [sound_number(sound) for word in telling for sound in sorted(word.sounds)]
        sounds = {*singly, *self._joined_sounds(), *pair_numbers(self.name)}
        if sounds:
            yield from self.file.sounding(sounds, (UNKNOWN,))

    def _can_be_told(self, named: float, birth: BirthRelation) -> bool:
        """Whether words of this worth could be told, if all else agreed that can."""
        rest = self._best_but_words + WEIGHTS.births[birth] + WEIGHTS.month_known
        return named + rest + self._best_of_rest >= self.yardstick.thresholds.possible

    @property
    def _best_of_rest(self) -> float:
        state = self.traveller.nationality
        bits = self.yardstick.frequencies.state_bits(state) if state else 0.0
        place = WEIGHTS.same_place if self.traveller.place_of_birth else 0.0
        return bits + place

    def _bound_but_name(self, row: FoundName) -> float:
        """What birthday, nationality, sex and place can say for a row."""
        born = _birth_of(row.born)
        relation = relate_births(self.traveller.born, born)
        if relation is BirthRelation.DIFFERENT:
            return -_NEVER
        points = WEIGHTS.births[relation]
        if relation is BirthRelation.PARTLY:
            points += WEIGHTS.month_known
        state = self.traveller.nationality
        if state and row.states:
            is_same = state in row.states.split()
            points += (
                self.yardstick.frequencies.state_bits(state) if is_same else WEIGHTS.other_state
            )
        sexes = {self.traveller.sex.value, row.sex}
        if len(sexes) > 1 and Sex.UNSPECIFIED.value not in sexes:
            points += WEIGHTS.other_sex
        return points + (WEIGHTS.same_place if self.traveller.place_of_birth else 0.0)

    def _counterparts(self, rows: Sequence[FoundName]) -> Mapping[str, frozenset[Word]]:
        """Every word on file that may be one of the traveller's, and which."""
        plain: dict[str, list[str]] = defaultdict(list)
        for word in {word for row in rows for word in row.words.split() if word.isupper()}:
            plain[CANONICAL.get(word, word)].append(word)
        canonical = list(plain)
        found: dict[str, set[Word]] = defaultdict(set)
        for mine in self.name.words:
            for other in self._alike(mine, canonical):
                for word in plain[other]:
                    found[word].add(mine)
        return {word: frozenset(mine) for word, mine in found.items()}

    def _alike(self, mine: Word, words: Sequence[str]) -> Iterator[str]:
        near = process.extract(
            mine.canonical,
            words,
            scorer=OSA.normalized_similarity,
            score_cutoff=LEAST_LIKENESS,
            limit=None,
        )
        yield from (word for word, _, _ in near)
        rows = ROMANISATIONS.get(mine.canonical)
        is_cut = self.traveller.is_name_truncated
        for word in words:
            if (
                ((len(word) == 1 or mine.is_initial) and word[0] == mine.plain[0])
                or (is_cut and word.startswith(mine.plain))
                or mine.canonical in word  # of which it may be a part: BUDI, BUDIANTO
                or (rows and not rows.isdisjoint(ROMANISATIONS.get(word, ())))
            ):
                yield word

    def _name_bound(
        self, row: FoundName, near: Mapping[str, frozenset[Word]], worth: Mapping[Word, float]
    ) -> float:
        """The points that the name can give at most; none where no word has a counterpart."""
        met = frozenset[Word]().union(*(near.get(word, frozenset()) for word in row.words.split()))
        return self._best_but_words + sum(worth[word] for word in met) if met else -_NEVER

    @property
    def _best_but_words(self) -> float:
        """What a name can give besides its words."""
        return WEIGHTS.literal + WEIGHTS.single + WEIGHTS.initial * len(self.name.letters)


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
