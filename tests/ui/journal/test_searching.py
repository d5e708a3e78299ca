"""Finding a record: by what is typed, and by the sides it is narrowed to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
)
from tests.ui.journal.driver import SUPARMAN, JournalDriver, three_records


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("parm", [2], id="part of a name"),
        pytest.param("rosli aisyah", [3, 1], id="names in any order"),
        pytest.param("3", [3], id="the running number"),
        pytest.param("7654321", [3], id="a document number without its spaces"),
        pytest.param("X 765", [3], id="a document number with its spaces"),
        pytest.param("567", [2, 1], id="the middle of numbers"),
        pytest.param("nobody", [], id="nobody"),
    ],
)
def test_typing_finds_by_name_and_number(
    journal: JournalDriver, typed: str, found: list[int]
) -> None:
    three_records(journal)
    journal.open()

    journal.type(typed)

    assert journal.numbers == found
    assert f"showing {len(found)} of 3 records" in journal.count


def test_what_is_typed_into_the_table_is_looked_for(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()
    journal.screen.page.table.setFocus()

    journal.type("sup")

    assert journal.screen.page.search.text() == "sup"
    assert journal.numbers == [2]


def test_arrows_choose_a_record_while_the_search_has_the_focus(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()

    journal.press(Qt.Key.Key_Down, times=2)
    assert journal.selected == 1
    assert "No. 1 · NUR AISYAH ROSLI" in journal.detail

    journal.press(Qt.Key.Key_Up)
    assert journal.selected == 2
    assert journal.screen.page.search.hasFocus()


def test_a_search_without_a_find_says_how_to_get_back(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()
    journal.type("nobody")
    assert "No record fits" in journal.words

    journal.key("Esc")

    assert journal.numbers == [3, 2, 1]
    assert "Esc show all" not in journal.keys


def test_each_side_is_stepped_through_by_its_key_and_comes_round_to_all(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.open()

    seen = []
    for _ in range(3):
        journal.narrow("F3")
        seen.append(journal.numbers)
    assert seen == [[3, 1], [2], [3, 2, 1]]

    journal.narrow("F5")
    journal.narrow("F5")
    assert journal.numbers == [2]
    journal.narrow("F4")
    assert journal.numbers == []


def test_a_side_is_chosen_with_the_mouse_too(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()

    journal.choose("outcome", "Referred to the second line")
    assert journal.numbers == [2]

    journal.choose("outcome", "Every outcome")
    assert journal.numbers == [3, 2, 1]


def test_what_is_looked_for_stays_while_one_goes_through_the_days(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.record(crossed_at=NOON - A_DAY, document=SUPARMAN)
    journal.record(crossed_at=NOON - A_DAY + A_MINUTE)
    journal.open()
    journal.type("suparman")

    journal.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert journal.column("Name") == ["SUPARMAN"]
