"""The board in its window: where it stands, where it leads, and what moves it."""

from __future__ import annotations

from checkpoint.domain.posts.post import Direction
from tests.builders import a_lock
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.shell.driver import Desk
from ui.alerts.view import AlertsScreen
from ui.board.view import BoardScreen
from ui.cases.view import CasesScreen
from ui.counter.view import CounterScreen
from ui.devices.channel import Channel, Failed, Reason, Running
from ui.journal.view import JournalScreen


def without_counter(desk: Desk) -> BoardScreen:
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    return desk.screen(BoardScreen)


def test_a_shift_lead_without_a_counter_begins_at_the_board(desk: Desk) -> None:
    with desk.storage.writing() as store:
        store.locks.add(a_lock())
    board = without_counter(desk)

    assert board.figures.tiles[4].accessibleName() == "Locks to answer: 1"


def test_every_figure_leads_to_its_page_by_the_keyboard_alone(desk: Desk) -> None:
    without_counter(desk)
    for keys, page in (
        (("Return",), JournalScreen),
        (("Right", "Right", "Right", "Return"), CasesScreen),
        (("F2",), CasesScreen),
        (("F3",), CasesScreen),
        (("F4",), AlertsScreen),
    ):
        for key in keys:
            desk.press(key)
        assert isinstance(desk.screen(page), page)
        desk.press("Ctrl+1")


def test_a_record_made_at_this_window_is_on_its_board(desk: Desk) -> None:
    desk.work_as("siregar", Direction.EXIT)
    desk.press("Ctrl+2")
    desk.screen(BoardScreen)
    desk.scan(a_zone())
    desk.press("Return")
    desk.screen(CounterScreen)
    desk.press("Ctrl+2")

    assert desk.screen(BoardScreen).figures.tiles[1].accessibleName() == "Exits today: 1"


def test_nobody_counts_behind_a_lock(desk: Desk) -> None:
    board = without_counter(desk)
    desk.press("Ctrl+L")

    assert not board.presenter._tick.isActive()


def test_a_device_that_fails_is_told_and_none_that_nobody_wants(desk: Desk) -> None:
    desk.work_as("siregar")
    session = desk.window_app.session
    assert session is not None
    assert session.devices is not None
    desk.press("Ctrl+2")
    watch = desk.screen(BoardScreen).watch
    assert not any("device" in line for line in watch.said)

    session.devices._note(Channel.FOLDER, Running())
    assert "The devices of this counter work." in watch.said
    session.devices._note(Channel.CAMERA, Failed(Reason.UNPLUGGED))
    assert any("unplugged" in line for line in watch.said)
