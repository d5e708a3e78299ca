"""A case of who stood at no counter: opened by hand, and from then on like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.cases.events import Closed
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.hand_opening import Found
from tests.builders import NOON, a_document, an_alert, an_indonesian_passport
from tests.services.worlds import World

NOBODYS = an_indonesian_passport(kind=DocumentKind.NO_DOCUMENT, number="", issuer="")


@pytest.fixture
def world() -> World:
    return World()


def found(document: TravelDocument = NOBODYS, **changes: Any) -> Found:
    """Somebody without papers whom the border guard brought."""
    one = Found(
        document=document,
        direction=Direction.ENTRY,
        came=Came.BORDER_GUARD,
        kind=CaseKind.OTHER,
        note="Ditemukan di jalur tikus Segumon.",
    )
    return replace(one, **changes)


def opened(world: World, one: Found) -> CaseState:
    case = world.hand_opening.open(world.lead, one)
    assert case is not None
    with world.storage.reading() as store:
        state = store.cases.find(case)
    assert isinstance(state, CaseState)
    return state


def test_who_was_found_by_the_guard_without_papers_has_a_case_with_its_procedure(
    world: World,
) -> None:
    case = opened(world, found()).case

    assert (case.came, case.kind, case.officer) == (
        Came.BORDER_GUARD,
        CaseKind.OTHER,
        world.lead.id,
    )
    assert case.document == NOBODYS
    assert world.cases.open(world.officer, case.id).sop.kind is CaseKind.OTHER
    with world.storage.reading() as store:
        (record,) = store.crossings.between(NOON, NOON.replace(hour=23))
    assert record.crossing.decision.outcome is Outcome.REFERRED
    assert (record.crossing.id, record.crossing.counter) == (case.visit, "–")


def test_it_is_decided_and_closed_as_any_other(world: World) -> None:
    state = opened(world, found(an_indonesian_passport()))
    file = world.cases.open(world.officer, state.case.id)
    ruling = Ruling(outcome=Outcome.ADMITTED, reason="Warga sendiri.")
    world.cases.decide(world.officer, file, ruling, Details())
    after = world.cases.act(world.officer, state.case.id, Closed())

    assert after.is_closed
    assert [one.outcome for one in after.decisions] == [Outcome.ADMITTED]


def test_he_is_looked_up_as_at_a_counter_and_locks_none(world: World) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    state = opened(world, found(a_document(), kind=None))

    assert (state.case.verdict, state.kind) == (Verdict.RED, CaseKind.ALERT_HIT)
    assert world.acts == ["crossing_recorded", "case_opened"]
    with world.storage.reading() as store:
        assert list(store.locks.every_open("ETK")) == []


def test_a_case_that_is_protected_at_once_is_not_told_to_who_may_not_see_it(world: World) -> None:
    victim = found(kind=CaseKind.POSSIBLE_TRAFFICKING)

    assert world.hand_opening.open(world.officer, victim) is None
    with world.storage.reading() as store:
        (state,) = store.cases.every_open("ETK")
    assert state.is_protected


def test_two_people_without_papers_are_not_taken_for_one(world: World) -> None:
    opened(world, found())
    last = opened(world, found())

    assert world.cases.open(world.lead, last.case.id).earlier == ()


def test_an_administrator_opens_no_case(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.hand_opening.open(world.administrator, found())
