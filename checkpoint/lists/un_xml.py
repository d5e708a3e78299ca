"""The Consolidated List of the United Nations Security Council, in XML.

Elements hold all there is; those that are empty stand there all the same. A name of low quality
is one of which the Council itself is not sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.lists.births import about, births_in, digits, span
from checkpoint.lists.intake import Intake
from checkpoint.lists.listed_names import names_in
from checkpoint.lists.papers import document_in, is_national_number, is_travel_document, number_in
from checkpoint.lists.person import Person, day_of, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import states_named
from checkpoint.lists.xml import entries, every, line_of, name_of, root_of, text, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOT = "CONSOLIDATED_LIST"
PERSON, OTHER = "INDIVIDUAL", "ENTITY"

_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME")
_PLACE = ("CITY", "STATE_PROVINCE", "COUNTRY")
_DOCUMENT_KINDS = ("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2")
_ISSUERS = ("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE")
_WEAK = "low"

_FORMULAS = re.compile(
    r"Review pursuant to Security Council resolution [^.]{0,40}? was concluded on "
    r"\d{1,2} [A-Za-z]+\.? \d{4}\.?|"
    r"INTERPOL-UN Security Council Special Notice web link:\s*\S+"
)
"""What stands in the comment of almost every entry, and tells an officer nothing."""


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether it is the Council's list, whatever the file is called."""
    return root_of(head) == ROOT


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    return OpenList(each_once(_rows(source, intake)))


def _rows(source: ListSource, intake: Intake) -> Iterator[ListRow]:
    for entry in entries(source, PERSON, OTHER):
        line = line_of(entry)
        if name_of(entry) == PERSON:
            yield row_of(_person(entry), line, intake)
        else:
            yield ListRow(line, None)


def _person(entry: _Element) -> Person:
    strong, weak = _aliases(entry)
    name = " ".join(filter(None, (text(entry, part) for part in _NAMES)))
    return Person(
        reference=text(entry, "REFERENCE_NUMBER") or text(entry, "DATAID"),
        names=(*names_in(name), *strong, *names_in(text(entry, "NAME_ORIGINAL_SCRIPT"))),
        weak_names=weak,
        births=tuple(
            born for one in every(entry, "INDIVIDUAL_DATE_OF_BIRTH") for born in _births(one)
        ),
        sex=sex_of(text(entry, "GENDER")),
        nationalities=tuple(
            state for named in texts(entry, "NATIONALITY/VALUE") for state in states_named(named)
        ),
        place_of_birth=_place(entry),
        documents=_documents(entry),
        national_numbers=_national_numbers(entry),
        listed_on=day_of(text(entry, "LISTED_ON")),
        requester=f"UN Security Council {text(entry, 'UN_LIST_TYPE')}".strip(),
        reason=_reason(entry),
    )


def _aliases(entry: _Element) -> tuple[list[str], tuple[str, ...]]:
    strong: list[str] = []
    weak: list[str] = []
    for alias in every(entry, "INDIVIDUAL_ALIAS"):
        sort = weak if text(alias, "QUALITY").lower() == _WEAK else strong
        sort += names_in(text(alias, "ALIAS_NAME"))
    return strong, tuple(weak)


def _births(given: _Element) -> tuple[PartialDate, ...]:
    """What one date of birth means: EXACT, APPROXIMATELY or BETWEEN, a day, a year or two."""
    kind = text(given, "TYPE_OF_DATE").upper()
    first, last = text(given, "FROM_YEAR"), text(given, "TO_YEAR")
    years = digits(first), digits(last)
    if years[0] and years[1]:
        return span(years[0], years[1])
    exact = births_in(text(given, "DATE") or text(given, "YEAR") or first or last)
    if kind == "APPROXIMATELY":
        return tuple(born for one in exact for born in about(one))
    return exact or births_in(text(given, "NOTE"))


def _place(entry: _Element) -> str:
    """The first that says more than the list's empty element."""
    for place in every(entry, "INDIVIDUAL_PLACE_OF_BIRTH"):
        if named := ", ".join(filter(None, (text(place, part) for part in _PLACE))):
            return named
    return ""


def _papers(entry: _Element) -> Iterator[tuple[str, str, str]]:
    """Kind, number and issuing state of each paper that has a number."""
    for paper in every(entry, "INDIVIDUAL_DOCUMENT"):
        kind = " ".join(text(paper, part) for part in _DOCUMENT_KINDS)
        issuer = next(filter(None, (text(paper, part) for part in _ISSUERS)), "")
        yield kind, text(paper, "NUMBER"), issuer


def _documents(entry: _Element) -> tuple[ListedDocument, ...]:
    papers = _papers(entry)
    return tuple(
        document_in(number, issuer) for kind, number, issuer in papers if is_travel_document(kind)
    )


def _national_numbers(entry: _Element) -> tuple[str, ...]:
    return tuple(
        number_in(number) for kind, number, _ in _papers(entry) if is_national_number(kind)
    )


def _reason(entry: _Element) -> str:
    """What he was, and what the Council says of him."""
    offices = (*texts(entry, "TITLE/VALUE"), *texts(entry, "DESIGNATION/VALUE"))
    comment = _FORMULAS.sub("", text(entry, "COMMENTS1"))
    return ". ".join(filter(None, ("; ".join(offices), comment.strip())))
