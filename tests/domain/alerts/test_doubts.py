"""What is to be said of entries that are kept all the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.doubts import (
    GRAVEST_FIRST,
    Doubt,
    EntryDoubt,
    doubts_about,
)
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
