from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.crossings.details import Agency, Permit, Purpose
from checkpoint.domain.documents.pictures import NothingOnPicture
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.recording import CounterLocked
from checkpoint.words.enums import direction_words
from tests.builders import A_DAY, TODAY, a_border_pass, a_duty, a_pass_document, an_alert
from tests.services.worlds import a_zone
from tests.ui.counter.driver import Counter, a_counter
from ui.counter.states import Deciding, Locked, Ready, Typing
from ui.language import catalogue

CITIZEN = {"issuer": "IDN", "nationality": "IDN", "number": "X1234567"}
LEAVING = a_duty(direction=Direction.EXIT)
PASS_OUT = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter()
    qtbot.addWidget(made.screen)
    return made


@pytest.fixture
def exit_counter(qtbot: QtBot) -> Counter:
    made = a_counter(LEAVING)
    qtbot.addWidget(made.screen)
    return made


def put_on_list(counter: Counter) -> None:
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert()], at=counter.world.clock())


def test_a_citizen_comes_home_by_scan_and_enter(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))
    assert "HIJAU" in counter.words

    counter.enter()

    assert counter.records == ["admitted X1234567"]
    assert "No. 1 tercatat" in counter.words
    assert "Bubuhkan Tanda Masuk" in counter.words


def test_a_foreigner_is_asked_what_the_law_does_not_answer(counter: Counter) -> None:
    counter.scan(a_zone())
    counter.enter()
    assert counter.records == []
    assert "Wajib diisi" in counter.words

    counter.answer(Question.PURPOSE, Purpose.FAMILY)
    counter.enter()

    (record,) = counter.world.storage.kept.crossings.records.values()
    details = record.crossing.details
    assert (details.permit, details.days_granted) == (Permit.VISA_FREE, 30)
    assert details.purpose is Purpose.FAMILY


def test_an_amber_traveller_passes_only_with_a_reason(counter: Counter) -> None:
    expired = a_zone(**CITIZEN, expires_on=TODAY - A_DAY)
    counter.scan(expired)
    assert "PERHATIAN" in counter.words
    assert "Dokumen berakhir 1 hari yang lalu" in counter.words

    counter.answer(Question.OTHER_PROOF, "KTP asli")
    counter.enter()
    assert counter.records == []
    assert "Tulis mengapa pelintas boleh lewat." in counter.words

    counter.write_reason("KTP cocok dengan wajah")
    counter.enter()
    assert counter.records == ["admitted X1234567"]


def test_nothing_of_the_last_traveller_stays(counter: Counter) -> None:
    for number in ("X1111111", "X2222222"):
        counter.scan(a_zone(**CITIZEN | {"number": number}, expires_on=TODAY - A_DAY))
        assert counter.screen.case.reason.text() == ""
        assert counter.screen.case.details.details().other_proof == ""
        counter.answer(Question.OTHER_PROOF, "KTP")
        counter.write_reason("alasan")
        counter.press(Qt.Key.Key_Escape)
        assert "ROSLI" not in counter.words
        assert isinstance(counter.presenter.state, Ready)


def test_red_locks_and_no_key_of_the_officer_opens_it(counter: Counter) -> None:
    put_on_list(counter)
    counter.scan(a_zone())
    assert "TERKUNCI" in counter.words
    assert "NUR AISYAH ROSLI" in counter.words

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_F7):
        counter.press(key)
    counter.scan(a_zone(**CITIZEN))

    assert isinstance(counter.presenter.state, Locked)
    assert counter.records == []


def test_a_shift_lead_answers_the_lock_with_password_and_reason(counter: Counter) -> None:
    put_on_list(counter)
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F10)
    counter.lead_chooses(1)
    counter.lead_dialog.details.field(Question.PURPOSE).choose(Purpose.FAMILY)  # type: ignore[attr-defined]

    counter.lead_answers(reason="")
    assert counter.records == []
    counter.lead_answers(reason="sidik jari berbeda", password="salah")
    assert counter.records == []
    assert counter.lead_dialog.reason.text() == "sidik jari berbeda"

    counter.lead_answers(reason="sidik jari berbeda")
    assert counter.records == ["admitted K12345678"]


def test_the_officer_does_not_answer_his_own_lock(counter: Counter) -> None:
    put_on_list(counter)
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F10)
    counter.lead_chooses(1)
    counter.lead_dialog.details.field(Question.PURPOSE).choose(Purpose.FAMILY)  # type: ignore[attr-defined]

    counter.lead_answers(reason="saya yakin", login="lestari")

    assert counter.records == []
    assert isinstance(counter.presenter.state, Locked)


