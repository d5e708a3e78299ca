"""What the entries of OFAC's advanced XML refer to by number, gathered in a first reading.

Names of kinds and states, places and documents stand before the persons, days and programmes
behind them; the numbers of kinds are not promised, their names are.
"""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.alert import ListedDocument
from checkpoint.lists.births import digits
from checkpoint.lists.papers import document_in, is_national_number, is_travel_document
from checkpoint.lists.states import state_named, state_of_two
from checkpoint.lists.xml import every, name_of, plain, text, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

KINDS, PLACE, DOCUMENT, ENTRY = "ReferenceValueSets", "Location", "IDRegDocument", "SanctionsEntry"

INDIVIDUAL, PROGRAMME = "Individual", "Program"

_KINDS = frozenset(
    {"FeatureType", "IDRegDocType", "DetailReference", "NamePartType", "PartyType", "SanctionsType"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was born, or the state he is a citizen of."""

    name: str
    state: str
    """Three letters, or empty."""


@dataclass(slots=True)
class Listing:
    """Since when a person is listed, and under which programmes."""

    since: date | None = None
    programmes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Index:
    """By the numbers under which the entries refer to them."""

    kinds: dict[tuple[str, str], str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)
    """The sub-types of a party that are persons."""
    places: dict[str, Place] = field(default_factory=dict)
    documents: defaultdict[str, list[ListedDocument]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """By identity."""
    national_numbers: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    listings: defaultdict[str, Listing] = field(default_factory=lambda: defaultdict(Listing))
    """By profile."""

    def kind(self, sort: str, number: str | None) -> str:
        """The name of a kind; empty for a number that stands for none."""
        return self.kinds.get((sort, number or ""), "")

    def take(self, element: _Element) -> None:
        """Keep what an element says, if the entries refer to it."""
        match name_of(element):
            case "ReferenceValueSets":
                self._take_kinds(element)
            case "Location":
                self.places[element.get("ID", "")] = self._place(element)
            case "IDRegDocument":
                self._take_document(element)
            case "SanctionsEntry":
                self._take_entry(element)

    def _take_kinds(self, sets: _Element) -> None:
        for one in every(sets, "*/*"):
            sort, number = name_of(one), one.get("ID", "")
            if sort in _KINDS:
                self.kinds[sort, number] = plain(one.text)
            elif sort == "Country":
                named = state_of_two(one.get("ISO2", "")) or state_named(plain(one.text))
                self.states[number] = named or ""
        for one in every(sets, "PartySubTypeValues/PartySubType"):
            party = self.kind("PartyType", one.get("PartyTypeID"))
            if INDIVIDUAL in {party, plain(one.text)}:
                self.persons.add(one.get("ID", ""))

    def _place(self, location: _Element) -> Place:
        """Newer files name a state as a part of the place, older ones by its number."""
        parts = [
            plain(named)
            for value in every(location, "LocationPart/LocationPartValue")
            if value.get("Primary") != "false" and (named := text(value, "Value"))
        ]
        countries = every(location, "LocationCountry")
        numbered = (self.states.get(one.get("CountryID", ""), "") for one in countries)
        named_states = (state_named(part) or "" for part in parts[:1])
        state = next(filter(None, (*numbered, *named_states)), "")
        return Place(", ".join(parts), state)

    def _take_document(self, document: _Element) -> None:
        kind = self.kind("IDRegDocType", document.get("IDRegDocTypeID"))
        identity = document.get("IdentityID", "")
        found = document_in(text(document, "IDRegistrationNo"))
        state = self.states.get(_issuer(document), "")
        if is_travel_document(kind):
            issuer = state or found.issuer
            self.documents[identity].append(ListedDocument(found.number, issuer))
        elif is_national_number(kind):
            self.national_numbers[identity].append(found.number)

    def _take_entry(self, entry: _Element) -> None:
        listing = self.listings[entry.get("ProfileID", "")]
        periods = map(period_in, every(entry, "EntryEvent/Date"))
        days = (listing.since, *(period[0] for period in periods if period))
        listing.since = min(filter(None, days), default=None)
        for measure in every(entry, "SanctionsMeasure"):
            if self.kind("SanctionsType", measure.get("SanctionsTypeID")) in {PROGRAMME, ""}:
                listing.programmes += texts(measure, "Comment")


def period_in(element: _Element) -> tuple[date, date] | None:
    """The first and the last day that the elements in it may mean; None for none."""
    year, month, day = (digits(text(element, part)) for part in ("Year", "Month", "Day"))
    try:
        last = day or (monthrange(year or 0, month)[1] if month else 31)
        return date(year or 0, month or 1, day or 1), date(year or 0, month or 12, last)
    except (ValueError, OverflowError):
        return None


def joined(several: Iterable[str]) -> str:
    """Each once, parted by commas."""
    return ", ".join(dict.fromkeys(filter(None, several)))


def _issuer(document: _Element) -> str:
    inside = (one.get("CountryID", "") for one in every(document, "IssuedBy"))
    return document.get("IssuedBy-CountryID") or next(inside, "")
