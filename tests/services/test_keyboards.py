"""Whatever keyboard a scanner types on, a listed traveller is not let through for it."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.documents.mrz.keyboards import KEYBOARDS, Keyboard
from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.domain.inspection.findings import AlertHit, KeyboardUndone
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction
from tests.builders import a_duty, an_alert
from tests.services.worlds import World, a_zone

LEAVING = a_duty(direction=Direction.EXIT)


@pytest.fixture
def world() -> World:
    return World()


def on_the_list(world: World, **alert: object) -> None:
    with world.storage.writing() as store:
        store.alerts.add((an_alert(**alert),), at=world.clock())


def inspected(found: object) -> Inspection:
    assert isinstance(found, Inspection)
    return found


ZAKI = a_zone(
    issuer="IDN",
    nationality="IDN",
    number="X1234567",
    name=PersonName("YAHYA", "ZAKI"),
    sex=Sex.MALE,
)
CEGAH_OF_ZAKI = {
    "kind": AlertKind.CEGAH,
    "direction": AlertDirection.EXIT,
    "name": "ZAKI YAHYA",
    "nationality": "IDN",
    "sex": Sex.MALE,
}


@pytest.mark.parametrize("keyboard", KEYBOARDS, ids=lambda keyboard: keyboard.name)
def test_a_listed_traveller_is_red_on_whatever_keyboard_the_scanner_types(
    world: World, keyboard: Keyboard
) -> None:
    on_the_list(world, **CEGAH_OF_ZAKI)
    found = inspected(world.read(keyboard.type(ZAKI), LEAVING))

    assert found.verdict is Verdict.RED


def test_a_listed_traveller_is_red_too_where_the_scanner_left_his_letters_alone(
    world: World,
) -> None:
    on_the_list(world, **CEGAH_OF_ZAKI)
    spanish = inspected(world.read(ZAKI.replace("<", ";"), LEAVING))

    assert spanish.verdict is Verdict.RED
    assert [type(finding) for finding in spanish.findings] == [AlertHit, KeyboardUndone]


def test_a_lock_in_doubt_comes_back_with_its_doubt(world: World) -> None:
    on_the_list(world, **CEGAH_OF_ZAKI)
    found = inspected(world.read(KEYBOARDS[0].type(ZAKI), LEAVING))

    left_locked = world.counter.open(world.officer, LEAVING)
    assert left_locked is not None
    assert left_locked.findings == found.findings


def test_a_name_that_the_keyboard_may_have_changed_asks_for_attention(world: World) -> None:
    found = inspected(world.read(KEYBOARDS[0].type(ZAKI), LEAVING))

    assert found.findings == (KeyboardUndone(Severity.ATTENTION, "YAKI ZAHZA", "ZAKI YAHYA"),)


def test_what_is_typed_by_hand_is_no_matter_of_a_scanners_keyboard(world: World) -> None:
    typed = ZAKI.replace("<", ",")
    found = inspected(world.read(typed, LEAVING, source=ScanSource.TYPED))

    assert found.verdict is Verdict.GREEN
    assert found.findings == ()
