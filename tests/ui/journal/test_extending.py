"""From the record of an entry on a border pass to a longer visit, and back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import DocumentKind
from tests.builders import A_DAY, TODAY, a_document
from tests.ui.counter.driver import shown
from tests.ui.journal.driver import JournalDriver, words_of
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.journeys.extension_dialog import ExtensionDialog

PASS = a_document(kind=DocumentKind.CROSSING_PASS, number="SMB 77")


def dialog_of(journal: JournalDriver) -> ExtensionDialog:
    journal.open()
    journal.key("Ctrl+E")
    return shown(journal.screen, ExtensionDialog)


def type_in(journal: JournalDriver, dialog: ExtensionDialog, days: int, reason: str) -> None:
    day = TODAY + timedelta(days=days)
    dialog.until.date.setText(f"{day:%d%m%Y}")
    dialog.reason.setText(reason)
    dialog.reason.setFocus()
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    journal.settle()


def last_days(journal: JournalDriver) -> list[object]:
    return [one.until for one in journal.storage.kept.stays.said.values()]


def come_in(journal: JournalDriver) -> None:
    journal.record(document=PASS, details=Details(days_granted=10))


def test_a_visit_is_extended_by_keys_and_taken_back(read_only: JournalDriver) -> None:
    come_in(read_only)
    dialog = dialog_of(read_only)
    assert "Extensions: 0 of 2" in words_of(dialog)

    type_in(read_only, dialog, 15, "Ibu sakit.")
    assert last_days(read_only) == [TODAY + 15 * A_DAY]

    read_only.key("Ctrl+E")
    again = shown(read_only.screen, ExtensionDialog)
    assert "Extensions: 1 of 2" in words_of(again)
    again.reason.setText("Salah orang.")
    again.back.click()
    read_only.settle()
    assert last_days(read_only) == [TODAY + 15 * A_DAY, None]


def test_what_stands_against_it_is_said_and_what_was_typed_stays(
    read_only: JournalDriver,
) -> None:
    come_in(read_only)
    dialog = dialog_of(read_only)

    type_in(read_only, dialog, 40, "")
    assert "Write the reason first." in words_of(dialog)
    type_in(read_only, dialog, 40, "Ibu sakit.")

    assert "The longest visit ends on" in words_of(dialog)
    assert "Choose that day or an earlier one." in words_of(dialog)
    assert dialog.reason.text() == "Ibu sakit."
    assert last_days(read_only) == []


def test_nobody_is_offered_it_for_a_passport(read_only: JournalDriver) -> None:
    read_only.record()
    read_only.open()

    assert "Ctrl+E" not in {hint.key for hint in read_only.screen.key_hints()}


def test_the_dialog_is_not_cut_in_a_longer_language(
    qapp: QApplication, read_only: JournalDriver
) -> None:
    with stretched_words(qapp):
        come_in(read_only)
        dialog = dialog_of(read_only)
        type_in(read_only, dialog, 40, "Ibu sakit.")
        assert_nothing_cut(dialog)
