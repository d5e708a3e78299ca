"""Two counters, or a counter and a list, are at the same person at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.inspection.findings import (
    DeparturePostponed,
    DocumentExpired,
    SameDirectionTwice,
)
from checkpoint.domain.posts.post import Counter, Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.meanwhile import FoundAnew
from tests.builders import (
    A_DAY,
    A_MINUTE,
    TODAY,
    a_document,
    a_duty,
    an_alert,
    an_indonesian_passport,
)
from tests.services.worlds import ANSWERED, World

LEAVING = a_duty(direction=Direction.EXIT)
AT_COUNTER_2 = replace(a_duty(), counter=Counter("2"))
LEAVING_AT_2 = replace(LEAVING, counter=Counter("2"))
REFERRAL = Ruling(outcome=Outcome.REFERRED, reason="Foto lain.")
TO_SECOND_LINE = replace(
    ANSWERED, referrals=(Referral(agency=Agency.SECOND_LINE, note="Foto lain."),)
)


@pytest.fixture
def world() -> World:
    return World()


def records(world: World) -> list[str]:
    kept = world.storage.kept.crossings.records.values()
    return [f"{one.crossing.decision.outcome} {one.crossing.counter}" for one in kept]


def test_of_two_counters_that_let_the_same_person_in_the_second_is_told(world: World) -> None:
    at_one, at_two = world.inspect(a_document()), world.inspect(a_document(), AT_COUNTER_2)
    world.record(at_one)

    with pytest.raises(FoundAnew) as told:
        world.record(at_two)

    assert records(world) == ["admitted 1"]
    (twice,) = (one for one in told.value.found.findings if isinstance(one, SameDirectionTwice))
    assert twice.last_counter == "1"


def test_who_was_found_anew_is_decided_on_by_the_same_keys(world: World) -> None:
    at_one, at_two = world.inspect(a_document()), world.inspect(a_document(), AT_COUNTER_2)
    world.record(at_one)
    with pytest.raises(FoundAnew) as told:
        world.record(at_two)

    aware = Ruling(outcome=Outcome.ADMITTED, reason="Kembali lewat jalan lain.")
    assert world.record(told.value.found, aware).number == 2


def test_whose_departure_was_put_off_at_another_counter_does_not_leave_here(world: World) -> None:
    passport = an_indonesian_passport()
    here, there = world.inspect(passport, LEAVING), world.inspect(passport, LEAVING_AT_2)
    put_off = Ruling(
        outcome=Outcome.POSTPONED, ground=Ground.UNPROCEDURAL_WORKER, reason="Tanpa kontrak."
    )
    world.record(there, put_off, Details(), lead=world.lead)

    with pytest.raises(FoundAnew) as told:
        world.record(here, details=Details())

    assert any(isinstance(one, DeparturePostponed) for one in told.value.found.findings)
    assert records(world) == ["postponed 2"]


def test_an_alert_that_came_while_he_stood_there_locks_the_counter(world: World) -> None:
    found = world.inspect(a_document())
    assert found.verdict is Verdict.GREEN
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=world.clock())

    with pytest.raises(FoundAnew) as told:
        world.record(found)

    assert told.value.found.verdict is Verdict.RED
    assert records(world) == []
    locked = world.counter.open(world.officer, a_duty())
    assert locked is not None
    assert locked.id == found.id


def test_a_passport_that_ended_at_midnight_is_told_before_he_passes(world: World) -> None:
    passport = an_indonesian_passport(expires_on=TODAY)
    found = world.inspect(passport, LEAVING)
    world.clock.forward(A_DAY)

    with pytest.raises(FoundAnew) as told:
        world.record(found, Ruling(outcome=Outcome.ADMITTED, reason="Boleh."), Details())

    assert any(isinstance(one, DocumentExpired) for one in told.value.found.findings)


def test_what_changed_for_somebody_else_holds_nobody_up(world: World) -> None:
    here = world.inspect(a_document())
    world.record(world.inspect(an_indonesian_passport(), AT_COUNTER_2), details=Details())
    with world.storage.writing() as store:
        store.alerts.add([an_alert(name="BUDI SANTOSO", born=PartialDate(1960))], at=world.clock())
    world.clock.forward(A_MINUTE)

    assert world.record(here).number == 2


def test_who_is_referred_is_looked_at_anew_in_the_second_line_and_not_before(world: World) -> None:
    at_one, at_two = world.inspect(a_document()), world.inspect(a_document(), AT_COUNTER_2)
    world.record(at_one)

    world.record(at_two, REFERRAL, TO_SECOND_LINE)
    assert records(world) == ["admitted 1", "referred 2"]


def test_an_alert_that_came_while_the_case_lay_open_is_seen_before_it_is_decided(
    world: World,
) -> None:
    world.record(world.inspect(a_document()), REFERRAL, TO_SECOND_LINE)
    (case,) = world.cases.queue(world.officer).cases
    file = world.cases.open(world.officer, case.case.id)
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=world.clock())

    passed = Ruling(outcome=Outcome.ADMITTED, reason="Foto cocok.")
    with pytest.raises(FoundAnew) as told:
        world.cases.decide(world.officer, file, passed, ANSWERED)

    assert told.value.found.verdict is Verdict.RED
    assert records(world) == ["referred 1"]
