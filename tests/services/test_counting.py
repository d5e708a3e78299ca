"""The figures of a day, put together from counts."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Check, Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import BusyHour, Cell, PeriodFigures
from checkpoint.domain.statistics.question import Period
from checkpoint.services.counting import figures_of_period
from tests.builders import (
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_check,
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    a_post,
    a_record,
    an_amendment_of,
    an_indonesian_passport,
)
from tests.fakes import MemoryStorage


def figures(*records: Recorded, **post: Any) -> PeriodFigures:
    storage = MemoryStorage()
    storage.kept.crossings.records = {record.crossing.id: record for record in records}
    with storage.reading() as store:
        return figures_of_period(store, a_post(**post), Period.of_day(TODAY))


def test_who_was_let_through_is_counted_by_direction_nationality_document_and_sex() -> None:
    day = figures(
        a_record(),
        a_record(),
        a_record(direction=Direction.EXIT, document=an_indonesian_passport()),
    )

    assert day.crossed == {
        Cell(Direction.ENTRY, "MYS", DocumentKind.PASSPORT, Sex.FEMALE): 2,
        Cell(Direction.EXIT, "IDN", DocumentKind.PASSPORT, Sex.MALE): 1,
    }


@pytest.mark.parametrize(
    ("narrowed", "count"),
    [
        ({}, 3),
        ({"direction": Direction.ENTRY}, 2),
        ({"citizens": True}, 1),
        ({"citizens": False}, 2),
        ({"local_pass": True}, 1),
        ({"sex": Sex.FEMALE}, 2),
        ({"direction": Direction.EXIT, "citizens": False}, 0),
    ],
)
def test_a_total_is_narrowed_by_what_is_asked(narrowed: dict[str, Any], count: int) -> None:
    day = figures(
        a_record(), a_record(), a_record(direction=Direction.EXIT, document=a_pass_document())
    )

    assert day.total(**narrowed) == count


def test_who_was_held_back_did_not_cross_and_is_counted_by_ground() -> None:
    refused = a_decision(outcome=Outcome.REFUSED, ground=Ground.NO_VISA, reason="tanpa visa")
    day = figures(a_record(decision=refused), a_record())

    assert day.total() == 1
    assert day.held_back == {(Outcome.REFUSED, Ground.NO_VISA): 1}


def test_a_corrected_record_counts_once_and_as_corrected() -> None:
    typed_wrong = a_crossing()
    right = an_amendment_of(typed_wrong, document=an_indonesian_passport())
    day = figures(a_record(crossing=typed_wrong, amended_by=right.id), a_record(crossing=right))

    assert (day.total(), day.total(citizens=True)) == (1, 1)
    assert (day.amendments, day.cancellations) == (1, 0)


def test_a_cancelled_record_does_not_count_and_its_cancellation_neither() -> None:
    twice = a_crossing()
    struck = a_cancellation_of(twice)
    day = figures(a_record(crossing=twice, amended_by=struck.id), a_record(crossing=struck))

    assert day.total() == 0
    assert (day.amendments, day.cancellations) == (1, 1)


def test_children_without_a_document_stand_beside_the_count() -> None:
    day = figures(a_record(details=Details(children=2)))

    assert (day.total(), day.children) == (1, {Direction.ENTRY: 2})


def test_a_car_of_three_is_one_car() -> None:
    one = a_record(details=Details(vehicle=VehicleKind.CAR, plate="QAA 1234"))
    other = a_record(details=Details(vehicle=VehicleKind.CAR, plate="QAB 1"))
    day = figures(one, one, one, other)

    assert day.vehicles == {(Direction.ENTRY, VehicleKind.CAR): 2}


def in_car(plate: str, at: datetime = NOON, way: Direction = Direction.ENTRY) -> Recorded:
    details = Details(vehicle=VehicleKind.CAR, plate=plate)
    return a_record(details=details, crossed_at=at, direction=way)


def test_a_plate_is_the_same_however_it_was_typed() -> None:
    day = figures(*map(in_car, ("KB 1234 A", "kb1234a", "KB-1234-A", " KB  1234 a")))

    assert day.vehicles == {(Direction.ENTRY, VehicleKind.CAR): 1}


def test_a_car_that_went_out_and_comes_again_is_counted_again() -> None:
    day = figures(
        in_car("QAA 1", NOON),
        in_car("QAA 1", NOON + 20 * A_MINUTE, Direction.EXIT),
        in_car("QAA 1", NOON + 40 * A_MINUTE),
    )

    assert day.vehicles == {
        (Direction.ENTRY, VehicleKind.CAR): 2,
        (Direction.EXIT, VehicleKind.CAR): 1,
    }


def test_a_car_that_comes_again_hours_later_went_out_unseen() -> None:
    day = figures(in_car("QAA 1", NOON), in_car("QAA 1", NOON + 3 * AN_HOUR))

    assert day.vehicles == {(Direction.ENTRY, VehicleKind.CAR): 2}


def test_a_bus_whose_people_take_two_hours_is_one_bus_in_whatever_order_they_are_read() -> None:
    people = [in_car("KB 7000", NOON + minutes * A_MINUTE) for minutes in range(0, 120, 5)]

    for read in (people, people[::-1]):
        assert figures(*read).vehicles == {(Direction.ENTRY, VehicleKind.CAR): 1}


def test_a_traveller_with_two_goods_is_one_referral_and_two_lines() -> None:
    meat = Referral(agency=Agency.QUARANTINE, commodity="daging", amount="2 kg")
    plant = Referral(agency=Agency.QUARANTINE, commodity="anggrek", amount="3 batang")
    day = figures(a_record(details=Details(referrals=(meat, plant))))

    assert day.referred == {Agency.QUARANTINE: 1}
    assert day.quarantine_referrals == (meat, plant)


def test_what_other_agencies_are_told_is_not_among_the_goods_of_quarantine() -> None:
    customs = Referral(agency=Agency.CUSTOMS, commodity="rokok")

    assert figures(a_record(details=Details(referrals=(customs,)))).quarantine_referrals == ()


def test_overstays_are_those_who_were_let_out() -> None:
    late = (a_check(code="stay_exceeded"),)
    let_out = a_record(direction=Direction.EXIT, checks=late)
    referred = a_record(checks=late, decision=a_decision(outcome=Outcome.REFERRED))

    assert figures(let_out, referred, a_record(direction=Direction.EXIT)).overstays == 1


def test_alert_hits_are_counted_by_kind_and_those_without_force_are_not() -> None:
    hit = Check(code="alert_hit", severity=Severity.LOCK, alert_kind="tangkal")
    ended = Check(code="alert_not_binding", severity=Severity.NOTE, alert_kind="cegah")
    day = figures(a_record(checks=(hit, ended, a_check())))

    assert day.alert_hits == {AlertKind.TANGKAL: 1}


def test_last_countries_are_those_of_arrivals_where_they_were_asked() -> None:
    day = figures(
        a_record(details=Details(last_country="BRN")),
        a_record(details=Details()),
        a_record(direction=Direction.EXIT, details=Details(last_country="MYS")),
    )

    assert day.last_countries == {"BRN": 1}


def test_an_empty_day_shows_the_opening_hours_and_none_busy() -> None:
    day = figures()

    assert [busy.hour for busy in day.busy_hours()] == list(range(5, 17))
    assert day.busiest_hours(5) == ()


def test_a_convoy_after_closing_lengthens_the_day_that_is_shown() -> None:
    day = figures(a_record(crossed_at=NOON + 8 * AN_HOUR))

    assert day.busy_hours()[-1] == BusyHour(20, 1, 0)


def test_the_hours_come_in_the_order_of_the_operational_day() -> None:
    late = a_record(crossed_at=NOON + 14 * AN_HOUR)
    day = figures(late, day_starts_at=time(4))

    assert [busy.hour for busy in day.busy_hours()] == [*range(5, 24), 0, 1, 2]


def test_a_post_that_closes_within_an_hour_shows_that_hour() -> None:
    day = figures(opens_at=time(7, 30), closes_at=time(16, 30))

    assert [busy.hour for busy in day.busy_hours()] == list(range(7, 17))


def test_the_busiest_hours_come_fullest_first() -> None:
    later = [a_record(crossed_at=NOON + AN_HOUR, direction=Direction.EXIT) for _ in range(2)]
    day = figures(a_record(), *later)

    assert day.busiest_hours(2) == (BusyHour(13, 0, 2), BusyHour(12, 1, 0))
    assert day.busiest_hours(1) == (BusyHour(13, 0, 2),)


@given(
    st.lists(
        st.builds(
            a_record,
            direction=st.sampled_from(Direction),
            document=st.builds(
                a_document,
                nationality=st.sampled_from(["IDN", "MYS", "PNG"]),
                kind=st.sampled_from(DocumentKind),
                sex=st.sampled_from(Sex),
            ),
        ),
        max_size=8,
    )
)
def test_the_parts_of_a_day_always_make_up_the_whole(records: list[Recorded]) -> None:
    day = figures(*records)

    assert day.total() == len(records) == sum(day.by_hour.values()) == sum(day.counters.values())
    assert day.total() == day.total(citizens=True) + day.total(citizens=False)
    assert day.total() == sum(busy.entries + busy.exits for busy in day.busy_hours())
