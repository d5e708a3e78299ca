from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont
from pytestqt.modeltest import ModelTester

from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency, Details, Purpose, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    a_check,
    a_decision,
    a_document,
    a_pass_document,
    an_id,
    some_details,
)
from tests.ui.journal.driver import EARLY, HEADINGS, SUPARMAN, JournalDriver, three_records
from ui.journal.filters import FILTERS
from ui.journal.states import Browsing
from ui.widgets.scrolling import Scrolling


def test_today_stands_open_with_the_newest_record_on_top_and_selected(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.record(crossed_at=NOON - A_DAY)

    journal.open()

    assert journal.numbers == [3, 2, 1]
    assert dict(zip(HEADINGS, journal.row, strict=True)) == {
        "No.": "3",
        "Time": "12:00",
        "Direction": "Entry",
        "Name": "NUR AISYAH ROSLI",
        "Nat.": "MYS",
        "Document": "Passport X 765-4321",
        "Lane": "Vehicle",
        "Outcome": "Let through",
        "Verdict": "Green",
        "Ctr.": "1",
        "Amended": "",
    }


def test_the_line_above_counts_the_day(journal: JournalDriver) -> None:
    three_records(journal)

    journal.open()

    assert journal.count == "Today, Saturday, 14 March 2026: 2 in  ·  0 out  ·  1 held back"


def test_what_no_longer_counts_is_in_no_figure_but_said(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()

    journal.select(1)
    journal.cancel()

    assert journal.count.endswith(": 1 in  ·  0 out  ·  1 held back  ·  2 do(es) not count")


def test_an_empty_day_says_so_calmly(journal: JournalDriver) -> None:
    journal.open()

    assert "No records on this day" in journal.words
    assert journal.keys == {
        "F2 correct": False,
        "F8 cancel": False,
        "F6 linked": False,
        "F7 evidence": False,
        "F10 label": False,
        "F9 person": False,
        "Ins enter afterwards": False,
        "Alt+← → day": True,
        "Ctrl+F whole register": True,
    }


def test_alt_and_an_arrow_go_to_the_days_beside_and_no_further_than_today(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.record(crossed_at=NOON - A_DAY, document=SUPARMAN)
    journal.open()

    journal.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert journal.count.startswith("Friday, 13 March 2026: 1 in")
    assert journal.row[3] == "SUPARMAN"

    journal.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, times=3)
    assert journal.count.startswith("Today, Saturday, 14 March 2026: 2 in")
    assert not journal.screen.page.days.forward.isEnabled()


def test_a_day_that_was_passed_by_quickly_is_never_shown(journal: JournalDriver) -> None:
    three_records(journal)
    journal.record(crossed_at=NOON - A_DAY)
    journal.open()
    shown: list[object] = []
    journal.presenter.changed.connect(shown.append)

    journal.presenter.step(-1)
    journal.presenter.step(-1)
    journal.settle()

    days = [state.day.on for state in shown if isinstance(state, Browsing)]
    assert days == [date(2026, 3, 12)]


def test_a_day_is_gone_to_by_its_date(journal: JournalDriver) -> None:
    journal.record(crossed_at=NOON - 30 * A_DAY)
    journal.open()

    journal.type_day("12022026")

    assert journal.count.startswith("Thursday, 12 February 2026: 1 in")
    assert journal.screen.page.search.hasFocus()


@pytest.mark.parametrize("typed", ["15032026", "2026", "99"])
def test_a_date_to_come_or_half_a_date_is_objected_to_and_the_day_stays(
    journal: JournalDriver, typed: str
) -> None:
    three_records(journal)
    journal.open()

    journal.type_day(typed)

    assert journal.numbers == [3, 2, 1]
    assert journal.screen.page.days.date.property("faulty") == "yes"
    assert journal.screen.page.days.date.toolTip() == "A day up to today, such as 17-08-2026."


def test_after_midnight_today_is_the_new_day_unless_another_was_chosen(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.open()
    journal.wait(A_DAY)
    journal.come_back()
    assert journal.count.startswith("Today, Sunday, 15 March 2026")

    journal.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    journal.wait(A_DAY)
    journal.come_back()
    assert journal.count.startswith("Saturday, 14 March 2026: 2 in")


def test_coming_back_shows_what_was_recorded_meanwhile_and_keeps_the_selection(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.open()
    journal.select(1)

    journal.record(crossed_at=NOON + A_MINUTE)
    journal.come_back()

    assert journal.numbers == [4, 3, 2, 1]
    assert journal.selected == 1


def test_the_selected_record_is_told_in_full(journal: JournalDriver) -> None:
    lead = journal.officer
    journal.record(
        document=a_pass_document(nationality="MYS", issuer="MYS"),
        lane=Lane.BORDER_PASS,
        verdict=Verdict.RED,
        checks=(
            a_check(code="alert_hit", severity=Severity.LOCK, alert=an_id(), alert_kind="tangkal"),
            a_check(code="pass_other_district", severity=Severity.ATTENTION),
        ),
        details=Details(
            purpose=Purpose.TRADE,
            children=2,
            declared=False,
            declaration="https://allindonesia.example/r/77",
            referrals=(
                Referral(
                    agency=Agency.QUARANTINE,
                    commodity="daging sapi",
                    amount="4 kg",
                    origin="Serian",
                    has_certificate=False,
                    note="basi",
                ),
            ),
        ),
        decision=a_decision(
            outcome=Outcome.REFUSED,
            officer=an_id(),
            lead=lead.id,
            ground=Ground.ON_ENTRY_BAN_LIST,
            reason="Cocok dengan daftar.",
        ),
    )

    journal.open()

    for words in (
        "No. 1 · SUPARMAN",
        "Entry 12:00 WIB",
        "Border pass (PLB)",
        "ETK 004512",
        "Malaysia (MYS)",
        "https://allindonesia.example/r/77",
        "2 Dec 1985",
        "6103020212850001",
        "Entikong",
        "Border pass lane, counter 1",
        "Trade",
        "Quarantine (animals, fish, plants), 4 kg daging sapi, Serian, without certificate, basi",
        "Refused",
        "On the entry ban list (UU 6/2011 Ps 13 ayat (1) huruf a)",
        "Cocok dengan daftar.",
        "Budi Siregar",
        "nobody on the list of officers",
        "On the alert list: Entry ban (tangkal)",
        "Pass of another district",
    ):
        assert words in journal.detail.splitlines(), words


def test_a_law_text_that_nobody_saw_is_marked(journal: JournalDriver) -> None:
    decision = a_decision(outcome=Outcome.REFUSED, ground=Ground.ON_EXIT_BAN_LIST, reason="Cekal.")
    journal.record(direction=Direction.EXIT, decision=decision)

    journal.open()

    article = "On the exit ban list (UU 6/2011 Ps 16 ayat (1) huruf c, unverified)"
    assert article in journal.detail


def test_a_check_that_only_a_newer_version_knows_is_shown_by_its_code(
    journal: JournalDriver,
) -> None:
    journal.record(checks=(a_check(code="fingers_differ"),))

    journal.open()

    assert "fingers_differ" in journal.detail


def test_a_record_replaced_is_struck_through_and_stays_readable(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()
    journal.select(3)
    journal.correct(number="A7654322")

    model = journal.screen.page.model
    old = journal.numbers.index(3)
    fonts = [model.index(old, place).data(Qt.ItemDataRole.FontRole) for place in range(11)]

    assert all(isinstance(font, QFont) and font.strikeOut() for font in fonts[:-1])
    assert fonts[-1] is None
    assert journal.column("Document")[old] == "Passport X 765-4321"
    assert journal.column("Amended")[old] == "Replaced → 4"


def test_a_day_that_cannot_be_read_says_so_and_is_read_again_by_a_key(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    journal.storage.read_failure = StorageUnavailable("gone")
    journal.open()
    assert "The day could not be read" in journal.words
    assert "The database cannot be reached" in journal.words

    journal.storage.read_failure = None
    journal.key("F9")

    assert journal.numbers == [3, 2, 1]


def test_a_failure_to_read_anew_leaves_the_day_that_was_read(journal: JournalDriver) -> None:
    three_records(journal)
    journal.open()
    journal.storage.read_failure = StorageUnavailable("gone")

    journal.come_back()

    assert journal.numbers == [3, 2, 1]
    assert journal.notice.startswith("The database cannot be reached")


def test_a_busy_day_is_searched_as_one_types(journal: JournalDriver) -> None:
    for number in range(1_000):
        journal.record(document=a_document(number=f"B{number:07}"), crossed_at=EARLY)
    journal.open()

    journal.type("B0000777")

    assert journal.column("Document") == ["Passport B0000777"]
    assert "showing 1 of 1,000 records" in journal.count


def test_the_table_is_a_table_as_qt_understands_it(
    journal: JournalDriver, qtmodeltester: ModelTester
) -> None:
    three_records(journal)
    journal.open()
    model = journal.screen.page.model

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt says no types here

    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == len(HEADINGS)


def test_every_key_that_narrows_stands_beside_its_box(journal: JournalDriver) -> None:
    journal.open()

    shown = journal.words.splitlines()

    assert all(one.key in shown for one in FILTERS)


def test_a_partly_known_birth_is_told_as_far_as_it_is_known(journal: JournalDriver) -> None:
    document = a_document()
    holder = replace(document.holder, born=None)
    journal.record(document=replace(document, holder=holder, expires_on=None))

    journal.open()

    assert "Born" not in journal.detail.splitlines()
    assert "Good until" not in journal.detail.splitlines()


def test_a_long_record_is_read_to_its_end_by_keys(journal: JournalDriver) -> None:
    note = Referral(agency=Agency.CUSTOMS, note="Barang dagangan di dalam mobil. " * 8)
    journal.record(details=replace(some_details(), referrals=(note,) * 4))
    journal.open()
    area = journal.screen.page.detail.findChild(Scrolling)
    assert isinstance(area, Scrolling)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0

    for _ in range(bar.maximum()):
        journal.key("Alt+Down")
    assert bar.value() == bar.maximum()
    journal.key("Alt+Up")
    assert bar.value() < bar.maximum()
    assert journal.selected == 1

    journal.screen.page.table.setFocus()
    journal.press(Qt.Key.Key_Tab)
    assert area.hasFocus()
    journal.press(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
