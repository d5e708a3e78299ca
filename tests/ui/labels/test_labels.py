"""A label for a recorded border pass: from the journal, onto paper or into a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.seals import Seal, read_seal
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.reports import pass_label
from checkpoint.services.seals import LabelForm
from tests.builders import (
    NOON,
    TODAY,
    a_border_pass,
    a_crossing,
    a_document,
    a_pass_document,
)
from tests.services.worlds import World
from tests.ui.reading import words_on
from tests.ui.reports.driver import FolderPrinters
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.background import Background
from ui.labels.presenter import LabelPresenter
from ui.labels.view import LabelDialog


class Asked:
    """The dialog for one pass, on a post that is forgotten with the test."""

    def __init__(self, folder: Path, *printers: str, knows: bool = True) -> None:
        self.world = World()
        if knows:
            with self.world.storage.writing() as store:
                store.passes.add(a_border_pass())
        self.background = Background()
        self.printers = FolderPrinters(folder, *printers)
        self.dialog = LabelDialog(
            LabelPresenter(
                seals=self.world.seals,
                make_label=pass_label,
                background=self.background,
                officer=self.world.officer,
                document=a_pass_document(),
                printers=self.printers,
            )
        )

    def settle(self) -> None:
        assert self.background.wait_idle()
        QApplication.processEvents()

    @property
    def words(self) -> str:
        return words_on(self.dialog)


def number_on(file: Path) -> str:
    """What the code on a printed label says."""
    picture = pypdfium2.PdfDocument(file)[0].render(scale=300 / 72).to_pil().convert("L")
    (code,) = zxingcpp.read_barcodes(picture)
    seal = read_seal("", code.bytes)
    assert isinstance(seal, Seal)
    return seal.number


@pytest.mark.parametrize("form", LabelForm)
def test_a_label_is_saved_in_the_form_that_was_chosen(
    qtbot: QtBot, tmp_path: Path, form: LabelForm
) -> None:
    asked = Asked(tmp_path)
    qtbot.addWidget(asked.dialog)
    asked.dialog.form.choose(form)
    asked.dialog.save_to(tmp_path / "label.pdf")
    asked.settle()

    assert number_on(tmp_path / "label.pdf") == "ETK 004512"
    assert asked.world.acts == ["seal_key_made", "seal_issued"]
    assert asked.dialog.press.isEnabled() is False, "there is no printer"


def test_without_a_printer_it_is_said_and_enter_saves(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(tmp_path)
    qtbot.addWidget(asked.dialog)

    assert asked.dialog.notice.isVisibleTo(asked.dialog)
    assert asked.dialog.save.isDefault()
    assert not Asked(tmp_path, "Label").dialog.notice.isVisibleTo(asked.dialog)


def test_a_label_is_printed_in_its_own_size(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(tmp_path, "Label")
    qtbot.addWidget(asked.dialog)
    asked.dialog.press.click()
    asked.settle()

    assert number_on(tmp_path / "Label.pdf") == "ETK 004512"
    width, height = pypdfium2.PdfDocument(tmp_path / "Label.pdf")[0].get_size()
    assert (width, height) == pytest.approx((70 / 25.4 * 72, 30 / 25.4 * 72), abs=1.5)


def test_a_printer_that_has_gone_is_told_and_another_try_is_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = Asked(tmp_path, "Label")
    qtbot.addWidget(asked.dialog)
    asked.printers.broken.add("Label")
    asked.dialog.press.click()
    asked.settle()
    told = asked.words
    assert "seal_issued" not in asked.world.acts

    asked.printers.broken.clear()
    asked.dialog.press.click()
    asked.settle()
    assert asked.words != told
    assert "seal_issued" in asked.world.acts


def test_a_pass_that_was_never_registered_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(tmp_path, knows=False)
    qtbot.addWidget(asked.dialog)
    before = asked.words
    asked.dialog.save_to(tmp_path / "label.pdf")
    asked.settle()

    assert asked.words != before
    assert not (tmp_path / "label.pdf").exists()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


@pytest.mark.parametrize(
    ("document", "is_asked"), [(a_pass_document(), True), (a_document(), False)]
)
def test_the_journal_asks_for_the_label_of_a_border_pass_alone(
    desk: Desk, document: TravelDocument, *, is_asked: bool
) -> None:
    with desk.storage.writing() as store:
        store.crossings.add(a_crossing(document=document), day_on=TODAY, recorded_at=NOON)
    desk.work_as("lestari")
    desk.press("Ctrl+2")
    desk.press("F10")

    assert desk.is_asking() is is_asked
    assert ("A signed label for this pass" in desk.words) is is_asked


def test_words_of_another_language_have_room(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with stretched_words(qapp):
        asked = Asked(tmp_path, "Label", knows=False)
        qtbot.addWidget(asked.dialog)
        asked.dialog.show()
        asked.dialog.press.click()
        asked.settle()
        assert_nothing_cut(asked.dialog)
