"""Whether the traveller is the person of an alert, and why.

Three things can make a traveller a hit: the document's number, the national number, or the name
together with the date of birth. The bands of the last are a table (`bands`). This is the seam
where the weight of a name by how many bear it will come in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import product

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.bands import SCORES, Band, band_of, higher, lowered
from checkpoint.domain.alerts.births import BirthRelation, relate_births
from checkpoint.domain.alerts.likeness import Likeness, NameGrade, liken
from checkpoint.domain.alerts.names import place_words, readings
from checkpoint.domain.alerts.numbers import SHORTEST_TELLING, NumberRelation, relate_numbers
from checkpoint.domain.alerts.reasons import NameSimilar, Reason, Trait, WordsMissing
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.travel_document import Sex, plain_number

__all__ = ["AlertMatch", "Band", "compare", "is_screenable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertMatch:
    """An alert that may mean the traveller."""

    alert: Alert
    band: Band
    score: int
    """0 to 100, to order matches by; each band has its own range."""
    matched_name: str
    """The name or alias that agrees best; empty where it was not the name."""
    reasons: tuple[Reason, ...]
    """Numbers first, then name, birth, nationality, sex and place of birth."""


@dataclass(frozen=True, slots=True)
class _NamedLike:
    """The likest of an alert's names."""

    name: str
    likeness: Likeness


_NEARNESS = list(BirthRelation)
"""From the same day to another person's."""

SHARED_SOUNDS: dict[BirthRelation, int] = {
    BirthRelation.SAME: 0,
    BirthRelation.SWAPPED: 0,
    BirthRelation.ONE_DIGIT: 1,
    BirthRelation.YEAR_BESIDE: 1,
    BirthRelation.PARTLY: 1,
    BirthRelation.UNKNOWN: 2,
}
"""How many words must sound alike before names are compared, by what the birthdays say.

The search keys rely on it: the less the birthday proves, the more the name has to.
"""


def compare(traveller: Traveller, alert: Alert) -> AlertMatch | None:
    """Hold a traveller against an alert; None where it means somebody else."""
    birth = _likest_birth(traveller, alert)
    numbered = higher(_document_band(traveller, alert), _national_number_band(traveller, alert))
    if numbered is None and birth is BirthRelation.DIFFERENT:
        return None
    named = _likest(traveller, alert, 0 if numbered else SHARED_SOUNDS[birth])
    person = _person_band(traveller, alert, named, birth)
    band = higher(Band.SAME if numbered and person else numbered, person)
    if band is None:
        return None
    reasons = tuple(_reasons(traveller, alert, named, birth))
    return AlertMatch(
        alert=alert,
        band=band,
        score=_score(band, named, reasons),
        matched_name=named.name if named and named.likeness.grade else "",
        reasons=reasons,
    )


def is_screenable(alert: Alert) -> bool:
    """Whether the very person of the alert would be found by what the list says of him.

    SUGENG without a birthday would not: the list's owner must say more, or hear of it.
    """
    return compare(_person_of(alert), alert) is not None


def _likest_birth(traveller: Traveller, alert: Alert) -> BirthRelation:
    """How the traveller's birthday relates to that of the alert's which it is nearest to."""
    relations = [relate_births(traveller.born, born) for born in alert.births]
    return min(relations, key=_NEARNESS.index, default=BirthRelation.UNKNOWN)


def _person_of(alert: Alert) -> Traveller:
    return Traveller(
        names=alert.names,
        born=alert.born,
        sex=alert.sex,
        nationality=alert.nationality,
        document_number=alert.document_number,
        document_issuer=alert.document_issuer,
        national_number=alert.national_number,
    )


def _document_band(traveller: Traveller, alert: Alert) -> Band | None:
    """The same number of the same state is the same document, whoever carries it."""
    bands = (_band_of_document(traveller, document) for document in alert.documents)
    return reduce(higher, bands, None)


def _band_of_document(traveller: Traveller, document: ListedDocument) -> Band | None:
    relation = _document_relation(traveller, document)
    if relation is NumberRelation.DIFFERENT:
        return None
    doubts = (
        relation is NumberRelation.MISREAD,
        not (traveller.document_issuer and document.issuer),
        len(plain_number(document.number)) < SHORTEST_TELLING,
    )
    return lowered(Band.SAME, sum(doubts))


def _document_relation(traveller: Traveller, document: ListedDocument) -> NumberRelation:
    if _differ(traveller.document_issuer, document.issuer):
        return NumberRelation.DIFFERENT
    return relate_numbers(traveller.document_number, document.number)


def _national_number_band(traveller: Traveller, alert: Alert) -> Band | None:
    """The same number given by the same state; two states may give one number to two people."""
    if _is_of_other_state(traveller, alert):
        return None
    same = [
        number
        for number in alert.national_numbers
        if relate_numbers(traveller.national_number, number) is NumberRelation.SAME
    ]
    if not same:
        return None
    is_short = len(plain_number(same[0])) < SHORTEST_TELLING
    return Band.POSSIBLE if is_short else Band.SAME


