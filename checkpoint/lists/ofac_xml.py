"""The lists of the United States' OFAC in its advanced XML (``SDN_ADVANCED.XML``).

The file has more than a hundred megabytes, and its parts refer to each other by number, forwards
and backwards: it is read twice, first for what is referred to, then entry by entry. An entry has
the same number as in the CSV files.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.reading import ListFormatUnknown, ListRow, OpenList
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.lists.births import YEARS, about, span
from checkpoint.lists.intake import Intake
from checkpoint.lists.listed_names import is_latin, names_in
from checkpoint.lists.ofac_index import (
    DOCUMENT,
    ENTRY,
    KINDS,
    PLACE,
    Index,
    Listing,
    joined,
    period_in,
)
from checkpoint.lists.person import Person, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.xml import entries, every, line_of, name_of, plain, root_of, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

ROOT = "Sanctions"
PARTY, RELATIONSHIP = "DistinctParty", "ProfileRelationship"

_EVERYTHING = (KINDS, PLACE, DOCUMENT, PARTY, RELATIONSHIP, ENTRY)
"""Also what is of no use here is forgotten as soon as it was read."""

_SPOKEN = ("First Name", "Middle Name", "Patronymic", "Last Name", "Matronymic", "Maiden Name")
"""The order in which a name in Latin letters is said; the list has the last name first."""

BORN, BIRTHPLACE, SEX, TITLE = "Birthdate", "Place of Birth", "Gender", "Title"
STATES = frozenset({"Nationality Country", "Citizenship Country"})


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether it is one of OFAC's lists in this form, whatever the file is called."""
    return root_of(head) == ROOT


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    return OpenList(each_once(_rows(source, intake)))


def _rows(source: ListSource, intake: Intake) -> Iterator[ListRow]:
    index = Index()
    for element in entries(source, *_EVERYTHING):
        index.take(element)
    if not index.persons:
        raise ListFormatUnknown("it does not say which of its entries are persons")
    for element in entries(source, *_EVERYTHING):
        if name_of(element) != PARTY:
            continue
        line, profiles = line_of(element), every(element, "Profile")
        if any(one.get("PartySubTypeID") in index.persons for one in profiles):
            yield row_of(_Party(element, index).person(), line, intake)
        else:
            yield ListRow(line, None)


class _Party:
    """One entry while it is being read."""

    def __init__(self, element: _Element, index: Index) -> None:
        self._element = element
        self._index = index
        self._features = [
            (index.kind("FeatureType", one.get("FeatureTypeID")), version)
            for one in every(element, "Profile/Feature")
            for version in every(one, "FeatureVersion")
        ]

    def person(self) -> Person:
        index, identities = self._index, self._numbers("Profile/Identity")
        profiles = self._numbers("Profile")
        listing = index.listings.get(next(iter(profiles), ""), Listing())
        names = list(self._names(low="false"))
        return Person(
            reference=self._element.get("FixedRef") or next(iter(profiles), ""),
            names=tuple(sorted(names, key=lambda name: not is_latin(name))),
            weak_names=tuple(self._names(low="true")),
            births=tuple(born for one in self._of(BORN) for born in _births(one)),
            sex=sex_of(next(self._details(SEX), "")),
            nationalities=tuple(self._states()),
            place_of_birth=next(self._birthplaces(), ""),
            documents=tuple(one for each in identities for one in index.documents.get(each, ())),
            national_numbers=tuple(
                one for each in identities for one in index.national_numbers.get(each, ())
            ),
            listed_on=listing.since,
            requester=f"OFAC {joined(listing.programmes)}".strip(),
            reason=". ".join((*self._details(TITLE), *texts(self._element, "Comment"))),
        )

    def _numbers(self, path: str) -> list[str]:
        return [one.get("ID", "") for one in every(self._element, path)]

    def _names(self, *, low: str) -> Iterator[str]:
        """Of the quality that is asked for; the one he goes by first."""
        for identity in every(self._element, "Profile/Identity"):
            kinds = self._kinds_of_parts(identity)
            aliases = sorted(every(identity, "Alias"), key=lambda one: one.get("Primary") != "true")
            for alias in aliases:
                if alias.get("LowQuality", "false") == low:
                    for name in every(alias, "DocumentedName"):
                        yield from names_in(_spoken(name, kinds))

    def _kinds_of_parts(self, identity: _Element) -> dict[str, str]:
        groups = every(identity, "NamePartGroups/MasterNamePartGroup/NamePartGroup")
        kind = self._index.kind
        return {
            one.get("ID", ""): kind("NamePartType", one.get("NamePartTypeID")) for one in groups
        }

    def _of(self, kind: str) -> Iterator[_Element]:
        return (version for named, version in self._features if named == kind)

    def _details(self, kind: str) -> Iterator[str]:
        """What is said of one kind of feature, in words or by the number of a word."""
        for version in self._of(kind):
            for detail in every(version, "VersionDetail"):
                number = detail.get("DetailReferenceID")
                if said := plain(detail.text) or self._index.kind("DetailReference", number):
                    yield said

    def _places(self, version: _Element) -> Iterator[tuple[str, str]]:
        for one in every(version, "VersionLocation"):
            if place := self._index.places.get(one.get("LocationID", "")):
                yield place.name, place.state

    def _states(self) -> Iterator[str]:
        for kind, version in self._features:
            if kind in STATES:
                yield from (state for _, state in self._places(version))

    def _birthplaces(self) -> Iterator[str]:
        yield from self._details(BIRTHPLACE)
        for version in self._of(BIRTHPLACE):
            yield from (name for name, _ in self._places(version) if name)


def _spoken(name: _Element, kinds: dict[str, str]) -> str:
    """The parts of a name in one; semicolons part names, and are none of a name's own."""
    parts = [
        (kinds.get(value.get("NamePartGroupID", ""), ""), plain(value.text).replace(";", " "))
        for value in every(name, "DocumentedNamePart/NamePartValue")
    ]
    if all(is_latin(part) and kind in _SPOKEN for kind, part in parts):
        parts.sort(key=lambda part: _SPOKEN.index(part[0]))
    return " ".join(part for _, part in parts)


def _births(version: _Element) -> Iterator[PartialDate]:
    """What a period means: a day, a month, a year, or each year of a span."""
    for period in every(version, "DatePeriod"):
        starts, ends = every(period, "Start/From"), every(period, "End/To")
        known = [found for one in (*starts, *ends) if (found := period_in(one))]
        if known and known[0][0].year in YEARS:
            meant = _meant_by(known[0][0], known[-1][1])
            is_about = any(one.get("Approximate") == "true" for one in every(period, "Start"))
            yield from (born for one in meant for born in about(one)) if is_about else meant


def _meant_by(first: date, last: date) -> tuple[PartialDate, ...]:
    if first == last:
        return (PartialDate.of(first),)
    if first.year != last.year:
        return span(first.year, last.year)
    is_month = (first.month, first.day, last.day) == (
        last.month,
        1,
        monthrange(last.year, last.month)[1],
    )
    return (PartialDate(first.year, first.month if is_month else None),)
