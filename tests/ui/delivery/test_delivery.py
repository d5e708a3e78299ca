"""Where papers go: seen, changed by keys, and tried out."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.issue import PaperSize
from tests.ui.delivery.driver import DeliveryDesk
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.printing import STATES, PrinterState, SystemPrinters


def test_a_folder_is_typed_looked_at_and_kept_for_the_whole_post(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.press("Down")
    assert desk.dialog.chosen is Receiver.CUSTOMS
    desk.type_folder(tmp_path)
    assert "The folder takes papers." in desk.words

    desk.press("F2")

    assert desk.way(Receiver.CUSTOMS) == Delivery(outbox=str(tmp_path))
    assert "Kept: the papers for Customs go this way from now on." in desk.words
    assert "Papers arrive there." in desk.words
    assert f"Kept by {desk.world.lead.name}" in desk.words


def test_printer_copies_sheets_and_data_files_are_chosen_by_keys(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.type_folder(tmp_path)
    form = desk.dialog.form
    for field, keys in ((form.files, "pdf +"), (form.printer, "c"), (form.copies, "3")):
        field.setFocus()
        QTest.keyClicks(field, keys)
    form.sheets.setFocus()
    QTest.keyClicks(form.sheets, "l")

    desk.press("F2")

    assert desk.way(Receiver.IMMIGRATION) == Delivery(
        outbox=str(tmp_path),
        has_files=True,
        printer="Canon",
        copies=3,
        paper_size=PaperSize.LETTER,
    )


def test_a_stick_that_is_not_plugged_in_is_told_and_may_be_kept(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.type_folder(tmp_path / "stick")
    assert "The folder is not there now" in desk.words

    desk.press("F2")

    assert desk.way(Receiver.IMMIGRATION).outbox == str(tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_a_path_that_is_none_is_not_kept(desk: DeliveryDesk) -> None:
    desk.type_folder("papers")

    desk.press("F2")

    assert "Type the whole path" in desk.words
    assert desk.way(Receiver.IMMIGRATION) == Delivery()


@pytest.mark.parametrize(
    ("printer", "said"),
    [
        pytest.param("HP", "This computer has no printer of that name", id="gone"),
        pytest.param("Canon", "The printer has stopped", id="out of paper"),
    ],
)
def test_a_printer_that_takes_nothing_is_told_at_once(
    desk: DeliveryDesk, printer: str, said: str
) -> None:
    desk.printers.stopped = {"Canon"}
    desk.keep(Receiver.IMMIGRATION, Delivery(printer=printer))

    desk.press("F5")

    assert desk.words.count(said) == 2  # in the table, and beneath the field
    assert desk.dialog.form.printer.chosen == printer


def test_a_test_page_is_printed_once_on_the_sheets_of_that_printer(desk: DeliveryDesk) -> None:
    how = Delivery(printer="Canon", copies=4, paper_size=PaperSize.LETTER)
    desk.keep(Receiver.IMMIGRATION, how)
    desk.press("F5", "F7")

    assert "A test page was sent to Canon." in desk.words
    [page] = PdfReader(desk.printers.folder / "Canon.pdf").pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]
    assert desk.printers.copies == []


def test_a_test_page_that_waits_at_a_stopped_printer_is_told(desk: DeliveryDesk) -> None:
    desk.printers.stopped = {"Brother"}
    desk.keep(Receiver.IMMIGRATION, Delivery(printer="Brother"))

    desk.press("F5", "F7")

    assert "The test page waits at Brother, which has stopped" in desk.words


def test_a_printer_that_does_not_take_the_test_page_is_told(desk: DeliveryDesk) -> None:
    desk.printers.broken = {"Brother"}
    desk.keep(Receiver.IMMIGRATION, Delivery(printer="Brother"))

    desk.press("F5", "F7")

    assert "The printer did not take the test page." in desk.words


def test_a_test_file_says_for_whom_it_is_and_takes_the_place_of_the_last(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    box = tmp_path / "box"
    box.mkdir()
    desk.keep(Receiver.IMMIGRATION, Delivery(outbox=str(box)))

    desk.press("F5", "F8", "F8")

    [file] = box.iterdir()
    assert file.name == "ETK-UJI-immigration.pdf"
    text = PdfReader(file).pages[0].extract_text()
    assert "Immigration" in text
    assert str(box) in text.replace("\n", "")


def test_of_two_at_once_the_second_is_told_and_sees_what_stands_now(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.type_folder(tmp_path)
    desk.keep(Receiver.IMMIGRATION, Delivery(printer="Brother"))

    desk.press("F2")
    assert f"{desk.world.lead.name} changed this on" in desk.words
    assert desk.way(Receiver.IMMIGRATION) == Delivery(printer="Brother")
    assert desk.dialog.form.outbox.text() == str(tmp_path)  # what was typed is not lost

    desk.press("F2")
    assert desk.way(Receiver.IMMIGRATION).outbox == str(tmp_path)


def test_what_is_typed_stays_while_another_is_looked_at(desk: DeliveryDesk, tmp_path: Path) -> None:
    desk.type_folder(tmp_path)
    desk.dialog.choose(Receiver.BNPP)
    desk.settle()
    assert desk.dialog.form.outbox.text() == ""

    desk.dialog.choose(Receiver.IMMIGRATION)
    assert desk.dialog.form.outbox.text() == str(tmp_path)


def test_what_was_not_kept_is_said_once_before_it_is_lost(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.type_folder(tmp_path)

    desk.press("Esc")
    assert "Not kept yet: Immigration." in desk.words
    assert desk.dialog.isVisible()

    desk.press("Esc")
    assert not desk.dialog.isVisible()
    assert desk.way(Receiver.IMMIGRATION) == Delivery()


def test_enter_on_the_table_goes_to_the_fields_and_keeps_nothing(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.type_folder(tmp_path)
    desk.dialog.table.setFocus()

    desk.press("Return")

    assert desk.dialog.form.outbox.hasFocus()
    assert desk.way(Receiver.IMMIGRATION) == Delivery()


def test_the_settings_of_the_computer_are_seen_and_kept_for_the_post(
    desk: DeliveryDesk, tmp_path: Path
) -> None:
    desk.world.of_file[Receiver.IMMIGRATION] = Delivery(outbox=str(tmp_path))
    desk.press("F5")
    assert "From the settings file of this computer" in desk.words

    desk.press("F2")

    assert f"Kept by {desk.world.lead.name}" in desk.words


def test_nothing_is_cut_where_words_are_long(desk: DeliveryDesk, qapp: QApplication) -> None:
    with stretched_words(qapp):
        assert_nothing_cut(desk.dialog)


def test_what_the_system_says_of_a_printer_is_understood() -> None:
    assert set(STATES) == set(QPrinter.PrinterState)
    assert SystemPrinters().state("no such printer") is PrinterState.GONE