def test_a_locked_traveller_is_referred_and_the_counter_is_free(counter: Counter) -> None:
    put_on_list(counter)
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F5)
    dialog = counter.refer_dialog
    dialog.note.setText("mirip daftar")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    counter.settle()

    assert counter.records == ["referred K12345678"]
    assert isinstance(counter.presenter.state, Ready)


def test_goods_are_referred_to_quarantine_and_the_traveller_passes(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))
    counter.press(Qt.Key.Key_F5)
    dialog = counter.refer_dialog
    dialog.agency.choose(Agency.QUARANTINE)
    dialog.agency.chosen_changed.emit()
    dialog.note.setText("daging babi")
    dialog.commodity.setText("daging babi")
    dialog.amount.setText("12,85 kg")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    counter.enter()

    (record,) = counter.world.storage.kept.crossings.records.values()
    (referral,) = record.crossing.details.referrals
    assert (referral.agency, referral.amount) == (Agency.QUARANTINE, "12,85 kg")
    assert counter.records == ["admitted X1234567"]


def test_a_citizen_who_enters_cannot_be_refused(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))

    keys = {hint.key: hint.enabled for hint in counter.screen.key_hints()}

    assert (keys["F6"], keys["F7"]) == (False, False)


def test_a_departure_is_postponed_by_four_eyes(exit_counter: Counter) -> None:
    exit_counter.scan(a_zone(**CITIZEN))
    exit_counter.press(Qt.Key.Key_F6)
    exit_counter.lead_chooses(1)
    exit_counter.lead_answers(reason="tidak tahu alamat tujuan")

    assert exit_counter.records == ["postponed X1234567"]


def test_a_second_document_waits_until_the_officer_says_so(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))
    counter.scan(a_zone(**CITIZEN | {"number": "X7654321"}))
    assert "Dokumen lain terpindai" in counter.words
    counter.enter()
    assert counter.records == []

    counter.press(Qt.Key.Key_Escape)
    assert "Dokumen lain terpindai" not in counter.words
    counter.scan(a_zone(**CITIZEN | {"number": "X7654321"}))
    counter.press(Qt.Key.Key_F8)
    counter.enter()

    assert counter.records == ["admitted X7654321"]


def test_the_same_document_scanned_twice_is_no_second_one(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))
    counter.scan(a_zone(**CITIZEN))

    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert not state.other_waits


def test_a_full_disk_keeps_the_traveller_and_records_him_when_there_is_room(
    counter: Counter, qtbot: QtBot
) -> None:
    counter.scan(a_zone(**CITIZEN))
    counter.world.storage.write_failure = StorageFull("no room")
    counter.enter()
    assert "Disk penuh" in counter.words
    assert "HIJAU" in counter.words

    counter.world.storage.write_failure = None
    qtbot.waitUntil(lambda: isinstance(counter.presenter.state, Ready), timeout=6_000)
    assert counter.records == ["admitted X1234567"]


def test_half_a_zone_says_what_to_do(counter: Counter) -> None:
    counter.scan(a_zone().splitlines()[0])

    assert "Baru sebagian MRZ terbaca" in counter.words


def test_an_unreadable_picture_leaves_the_traveller_at_the_counter(counter: Counter) -> None:
    counter.scan(a_zone(**CITIZEN))

    counter.presenter.refuse_picture(NothingOnPicture())

    assert "Tidak ada kode atau MRZ pada gambar" in counter.words
    assert isinstance(counter.presenter.state, Deciding)


def test_an_unknown_pass_is_typed_once_and_found_by_its_number(qtbot: QtBot) -> None:
    counter = a_counter(PASS_OUT)
    qtbot.addWidget(counter.screen)
    counter.scan("ETK004512")
    assert counter.is_in(Typing)
    page = counter.screen.typing
    assert page.number.text() == "ETK004512"

    page.name.setText("suparman")
    page.district.setText("Entikong")
    QTest.keyClicks(page.expires_on, "01052027")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    counter.settle()
    assert "SUPARMAN" in counter.words
    counter.enter()

    counter.press(Qt.Key.Key_F2)
    counter.screen.typing.quick.set_text("etk 004512")
    counter.screen.typed.emit("etk 004512")
    counter.settle()
    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert state.inspection.subject.document.expires_on == date(2027, 5, 1)


