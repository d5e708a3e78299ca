"""Calls, hand-overs to other agencies, and what is attached, by keys."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.cases.events import (
    Called,
    HandedOver,
    Taken,
)
from checkpoint.domain.cases.state import Stage
from tests.builders import (
    NOON,
)
from tests.ui.cases.driver import TO_POLICE, happened, only_case, refer, sit_down, write_answers
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk
from ui.cases.presenter import CasesPresenter
from ui.cases.view import CasesScreen
from ui.papers.view import PapersDialog


def test_a_call_and_a_hand_over_name_who_answered_and_who_received(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F5")
    write_answers(desk, "police", "Aiptu Hasan", "Datang")
    desk.press("F6")
    write_answers(desk, "police", "", "Aiptu Hasan", "LO Polri")
    assert desk.is_asking(), "what is handed over must be said"
    write_answers(desk, "Orang dan paspor")

    state = only_case(desk)
    assert happened(desk) == [Taken, Called, HandedOver]
    (given,) = state.hand_overs
    assert (given.receiver, given.function, given.handed_at) == ("Aiptu Hasan", "LO Polri", NOON)
    assert state.stage is Stage.SETTLED


def test_one_key_prints_the_record_of_a_hand_over_and_then_its_copy(
    desk: Desk, tmp_path: Path
) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("Ctrl+B")
    assert not desk.is_asking(), "nothing was handed over yet"
    desk.press("F6")
    write_answers(desk, "police", "", "Aiptu Hasan", "LO Polri", "Orang dan paspor")
    assert "Ctrl+B" in desk.words
    desk.press("Ctrl+B")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    assert "NUR AISYAH ROSLI" in words_on(dialog)
    assert not dialog.form.isVisibleTo(dialog), "all of it was said already"
    dialog.save_to(tmp_path / "bast.pdf", TO_POLICE.hand_over)
    desk.settle()

    (page,) = PdfReader(tmp_path / "bast.pdf").pages
    text = " ".join(page.extract_text().split())
    for words in ("Aiptu Hasan", "LO Polri", "Orang dan paspor", "Rudi Nababan", "0001/BAST"):
        assert words in text
    assert dialog.paper.count() == 1
    assert "0001/BAST/ETK/2026" in dialog.paper.currentText()
    assert desk.acts[-1] == "paper_issued"


def test_another_agency_is_handed_over_to_only_by_its_name(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F6")
    write_answers(desk, "another", "", "Serda Yanto", "Babinsa", "Orang")
    assert desk.is_asking()
    write_answers(desk, "Koramil")

    assert only_case(desk).hand_overs[0].office == "Koramil"


def test_a_picture_is_attached_and_looked_at(desk: Desk, tmp_path: Path) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    file = tmp_path / "wajah.png"
    picture = QPixmap(40, 30)
    picture.fill()
    assert picture.save(str(file))
    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.done(0)
    desk.settle()
    assert "wajah.png" in desk.words

    desk.screen(CasesScreen).file.events.focus_row(0)
    desk.press("Return")
    assert desk.is_asking()
    assert desk.acts[-1] == "case_viewed"


def test_what_cannot_be_attached_is_said(desk: Desk, tmp_path: Path) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    presenter = desk.presenter(CasesPresenter)
    program = tmp_path / "wajah.png"
    program.write_bytes(b"MZ a program")
    for file, said in ((program, "Only pictures"), (tmp_path / "none", "cannot be opened")):
        presenter.attach_file(file)
        desk.settle()
        assert said in desk.words
