"""What was given to whom and when: found again by typing, and taken by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.errors import StorageUnavailable
from checkpoint.services.handing_over import GivenPaper
from checkpoint.words.catalogue import Language
from tests.builders import A_DAY
from tests.ui.reading import speak, words_on
from tests.ui.reports.driver import Desk
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.reports.given_dialog import GivenDialog

IMI, BC = "ETK/HARIAN/IMI/2026-03-14/1", "ETK/HARIAN/BC/2026-03-14/1"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """What is said here is read in English."""
    speak(qapp, Language.ENGLISH)
    yield
    speak(qapp, Language.INDONESIAN)


@pytest.fixture
def dialog(desk: Desk, tmp_path: Path) -> Iterator[GivenDialog]:
    """Two papers were saved, the one for customs last; then their list is looked at."""
    for key, name in (("1", "one"), ("2", "two")):
        desk.press(key)
        desk.screen.desk.save_to(tmp_path / f"{name}.pdf")
        desk.settle()
    yield listed(desk)
    if isinstance(found := QApplication.activeModalWidget(), GivenDialog):
        found.reject()


def listed(desk: Desk) -> GivenDialog:
    desk.press("F3")
    found = QApplication.activeModalWidget()
    assert isinstance(found, GivenDialog)
    return found


def press(desk: Desk, *keys: str) -> None:
    """Press keys in the dialog; those of the page behind it do nothing."""
    for key in keys:
        QTest.keySequence(QApplication.focusWidget() or desk.screen, QKeySequence(key))
        desk.settle()


def column(dialog: GivenDialog, place: int) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def test_the_newest_stands_first_with_its_place_and_who_gave_it(
    desk: Desk, dialog: GivenDialog, tmp_path: Path
) -> None:
    assert column(dialog, 2) == [BC, IMI]
    assert column(dialog, 4) == [desk.world.lead.name] * 2
    assert column(dialog, 5) == [str(tmp_path)] * 2
    assert "papers: 2" in words_on(dialog)


def test_typing_finds_by_partner_number_place_or_name(dialog: GivenDialog) -> None:
    for typed, found in (("customs", [BC]), ("imi/2026 saved", [IMI]), ("nobody", [])):
        dialog.search.clear()
        QTest.keyClicks(dialog.search, typed)
        assert column(dialog, 2) == found


def test_who_took_a_paper_is_noted_by_keys_and_found_by_his_name(
    desk: Desk, dialog: GivenDialog
) -> None:
    QTest.keyClicks(dialog.search, "customs")
    desk.press("Return")
    QTest.keyClicks(dialog.taker, "Budi Santoso")
    desk.press("Return")

    assert f"Noted: Budi Santoso took {BC}." in words_on(dialog)
    assert desk.world.acts[-1] == "paper_handed_over"
    dialog.search.clear()
    QTest.keyClicks(dialog.search, "santoso")
    assert column(dialog, 2) == [BC]
    assert column(dialog, 5)[0].startswith("Budi Santoso, 14 Mar 12:00 · ")
    assert dialog.taker.text() == ""


def test_a_paper_is_taken_by_somebody_with_a_name(desk: Desk, dialog: GivenDialog) -> None:
    press(desk, "F2")

    assert "Type the name of who took the paper." in words_on(dialog)
    assert dialog.taker.hasFocus()
    assert "paper_handed_over" not in desk.world.acts


def test_papers_of_other_days_are_one_key_away(desk: Desk, dialog: GivenDialog) -> None:
    dialog.reject()
    desk.world.clock.forward(5 * A_DAY)
    desk.press("Alt+1")
    dialog = listed(desk)
    assert "none yet" in words_on(dialog)

    press(desk, "F4")
    assert column(dialog, 2) == [BC, IMI]

    press(desk, "F4", "F4")
    assert column(dialog, 2) == []


def test_a_register_that_cannot_be_read_is_told(
    desk: Desk, dialog: GivenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_asked: object) -> list[GivenPaper]:
        raise StorageUnavailable

    monkeypatch.setattr(desk.world.handing_over, "given", refuse)

    press(desk, "F4")

    assert "database" in words_on(dialog.notice)


def test_nothing_is_cut_where_words_are_long(qapp: QApplication, dialog: GivenDialog) -> None:
    with stretched_words(qapp):
        assert_nothing_cut(dialog)
