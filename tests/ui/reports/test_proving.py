from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from tests.ui.reading import speak, words_on
from tests.ui.reports.driver import Desk
from ui.reports.proof_dialog import ProofDialog


def open_proof(desk: Desk) -> ProofDialog:
    desk.press("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProofDialog)
    return dialog


def save(desk: Desk, path: Path) -> str:
    """Give the paper out, and say which code is on it."""
    desk.screen.desk.save_to(path)
    desk.settle()
    return desk.issued[-1].code


def scan(desk: Desk, dialog: ProofDialog, code: str) -> str:
    """As a scanner types it, Enter behind it; what is answered."""
    QTest.keyClicks(dialog.code, code)
    QTest.keyClick(dialog.code, "\r")  # type: ignore[call-overload]  # a key by its letter
    desk.settle()
    return words_on(dialog.answer)


def test_a_scanned_code_is_answered_and_the_next_scan_takes_its_place(
    desk: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    code = save(desk, tmp_path / "one.pdf")
    desk.cross("K22222222")
    desk.press("F5")
    newer = save(desk, tmp_path / "two.pdf")
    try:
        speak(qapp, Language.ENGLISH)
        dialog = open_proof(desk)

        assert "Genuine, but replaced" in scan(desk, dialog, code)
        assert "Genuine, and the newest" in scan(desk, dialog, newer)
        assert "no code of a paper" in scan(desk, dialog, "CPR1:abc")
    finally:
        speak(qapp, Language.INDONESIAN)
    dialog.reject()


def test_a_file_is_proven_too(desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    save(desk, path)
    path.with_name("other.pdf").write_bytes(path.read_bytes() + b"\n%")
    try:
        speak(qapp, Language.ENGLISH)
        dialog = open_proof(desk)
        dialog.chosen.emit(path)
        desk.settle()
        assert "Genuine, and the newest" in words_on(dialog.answer)

        dialog.chosen.emit(path.with_name("other.pdf"))
        desk.settle()
        assert "the file is another" in words_on(dialog.answer)

        dialog.chosen.emit(path.with_name("gone.pdf"))
        desk.settle()
        assert "There is no such file" in words_on(dialog.answer)
    finally:
        speak(qapp, Language.INDONESIAN)
    dialog.reject()


def test_a_print_is_noted_with_its_printer(desk: Desk) -> None:
    desk.press("F7")
    assert desk.dialog is not None
    desk.dialog.accept()
    desk.settle()

    [paper] = desk.issued
    assert (paper.way, paper.place) == ("printed", "Brother")
