"""The incidents of a day on paper: a line each, and nobody in it."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.incidents.events import Bound, Closed
from checkpoint.domain.incidents.incident import Source
from checkpoint.reports import incidents_of_day
from checkpoint.services.incident_informants import Told
from checkpoint.services.issuing import Leaves
from tests.builders import A_DAY, TODAY, a_post
from tests.incident_builders import a_person, a_report
from tests.reports.papers import ENGLISH
from tests.services.test_incidents import a_plan, report
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


def printed(world: World) -> str:
    """The paper as it leaves."""
    paper = world.incident_papers.day(world.lead, a_post(), TODAY)
    ready = world.other_papers.incidents_of_day(world.lead, paper)
    content = incidents_of_day(paper, ready.issue, ENGLISH)
    world.other_papers.note(world.lead, ready, Leaves(content=content))
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_each_incident_has_a_line_with_its_number_and_how_many_were_in_it(world: World) -> None:
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    first = report(world, a_report(persons=tuple(a_person() for _ in range(17)))).state.incident
    world.incidents.act(world.lead, first.id, Bound(operation.id))
    world.incidents.act(world.lead, first.id, Closed("Selesai"))
    report(world, a_report(persons=(), goods=()))

    said = printed(world)
    for expected in (
        "Incidents of the day",
        "Saturday, 14 March 2026",
        "Incidents of every kind : 2",
        "Of these still open : 1",
        "ETK/KEJADIAN/2026/0001",
        "17 1 Yes Closed",
        "ETK/KEJADIAN/2026/0002",
        "NIL NIL No Open",
        "Version 1 · PROVISIONAL",
        "RESTRICTED",
        "Page 1 of 1",
    ):
        assert expected in said


def test_nobody_stands_on_it_neither_place_nor_informant(world: World) -> None:
    told = a_report(
        source=Source.VILLAGERS,
        detected_by=CaseAgency.POLICE,
        facts="Kata Yohanes Sabinus, Siti Rahma dibawa.",
        persons=(a_person(name="Siti Rahma"),),
    )
    incident = report(world, told).state.incident.id
    world.informants.note(world.officer, incident, Told(name="Yohanes Sabinus"))

    said = printed(world)
    for secret in ("Sabinus", "Rahma", "S. R.", "Sontas", "D 402", "110."):
        assert secret not in said


def test_a_day_without_incidents_says_nihil(world: World) -> None:
    assert "Incidents of every kind : NIL" in printed(world)


def test_a_new_version_says_what_changed(world: World) -> None:
    printed(world)
    report(world)

    said = printed(world)
    assert "Version 2" in said
    assert "Changed since version 1" in said
    assert "Incidents of every kind – 1" in said


def test_what_was_found_on_another_day_is_not_in_it(world: World) -> None:
    told = a_report()
    report(world, replace(told, found_at=told.found_at - A_DAY))
    assert "Incidents of every kind : NIL" in printed(world)
