"""A chart as it is seen, as a table, and as a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import ThemeName, Token
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, Series, Shape

DAY = ChartData(
    title="Menurut jam",
    of="Jam",
    categories=("08", "09", "10"),
    series=(
        Series(name="masuk", values=(40, 12, 0), token=Token.CHART_ENTRY),
        Series(name="biasanya", values=(30.5, 20, None), token=Token.CHART_EXIT, shape=Shape.LINE),
    ),
)


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    chart = Chart()
    qtbot.addWidget(chart)
    chart.resize(640, 320)
    return chart


@pytest.fixture
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.load_theme(ThemeName.LIGHT))


def cells(chart: Chart) -> list[list[str]]:
    model = chart.table.model()
    columns = range(model.columnCount())
    heads = [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in columns]
    rows = range(model.rowCount())
    return [heads, *([str(model.index(row, one).data()) for one in columns] for row in rows)]


def colours(picture: QImage) -> set[str]:
    across, down = range(0, picture.width(), 2), range(0, picture.height(), 2)
    return {picture.pixelColor(x, y).name() for x in across for y in down}


def picture(chart: Chart) -> QImage:
    return QImage.fromData(chart.png())


def named(token: Token) -> str:
    return QColor(theme.colour(token)).name()


def test_a_chart_can_be_read_as_a_table(chart: Chart) -> None:
    chart.draw(DAY)

    assert cells(chart) == [
        ["Jam", "masuk", "biasanya"],
        ["08", "40", "30,5"],
        ["09", "12", "20"],
        ["10", "0", "–"],
    ]


def test_who_cannot_see_it_is_told_all_of_it(chart: Chart) -> None:
    chart.draw(DAY)

    assert chart.accessibleName() == "Menurut jam"
    assert "08: masuk 40, biasanya 30,5" in chart.accessibleDescription()


def test_the_drawing_has_the_colours_of_its_series(chart: Chart) -> None:
    chart.draw(DAY)
    chart.show()

    assert {named(Token.CHART_ENTRY), named(Token.CHART_EXIT)} <= colours(picture(chart))


@pytest.mark.usefixtures("light_again")
def test_another_theme_dresses_a_chart_that_stands_there(qapp: QApplication, chart: Chart) -> None:
    chart.draw(DAY)
    chart.show()
    theme.apply(qapp, theme.load_theme(ThemeName.DARK))

    assert {named(Token.CHART_ENTRY), named(Token.SURFACE)} <= colours(picture(chart))


def test_a_picture_of_the_chart_can_be_kept(chart: Chart) -> None:
    chart.draw(DAY)
    chart.show()

    assert chart.png().startswith(b"\x89PNG")
    assert picture(chart).size() == chart.size() * chart.devicePixelRatio()


def test_the_figures_take_the_place_of_the_drawing_and_go_again(chart: Chart) -> None:
    chart.draw(DAY)
    chart.show_table(is_table=True)
    chart.show()
    assert chart.table.isVisible()

    chart.show_table(is_table=False)
    assert not chart.table.isVisible()
    assert named(Token.CHART_ENTRY) in colours(picture(chart))


def test_nobody_waits_for_what_draws_a_chart_that_is_not_seen(chart: Chart) -> None:
    chart.draw(DAY)

    assert chart._plot is None


def test_names_stand_beside_each_other_however_many_there_are(chart: Chart) -> None:
    days = tuple(f"2026-03-{day:02}" for day in range(1, 32))
    counts = Series(name="masuk", values=tuple(range(31)), token=Token.CHART_ENTRY)
    chart.draw(replace(DAY, categories=days, series=(counts,)))
    chart.show()
    assert chart._plot is not None

    few = len(chart._plot.names_shown)
    assert 2 <= few <= 640 // chart.fontMetrics().horizontalAdvance(days[0])
    chart.resize(1600, 320)
    assert len(chart._plot.names_shown) > few


def test_a_chart_of_nothing_is_drawn_all_the_same(chart: Chart) -> None:
    chart.draw(replace(DAY, categories=(), series=()))
    chart.show()
    chart.draw(replace(DAY, series=(replace(DAY.series[0], values=(None, 0, 0)),)))

    assert not picture(chart).isNull()


def test_until_what_draws_is_loaded_a_word_stands_there_and_the_window_goes_on(
    chart: Chart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "ui.widgets.plot")
    chart.draw(DAY)
    chart.show()

    assert words_of(chart) in {"The chart is coming…", "Grafik sedang disiapkan…"}
    assert chart.loading is not None
    assert chart.loading.background.wait_idle()
    assert words_of(chart) == "masuk biasanya"
    assert named(Token.CHART_ENTRY) in colours(picture(chart))


def test_who_asks_for_the_table_while_the_drawing_comes_keeps_it(
    chart: Chart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "ui.widgets.plot")
    chart.draw(DAY)
    chart.show()
    chart.show_table(is_table=True)
    assert chart.loading is not None
    assert chart.loading.background.wait_idle()

    assert chart.is_table
    chart.show_table(is_table=False)
    assert named(Token.CHART_ENTRY) in colours(picture(chart))


def words_of(chart: Chart) -> str:
    return " ".join(one.text() for one in chart.findChildren(QLabel) if one.isVisible())
