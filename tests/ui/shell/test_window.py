"""The window as one: who sees what, in which language and colours, and what a lock covers."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton

from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.practice.documents import documents_of
from checkpoint.words.catalogue import Language
from tests.builders import AN_HOUR, NOON, TODAY, an_alert
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk
from ui.alerts.view import AlertsScreen
from ui.app import Wishes
from ui.shell.unfinished import UnfinishedDialog
from ui.shell.workspace import KEYS_OF_TABS, key_of_tab
from ui.sign_in.lock import LockView
from ui.sign_in.open_counter import OpenCounterView
from ui.sign_in.view import SignInView
from ui.theme import ThemeName

SAME_IN_BOTH = re.compile(
    r"(PLBN )?[A-Z0-9<:/+() ]*|Ayu Lestari|Budi Siregar|PLBN Entikong|Checkpoint|Bahasa Indonesia"
    r"|English|[0-9:]+ WIB|Enter|Ins|Ctrl\+\w|Shift\+F8|Esc|Alt\+.*|MYS · Malaysia"
    r"|[0-9]+ (Jul|Jan) [0-9]+|No\. ETK/HARIAN/.*|label|Status|[%–]"
)
"""What is a name, a number or a key, or the same word in both languages."""


@pytest.mark.parametrize(
    ("login", "tabs"),
    [
        ("lestari", ["Counter", "Journal", "Shift", "Second line", "Incidents", "Group"]),
        (
            "siregar",
            [
                "Counter",
                "Board",
                "Journal",
                "Shift",
                "Alerts",
                "Reports",
                "Second line",
                "Incidents",
                "Inside",
                "Statistics",
                "Group",
            ],
        ),
    ],
)
def test_the_tabs_are_those_of_the_role(desk: Desk, login: str, tabs: list[str]) -> None:
    desk.work_as(login)
    assert desk.tabs == tabs


def test_a_shift_lead_without_a_counter_has_no_counter_page(desk: Desk) -> None:
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    assert desk.tabs == [
        "Board",
        "Journal",
        "Shift",
        "Alerts",
        "Reports",
        "Second line",
        "Incidents",
        "Inside",
        "Statistics",
    ]


def test_an_administrator_opens_no_counter(desk: Desk) -> None:
    desk.sign_in("dewi", PASSWORD)
    assert "Alerts" in desk.tabs
    assert not {"Counter", "Journal", "Reports", "Second line"} & set(desk.tabs)


def test_a_key_brings_each_tab_to_the_front(desk: Desk) -> None:
    desk.work_as("siregar")
    session = desk.window_app.session
    assert session is not None
    for place, tab in enumerate(desk.tabs[: len(KEYS_OF_TABS)]):
        desk.press(key_of_tab(place))
        assert session.workspace.screen_shown.title() == tab


def test_a_key_of_no_tab_leaves_the_page_in_front(desk: Desk) -> None:
    desk.work_as("lestari")
    session = desk.window_app.session
    assert session is not None
    desk.press("Ctrl+2")
    before = session.workspace.screen_shown
    desk.press("Ctrl+0")
    assert session.workspace.screen_shown is before


@pytest.mark.parametrize("place", [1, 2, 3, 4, 5, 6, 7, 8, 0])
def test_a_switch_of_language_changes_every_word(desk: Desk, place: int) -> None:
    desk.work_as("siregar")
    if place == 1:
        desk.scan(a_zone())
    desk.press(f"Ctrl+{place}")
    english = set(desk.words.splitlines())
    assert any("PASSPORT" in line.upper() for line in english), "the lane, in the header"

    desk.press("F12")
    stayed = english & set(desk.words.splitlines())
    assert {line for line in stayed if not SAME_IN_BOTH.fullmatch(line)} == set()
    assert desk.wishes[-1].language is Language.INDONESIAN
    desk.press("F12")
    assert set(desk.words.splitlines()) == english


def test_a_switch_of_colours_changes_the_window_at_once(desk: Desk) -> None:
    desk.work_as("lestari")
    window = desk.window_app.window
    middle = window.rect().center()
    light = window.grab().toImage().pixelColor(middle).lightness()
    desk.press("F11")
    dark = window.grab().toImage().pixelColor(middle).lightness()
    assert (light > 180, dark < 80) == (True, True)
    assert desk.wishes[-1].theme is ThemeName.DARK


def test_what_was_opened_last_is_kept_and_offered_again(desk: Desk) -> None:
    desk.work_as("lestari", Direction.EXIT)
    assert desk.wishes[-1].counter == "1"
    desk.press("Ctrl+Q")
    desk.sign_in("siregar", PASSWORD)
    desk.press("Return")
    session = desk.window_app.session
    assert session is not None
    assert session.seat.duty is not None
    assert session.seat.duty.direction is Direction.EXIT


def test_under_the_lock_nothing_of_the_traveller_can_be_read(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    assert "ROSLI" in desk.words.upper()
    desk.press("Ctrl+L")
    assert desk.shows(LockView)
    words = f"{desk.words} {desk.window_app.window.windowTitle()}".upper()
    assert "ROSLI" not in words
    assert "K12345678" not in words


def test_a_dialog_does_not_stand_above_the_lock(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("F5")
    assert desk.is_asking()
    desk.window_app._idle.idle.emit()
    desk.settle()
    assert not desk.is_asking()
    assert desk.shows(LockView)


def test_a_scan_by_whatever_reader_begins_the_time_to_the_lock_anew(desk: Desk) -> None:
    desk.work_as("lestari")
    session = desk.window_app.session
    assert session is not None
    assert session.counter is not None
    timer = desk.window_app._idle.findChild(QTimer)
    assert isinstance(timer, QTimer)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(60_000)
    QTest.qWait(200)
    before = timer.remainingTime()
    left: list[int] = []
    session.counter.changed.connect(lambda _state: left.append(timer.remainingTime()))

    text = ScannedText(kind=TextKind.TYPED, text=a_zone())
    session.counter.take(Scan(source=ScanSource.SERIAL, texts=(text,), at=NOON))
    desk.settle()

    assert max(left) > before


def test_a_scan_at_the_lock_reaches_nobody(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("Ctrl+L")
    desk.scan(a_zone())
    desk.write(PASSWORD)
    desk.press("Return")
    assert "ROSLI" not in desk.words.upper()


def test_work_goes_on_where_the_lock_stopped_it(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+L")
    desk.write(PASSWORD)
    desk.press("Return")
    assert "ROSLI" in desk.words.upper()


def test_somebody_else_at_the_lock_signs_the_first_out(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+L")
    desk.press("F8")
    assert desk.shows(SignInView)
    assert desk.acts[-1] == "signed_out"
    desk.work_as("siregar")
    assert "ROSLI" not in desk.words.upper()


def test_an_empty_chair_locks_the_window(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.window_app._idle.idle.emit()
    assert desk.shows(LockView)
    desk.window_app._idle.idle.emit()
    assert desk.shows(LockView)


def test_an_empty_chair_before_a_counter_is_opened_signs_out(desk: Desk) -> None:
    desk.sign_in("lestari", PASSWORD)
    assert desk.shows(OpenCounterView)
    desk.window_app._idle.idle.emit()
    desk.settle()
    assert desk.shows(SignInView)
    assert desk.acts == ["signed_in", "signed_out"]


def test_who_signed_in_by_mistake_goes_back_by_a_key(desk: Desk) -> None:
    desk.sign_in("lestari", PASSWORD)
    desk.press("Esc")
    assert desk.shows(SignInView)
    assert desk.acts == ["signed_in", "signed_out"]


def test_an_empty_chair_at_the_sign_in_changes_nothing(desk: Desk) -> None:
    desk.window_app._idle.idle.emit()
    assert desk.shows(SignInView)


def test_another_counter_can_be_opened_without_signing_in_again(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F6")
    desk.open_counter(Direction.EXIT, Lane.BORDER_PASS)
    assert "Border pass" in desk.words
    assert desk.acts.count("signed_in") == 1
    assert desk.acts.count("counter_opened") == 2


def test_help_names_the_keys_of_the_page(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F1")
    assert desk.is_asking()
    desk.press("Return")
    assert not desk.is_asking()


def test_a_scan_on_another_page_brings_the_counter_to_the_front(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("Ctrl+2")
    desk.scan(a_zone())
    assert desk.counter.state.__class__.__name__ == "Deciding"
    assert "ROSLI" in desk.words.upper()


def test_a_picture_dropped_on_the_window_is_read(desk: Desk) -> None:
    document = documents_of(TODAY)[0]
    mime = QMimeData()
    mime.setImageData(QImage.fromData(document.picture()))
    desk.work_as("lestari")
    desk.drop(mime)
    assert document.document.number in desk.words


def test_a_lock_of_the_counter_outlives_the_sign_out(desk: Desk) -> None:
    desk.work_as("lestari")
    name = PersonName("ROSLI", "SITI")
    desk.scan(a_zone(name=name, expires_on=TODAY.replace(year=2025)))
    assert "counter_locked" in desk.acts
    desk.press("Ctrl+Q")
    desk.work_as("lestari")
    assert "SITI" in desk.words.upper()


def test_the_header_says_that_there_is_no_alert_list(desk: Desk) -> None:
    desk.work_as("lestari")
    assert "No alert list" in desk.words


@pytest.mark.parametrize(
    ("hours", "told"),
    [(0, "under an hour old"), (1, "1 hour old"), (30, "30 hours old"), (49, "2 days old")],
)
def test_the_header_says_how_old_the_alert_lists_are(desk: Desk, hours: int, told: str) -> None:
    with desk.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
        note = ChangeNote(cause=Cause.LIST, list_name="Cekal")
        change = store.alerts.changes.prepare(note, at=NOON)
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)
    desk.clock.forward(hours * AN_HOUR)
    desk.work_as("lestari")
    assert f"Alert lists: {told}" in desk.words.splitlines()


def test_the_clock_of_the_header_is_that_of_the_post(desk: Desk) -> None:
    desk.work_as("lestari")
    assert "12:00 WIB" in desk.words


def test_before_the_sign_in_the_window_can_be_put_into_the_other_language(desk: Desk) -> None:
    indonesian = "Masuk"
    assert indonesian not in desk.words.splitlines()
    desk.press("F12")
    assert indonesian in desk.words.splitlines()
    desk.press("F11")
    assert desk.wishes[-1] == Wishes(Language.INDONESIAN, ThemeName.DARK, "")


def test_nobody_signs_out_over_a_traveller(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+Q")
    assert "A traveller is at the counter" in desk.words
    assert not desk.window_app.window.close()

    desk.press("Esc")
    desk.press("Ctrl+Q")
    assert desk.window_app.session is None


def test_who_changes_the_counter_may_go_back_to_it(desk: Desk) -> None:
    desk.work_as("lestari", Direction.EXIT)
    desk.press("F6")
    assert isinstance(desk.window_app.window.page, OpenCounterView)
    desk.press("Esc")

    session = desk.window_app.session
    assert session is not None
    assert session.seat.duty is not None
    assert session.seat.duty.direction is Direction.EXIT


@pytest.mark.parametrize("spoken", list(Language))
def test_no_tab_is_cut_whichever_is_in_front(desk: Desk, spoken: Language) -> None:
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.window_app.looks.set_language(spoken)
    bar = desk.window_app.window.findChild(QTabBar)
    assert isinstance(bar, QTabBar)

    tabs = list(filter(bar.isTabVisible, range(bar.count())))
    for front in tabs:
        desk.press(f"Ctrl+{front + 1}")
        last = bar.tabRect(tabs[-1])
        assert last.right() < bar.width()
        assert not [one for one in bar.findChildren(QToolButton) if one.isVisible()]
        bold = QFont(bar.font())
        bold.setBold(True)
        for place in tabs:
            title = QFontMetrics(bold).horizontalAdvance(bar.tabText(place))
            assert bar.tabRect(place).width() >= title + 2 * 14


def test_help_at_the_counter_says_what_the_colours_ask_of_the_officer(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F1")

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    words = words_on(dialog)
    for colour in ("Green: Enter", "Amber: ", "Red: ", "(F10)", "(F5)"):
        assert colour in words


def test_a_half_typed_alert_is_not_lost_by_signing_out(desk: Desk) -> None:
    desk.work_as("siregar")
    desk.press("Ctrl+5")
    desk.press("F2")
    assert not desk.screen(AlertsScreen).is_begun()
    desk.focus(desk.screen(AlertsScreen).compose.form.reason)
    desk.write("surat permintaan")
    assert desk.screen(AlertsScreen).is_begun()
    desk.press("Ctrl+1")
    desk.press("Ctrl+Q")

    assert isinstance(QApplication.activeModalWidget(), UnfinishedDialog)
    desk.press("Return")
    assert desk.screen(AlertsScreen).is_begun()
