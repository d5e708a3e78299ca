"""Taking a record out of the counts, and what became of a record since."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    a_decision,
    an_officer,
)
from tests.ui.journal.driver import JournalDriver
from ui.widgets.button import Button


def newest(journal: JournalDriver) -> Recorded:
    return journal.register[-1]


def test_a_record_is_cancelled_with_a_reason_and_counts_no_more(journal: JournalDriver) -> None:
    journal.record()
    journal.open()

    journal.key("F8")
    assert journal.is_asking()
    assert "NUR AISYAH ROSLI · K12345678 · Entry · 12:00 WIB" in journal.words
    journal.confirm("")
    assert "Write the reason first." in journal.words
    journal.confirm("Tercatat dua kali.")

    assert not journal.is_asking()
    assert journal.notice == "Cancelled by no. 2; the old record stays readable."
    assert journal.column("Amended") == ["Cancels 1", "Cancelled → 2"]
    assert journal.count.endswith("0 in  ·  0 out  ·  0 held back  ·  2 do(es) not count")


def test_a_cancellation_that_fails_says_why_and_keeps_the_reason(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.storage.write_failure = StorageFull("no room")

    journal.cancel("Tercatat dua kali.")

    assert journal.is_asking()
    assert "The disk is full, so nothing was recorded." in journal.words
    assert journal.dialog.reason.text() == "Tercatat dua kali."

    journal.storage.write_failure = None
    journal.confirm("")
    assert not journal.is_asking()
    assert newest(journal).crossing.is_cancellation


def test_escape_in_the_dialog_leaves_the_record_as_it_is(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.key("F8")
    assert journal.is_asking()

    QTest.keyClick(journal.dialog, Qt.Key.Key_Escape)
    journal.settle()

    assert not journal.is_asking()
    assert len(journal.register) == 1
    journal.key("F8")
    assert journal.is_asking()


def test_a_cancellation_made_by_mistake_is_undone_by_the_same_key(
    journal: JournalDriver,
) -> None:
    journal.record()
    journal.open()
    journal.cancel()
    assert journal.keys["F2 undo cancellation"]
    assert not journal.keys["F8 cancel"]

    journal.key("F2")
    assert "The crossing counts again, as it was recorded." in journal.words
    journal.screen.correct.reason.setFocus()
    journal.type("Salah baris.")
    journal.press(Qt.Key.Key_Return)

    assert [record.number for record in journal.register if record.counts] == [3]
    assert journal.column("Amended") == ["Corrects 2", "Replaced → 3", "Cancelled → 2"]
    assert "Undoes the cancellation no. 2: Salah baris." in journal.detail


def test_the_chain_of_amendments_is_told_both_ways_and_followed(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.correct("Salah nomor.", number="K1")
    journal.correct("Salah arah.", direction=Direction.EXIT)

    assert "Replaces no. 2: Salah arah.\nDirection: Entry → Exit" in journal.detail
    journal.key("F6")
    assert journal.selected == 2
    assert "Replaced by no. 3 (Budi Siregar, Rina Hutapea): Salah arah." in journal.detail
    assert "Replaces no. 1: Salah nomor.\nNumber: K12345678 → K1" in journal.detail

    links = journal.screen.page.detail.chain.findChildren(Button)
    QTest.mouseClick(links[1], Qt.MouseButton.LeftButton)
    assert journal.selected == 1
    assert "Replaced by no. 2 (Budi Siregar, Rina Hutapea): Salah nomor." in journal.detail
    assert not journal.keys["F2 correct"]


def test_a_record_says_who_worked_the_counter_and_who_put_it_right(
    journal: JournalDriver,
) -> None:
    lestari = an_officer()
    with journal.storage.writing() as store:
        store.staff.put(lestari)
    journal.record(decision=a_decision(officer=lestari.id))
    journal.open()
    assert "Corrected by" not in journal.detail

    journal.correct(number="K1")
    assert "Corrected by\nBudi Siregar" in journal.detail
    assert "Officer\nAyu Lestari" in journal.detail

    journal.cancel("Tercatat dua kali.")
    assert "Cancelled by\nBudi Siregar" in journal.detail
    journal.key("F6")
    assert "Cancelled by no. 3 (Budi Siregar, Rina Hutapea): Tercatat dua kali." in journal.detail
