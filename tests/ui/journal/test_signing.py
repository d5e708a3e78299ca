"""Two people answer for who crossed and which way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.journal.driver import JournalDriver
from ui.journal.second_dialog import SecondDialog


def test_a_corrected_number_waits_for_the_second_signature(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.second_is_there = False

    journal.correct(number="K1")
    assert journal.asks_second
    assert len(journal.register) == 1

    journal.second_is_there = True
    journal.sign()
    assert len(journal.register) == 2
    assert "Corrected by\nBudi Siregar, Rina Hutapea" in journal.detail


def test_an_address_is_put_right_by_one(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.second_is_there = False

    journal.correct(address="Jl. Merdeka 1")

    assert not journal.asks_second
    assert len(journal.register) == 2


def test_nobody_signs_for_himself_and_what_was_typed_stays(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.second_is_there = False
    journal.correct(number="K1")

    (dialog,) = journal.screen.findChildren(SecondDialog)
    dialog.prompt.name.setText(journal.officer.login)
    dialog.prompt.password.setText("wrong")
    QTest.keyClick(dialog.prompt.password, Qt.Key.Key_Return)
    journal.settle()

    assert "Name or password is wrong" in journal.notice
    assert journal.is_correcting()
    assert len(journal.register) == 1


def test_a_cancellation_asks_for_the_second_name_too(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.key("F8")
    QTest.keyClicks(journal.dialog.reason, "Tercatat dua kali.")
    QTest.keyClick(journal.dialog.reason, Qt.Key.Key_Return)
    journal.settle()

    assert journal.is_asking()
    assert len(journal.register) == 1
    assert journal.dialog.second.name.hasFocus()
