"""What two sources say of one document, held against each other, field by field.

Names are held as the alert lists hold them, for the same names are written in as many ways: by
the words that count, in whatever order, in the letters of a zone (Doc 9303-3 §6). A zone may
also cut a name (Doc 9303-4 §4.2.3), and what it cut is no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product
from typing import NamedTuple, TypeAlias

from checkpoint.domain.alerts.names import place_words, readings
from checkpoint.domain.alerts.pairing import Pairing, WordPair, pair_names
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.transliteration import transliterate
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex, plain_number
from checkpoint.domain.errors import InvalidValue


class ClaimField(StrEnum):
    """A field of `Claims`, by its name there."""

    NUMBER = "number"
    ISSUER = "issuer"
    NAME = "name"
    NATIONALITY = "nationality"
    SEX = "sex"
    BORN = "born"
    ISSUED_ON = "issued_on"
    EXPIRES_ON = "expires_on"
    DISTRICT = "district"


Said: TypeAlias = str | PersonName | Sex | PartialDate | date
"""What a source says in one field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field in which two sources do not agree; both say something there."""

    field: ClaimField
    one: Said
    other: Said
    is_slight: bool = False
    """The name of one person, spelled otherwise or with a part left out."""


class _Agreement(NamedTuple):
    is_same: bool
    is_slight: bool = False


_Comparison: TypeAlias = Callable[[Claims, Claims], _Agreement]

_OF_PLACES = place_words("KEC KECAMATAN DISTRIK DISTRICT KEL KELURAHAN")


def differences(one: Claims, other: Claims) -> tuple[Difference, ...]:
    """Where two sources contradict each other; what either leaves unsaid is no contradiction."""
    return tuple(_differences(one, other))


def _differences(one: Claims, other: Claims) -> Iterator[Difference]:
    for field, compare in _COMPARISONS.items():
        mine, theirs = getattr(one, field.value), getattr(other, field.value)
        if _is_silent(mine) or _is_silent(theirs):
            continue
        found = compare(one, other)
        if not found.is_same:
            yield Difference(field=field, one=mine, other=theirs, is_slight=found.is_slight)


def _is_silent(said: Said | None) -> bool:
    if isinstance(said, Sex):
        return said is Sex.UNSPECIFIED
    return not said.strip() if isinstance(said, str) else said is None


def _numbers(one: Claims, other: Claims) -> _Agreement:
    return _Agreement(plain_number(one.number) == plain_number(other.number))


def _births(one: Claims, other: Claims) -> _Agreement:
    return _Agreement(
        one.born is None or other.born is None or one.born.may_equal(other.born),
    )


def _districts(one: Claims, other: Claims) -> _Agreement:
    mine, theirs = (place_words(said.district) - _OF_PLACES for said in (one, other))
    return _Agreement(mine <= theirs or theirs <= mine)


def _names(one: Claims, other: Claims) -> _Agreement:
    if one.name is None or other.name is None or _is_same_cut(one.name, other.name):
        return _Agreement(is_same=True)
    pairing = _likest(one.name, other.name)
    if pairing is None or pairing.is_literal:
        return _Agreement(is_same=True)
    return _Agreement(is_same=False, is_slight=_is_slight(pairing))


def _likest(one: PersonName, other: PersonName) -> Pairing | None:
    """The words of both paired; ``None`` where one has no Latin letters to compare."""
    if one.is_truncated < other.is_truncated:
        one, other = other, one
    pairings = (
        pair_names(mine, theirs, is_truncated=one.is_truncated)
        for mine, theirs in product(readings(one.full), readings(other.full))
    )
    return max(pairings, key=lambda pairing: (pairing.is_literal, pairing.share), default=None)


def _is_slight(pairing: Pairing) -> bool:
    """Whether both may well be one name, with words spelled otherwise or left out on one side.

    A patronymic that one source leaves out makes half of the other's name, and no more.
    """
    is_another = any(pair.relation is WordRelation.FAR for pair in pairing.pairs)
    if is_another or (pairing.alone_mine and pairing.alone_theirs):
        return False
    places = (place for pair in pairing.pairs for place in pair.mine if _is_word(pair))
    return any(not pairing.mine.words[place].is_common for place in places) or pairing.is_one_name


def _is_word(pair: WordPair) -> bool:
    return pair.relation not in {WordRelation.INITIAL, WordRelation.TWO_EDITS}


def _is_same_cut(one: PersonName, other: PersonName) -> bool:
    """Whether a zone's room is all that parts two names: some words cut short, the last left out.

    No more is left out than the zone had no room for: the words that are there must each begin
    a word of their own in the other name, from the first one on.
    """
    if not (one.is_truncated or other.is_truncated):
        return False
    mine, theirs = _letters(one), _letters(other)
    if one.is_truncated and other.is_truncated:
        return _are_beginnings(mine, theirs) or _are_beginnings(theirs, mine)
    return _are_beginnings(mine, theirs) if one.is_truncated else _are_beginnings(theirs, mine)


def _are_beginnings(cut: list[str], whole: list[str]) -> bool:
    """Whether each word begins another of the whole name; the longest has the least choice."""
    left = list(whole)
    for word in sorted(cut, key=len, reverse=True):
        begun = next((other for other in left if other.startswith(word)), None)
        if begun is None:
            return False
        left.remove(begun)
    return bool(cut)


def _letters(name: PersonName) -> list[str]:
    try:
        return [word for word in transliterate(name.full).split(FILLER) if word]
    except InvalidValue:
        return []


def _plainly(field: ClaimField) -> _Comparison:
    def compare(one: Claims, other: Claims) -> _Agreement:
        return _Agreement(bool(getattr(one, field.value) == getattr(other, field.value)))

    return compare


_COMPARISONS: dict[ClaimField, _Comparison] = {
    ClaimField.NUMBER: _numbers,
    ClaimField.ISSUER: _plainly(ClaimField.ISSUER),
    ClaimField.NAME: _names,
    ClaimField.NATIONALITY: _plainly(ClaimField.NATIONALITY),
    ClaimField.SEX: _plainly(ClaimField.SEX),
    ClaimField.BORN: _births,
    ClaimField.ISSUED_ON: _plainly(ClaimField.ISSUED_ON),
    ClaimField.EXPIRES_ON: _plainly(ClaimField.EXPIRES_ON),
    ClaimField.DISTRICT: _districts,
}
