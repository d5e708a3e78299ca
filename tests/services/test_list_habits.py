from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from checkpoint.domain.alerts.list_habits import ListHabits, SavedMapping
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.reference.list_habits import ALERT_LISTS, ListHabitsNotKept, OwnListHabits
from checkpoint.services.list_habits import ListHabitService
from tests.builders import a_lead
from tests.services.worlds import World

COLUMNS = ColumnMapping(columns={ListField.NAME: ("Nama",)}, kind=AlertKind.DPO)
SAVED = SavedMapping(name="Polda", headings=("Nama",), mapping=COLUMNS)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def service(world: World, tmp_path: Path) -> ListHabitService:
    file = OwnListHabits(tmp_path / ALERT_LISTS)
    return ListHabitService(storage=world.storage, file=file, clock=world.clock)


def test_a_shift_lead_keeps_a_mapping_and_the_trail_notes_which(
    world: World, service: ListHabitService
) -> None:
    service.keep_mapping(world.lead, SAVED)

    assert service.habits(world.lead).mappings == (SAVED,)
    assert world.acts == ["list_mapping_kept"]


def test_a_mapping_takes_the_place_of_that_of_the_same_name(
    world: World, service: ListHabitService
) -> None:
    other = SavedMapping(name=" POLDA ", headings=("X",), mapping=COLUMNS)
    service.keep_mapping(world.lead, SAVED)
    service.keep_mapping(world.lead, other)

    assert service.habits(world.lead).mappings == (other,)
    assert service.habits(world.lead).named("polda") is not None


def test_what_a_list_is_of_is_remembered_by_its_name(
    world: World, service: ListHabitService
) -> None:
    service.keep_mapping(world.lead, SAVED)
    service.keep_kind(world.administrator, "OFAC", AlertKind.LOCAL)
    service.keep_kind(world.administrator, "UN", AlertKind.SOI)

    assert service.habits(world.lead) == ListHabits(
        mappings=(SAVED,), kinds={"OFAC": AlertKind.LOCAL, "UN": AlertKind.SOI}
    )


def test_what_is_remembered_already_is_not_written_again(
    world: World, service: ListHabitService, tmp_path: Path
) -> None:
    service.keep_kind(world.lead, "UN", AlertKind.SOI)
    (tmp_path / f"{ALERT_LISTS}.new").mkdir()

    service.keep_kind(world.lead, "UN", AlertKind.SOI)
    with pytest.raises(ListHabitsNotKept):
        service.keep_kind(world.lead, "UN", AlertKind.DPO)


def test_nobody_else_sees_or_changes_them(world: World, service: ListHabitService) -> None:
    with pytest.raises(NotPermitted):
        service.habits(world.officer)
    with pytest.raises(NotPermitted):
        service.keep_kind(world.officer, "UN", AlertKind.SOI)
    for actor in (world.officer, a_lead()):
        with pytest.raises(NotPermitted):
            service.keep_mapping(actor, SAVED)

    assert service.habits(world.lead) == ListHabits()


@pytest.mark.parametrize(
    "saved",
    [
        SavedMapping(name=" ", mapping=COLUMNS),
        SavedMapping(name="x" * 61, mapping=COLUMNS),
        SavedMapping(name="Polda", mapping=ColumnMapping(columns={}, kind=AlertKind.DPO)),
    ],
)
def test_a_mapping_that_reads_nothing_or_has_no_name_is_not_kept(
    world: World, service: ListHabitService, saved: SavedMapping
) -> None:
    with pytest.raises(InvalidValue):
        service.keep_mapping(world.lead, saved)

    assert world.acts == []


def test_what_the_disk_refuses_is_not_on_the_trail(
    world: World, service: ListHabitService, tmp_path: Path
) -> None:
    (tmp_path / f"{ALERT_LISTS}.new").mkdir()
    with pytest.raises(ListHabitsNotKept):
        service.keep_mapping(world.lead, SAVED)

    assert world.acts == []
