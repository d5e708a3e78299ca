"""What goes wrong at the counter costs no traveller, and puts none in another's place."""

from __future__ import annotations

from base64 import b64encode

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.documents.seals import SealOutcome
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Counter as PostCounter
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.meanwhile import FoundAnew
from tests.builders import a_border_pass, a_duty, a_pass_document, an_alert
from tests.services.worlds import World, a_zone
from tests.ui.counter.driver import Counter, a_counter, shown
from ui.counter.pass_dialog import PassDialog
from ui.counter.pending import RETRY_MS
from ui.counter.states import Choosing, Deciding, Locked, Ready, Typing
from ui.devices.pictures import typed_scan

FIRST = {"issuer": "IDN", "nationality": "IDN", "number": "X1111111"}
OTHER = FIRST | {"number": "X2222222"}
PASS_LANE = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter()
    qtbot.addWidget(made.screen)
    return made


@pytest.fixture
def full_disk(counter: Counter) -> Counter:
    """A counter whose officer has just tried to record the first traveller."""
    counter.scan(a_zone(**FIRST))
    counter.world.storage.write_failure = StorageFull("no room")
    counter.enter()
    return counter


def number_at(counter: Counter) -> str:
    state = counter.presenter.state
    assert isinstance(state, Deciding)
    return state.inspection.subject.document.number


def picture_at(counter: Counter) -> QPixmap | None:
    state = counter.presenter.state
    assert isinstance(state, Deciding)
    return state.picture


def test_who_was_put_aside_is_not_recorded_when_there_is_room_again(
    full_disk: Counter, qtbot: QtBot
) -> None:
    full_disk.press(Qt.Key.Key_Escape)
    full_disk.scan(a_zone(**OTHER))
    full_disk.world.storage.write_failure = None
    qtbot.wait(RETRY_MS + 500)
    full_disk.settle()

    assert full_disk.records == []
    assert number_at(full_disk) == "X2222222"


def test_nobody_leaves_the_counter_while_a_decision_is_not_recorded(full_disk: Counter) -> None:
    assert full_disk.presenter.has_unsaved

    full_disk.presenter.tell_why_not()
    assert "belum tercatat" in full_disk.words

    full_disk.press(Qt.Key.Key_Escape)
    assert not full_disk.presenter.has_unsaved


def test_a_referral_that_failed_does_not_stick_to_the_next_decision(full_disk: Counter) -> None:
    full_disk.press(Qt.Key.Key_F5)
    dialog = full_disk.refer_dialog
    dialog.note.setText("mirip daftar")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    full_disk.settle()
    full_disk.world.storage.write_failure = None
    full_disk.enter()

    (record,) = full_disk.world.storage.kept.crossings.records.values()
    assert full_disk.records == ["admitted X1111111"]
    assert record.crossing.details.referrals == ()


def test_a_picture_stands_beside_its_own_traveller_alone(counter: Counter) -> None:
    clock, picture = counter.world.clock, QPixmap(20, 10)
    counter.presenter.take(typed_scan(a_zone(**FIRST), ScanSource.IMAGE, clock), picture)
    counter.settle()
    assert picture_at(counter) is picture

    counter.scan(a_zone(**OTHER))
    counter.press(Qt.Key.Key_F8)

    assert number_at(counter) == "X2222222"
    assert picture_at(counter) is None


