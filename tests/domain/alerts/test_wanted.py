from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlertState, AlsoKnown
from checkpoint.domain.alerts.due import latest_starts_ended_by_law
from checkpoint.domain.alerts.wanted import Wanted, is_due, is_wanted
from tests.builders import A_DAY, TODAY, an_alert

RAHMAT = an_alert(
    name="RAHMAT HIDAYAT",
    aliases=("MAT ENTIKONG",),
    also=AlsoKnown(weak_names=("Si Kancil",)),
    reference="CEGAH/12-A",
    document_number="X 123.4567",
    national_number="6103 0212 8500 01",
    valid_to=TODAY + 7 * A_DAY,
)


def is_found(**asked: Any) -> bool:
    return is_wanted(RAHMAT, Wanted(**asked), TODAY)


@pytest.mark.parametrize(
    "text", ["", "HIDAYAT rah", "kancil", "cegah/12", "cegah12a", "x1234567", "123 4567"]
)
def test_an_entry_is_found_by_any_name_or_number_however_it_is_spaced(text: str) -> None:
    assert is_found(text=text)


@pytest.mark.parametrize("text", ["rahmat rosli", "123-4567", "12 35", "1 9"])
def test_every_word_has_to_be_there(text: str) -> None:
    assert not is_found(text=text)


def test_a_reference_that_the_list_did_not_give_finds_nothing() -> None:
    derived = an_alert(reference="#0123456789abcdef")

    assert not is_wanted(derived, Wanted("0123456789abcdef"), TODAY)


def test_kind_and_state_have_to_be_what_is_looked_for() -> None:
    assert is_found(kind=AlertKind.TANGKAL, state=AlertState.ENDING, text="rahmat")
    assert not is_found(kind=AlertKind.DPO)
    assert not is_found(state=AlertState.IN_FORCE)


@pytest.mark.parametrize(
    ("days_left", "expected"), [(8, False), (7, True), (0, True), (-1, True), (-3, False)]
)
def test_what_ends_or_just_did_asks_for_a_look(days_left: int, *, expected: bool) -> None:
    alert = an_alert(valid_to=TODAY + days_left * A_DAY)

    assert is_due(alert, TODAY) is expected
    assert is_wanted(alert, Wanted(is_due=True), TODAY) is expected


@pytest.mark.parametrize("kind", list(latest_starts_ended_by_law(TODAY)))
def test_no_ban_that_the_law_ended_began_later_than_is_told(kind: AlertKind) -> None:
    latest = latest_starts_ended_by_law(TODAY)[kind]
    for by in range(1, 400):
        ban = an_alert(
            kind=kind,
            direction=AlertDirection.EXIT,
            valid_from=latest + by * A_DAY,
            valid_to=None,
        )
        assert ban.state_on(TODAY) is not AlertState.ENDED
