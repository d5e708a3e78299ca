"""Locked counters, answered from the shift lead's own desk."""

from __future__ import annotations

import pytest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.errors import NotPermitted, StorageFull
from checkpoint.domain.inspection.decision import LeadMissing, ReasonMissing
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, hits_in
from checkpoint.services.access import Confirmation, SamePerson
from checkpoint.services.counter import Ruling
from checkpoint.services.lock_desk import LockAnswered, LockFile
from checkpoint.services.presented import Presented
from tests.builders import A_MINUTE, NOON, a_document, a_duty, a_lead, an_alert
from tests.fakes import MemoryStorage
from tests.services.worlds import ANSWERED, PASSWORD, World

REFUSE = Ruling(outcome=Outcome.REFUSED, reason="Orang yang sama.", ground=Ground.ON_ENTRY_BAN_LIST)
OTHER = Answer(is_same=False, reason="Wajahnya lain.")


@pytest.fixture
def world() -> World:
    world = World()
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    return world


def lay_open(world: World, locked: Inspection) -> LockFile:
    return world.locks.open(world.lead, locked.id)


def word_of(world: World, file: LockFile, login: str = "siregar") -> Confirmation:
    return world.locks.confirm(file, login, PASSWORD)


def test_a_lead_sees_every_locked_counter_from_his_desk(world: World) -> None:
    assert world.locks.waiting(world.lead) == []
    locked = world.inspect(a_document())

    (waiting,) = world.locks.waiting(world.lead)
    assert (waiting.lock.id, waiting.lock.counter) == (locked.id, "1")
    assert waiting.officer == "Ayu Lestari"
    file = lay_open(world, locked)
    assert file.inspection.verdict is Verdict.RED
    assert hits_in(file.inspection)


def test_who_may_not_answer_does_not_see_them(world: World) -> None:
    locked = world.inspect(a_document())
    for look in (
        lambda: world.locks.waiting(world.officer),
        lambda: world.locks.open(world.officer, locked.id),
        lambda: word_of(world, lay_open(world, locked), "lestari"),
    ):
        with pytest.raises(NotPermitted):
            look()


def test_the_answer_from_the_desk_is_the_record_and_frees_the_counter(world: World) -> None:
    locked = world.inspect(a_document())
    assert world.counter.answer_to(world.officer, locked) is None
    file = lay_open(world, locked)
    world.clock.forward(A_MINUTE)

    recorded = world.locks.answer(file, REFUSE, ANSWERED, confirmed=word_of(world, file))

    decision = recorded.crossing.decision
    assert (decision.officer, decision.lead) == (world.officer.id, world.lead.id)
    assert world.locks.waiting(world.lead) == []
    assert world.counter.answer_to(world.officer, locked) == recorded


def test_an_answer_is_given_with_a_reason_and_by_two_people(world: World) -> None:
    file = lay_open(world, world.inspect(a_document()))
    with pytest.raises(ReasonMissing):
        world.locks.answer(
            file, Ruling(outcome=Outcome.ADMITTED), ANSWERED, confirmed=word_of(world, file)
        )
    own_word = Confirmation(a_lead(id=world.officer.id), world.clock())
    with pytest.raises(LeadMissing):
        world.locks.answer(file, REFUSE, ANSWERED, confirmed=own_word)


def test_a_lead_who_works_the_counter_does_not_answer_it_from_a_desk(world: World) -> None:
    presented = Presented(document=a_document(), capture=Capture.TYPED)
    locked = world.counter.inspect(world.lead, a_duty(), presented)

    with pytest.raises(SamePerson):
        word_of(world, lay_open(world, locked))


def test_of_two_answers_the_second_is_told(world: World) -> None:
    locked = world.inspect(a_document())
    first, second = lay_open(world, locked), lay_open(world, locked)
    world.locks.answer(first, REFUSE, ANSWERED, confirmed=word_of(world, first))

    with pytest.raises(LockAnswered):
        world.locks.answer(second, REFUSE, ANSWERED, confirmed=word_of(world, second))
    with pytest.raises(LockAnswered):
        lay_open(world, locked)
    (hit,) = hits_in(second.inspection)
    with pytest.raises(LockAnswered):
        world.locks.judge(second, hit, OTHER, confirmed=word_of(world, second))


def test_a_lock_lifted_at_the_desk_lets_the_counter_go_on_with_the_traveller(
    world: World,
) -> None:
    locked = world.inspect(a_document())
    file = lay_open(world, locked)
    (hit,) = hits_in(file.inspection)
    world.locks.judge(file, hit, OTHER, confirmed=word_of(world, file))

    found = world.counter.answer_to(world.officer, locked)
    assert isinstance(found, Inspection)
    assert found.verdict is not Verdict.RED
    assert isinstance(world.record(found), Recorded)


def test_a_lock_that_found_no_room_on_the_disk_was_answered_by_nobody(world: World) -> None:
    assert isinstance(world.storage, MemoryStorage)
    world.storage.write_failure = StorageFull()
    locked = world.inspect(a_document())
    world.storage.write_failure = None

    assert world.locks.waiting(world.lead) == []
    assert world.counter.answer_to(world.officer, locked) is None
