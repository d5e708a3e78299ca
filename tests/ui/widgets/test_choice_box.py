"""A choice without the mouse: by letters, by code, by number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.choice_box import Choice, ChoiceBox

COUNTRIES = [
    Choice("IDN", "Indonesia", "IDN"),
    Choice("MYS", "Malaysia", "MYS"),
    Choice("MDV", "Maladewa", "MDV"),
    Choice("PNG", "Papua Nugini", "PNG"),
    Choice("TLS", "Timor-Leste", "TLS"),
    Choice("GBR", "Britania Raya", "GBR"),
]
PURPOSES = [Choice(number, f"Tujuan {number}") for number in range(1, 13)]


@pytest.fixture
def countries(qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.draw(COUNTRIES)
    return box


@pytest.fixture
def purposes(qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox(numbered=True)
    qtbot.addWidget(box)
    box.draw(PURPOSES, 3)
    return box


def test_nothing_is_chosen_until_something_is(countries: ChoiceBox) -> None:
    assert countries.chosen is None
    assert countries.currentText() == ""


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        pytest.param("m", "MYS", id="first of its letter"),
        pytest.param("malad", "MDV", id="more letters"),
        pytest.param("MDV", "MDV", id="code"),
        pytest.param("nug", "PNG", id="a later word"),
        pytest.param("papua nugini", "PNG", id="with a space"),
        pytest.param("timor-l", "TLS", id="with a hyphen"),
        pytest.param("mt", "TLS", id="a letter that fits no more begins anew"),
        pytest.param("zzz", None, id="nothing begins so"),
    ],
)
def test_letters_find_a_choice(countries: ChoiceBox, typed: str, chosen: str | None) -> None:
    QTest.keyClicks(countries, typed)

    assert countries.chosen == chosen


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        pytest.param("wit", "WIT", id="a whole word before a longer one"),
        pytest.param("wita", "WITA", id="and the longer one when it is typed on"),
        pytest.param("wi", "WIB", id="the first that begins so"),
        pytest.param("visa", "Visa kunjungan", id="a whole word at the beginning first"),
        pytest.param("saat", "Visa saat kedatangan", id="a whole word within"),
    ],
)
def test_a_whole_word_is_found_before_a_longer_one(qtbot: QtBot, typed: str, chosen: str) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    texts = [
        "WIB",
        "WITA",
        "WIT",
        "Bebas visa",
        "Visa kunjungan",
        "Visa saat kedatangan",
        "Saatnya",
    ]
    box.draw([Choice(text, text) for text in texts])

    QTest.keyClicks(box, typed)

    assert box.chosen == chosen


def test_after_a_pause_letters_begin_anew(countries: ChoiceBox, qtbot: QtBot) -> None:
    countries._pause.setInterval(10)
    QTest.keyClicks(countries, "t")
    qtbot.waitUntil(lambda: not countries._pause.isActive())
    QTest.keyClicks(countries, "i")

    assert countries.chosen == "IDN"


@pytest.mark.parametrize(("typed", "chosen"), [("5", 5), ("12", 12), ("1", 1), ("0", 3)])
def test_numbers_pick_from_a_numbered_list(purposes: ChoiceBox, typed: str, chosen: int) -> None:
    QTest.keyClicks(purposes, typed)

    assert purposes.chosen == chosen


def test_arrows_go_through_the_list(purposes: ChoiceBox) -> None:
    QTest.keyClick(purposes, Qt.Key.Key_Down)

    assert purposes.chosen == 4


def test_only_the_officers_choice_is_told(countries: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(countries.chosen_changed):
        countries.choose("PNG")
        countries.draw(COUNTRIES, "IDN")
    with qtbot.waitSignal(countries.chosen_changed):
        QTest.keyClicks(countries, "m")


def test_a_value_that_is_not_offered_is_not_chosen(countries: ChoiceBox) -> None:
    countries.choose("IDN")
    countries.choose("XXX")

    assert countries.chosen is None


def test_letters_with_control_are_left_to_the_shortcuts(countries: ChoiceBox) -> None:
    QTest.keyClick(countries, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    assert countries.chosen is None


def test_a_wheel_changes_no_answer(purposes: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.waitExposed(purposes):
        purposes.show()
    purposes.setFocus()
    place = QPointF(purposes.rect().center())
    rolled = QWheelEvent(
        place,
        QPointF(purposes.mapToGlobal(place.toPoint())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - as Qt has it
    )
    QApplication.sendEvent(purposes, rolled)

    assert purposes.chosen == 3
