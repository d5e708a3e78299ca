"""One leader and several with one story: a talk aside is proposed, and nobody is held for it."""

from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.inspection.findings import ScreeningProposed
from checkpoint.domain.inspection.proposing import Cause
from checkpoint.domain.posts.post import Direction, Duty
from checkpoint.services.open_group import OpenGroup
from tests.builders import a_document, a_duty, an_indonesian_passport
from tests.services.worlds import World

OUT = a_duty(direction=Direction.EXIT)
STORY = Details(purpose=Purpose.FAMILY, address="Jalan Padungan 4, Kuching")


@pytest.fixture
def world() -> World:
    return World()


def a_citizen(number: int, born: int = 1990) -> TravelDocument:
    return an_indonesian_passport(
        number=f"X{number:07}", national_number=f"61030202128{number:05}", born=PartialDate(born)
    )


FOUR = tuple(map(a_citizen, range(1, 5)))


def told(
    world: World,
    *documents: TravelDocument,
    duty: Duty = OUT,
    kind: GroupKind = GroupKind.FAMILY,
    story: Details = STORY,
) -> OpenGroup:
    opened = world.groups.begin(world.officer, duty, kind)
    for document in documents:
        opened = world.groups.add(world.officer, opened, world.look(document, duty))
    return tell(world, opened, story)


def tell(world: World, opened: OpenGroup, story: Details) -> OpenGroup:
    group = opened.draft.group
    return world.groups.tell(
        world.officer, opened, kind=group.kind, vehicle=None, plate="", answers=story
    )


def proposed(opened: OpenGroup) -> list[bool]:
    """For each member who is not decided on: whether the story proposes a talk."""
    return [
        any(
            isinstance(one, ScreeningProposed) and Cause.SAME_STORY in one.causes
            for one in member.inspection.findings
        )
        for member in opened.members
        if member.inspection is not None
    ]


def test_several_behind_one_leader_are_proposed_for_a_talk_and_all_pass(world: World) -> None:
    opened = told(world, *FOUR)
    assert proposed(opened) == [False, True, True, True]
    assert {one.standing for one in opened.members} == {Standing.READY}

    opened = world.groups.admit(world.officer, OUT, opened)

    assert {one.standing for one in opened.members} == {Standing.DONE}


def test_the_proposal_comes_back_with_the_group_after_a_power_cut(world: World) -> None:
    told(world, *FOUR)

    resumed = world.groups.resume(world.officer, OUT)

    assert resumed is not None
    assert proposed(resumed) == [False, True, True, True]


def test_who_joins_late_makes_the_pattern_and_who_walks_off_ends_it(world: World) -> None:
    opened = told(world, *FOUR[:3])
    assert not any(proposed(opened))

    opened = world.groups.add(world.officer, opened, world.look(FOUR[3], OUT))
    assert proposed(opened) == [False, True, True, True]

    opened = world.groups.take_out(world.officer, opened, opened.members[3].member.id, "Pergi.")
    assert not any(proposed(opened))


@pytest.mark.parametrize(
    "story", [Details(purpose=Purpose.FAMILY), Details(address="Kuching"), Details()], ids=str
)
def test_half_a_story_is_none(world: World, story: Details) -> None:
    opened = told(world, *FOUR)

    assert not any(proposed(tell(world, opened, story)))


@pytest.mark.parametrize(
    "other",
    [
        {"duty": a_duty()},
        {"kind": GroupKind.BUS},
        {"kind": GroupKind.CREW},
        {"kind": GroupKind.CONVOY},
    ],
    ids=["coming home", "bus", "crew", "convoy"],
)
def test_who_comes_home_or_travels_by_trade_is_no_such_group(
    world: World, other: dict[str, Any]
) -> None:
    assert not any(proposed(told(world, *FOUR, **other)))


@pytest.mark.parametrize(
    "fourth",
    [a_citizen(4, born=2010), a_citizen(4, born=1950), a_document(number="K7654321")],
    ids=["child", "old", "foreigner"],
)
def test_children_the_old_and_foreigners_are_not_counted(
    world: World, fourth: TravelDocument
) -> None:
    assert not any(proposed(told(world, *FOUR[:3], fourth)))