def test_a_bug_behind_the_screen_leaves_the_traveller_there_and_is_said(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.scan(a_zone(**FIRST))
    counter.world.storage.write_failure = ZeroDivisionError()
    with qtbot.captureExceptions() as raised:
        counter.enter()

    assert len(raised) == 1
    assert "Program ini keliru" in counter.words
    counter.world.storage.write_failure = None
    counter.enter()
    assert counter.records == ["admitted X1111111"]


@pytest.fixture
def two_passes(qtbot: QtBot) -> Counter:
    """Two people's passes of one number are known here."""
    made = a_counter(PASS_LANE)
    qtbot.addWidget(made.screen)
    second = a_pass_document(kind=DocumentKind.CROSSING_PASS, issuer="MYS", nationality="MYS")
    with made.world.storage.writing() as store:
        store.passes.add(a_border_pass())
        store.passes.add(a_border_pass(document=second))
    made.scan(a_pass_document().number)
    return made


def test_of_two_passes_of_one_number_the_officer_says_which_it_is(two_passes: Counter) -> None:
    assert two_passes.is_in(Choosing)
    dialog = shown(two_passes.screen, PassDialog)
    assert [one.document.issuer for one in dialog.offered] == ["MYS", "IDN"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert two_passes.is_in(Choosing), "whose it is must be looked at"
    QTest.keyClick(dialog.passes, Qt.Key.Key_2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    two_passes.settle()

    state = two_passes.presenter.state
    assert isinstance(state, Deciding)
    assert state.inspection.subject.document.issuer == "IDN"


def test_who_knows_neither_of_them_goes_back_to_the_empty_counter(two_passes: Counter) -> None:
    dialog = shown(two_passes.screen, PassDialog)
    dialog.reject()
    two_passes.settle()

    assert two_passes.is_in(Ready)
    assert two_passes.records == []


def type_a_pass(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2)
    page = counter.screen.typing
    for field, text in (
        (page.number, "ETK 77"),
        (page.name, "SITI"),
        (page.nationality, "IDN"),
        (page.issuer, "IDN"),
        (page.district, "Entikong"),
    ):
        field.setText(text)
    page.expires_on.setText("01-01-2028")
    page.name.setFocus()


def test_a_scan_that_cannot_be_read_costs_nobody_the_traveller(counter: Counter) -> None:
    counter.scan(a_zone(**FIRST))
    counter.scan(a_zone(**OTHER).splitlines()[0])

    assert "Baru sebagian MRZ terbaca" in counter.words
    assert "Dokumen lain" not in counter.words
    counter.enter()
    assert counter.records == ["admitted X1111111"]


def test_the_same_document_by_another_code_is_no_other_traveller(counter: Counter) -> None:
    counter.scan(a_zone(**FIRST))
    clock = counter.world.clock
    counter.presenter.take(typed_scan(a_zone(**FIRST).lower(), ScanSource.IMAGE, clock))
    counter.settle()

    assert "Dokumen lain" not in counter.words


def test_an_unknown_code_scanned_while_typing_leaves_what_was_typed(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    type_a_pass(counter)
    counter.scan("PLB|ETK|77")
    counter.enter()

    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert state.inspection.payload == "PLB|ETK|77"
    assert state.inspection.subject.document.holder.name.full == "SITI"


def test_a_number_that_was_typed_stays_when_the_code_is_scanned(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    type_a_pass(counter)
    counter.scan("QR-CODE-998877")

    assert counter.screen.typing.number.text() == "ETK 77"
    assert "Kode ini dicatat untuk pas yang sedang diketik" in counter.words


def test_the_next_travellers_pass_is_begun_on_an_empty_form(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    type_a_pass(counter)
    counter.enter()
    counter.scan("QR-B-55")
    counter.press(Qt.Key.Key_F8)

    assert counter.is_in(Typing)
    assert counter.screen.typing.name.text() == ""
    assert counter.screen.typing.number.text() == "QR-B-55"


def test_esc_goes_back_to_what_was_typed_and_esc_again_forgets_it(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    type_a_pass(counter)
    counter.enter()
    assert counter.is_in(Deciding)

    counter.press(Qt.Key.Key_Escape)
    assert counter.screen.typing.name.text() == "SITI"

    counter.press(Qt.Key.Key_Escape)
    counter.press(Qt.Key.Key_F2)
    assert counter.screen.typing.name.text() == ""


def test_a_pass_of_indonesia_is_not_taken_without_its_district(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    type_a_pass(counter)
    counter.screen.typing.district.clear()
    counter.enter()

    assert counter.is_in(Typing)
    assert "Wajib diisi" in counter.words


def test_more_children_than_there_can_be_are_objected_to_and_not_dropped(
    counter: Counter,
) -> None:
    counter.scan(a_zone(**FIRST))
    field = counter.screen.case.details.field(Question.CHILDREN)
    assert isinstance(field, QLineEdit)
    field.setText("1000")
    counter.enter()

    assert counter.records == []
    assert "Angka sampai 99" in counter.words


def test_after_a_record_that_failed_enter_works_again(full_disk: Counter) -> None:
    full_disk.world.storage.write_failure = None
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    full_disk.settle()

    assert full_disk.records == ["admitted X1111111"]


def test_a_scan_at_a_locked_counter_is_answered(counter: Counter) -> None:
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert()], at=counter.world.clock())
    counter.scan(a_zone())
    counter.scan(a_zone(**OTHER))

    assert counter.is_in(Locked)
    assert "Konter terkunci" in counter.words


def test_a_permit_that_the_law_does_not_give_is_objected_to_at_its_field(counter: Counter) -> None:
    counter.scan(a_zone(nationality="PNG"))
    counter.answer(Question.PERMIT, Permit.VISA_FREE)
    counter.answer(Question.DAYS_GRANTED, "90")
    counter.answer(Question.PURPOSE, Purpose.FAMILY)
    counter.enter()

    assert counter.records == []
    assert "tidak bebas visa" in counter.words


def test_what_goes_wrong_is_said_beside_the_document_that_waits(counter: Counter) -> None:
    counter.scan(a_zone(**FIRST))
    counter.scan(a_zone(**OTHER))
    counter.presenter.tell_why_not()

    assert "Ada pelintas di konter" in counter.words
    assert "Dokumen lain terpindai" in counter.words


def test_the_seal_of_a_pass_that_had_to_be_typed_is_proven_with_it(qtbot: QtBot) -> None:
    counter = a_counter(PASS_LANE)
    qtbot.addWidget(counter.screen)
    elsewhere = World()
    with elsewhere.storage.writing() as store:
        store.passes.add(a_border_pass())
    label = elsewhere.seals.issue(elsewhere.officer, "ETK 004512").content
    type_a_pass(counter)
    counter.scan(b64encode(label).decode())
    counter.enter()

    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert [one.outcome for one in state.inspection.subject.seals] == [SealOutcome.UNKNOWN_SIGNER]
    assert state.inspection.payload == ""


def test_what_another_counter_recorded_meanwhile_is_shown_and_nothing_is_recorded_twice(
    counter: Counter,
) -> None:
    world = counter.world
    at_two = a_duty(counter=PostCounter("2"))
    elsewhere = world.counter.read(world.officer, at_two, world.scan(a_zone(**FIRST)))
    assert isinstance(elsewhere, Inspection)
    counter.scan(a_zone(**FIRST))
    world.record(elsewhere, details=Details())

    counter.enter()

    assert counter.records == ["admitted X1111111"]
    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert isinstance(state.trouble, FoundAnew)
    assert "PERHATIAN" in counter.words
    counter.press(Qt.Key.Key_Escape)
    assert isinstance(counter.presenter.state, Ready)
