"""Evidence is let go in the background: a batch at a time, and never before the officer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.domain.errors import StorageFull
from tests.builders import A_DAY, NOON, an_evidence
from tests.ui.shell.driver import Desk
from ui.background import Background
from ui.shell.retention import Retention


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    assert qtbot is not None
    made = Background()
    yield made
    assert made.wait_idle()


def letting_go(*left: int) -> tuple[list[str], Callable[[], int]]:
    """A service that has so much left after each call, and the list of what was done."""
    done: list[str] = []
    rest = iter(left)

    def let_go() -> int:
        done.append("let go")
        return next(rest)

    return done, let_go


def test_it_goes_on_until_nothing_is_left(background: Background) -> None:
    done, let_go = letting_go(30, 5, 0)
    retention = Retention(let_go=let_go, background=background)
    retention.begin()
    assert background.wait_idle()

    assert len(done) == 3


def test_what_the_officer_asks_comes_between_two_batches(background: Background) -> None:
    done, let_go = letting_go(30, 0)
    retention = Retention(let_go=let_go, background=background)
    retention.begin()
    background.run(
        lambda: done.append("record"), done=lambda _: None, failed=lambda _: None, owner=None
    )
    assert background.wait_idle()

    assert done == ["let go", "record", "let go"]


def test_who_leaves_is_not_waited_for(background: Background) -> None:
    done, let_go = letting_go(30, 0)
    retention = Retention(let_go=let_go, background=background)
    retention.begin()
    retention.stop()
    assert background.wait_idle()

    assert len(done) == 1


def test_a_disk_that_refuses_disturbs_nobody(background: Background) -> None:
    def refuse() -> int:
        raise StorageFull

    retention = Retention(let_go=refuse, background=background)
    retention.begin()

    assert background.wait_idle()


def test_opening_a_counter_lets_go_what_is_due(desk: Desk) -> None:
    old, young = an_evidence(read_at=NOON - 40 * A_DAY), an_evidence(read_at=NOON - A_DAY)
    with desk.storage.writing() as store:
        for one in (old, young):
            store.evidence.add(one)

    desk.work_as("lestari")

    with desk.storage.reading() as store:
        assert store.evidence.find(old.id) is None
        assert store.evidence.find(young.id) == young
    assert desk.acts[-2:] == ["counter_opened", "evidence_released"]