def test_faults_of_typed_fields_stand_at_the_fields_and_nothing_is_lost(
    counter: Counter,
) -> None:
    counter.press(Qt.Key.Key_F2)
    page = counter.screen.typing
    page.name.setText("SUPARMAN")
    QTest.keyClicks(page.expires_on, "31022027")
    page.present()

    assert "Bukan tanggal lengkap" in counter.words
    page.expires_on.clear()
    page.present()
    assert "Wajib diisi" in counter.words
    assert page.name.text() == "SUPARMAN"


def test_live_check_digits_stand_under_a_typed_zone(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F2)
    right = a_zone()
    wrong = right.replace("K12345678", "K12345679")

    counter.screen.typing.quick.set_text(right)
    counter.settle()
    assert "✗" not in counter.words
    assert "✓ nomor dokumen" in counter.words
    counter.screen.typing.quick.set_text(wrong)
    counter.settle()
    assert "✗ nomor dokumen" in counter.words


def test_a_pass_holder_is_scan_and_enter(qtbot: QtBot) -> None:
    counter = a_counter(PASS_OUT)
    qtbot.addWidget(counter.screen)
    with counter.world.storage.writing() as store:
        store.passes.add(a_border_pass(document=a_pass_document(), payload="PLB|ETK|004512"))

    counter.scan("PLB|ETK|004512")
    assert "HIJAU" in counter.words
    counter.enter()

    assert counter.records == ["admitted ETK 004512"]


def test_a_wrong_district_names_the_rule(qtbot: QtBot) -> None:
    counter = a_counter(PASS_OUT)
    qtbot.addWidget(counter.screen)
    with counter.world.storage.writing() as store:
        store.passes.add(a_border_pass(document=a_pass_document(district="Badau")))

    counter.scan("PLB|ETK|004512")

    assert "TERKUNCI" in counter.words
    assert "Pas dari kecamatan lain: Badau" in counter.words
    assert "BCA 1984 (belum diverifikasi)" in counter.words


def test_a_lock_left_behind_stands_there_when_the_counter_is_opened(
    counter: Counter,
) -> None:
    put_on_list(counter)
    counter.scan(a_zone())

    counter.presenter.open()
    counter.settle()

    assert isinstance(counter.presenter.state, Locked)
    assert "TERKUNCI" in counter.words


def test_a_lock_left_behind_on_the_way_out_is_answered_so_at_a_counter_for_entry(
    counter: Counter,
) -> None:
    with counter.world.storage.writing() as store:
        banned = an_alert(kind=AlertKind.CEGAH, direction=AlertDirection.EXIT)
        store.alerts.add([banned], at=counter.world.clock())
    counter.world.read(a_zone(), LEAVING)

    counter.presenter.open()
    counter.settle()

    assert "TERKUNCI" in counter.words
    assert direction_words(Direction.EXIT, catalogue()) in counter.words
    counter.press(Qt.Key.Key_F10)
    counter.lead_chooses(1)
    counter.lead_answers(reason="surat pencabutan sudah ada")
    (record,) = counter.world.storage.kept.crossings.records.values()
    assert record.crossing.direction is Direction.EXIT
    assert record.crossing.decision.lead == counter.world.lead.id


def test_a_counter_that_is_still_locked_says_so_and_keeps_the_next_traveller(
    counter: Counter,
) -> None:
    put_on_list(counter)
    counter.world.read(a_zone())
    counter.scan(a_zone(**CITIZEN))

    counter.enter()

    assert counter.records == []
    assert isinstance(counter.presenter.state, Deciding)
    assert isinstance(counter.presenter.state.trouble, CounterLocked)


def test_a_citizen_passport_that_soon_ends_is_amber_on_leaving(exit_counter: Counter) -> None:
    exit_counter.scan(a_zone(**CITIZEN, expires_on=date(2026, 8, 1)))

    assert "PERHATIAN" in exit_counter.words
    assert "Masa berlaku dokumen kurang dari 6 bulan" in exit_counter.words


def test_a_passport_among_the_passes_is_told_and_gets_its_own_questions_by_one_key(
    qtbot: QtBot,
) -> None:
    counter = a_counter(a_duty(lane=Lane.BORDER_PASS))
    qtbot.addWidget(counter.screen)
    counter.scan(a_zone(**CITIZEN))
    keys = {hint.key for hint in counter.screen.key_hints()}
    assert "F8" in keys

    counter.press(Qt.Key.Key_F8)
    assert "F8" not in {hint.key for hint in counter.screen.key_hints()}
    counter.enter()

    (record,) = counter.world.storage.kept.crossings.records.values()
    assert record.crossing.lane is Lane.PASSPORT
