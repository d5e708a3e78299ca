from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.incidents.events import Bound, Closed, PersonAdded
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.person import Part
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import (
    Detected,
    Month,
    MonthStatistic,
    NoSuchMonth,
    PersonGroup,
    statistic_of,
)
from tests.builders import NOON, a_post, an_id
from tests.incident_builders import a_person, a_state

MARCH = Month(2026, 3)


def count(*states: IncidentState) -> MonthStatistic:
    return statistic_of(a_post(), MARCH, states, operations=1)


def test_crossings_are_told_apart_by_who_detected_them_and_whether_in_a_joint_operation() -> None:
    found = count(
        a_state(Bound(an_id())),
        a_state(persons=(a_person(), a_person())),
        a_state(Bound(an_id()), detected_by=CaseAgency.POLICE),
        a_state(source=Source.VILLAGERS, detected_by=None, persons=()),
        a_state(kinds=(IncidentKind.MEDICAL,)),
    )
    rows = {row.agency: (row.joint, row.alone) for row in found.rows}
    assert rows == {
        CaseAgency.BORDER_GUARD: (Detected(1, 1), Detected(1, 2)),
        CaseAgency.POLICE: (Detected(1, 1), Detected()),
        None: (Detected(), Detected(1, 0)),
    }
    assert (found.joint, found.alone) == (Detected(2, 2), Detected(2, 2))
    assert (found.incidents, found.by_kind[IncidentKind.MEDICAL]) == (5, 1)
    assert [row.total.crossings for row in found.rows] == [1, 2, 1]


def test_persons_are_counted_by_sex_and_age_and_only_who_crossed() -> None:
    people = (
        a_person(sex=Sex.FEMALE, age=16),
        a_person(sex=Sex.FEMALE, nationality="MYS"),
        a_person(part=Part.GUIDE),
        a_person(part=Part.CARRIER, nationality="MYS"),
    )
    found = count(a_state(PersonAdded(a_person(nationality="")), persons=people))
    assert found.by_group == {
        PersonGroup.GIRLS: 1,
        PersonGroup.WOMEN: 1,
        PersonGroup.MEN: 2,
    }
    assert found.by_nationality == {"IDN": 2, "MYS": 1, "": 1}
    assert sum(found.by_group.values()) == found.alone.persons == 4


def test_what_was_found_before_midnight_and_told_after_counts_on_its_own_day() -> None:
    last_evening = datetime(2026, 2, 28, 16, 30, tzinfo=UTC)  # half past eleven at the post
    after_midnight = last_evening + timedelta(hours=1)
    assert count(a_state(found_at=last_evening)).incidents == 0
    assert count(a_state(found_at=after_midnight)).incidents == 1


def test_nobody_caught_is_counted_as_a_crossing_of_nobody() -> None:
    assert count(a_state(persons=())).alone == Detected(1, 0)


def test_a_month_without_anything_is_all_zero() -> None:
    nothing = count()
    assert (nothing.incidents, nothing.rows, nothing.joint) == (0, (), Detected())


def test_what_is_not_closed_is_told() -> None:
    assert count(a_state(), a_state(Closed())).still_open == 1


def test_december_is_followed_by_january() -> None:
    assert Month(2026, 12).following == Month(2027, 1)
    assert Month(2027, 1).previous == Month(2026, 12)
    assert Month.of(NOON.date()) == MARCH
    assert (MARCH.last_on.day, Month(2026, 2).last_on.day) == (31, 28)


@pytest.mark.parametrize("month", [0, 13])
def test_there_are_twelve_months(month: int) -> None:
    with pytest.raises(NoSuchMonth):
        Month(2026, month)
