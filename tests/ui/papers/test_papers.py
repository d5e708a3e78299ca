"""The papers of a decision: from the counter and from the journal, onto paper or into a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.papers.places import Place
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from tests.builders import (
    NOON,
    TODAY,
    a_crossing,
    a_decision,
    a_document,
    a_duty,
    a_post,
    a_wording,
    an_id,
    an_indonesian_passport,
)
from tests.services.worlds import PASSWORD, World, a_zone
from tests.ui.reading import words_on
from tests.ui.reports.driver import FolderPrinters
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.background import Background
from ui.papers.presenter import PaperPresenter
from ui.papers.view import PapersDialog


def a_refusal(world: World) -> Recorded:
    ruling = Ruling(outcome=Outcome.REFUSED, ground=Ground.NO_VISA, reason="tanpa visa")
    return world.record(world.inspect(a_document()), ruling, lead=world.lead)


def a_postponement(world: World) -> Recorded:
    ruling = Ruling(outcome=Outcome.POSTPONED, ground=Ground.RISKY_DESTINATION, reason="tak jelas")
    found = world.inspect(an_indonesian_passport(), a_duty(direction=Direction.EXIT))
    return world.record(found, ruling, Details(), lead=world.lead)


class Asked:
    """The dialog for one decision, on a post that is forgotten with the test."""

    def __init__(self, qtbot: QtBot, folder: Path, *printers: str, postponed: bool = False) -> None:
        self.world = World()
        self.record = a_postponement(self.world) if postponed else a_refusal(self.world)
        self.background = Background()
        self.printers = FolderPrinters(folder, *printers)
        self.folder = folder
        self.dialog = self.open(qtbot)

    def open(self, qtbot: QtBot) -> PapersDialog:
        self.dialog = PapersDialog(
            PaperPresenter(
                papers=self.world.papers,
                background=self.background,
                officer=self.world.officer,
                post=a_post(),
                subject=self.record,
                clock=self.world.clock,
                printers=self.printers,
            )
        )
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.settle()
        return self.dialog

    def enter(self) -> None:
        QTest.keyClick(self.dialog, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        assert self.background.wait_idle(20_000)
        QApplication.processEvents()

    def saved(self, kind: PaperKind) -> str:
        """What stands on a paper that is saved now."""
        path = self.folder / "paper.pdf"
        self.dialog.save_to(path, kind)
        self.settle()
        return " ".join(" ".join(p.extract_text() for p in PdfReader(path).pages).split())

    @property
    def numbers(self) -> list[str]:
        """The papers that were issued, in order."""
        return [paper.number for paper in self.world.storage.kept.decision_papers.issued.values()]

    @property
    def words(self) -> str:
        return words_on(self.dialog)


def test_enter_prints_the_notice_and_enter_again_the_record(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")

    asked.enter()
    assert asked.numbers == ["0001/SP-TM/ETK/2026"]
    assert "0001/SP-TM/ETK/2026" in asked.words
    asked.enter()

    assert asked.numbers == ["0001/SP-TM/ETK/2026", "0001/BA-TM/ETK/2026"]
    assert (tmp_path / "Brother.pdf").exists()


def test_where_all_were_issued_a_copy_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    for _ in range(3):
        asked.enter()
    asked.open(qtbot)

    asked.enter()

    assert len(asked.numbers) == 3
    assert asked.world.acts[-1] == "paper_copied"


def test_what_was_typed_once_stands_on_the_next_paper_too(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    asked.dialog.form.fields[Place.WAITS_AT].setText("Ruang tunggu 2")
    asked.enter()

    assert "Ruang tunggu 2" in asked.saved(PaperKind.ENTRY_RECORD)
    asked.open(qtbot)
    assert asked.dialog.form.fields[Place.WAITS_AT].text() == "Ruang tunggu 2"


def test_the_record_of_a_postponement_asks_for_all_of_it_by_keyboard(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(qtbot, tmp_path, postponed=True)
    QTest.keyClicks(asked.dialog.paper, "2")
    form = asked.dialog.form
    form.ticks.setFocus()
    form.ticks.setCurrentRow(list(Indicator).index(Indicator.NO_CONTRACT))
    QTest.keyClick(form.ticks, Qt.Key.Key_Space)
    form.interview.setPlainText("Dijanjikan kerja.\nTidak tahu alamat.")
    form.fields[Place.HANDED_TO].setText("BP3MI")
    form.handed_at.setText("11:30")
    form.may_leave.date.setText("20-03-2026")

    text = asked.saved(PaperKind.POSTPONEMENT_RECORD)

    for words in ("Dijanjikan kerja.", "Tidak tahu alamat.", "BP3MI", "11:30 WIB", "20 Mar 2026"):
        assert words in text
    (paper,) = asked.world.storage.kept.decision_papers.issued.values()
    assert paper.added.ticks == (Indicator.NO_CONTRACT,)


@pytest.mark.parametrize("typed", ["25:00", "besok", "12:01"])
def test_a_time_of_hand_over_that_cannot_be_costs_no_number(
    qtbot: QtBot, tmp_path: Path, typed: str
) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    asked.dialog.form.handed_at.setText(typed)

    asked.enter()

    assert asked.numbers == []


def test_a_printer_that_has_gone_costs_no_number(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    asked.printers.broken.add("Brother")
    before = asked.words
    asked.enter()

    assert asked.numbers == []
    assert asked.words != before


def test_a_place_that_cannot_be_written_is_told_and_the_paper_is_not_lost(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(qtbot, tmp_path)
    asked.dialog.save_to(tmp_path / "gone" / "x.pdf", PaperKind.ENTRY_NOTICE)
    asked.settle()

    assert asked.numbers == ["0001/SP-TM/ETK/2026"]
    assert "gone" in asked.words
    assert any("0001/SP-TM" in asked.dialog.paper.itemText(at) for at in range(4))


def test_it_is_said_that_the_posts_own_wording_failed(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    with asked.world.storage.writing() as store:
        store.wordings.add(a_wording(text="satu\n{{ nama }}"))

    asked.enter()

    assert "nama" in asked.words


def test_without_a_printer_it_is_said_and_enter_saves(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path)

    assert asked.dialog.save.isDefault()
    assert asked.dialog.notice.isVisibleTo(asked.dialog)


def test_of_a_record_that_was_corrected_since_there_are_only_copies(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(qtbot, tmp_path, "Brother")
    asked.enter()
    world = asked.world
    world.journal.cancel(
        world.lead, a_post(), asked.record.crossing.id, "salah orang", confirmed=world.signed()
    )
    asked.record = replace(asked.record, amended_by=an_id())
    asked.open(qtbot)

    assert asked.dialog.paper.count() == 1
    asked.enter()
    assert world.acts[-1] == "paper_copied"


def test_an_article_whose_text_was_not_seen_is_said_to_be_so(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(qtbot, tmp_path)
    assert "UU 6/2011" not in asked.words
    leaving = a_duty(direction=Direction.EXIT)
    ruling = Ruling(outcome=Outcome.REFUSED, ground=Ground.EXIT_OBLIGATIONS, reason="utang")
    found = asked.world.inspect(a_document(), leaving)
    asked.record = asked.world.record(found, ruling, Details(), lead=asked.world.lead)
    asked.open(qtbot)

    assert "UU 6/2011 Ps 16 ayat (2)" in asked.words


@pytest.mark.parametrize("postponed", [False, True])
def test_words_of_another_language_have_room(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, *, postponed: bool
) -> None:
    with stretched_words(qapp):
        asked = Asked(qtbot, tmp_path, "Brother", postponed=postponed)
        for number in "123":
            QTest.keyClicks(asked.dialog.paper, number)
            asked.settle()
            assert_nothing_cut(asked.dialog)
            assert asked.dialog.height() <= 768
            asked.dialog.paper._forget_typed()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.ADMITTED])
def test_the_journal_prints_the_papers_of_who_was_held_back(desk: Desk, outcome: Outcome) -> None:
    ground = Ground.NO_VISA if outcome is Outcome.REFUSED else None
    crossing = a_crossing(decision=a_decision(outcome=outcome, ground=ground, reason="x"))
    with desk.storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
    desk.work_as("lestari")
    desk.press("Ctrl+2")
    desk.press("Ctrl+S")

    assert desk.is_asking() is (outcome is Outcome.REFUSED)


def test_from_a_scan_to_the_notice_in_a_file_by_keys_alone(desk: Desk, tmp_path: Path) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("F7")
    desk.choose("0")
    for text in ("jaringan penyelundup", "siregar", PASSWORD):
        desk.write(text)
        desk.press("Return")
    desk.press("Ctrl+S")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    dialog.save_to(tmp_path / "notice.pdf", PaperKind.ENTRY_NOTICE)
    desk.settle()

    (page,) = PdfReader(tmp_path / "notice.pdf").pages
    text = page.extract_text()
    assert "NUR AISYAH ROSLI" in text
    assert "Ps 13 ayat (1) huruf j" in text
    assert "jaringan penyelundup" not in text
    assert desk.acts[-1] == "paper_issued"
