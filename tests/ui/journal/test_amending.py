from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, Sex
from checkpoint.domain.errors import CheckpointError, ClockUnreliable, StorageFull
from checkpoint.domain.posts.post import Direction
from checkpoint.services.access import Confirmation
from checkpoint.words.catalogue import Language
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_lead,
    a_post,
    some_details,
)
from tests.ui.journal.driver import JournalDriver
from ui import language
from ui.journal.moment_field import moment_field

WHY = "Salah baca."


def newest(journal: JournalDriver) -> Recorded:
    return journal.register[-1]


def test_a_correction_is_previewed_recorded_and_shown_in_place(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.key("F2")
    assert journal.is_correcting()

    journal.fill("number", "k 87654321")
    journal.fill("direction", Direction.EXIT)
    journal.fill("children", "2")
    assert journal.changes == [
        "Direction: Entry > Exit",
        "Number: K12345678 > K 87654321",
        "Children along: – > 2",
    ]
    journal.screen.correct.reason.setFocus()
    journal.type(WHY)
    journal.press(Qt.Key.Key_Return)

    assert not journal.is_correcting()
    assert (journal.numbers, journal.selected) == ([2, 1], 2)
    assert journal.notice == "Recorded as no. 2; the old record stays readable."
    new = newest(journal).crossing
    assert (new.document.number, new.direction, new.details.children) == (
        "K 87654321",
        Direction.EXIT,
        2,
    )
    assert new.document.holder == a_document().holder
    assert new.amendment is not None
    assert new.amendment.reason == WHY


def test_every_field_that_may_be_wrong_can_be_put_right(journal: JournalDriver) -> None:
    old = journal.record().crossing
    journal.open()

    journal.correct(
        kind=DocumentKind.BORDER_PASS,
        number="ETK 1",
        issuer="idn",
        name="bin  suparman",
        given_names="joko",
        nationality="idn",
        sex=Sex.MALE,
        born="00-05-1974",
        expires_on="01-02-2027",
        national_number="6103 0202",
        district="Entikong",
        purpose=Purpose.TRADE,
        last_country="mys",
        permit=None,
        permit_number="",
        days_granted="",
        address="",
        plate="kb 1 a",
        kilb_number="7",
        declared=False,
        stamp_number="A-9",
        other_proof="KTP",
    )

    new = newest(journal).crossing
    assert new.document == replace(
        old.document,
        kind=DocumentKind.BORDER_PASS,
        number="ETK 1",
        issuer="IDN",
        expires_on=date(2027, 2, 1),
        district="Entikong",
        holder=replace(
            old.document.holder,
            name=PersonName("BIN SUPARMAN", "JOKO"),
            nationality="IDN",
            sex=Sex.MALE,
            born=PartialDate(1974, 5),
            national_number="61030202",
        ),
    )
    assert new.details == replace(
        some_details(),
        purpose=Purpose.TRADE,
        last_country="MYS",
        permit=None,
        days_granted=None,
        address="",
        plate="KB 1 A",
        kilb_number="7",
        declared=False,
        stamp_number="A-9",
        other_proof="KTP",
    )


def test_what_is_left_alone_stays_as_it_was_however_it_was_written(
    journal: JournalDriver,
) -> None:
    odd = a_document(number="k-12 ", name=PersonName("o'Neill", "Sean", is_truncated=True))
    journal.record(document=odd)
    journal.open()

    journal.correct(direction=Direction.EXIT)

    assert newest(journal).crossing.document == odd


def test_the_hour_of_a_wrong_clock_is_put_right_by_two(journal: JournalDriver) -> None:
    journal.record(crossed_at=NOON - AN_HOUR + timedelta(seconds=7))
    journal.open()
    journal.key("F2")
    assert journal.changes == []

    journal.fill("crossed_at", "1015")
    assert journal.changes == ["Time of crossing: 11:00 > 10:15"]
    journal.screen.correct.reason.setFocus()
    journal.type("Jam komputer maju.")
    journal.press(Qt.Key.Key_Return)

    moved = NOON - 105 * A_MINUTE + timedelta(seconds=7)
    assert newest(journal).crossing.crossed_at == moved


@pytest.mark.parametrize(
    ("crossed", "typed", "right"),
    [
        pytest.param(20, "2320", -40, id="back over midnight"),
        pytest.param(-40, "0:20", 20, id="on over midnight"),
        pytest.param(20, "00:05", 5, id="within the day"),
        pytest.param(20, "tadi", 20, id="no time"),
    ],
)
def test_of_the_time_typed_the_nearest_is_meant(crossed: int, typed: str, right: int) -> None:
    midnight = a_post().span_of(TODAY)[0]
    when = moment_field(a_post())

    put = when.put(a_crossing(crossed_at=midnight + crossed * A_MINUTE), typed)

    assert put.crossed_at == midnight + right * A_MINUTE


def test_enter_goes_to_the_reason_and_only_from_there_records(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.key("F2")
    assert journal.screen.correct.rows["number"].field.hasFocus()

    journal.fill("number", "K1")
    journal.press(Qt.Key.Key_Return)
    assert journal.screen.correct.reason.hasFocus()
    assert len(journal.register) == 1

    journal.type(WHY)
    journal.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert len(journal.register) == 2


def test_without_a_reason_or_a_change_nothing_is_recorded_and_it_is_said(
    journal: JournalDriver,
) -> None:
    journal.record()
    journal.open()

    journal.correct()
    assert "Nothing is changed yet." in journal.words

    journal.fill("number", "K1")
    journal.screen.correct.reason.clear()
    journal.key("Enter")
    assert "Write the reason first." in journal.words
    assert journal.screen.correct.reason.hasFocus()
    assert len(journal.register) == 1


@pytest.mark.parametrize(
    ("field", "typed", "objection"),
    [
        ("number", "", "Must be filled"),
        ("name", "", "Must be filled"),
        ("nationality", "MY", "Three letters, such as IDN or MYS"),
        ("born", "01-01-2027", "This day is after the crossing"),
        ("born", "31-02-1990", "Not a whole date: day, month and year"),
        ("expires_on", "2030", "Not a whole date: day, month and year"),
        ("expires_on", "01-01-2020", "Ends before it was issued"),
    ],
)
def test_a_faulty_field_is_pointed_at_and_nothing_is_recorded(
    journal: JournalDriver, field: str, typed: str, objection: str
) -> None:
    journal.record()
    journal.open()

    journal.correct(**{field: typed})

    row = journal.screen.correct.rows[field]
    assert row.field.accessibleDescription() == objection
    assert row.field.hasFocus()
    assert journal.screen.correct.reason.text() == WHY
    assert len(journal.register) == 1


def test_what_a_bad_scan_left_empty_does_not_stop_another_correction(
    journal: JournalDriver,
) -> None:
    journal.record(document=a_document(issuer="", nationality="??"))
    journal.open()

    journal.correct(number="K1")

    assert newest(journal).crossing.document.number == "K1"


def test_a_paper_without_a_number_gets_one_when_it_was_a_passport_after_all(
    journal: JournalDriver,
) -> None:
    journal.record(document=a_document(kind=DocumentKind.NO_DOCUMENT, number=""))
    journal.open()

    journal.correct(kind=DocumentKind.PASSPORT)
    assert "Must be filled" in journal.words

    journal.fill("number", "K5")
    journal.key("Enter")
    assert newest(journal).crossing.document.number == "K5"


def test_back_leaves_the_record_and_forgets_what_was_typed(journal: JournalDriver) -> None:
    journal.record()
    journal.record(document=a_document(number="B1"), crossed_at=NOON + A_MINUTE)
    journal.open()
    journal.key("F2")
    journal.fill("plate", "KB 1")
    journal.screen.correct.reason.setText(WHY)

    journal.key("Esc")
    assert not journal.is_correcting()
    assert journal.screen.page.search.hasFocus()

    journal.select(1)
    journal.key("F2")
    assert journal.changes == []
    assert journal.screen.correct.reason.text() == ""


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (StorageFull("no room"), "The disk is full, so nothing was recorded."),
        (ClockUnreliable(NOON), "The computer's clock stands before the last record."),
    ],
)
def test_what_goes_wrong_is_said_and_nothing_typed_is_lost(
    journal: JournalDriver, trouble: CheckpointError, sentence: str
) -> None:
    journal.record()
    journal.open()
    journal.storage.write_failure = trouble

    journal.correct(number="K1")

    assert journal.notice.startswith(sentence)
    assert journal.is_correcting()
    assert journal.changes == ["Number: K12345678 > K1"]
    assert journal.screen.correct.reason.text() == WHY

    journal.storage.write_failure = None
    journal.press(Qt.Key.Key_Return)
    assert newest(journal).crossing.document.number == "K1"


