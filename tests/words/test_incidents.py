"""Everything that an incident can say has words."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.incidents.events import IncidentEventKind
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.person import Part
from checkpoint.domain.incidents.place import Coordinates, Place
from checkpoint.domain.incidents.statistic import Month, PersonGroup
from checkpoint.words import incidents as said
from checkpoint.words.catalogue import Catalogue, Language
from tests.incident_builders import a_person, a_report
from tests.storage.test_incidents import EVERYTHING

ENGLISH, INDONESIAN = (Catalogue(one, {}) for one in (Language.ENGLISH, Language.INDONESIAN))


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (said.SOURCES, Source),
        (said.INCIDENT_KINDS, IncidentKind),
        (said.PARTS, Part),
        (said.PERSON_GROUPS, PersonGroup),
        (said.INCIDENT_EVENTS, IncidentEventKind),
    ],
    ids=["sources", "kinds", "parts", "groups", "events"],
)
def test_nothing_of_an_incident_is_without_words(
    table: dict[Any, str], members: type[StrEnum]
) -> None:
    assert list(table) == list(members)
    assert len(set(table.values())) == len(table)


def test_every_event_says_what_was_said_of_it() -> None:
    kind = IncidentEventKind.FOLLOWED_UP
    told = [said.incident_event_words(kind, what, ENGLISH, {}).text for what in EVERYTHING]
    assert all(told[place] for place in range(len(told)) if place != 7)
    assert any("Aiptu Hasan" in text for text in told)


def test_a_place_is_said_as_far_as_it_is_known() -> None:
    assert said.place_words(Place(), ENGLISH) == "At the post"
    known = Place(path="JTR Sontas", coordinates=Coordinates(0.9661, 110.39))
    assert said.place_words(known, ENGLISH) == "JTR Sontas · 0.966100, 110.390000"


def test_another_agency_is_named_and_villagers_are_none() -> None:
    other = a_report(detected_by=CaseAgency.OTHER, detected_office="Bakamla")
    assert said.detected_words(other, ENGLISH) == "Bakamla"
    by_villagers = a_report(source=Source.VILLAGERS, detected_by=None)
    assert said.detected_words(by_villagers, ENGLISH) == "Villagers"


def test_who_would_not_say_his_name_is_told_so() -> None:
    assert said.name_words(a_person(name=""), ENGLISH) == "Name not known"


def test_a_month_is_said_in_the_language_that_is_spoken() -> None:
    assert said.month_words(Month(2026, 8), INDONESIAN) == "Agustus 2026"
    assert said.month_words(Month(2026, 8), ENGLISH) == "August 2026"
