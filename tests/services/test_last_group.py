"""Who travels with whom: told at the counter and in the journal, and of a victim to nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.documents.travel_document import PersonName, Sex, TravelDocument
from checkpoint.domain.groups.group import Companion, GroupKind, Relation
from checkpoint.domain.journeys.last_group import MOST_NAMED, LastGroup
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.journal import Correction
from checkpoint.services.presented import Presented
from tests.builders import A_DAY, a_duty, a_post, an_indonesian_passport
from tests.services.worlds import World

A_CHILD = Companion(sex=Sex.MALE, relation=Relation.CHILD, birth_year=2019)
OUT, BACK = a_duty(direction=Direction.EXIT), a_duty()
ASIDE = Details(referrals=(Referral(agency=Agency.SECOND_LINE, note="Takut."),))
REFER = Ruling(outcome=Outcome.REFERRED, reason="Takut.", case_kind=CaseKind.POSSIBLE_TRAFFICKING)


def a_citizen(name: str, **changes: Any) -> TravelDocument:
    number = f"{sum(ord(letter) for letter in name):07}"
    return an_indonesian_passport(
        number=f"X{number}",
        name=PersonName(name),
        national_number=f"610302021{number}",
        **changes,
    )


TONO, SITI, BUDI = a_citizen("TONO"), a_citizen("SITI AMINAH"), a_citizen("BUDI")


@pytest.fixture
def world() -> World:
    return World()


def travel(world: World, *documents: TravelDocument, children: int = 0) -> None:
    opened = world.groups.begin(world.officer, OUT, GroupKind.FAMILY)
    for document in documents:
        opened = world.groups.add(world.officer, opened, world.look(document, OUT))
    first = opened.members[0].member.id
    opened = world.groups.accompany(world.officer, opened, first, (A_CHILD,) * children)
    opened = world.groups.admit(world.officer, OUT, opened)
    world.groups.close(world.officer, opened)
    world.clock.forward(A_DAY)


def at_counter(world: World, document: TravelDocument) -> LastGroup | None:
    return world.look(document, BACK).subject.last_group


def in_journal(world: World, actor: Officer, document: TravelDocument) -> LastGroup | None:
    return world.linking.look_up(actor, document).last_group


def names_of(found: LastGroup | None) -> tuple[str, ...]:
    return () if found is None else found.names


def record_of(world: World, document: TravelDocument) -> Recorded:
    with world.storage.reading() as store:
        records: Sequence[Recorded] = store.crossings.of_document(document.key, limit=1)
    return records[0]


def refer(world: World, document: TravelDocument) -> None:
    world.record(world.inspect(document, BACK), REFER, ASIDE)


def test_who_comes_back_is_known_with_those_he_left_with_and_their_children(world: World) -> None:
    left_at = world.clock()
    travel(world, TONO, SITI, BUDI, children=2)

    told = LastGroup(crossed_at=left_at, names=("TONO", "BUDI"), children=2)
    assert at_counter(world, SITI) == told
    assert in_journal(world, world.officer, SITI) == told


def test_who_came_alone_was_with_nobody(world: World) -> None:
    travel(world, TONO, SITI)
    world.record(world.inspect(BUDI, OUT), details=Details())

    assert at_counter(world, BUDI) is None
    assert at_counter(world, a_citizen("NEVER SEEN")) is None


def test_a_passage_alone_does_not_hide_the_group_before_it(world: World) -> None:
    travel(world, TONO, SITI)
    world.record(world.inspect(TONO, BACK), details=Details())

    assert names_of(at_counter(world, TONO)) == ("SITI AMINAH",)


def test_of_several_groups_the_newest_is_told(world: World) -> None:
    travel(world, TONO, SITI)
    world.record(world.inspect(TONO, BACK), details=Details())
    travel(world, TONO, BUDI)

    assert names_of(at_counter(world, TONO)) == ("BUDI",)


def test_of_a_large_group_some_are_named_and_the_others_counted(world: World) -> None:
    many = [a_citizen("A" * length) for length in range(1, 9)]
    travel(world, *many)

    found = at_counter(world, many[0])
    assert found is not None
    assert found.names == ("AA", "AAA", "AAAA")
    assert found.more == len(many) - 1 - MOST_NAMED


def test_a_corrected_name_is_told_and_a_cancelled_record_is_not(world: World) -> None:
    travel(world, TONO, SITI, BUDI)
    record = record_of(world, SITI)
    right = replace(SITI, holder=replace(SITI.holder, name=PersonName("SITI AMINAH BINTI ALI")))
    correction = Correction(
        document=right,
        direction=record.crossing.direction,
        details=record.crossing.details,
        reason="Salah ketik.",
    )
    world.journal.correct(
        world.lead, a_post(), record.crossing.id, correction, confirmed=world.signed()
    )
    world.journal.cancel(
        world.lead,
        a_post(),
        record_of(world, BUDI).crossing.id,
        "Tidak jadi.",
        confirmed=world.signed(),
    )

    assert names_of(at_counter(world, TONO)) == ("SITI AMINAH BINTI ALI",)
    assert names_of(at_counter(world, right)) == ("TONO",), "his own record was corrected"


def test_at_the_counter_a_protected_companion_has_no_name_whoever_looks(world: World) -> None:
    travel(world, TONO, SITI, BUDI)
    refer(world, SITI)

    assert names_of(at_counter(world, TONO)) == (MASK, "BUDI")
    presented = Presented(document=TONO, capture=Capture.TYPED)
    assert "SITI" not in repr(world.counter.look(world.lead, BACK, presented))


def test_in_the_journal_named_roles_alone_read_a_protected_companion(world: World) -> None:
    travel(world, TONO, SITI, BUDI)
    refer(world, SITI)

    assert names_of(in_journal(world, world.officer, TONO)) == (MASK, "BUDI")
    assert names_of(in_journal(world, world.lead, TONO)) == ("SITI AMINAH", "BUDI")


def test_a_correction_to_another_document_uncovers_no_companion(world: World) -> None:
    travel(world, TONO, SITI)
    refer(world, SITI)
    with world.storage.reading() as store:
        first = store.crossings.of_document(SITI.key, limit=2)[1]
    correction = Correction(
        document=replace(SITI, number="X9999999"),
        direction=first.crossing.direction,
        details=first.crossing.details,
        reason="Nomor salah.",
    )
    world.journal.correct(
        world.lead, a_post(), first.crossing.id, correction, confirmed=world.signed()
    )

    assert names_of(at_counter(world, TONO)) == (MASK,)
