"""Each procedure of the second line from the counter to its end, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import StepDone
from checkpoint.domain.cases.state import CaseState, Stage
from checkpoint.reference.sop import load_sops
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.shell.driver import Desk, a_desk, furnish
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing, Queueing

SOPS = load_sops()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of the post, with a shift lead who was trained for children."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        with desk.storage.writing() as store:
            (lead,) = (one for one in store.staff.every() if one.login == "siregar")
            store.staff.put(replace(lead, is_child_trained=True))
        yield desk


def write(desk: Desk, *texts: str) -> None:
    """Fill the fields of a dialog one after the other, and hand it on."""
    for place, text in enumerate(texts):
        if place:
            desk.press("Tab")
        desk.write(text)
    desk.press("Return")


def state_of(desk: Desk) -> CaseState:
    state = desk.presenter(CasesPresenter).state
    assert isinstance(state, Filing)
    assert state.trouble is None
    return state.file.state


@pytest.mark.parametrize("kind", list(CaseKind))
def test_from_the_counter_through_every_step_to_the_hand_over_and_the_end(
    desk: Desk, kind: CaseKind
) -> None:
    steps = [step.code for step in SOPS[kind].steps]
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("F5")
    desk.press("Tab")
    desk.write("Perlu diperiksa")
    desk.press("Tab")
    desk.write(str(list(CaseKind).index(kind) + 1))
    desk.press("Return")
    desk.press("Ctrl+Q")

    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")
    desk.press("Return")
    for _ in steps:
        desk.press("Return")

    assert state_of(desk).kind is kind
    done = [one.what.step for one in state_of(desk).events if isinstance(one.what, StepDone)]
    assert done == steps
    assert SOPS[kind].title.en in desk.words
    desk.press("F6")
    write(desk, "police", "", "Aiptu Hasan", "LO Polri", "Orang dan paspor")
    assert state_of(desk).stage is Stage.SETTLED
    desk.press("Ctrl+E")
    desk.press("Return")
    state = desk.presenter(CasesPresenter).state
    assert isinstance(state, Queueing)
    assert state.queue.cases == ()
