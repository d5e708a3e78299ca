"""What is over is found again: closed cases by whoever may see them, and handed-over groups."""

from __future__ import annotations

import pytest

from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import Closed, KindChanged
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.groups.events import GroupEvent, HandedOver, Joined
from checkpoint.domain.groups.group import GroupKind, Role
from checkpoint.services import case_archive
from checkpoint.services.case_archive import Archive, Sought
from tests.builders import (
    A_MINUTE,
    LESTARI,
    NOON,
    TODAY,
    a_case,
    a_case_event,
    a_crossing,
    a_group,
    an_id,
    an_indonesian_passport,
)
from tests.services.test_cases import TO_POLICE
from tests.services.worlds import World


@pytest.fixture
def world() -> World:
    return World()


def close(world: World, *cases: Case) -> None:
    with world.storage.writing() as store:
        for case in cases:
            store.cases.open(case)
            for what in (TO_POLICE, Closed()):
                store.cases.add(a_case_event(case, what=what))


def names(archive: Archive) -> list[str]:
    return [one.case.document.holder.name.full for one in archive.cases]


def test_closed_cases_are_found_newest_first_and_open_ones_are_not(world: World) -> None:
    old, new = a_case(), a_case(opened_at=NOON + A_MINUTE, document=an_indonesian_passport())
    close(world, old, new)
    with world.storage.writing() as store:
        store.cases.open(a_case())

    found = world.case_archive.find(world.officer)
    assert [one.case for one in found.cases] == [new, old]
    assert found.names[world.officer.id] == world.officer.name

    name = new.document.holder.name.full
    assert names(world.case_archive.find(world.officer, Sought(text=name))) == [name]


def test_the_kind_counts_that_a_case_had_in_the_end(world: World) -> None:
    case = a_case()
    with world.storage.writing() as store:
        store.cases.open(case)
        store.cases.add(a_case_event(case, what=KindChanged(CaseKind.ILLNESS, "Demam.")))
    close(world, case)

    assert world.case_archive.find(world.officer, Sought(kind=CaseKind.ILLNESS)).cases
    assert not world.case_archive.find(world.officer, Sought(kind=case.kind)).cases


def test_protected_cases_are_found_by_named_roles_alone(world: World) -> None:
    close(world, a_case(kind=CaseKind.POSSIBLE_TRAFFICKING))

    assert not world.case_archive.find(world.officer).cases
    assert len(world.case_archive.find(world.lead).cases) == 1


def test_among_many_that_are_hidden_those_that_may_be_seen_are_found_still(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_archive, "BATCH", 2)
    hidden = [
        a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, opened_at=NOON + A_MINUTE) for _ in range(5)
    ]
    close(world, *hidden, a_case(document=an_indonesian_passport()))

    assert len(world.case_archive.find(world.officer).cases) == 1


def test_where_there_is_more_than_is_shown_it_is_said(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_archive, "MOST", 2)
    close(world, a_case(), a_case())
    assert not world.case_archive.find(world.officer).has_more

    close(world, a_case())
    found = world.case_archive.find(world.officer)
    assert (len(found.cases), found.has_more) == (2, True)


def test_a_convoy_is_found_by_who_received_it_after_it_was_closed(world: World) -> None:
    group, crossing = a_group(kind=GroupKind.CONVOY), a_crossing()
    with world.storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        store.groups.open(group)
        given = HandedOver(TO_POLICE.hand_over, (crossing.id,))
        for what in (Joined(crossing.id, Role.LEADER), given):
            event = GroupEvent(id=an_id(), group=group.id, officer=LESTARI, at=NOON, what=what)
            store.groups.add(event)

    for sought in (Sought(), Sought(kind=GroupKind.CONVOY), Sought(text="hasan lo")):
        (found,) = world.case_archive.find(world.officer, sought).groups
        assert (found.group, found.hand_overs) == (group, (TO_POLICE.hand_over,))
    for sought in (Sought(text="Budi"), Sought(kind=CaseKind.OTHER), Sought(kind=GroupKind.BUS)):
        assert not world.case_archive.find(world.officer, sought).groups


def test_an_administrator_finds_nothing(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.case_archive.find(world.administrator)
