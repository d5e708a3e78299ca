"""Pictures that are opened or dropped, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.services.presented import SeveralPictures
from tests.ui.shell.driver import Desk
from ui.counter.states import Ready
from ui.devices.arrivals import KINDS
from ui.tour.guide import reached


def test_while_a_picture_is_read_the_counter_says_so_and_not_what_was_wrong_before(
    desk: Desk, tmp_path: Path
) -> None:
    desk.work_as("lestari")
    page = tmp_path / "page.png"
    page.write_bytes(b"")
    trouble = "The file is empty."
    for _ in range(2):
        desk.window_app.window.dropped.emit(_file(page))
        assert "Reading …" in desk.words
        assert trouble not in desk.words
        desk.settle()
        assert "Scan a document" in desk.words
        assert trouble in desk.words


def test_a_picture_that_is_gone_is_not_called_one_of_a_wrong_kind(
    desk: Desk, tmp_path: Path
) -> None:
    desk.work_as("lestari")
    desk.drop(_file(tmp_path / "gone.png"))

    assert "There is no such file." in desk.words


def test_of_several_pictures_dropped_at_once_none_is_taken(desk: Desk, tmp_path: Path) -> None:
    desk.work_as("lestari")
    pages = [tmp_path / "one.png", tmp_path / "other.png"]
    for page in pages:
        page.write_bytes(b"a picture")
    desk.drop(_file(*pages))

    state = reached(desk.counter.state, Ready)
    assert isinstance(state.trouble, SeveralPictures)


def test_pasting_from_an_empty_clipboard_does_nothing(desk: Desk) -> None:
    desk.work_as("lestari")
    QGuiApplication.clipboard().clear()
    desk.press("Ctrl+V")

    assert desk.counter.state == Ready()


def test_every_kind_of_picture_that_is_read_can_be_opened(desk: Desk) -> None:
    offered: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        offered.extend(dialog.nameFilters())
        dialog.reject()

    desk.work_as("lestari")
    QTimer.singleShot(0, look)
    desk.press("Ctrl+O")

    (kinds,) = offered
    assert all(f"*{kind}" in kinds for kind in KINDS)


def _file(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