def test_a_record_that_somebody_else_corrected_meanwhile_is_not_corrected_twice(
    journal: JournalDriver,
) -> None:
    old = journal.record()
    journal.open()
    journal.key("F2")
    signed = Confirmation(a_lead(), journal.clock())
    journal.service.cancel(
        a_lead(), journal.post, old.crossing.id, "Tercatat dua kali.", confirmed=signed
    )

    journal.fill("number", "K1")
    journal.screen.correct.reason.setFocus()
    journal.type(WHY)
    journal.press(Qt.Key.Key_Return)

    assert journal.notice == "This record was already corrected. Correct the newer one."
    assert len(journal.register) == 2
    journal.key("Esc")
    journal.come_back()
    assert journal.numbers == [2, 1]


def test_what_is_typed_outlasts_a_look_at_another_page_and_a_switch_of_language(
    journal: JournalDriver, qapp: QApplication
) -> None:
    journal.record()
    journal.open()
    journal.key("F2")
    journal.fill("number", "K1")
    journal.fill("born", "31-02")

    journal.screen.leave()
    journal.come_back()
    language.install(qapp, Language.ENGLISH)

    assert journal.changes == ["Number: K12345678 > K1"]
    assert journal.screen.correct.rows["born"].date.text() == "31-02"  # type: ignore[attr-defined]


