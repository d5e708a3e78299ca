"""Groups of travellers, on disk and in memory."""

from __future__ import annotations

from collections import Counter as Tally
from dataclasses import replace

import pytest

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.crossings.details import Details, Purpose, VehicleKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.deportee import Deportee, ReturnCase
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import (
    FORMS,
    Closed,
    GroupEvent,
    HandedOver,
    Joined,
    LeftOut,
    What,
)
from checkpoint.domain.groups.group import Companion, Group, GroupKind, Relation, Role
from checkpoint.domain.groups.manifest import Manifest, ManifestLine
from checkpoint.domain.reporting.persons import Returned
from checkpoint.domain.statistics.question import Period
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    A_MINUTE,
    LESTARI,
    NOON,
    TODAY,
    a_cancellation_of,
    a_crossing,
    a_document,
    a_draft_member,
    a_group,
    a_post,
    an_amendment_of,
    an_id,
)

A_CHILD = Companion(sex=Sex.FEMALE, relation=Relation.CHILD, birth_year=2019)
TO_SHELTER = HandOver(
    agency=CaseAgency.BP3MI,
    receiver="Sari",
    function="Staf P4MI",
    what="2 orang",
    handed_at=NOON,
)


def happen(storage: Storage, group: Group, *happened: What) -> None:
    with storage.writing() as store:
        store.groups.open(group)
        for place, what in enumerate(happened):
            if isinstance(what, Joined):
                crossing = a_crossing(id=what.crossing)
                store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
            at = NOON + place * A_MINUTE
            event = GroupEvent(id=an_id(), group=group.id, officer=LESTARI, at=at, what=what)
            store.groups.add(event)
            store.groups.add(event)


def test_a_group_comes_back_with_all_that_happened_in_its_order(storage: Storage) -> None:
    group, driver, other = a_group(vehicle=VehicleKind.CAR, plate="KB 1234 L"), an_id(), an_id()
    deportee = Deportee(case=ReturnCase.NO_PASSPORT, province="Jawa Timur", is_child=True)
    members = (
        Joined(driver, Role.DRIVER, (A_CHILD,)),
        Joined(other, Role.PASSENGER, deportee=deportee, is_extra=True),
    )
    gone = LeftOut(an_id(), "Pergi.")
    everything = (*members, gone, HandedOver(TO_SHELTER, (other,)), Closed(missing=3))
    assert {type(what) for what in everything} == set(FORMS.values())

    happen(storage, group, *everything)

    with storage.reading() as store:
        state = store.groups.find(group.id)
        assert state is not None
        assert (state.group, state.members, state.left_out) == (group, members, (gone,))
        assert (state.hand_overs, state.handed_over) == ((TO_SHELTER,), frozenset({other}))
        assert (state.is_closed, state.missing) == (True, 3)
        assert store.groups.find(an_id()) is None


def test_a_crossing_knows_with_whom_it_was(storage: Storage) -> None:
    first, second = a_group(), a_group()
    mine, his, theirs, alone = (an_id() for _ in range(4))
    happen(storage, first, Joined(mine, Role.LEADER), Joined(his, Role.PASSENGER))
    happen(storage, second, Joined(theirs, Role.LEADER))

    with storage.reading() as store:
        found = store.groups.of_crossings([mine, theirs, alone])
        assert store.groups.groups_of([mine, theirs, alone]) == {mine: first.id, theirs: second.id}
    assert {one: state.crossings for one, state in found.items()} == {
        mine: (mine, his),
        theirs: (theirs,),
    }


def test_nobody_crosses_in_two_groups_at_once(storage: Storage) -> None:
    group, mine = a_group(), an_id()
    happen(storage, group, Joined(mine, Role.LEADER))

    with pytest.raises(InvalidValue):
        happen(storage, a_group(), Joined(mine, Role.PASSENGER))


def test_an_open_group_is_kept_as_it_is_and_forgotten_when_it_is_closed(storage: Storage) -> None:
    lines = (ManifestLine(id=an_id(), row=2, name="SUPARMAN", born=PartialDate(1985)),)
    group = a_group()
    draft = GroupDraft(
        group=group,
        members=(a_draft_member(companions=(A_CHILD,)), a_draft_member(line=lines[0].id)),
        answers=Details(purpose=Purpose.FAMILY),
        manifest=Manifest(file="bus.xlsx", lines=lines, faulty_rows=(3,)),
    )
    with storage.writing() as store:
        store.groups.keep_draft(GroupDraft(group=group), at=NOON)
        store.groups.keep_draft(draft, at=NOON)

    with storage.writing() as store:
        assert store.groups.draft("ETK", "2") is None
        assert store.groups.draft("ETK", "1") == draft
        store.groups.forget_draft("ETK", "1")
    with storage.reading() as store:
        assert store.groups.draft("ETK", "1") is None


def test_groups_of_whom_somebody_was_handed_over_come_newest_first(storage: Storage) -> None:
    old, new = a_group(), a_group(opened_at=NOON + A_MINUTE)
    for group in (old, new, a_group(post="MTN")):
        crossing = an_id()
        happen(storage, group, Joined(crossing, Role.LEADER), HandedOver(TO_SHELTER, (crossing,)))
    happen(storage, a_group(), Joined(an_id(), Role.LEADER), Closed())

    with storage.reading() as store:
        found = store.groups.handed_over("ETK", limit=9)
        assert [one.group for one in found] == [new, old]
        assert found[0].hand_overs == (TO_SHELTER,)
        assert [one.group for one in store.groups.handed_over("ETK", limit=1)] == [new]


def test_those_sent_back_are_counted_as_their_records_stand_now(storage: Storage) -> None:
    letter = a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER, sex=Sex.MALE)
    stays, struck, righted, other = (an_id() for _ in range(4))
    line = Deportee(case=ReturnCase.NO_PERMIT, province="NTB")
    convoy = a_group(kind=GroupKind.CONVOY)
    records = {one: a_crossing(id=one, document=letter) for one in (stays, struck, righted, other)}
    with storage.writing() as store:
        store.groups.open(convoy)
        amendments = (
            a_cancellation_of(records[struck]),
            an_amendment_of(
                records[righted], document=replace(letter, kind=DocumentKind.TRAVEL_LETTER)
            ),
        )
        for crossing in (*records.values(), *amendments):
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        for one in records:
            what = Joined(one, Role.PASSENGER, deportee=None if one == other else line)
            store.groups.add(
                GroupEvent(id=an_id(), group=convoy.id, officer=LESTARI, at=NOON, what=what)
            )

    with storage.reading() as store:
        found = list(store.figures.returned(a_post(), Period.of_day(TODAY)))
        assert list(store.figures.returned(a_post(), Period.of_day(TODAY + A_DAY))) == []
    assert Tally(found) == {
        Returned(Sex.MALE, DocumentKind.GROUP_TRAVEL_LETTER, line): 1,
        Returned(Sex.MALE, DocumentKind.TRAVEL_LETTER, line): 1,
    }
