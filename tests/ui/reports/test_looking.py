from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from checkpoint.domain.errors import StorageUnavailable
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.subject import PARTNERS_IN_SHORT as SHORT_NAMES
from checkpoint.words.catalogue import Language
from tests.builders import A_DAY, TODAY
from tests.ui.reading import speak
from tests.ui.reports.driver import Desk
from ui.theme import ThemeName, apply, load_theme
from ui.widgets.paper_view import PaperView


def test_the_paper_of_the_day_stands_there_as_it_will_print(desk: Desk) -> None:
    assert "ETK/HARIAN/IMI/2026-03-14/1 · versi 1" in desk.words
    assert desk.screen.paper.view.pages == 1
    assert "Laporan Harian Perlintasan" in desk.text
    assert "Sabtu, 14 Maret 2026" in desk.words


def test_the_day_stands_beside_it_in_three_figures(desk: Desk) -> None:
    assert "1\nmasuk\n0\nkeluar\n1\njumlah" in desk.words


@pytest.mark.parametrize(
    ("key", "partner"),
    [(str(place), SHORT_NAMES[one]) for place, one in enumerate(Partner, start=1)],
    ids=list(Partner),
)
def test_a_number_shows_the_paper_of_a_partner(desk: Desk, key: str, partner: str) -> None:
    desk.press("3", key)

    assert f"ETK/HARIAN/{partner}/2026-03-14/1" in desk.words
    assert f"ETK/HARIAN/{partner}/2026-03-14/1" in desk.text


def test_a_click_shows_the_paper_of_a_partner(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.partners.rows[Partner.CUSTOMS], Qt.MouseButton.LeftButton)
    desk.settle()

    assert "ETK/HARIAN/BC/2026-03-14/1" in desk.text


def test_a_day_without_anybody_has_a_paper_that_says_nihil(desk: Desk) -> None:
    desk.press("Alt+Left")

    assert "NIHIL" in desk.text
    assert "Jumat, 13 Maret 2026" in desk.words
    assert "0\nmasuk" in desk.words


def test_there_is_no_day_after_today(desk: Desk) -> None:
    desk.press("Alt+Right")
    assert desk.presenter.state.wanted.day_on == TODAY

    desk.press("Alt+Left", "Alt+Right")
    assert desk.presenter.state.wanted.day_on == TODAY


def test_a_typed_day_is_shown_and_the_number_keys_choose_again(desk: Desk) -> None:
    desk.type_day("12032026")
    assert desk.presenter.state.wanted.day_on == TODAY - 2 * A_DAY

    desk.press("2")
    assert desk.presenter.state.wanted.partner is Partner.CUSTOMS


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("15032026", "Hari itu belum tiba.", id="tomorrow"),
        pytest.param("032026", "Ketik hari, bulan, dan tahun", id="a month"),
        pytest.param("31022026", "Ketik hari, bulan, dan tahun", id="no such day"),
    ],
)
def test_a_day_that_has_no_paper_is_refused_in_words(desk: Desk, typed: str, said: str) -> None:
    desk.type_day(typed)

    assert said in desk.words
    assert desk.presenter.state.wanted.day_on == TODAY


def test_a_half_typed_day_is_forgotten_when_the_field_is_left(desk: Desk) -> None:
    field = desk.screen.day.field
    field.setFocus()
    QTest.keyClicks(field, "9")
    desk.screen.paper.setFocus()

    assert field.text() == "14-03-2026"


def test_who_leafs_fast_gets_the_last_day_and_nothing_in_between(desk: Desk) -> None:
    shown: list[object] = []
    for _ in range(4):
        desk.presenter.go(-1)
    desk.presenter.changed.connect(lambda state: shown.append(state.wanted.day_on))
    desk.settle()

    assert shown == [TODAY - 4 * A_DAY]


def test_the_paper_is_english_on_demand_whatever_the_window_speaks(desk: Desk) -> None:
    desk.press("F6")

    assert "Daily crossing report" in desk.text
    assert "Laporan harian" in desk.words


def test_the_window_in_english_leaves_the_paper_indonesian(desk: Desk, qapp: QApplication) -> None:
    try:
        speak(qapp, Language.ENGLISH)
        assert "Daily report" in desk.words
        assert "not given out yet" in desk.words
    finally:
        speak(qapp, Language.INDONESIAN)

    assert "Laporan Harian Perlintasan" in desk.text


def test_coming_back_counts_anew(desk: Desk) -> None:
    desk.screen.leave()
    desk.cross("K22222222")
    desk.screen.arrive()
    desk.settle()

    assert "2\nmasuk" in desk.words


def test_a_day_that_cannot_be_read_is_told_and_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_asked: object) -> PeriodFigures:
        raise StorageUnavailable

    monkeypatch.setattr(desk.world.reports, "period", refuse)
    desk.press("F5")
    assert "Catatan hari itu sedang tidak dapat dibaca." in desk.words
    assert "Laporan tidak ada" in desk.words

    monkeypatch.undo()
    desk.press("F5")
    assert "ETK/HARIAN/IMI/2026-03-14/1" in desk.words


def test_the_page_keys_turn_the_paper_wherever_the_focus_is(desk: Desk) -> None:
    bar = desk.screen.paper.view.verticalScrollBar()

    QTest.keyClick(desk.screen, Qt.Key.Key_PageDown)
    below = bar.value()
    assert below > 0

    QTest.keyClick(desk.screen, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_plus_and_minus_change_the_size_from_what_is_seen(desk: Desk) -> None:
    view = desk.screen.paper.view
    width = view.factor

    desk.press("+")
    assert view.factor == pytest.approx(width * 1.25)
    desk.press("-")
    assert view.factor == pytest.approx(width)


def test_nought_fits_the_width_and_then_the_whole_page(desk: Desk) -> None:
    view = desk.screen.paper.view
    width = view.factor

    desk.press("0")
    assert view.factor < width / 1.5
    assert view.verticalScrollBar().maximum() <= view.pageSpacing()

    desk.press("0")
    assert view.factor == pytest.approx(width, rel=0.03)


def test_a_white_page_is_softened_in_the_dark(desk: Desk, qapp: QApplication) -> None:
    view = desk.screen.paper.view
    try:
        apply(qapp, load_theme(ThemeName.DARK))
        desk.settle()
        at_night = view.grab().toImage().pixelColor(40, 40).lightness()
    finally:
        apply(qapp, load_theme(ThemeName.LIGHT))
    by_day = view.grab().toImage().pixelColor(40, 40).lightness()

    assert by_day == 255
    assert 180 < at_night < 230


def test_the_view_goes_while_a_paper_is_shown(desk: Desk) -> None:
    parent = QWidget()
    view = PaperView(parent)
    view.show_paper(desk.paper)
    assert view.pages == 1

    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)

    assert not isValid(view)


def test_one_key_goes_from_the_day_to_its_week_and_month(desk: Desk) -> None:
    desk.press("F4")
    assert "ETK/MINGGUAN/IMI/2026-W11/1" in desk.words
    assert "9–15 Mar 2026" in desk.words

    desk.press("Alt+Left")
    assert "ETK/MINGGUAN/IMI/2026-W10/1" in desk.words

    desk.press("F4")
    assert "ETK/BULANAN/IMI/2026-03/1" in desk.words
    desk.press("F4", "F4")
    assert "ETK/HARIAN/IMI/2026-03-08/1" in desk.words
