"""From a record to the person: his documents linked and parted, and what is missing entered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.domain.groups.events import GroupEvent, Joined
from checkpoint.domain.groups.group import Role
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    AN_HOUR,
    LESTARI,
    NOON,
    a_document,
    a_group,
    an_id,
    an_indonesian_passport,
)
from tests.ui.counter.driver import shown
from tests.ui.journal.driver import JournalDriver, words_of
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.journeys.late_dialog import LateDialog
from ui.journeys.person_dialog import PersonDialog

OLD = a_document(number="A11111111")


def opened(journal: JournalDriver, key: str) -> None:
    journal.open()
    journal.key(key)


def enter_late(journal: JournalDriver, day: str, time: str, reason: str = "Lembar 3.") -> None:
    dialog = shown(journal.screen, LateDialog)
    dialog.day.date.setText(day)
    dialog.time.setText(time)
    dialog.reason.setText(reason)
    dialog.reason.setFocus()
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    journal.settle()


def test_the_last_crossings_of_the_person_are_told_over_all_documents(
    read_only: JournalDriver,
) -> None:
    read_only.record(document=OLD, crossed_at=NOON - 40 * A_DAY)
    read_only.record(direction=Direction.EXIT)

    opened(read_only, "F9")

    words = words_of(shown(read_only.screen, PersonDialog))
    assert OLD.number in words
    assert "held to be the same person" in words


def test_with_whom_he_crossed_is_told_in_his_dialog(read_only: JournalDriver) -> None:
    group = a_group()
    wife = a_document(number="B22222222", name=PersonName("SITI AMINAH"), national_number="")
    crossings = [read_only.record(), read_only.record(document=wife)]
    with read_only.storage.writing() as store:
        store.groups.open(group)
        for one in crossings:
            what = Joined(one.crossing.id, Role.PASSENGER)
            store.groups.add(
                GroupEvent(id=an_id(), group=group.id, officer=LESTARI, at=NOON, what=what)
            )
    read_only.open()
    read_only.key("F9")

    names = {one.crossing.document.holder.name.full for one in crossings}
    words = words_of(shown(read_only.screen, PersonDialog))
    assert sum(f"with {name}" in words for name in names) == 1


def test_a_wrong_link_is_undone_with_the_keyboard_alone(read_only: JournalDriver) -> None:
    read_only.record(document=OLD, crossed_at=NOON - 40 * A_DAY)
    read_only.record(direction=Direction.EXIT)
    opened(read_only, "F9")

    read_only.type("NIK salah ketik.")
    read_only.press(Qt.Key.Key_Return, times=2)

    assert not any(one.isVisible() for one in read_only.screen.findChildren(PersonDialog))
    read_only.key("F9")
    words = words_of(shown(read_only.screen, PersonDialog))
    assert "said to be another person · NIK salah ketik." in words


def test_who_has_one_document_is_told_so(read_only: JournalDriver) -> None:
    read_only.record(document=an_indonesian_passport())
    opened(read_only, "F9")

    words = words_of(shown(read_only.screen, PersonDialog))
    assert "No other document of this person is known here." in words


def test_a_missing_crossing_is_entered_between_the_two_and_marked_in_the_day(
    read_only: JournalDriver,
) -> None:
    read_only.record(crossed_at=NOON - 4 * AN_HOUR)
    read_only.record(crossed_at=NOON)
    opened(read_only, "Ins")

    enter_late(read_only, "14032026", "0941")

    (late,) = [one for one in read_only.register if one.crossing.capture is Capture.LATE]
    assert late.crossing.direction is Direction.EXIT
    assert "Entered afterwards as no. 3" in read_only.notice
    assert read_only.column("Amended") == ["", "Afterwards", ""]
    assert read_only.selected == late.number


def test_a_crossing_of_another_day_is_told_and_the_day_stays_open(
    read_only: JournalDriver,
) -> None:
    read_only.record(direction=Direction.EXIT)
    opened(read_only, "Ins")

    enter_late(read_only, "02032026", "0741")

    assert "no. 1 of 2 Mar 2026" in read_only.notice
    assert read_only.numbers == [1]


def test_what_cannot_have_been_is_told_in_the_dialog(read_only: JournalDriver) -> None:
    read_only.record()
    opened(read_only, "Ins")

    enter_late(read_only, "14032027", "0741")

    assert "still to come" in words_of(shown(read_only.screen, LateDialog))
    assert len(read_only.register) == 1


def test_a_database_that_cannot_be_read_opens_no_dialog(read_only: JournalDriver) -> None:
    read_only.record()
    read_only.open()
    read_only.storage.read_failure = StorageUnavailable("gone")

    read_only.key("F9")

    assert "cannot be reached" in read_only.notice
    read_only.storage.read_failure = None


@pytest.mark.parametrize(("key", "kind"), [("F9", PersonDialog), ("Ins", LateDialog)])
def test_longer_words_find_room(
    read_only: JournalDriver, key: str, kind: type[PersonDialog], qapp: QApplication
) -> None:
    read_only.record(document=OLD, crossed_at=NOON - 40 * A_DAY)
    read_only.record()
    read_only.open()
    with stretched_words(qapp):
        read_only.key(key)
        assert_nothing_cut(shown(read_only.screen, kind))