def _likest(traveller: Traveller, alert: Alert, sounds_needed: int) -> _NamedLike | None:
    """The alert's name that is likest the traveller's."""
    mine = [name for text in traveller.names for name in readings(text)]
    theirs = [(text, name) for text in alert.names for name in readings(text)]
    found = [
        _NamedLike(text, liken(one, other, is_truncated=traveller.is_name_truncated))
        for one, (text, other) in product(mine, theirs)
        if not sounds_needed or len(one.sounds & other.sounds) >= sounds_needed
    ]
    return max(found, key=lambda like: (like.likeness.grade, like.likeness.share), default=None)


def _person_band(
    traveller: Traveller, alert: Alert, named: _NamedLike | None, birth: BirthRelation
) -> Band | None:
    if named is None:
        return None
    likeness = named.likeness
    band = band_of(likeness.grade, birth, is_single=likeness.is_single)
    if band and named.name in alert.also.weak_names:
        band = Band.POSSIBLE
    return lowered(band, _contradictions(traveller, alert))


def _contradictions(traveller: Traveller, alert: Alert) -> int:
    is_other_sex = _differ(_known_sex(traveller.sex), _known_sex(alert.sex))
    return is_other_sex + _is_of_other_state(traveller, alert)


def _is_of_other_state(traveller: Traveller, alert: Alert) -> bool:
    """Whether both nationalities are known and none is the same."""
    known = bool(traveller.nationality and alert.nationalities)
    return known and traveller.nationality not in alert.nationalities


def _differ(one: str, other: str) -> bool:
    """Whether both are known and not the same."""
    return bool(one and other) and one != other


def _known_sex(sex: Sex) -> str:
    return "" if sex is Sex.UNSPECIFIED else sex.value


def _score(band: Band, named: _NamedLike | None, reasons: tuple[Reason, ...]) -> int:
    """Where in its band the match stands: by the name, and by what else agrees."""
    least, most = SCORES[band]
    share = named.likeness.share if named else 0.0
    support = sum(reason in _SUPPORT for reason in reasons) / len(_SUPPORT)
    return least + round((most - least) * (share + support) / 2)


_SUPPORT = (
    Trait.BIRTH_SAME,
    Trait.NATIONALITY_SAME,
    Trait.SEX_SAME,
    Trait.PLACE_OF_BIRTH_SAME,
)

_BIRTH_TRAITS = {relation: Trait(f"birth_{relation.value}") for relation in BirthRelation}
_NAME_TRAITS = {
    NameGrade.NONE: Trait.NAME_DIFFERENT,
    NameGrade.SPELLING: Trait.NAME_SPELLING,
    NameGrade.EXACT: Trait.NAME_EXACT,
}


_DOCUMENT_TRAITS = (
    Trait.DOCUMENT_SAME,
    Trait.DOCUMENT_SAME_ISSUER_UNKNOWN,
    Trait.DOCUMENT_MISREAD,
)


def _reasons(
    traveller: Traveller, alert: Alert, named: _NamedLike | None, birth: BirthRelation
) -> Iterator[Reason]:
    yield from _number_reasons(traveller, alert)
    if named is not None:
        yield from _name_reasons(named.likeness)
    yield _BIRTH_TRAITS[birth]
    if traveller.nationality and alert.nationalities:
        is_other = _is_of_other_state(traveller, alert)
        yield Trait.NATIONALITY_DIFFERENT if is_other else Trait.NATIONALITY_SAME
    if _known_sex(traveller.sex) and _known_sex(alert.sex):
        yield Trait.SEX_SAME if traveller.sex is alert.sex else Trait.SEX_DIFFERENT
    here, there = place_words(traveller.place_of_birth), place_words(alert.place_of_birth)
    if here and there and (here <= there or there <= here):
        yield Trait.PLACE_OF_BIRTH_SAME


def _number_reasons(traveller: Traveller, alert: Alert) -> Iterator[Reason]:
    found = {trait for one in alert.documents if (trait := _document_trait(traveller, one))}
    yield from (trait for trait in _DOCUMENT_TRAITS if trait in found)
    if _national_number_band(traveller, alert):
        yield Trait.NATIONAL_NUMBER_SAME


def _document_trait(traveller: Traveller, document: ListedDocument) -> Trait | None:
    match _document_relation(traveller, document):
        case NumberRelation.SAME if traveller.document_issuer and document.issuer:
            return Trait.DOCUMENT_SAME
        case NumberRelation.SAME:
            return Trait.DOCUMENT_SAME_ISSUER_UNKNOWN
        case NumberRelation.MISREAD:
            return Trait.DOCUMENT_MISREAD
        case NumberRelation.DIFFERENT:
            return None


def _name_reasons(likeness: Likeness) -> Iterator[Reason]:
    trait = _NAME_TRAITS.get(likeness.grade)
    yield trait or NameSimilar(round(100 * likeness.share))
    if not likeness.grade:
        return
    if likeness.is_order_changed:
        yield Trait.NAME_ORDER_CHANGED
    if likeness.not_on_document or likeness.not_on_list:
        yield WordsMissing(likeness.not_on_document, likeness.not_on_list)
