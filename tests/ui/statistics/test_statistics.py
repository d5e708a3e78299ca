"""Figures on the screen: chosen, compared, kept and given out by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.statistics.question import Measure, Period
from checkpoint.domain.statistics.spans import QuickPeriod
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, ReadyView, View
from checkpoint.services.statistics import ViewOutdated
from tests.builders import TODAY, a_kept_view
from tests.ui.statistics.driver import Desk
from ui.statistics.asking import KeepViewDialog, NarrowDialog
from ui.statistics.states import Counting, NotCounted, Shown

MARCH = View(rows=(Dimension.DIRECTION,))


def test_the_screen_opens_with_the_months_of_the_year(desk: Desk) -> None:
    assert desk.rows[0][:3] == ["Bulan", "Masuk", "Keluar"]
    assert desk.rows[1:-1] == [
        ["Januari 2026", "0", "0", "0"],
        ["Februari 2026", "0", "0", "0"],
        ["Maret 2026", "4", "2", "6"],
    ]
    assert desk.rows[-1][1:] == ["4", "2", "6"]
    assert [one.name for one in desk.screen.chart._data.series] == ["Masuk", "Keluar"]


def test_a_digit_on_the_table_chooses_the_days(desk: Desk) -> None:
    for digit, quick in zip("1234567890", QuickPeriod, strict=True):
        desk.write(digit)
        assert desk.presenter.state.view.when is quick
    desk.write("1")
    assert desk.presenter.state.pivot is not None
    assert desk.presenter.state.pivot.period == Period.of_day(TODAY)


def test_days_are_typed_and_taken_by_enter(desk: Desk) -> None:
    desk.screen.choices.last.setFocus()
    desk.screen.choices.last.selectAll()
    desk.write("13-03-2026")
    desk.press("Return")

    fixed = Period(date(2026, 1, 1), date(2026, 3, 13))
    assert desk.presenter.state.view.when == fixed
    assert desk.rows[-1][1:] == ["0", "0", "0"]
    assert desk.screen.table.hasFocus()


def test_half_a_day_is_not_taken(desk: Desk) -> None:
    desk.screen.choices.first.setFocus()
    desk.screen.choices.first.selectAll()
    desk.write("13-03")
    desk.press("Return")

    assert desk.presenter.state.view == READY_VIEWS[ReadyView.MONTHS]


def test_what_cannot_be_told_apart_of_a_measure_is_left_out(desk: Desk) -> None:
    desk.presenter.choose(READY_VIEWS[ReadyView.NATIONALITIES])
    desk.settle()
    measure = desk.screen.choices.measure
    measure.choose(Measure.VEHICLES)
    measure.chosen_changed.emit()
    desk.settle()

    view = desk.presenter.state.view
    assert (view.measure, view.rows, view.column) == (Measure.VEHICLES, (), Dimension.DIRECTION)
    assert desk.rows[-1][1:] == ["2", "1", "3"]


@pytest.mark.parametrize("place", ["down", "then_down", "across"])
def test_a_dimension_stands_in_one_place_alone(desk: Desk, place: str) -> None:
    desk.presenter.choose(View(rows=(Dimension.SEX, Dimension.LANE), column=Dimension.DIRECTION))
    desk.settle()
    box = getattr(desk.screen.choices, place)
    for dimension in (Dimension.SEX, Dimension.LANE, Dimension.DIRECTION):
        box.choose(dimension)
        box.chosen_changed.emit()
        desk.settle()
        assert dimension in desk.presenter.state.view.by


def test_f6_puts_other_days_beside_and_f7_shows_parts(desk: Desk) -> None:
    desk.write("1")
    desk.press("F6")
    assert len(desk.rows[0]) == 7
    assert desk.rows[-1][-3:] == ["0", "6", "–"]
    desk.press("F6", "F6", "F7")
    assert desk.rows[-1][1:] == ["66,7 %", "33,3 %", "100,0 %"]


def test_f10_puts_the_largest_first(desk: Desk) -> None:
    desk.presenter.choose(View(rows=(Dimension.GROUND,), measure=Measure.RECORDED))
    desk.settle()
    in_order = [row[-1] for row in desk.rows[1:-1]]
    desk.press("F10")

    assert in_order == ["2", "6"]
    assert [row[-1] for row in desk.rows[1:-1]] == ["6", "2"]


def test_only_some_are_counted_after_f3(desk: Desk) -> None:
    desk.press("F3")
    dialog = desk.dialog(NarrowDialog)
    dialog.dimension.choose(Dimension.DIRECTION)
    dialog.dimension.chosen_changed.emit()
    desk.settle()
    dialog.values.setFocus()
    QTest.keyClick(dialog.values, Qt.Key.Key_Space)
    dialog._hand_on()
    desk.settle()

    assert desk.presenter.state.view.only == {Dimension.DIRECTION: frozenset({"entry"})}
    assert desk.rows[-1][1:] == ["4", "0", "4"]

    desk.press("F3")
    QTest.keyClick(desk.dialog(NarrowDialog).values, Qt.Key.Key_Space)
    desk.dialog(NarrowDialog)._hand_on()
    desk.settle()
    assert desk.presenter.state.view.only == {}


def test_a_view_is_kept_found_by_its_name_and_given_up(desk: Desk) -> None:
    desk.press("F7", "F2")
    desk.dialog(KeepViewDialog).name.setText("Untuk rapat")
    desk.dialog(KeepViewDialog)._hand_on()
    desk.settle()

    assert "Untuk rapat" in desk.words
    assert list(desk.presenter.named) == ["Untuk rapat"]
    desk.press("Shift+F2")
    assert desk.presenter.named == {}


def test_a_view_that_can_be_shown_no_more_says_so_and_gives_its_name_away(desk: Desk) -> None:
    with desk.storage.writing() as store:
        store.views.add(replace(a_kept_view(name="Lama"), view=None, is_outdated=True))
    desk.presenter.begin()
    desk.settle()
    before = desk.presenter.state.view
    desk.screen.choices.named.choose("Lama")
    desk.screen.choices.named.chosen_changed.emit()

    state = desk.presenter.state
    assert isinstance(state, Shown)
    assert isinstance(state.trouble, ViewOutdated)
    assert desk.screen.choices.named.chosen == before
    desk.presenter.keep("Lama")
    desk.settle()
    assert desk.presenter.outdated == []
    assert desk.presenter.named == {"Lama": before}


def test_a_name_has_to_be_typed(desk: Desk) -> None:
    desk.press("F2")
    dialog = desk.dialog(KeepViewDialog)
    dialog.name.setText("  ")
    dialog._hand_on()

    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_what_is_shown_is_saved_and_noted(desk: Desk, tmp_path: Path, ending: str) -> None:
    desk.screen.save_to(tmp_path / f"angka.{ending}")
    desk.settle()

    assert [path.name for path in tmp_path.iterdir()] == [f"angka.{ending}"]
    (act,) = [entry.act for entry in desk.storage.kept.audit.entries()]
    assert (act.action, act.detail["form"]) == (Action.FIGURES_EXPORTED, ending)
    assert str(tmp_path / f"angka.{ending}") in desk.words


def test_a_file_for_partners_hides_small_counts_and_says_so(desk: Desk, tmp_path: Path) -> None:
    desk.screen.save_to(tmp_path / "angka.csv", is_for_partner=True)
    desk.settle()

    text = (tmp_path / "angka.csv").read_text(encoding="utf-8-sig")
    assert ",4,2," not in text
    assert "3" in desk.words.split("angka.csv")[1]


def test_a_file_that_cannot_be_noted_is_not_there(desk: Desk, tmp_path: Path) -> None:
    desk.storage.write_failure = StorageFull()
    desk.screen.save_to(tmp_path / "angka.csv")
    desk.settle()

    assert list(tmp_path.iterdir()) == []
    state = desk.presenter.state
    assert isinstance(state, Shown)
    assert isinstance(state.trouble, StorageFull)


def test_a_newer_question_stops_the_one_before(desk: Desk) -> None:
    blocked = Event()
    desk.background.run(blocked.wait, done=lambda _x: None, failed=lambda _x: None, owner=None)
    for quick in QuickPeriod:
        desk.presenter.choose(View(rows=(Dimension.DAY,), when=quick))
    newest = desk.presenter._running
    asked: list[object] = []
    desk.presenter.changed.connect(asked.append)
    blocked.set()
    desk.settle()

    assert len(asked) == 1
    assert newest is not None
    assert not newest.is_set()
    assert isinstance(desk.presenter.state, Shown)
    assert desk.presenter.state.view.when is QuickPeriod.LAST_365_DAYS


def test_esc_stops_the_counting_and_leaves_what_was_shown(desk: Desk) -> None:
    before = desk.rows
    blocked = Event()
    desk.background.run(blocked.wait, done=lambda _x: None, failed=lambda _x: None, owner=None)
    desk.presenter.choose(View(rows=(Dimension.DAY,)))
    assert desk.shows(Counting)
    next(hint for hint in desk.screen.key_hints() if hint.key == "Esc").run()
    blocked.set()
    desk.settle()

    assert desk.shows(NotCounted)
    assert desk.rows == before
    desk.press("F5")
    assert desk.shows(Shown)


def test_days_on_which_there_was_nothing_are_nihil(desk: Desk) -> None:
    desk.write("2")
    assert "NIHIL" in desk.words
