"""Travellers who cross together: one key for the green ones, the others one by one."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import count
from typing import Any

import pytest
from pypdf import PdfReader

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency, Details, Purpose, Referral, VehicleKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.errors import InvalidValue, NotPermitted, StorageFull
from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.deportee import (
    Deportee,
    Letter,
    Onward,
    ReturnCase,
    counts_of,
)
from checkpoint.domain.groups.draft import AlreadyInGroup, MembersWait
from checkpoint.domain.groups.group import MOST_MEMBERS, Companion, GroupKind, Relation, Role
from checkpoint.domain.groups.manifest import Manifest, ManifestLine
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.posts.post import Duty, Lane
from checkpoint.services.counter import Ruling
from checkpoint.services.decision_papers import PaperProtected
from checkpoint.services.open_group import (
    GroupBegun,
    GroupGone,
    GroupStands,
    LockedStays,
    NobodyToHandOver,
    OpenGroup,
)
from checkpoint.services.recording import CounterLocked
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    TODAY,
    a_case,
    a_document,
    a_duty,
    a_post,
    a_wording,
    an_alert,
    an_id,
    an_indonesian_passport,
)
from tests.counting import figures_of
from tests.services.worlds import World

DRIVE_THROUGH = a_duty(lane=Lane.VEHICLE)
A_CHILD = Companion(sex=Sex.FEMALE, relation=Relation.CHILD, birth_year=2019)
TO_SECOND_LINE = Details(
    purpose=Purpose.FAMILY, referrals=(Referral(agency=Agency.SECOND_LINE, note="Periksa."),)
)


@pytest.fixture
def world() -> World:
    return World()


def a_citizen(number: int, **changes: Any) -> Any:
    return an_indonesian_passport(
        number=f"X{number:07}", national_number=f"61030202128{number:05}", **changes
    )


def begin(world: World, kind: GroupKind = GroupKind.FAMILY, duty: Duty | None = None) -> OpenGroup:
    return world.groups.begin(world.officer, duty or a_duty(), kind)


def add(world: World, opened: OpenGroup, *documents: Any, duty: Duty | None = None) -> OpenGroup:
    for document in documents:
        found = world.look(document, duty)
        opened = world.groups.add(world.officer, opened, found)
    return opened


def tell(world: World, opened: OpenGroup, **told: Any) -> OpenGroup:
    return world.groups.tell(world.officer, opened, kind=opened.draft.group.kind, **told)


def admit(world: World, opened: OpenGroup) -> OpenGroup:
    return world.groups.admit(world.officer, a_duty(), opened)


def standings(opened: OpenGroup) -> list[Standing]:
    return [one.standing for one in opened.members]


def admitted(world: World) -> list[str]:
    records = world.storage.kept.crossings.records.values()
    return [r.crossing.document.number for r in records]


def test_a_family_is_admitted_by_one_key_and_each_crossing_knows_the_others(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1), a_citizen(2))
    opened = world.groups.accompany(
        world.officer, opened, opened.members[0].member.id, (A_CHILD, A_CHILD)
    )

    opened = admit(world, opened)
    world.groups.close(world.officer, opened)

    assert standings(opened) == [Standing.DONE, Standing.DONE]
    ids = tuple(one.member.id for one in opened.members)
    with world.storage.reading() as store:
        state = store.groups.of_crossings(ids)[ids[1]]
        records = store.crossings.between(*a_post().span_of(TODAY))
    assert state.crossings == ids
    assert [member.role for member in state.members] == [Role.LEADER, Role.PASSENGER]
    assert state.is_closed
    figures = figures_of(a_post(), TODAY, records)
    assert (figures.total(), sum(figures.children.values())) == (2, 2)
    assert world.groups.resume(world.officer, a_duty()) is None


def test_only_the_green_ones_pass_together_and_the_others_stay_in_the_list(world: World) -> None:
    expired = a_citizen(2, expires_on=TODAY - A_DAY)
    opened = add(world, begin(world), a_citizen(1), expired, a_document())
    assert standings(opened) == [Standing.READY, Standing.ATTENTION, Standing.ASKED]

    opened = admit(world, opened)

    assert standings(opened) == [Standing.DONE, Standing.ATTENTION, Standing.ASKED]
    assert admitted(world) == ["X0000001"]
    with pytest.raises(MembersWait):
        world.groups.close(world.officer, opened)


def test_what_is_true_of_all_is_answered_once_and_only_where_it_is_asked(world: World) -> None:
    foreign = a_document()
    opened = add(world, begin(world), a_citizen(1), foreign)
    answers = Details(purpose=Purpose.SHOPPING, days_granted=None)

    opened = tell(world, opened, vehicle=None, plate="", answers=answers)
    assert standings(opened) == [Standing.READY, Standing.READY]
    admit(world, opened)

    records = world.storage.kept.crossings.records.values()
    details = {r.crossing.document.number: r.crossing.details for r in records}
    assert details[foreign.number].purpose is Purpose.SHOPPING
    assert details[foreign.number].days_granted == 30


def test_a_car_of_five_is_one_car_with_its_plate_on_each_crossing(world: World) -> None:
    opened = begin(world, GroupKind.VEHICLE, DRIVE_THROUGH)
    opened = tell(world, opened, vehicle=VehicleKind.CAR, plate="kb 1234 l", answers=Details())
    documents = [a_citizen(number) for number in range(1, 6)]
    opened = add(world, opened, *documents, duty=DRIVE_THROUGH)
    assert opened.draft.role_of(opened.members[0].member) is Role.DRIVER

    opened = world.groups.admit(world.officer, DRIVE_THROUGH, opened)

    records = [one.recorded for one in opened.members if one.recorded]
    assert {r.crossing.details.plate for r in records} == {"KB 1234 L"}
    figures = figures_of(a_post(), TODAY, records)
    assert (figures.total(), sum(figures.vehicles.values())) == (5, 1)
    with pytest.raises(GroupBegun):
        tell(world, opened, vehicle=VehicleKind.BUS, plate="", answers=Details())


def test_a_red_member_locks_the_counter_but_not_his_own_group(world: World) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=world.clock())
    opened = add(world, begin(world), a_citizen(1), a_document())
    assert standings(opened) == [Standing.READY, Standing.LOCKED]
    assert "counter_locked" in world.acts
    stranger = world.look(a_citizen(9))
    with pytest.raises(CounterLocked):
        world.record(stranger)

    opened = admit(world, opened)

    assert admitted(world) == ["X0000001"]
    red = opened.members[1]
    with pytest.raises(LockedStays):
        world.groups.take_out(world.officer, opened, red.member.id, "Pergi.")
    assert red.inspection is not None
    world.record(
        red.inspection, Ruling(outcome=Outcome.REFERRED, reason="Periksa."), TO_SECOND_LINE
    )
    again = world.groups.resume(world.officer, a_duty())
    assert again is not None
    assert standings(again) == [Standing.DONE, Standing.DONE]


def test_who_was_decided_on_at_the_counter_meanwhile_is_not_recorded_by_the_one_key_again(
    world: World,
) -> None:
    opened = add(world, begin(world), a_citizen(1), a_citizen(2))
    first = opened.members[0].inspection
    assert first is not None
    world.record(first, Ruling(outcome=Outcome.REFERRED, reason="Periksa."), TO_SECOND_LINE)

    after = admit(world, opened)

    assert standings(after) == [Standing.DONE, Standing.DONE]
    assert [one.recorded.crossing.decision.outcome for one in after.members if one.recorded] == [
        Outcome.REFERRED,
        Outcome.ADMITTED,
    ]
    assert world.acts.count("crossing_recorded") == 2


def test_nobody_joins_a_group_while_the_counter_is_locked_on_a_stranger(world: World) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=world.clock())
    opened = add(world, begin(world), a_citizen(1))
    world.inspect(a_document())

    with pytest.raises(CounterLocked):
        add(world, opened, a_citizen(2))
    with pytest.raises(CounterLocked):
        admit(world, opened)
    assert admitted(world) == []


def test_an_alert_that_came_while_the_group_stood_there_stops_whom_it_means(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1), a_document())
    opened = tell(world, opened, vehicle=None, plate="", answers=Details(purpose=Purpose.FAMILY))
    assert standings(opened) == [Standing.READY, Standing.READY]
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=world.clock())

    opened = admit(world, opened)

    assert standings(opened) == [Standing.DONE, Standing.LOCKED]
    assert admitted(world) == ["X0000001"]


def test_who_walks_off_is_taken_out_with_a_reason_and_leaves_no_name(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1), a_citizen(2))
    leaver = opened.members[1].member
    with pytest.raises(InvalidValue):
        world.groups.take_out(world.officer, opened, leaver.id, " ")

    opened = world.groups.take_out(world.officer, opened, leaver.id, "Kembali ke mobil.")
    opened = admit(world, opened)
    world.groups.close(world.officer, opened)

    with world.storage.reading() as store:
        state = store.groups.find(opened.draft.group.id)
    assert state is not None
    assert [one.reason for one in state.left_out] == ["Kembali ke mobil."]
    assert leaver.document.number not in repr(state)
    assert admitted(world) == ["X0000001"]


def test_a_power_cut_loses_nothing_of_an_open_group(world: World) -> None:
    expired = a_citizen(2, expires_on=TODAY - A_DAY)
    opened = add(world, begin(world), a_citizen(1), expired)
    opened = world.groups.accompany(world.officer, opened, opened.members[0].member.id, (A_CHILD,))
    opened = admit(world, opened)

    again = world.groups.resume(world.officer, a_duty())

    assert again is not None
    assert again.draft == opened.draft
    assert standings(again) == standings(opened)


def test_a_full_disk_admits_nobody_rather_than_half_of_them(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1), a_citizen(2))
    world.storage.write_failure = StorageFull()
    with pytest.raises(StorageFull):
        admit(world, opened)
    assert admitted(world) == []

    world.storage.write_failure = None
    admit(world, opened)
    admit(world, opened)
    assert admitted(world) == ["X0000001", "X0000002"]


def test_the_same_document_is_taken_once(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1))
    with pytest.raises(AlreadyInGroup):
        add(world, opened, a_citizen(1))


def test_a_counter_has_one_open_group(world: World) -> None:
    first = begin(world)
    with pytest.raises(GroupStands):
        begin(world)
    world.groups.close(world.officer, first)

    begin(world)
    with pytest.raises(GroupGone):
        add(world, first, a_citizen(1))


def test_a_companion_without_a_document_is_a_child(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1))
    grown = replace(A_CHILD, birth_year=1990)
    with pytest.raises(InvalidValue):
        world.groups.accompany(world.officer, opened, opened.members[0].member.id, (grown,))


def test_an_administrator_admits_no_group(world: World) -> None:
    opened = add(world, begin(world), a_citizen(1))
    with pytest.raises(NotPermitted):
        world.groups.admit(world.administrator, a_duty(), opened)


def a_manifest(*lines: ManifestLine) -> Manifest:
    return Manifest(file="bus.csv", lines=lines)


def test_the_passenger_list_tells_who_is_missing_and_who_is_extra(world: World) -> None:
    lines = [
        ManifestLine(id=an_id(), row=number, name="SUPARMAN", document_number=f"X{number:07}")
        for number in (1, 2)
    ]
    opened = world.groups.expect(world.officer, begin(world), a_manifest(*lines))
    opened = add(world, opened, a_citizen(1), a_citizen(3))
    opened = admit(world, opened)
    world.groups.close(world.officer, opened)

    with world.storage.reading() as store:
        state = store.groups.find(opened.draft.group.id)
    assert state is not None
    assert [member.is_extra for member in state.members] == [False, True]
    assert state.missing == 1


def test_the_list_is_held_against_alerts_before_anybody_got_out(world: World) -> None:
    alert = an_alert()
    with world.storage.writing() as store:
        store.alerts.add([alert], at=world.clock())
    named = ManifestLine(
        id=an_id(), row=2, name=alert.name, born=alert.born, nationality=alert.nationality
    )
    other = ManifestLine(id=an_id(), row=3, name="SUPARMAN", born=PartialDate(1985, 12, 2))
    nameless = ManifestLine(id=an_id(), row=4, name="", document_number="X0000009")

    found = world.manifests.screen(world.officer, a_manifest(named, other, nameless))

    assert [one.line for one in found] == [named.id]
    assert "counter_locked" not in world.acts
    with pytest.raises(NotPermitted):
        world.manifests.screen(world.administrator, a_manifest(named))


CONVOY_LANE = a_duty(post=a_post(lanes=tuple(Lane)), lane=Lane.DEPORTEE)


def a_line(number: int, **changes: Any) -> tuple[Any, Deportee]:
    sex = Sex.FEMALE if number % 3 == 0 else Sex.MALE
    splp = Letter(
        kind=DocumentKind.GROUP_TRAVEL_LETTER, number="SPLP 77/2026", expires_on=TODAY + A_DAY
    )
    letter = splp.of(f"ORANG {number}", sex, 1980 + number % 30)
    usual = Deportee(case=ReturnCase.NO_PASSPORT, province="Jawa Timur", depot="Semuja")
    return letter, replace(usual, **changes)


def add_lines(world: World, opened: OpenGroup, *lines: tuple[Any, Deportee]) -> OpenGroup:
    for letter, deportee in lines:
        found = world.look(letter, CONVOY_LANE)
        opened = world.groups.add(world.officer, opened, found, deportee=deportee)
    return opened


def test_a_convoy_crosses_on_one_letter_and_is_counted_by_sex_and_case(world: World) -> None:
    opened = begin(world, GroupKind.CONVOY, CONVOY_LANE)
    gambling, without = ReturnCase.GAMBLING, ReturnCase.NO_PASSPORT
    lines = [
        a_line(number, is_child=number < 2, case=gambling if number > 7 else without)
        for number in range(10)
    ]
    opened = add_lines(world, opened, *lines)
    assert set(standings(opened)) == {Standing.READY}

    opened = world.groups.admit(world.officer, CONVOY_LANE, opened)

    said = [(letter.holder.sex, deportee) for letter, deportee in lines]
    counts = counts_of(said)
    assert (counts.people, counts.children) == (10, 2)
    assert counts.by_sex == {Sex.FEMALE: 4, Sex.MALE: 6}
    assert counts.by_case == {ReturnCase.NO_PASSPORT: 8, ReturnCase.GAMBLING: 2}
    with world.storage.reading() as store:
        records = store.crossings.between(*a_post().span_of(TODAY))
        state = store.groups.find(opened.draft.group.id)
    figures = figures_of(a_post(), TODAY, records)
    assert (figures.total(), figures.total(sex=Sex.FEMALE)) == (10, 4)
    assert sum(figures.children.values()) == 0
    assert state is not None
    assert [member.deportee for member in state.members] == [line for _letter, line in lines]


def test_those_who_were_let_through_are_handed_over_to_whom_their_lines_name(world: World) -> None:
    opened = begin(world, GroupKind.CONVOY, CONVOY_LANE)
    opened = add_lines(
        world, opened, a_line(1), a_line(2, onward=Onward.BP3MI), a_line(3, onward=Onward.OWN_WAY)
    )

    def hand(to: Onward) -> OpenGroup:
        return world.groups.hand_over(
            world.officer, opened, to, receiver="Sari", function="Staf P4MI"
        )

    with pytest.raises(NobodyToHandOver):
        hand(Onward.BP3MI)
    opened = world.groups.admit(world.officer, CONVOY_LANE, opened)
    hand(Onward.BP3MI)
    with pytest.raises(NobodyToHandOver):
        hand(Onward.BP3MI)
    hand(Onward.SOCIAL_SERVICE)

    with world.storage.reading() as store:
        state = store.groups.find(opened.draft.group.id)
    assert state is not None
    ids = [one.member.id for one in opened.members]
    assert state.handed_over == frozenset(ids[:2])
    assert [given.what for given in state.hand_overs] == ["1 orang", "1 orang"]


def handed_convoy(world: World, people: int) -> OpenGroup:
    opened = begin(world, GroupKind.CONVOY, CONVOY_LANE)
    opened = add_lines(world, opened, *(a_line(number) for number in range(people)))
    opened = world.groups.admit(world.officer, CONVOY_LANE, opened)
    return world.groups.hand_over(
        world.officer, opened, Onward.SOCIAL_SERVICE, receiver="Sari", function="Staf Dinsos"
    )


def test_the_record_of_a_convoy_names_everybody_who_was_handed_over(world: World) -> None:
    opened = handed_convoy(world, MOST_MEMBERS)
    (given,) = opened.hand_overs

    made = world.papers.issue_hand_over(world.officer, opened.draft.group.id, given)

    pages = PdfReader(BytesIO(made.content)).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    names = [one.member.document.holder.name.full for one in opened.members]
    assert all(name in text for name in names)
    assert text.count("2026-03-14/") >= MOST_MEMBERS
    for words in ("200 orang", "Sari", "Staf Dinsos", "Dinas Sosial", "12:00 WIB", "0001/BAST"):
        assert words in text


def test_children_without_a_document_stand_on_the_record_of_a_convoy(world: World) -> None:
    children = (
        Companion(sex=Sex.FEMALE, relation=Relation.CHILD, birth_year=2019),
        Companion(sex=Sex.MALE, relation=Relation.CHILD),
    )
    opened = begin(world, GroupKind.CONVOY, CONVOY_LANE)
    opened = add_lines(world, opened, a_line(1))
    mother = opened.members[0].member.id
    opened = world.groups.accompany(world.officer, opened, mother, children)
    opened = world.groups.admit(world.officer, CONVOY_LANE, opened)
    opened = world.groups.hand_over(
        world.officer, opened, Onward.SOCIAL_SERVICE, receiver="Sari", function="Staf Dinsos"
    )
    world.groups.close(world.officer, opened)

    made = world.papers.issue_hand_over(world.officer, opened.draft.group.id, opened.hand_overs[0])

    text = " ".join(made.paper.text.split())
    assert "1 orang dan 2 anak tanpa dokumen" in text
    assert "2 (" in text
    assert "2019" in text
    assert opened.members[0].member.document.holder.name.full in text


def test_in_the_posts_own_wording_the_record_names_them_all_too(world: World) -> None:
    wording = a_wording(
        kind=PaperKind.HAND_OVER, text="= SERAH\nNama :: {{ name }}\nL :: {{ sex }}"
    )
    with world.storage.writing() as store:
        store.wordings.add(wording)
    opened = handed_convoy(world, MOST_MEMBERS)

    made = world.papers.issue_hand_over(world.officer, opened.draft.group.id, opened.hand_overs[0])

    assert made.fault is None
    names = [one.member.document.holder.name.full for one in opened.members]
    assert all(name in made.paper.text for name in names)


def test_the_record_of_a_convoy_with_a_protected_member_is_for_who_may_see_him(
    world: World,
) -> None:
    opened = handed_convoy(world, 2)
    document = opened.members[1].member.document
    with world.storage.writing() as store:
        store.cases.open(a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, document=document))
    group, (given,) = opened.draft.group.id, opened.hand_overs

    with pytest.raises(PaperProtected):
        world.papers.issue_hand_over(world.officer, group, given)
    assert world.papers.issue_hand_over(world.lead, group, given).paper.subject == group


def test_what_is_counted_of_groups_is_what_came_in_them(world: World) -> None:
    """Counted apart from the figures: by what was put before the counter, not by its records."""
    numbers = count(1)
    travellers, children, vehicles = 0, 0, 0
    for people, young, plate in ((1, 0, "KB 1"), (4, 3, "KB 2"), (20, 5, "KB 3"), (2, 1, "KB 2")):
        opened = begin(world, GroupKind.VEHICLE)
        opened = tell(
            world, opened, vehicle=VehicleKind.CAR, plate=plate, answers=Details(children=9)
        )
        opened = add(world, opened, *(a_citizen(next(numbers)) for _ in range(people)))
        first = opened.members[0].member.id
        opened = world.groups.accompany(world.officer, opened, first, (A_CHILD,) * young)
        leaver = add(world, opened, a_citizen(next(numbers)))
        opened = world.groups.take_out(world.officer, leaver, leaver.members[-1].member.id, "Lari")
        opened = admit(world, opened)
        world.groups.close(world.officer, opened)
        travellers, children, vehicles = travellers + people, children + young, vehicles + 1
        world.clock.forward(2 * AN_HOUR if plate == "KB 3" else A_MINUTE)

    with world.storage.reading() as store:
        records = store.crossings.between(*a_post().span_of(TODAY))
    figures = figures_of(a_post(), TODAY, records)
    assert figures.total() == travellers
    assert sum(figures.children.values()) == children
    assert sum(figures.vehicles.values()) == vehicles


def test_who_comes_on_a_letter_is_not_taken_for_who_came_on_it_before(world: World) -> None:
    opened = begin(world, GroupKind.CONVOY, CONVOY_LANE)
    opened = world.groups.admit(
        world.officer, CONVOY_LANE, add_lines(world, opened, a_line(1), a_line(2))
    )

    opened = add_lines(world, opened, a_line(3))

    late = opened.members[-1]
    assert late.standing is Standing.READY
    assert late.inspection is not None
    assert late.inspection.subject.history == ()
