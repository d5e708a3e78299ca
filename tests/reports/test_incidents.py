"""The papers of incidents: whole in the original, by initials on a copy, and nobody's informant."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.incidents.events import Bound, FollowedUp, HandedOver
from checkpoint.domain.incidents.incident import Source
from checkpoint.domain.incidents.place import Coordinates, Place
from checkpoint.domain.incidents.statistic import Month
from checkpoint.reports import incident_report, incidents_of_month
from checkpoint.reports.incident_content import report_content
from checkpoint.reports.incident_frame import SIDE
from checkpoint.reports.ink import BOLD, DENSITIES, load_fonts, width_of
from checkpoint.reports.listing import Listing
from checkpoint.reports.sheet import room_of
from checkpoint.reports.tables import PAD
from checkpoint.services.incident_informants import Told
from checkpoint.services.incident_papers import IncidentPaper
from checkpoint.words.catalogue import Catalogue, Language, load_catalogue
from tests.builders import a_post, an_id
from tests.incident_builders import a_hand_over, a_person, a_report
from tests.services.test_incidents import a_plan, report
from tests.services.worlds import World

WORDS = Catalogue(Language.ENGLISH, {})
WALKING = (
    CaseAgency.IMMIGRATION,
    CaseAgency.POLICE,
    CaseAgency.QUARANTINE,
    CaseAgency.CUSTOMS,
    CaseAgency.BORDER_GUARD,
    CaseAgency.OTHER,
)
LONG = "Muhammad Abdurrahman Wahyudiningrat bin Tengku Prawiradinata"


@pytest.fixture
def world() -> World:
    return World()


def pages(content: bytes) -> list[str]:
    read = PdfReader(BytesIO(content)).pages
    return [" ".join(page.extract_text().split()) for page in read]


def whole(world: World, made: IncidentPaper, **changes: Any) -> bytes:
    issue = world.other_papers.incident(world.lead, made).issue
    return incident_report(made, replace(issue, **changes), WORDS)


def paper(world: World, incident: UUID, *, is_copy: bool = False, **changes: Any) -> str:
    made = world.incident_papers.paper(world.lead, incident, is_copy=is_copy)
    return " ".join(pages(whole(world, made, **changes)))


def month(world: World, wanted: Month) -> bytes:
    made = world.incident_papers.statistic(world.lead, a_post(), wanted)
    issue = world.other_papers.incidents_of_month(world.lead, made).issue
    return incidents_of_month(made, issue, WORDS)


def test_an_original_has_what_a_partner_asks_of_a_report(world: World) -> None:
    incident = report(world).state.incident.id
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    world.incidents.act(world.lead, incident, Bound(operation.id))
    world.incidents.act(world.lead, incident, HandedOver(a_hand_over()))
    world.incidents.act(world.lead, incident, FollowedUp("Dipulangkan ke Sambas"))

    said = paper(world, incident)
    for expected in (
        "ETK/KEJADIAN/2026/0001",
        "ORIGINAL",
        "14 Mar 2026, 10:00 WIB",
        "JTR Sontas",
        "0.966100, 110.390000",
        "Border guard (Pamtas), Police (Polri)",
        "Operasi Gabungan Timpora",
        "Ahmad bin Abdullah",
        "34 years",
        "12 karung",
        "Aiptu Hasan",
        "Dipulangkan ke Sambas",
        "Page 1 of 1",
        "RESTRICTED",
    ):
        assert expected in said


def test_a_copy_says_so_on_every_page_and_names_nobody(world: World) -> None:
    people = tuple(a_person(name="Suparman Hidayat") for _ in range(40))
    told = a_report(persons=people, facts="Suparman Hidayat lewat. " * 20)
    incident = report(world, told).state.incident.id
    made = world.incident_papers.paper(world.lead, incident, is_copy=True)

    found = pages(whole(world, made))
    assert len(found) > 1
    assert all("COPY" in page for page in found)
    assert "Suparman" not in " ".join(found)
    assert " ".join(found).count("S. H.") >= 40


def test_the_longest_name_and_forty_persons_stand_whole(world: World) -> None:
    people = tuple(a_person(name=f"{LONG} {number}") for number in range(40))
    incident = report(world, a_report(persons=people)).state.incident.id
    said = paper(world, incident)
    assert said.count("Prawiradinata") == 40


@pytest.mark.parametrize("language", Language)
def test_no_head_of_the_table_of_persons_runs_into_the_next(
    world: World, language: Language
) -> None:
    load_fonts()
    made = world.incident_papers.paper(world.lead, report(world).state.incident.id, is_copy=False)
    issue = world.other_papers.incident(world.lead, made).issue
    content = report_content(made, issue, load_catalogue(language))
    width, _height = room_of(content.sheet, SIDE)
    (persons,) = [
        part for part in content.parts if isinstance(part, Listing) and len(part.columns) == 6
    ]
    shares = sum(column.share for column in persons.columns)
    for column in persons.columns:
        needed = width_of(column.head, BOLD, DENSITIES[0].text - 0.5) + 2 * PAD
        assert needed <= width * column.share / shares


def test_twenty_persons_with_long_names_without_one_and_a_child_stand_whole(world: World) -> None:
    people = (
        a_person(name="Abdurrahmanwahyudiningratprawiradinatakusumawardhanasuryaning"),
        a_person(name="", age=None, nationality="", origin="", note=""),
        a_person(name="Siti", sex=Sex.FEMALE, age=3),
        *(a_person(name=f"{LONG} {number}") for number in range(17)),
    )
    there = Place(coordinates=Coordinates(0.9661, 110.3915))
    incident = report(world, a_report(persons=people, place=there)).state.incident.id
    said = paper(world, incident)
    assert "Abdurrahmanwahyudiningrat" in said.replace(" ", "")
    assert "Name not known" in said
    assert "3 years" in said
    assert said.count("Prawiradinata") == 17
    assert "0.966100, 110.391500" in said


def test_where_nobody_was_caught_the_paper_says_nihil(world: World) -> None:
    incident = report(world, a_report(persons=(), goods=(), action="")).state.incident.id
    assert paper(world, incident).count("NIL") == 7


@pytest.mark.parametrize("is_copy", [True, False])
def test_no_paper_names_an_informant_or_to_others_a_possible_victim(
    world: World, *, is_copy: bool
) -> None:
    told = a_report(
        source=Source.VILLAGERS,
        facts="Kata Yohanes Sabinus, Siti Rahma dibawa.",
        persons=(a_person(name="Siti Rahma", sex=Sex.FEMALE, age=16),),
    )
    file = report(world, told)
    incident = file.state.incident.id
    world.informants.note(world.officer, incident, Told(name="Yohanes Sabinus"))
    person = file.state.report.persons[0].id
    world.incident_victims.refer(world.officer, incident, person, "Anak")

    made = world.incident_papers.paper(world.officer, incident, is_copy=is_copy)
    said = " ".join(pages(whole(world, made)))
    assert "Sabinus" not in said
    assert "Rahma" not in said
    seen = paper(world, incident, is_copy=is_copy)
    assert "Sabinus" not in seen
    assert ("Siti Rahma" in seen) is not is_copy


def test_a_practice_paper_says_that_it_is_one(world: World) -> None:
    incident = report(world).state.incident.id
    assert "PRACTICE" in paper(world, incident, is_practice=True)


def test_the_month_is_one_page_with_every_agency_that_walks_the_paths_in_it(world: World) -> None:
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    for agency in WALKING:
        for is_joint in (True, False):
            told = a_report(detected_by=agency, detected_office="Kantor lain")
            incident = report(world, told).state.incident.id
            if is_joint:
                world.incidents.act(world.lead, incident, Bound(operation.id))
    (page,) = pages(month(world, Month(2026, 3)))
    assert "PROVISIONAL" in page
    assert "Incidents of every kind : 12" in page
    assert "Total 6 6 6 6 12 12" in page
    assert "Ahmad" not in page


def test_a_month_without_anything_says_nihil(world: World) -> None:
    (page,) = pages(month(world, Month(2026, 2)))
    assert page.count("NIL") >= 8
    assert "PROVISIONAL" not in page


def test_the_same_paper_is_the_same_bytes(world: World) -> None:
    incident = report(world, a_report(persons=(a_person(id=an_id()),))).state.incident.id
    made = world.incident_papers.paper(world.lead, incident, is_copy=False)
    issue = world.other_papers.incident(world.lead, made).issue
    assert incident_report(made, issue, WORDS) == incident_report(made, issue, WORDS)
