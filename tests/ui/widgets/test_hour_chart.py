"""The chart of the hours: its grid fits, its figures are said, and each kind can be told apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Token
from ui.widgets.hour_chart import MOST_LINES, HourBar, HourChart, HourFigures, grid_of, words_of

MORNING = HourFigures(
    hours=(
        HourBar(hour=7, entries=30, exits=0, usual=20),
        HourBar(hour=8, entries=0, exits=30),
        HourBar(hour=9, entries=0, exits=0),
    ),
    entries_word="masuk",
    exits_word="keluar",
    usual_word="biasa",
    now_hour=9,
)
counts = st.integers(0, 100_000)
bars = st.builds(HourBar, hour=st.integers(0, 23), entries=counts, exits=counts)


@pytest.fixture
def chart(qtbot: QtBot) -> HourChart:
    made = HourChart()
    made.resize(480, 240)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("entries", "grid"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (7, [0, 2, 4, 6, 8]),
        (90, [0, 20, 40, 60, 80, 100]),
        (101, [0, 50, 100, 150]),
    ],
)
def test_the_grid_counts_in_round_numbers(entries: int, grid: list[int]) -> None:
    assert list(grid_of([HourBar(hour=7, entries=entries, exits=0)])) == grid


def test_a_usual_day_above_all_bars_has_room_too() -> None:
    assert grid_of([HourBar(hour=7, entries=1, exits=1, usual=38.5)])[-1] == 40


@given(st.lists(bars, max_size=5))
def test_every_bar_has_room_under_few_lines(hours: Sequence[HourBar]) -> None:
    grid = grid_of(hours)

    assert max((bar.entries + bar.exits for bar in hours), default=0) <= grid[-1]
    assert len(grid) <= MOST_LINES + 1


def test_the_figures_of_an_hour_are_said_in_words(chart: HourChart) -> None:
    assert words_of(MORNING.hours[0], MORNING) == "07:00  30 masuk · 0 keluar · biasa 20"
    chart.draw(MORNING)
    assert chart.accessibleDescription() == (
        "07:00  30 masuk · 0 keluar · biasa 20; 08:00  0 masuk · 30 keluar"
    )


def colours_in_slot(chart: HourChart, place: int) -> set[str]:
    picture = chart.grab().toImage()
    slot = chart._slot(chart._plot(), place).toRect()
    middle = slot.center().x()
    return {picture.pixelColor(QPoint(middle, y)).name() for y in range(slot.top(), slot.bottom())}


@pytest.mark.usefixtures("qapp")
def test_entries_are_filled_and_exits_a_pale_frame(chart: HourChart) -> None:
    chart.draw(MORNING)
    entry = theme.colour(Token.CHART_ENTRY).name()
    exit_ = theme.colour(Token.CHART_EXIT).name()

    assert entry in colours_in_slot(chart, 0)
    assert exit_ in colours_in_slot(chart, 1)
    assert entry not in colours_in_slot(chart, 1)
    assert len(colours_in_slot(chart, 1)) > len(colours_in_slot(chart, 2))


def test_an_hour_is_found_under_the_pointer(chart: HourChart) -> None:
    chart.draw(MORNING)
    found = [chart._bar_at(round(chart._slot(chart._plot(), n).center().x())) for n in range(3)]

    assert found == list(MORNING.hours)
    assert chart._bar_at(0) is None


@pytest.mark.parametrize("width", [320, 200, 60])
def test_a_narrow_or_empty_chart_is_drawn_too(
    chart: HourChart, qapp: QApplication, width: int
) -> None:
    day = tuple(HourBar(hour=hour, entries=hour, exits=1) for hour in range(24))
    for hours in (day, ()):
        chart.draw(HourFigures(hours=hours, entries_word="", exits_word="", usual_word=""))
        chart.resize(width, 140)
        assert not chart.grab().isNull()
