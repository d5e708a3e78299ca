"""Whether the traveller is the person of an alert, and why.

Three things can make a traveller a hit: the document's number, the national number, or the
person, by all that is known of him (`evidence`). The numbers speak for themselves; how much must
speak for the person depends on how many are listed (`bands`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.bands import Band, Thresholds, higher, lowered, thresholds_for
from checkpoint.domain.alerts.births import BirthRelation
from checkpoint.domain.alerts.evidence import Evidence, NameEvidence, weigh
from checkpoint.domain.alerts.explaining import person_parts
from checkpoint.domain.alerts.frequencies import Counts, Frequencies
from checkpoint.domain.alerts.numbers import SHORTEST_TELLING, NumberRelation, relate_numbers
from checkpoint.domain.alerts.reasons import Part, Reason, Trait
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.travel_document import Sex, plain_number

__all__ = ["AlertMatch", "Band", "Yardstick", "compare"]

NUMBER_POINTS = {Band.SAME: 40.0, Band.PROBABLE: 25.0, Band.POSSIBLE: 12.0}
"""What a number adds to the points of the person: a number is not shared by chance."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What a likeness is measured by, at one state of the book."""

    frequencies: Frequencies
    thresholds: Thresholds


USUAL = Yardstick(Counts({}, {}), thresholds_for(10_000))
"""For a book of usual size, where that of the post is not at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertMatch:
    """An alert that may mean the traveller."""

    alert: Alert
    band: Band
    score: float
    """Points of evidence: the more, the likelier. One more is about twice as likely."""
    matched_name: str
    """The name or alias that agrees best; empty where it was not the name."""
    parts: tuple[Part, ...]
    """Numbers first, then name, birth, nationality, sex and place of birth: the whole score."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What is told: of words, those that are not alike on both sides."""
        return tuple(part.reason for part in self.parts if not part.is_exact_word)


def compare(traveller: Traveller, alert: Alert, yardstick: Yardstick) -> AlertMatch | None:
    """Hold a traveller against an alert; None where it means somebody else."""
    numbered = _number_band(traveller, alert)
    evidence = weigh(traveller, alert, yardstick.frequencies)
    person = _person_band(evidence, yardstick.thresholds, traveller, alert)
    band = higher(Band.SAME if numbered and person else numbered, person)
    if band is None:
        return None
    named = evidence.name if evidence.name and evidence.name.pairing.pairs else None
    return AlertMatch(
        alert=alert,
        band=band,
        score=evidence.points + (NUMBER_POINTS[numbered] if numbered else 0.0),
        matched_name=named.name if named else "",
        parts=(
            *_number_parts(traveller, alert, numbered),
            *person_parts(traveller, alert, evidence, yardstick.frequencies),
        ),
    )


def _number_band(traveller: Traveller, alert: Alert) -> Band | None:
    """How sure the numbers alone make it."""
    return higher(_document_band(traveller, alert), _national_number_band(traveller, alert))


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


def _person_band(
    evidence: Evidence, thresholds: Thresholds, traveller: Traveller, alert: Alert
) -> Band | None:
    """By name and all that is known.

    A different birthday is a different person; without any, or by a name of which the list is
    not sure, nobody is held up.
    """
    named, birth = evidence.name, evidence.birth.relation
    if named is None or not named.pairing.pairs or birth is BirthRelation.DIFFERENT:
        return None
    band = thresholds.band_of(evidence.points)
    if _is_same_person(named, birth, traveller, alert):
        band = Band.SAME
    is_weak = named.name in alert.also.weak_names or birth is BirthRelation.UNKNOWN
    return Band.POSSIBLE if band and is_weak else band


def _is_same_person(
    named: NameEvidence, birth: BirthRelation, traveller: Traveller, alert: Alert
) -> bool:
    """One full name and one birthday, nothing against it: told on however long a list."""
    is_other_sex = _differ(_known_sex(traveller.sex), _known_sex(alert.sex))
    is_other = is_other_sex or _is_of_other_state(traveller, alert)
    return named.pairing.is_one_name and birth is BirthRelation.SAME and not is_other


def _is_of_other_state(traveller: Traveller, alert: Alert) -> bool:
    """Whether both nationalities are known and none is the same."""
    known = bool(traveller.nationality and alert.nationalities)
    return known and traveller.nationality not in alert.nationalities


def _differ(one: str, other: str) -> bool:
    """Whether both are known and not the same."""
    return bool(one and other) and one != other


def _known_sex(sex: Sex) -> str:
    return "" if sex is Sex.UNSPECIFIED else sex.value


_DOCUMENT_TRAITS = (
    Trait.DOCUMENT_SAME,
    Trait.DOCUMENT_SAME_ISSUER_UNKNOWN,
    Trait.DOCUMENT_MISREAD,
)


def _number_parts(traveller: Traveller, alert: Alert, numbered: Band | None) -> Iterator[Part]:
    """The numbers that agree; the surest speaks for all."""
    points = NUMBER_POINTS[numbered] if numbered else 0.0
    for reason in _number_reasons(traveller, alert):
        yield Part(reason, points)
        points = 0.0


def _number_reasons(traveller: Traveller, alert: Alert) -> Iterator[Reason]:
    found = {trait for one in alert.documents if (trait := _document_trait(traveller, one))}
    yield from (trait for trait in _DOCUMENT_TRAITS if trait in found)
    if _national_number_band(traveller, alert):
        yield Trait.NATIONAL_NUMBER_SAME


def _document_trait(traveller: Traveller, document: ListedDocument) -> Trait | None:
    relation = _document_relation(traveller, document)
    if relation is NumberRelation.DIFFERENT:
        return None
    if relation is NumberRelation.MISREAD:
        return Trait.DOCUMENT_MISREAD
    is_of_state = traveller.document_issuer and document.issuer
    return Trait.DOCUMENT_SAME if is_of_state else Trait.DOCUMENT_SAME_ISSUER_UNKNOWN
