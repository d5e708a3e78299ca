"""Passenger lists whose headings say nothing: their columns are said once, and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.alerts.column_mapping import ListField
from checkpoint.reference.list_habits import PASSENGER_LISTS
from tests.ui.groups.test_groups import a_citizen, presenter_of, standings
from tests.ui.shell.driver import Desk, a_desk, furnish, settings_in
from ui.groups.states import Listing
from ui.groups.view import GroupsScreen
from ui.mapping.mapping_page import MappingPage

ODD = "Daftar A;Daftar B\nPENUMPANG 1;X0000001\nPENUMPANG 2;X0000002\n"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("lestari")
        desk.press("F4")
        yield desk


def choose(desk: Desk, folder: Path, text: str) -> None:
    path = folder / "Bus Sampit 14-03.csv"
    path.write_text(text, encoding="utf-8")
    desk.press("F6")
    dialog = desk.screen(GroupsScreen).findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    for _ in range(4):
        desk.settle()


def page(desk: Desk) -> MappingPage:
    screen = desk.screen(GroupsScreen)
    assert screen.lists.is_asking
    return screen.lists.page


def say(desk: Desk, column: str, field: ListField) -> None:
    box = page(desk).columns.boxes[column]
    box.choose(field)
    box.chosen_changed.emit()
    desk.settle()


def expected(desk: Desk) -> list[str]:
    state = presenter_of(desk).state
    assert isinstance(state, Listing)
    return [line.name for line in state.opened.draft.missing]


def keep(desk: Desk) -> None:
    desk.press("Return")
    for _ in range(4):
        desk.settle()


def test_a_list_of_odd_headings_is_asked_for_once_and_known_the_next_time(
    desk: Desk, tmp_path: Path
) -> None:
    choose(desk, tmp_path, ODD)
    assert "Say which column holds the name, or a number." in desk.words
    say(desk, "Daftar A", ListField.NAME)
    say(desk, "Daftar B", ListField.DOCUMENT)
    shown = page(desk).model.rows
    assert [row.alert.name for row in shown if row.alert] == ["PENUMPANG 1", "PENUMPANG 2"]
    keep(desk)

    assert not desk.screen(GroupsScreen).lists.is_asking
    assert expected(desk) == ["PENUMPANG 1", "PENUMPANG 2"]
    kept = (settings_in(tmp_path).policy_folder / PASSENGER_LISTS).read_text(encoding="utf-8")
    assert 'name = "Bus Sampit"' in kept
    choose(desk, tmp_path, ODD.replace("PENUMPANG", "ORANG"))
    assert expected(desk) == ["ORANG 1", "ORANG 2"]
    desk.scan(a_citizen(1))
    assert expected(desk) == ["ORANG 2"]


def test_what_was_guessed_wrongly_is_said_otherwise(desk: Desk, tmp_path: Path) -> None:
    choose(desk, tmp_path, "Nama;Panggilan\nBUS 7;SITI AMINAH\n")
    assert expected(desk) == ["BUS 7"]

    desk.press("Ctrl+K")
    desk.settle()
    columns = page(desk).columns
    columns.boxes["Nama"].choose("-")
    say(desk, "Panggilan", ListField.NAME)
    keep(desk)

    assert expected(desk) == ["SITI AMINAH"]


def test_only_what_a_passenger_list_can_say_is_offered(desk: Desk, tmp_path: Path) -> None:
    choose(desk, tmp_path, "Kategori;Keterangan\nDPO;x\n")

    shown = page(desk)
    box = shown.columns.boxes["Kategori"]
    offered = [box.itemText(place) for place in range(box.count())]
    assert "Name" in offered
    assert "Kind" not in offered
    assert "All entries are" not in desk.words


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("", "The file is empty. Ask for the list again."), ("\x00\x01\x02", "Save the list as")],
    ids=["empty", "no text"],
)
def test_a_bad_file_is_one_sentence_and_the_group_stays(
    desk: Desk, tmp_path: Path, text: str, sentence: str
) -> None:
    desk.scan(a_citizen(1))
    choose(desk, tmp_path, text)

    assert sentence in desk.words
    assert len(standings(desk)) == 1
    desk.scan(a_citizen(2))
    assert sentence not in desk.words


def test_who_leaves_the_columns_is_back_in_the_group(desk: Desk, tmp_path: Path) -> None:
    desk.scan(a_citizen(1))
    choose(desk, tmp_path, ODD)
    assert page(desk).isVisible()

    desk.press("Escape")

    assert not desk.screen(GroupsScreen).lists.is_asking
    assert len(standings(desk)) == 1
