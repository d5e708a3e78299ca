"""The lists of the United States' OFAC in their plain XML (``SDN.XML``).

The same entries under the same numbers as in the CSV files, each field in an element.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.lists.births import births_in
from checkpoint.lists.intake import Intake
from checkpoint.lists.listed_names import names_in
from checkpoint.lists.ofac_index import joined
from checkpoint.lists.papers import document_in, is_national_number, is_travel_document
from checkpoint.lists.person import Person, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import state_named
from checkpoint.lists.xml import entries, every, line_of, root_of, text, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOT, ENTRY = "sdnList", "sdnEntry"
PERSON = "individual"

_STATES = ("nationalityList/nationality/country", "citizenshipList/citizenship/country")
_WEAK = "weak"
_SEX = "gender"


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether it is one of OFAC's lists in this form, whatever the file is called."""
    return root_of(head) == ROOT


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    return OpenList(each_once(_rows(source, intake)))


def _rows(source: ListSource, intake: Intake) -> Iterator[ListRow]:
    for entry in entries(source, ENTRY):
        line = line_of(entry)
        if text(entry, "sdnType").lower() == PERSON:
            yield row_of(_person(entry), line, intake)
        else:
            yield ListRow(line, None)


def _person(entry: _Element) -> Person:
    others = every(entry, "akaList/aka")
    papers = [(text(one, "idType"), one) for one in every(entry, "idList/id")]
    strong = (entry, *(one for one in others if not _is_weak(one)))
    born = texts(entry, "dateOfBirthList/dateOfBirthItem/dateOfBirth")
    states = (state_named(named) for path in _STATES for named in texts(entry, path))
    places = texts(entry, "placeOfBirthList/placeOfBirthItem/placeOfBirth")
    sexes = (text(one, "idNumber") for kind, one in papers if kind.lower() == _SEX)
    return Person(
        reference=text(entry, "uid"),
        names=tuple(name for one in strong for name in _names(one)),
        weak_names=tuple(name for one in others if _is_weak(one) for name in _names(one)),
        births=tuple(date for one in born for date in births_in(one)),
        sex=sex_of(next(sexes, "")),
        nationalities=tuple(filter(None, states)),
        place_of_birth=next(iter(places), ""),
        documents=tuple(_document(one) for kind, one in papers if is_travel_document(kind)),
        national_numbers=tuple(
            _document(one).number for kind, one in papers if is_national_number(kind)
        ),
        requester=f"OFAC {joined(texts(entry, 'programList/program'))}".strip(),
        reason=". ".join(filter(None, (text(entry, "title"), text(entry, "remarks")))),
    )


def _names(named: _Element) -> tuple[str, ...]:
    parts = (text(named, "firstName"), text(named, "lastName"))
    return names_in(" ".join(filter(None, parts)))


def _is_weak(other: _Element) -> bool:
    return text(other, "category").lower() == _WEAK


def _document(paper: _Element) -> ListedDocument:
    return document_in(text(paper, "idNumber"), text(paper, "idCountry"))
