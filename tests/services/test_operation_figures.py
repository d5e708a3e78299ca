"""What was detected with joint operations and without, counted a second time by hand."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.crossings.crossing import Amendment, Crossing, Outcome
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.incidents.events import Bound
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.operation import JointOperation, NotOfItsDays
from checkpoint.domain.incidents.person import Part
from checkpoint.domain.incidents.statistic import Month, Row
from tests.builders import A_DAY, NOON, TODAY, a_crossing, a_post, an_id
from tests.incident_builders import a_person, a_report
from tests.services.test_incidents import a_plan, report
from tests.services.worlds import World

MARCH = Month(2026, 3)


@dataclass(frozen=True)
class Case:
    """One incident, as a hand would write it on a tally sheet."""

    agency: CaseAgency | None
    kind: IncidentKind
    days_ago: int
    crossed: int
    others: int
    operation: int | None
    """Of two; None where it belongs to none."""


CASES = st.builds(
    Case,
    agency=st.sampled_from((*CaseAgency, None)),
    kind=st.sampled_from((IncidentKind.ILLEGAL_CROSSING, IncidentKind.GOODS)),
    days_ago=st.integers(min_value=0, max_value=30),
    crossed=st.integers(min_value=0, max_value=3),
    others=st.integers(min_value=0, max_value=2),
    operation=st.sampled_from((None, 0, 1)),
)


def two_operations(world: World) -> list[JointOperation]:
    """Yesterday to today, and for a week before."""
    plans = (a_plan(), replace(a_plan(), first_on=TODAY - 8 * A_DAY, last_on=TODAY - 2 * A_DAY))
    return [world.operations.keep(world.lead, a_post(), plan) for plan in plans]


def tell(world: World, case: Case, operations: list[JointOperation]) -> None:
    told = a_report(
        found_at=NOON - case.days_ago * A_DAY,
        source=Source.VILLAGERS,
        kinds=(case.kind,),
        detected_by=case.agency,
        detected_office="Kantor lain",
        persons=(
            *(a_person(part=Part.CROSSED) for _ in range(case.crossed)),
            *(a_person(part=Part.CARRIER) for _ in range(case.others)),
        ),
    )
    incident = report(world, told).state.incident.id
    if case.operation is not None:
        wrong = operations[1 - case.operation]
        world.incidents.act(world.lead, incident, Bound(wrong.id))
        world.incidents.act(world.lead, incident, Bound(operations[case.operation].id))


def by_hand(cases: Iterable[tuple[Case, bool]]) -> Tally[tuple[object, str, str]]:
    """Crossings and people of illegal crossings, by agency and column."""
    sheet: Tally[tuple[object, str, str]] = Tally()
    for case, is_joint in cases:
        column = "with" if is_joint else "without"
        if case.kind is IncidentKind.ILLEGAL_CROSSING:
            sheet[case.agency, column, "crossings"] += 1
            sheet[case.agency, column, "people"] += case.crossed
    return +sheet


def as_sheet(rows: Iterable[Row]) -> Tally[tuple[object, str, str]]:
    sheet: Tally[tuple[object, str, str]] = Tally()
    for row in rows:
        for column, found in (("with", row.joint), ("without", row.alone)):
            sheet[row.agency, column, "crossings"] += found.crossings
            sheet[row.agency, column, "people"] += found.persons
    return +sheet


@settings(max_examples=25, deadline=None)
@given(cases=st.lists(CASES, max_size=12))
def test_the_figures_are_those_of_a_tally_sheet(cases: list[Case]) -> None:
    world = World()
    operations = two_operations(world)
    for case in cases:
        tell(world, case, operations)

    month = world.incident_papers.count(world.lead, a_post(), MARCH)
    in_march = [one for one in cases if (TODAY - one.days_ago * A_DAY).month == TODAY.month]
    assert as_sheet(month.rows) == by_hand((one, one.operation is not None) for one in in_march)
    for place, (operation, days) in enumerate(zip(operations, ((0, 1), (2, 8)), strict=True)):
        own = [(one, True) for one in cases if one.operation == place]
        beside = [
            (one, False)
            for one in cases
            if one.operation is None and days[0] <= one.days_ago <= days[1]
        ]
        file = world.operations.open(world.officer, a_post(), operation.id)
        assert as_sheet(file.count.rows) == by_hand([*own, *beside])
        assert len(file.incidents) == len(own)


@pytest.fixture
def world() -> World:
    return World()


def record(world: World, **changes: object) -> Crossing:
    crossing = a_crossing(**changes)
    with world.storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
    return crossing


def bound(world: World) -> list[tuple[int, Outcome]]:
    (operation,) = world.operations.every(world.lead, a_post())
    file = world.operations.open(world.officer, a_post(), operation.id)
    return [(one.number, one.outcome) for one in file.records]


def test_a_record_of_a_days_number_is_shown_on_the_operation_and_counted_in_its_month(
    world: World,
) -> None:
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    record(world)
    record(world)
    world.operations.bind_numbered(world.lead, operation.id, TODAY, 2)
    world.operations.bind_numbered(world.lead, operation.id, TODAY, 2)

    assert bound(world) == [(2, Outcome.ADMITTED)]
    month = world.incident_papers.count(world.lead, a_post(), MARCH)
    assert (month.records, month.joint.crossings) == (1, 0)
    with pytest.raises(NotFound):
        world.operations.bind_numbered(world.lead, operation.id, TODAY, 3)
    with pytest.raises(NotPermitted):
        world.operations.bind_numbered(world.officer, operation.id, TODAY, 1)


def test_a_record_that_was_corrected_is_there_once_and_one_cancelled_no_more(
    world: World,
) -> None:
    operation = world.operations.keep(world.lead, a_post(), a_plan())
    wrong, cancelled = record(world), record(world)
    for one in (wrong, cancelled):
        world.operations.bind_crossing(world.lead, operation.id, one.id)
    right = record(world, amendment=Amendment(of=wrong.id, reason="Salah arah"))
    record(world, amendment=Amendment(of=cancelled.id, reason="Keliru", is_cancellation=True))
    world.operations.bind_crossing(world.lead, operation.id, right.id)

    assert [number for number, _outcome in bound(world)] == [3]


def test_a_record_of_another_day_was_not_found_in_the_operation(world: World) -> None:
    later = replace(a_plan(), first_on=TODAY + A_DAY, last_on=TODAY + 2 * A_DAY)
    operation = world.operations.keep(world.lead, a_post(), later)
    with pytest.raises(NotOfItsDays):
        world.operations.bind_crossing(world.lead, operation.id, record(world).id)


def test_an_operation_that_is_not_there_lies_not_open(world: World) -> None:
    with pytest.raises(NotFound):
        world.operations.open(world.officer, a_post(), an_id())
