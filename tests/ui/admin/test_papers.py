"""An administrator sets letterhead, signatures and numbers, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.posts.numbering import NumberFault, NumberRefused, PaperSeries
from checkpoint.domain.posts.paper_form import PaperForm
from tests.reports.forms import a_picture
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.admin.paper_words import number_fault_words
from ui.admin.papers_desk import SampleDialog
from ui.admin.papers_panel import PapersPanel
from ui.admin.view import AdminScreen

PATTERN = "{number}/{partner}/{post}/{month_roman}/{year}"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of an administrator who looks after the papers."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        desk.press("F10")
        yield desk


def panel(desk: Desk) -> PapersPanel:
    return desk.screen(AdminScreen).papers.panel


def kept(desk: Desk) -> PaperForm:
    with desk.storage.reading() as store:
        post = store.posts.post()
    assert post is not None
    return post.papers


def take(desk: Desk, file: Path) -> None:
    """Choose a file as a logo."""
    desk.press("F2")
    (dialog,) = desk.screen(AdminScreen).findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    desk.settle()


def test_what_is_typed_stands_over_the_papers_from_then_on(desk: Desk) -> None:
    desk.press("Tab", times=2)
    desk.write("KANTOR IMIGRASI KELAS II TPI ENTIKONG")
    panel(desk).lines["known_name"].setFocus()
    desk.write("Dewi Anggraini")
    panel(desk).numbers[PaperSeries.DAY].setFocus()
    desk.write(PATTERN)
    desk.press("Return")

    form = kept(desk)
    assert form.letterhead.office == "KANTOR IMIGRASI KELAS II TPI ENTIKONG"
    assert form.known.name == "Dewi Anggraini"
    assert form.pattern_of(PaperSeries.DAY) == PATTERN
    assert "The papers look so from the next sign-in on" in desk.words
    assert desk.acts[-1] == "post_changed"


def test_a_number_that_cannot_be_used_is_told_beneath_it_and_nothing_is_kept(desk: Desk) -> None:
    panel(desk).numbers[PaperSeries.WEEK].setFocus()
    desk.write("{nomor}/{partner}")
    desk.press("Return")

    assert "There is no {nomor} to be filled in." in desk.words
    assert panel(desk).numbers[PaperSeries.WEEK].hasFocus()
    assert kept(desk) == PaperForm()


@pytest.mark.parametrize("fault", NumberFault)
def test_every_fault_of_a_number_has_its_sentence(qapp: QApplication, fault: NumberFault) -> None:
    said = number_fault_words(NumberRefused(PaperSeries.DAY, fault, "nomor"))
    assert said.rstrip(".-").strip()


def test_an_empty_line_shows_what_the_papers_say_in_its_place(desk: Desk) -> None:
    said = {name: line.placeholderText() for name, line in panel(desk).lines.items()}
    assert said["place"] == "TEMPAT PEMERIKSAAN IMIGRASI PLBN ENTIKONG"
    assert said["office"] == ""


def test_undo_puts_back_what_is_kept(desk: Desk) -> None:
    desk.write("KEMENTERIAN LAIN")
    desk.press("F6")
    assert panel(desk).lines["ministry"].text() == ""


def test_papers_that_the_closing_leaves_out_are_kept_so(desk: Desk) -> None:
    panel(desk).boxes["timpora"].setFocus()
    desk.press("Space")
    desk.press("Return")
    assert kept(desk).left_out == ("timpora",)


def test_a_logo_is_taken_from_a_file_and_taken_away(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(a_picture())
    take(desk, file)
    desk.press("Return")
    assert kept(desk).logo.startswith(b"\x89PNG")

    desk.press("F8")
    desk.press("Return")
    assert kept(desk).logo == b""


def test_what_is_no_logo_is_told(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(b"GIF89a")
    take(desk, file)
    assert "This is no picture that a letterhead can bear." in desk.words


def test_a_sample_shows_the_form_before_it_is_kept(desk: Desk) -> None:
    desk.write("KEMENTERIAN LAIN")
    desk.press("F9")
    desk.settle()
    (sample,) = desk.screen(AdminScreen).findChildren(SampleDialog)
    assert sample.page.pages == 1
    desk.press("Escape")
    assert kept(desk) == PaperForm()
    assert panel(desk).lines["ministry"].text() == "KEMENTERIAN LAIN"


def test_how_papers_look_survives_a_change_of_the_post(desk: Desk) -> None:
    desk.write("KEMENTERIAN LAIN")
    desk.press("Return")
    desk.press("F4")
    desk.press("Return")
    assert kept(desk).letterhead.ministry == "KEMENTERIAN LAIN"


def test_every_label_has_room(desk: Desk, qapp: QApplication) -> None:
    with stretched_words(qapp):
        assert_nothing_cut(panel(desk))
