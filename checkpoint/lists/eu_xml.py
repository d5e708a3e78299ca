"""The consolidated list of persons under financial sanctions of the European Union, XML 1.1.

Everything stands in attributes, and everything unknown is there and empty, ``00`` or UNKNOWN.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.lists.births import YEARS, about, births_in, digits, islamic, span
from checkpoint.lists.intake import Intake
from checkpoint.lists.listed_names import is_latin, names_in
from checkpoint.lists.papers import document_in, is_national_number, is_travel_document
from checkpoint.lists.person import Person, day_of, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import state_named, state_of_two
from checkpoint.lists.xml import entries, every, line_of, plain, root_of, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOT = "export"
NAMESPACE = b"http://eu.europa.ec/fpi/fsd/export"
ENTRY = "sanctionEntity"
PERSON = "person"

_UNKNOWN = "UNKNOWN"
_PLACE = ("place", "city", "region", "countryDescription")
_DATE = ("year", "monthOfYear", "dayOfMonth", "yearRangeFrom", "yearRangeTo")
_NAME = ("firstName", "middleName", "lastName")


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether it is the Union's list, whatever the file is called."""
    return NAMESPACE in head and root_of(head) == ROOT


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    return OpenList(each_once(_rows(source, intake)))


def _rows(source: ListSource, intake: Intake) -> Iterator[ListRow]:
    for entry in entries(source, ENTRY):
        line = line_of(entry)
        if any(_said(one, "code") == PERSON for one in every(entry, "subjectType")):
            yield row_of(_person(entry), line, intake)
        else:
            yield ListRow(line, None)


def _person(entry: _Element) -> Person:
    aliases, births = every(entry, "nameAlias"), every(entry, "birthdate")
    strong = [name for one in aliases if not _is_weak(one) for name in _names(one)]
    sexes = (sex_of(_said(one, "gender")) for one in aliases)
    papers = every(entry, "identification")
    return Person(
        reference=_said(entry, "euReferenceNumber") or _said(entry, "logicalId"),
        names=tuple(sorted(strong, key=lambda name: not is_latin(name))),
        weak_names=tuple(name for one in aliases if _is_weak(one) for name in _names(one)),
        births=tuple(born for one in births for born in _births(one)),
        sex=next((sex for sex in sexes if sex is not Sex.UNSPECIFIED), Sex.UNSPECIFIED),
        nationalities=tuple(map(_state, every(entry, "citizenship"))),
        place_of_birth=next(filter(None, map(_place, births)), ""),
        documents=tuple(_document(one) for one in papers if is_travel_document(_kind(one))),
        national_numbers=tuple(
            _document(one).number for one in papers if is_national_number(_kind(one))
        ),
        listed_on=_listed_on(entry),
        requester=_requester(entry),
        reason=_reason(entry, aliases),
    )


def _is_weak(alias: _Element) -> bool:
    return _said(alias, "strong").lower() == "false"


def _names(alias: _Element) -> tuple[str, ...]:
    parts = " ".join(filter(None, (_said(alias, part) for part in _NAME)))
    return names_in(_said(alias, "wholeName") or parts)


def _births(given: _Element) -> tuple[PartialDate, ...]:
    """What one date of birth means: a day as far as it is known, a year or a span of them."""
    year, month, day, first, last = (digits(_said(given, part)) for part in _DATE)
    if first and last and first != last:
        return span(first, last)
    if _said(given, "calendarType").upper() == "ISLAMIC":
        return islamic(year, month, day)
    known = _date(year or first, month, day)
    exact = (known,) if known else births_in(_said(given, "birthdate"))
    return tuple(born for one in exact for born in about(one)) if _is(given, "circa") else exact


def _date(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """As far as it is a date of the calendar: the year, where nothing else is."""
    if year not in YEARS or year is None:
        return None
    try:
        return PartialDate(year, month or None, (day or None) if month else None)
    except InvalidValue:
        return PartialDate(year)


def _place(given: _Element) -> str:
    said = dict.fromkeys(_said(given, part) for part in _PLACE)
    return ", ".join(part for part in said if part)


def _document(paper: _Element) -> ListedDocument:
    number = _said(paper, "number") or _said(paper, "latinNumber")
    found = document_in(number)
    return ListedDocument(found.number, _state(paper) or found.issuer)


def _kind(paper: _Element) -> str:
    code, described = "identificationTypeCode", "identificationTypeDescription"
    return f"{_said(paper, code)} {_said(paper, described)}"


def _state(element: _Element) -> str:
    named = _said(element, "countryDescription")
    return state_of_two(_said(element, "countryIso2Code")) or state_named(named) or ""


def _listed_on(entry: _Element) -> date | None:
    """When the person was listed, or the first of the regulations that the entry names."""
    regulations = every(entry, "regulation")
    days = (day_of(_said(one, "entryIntoForceDate")) for one in regulations)
    return day_of(_said(entry, "designationDate")) or min(filter(None, days), default=None)


def _requester(entry: _Element) -> str:
    programmes = dict.fromkeys(_said(one, "programme") for one in every(entry, "regulation"))
    return " ".join(("European Union", *filter(None, programmes)))


def _reason(entry: _Element, aliases: list[_Element]) -> str:
    """What he was, and what the Union says of him."""
    functions = dict.fromkeys(_said(one, "function") for one in aliases)
    said = (*functions, _said(entry, "designationDetails"), *texts(entry, "remark"))
    return ". ".join(filter(None, said))


def _is(element: _Element, attribute: str) -> bool:
    return _said(element, attribute).lower() == "true"


def _said(element: _Element, attribute: str) -> str:
    said = plain(element.get(attribute))
    return "" if said == _UNKNOWN else said
