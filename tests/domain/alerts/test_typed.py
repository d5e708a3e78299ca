from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.doubts import doubts_about
from checkpoint.domain.alerts.typed import (
    EntryFault,
    TypedEntry,
    alert_of_entry,
    last_lawful_day,
)
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from tests.builders import A_DAY, TODAY, an_id

STATES = frozenset({"IDN", "MYS", "DEU"})


def an_entry(**changes: Any) -> TypedEntry:
    usual: dict[str, Any] = {
        "kind": AlertKind.CEGAH,
        "name": "Rahmat Hidayat",
        "born": PartialDate(1985, 8, 17),
        "valid_from": TODAY,
        "valid_to": date(2026, 9, 14),
        "reason": "Perkara korupsi",
    }
    return TypedEntry(**usual | changes)


def checked(entry: TypedEntry) -> Alert | Mapping[str, EntryFault]:
    return alert_of_entry(entry, id=an_id(), list_name="local", today=TODAY, known_states=STATES)


def made(entry: TypedEntry) -> Alert:
    alert = checked(entry)
    assert isinstance(alert, Alert)
    return alert


def test_what_is_typed_becomes_an_entry_as_lists_write_it() -> None:
    alert = made(
        an_entry(
            name=" rahmat   hidayat ",
            aliases=("Mat Entikong", " ", "amat"),
            sex=Sex.MALE,
            nationality="idn",
            place_of_birth="sanggau",
            document_number="x 1234567",
            document_issuer="IDN",
            requester=" Kejari Sanggau ",
            reference=" R-12/2026 ",
        )
    )

    assert alert.names == ("RAHMAT HIDAYAT", "MAT ENTIKONG", "AMAT")
    assert (alert.nationality, alert.document_number) == ("IDN", "X 1234567")
    assert (alert.requester, alert.reference) == ("Kejari Sanggau", "R-12/2026")
    assert doubts_about(alert, TODAY) == ()


def test_germany_may_be_typed_as_its_passports_write_it() -> None:
    assert made(an_entry(nationality="d")).nationality == "DEU"


@pytest.mark.parametrize(
    ("changes", "field", "fault"),
    [
        pytest.param({"kind": None}, "kind", EntryFault.MISSING, id="no kind"),
        pytest.param({"name": " "}, "name", EntryFault.NOBODY_NAMED, id="nobody named"),
        pytest.param({"reason": " "}, "reason", EntryFault.MISSING, id="no reason"),
        pytest.param({"valid_from": None}, "valid_from", EntryFault.MISSING, id="no first day"),
        pytest.param(
            {"valid_to": TODAY - A_DAY}, "valid_to", EntryFault.ENDS_BEFORE_START, id="ends first"
        ),
        pytest.param({"nationality": "INA"}, "nationality", EntryFault.NOT_A_STATE, id="INA"),
        pytest.param(
            {"document_issuer": "XX"}, "document_issuer", EntryFault.NOT_A_STATE, id="issuer"
        ),
        pytest.param(
            {"born": PartialDate.of(TODAY + A_DAY)}, "born", EntryFault.NOT_BORN_YET, id="tomorrow"
        ),
    ],
)
def test_a_fault_is_told_with_its_field(
    changes: dict[str, Any], field: str, fault: EntryFault
) -> None:
    assert checked(an_entry(**changes)) == {field: fault}


@pytest.mark.parametrize("field", ["document_number", "national_number"])
def test_a_number_is_enough_to_name_somebody(field: str) -> None:
    assert made(an_entry(name="", **{field: "A1234567"})).names == ()


@pytest.mark.parametrize("chosen", AlertDirection)
@pytest.mark.parametrize("kind", [AlertKind.CEGAH, AlertKind.CEGAH_MENDESAK, AlertKind.TANGKAL])
def test_a_ban_takes_the_direction_of_the_law_whatever_was_chosen(
    kind: AlertKind, chosen: AlertDirection
) -> None:
    assert made(an_entry(kind=kind, direction=chosen)).direction is kind.usual_direction


@pytest.mark.parametrize("chosen", AlertDirection)
def test_for_the_others_the_direction_is_chosen(chosen: AlertDirection) -> None:
    assert made(an_entry(kind=AlertKind.SOI, direction=chosen)).direction is chosen


@pytest.mark.parametrize(
    ("kind", "last"),
    [
        (AlertKind.CEGAH, date(2026, 9, 14)),
        (AlertKind.CEGAH_MENDESAK, date(2026, 4, 2)),
        (AlertKind.TANGKAL, date(2036, 3, 14)),
        (AlertKind.SOI, None),
        (AlertKind.LOST_DOCUMENT, None),
    ],
)
def test_the_last_lawful_day_is_that_of_the_kind(kind: AlertKind, last: date | None) -> None:
    assert last_lawful_day(kind, TODAY) == last


@pytest.mark.parametrize("kind", [AlertKind.CEGAH, AlertKind.CEGAH_MENDESAK, AlertKind.TANGKAL])
def test_the_last_lawful_day_is_never_doubted(kind: AlertKind) -> None:
    alert = made(an_entry(kind=kind, valid_to=last_lawful_day(kind, TODAY)))

    assert doubts_about(alert, TODAY) == ()
    assert alert.last_day == last_lawful_day(kind, TODAY)
