from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.errors import StorageFull, StorageUnavailable
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.domain.reporting.subject import PARTNERS_IN_SHORT as SHORT_NAMES
from checkpoint.words.catalogue import Language
from tests.builders import AN_HOUR
from tests.ui.reading import speak, words_on
from tests.ui.reports.driver import Desk
from ui.reports.folder import LastFolder

NOT_ISSUED = "belum diterbitkan"
ISSUED = "versi 1 diterbitkan 14 Mar 12:00"


def save(desk: Desk, path: Path) -> None:
    desk.screen.desk.save_to(path)
    desk.settle()


def test_a_saved_paper_is_the_one_that_was_shown_and_is_noted(desk: Desk, tmp_path: Path) -> None:
    shown, file = desk.paper, tmp_path / "report.pdf"

    save(desk, file)

    assert file.read_bytes() == shown
    assert desk.world.acts[-1] == "report_issued"
    assert [one.content_digest for one in desk.issued] == [hashlib.sha256(shown).hexdigest()]
    assert f"Disimpan sebagai {file}." in desk.words


def test_the_list_shows_who_has_the_paper(desk: Desk, tmp_path: Path) -> None:
    assert desk.said_of_partners(NOT_ISSUED) == len(Partner)

    save(desk, tmp_path / "report.pdf")

    assert desk.said_of_partners(NOT_ISSUED) == len(Partner) - 1
    assert desk.said_of_partners(ISSUED) == 1


def test_a_provisional_paper_is_followed_by_one_of_the_day_that_has_ended(
    desk: Desk, qapp: QApplication, tmp_path: Path
) -> None:
    save(desk, tmp_path / "one.pdf")
    desk.world.clock.forward(12 * AN_HOUR)
    desk.press("F5")

    try:
        speak(qapp, Language.ENGLISH)
        assert "version 1 was provisional" in desk.words
        assert "Version 1, given out on 14 Mar 12:00, was provisional." in desk.words
    finally:
        speak(qapp, Language.INDONESIAN)
    assert "ETK/HARIAN/IMI/2026-03-14/2" in desk.words

    save(desk, tmp_path / "two.pdf")
    assert desk.said_of_partners(NOT_ISSUED) == len(Partner) - 1
    assert "00:00–24:00 WIB" in desk.text


def test_changed_records_are_a_new_version_and_a_warning_until_it_is_out(
    desk: Desk, tmp_path: Path
) -> None:
    save(desk, tmp_path / "one.pdf")
    desk.cross("K22222222")
    desk.press("F5")

    assert "ETK/HARIAN/IMI/2026-03-14/2 · versi 2" in desk.words
    assert "berubah sejak versi 1" in desk.words
    assert "Catatan hari itu berubah setelah versi 1 diterbitkan pada 14 Mar 12:00" in desk.words

    save(desk, tmp_path / "two.pdf")
    assert "Catatan hari itu berubah" not in desk.words
    assert [one.version for one in desk.issued] == [1, 2]


def test_a_copy_later_in_the_day_keeps_its_version_and_tells_its_own_time(
    desk: Desk, tmp_path: Path
) -> None:
    save(desk, tmp_path / "one.pdf")
    desk.world.clock.forward(AN_HOUR)
    save(desk, tmp_path / "two.pdf")

    assert [one.version for one in desk.issued] == [1, 1]
    assert "13:00 WIB" in PdfReader(tmp_path / "two.pdf").pages[0].extract_text()


