"""What is attached to a case is let go in time, and it is known for ever that it was there."""

from __future__ import annotations

import pytest

from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.events import Attached, Closed, Reopened
from checkpoint.domain.errors import StorageFull
from checkpoint.services.attachment_retention import BATCH
from checkpoint.services.case_papers import AttachmentGone
from tests.builders import A_DAY, A_WEBP, a_case
from tests.services.test_cases import TO_POLICE
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


def closed_with(world: World, attachments: int) -> tuple[Case, list[Attached]]:
    case = a_case(officer=world.officer.id)
    with world.storage.writing() as store:
        store.cases.open(case)
    for place in range(attachments):
        world.case_papers.attach(world.officer, case.id, f"{place}.webp", A_WEBP)
    world.cases.act(world.officer, case.id, TO_POLICE)
    state = world.cases.act(world.officer, case.id, Closed())
    return case, [one.what for one in state.events if isinstance(one.what, Attached)]


def test_it_stays_for_its_days_and_then_goes_in_small_batches(world: World) -> None:
    _case, attached = closed_with(world, BATCH + 1)
    world.clock.forward(365 * A_DAY)
    assert world.attachment_retention.let_go() == 0
    assert world.case_papers.view(world.officer, attached[0].attachment).content == A_WEBP

    world.clock.forward(A_DAY)
    before = len(world.acts)
    assert [world.attachment_retention.let_go() for _ in range(3)] == [1, 0, 0]
    assert world.acts[before:] == ["attachment_released"] * (BATCH + 1)


def test_the_case_stays_and_says_what_was_attached_and_that_it_is_gone(world: World) -> None:
    case, (attached,) = closed_with(world, 1)
    world.clock.forward(366 * A_DAY)
    world.attachment_retention.let_go()

    with pytest.raises(AttachmentGone):
        world.case_papers.view(world.officer, attached.attachment)
    with world.storage.reading() as store:
        state = store.cases.find(case.id)
        gone_at = store.cases.gone_at(attached.attachment)
        *_, entry = store.audit.entries()
    assert state is not None
    assert attached in [one.what for one in state.events]
    assert gone_at == world.clock()
    assert entry.act.detail == {"attachment": str(attached.attachment)}
    assert (entry.act.actor, entry.act.subject) == ("", str(case.id))


def test_a_case_that_was_opened_again_keeps_what_it_has(world: World) -> None:
    case, (attached,) = closed_with(world, 1)
    world.clock.forward(300 * A_DAY)
    world.cases.act(world.officer, case.id, Reopened("Ada keterangan baru."))
    world.clock.forward(300 * A_DAY)
    world.attachment_retention.let_go()

    assert world.case_papers.view(world.officer, attached.attachment).content == A_WEBP


def test_where_nothing_is_due_nothing_is_written(world: World) -> None:
    closed_with(world, 1)
    world.storage.write_failure = StorageFull()

    assert world.attachment_retention.let_go() == 0
