"""The traveller beside the entry in words, row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.comparison import Agreement, Facet, compare_facets
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.words.alerts import listed_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import alert_kind_words, sex_words
from checkpoint.words.matches import told_words
from checkpoint.words.scripts import set_apart

NOTHING = "–"
"""Stands where a side says nothing."""

FACETS: Mapping[Facet, str] = {
    Facet.NAME: QT_TRANSLATE_NOOP("comparison", "Name"),
    Facet.BORN: QT_TRANSLATE_NOOP("comparison", "Born"),
    Facet.SEX: QT_TRANSLATE_NOOP("comparison", "Sex"),
    Facet.NATIONALITY: QT_TRANSLATE_NOOP("comparison", "Nationality"),
    Facet.PLACE_OF_BIRTH: QT_TRANSLATE_NOOP("comparison", "Place of birth"),
    Facet.DOCUMENT: QT_TRANSLATE_NOOP("comparison", "Document"),
    Facet.NATIONAL_NUMBER: QT_TRANSLATE_NOOP("comparison", "National number (NIK)"),
}

AGREEMENTS: Mapping[Agreement, str] = {
    Agreement.AGREES: QT_TRANSLATE_NOOP("comparison", "agrees"),
    Agreement.CLOSE: QT_TRANSLATE_NOOP("comparison", "close"),
    Agreement.DIFFERS: QT_TRANSLATE_NOOP("comparison", "differs"),
    Agreement.UNKNOWN: QT_TRANSLATE_NOOP("comparison", "not known"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedRow:
    """One facet: what each side says, and how they stand to each other."""

    label: str
    traveller: str
    listed: str
    agreement: Agreement
    mark: str
    """The same in a word."""


def compared_rows(
    traveller: Traveller, match: AlertMatch, words: Catalogue
) -> tuple[ComparedRow, ...]:
    """Every facet, in the order in which it is compared."""
    return tuple(
        ComparedRow(
            label=words.translate("comparison", FACETS[one.facet]),
            traveller=_TRAVELLERS[one.facet](traveller, words) or NOTHING,
            listed=_LISTED[one.facet](match, words) or NOTHING,
            agreement=one.agreement,
            mark=words.translate("comparison", AGREEMENTS[one.agreement]),
        )
        for one in compare_facets(traveller, match)
    )


def reasons_words(match: AlertMatch, words: Catalogue) -> str:
    """All that speaks for and against, in one line."""
    return ", ".join(told_words(reason, words) for reason in match.reasons)


def entry_rows(alert: Alert, words: Catalogue) -> tuple[tuple[str, str], ...]:
    """What the entry says besides whom it means: names and values, those without one left out."""
    return tuple(row for row in _entry_rows(alert, words) if row[1])


def _entry_rows(alert: Alert, words: Catalogue) -> Iterator[tuple[str, str]]:
    last = alert.last_day
    translate = words.translate
    yield translate("comparison", "Kind"), alert_kind_words(alert.kind, words)
    yield translate("comparison", "List"), listed_words(alert, words)
    yield translate("comparison", "Valid until"), day_words(last, words.language) if last else ""
    yield translate("comparison", "Requested by"), alert.requester
    yield translate("comparison", "Instruction"), alert.instruction
    yield translate("comparison", "Reason"), alert.reason


def _listed_name(match: AlertMatch, words: Catalogue) -> str:
    """The name that agrees best, and the entry's own where that is another."""
    name, matched = match.alert.name, match.matched_name
    if not (matched and name) or matched == name:
        return matched or name
    text = words.translate("comparison", "{alias}, other name of {name}")
    return text.format(alias=set_apart(matched), name=set_apart(name))


def _document(number: str, issuer: str, words: Catalogue) -> str:
    return " · ".join(filter(None, (number, _state(issuer, words)))) if number else ""


def _state(code: str, words: Catalogue) -> str:
    return country_name(code, words.language) if code else ""


def _of_listed(document: ListedDocument, words: Catalogue) -> str:
    return _document(document.number, document.issuer, words)


def _sex(sex: Sex, words: Catalogue) -> str:
    return "" if sex is Sex.UNSPECIFIED else sex_words(sex, words)


_TRAVELLERS: Mapping[Facet, Callable[[Traveller, Catalogue], str]] = {
    Facet.NAME: lambda one, _words: "; ".join(one.names),
    Facet.BORN: lambda one, words: birth_words(one.born, words.language),
    Facet.SEX: lambda one, words: _sex(one.sex, words),
    Facet.NATIONALITY: lambda one, words: _state(one.nationality, words),
    Facet.PLACE_OF_BIRTH: lambda one, _words: one.place_of_birth,
    Facet.DOCUMENT: lambda one, words: _document(one.document_number, one.document_issuer, words),
    Facet.NATIONAL_NUMBER: lambda one, _words: one.national_number,
}

_LISTED: Mapping[Facet, Callable[[AlertMatch, Catalogue], str]] = {
    Facet.NAME: _listed_name,
    Facet.BORN: lambda match, words: "; ".join(
        birth_words(born, words.language) for born in match.alert.births
    ),
    Facet.SEX: lambda match, words: _sex(match.alert.sex, words),
    Facet.NATIONALITY: lambda match, words: "; ".join(
        _state(state, words) for state in match.alert.nationalities
    ),
    Facet.PLACE_OF_BIRTH: lambda match, _words: match.alert.place_of_birth,
    Facet.DOCUMENT: lambda match, words: "; ".join(
        _of_listed(document, words) for document in match.alert.documents
    ),
    Facet.NATIONAL_NUMBER: lambda match, _words: "; ".join(match.alert.national_numbers),
}
