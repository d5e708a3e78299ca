"""Work off the UI thread: in order, and its answer comes back to whoever still waits for it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from pytestqt.qtbot import QtBot

from checkpoint.domain.errors import CheckpointError, NotFound, ProgramFault
from ui.background import Background


class Listener(QObject):
    """Somebody who waits for answers, and notes them."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard

    @Slot(object)
    def hear(self, answer: object) -> None:
        self._heard.append(answer)


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    assert made.wait_idle()


def never(problem: CheckpointError) -> None:
    raise AssertionError(problem)


def destroy(listener: QObject) -> None:
    listener.deleteLater()
    QCoreApplication.sendPostedEvents(listener, QEvent.Type.DeferredDelete)


def test_work_is_done_elsewhere_and_answered_here(background: Background) -> None:
    here: list[int] = []
    background.run(get_ident, done=here.append, failed=never, owner=None)
    background.run(
        lambda: None, done=lambda _none: here.append(get_ident()), failed=never, owner=None
    )

    assert background.wait_idle()
    worker, answered = here
    assert worker != get_ident()
    assert answered == get_ident()


def test_all_work_is_done_on_one_thread_in_the_order_asked(background: Background) -> None:
    threads: list[int] = []
    order: list[int] = []
    for number in range(20):
        background.run(get_ident, done=threads.append, failed=never, owner=None)
        background.run(partial(int, number), done=order.append, failed=never, owner=None)

    assert background.wait_idle()
    assert len(set(threads)) == 1
    assert order == list(range(20))


def test_an_expected_failure_is_told(background: Background) -> None:
    told: list[CheckpointError] = []

    def fail() -> None:
        raise NotFound("no such crossing")

    background.run(fail, done=lambda _none: None, failed=told.append, owner=None)

    assert background.wait_idle()
    assert [type(problem) for problem in told] == [NotFound]


def test_a_bug_is_raised_where_the_crash_handler_sees_it(
    background: Background, qtbot: QtBot
) -> None:
    told: list[object] = []
    with qtbot.captureExceptions() as raised:
        background.run(lambda: 1 // 0, done=told.append, failed=told.append, owner=None)
        assert background.wait_idle()

    assert [kind for kind, _bug, _trace in raised] == [ZeroDivisionError]
    assert [type(problem) for problem in told] == [ProgramFault], "whoever waits must not wait on"


def test_after_a_bug_the_work_goes_on(background: Background, qtbot: QtBot) -> None:
    heard: list[int] = []
    with qtbot.captureExceptions():
        background.run(lambda: 1 // 0, done=heard.append, failed=never, owner=None)
        background.run(lambda: 7, done=heard.append, failed=never, owner=None)
        assert background.wait_idle()

    assert heard == [7]


def test_an_answer_to_somebody_who_is_gone_is_dropped(background: Background) -> None:
    heard: list[object] = []
    listener = Listener(heard)
    gate = Event()
    background.run(lambda: gate.wait(5), done=listener.hear, failed=never, owner=listener)
    destroy(listener)
    gate.set()

    assert background.wait_idle()
    assert heard == []


def test_an_answer_for_an_owner_who_is_gone_is_dropped(background: Background) -> None:
    heard: list[object] = []
    owner, gate = QObject(), Event()
    background.run(lambda: gate.wait(5), done=heard.append, failed=never, owner=owner)
    destroy(owner)
    gate.set()

    assert background.wait_idle()
    assert heard == []


def test_waiting_gives_also_the_answers_that_answers_ask_for(background: Background) -> None:
    heard: list[int] = []

    def ask_again(number: int) -> None:
        heard.append(number)
        if number < 3:
            background.run(lambda: number + 1, done=ask_again, failed=never, owner=None)

    background.run(lambda: 1, done=ask_again, failed=never, owner=None)

    assert not background.is_idle
    assert background.wait_idle()
    assert heard == [1, 2, 3]


def test_waiting_ends_when_its_time_is_up(background: Background) -> None:
    gate = Event()
    background.run(lambda: gate.wait(5), done=lambda _done: None, failed=never, owner=None)

    assert not background.wait_idle(timeout_ms=20)
    gate.set()
    assert background.wait_idle()


def test_no_worker_ever_collects_garbage(background: Background) -> None:
    """A widget in the garbage would be destroyed there, and take the window with it."""
    threads: list[int] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            threads.append(get_ident())

    def litter() -> None:
        for _ in range(10_000):
            cycle: list[object] = []
            cycle.append(cycle)

    gc.callbacks.append(note)
    try:
        for _ in range(20):
            background.run(litter, done=lambda _none: None, failed=never, owner=None)
        assert background.wait_idle()
    finally:
        gc.callbacks.remove(note)
    assert [ident for ident in threads if ident != get_ident()] == []


def test_what_work_holds_is_let_go_of_on_the_window_thread(background: Background) -> None:
    threads: list[int] = []

    class Held:
        def __del__(self) -> None:
            threads.append(get_ident())

    for _ in range(20):
        held = Held()
        background.run(partial(id, held), done=lambda _id: None, failed=never, owner=None)
        del held
    assert background.wait_idle()

    assert set(threads) == {get_ident()}
    assert len(threads) == 20
