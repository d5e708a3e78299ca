"""A locked counter, answered from the desk of a shift lead."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.inspection.judging import Answer, hits_in
from checkpoint.services.counter import Ruling
from checkpoint.services.presented import Presented
from tests.builders import (
    a_document,
    a_duty,
    an_alert,
)
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.cases.driver import (
    counter_of,
    know,
    outcomes,
    refer,
    sit_down,
    state_of,
    write_answers,
)
from tests.ui.shell.driver import Desk
from ui.cases.states import AtLock, Queueing
from ui.cases.view import CasesScreen
from ui.counter.states import Deciding, Locked


def test_a_shift_lead_answers_a_locked_counter_from_his_desk_and_it_is_free(
    desk: Desk, qapp: QApplication
) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    counter = counter_of(desk)
    locks, access = desk.program.locks, desk.program.access
    lead = access.sign_in("siregar", PASSWORD)
    file = locks.open(lead, locks.waiting(lead)[0].lock.id)
    word = locks.confirm(file, "siregar", PASSWORD)
    refuse = Ruling(
        outcome=Outcome.REFUSED, reason="Orang yang sama", ground=Ground.ON_ENTRY_BAN_LIST
    )
    locks.answer(file, refuse, Details(), confirmed=word)

    counter.lock_watch.look()
    desk.settle()
    assert counter.is_free
    assert outcomes(desk) == [Outcome.REFUSED]


def test_the_locked_counter_stands_first_in_a_leads_queue_and_is_answered_by_keys(
    desk: Desk,
) -> None:
    refer(desk)
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone(number="K99999999"))
    assert isinstance(counter_of(desk).state, Locked)
    desk.press("Ctrl+Q")
    sit_down(desk, "siregar")
    table = desk.screen(CasesScreen).queue.table.model()
    assert [table.index(row, 2).data() for row in range(2)] == ["Counter locked", "Other matter"]

    desk.press("Return")
    assert isinstance(state_of(desk), AtLock)
    assert "Counter 1 is locked" in desk.words
    desk.press("F10")
    write_answers(desk, "entry ban", "Orang yang sama", "", PASSWORD)
    assert "the counter is free" in desk.words
    assert outcomes(desk)[-1] is Outcome.REFUSED


def test_a_counter_officer_sees_no_locks_in_the_queue(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+Q")
    sit_down(desk)

    assert "Nobody waits" in desk.words


def test_a_judgement_at_the_desk_lifts_the_lock(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+Q")
    sit_down(desk, "siregar")
    desk.press("Return")
    desk.press("F9")
    write_answers(desk, "Wajahnya lain", "", PASSWORD)
    desk.press("Tab")
    desk.press("Return")

    assert isinstance(state_of(desk), Queueing)
    assert "The lock is lifted" in desk.words


def test_a_lift_lets_the_counter_go_on_with_the_traveller(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    counter = counter_of(desk)
    locks = desk.program.locks
    lead = desk.program.access.sign_in("siregar", PASSWORD)
    file = locks.open(lead, locks.waiting(lead)[0].lock.id)
    (hit,) = hits_in(file.inspection)
    word = locks.confirm(file, "siregar", PASSWORD)
    locks.judge(file, hit, Answer(is_same=False, reason="Wajahnya lain."), confirmed=word)

    counter.lock_watch.look()
    desk.settle()
    assert isinstance(counter.state, Deciding)


def test_a_lead_is_told_on_every_page_which_counter_is_locked_and_how_many_wait(
    desk: Desk,
) -> None:
    refer(desk)
    know(desk, an_alert())
    lestari = desk.program.access.sign_in("lestari", PASSWORD)
    presented = Presented(document=a_document(number="K99999999"), capture=Capture.TYPED)
    desk.program.counter.inspect(lestari, a_duty(), presented)
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")

    assert "Locked: counter 1" in desk.words
    assert "Second line: 1" in desk.words
