"""What is unfinished on a day is told before it is closed."""

from __future__ import annotations

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.closing.checks import Matter, Severity
from checkpoint.domain.closing.closing import (
    ClosingKind,
    ClosingStopped,
)
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.incidents.events import Reported
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.shifts.sheet import Said
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_case,
    a_closing,
    a_crossing,
    a_document,
    a_group,
    a_lock,
    a_seat,
    a_sheet,
    a_shift,
    a_shift_end,
    an_act,
)
from tests.incident_builders import a_report, an_event, an_incident
from tests.services.closing_day import POST, close, found, look, record
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


def test_a_locked_counter_and_an_open_group_stop_the_day(world: World) -> None:
    with world.storage.writing() as store:
        store.locks.add(a_lock(counter="2"))
        store.groups.keep_draft(GroupDraft(group=a_group(counter="1")), at=NOON)

    assert [one.matter for one in look(world).stops] == [Matter.COUNTER_LOCKED, Matter.GROUP_OPEN]
    with pytest.raises(ClosingStopped) as stopped:
        close(world)

    assert [one.names for one in stopped.value.findings] == [("2",), ("1",)]
    assert look(world).closings == ()


def test_what_is_locked_today_does_not_stop_yesterday(world: World) -> None:
    with world.storage.writing() as store:
        store.locks.add(a_lock())

    assert look(world, TODAY - A_DAY).stops == ()


def test_open_cases_are_named_by_their_record_and_protected_ones_only_counted(
    world: World,
) -> None:
    crossing = a_crossing()
    record(world, crossing)
    with world.storage.writing() as store:
        store.cases.open(a_case(visit=crossing.id))

    case = found(world, Matter.CASE_OPEN)

    assert (case.names, case.count) == (("2026-03-14/1",), 1)
    assert case.severity is Severity.WARN


def test_an_open_shift_and_an_officer_long_unseen_are_told(world: World) -> None:
    with world.storage.writing() as store:
        store.shifts.open(a_shift(regu="Regu A", opened_at=NOON - AN_HOUR))
        store.shifts.sit(a_seat(counter="1", taken_at=NOON - 3 * AN_HOUR))
        store.shifts.sit(a_seat(counter="2", taken_at=NOON - AN_HOUR))

    assert found(world, Matter.SHIFT_OPEN).names == ("Regu A",)
    assert found(world, Matter.OFFICER_FORGOTTEN).names == ("1",)
    assert found(world, Matter.SHIFT_OPEN, TODAY - A_DAY).count == 0


def test_a_record_in_the_same_direction_twice_is_told_by_its_number(world: World) -> None:
    record(world, a_crossing(), a_crossing(crossed_at=NOON + A_MINUTE))

    assert found(world, Matter.RECORD_INCOMPLETE).names == ("2026-03-14/2",)


def test_what_a_hand_over_says_is_still_to_be_entered_is_told(world: World) -> None:
    shift = a_shift()
    sheet = a_sheet(said=Said(backlog="Dua lembar dari konter 2."))
    with world.storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(a_shift_end(shift, sheet=sheet))

    assert found(world, Matter.LATE_BACKLOG).names == ("Dua lembar dari konter 2.",)


def test_a_clock_that_was_set_that_day_is_told_with_both_times(world: World) -> None:
    with world.storage.writing() as store:
        for days in (0, 2):
            at = NOON - days * A_DAY
            detail = {"expected": at.isoformat(), "shown": (at - AN_HOUR).isoformat()}
            store.audit.append(an_act(action=Action.CLOCK_CHANGED, at=at, detail=detail))

    assert found(world, Matter.CLOCK_SET).names == ("12:00 – 11:00",)


def test_a_traveller_on_the_screen_is_told_of_the_day_that_runs(world: World) -> None:
    assert found(world, Matter.TRAVELLER_WAITS, has_traveller=True).count == 1
    assert found(world, Matter.TRAVELLER_WAITS, TODAY - A_DAY, has_traveller=True).count == 0


def test_a_paper_whose_figures_changed_since_is_told(world: World) -> None:
    record(world, a_crossing())
    figures = world.reports.day(world.lead, POST, TODAY)
    issue = world.reports.draft(world.lead, figures, Partner.CUSTOMS)
    world.reports.note_issued(world.lead, issue, figures, Partner.CUSTOMS, b"%PDF")
    assert found(world, Matter.FIGURES_MOVED).count == 0

    record(world, a_crossing(document=a_document(number="X7")))

    assert found(world, Matter.FIGURES_MOVED).names == (Partner.CUSTOMS,)


def test_a_day_that_was_left_out_is_told_once_the_post_closes_its_days(world: World) -> None:
    record(world, a_crossing(crossed_at=NOON - A_DAY), on=TODAY - A_DAY)
    assert found(world, Matter.EARLIER_DAY_OPEN).count == 0

    with world.storage.writing() as store:
        store.closings.add(a_closing(day_on=TODAY - 2 * A_DAY, kind=ClosingKind.FINAL))

    assert found(world, Matter.EARLIER_DAY_OPEN).names == (TODAY - A_DAY,)


def test_a_proof_of_the_trail_is_noted_and_lasts_a_week(world: World) -> None:
    assert found(world, Matter.TRAIL_UNPROVEN).count == 1

    proof = world.closing.prove_trail(world.lead)

    assert proof.is_whole
    assert found(world, Matter.TRAIL_UNPROVEN).count == 0
    world.clock.forward(8 * A_DAY)
    assert found(world, Matter.TRAIL_UNPROVEN).count == 1


def test_a_register_that_is_not_what_the_trail_says_is_told_but_stops_no_day(
    world: World,
) -> None:
    record(world, a_crossing())

    world.closing.prove_trail(world.lead)

    broken = found(world, Matter.TRAIL_BROKEN)
    assert (broken.count, broken.severity) == (1, Severity.WARN)
    assert look(world).stops == ()


def test_an_open_incident_found_by_that_day_is_told_by_the_number_of_its_report(
    world: World,
) -> None:
    incident = an_incident()
    with world.storage.writing() as store:
        store.incidents.report(incident, an_event(incident, Reported(a_report())))

    assert found(world, Matter.INCIDENT_OPEN).names == ("ETK/KEJADIAN/2026/0001",)
    assert found(world, Matter.INCIDENT_OPEN, TODAY - A_DAY).count == 0
