"""The papers of a closing beside those of the partners: hand-overs, weeks, incidents, TIMPORA."""

from __future__ import annotations

import pytest

from checkpoint.domain.closing.checks import Matter
from checkpoint.domain.closing.closing import (
    ClosingKind,
)
from checkpoint.domain.incidents.events import Reported
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.statistics.question import Period
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_post,
    a_sheet,
    a_shift,
    a_shift_end,
)
from tests.incident_builders import a_report, an_event, an_incident
from tests.services.closing_day import POST, close, found, give, over, record
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


def test_the_hand_overs_of_the_day_belong_to_its_papers_once(world: World) -> None:
    shift = a_shift()
    end = a_shift_end(shift, at=NOON - AN_HOUR)
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(end)
    first = close(world)
    give(world, first)
    over(world)

    assert first.sheets == (end,)
    assert close(world).sheets == ()


def test_the_hand_overs_of_a_day_are_found_however_many_shifts_ended_since(world: World) -> None:
    shift = a_shift()
    end = a_shift_end(shift, sheet=a_sheet(said=Said(backlog="Lembar 3.")))
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(end)
        for later in range(1, 100):
            following = a_shift()
            store.shifts.open(following)
            store.shifts.end(a_shift_end(following, day_on=TODAY + later * A_DAY))
    world.clock.at = POST.span_of(TODAY + 30 * A_DAY)[0]

    assert found(world, Matter.LATE_BACKLOG).names == ("Lembar 3.",)
    assert close(world).sheets == (end,)


WEEK = Period(TODAY - 5 * A_DAY, TODAY + A_DAY)


def give_week(world: World, *partners: Partner) -> None:
    """Papers of the week leave."""
    figures = world.reports.period(world.lead, POST, WEEK)
    for partner in partners or (Partner.CUSTOMS,):
        issue = world.reports.draft(world.lead, figures, partner, is_to_leave=True)
        world.reports.note_issued(world.lead, issue, figures, partner, b"%PDF")


def outdated(world: World) -> tuple[object, ...]:
    return found(world, Matter.PERIOD_OUTDATED).names


def after_the_week(world: World) -> None:
    world.clock.at = POST.span_of(WEEK.last_on)[1] + AN_HOUR


def test_a_weekly_paper_that_a_late_record_outdated_is_told(world: World) -> None:
    record(world, a_crossing())
    after_the_week(world)
    give_week(world)
    assert outdated(world) == ()

    record(world, a_crossing(document=a_document(number="B2")))
    assert outdated(world) == ("2026-W11",)
    give_week(world)
    assert outdated(world) == ()


def test_a_record_that_changes_no_figure_of_a_weekly_paper_outdates_nothing(world: World) -> None:
    after_the_week(world)
    give_week(world, Partner.RETURNS)
    record(world, a_crossing(document=a_document(number="B2")))
    assert outdated(world) == ()


def test_a_weekly_paper_made_before_its_days_were_over_is_to_be_made_again(world: World) -> None:
    record(world, a_crossing())
    give_week(world)
    assert outdated(world) == ()
    after_the_week(world)
    assert outdated(world) == ("2026-W11",)


def test_what_was_put_right_in_the_week_before_outdates_what_it_is_held_against(
    world: World,
) -> None:
    after_the_week(world)
    give_week(world)
    record(world, a_crossing(crossed_at=NOON - 7 * A_DAY), on=TODAY - 7 * A_DAY)
    assert outdated(world) == ("2026-W11",)


def test_an_incident_told_after_the_day_was_closed_makes_a_supplement(world: World) -> None:
    over(world)
    give(world, close(world))
    incident = an_incident()
    told = an_event(incident, Reported(a_report()))
    with world.storage.writing() as store:
        store.incidents.report(incident, told)

    assert found(world, Matter.FIGURES_MOVED).names == (OtherPaper.INCIDENTS_OF_DAY,)
    papers = close(world)
    assert papers.closing is not None
    assert papers.closing.kind is ClosingKind.SUPPLEMENT
    assert (dict(papers.issues), papers.others) == ({}, (OtherPaper.INCIDENTS_OF_DAY,))


def test_who_is_inside_is_told_as_the_day_is_closed_and_in_no_supplement(world: World) -> None:
    over(world)
    papers = close(world)
    assert OtherPaper.TIMPORA in papers.others
    give(world, papers)
    record(world, a_crossing(document=a_document(number="B2")))
    assert OtherPaper.TIMPORA not in close(world).others


def test_a_post_says_which_papers_its_closing_makes(world: World) -> None:
    left_out = ("timpora", "hand_over", "quarantine")
    post = a_post(papers=PaperForm(left_out=left_out))
    with world.storage.writing() as store:
        shift = a_shift(opened_at=NOON)
        store.shifts.open(shift)
        store.shifts.end(a_shift_end(shift))
    over(world)

    papers = world.closing.close(world.lead, post, TODAY, seen=0)
    assert Partner.QUARANTINE not in papers.issues
    assert len(papers.issues) == len(Partner) - 1
    assert papers.others == (OtherPaper.INCIDENTS_OF_DAY,)
    assert papers.sheets == ()
    give(world, papers)
    assert world.closing.look(world.lead, post, TODAY).due == ()
