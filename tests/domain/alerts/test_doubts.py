"""What is to be said of entries that are kept all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.doubts import (
    GRAVEST_FIRST,
    Doubt,
    EntryDoubt,
    RowDoubt,
    doubts_about,
    row_doubts,
)
from checkpoint.domain.alerts.importing import changes_between
from checkpoint.domain.alerts.reading import ListReading
from checkpoint.domain.alerts.validity import ValidityDoubt
from tests.builders import A_DAY, TODAY, an_alert


def a_ban(**changes: Any) -> Alert:
    """An exit ban with which all is well."""
    usual = {
        "kind": AlertKind.CEGAH,
        "direction": AlertDirection.EXIT,
        "valid_from": TODAY,
        "valid_to": date(2026, 9, 14),
    }
    return an_alert(**usual | changes)


def doubted(*rows: Alert, standing: tuple[Alert, ...] = ()) -> list[tuple[int | None, Doubt]]:
    """Line and doubt of a list whose first row stands on line 2."""
    reading = ListReading(alerts=rows, lines=tuple(range(2, 2 + len(rows))))
    changes = changes_between(standing, reading, on=TODAY)
    return [(one.line, one.doubt) for one in row_doubts(reading, changes, on=TODAY)]


@pytest.mark.parametrize(
    ("changes", "doubt"),
    [
        pytest.param(
            {"name": "SLAMET", "born": None}, EntryDoubt.FINDS_NOBODY, id="a bare single name"
        ),
        pytest.param(
            {
                "name": "SLAMET",
                "born": None,
                "document_number": "X1234567",
                "document_issuer": "IDN",
            },
            EntryDoubt.FOUND_BY_NUMBER_ONLY,
            id="a single name with a number",
        ),
        pytest.param({"document_number": "X1234567"}, EntryDoubt.ISSUER_MISSING, id="whose number"),
        pytest.param(
            {
                "kind": AlertKind.TANGKAL,
                "direction": AlertDirection.ENTRY,
                "nationality": "IDN",
            },
            EntryDoubt.CITIZEN_NOT_BARRED,
            id="tangkal on a citizen",
        ),
        pytest.param(
            {"valid_from": TODAY - 9 * A_DAY, "valid_to": TODAY - A_DAY},
            EntryDoubt.OVER_ALREADY,
            id="over yesterday",
        ),
        pytest.param(
            {"valid_to": None}, ValidityDoubt.ENDS_BY_LAW, id="an exit ban without an end"
        ),
        pytest.param(
            {
                "kind": AlertKind.TANGKAL,
                "direction": AlertDirection.ENTRY,
                "valid_to": None,
            },
            ValidityDoubt.NO_END,
            id="an entry ban without an end",
        ),
    ],
)
def test_what_may_be_wrong_with_an_entry_is_told_and_hinders_nothing(
    changes: dict[str, Any], doubt: Doubt
) -> None:
    assert doubts_about(a_ban(**changes), TODAY) == (doubt,)


def test_a_lost_document_without_a_holder_is_not_doubted() -> None:
    alert = an_alert(
        kind=AlertKind.LOST_DOCUMENT,
        direction=AlertDirection.BOTH,
        name="",
        born=None,
        document_number="X1234567",
        document_issuer="IDN",
    )

    assert doubts_about(alert, TODAY) == ()


def test_every_doubt_has_its_place_in_the_order() -> None:
    assert sorted(GRAVEST_FIRST) == sorted((*EntryDoubt, *ValidityDoubt))


SLAMET = a_ban(name="SLAMET", born=None, reference="without birthday")


def test_a_row_that_finds_nobody_is_named_with_its_line_before_the_lesser_doubts() -> None:
    numbered = a_ban(document_number="X1234567")

    assert doubted(numbered, a_ban(), SLAMET) == [
        (4, EntryDoubt.FINDS_NOBODY),
        (2, EntryDoubt.ISSUER_MISSING),
    ]


def test_a_row_that_changes_nothing_is_doubted_as_before() -> None:
    assert doubted(SLAMET, standing=(SLAMET,)) == [(2, EntryDoubt.FINDS_NOBODY)]


def test_a_row_without_a_reference_is_doubted_on_its_own_line() -> None:
    assert doubted(a_ban(reference=""), replace(SLAMET, reference="")) == [
        (3, EntryDoubt.FINDS_NOBODY)
    ]


def test_a_row_without_a_first_day_is_told_to_begin_with_the_import() -> None:
    urgent = a_ban(kind=AlertKind.CEGAH_MENDESAK, valid_from=None, valid_to=None)

    assert doubted(urgent) == [(2, ValidityDoubt.STARTS_WITH_IMPORT)]


def test_an_urgent_ban_that_has_lapsed_and_is_listed_still_is_told_to_be_over() -> None:
    urgent = a_ban(kind=AlertKind.CEGAH_MENDESAK, valid_from=None, valid_to=None)
    lapsed = replace(urgent, valid_from=TODAY - 20 * A_DAY)

    assert (2, EntryDoubt.OVER_ALREADY) in doubted(urgent, standing=(lapsed,))


def test_a_list_that_was_no_file_has_doubts_without_lines() -> None:
    reading = ListReading(alerts=(SLAMET,))
    changes = changes_between((), reading, on=TODAY)

    (doubt,) = row_doubts(reading, changes, on=TODAY)
    assert doubt == RowDoubt(line=None, alert=SLAMET, doubt=EntryDoubt.FINDS_NOBODY)


def test_a_doubt_shows_the_entry_as_it_will_stand_in_the_book() -> None:
    listed = replace(SLAMET, id=UUID(int=77))
    reading = ListReading(alerts=(listed,))
    changes = changes_between((SLAMET,), reading, on=TODAY)

    assert row_doubts(reading, changes, on=TODAY)[0].alert.id == SLAMET.id