def test_nothing_leaves_that_was_not_seen(desk: Desk, tmp_path: Path) -> None:
    desk.cross("K22222222")

    save(desk, tmp_path / "report.pdf")
    assert "Catatan hari itu baru saja berubah" in desk.words
    assert "2\nmasuk" in desk.words
    assert desk.issued == []
    assert not (tmp_path / "report.pdf").exists()

    save(desk, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").exists()
    assert len(desk.issued) == 1


def test_a_folder_that_is_not_there_is_told_and_nothing_is_noted(
    desk: Desk, tmp_path: Path
) -> None:
    save(desk, tmp_path / "stick" / "report.pdf")

    assert "Pasang kembali diska lepas" in desk.words
    assert desk.issued == []
    assert NOT_ISSUED in desk.words


def test_all_papers_are_saved_at_once_under_their_numbers(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    desk.screen.desk.save_all_in(folder)
    desk.settle()

    assert {one.name for one in folder.iterdir()} == {
        f"ETK-HARIAN-{short}-2026-03-14-1.pdf" for short in SHORT_NAMES.values()
    }
    assert [one.partner for one in desk.issued] == list(Partner)
    assert desk.said_of_partners(ISSUED) == len(Partner)
    assert f"{len(Partner)} laporan disimpan di {folder}." in desk.words


def test_where_one_fails_the_others_are_told_and_noted(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    (folder / "ETK-HARIAN-BC-2026-03-14-1.pdf").mkdir(parents=True)

    desk.screen.desk.save_all_in(folder)
    desk.settle()

    saved = folder / "ETK-HARIAN-IMI-2026-03-14-1.pdf"
    assert f"Disimpan sebagai {saved}." in desk.words
    assert "ETK-HARIAN-BC-2026-03-14-1.pdf tidak boleh ditulis" in desk.words
    assert [one.partner for one in desk.issued] == [Partner.IMMIGRATION]


def test_the_english_paper_lies_beside_the_indonesian(desk: Desk, tmp_path: Path) -> None:
    desk.press("F6")
    desk.screen.desk.save_all_in(tmp_path)
    desk.settle()

    assert (tmp_path / "ETK-HARIAN-BC-2026-03-14-1-en.pdf").exists()


def test_a_paper_that_could_not_be_noted_is_not_to_be_handed_over(
    desk: Desk, tmp_path: Path
) -> None:
    desk.world.storage.write_failure = StorageFull()

    save(desk, tmp_path / "report.pdf")

    assert "Disimpan sebagai" in desk.words
    assert "Tetapi basis data tidak dapat mencatatnya. Jangan serahkan" in desk.words


def test_a_day_that_cannot_be_read_again_gives_nothing_out(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_asked: object) -> PeriodFigures:
        raise StorageUnavailable

    monkeypatch.setattr(desk.world.reports, "period", refuse)

    save(desk, tmp_path / "report.pdf")

    assert "Catatan hari itu sedang tidak dapat dibaca." in desk.words
    assert not (tmp_path / "report.pdf").exists()


def test_enter_prints_on_the_usual_printer(desk: Desk, tmp_path: Path) -> None:
    desk.press("F7")
    assert desk.dialog is not None
    QTest.keyClick(desk.dialog.printer, "\r")  # type: ignore[call-overload]  # a key by its letter
    desk.settle()

    assert "ETK/HARIAN/IMI/2026-03-14/1 dikirim ke Brother, salinan: 1." in desk.words
    assert len(PdfReader(tmp_path / "Brother.pdf").pages) == 1
    assert len(desk.issued) == 1


def test_printer_and_copies_are_chosen_by_keys_and_the_printer_is_remembered(desk: Desk) -> None:
    desk.press("F7")
    assert desk.dialog is not None
    QTest.keyClicks(desk.dialog.printer, "c")
    QTest.keyClicks(desk.dialog.copies, "3")
    desk.dialog.accept()
    desk.settle()

    assert "dikirim ke Canon, salinan: 3." in desk.words
    assert desk.printers.copies == [3]

    desk.press("F7")
    assert desk.dialog is not None
    assert desk.dialog.printer.chosen == "Canon"
    desk.dialog.reject()


def test_without_a_printer_one_sentence_says_what_to_do(desk: Desk) -> None:
    desk.printers.there = ()

    desk.press("F7")

    assert desk.dialog is None
    assert "Belum ada pencetak di komputer ini. Simpan laporan dengan F8" in desk.words
    assert desk.issued == []


def test_a_printer_that_has_gone_is_told_and_nothing_is_noted(desk: Desk) -> None:
    desk.printers.broken = {"Brother"}

    desk.press("F7")
    assert desk.dialog is not None
    desk.dialog.accept()
    desk.settle()

    assert "Pencetak tidak menerima laporan." in desk.words
    assert desk.issued == []


def test_the_file_is_proposed_by_its_number_in_the_last_folder(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    save(desk, folder / "report.pdf")

    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    proposed = dialog.selectedFiles()
    dialog.reject()

    assert proposed == [str(folder / "ETK-HARIAN-IMI-2026-03-14-1.pdf")]


def test_the_last_folder_outlives_the_window_but_not_the_stick(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    save(desk, folder / "report.pdf")
    assert LastFolder(tmp_path).path == folder

    (folder / "report.pdf").unlink()
    folder.rmdir()
    assert LastFolder(tmp_path).path != folder


def test_while_a_paper_leaves_no_other_is_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.screen.desk.save_to(tmp_path / "report.pdf")
    desk.presenter.choose_partner(Partner.CUSTOMS)
    assert "Sedang dikirim" in desk.words
    desk.settle()

    assert desk.presenter.state.wanted.partner is Partner.IMMIGRATION
    assert (
        "IMI" in PdfReader(BytesIO((tmp_path / "report.pdf").read_bytes())).pages[0].extract_text()
    )


def test_one_key_puts_each_partners_paper_into_its_own_outbox(desk: Desk, tmp_path: Path) -> None:
    assert "F10" not in {hint.key for hint in desk.screen.key_hints()}
    boxes = {one: tmp_path / one for one in (Partner.CUSTOMS, Partner.BNPP)}
    for folder in boxes.values():
        folder.mkdir()
    desk.keep(Receiver.CUSTOMS, Delivery(outbox=str(boxes[Partner.CUSTOMS])))
    desk.keep(Receiver.BNPP, Delivery(outbox=str(boxes[Partner.BNPP]), has_files=True))

    desk.press("F5", "F10")

    assert [file.name for file in boxes[Partner.CUSTOMS].iterdir()] == [
        "ETK-HARIAN-BC-2026-03-14-1.pdf"
    ]
    assert len(list(boxes[Partner.BNPP].iterdir())) == 8  # four files, each with its signature
    assert [(one.partner, one.place) for one in desk.issued] == [
        (partner, str(folder)) for partner, folder in boxes.items()
    ]


def test_the_printer_and_copies_of_a_partner_are_proposed(desk: Desk) -> None:
    desk.keep(Receiver.CUSTOMS, Delivery(printer="Canon", copies=2))
    desk.press("F5", "2", "F7")

    assert desk.dialog is not None
    assert (desk.dialog.printer.chosen, desk.dialog.copies.chosen) == ("Canon", 2)
    desk.dialog.reject()


def test_the_sheets_in_a_partners_printer_are_what_its_paper_is_set_on(desk: Desk) -> None:
    desk.keep(Receiver.CUSTOMS, Delivery(printer="Canon", paper_size=PaperSize.LETTER))
    desk.press("F5", "2", "F7")
    assert desk.dialog is not None
    desk.dialog.accept()
    desk.settle()

    [page] = PdfReader(desk.printers.folder / "Canon.pdf").pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]


def test_a_printer_that_is_not_on_this_computer_is_told_and_another_proposed(
    desk: Desk, qapp: QApplication
) -> None:
    desk.keep(Receiver.CUSTOMS, Delivery(printer="HP", copies=2))
    try:
        speak(qapp, Language.ENGLISH)
        desk.press("F5", "2", "F7")
        assert desk.dialog is not None
        said = words_on(desk.dialog)
        chosen = (desk.dialog.printer.chosen, desk.dialog.copies.chosen)
        desk.dialog.reject()
    finally:
        speak(qapp, Language.INDONESIAN)

    assert chosen == ("Brother", 2)
    assert "HP is set for this paper, and is not on this computer." in said


def test_a_printer_that_has_stopped_is_told_before_and_after_it_gets_a_paper(
    desk: Desk, qapp: QApplication
) -> None:
    desk.printers.stopped = {"Brother"}
    try:
        speak(qapp, Language.ENGLISH)
        desk.press("F7")
        assert desk.dialog is not None
        assert "The printer has stopped" in words_on(desk.dialog)
        desk.dialog.accept()
        desk.settle()
        assert "1 was sent to Brother, copies: 1. The printer has stopped" in desk.words
    finally:
        speak(qapp, Language.INDONESIAN)
    assert len(desk.issued) == 1  # it waits there, and comes when there is paper again