def test_a_link_leads_to_a_record_that_is_not_looked_for(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.correct(number="B777")
    journal.type("B777")
    assert journal.numbers == [2]

    journal.key("F6")

    assert (journal.numbers, journal.selected) == ([2, 1], 1)
    assert journal.screen.page.search.text() == ""


def test_a_correction_that_no_longer_fits_the_search_is_shown_all_the_same(
    journal: JournalDriver,
) -> None:
    journal.record()
    journal.open()
    journal.narrow("F3")

    journal.correct(direction=Direction.EXIT)

    assert (journal.numbers, journal.selected) == ([2, 1], 2)


def test_a_counter_officer_reads_all_and_the_keys_say_who_corrects(
    read_only: JournalDriver,
) -> None:
    read_only.record()
    read_only.open()

    assert read_only.numbers == [1]
    assert "No. 1 · NUR AISYAH ROSLI" in read_only.detail
    assert {key: works for key, works in read_only.keys.items() if key[:2] in {"F2", "F8"}} == {
        "F2 correct (shift lead)": False,
        "F8 cancel (shift lead)": False,
    }
    read_only.presenter.begin_correction()
    read_only.presenter.begin_cancellation()
    assert not read_only.is_correcting()
    assert not read_only.is_asking()


def test_a_record_of_yesterday_is_corrected_where_it_stands(journal: JournalDriver) -> None:
    journal.record(crossed_at=NOON - A_DAY)
    journal.open()
    journal.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    journal.correct(number="K1")

    assert (journal.numbers, journal.selected) == ([2, 1], 2)
    assert journal.count.startswith("Friday, 13 March 2026: 1 in")


def test_a_correction_begun_before_midnight_ends_on_its_day(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.key("F2")
    journal.wait(A_DAY - AN_HOUR)
    journal.come_back()

    journal.fill("number", "K1")
    journal.screen.correct.reason.setFocus()
    journal.type(WHY)
    journal.press(Qt.Key.Key_Return)

    assert (journal.numbers, journal.selected) == ([2, 1], 2)
    assert journal.count.startswith("Saturday, 14 March 2026")


def test_the_figures_beside_the_screen_are_told_of_every_amendment(
    journal: JournalDriver,
) -> None:
    told: list[Recorded] = []
    journal.presenter.amended.connect(told.append)
    journal.record()
    journal.open()

    journal.correct(number="K1")
    journal.cancel()

    assert [record.number for record in told] == [2, 3]


def test_a_number_that_cannot_be_is_objected_to_and_not_dropped(journal: JournalDriver) -> None:
    journal.record()
    journal.open()
    journal.correct(children="250")

    assert "A number up to 99" in journal.words
    assert len(journal.register) == 1
