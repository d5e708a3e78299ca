"""TIMPORA's list, hand-overs and incidents: numbered, signed, noted and proven as every paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.incidents.events import FollowedUp
from checkpoint.domain.journeys.resident import InsideList
from checkpoint.domain.reporting.codes import read_code
from checkpoint.domain.reporting.issue import DayNotBegun, Issue, IssuedPaper, Way
from checkpoint.domain.reporting.proof import Standing
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.reports import incident_report, shift_sheet, timpora_report
from checkpoint.services.issuing import Leaves
from checkpoint.services.other_papers import Ready
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import A_DAY, AN_HOUR, TODAY, a_post, a_shift, a_shift_end
from tests.incident_builders import a_person, a_report
from tests.reports.insiders import an_inside_list, somebody
from tests.services.test_incidents import report
from tests.services.worlds import World

WORDS = load_catalogue(Language.INDONESIAN)


@pytest.fixture
def world() -> World:
    return World()


def give(world: World, ready: Ready, content: bytes = b"%PDF") -> Issue:
    leaves = Leaves(content=content, way=Way.PRINTED, place="Brother")
    world.other_papers.note(world.lead, ready, leaves)
    world.clock.forward(AN_HOUR)
    return ready.issue


def given_out(world: World) -> list[IssuedPaper]:
    """What is told of the day's papers."""
    given = world.handing_over.given(world.lead, a_post(), Period.of_day(TODAY))
    return [one.paper for one in given]


def timpora(world: World, given: InsideList) -> Ready:
    return world.other_papers.timpora(world.lead, given.for_partners(), 7)


def test_the_list_for_timpora_is_given_out_as_papers_are(world: World) -> None:
    given = an_inside_list(somebody(days_ago=35))
    ready = timpora(world, given)
    pdf = timpora_report(given.for_partners(), 7, ready.issue, WORDS)
    issue = give(world, ready, pdf)

    assert issue.number == "ETK/TIMPORA/2026-03-14/1"
    noted = given_out(world)
    assert [(one.partner, one.place) for one in noted] == [(OtherPaper.TIMPORA, "Brother")]
    assert world.proving.file(world.lead, pdf).standing is Standing.NEWEST
    assert world.proving.code(world.lead, issue.code).standing is Standing.NEWEST


def test_others_on_the_list_make_a_new_version_that_says_what_changed(world: World) -> None:
    one, other = somebody(number="A1"), somebody(number="B2", name=PersonName("LAIN"))
    first = give(world, timpora(world, an_inside_list(one)))
    assert give(world, timpora(world, an_inside_list(one))).version == 1

    second = timpora(world, an_inside_list(other)).issue
    assert (second.version, second.number) == (2, "ETK/TIMPORA/2026-03-14/2")
    assert {change.key.split("|")[0] for change in second.changes} == {"inside.people"}
    third = timpora(world, an_inside_list(one, other)).issue
    assert {change.key.rpartition("|")[0] for change in third.changes if change.before} >= {
        "inside|inside"
    }
    assert world.proving.code(world.lead, first.code).standing is Standing.NEWEST


def test_the_register_keeps_nobodys_name_of_a_list(world: World) -> None:
    hidden = replace(somebody(name=PersonName("RAHASIA"), number="R1"), is_protected=True)
    give(world, timpora(world, an_inside_list(hidden, somebody(name=PersonName("BUDIMAN")))))

    kept = str(given_out(world))
    assert "RAHASIA" not in kept
    assert "BUDIMAN" not in kept


def test_a_sheet_that_is_printed_again_is_a_copy_of_one_version(world: World) -> None:
    morning, evening = a_shift_end(a_shift()), a_shift_end(a_shift(), serial=2)
    first = give(world, world.other_papers.hand_over(world.lead, a_post(), morning))
    again = give(world, world.other_papers.hand_over(world.lead, a_post(), morning))
    other = give(world, world.other_papers.hand_over(world.lead, a_post(), evening))

    assert first.number == again.number == "ETK/REGU/2026-03-14/1"
    assert (first.version, again.version, again.changes) == (1, 1, ())
    assert (other.number, other.version) == ("ETK/REGU/2026-03-14/2", 1)
    for issue in (first, again, other):
        assert world.proving.code(world.lead, issue.code).standing is Standing.NEWEST


def test_a_sheet_of_a_shift_is_proven_by_its_file(world: World) -> None:
    end = a_shift_end(a_shift())
    ready = world.other_papers.hand_over(world.lead, a_post(), end)
    pdf = shift_sheet(end, a_post(), ready.issue, WORDS)
    assert world.proving.file(world.lead, pdf).standing is Standing.NEVER_ISSUED

    give(world, ready, pdf)
    assert world.proving.file(world.lead, pdf).standing is Standing.NEWEST
    assert world.proving.file(world.lead, pdf + b"\n").standing is Standing.OTHER_FILE


def test_a_copy_of_an_incident_has_the_version_of_its_original(world: World) -> None:
    incident = report(world).state.incident.id
    papers = world.incident_papers
    first = give(
        world,
        world.other_papers.incident(world.lead, papers.paper(world.lead, incident, is_copy=False)),
    )
    world.incidents.act(world.lead, incident, FollowedUp("Dipulangkan"))
    copy = papers.paper(world.lead, incident, is_copy=True)
    second = give(world, world.other_papers.incident(world.lead, copy))
    original = papers.paper(world.lead, incident, is_copy=False)
    third = give(world, world.other_papers.incident(world.lead, original))

    assert first.number == second.number == "ETK/KEJADIAN/2026/0001"
    assert [one.version for one in (first, second, third)] == [1, 2, 2]
    assert second.file_name == "ETK-KEJADIAN-2026-0001-v2"
    assert {change.key.split("|")[0] for change in third.changes} == {"incident.after"}
    assert world.proving.code(world.lead, first.code).standing is Standing.REPLACED
    assert world.proving.code(world.lead, second.code).standing is Standing.NEWEST


def test_a_forged_report_of_an_incident_is_told(world: World) -> None:
    incident = report(world, a_report(persons=(a_person(name="Suparman"),))).state.incident.id
    paper = world.incident_papers.paper(world.lead, incident, is_copy=False)
    ready = world.other_papers.incident(world.lead, paper)
    give(world, ready, incident_report(paper, ready.issue, WORDS))

    code = read_code(ready.issue.code)
    forged = replace(code, digest=bytes(16))
    assert world.proving.code(world.lead, forged.text).standing is Standing.ALTERED


def test_a_day_without_incidents_has_a_paper_too_and_tomorrow_has_none(world: World) -> None:
    paper = world.incident_papers.day(world.lead, a_post(), TODAY)
    assert paper.states == ()
    issue = give(world, world.other_papers.incidents_of_day(world.lead, paper))
    assert issue.number == "ETK/KEJADIAN-HARIAN/2026-03-14/1"
    with pytest.raises(DayNotBegun):
        world.incident_papers.day(world.lead, a_post(), TODAY + A_DAY)

    report(world)
    later = world.incident_papers.day(world.lead, a_post(), TODAY)
    assert world.other_papers.incidents_of_day(world.lead, later).issue.version == 2


def test_who_may_not_have_a_paper_neither_makes_nor_notes_it(world: World) -> None:
    given = an_inside_list(somebody())
    ready = timpora(world, given)
    with pytest.raises(NotPermitted):
        world.other_papers.timpora(world.officer, given, 7)
    with pytest.raises(NotPermitted):
        world.other_papers.note(world.officer, ready, Leaves(content=b"%PDF"))
    with pytest.raises(NotPermitted):
        world.incident_papers.day(world.officer, a_post(), TODAY)
