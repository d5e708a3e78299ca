"""A choice among few, by keys."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.sign_in.tiles import HEIGHT, Tiles
from ui.widgets.choice_box import Choice

LANES = ("Jalur paspor", "Jalur PLB", "Jalur kendaraan", "Jalur deportan")
DESKS = ("1", "2", "10", "Utara", "Selatan")


def some_tiles(words: Sequence[str], *, numbered: bool, room: int = 480) -> Tiles:
    tiles = Tiles(room=room, numbered=numbered)
    tiles.draw([Choice(word, word) for word in words], words[0])
    return tiles


@pytest.fixture
def lanes(qtbot: QtBot) -> Tiles:
    tiles = some_tiles(LANES, numbered=True)
    qtbot.addWidget(tiles)
    return tiles


@pytest.fixture
def desks(qtbot: QtBot) -> Tiles:
    tiles = some_tiles(DESKS, numbered=False)
    qtbot.addWidget(tiles)
    return tiles


def buttons(tiles: Tiles) -> list[QAbstractButton]:
    return [one for one in tiles.findChildren(QAbstractButton) if one.isVisibleTo(tiles)]


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        pytest.param("3", "Jalur kendaraan", id="its number"),
        pytest.param("d", "Jalur deportan", id="a letter of its words"),
        pytest.param("pl", "Jalur PLB", id="two letters, where one is not enough"),
        pytest.param("K", "Jalur kendaraan", id="a large letter"),
        pytest.param("9", "Jalur paspor", id="a number that is not there"),
        pytest.param("x", "Jalur paspor", id="a letter that nothing begins with"),
    ],
)
def test_a_numbered_choice_is_made_by(lanes: Tiles, typed: str, chosen: str) -> None:
    QTest.keyClicks(lanes, typed)
    assert lanes.chosen == chosen


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("2", "2"), ("10", "10"), ("u", "Utara"), ("102", "2")],
)
def test_what_bears_a_number_as_its_name_is_chosen_by_it(
    desks: Tiles, typed: str, chosen: str
) -> None:
    QTest.keyClicks(desks, typed)
    assert desks.chosen == chosen


def test_a_whole_word_is_found_before_a_longer_one(qtbot: QtBot) -> None:
    tiles = some_tiles(("Utara", "Timurlaut", "Timur"), numbered=False)
    qtbot.addWidget(tiles)

    QTest.keyClicks(tiles, "timur")

    assert tiles.chosen == "Timur"


def test_after_a_pause_the_letters_begin_anew(desks: Tiles) -> None:
    QTest.keyClicks(desks, "1")
    desks._pause.timeout.emit()
    QTest.keyClicks(desks, "1")
    assert desks.chosen == "1"


def test_the_arrows_go_from_one_to_the_next_and_stop_at_the_ends(lanes: Tiles) -> None:
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(lanes, key)
        seen.append(lanes.chosen)
    assert seen == ["Jalur PLB", "Jalur paspor", "Jalur paspor"]


def test_up_and_down_go_from_line_to_line_and_then_to_the_next_field(
    qtbot: QtBot,
) -> None:
    before, after = QLineEdit(), QLineEdit()
    lanes = some_tiles(LANES, numbered=True)
    page = QWidget()
    column = QVBoxLayout(page)
    for part in (before, lanes, after):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        lanes.setFocus()
        QTest.keyClick(lanes, key)
        seen.append((lanes.chosen, QApplication.focusWidget()))
    assert seen == [
        ("Jalur kendaraan", lanes),
        ("Jalur kendaraan", after),
        ("Jalur paspor", lanes),
        ("Jalur paspor", before),
    ]


def test_a_click_chooses_and_leaves_the_focus_alone(lanes: Tiles) -> None:
    button = buttons(lanes)[2]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert lanes.chosen == "Jalur kendaraan"
    assert [one.isChecked() for one in buttons(lanes)] == [False, False, True, False]


def test_another_language_keeps_what_is_chosen(lanes: Tiles) -> None:
    lanes.choose("Jalur PLB")
    lanes.draw([Choice(word, word.upper()) for word in LANES], lanes.chosen)
    assert lanes.chosen == "Jalur PLB"
    assert [one.text() for one in buttons(lanes)] == [word.upper() for word in LANES]


def test_nothing_is_chosen_that_is_not_offered(lanes: Tiles) -> None:
    lanes.choose("Jalur udara")
    assert lanes.chosen is None


def test_enter_is_left_to_the_page(qtbot: QtBot) -> None:
    class Page(QWidget):
        pressed = 0

        @override
        def keyPressEvent(self, event: QKeyEvent) -> None:
            self.pressed += 1

    page = Page()
    tiles = some_tiles(LANES, numbered=True)
    QVBoxLayout(page).addWidget(tiles)
    qtbot.addWidget(page)
    QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert page.pressed == 1


def test_lines_are_filled_evenly_and_no_word_is_cut(qtbot: QtBot) -> None:
    tiles = some_tiles(LANES, numbered=True, room=520)
    qtbot.addWidget(tiles)
    tiles.resize(520, 2 * HEIGHT + 8)
    tiles.show()
    shown = buttons(tiles)
    assert len({one.y() for one in shown}) == len({one.x() for one in shown}) == 2
    for button in shown:
        assert button.width() >= button.sizeHint().width()
