"""An administrator words the papers: tried as he types, kept as versions, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.papers.kinds import PaperKind
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.widgets.paper_view import PaperView
from ui.wordings.presenter import WordingsPresenter
from ui.wordings.states import Tried
from ui.wordings.view import TYPING_PAUSE_MS, WordingsScreen


class Wordings:
    """The page in an administrator's hands."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.sign_in("dewi", PASSWORD)
        desk.press(f"Ctrl+{desk.tabs.index('Papers') + 1}")
        self.screen = desk.screen(WordingsScreen)

    def write(self, text: str) -> None:
        """Type another wording."""
        self.screen.editor.setPlainText(text)
        QTest.qWait(TYPING_PAUSE_MS + 50)
        self.desk.settle()

    @property
    def page(self) -> str:
        """What stands on the page that is shown."""
        view = self.screen.findChild(PaperView)
        assert isinstance(view, PaperView)
        pages = PdfReader(BytesIO(bytes(view._buffer.data().data()))).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())

    @property
    def words(self) -> str:
        return words_on(self.screen)

    @property
    def texts(self) -> list[str]:
        """The versions of the post that were kept, newest first."""
        with self.desk.storage.reading() as store:
            return [one.text for one in store.wordings.of(PaperKind.ENTRY_NOTICE)]


@pytest.fixture
def wordings(qapp: QApplication, tmp_path: Path) -> Iterator[Wordings]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield Wordings(desk)


def test_the_page_of_an_invented_traveller_follows_what_is_typed(wordings: Wordings) -> None:
    assert "PEMBERITAHUAN PENOLAKAN MASUK" in wordings.page

    wordings.write("= DITOLAK\nNama :: {{ name }}")

    assert "DITOLAK Nama : KEIKO TANAKA" in wordings.page
    assert wordings.texts == []


def test_what_is_kept_is_a_version_with_who_and_when(wordings: Wordings) -> None:
    wordings.write("satu")
    wordings.desk.press("F2")

    assert wordings.texts == ["satu"]
    assert "1: 14 Mar 2026 12:00, Citra Dewi" in wordings.words
    assert wordings.desk.acts[-1] == "wording_kept"
    assert not wordings.screen.is_begun()


def test_what_makes_no_paper_is_said_with_its_line_and_not_kept(wordings: Wordings) -> None:
    before = wordings.page
    wordings.write("satu\n{{ nama }}")

    assert "Line 2" in wordings.words
    assert "nama" in wordings.words
    assert wordings.page == before
    wordings.desk.press("F2")

    assert wordings.texts == []
    editor = wordings.screen.editor
    assert editor.toPlainText() == "satu\n{{ nama }}"
    assert QApplication.focusWidget() is editor
    assert editor.textCursor().blockNumber() == 1


def test_an_older_version_is_chosen_and_kept_again(wordings: Wordings) -> None:
    for text in ("satu", "dua"):
        wordings.write(text)
        wordings.desk.press("F2")
    wordings.desk.press("F7")
    QTest.keyClick(wordings.screen.version, Qt.Key.Key_Down)
    wordings.desk.settle()
    assert wordings.screen.editor.toPlainText() == "satu"
    assert wordings.texts == ["dua", "satu"]

    wordings.desk.press("F2")

    assert wordings.texts == ["satu", "dua", "satu"]


def test_what_was_typed_stays_while_another_paper_is_looked_at(wordings: Wordings) -> None:
    wordings.write("belum selesai")
    wordings.desk.press("F3")
    wordings.desk.choose("2")
    wordings.desk.settle()
    assert "BERITA ACARA PENOLAKAN MASUK" in wordings.page
    assert wordings.screen.is_begun()

    wordings.screen.kind._forget_typed()
    wordings.desk.choose("1")
    assert wordings.screen.editor.toPlainText() == "belum selesai"
    wordings.desk.press("F6")
    assert not wordings.screen.is_begun()
    assert "PEMBERITAHUAN" in wordings.screen.editor.toPlainText()


def test_a_place_is_put_into_the_text_by_enter(wordings: Wordings) -> None:
    wordings.write("")
    wordings.desk.press("F5")
    QTest.keyClick(wordings.screen.places, Qt.Key.Key_Down)
    QTest.keyClick(wordings.screen.places, Qt.Key.Key_Return)

    assert wordings.screen.editor.toPlainText() == "{{ regency }}"
    assert QApplication.focusWidget() is wordings.screen.editor


def test_no_word_is_cut_in_a_language_of_longer_words(
    wordings: Wordings, qapp: QApplication
) -> None:
    wordings.desk.window_app.window.resize(1366, 768)
    with stretched_words(qapp):
        wordings.desk.settle()
        assert_nothing_cut(wordings.screen)


def test_a_shift_lead_has_no_such_page(qapp: QApplication, tmp_path: Path) -> None:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("siregar")
        assert "Papers" not in desk.tabs


def test_of_what_is_typed_in_haste_only_the_last_is_shown(wordings: Wordings) -> None:
    shown: list[Tried] = []
    presenter = wordings.desk.presenter(WordingsPresenter)
    presenter.tried.connect(shown.append)
    for text in ("= SATU", "= DUA", "= TIGA"):
        presenter.try_out(PaperKind.ENTRY_NOTICE, text)
    wordings.desk.settle()
    wordings.desk.settle()

    assert len(shown) == 1
    assert "TIGA" in wordings.page
