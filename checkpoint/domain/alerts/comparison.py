"""The traveller beside the entry, field by field, for the officer who is to judge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.reasons import NameSimilar, Reason, Trait
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.travel_document import Sex


class Facet(StrEnum):
    """What both sides can say of a person."""

    NAME = "name"
    BORN = "born"
    SEX = "sex"
    NATIONALITY = "nationality"
    PLACE_OF_BIRTH = "place_of_birth"
    DOCUMENT = "document"
    NATIONAL_NUMBER = "national_number"


class Agreement(StrEnum):
    """How the two sides stand to each other."""

    AGREES = "agrees"
    CLOSE = "close"
    """The difference is one that writing and reading make, or one side knows only a part."""
    DIFFERS = "differs"
    UNKNOWN = "unknown"
    """One side says nothing; that speaks neither for nor against."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One facet, and how it stands."""

    facet: Facet
    agreement: Agreement


def compare_facets(traveller: Traveller, match: AlertMatch) -> tuple[Compared, ...]:
    """Every facet in the order in which an officer asks; the reasons of the match decide."""
    told = dict(_told(match.reasons))
    known = _known(traveller, match)
    return tuple(Compared(facet, _agreement(facet, told, known)) for facet in Facet)


def _agreement(
    facet: Facet, told: Mapping[Facet, Agreement], known: Mapping[Facet, bool]
) -> Agreement:
    """What nobody found to agree differs, if both sides say something."""
    if not known[facet]:
        return Agreement.UNKNOWN
    return told.get(facet, Agreement.DIFFERS)


def _told(reasons: tuple[Reason, ...]) -> Iterator[tuple[Facet, Agreement]]:
    """What the reasons say, the strongest of each facet last, so that it holds."""
    for reason in reversed(reasons):
        if isinstance(reason, NameSimilar):
            yield Facet.NAME, Agreement.CLOSE
        elif isinstance(reason, Trait) and reason in _SAYS:
            yield _SAYS[reason]


def _known(traveller: Traveller, match: AlertMatch) -> Mapping[Facet, bool]:
    """Of which facets both sides say something."""
    alert = match.alert
    unsaid = Sex.UNSPECIFIED
    return {
        Facet.NAME: bool(traveller.names and alert.names),
        Facet.BORN: bool(traveller.born and alert.births),
        Facet.SEX: unsaid not in (traveller.sex, alert.sex),
        Facet.NATIONALITY: bool(traveller.nationality and alert.nationalities),
        Facet.PLACE_OF_BIRTH: bool(traveller.place_of_birth and alert.place_of_birth),
        Facet.DOCUMENT: bool(traveller.document_number and alert.documents),
        Facet.NATIONAL_NUMBER: bool(traveller.national_number and alert.national_numbers),
    }


_SAYS: Mapping[Trait, tuple[Facet, Agreement]] = {
    Trait.NAME_EXACT: (Facet.NAME, Agreement.AGREES),
    Trait.NAME_SPELLING: (Facet.NAME, Agreement.CLOSE),
    Trait.BIRTH_SAME: (Facet.BORN, Agreement.AGREES),
    Trait.BIRTH_SWAPPED: (Facet.BORN, Agreement.CLOSE),
    Trait.BIRTH_ONE_DIGIT: (Facet.BORN, Agreement.CLOSE),
    Trait.BIRTH_YEAR_BESIDE: (Facet.BORN, Agreement.CLOSE),
    Trait.BIRTH_PARTLY: (Facet.BORN, Agreement.CLOSE),
    Trait.SEX_SAME: (Facet.SEX, Agreement.AGREES),
    Trait.NATIONALITY_SAME: (Facet.NATIONALITY, Agreement.AGREES),
    Trait.PLACE_OF_BIRTH_SAME: (Facet.PLACE_OF_BIRTH, Agreement.AGREES),
    Trait.DOCUMENT_SAME: (Facet.DOCUMENT, Agreement.AGREES),
    Trait.DOCUMENT_SAME_ISSUER_UNKNOWN: (Facet.DOCUMENT, Agreement.CLOSE),
    Trait.DOCUMENT_MISREAD: (Facet.DOCUMENT, Agreement.CLOSE),
    Trait.NATIONAL_NUMBER_SAME: (Facet.NATIONAL_NUMBER, Agreement.AGREES),
}
