"""How sure a likeness is: read off two tables, so that every verdict can be retraced."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.likeness import NameGrade


class Band(StrEnum):
    """How sure it is that the traveller is the person of the alert."""

    POSSIBLE = "possible"
    """Worth a look; namesakes are many."""
    PROBABLE = "probable"
    """Treated as the person until shown otherwise."""
    SAME = "same"
    """The same document, the same national number, or the same full name and birthday."""


_UPWARDS = (Band.POSSIBLE, Band.PROBABLE, Band.SAME)

SCORES: Mapping[Band, tuple[int, int]] = MappingProxyType(
    {Band.POSSIBLE: (40, 69), Band.PROBABLE: (70, 89), Band.SAME: (90, 100)}
)
"""The least and the most points of a band: the score never contradicts the band."""

_BIRTHS = (
    BirthRelation.SAME,
    BirthRelation.SWAPPED,
    BirthRelation.ONE_DIGIT,
    BirthRelation.YEAR_BESIDE,
    BirthRelation.PARTLY,
    BirthRelation.UNKNOWN,
)


def _table(rows: Mapping[NameGrade, str]) -> Mapping[tuple[NameGrade, BirthRelation], Band]:
    letters = {"S": Band.SAME, "P": Band.PROBABLE, "M": Band.POSSIBLE}
    return MappingProxyType(
        {
            (grade, birth): letters[letter]
            for grade, row in rows.items()
            for birth, letter in zip(_BIRTHS, row.split(), strict=True)
            if letter in letters
        }
    )


_OF_SEVERAL_WORDS = _table(
    {
        # birth:             same swapped digit year partly unknown
        NameGrade.EXACT: "    S    P      P     P    P      M",
        NameGrade.SPELLING: " S    P      P     P    P      M",
        NameGrade.SIMILAR: "  P    P      P     P    P      M",
        NameGrade.PART: "     P    P      M     M    M      -",
        NameGrade.LOOSE: "    P    M      -     -    -      -",
    }
)
_OF_ONE_WORD = _table(
    {
        NameGrade.EXACT: "    S    P      M     M    M      -",
        NameGrade.SPELLING: " S    P      M     M    M      -",
        NameGrade.SIMILAR: "  P    M      -     -    -      -",
        NameGrade.LOOSE: "    M    -      -     -    -      -",
        NameGrade.FRAGMENT: " P    M      -     -    -      -",
        NameGrade.COMMON_WORD: "M  -      -     -    -      -",
    }
)
"""Single names are few and borne by many (SLAMET by one Javanese in a thousand)."""


def band_of(grade: NameGrade, birth: BirthRelation, *, is_single: bool) -> Band | None:
    """The band of a name and a birthday, before nationality and sex are looked at.

    A different birthday is a different person, however the names agree: of a hundred thousand
    entries every fifth traveller bears the very name of one. A name without any birthday is
    possible at most, and nothing where it is a single word.
    """
    table = _OF_ONE_WORD if is_single else _OF_SEVERAL_WORDS
    return table.get((grade, birth))


def lowered(band: Band | None, times: int) -> Band | None:
    """What so many contradictions leave of a band."""
    place = _UPWARDS.index(band) - times if band else -1
    return _UPWARDS[place] if place >= 0 else None


def higher(one: Band | None, other: Band | None) -> Band | None:
    """The surer of two."""
    return max((one, other), key=lambda band: _UPWARDS.index(band) if band else -1)
