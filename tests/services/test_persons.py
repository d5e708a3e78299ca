"""One person over several documents, at the counter: linked, parted, and asked about once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, TravelDocument
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.inspection.findings import (
    LockStands,
    PerhapsSamePerson,
    SameDirectionTwice,
    StayExceeded,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.journeys.person import Words
from checkpoint.domain.posts.post import Direction
from checkpoint.services.journal import Correction
from checkpoint.services.linking import PersonAnswer, SaidAlready
from checkpoint.services.persons import person_of
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_crossing,
    a_decision,
    a_document,
    a_duty,
    a_word,
    an_administrator,
)
from tests.fakes import MemoryStorage
from tests.services.worlds import ADMIT, ANSWERED, World

IN = a_duty()
OUT = a_duty(direction=Direction.EXIT)
OLD = a_document(number="A11111111")
NEW = a_document(number="B22222222")
UNNUMBERED = a_document(number="C33333333", national_number="")
"""Of the same name and birthday, and no number to know her by."""


@pytest.fixture(params=["memory", "sqlite"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    if request.param == "memory":
        yield World()
        return
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        yield World(storage=database)


def cross(world: World, document: TravelDocument, duty: Any = IN, days_later: int = 1) -> None:
    found = world.inspect(document, duty)
    world.record(found, replace(ADMIT, reason="Sudah ditanya."))
    world.clock.forward(days_later * A_DAY)


def say(world: World, found: Inspection, other: TravelDocument, *, is_same: bool) -> Inspection:
    said = PersonAnswer(other=other.key, is_same=is_same, reason="Wajah di foto.")
    return world.linking.say_at_counter(world.officer, found, said)


def kinds(found: Inspection) -> set[type]:
    return {type(one) for one in found.findings}


def linked(found: Inspection) -> list[str]:
    return [one.key for one in found.subject.person.linked]


def proposed(found: Inspection) -> list[str]:
    return [one.key for one in found.subject.person.proposed]


def test_who_overstays_is_found_on_a_new_passport_with_the_same_national_number(
    world: World,
) -> None:
    cross(world, OLD, days_later=34)

    found = world.inspect(NEW, OUT)

    (over,) = (one for one in found.findings if isinstance(one, StayExceeded))
    assert (over.stay.days_over, over.stay.fee) == (5, 5_000_000)
    assert linked(found) == [OLD.key]


def test_a_link_by_number_stands_as_a_fact_once_it_was_recorded(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)
    cross(world, NEW, IN)

    with world.storage.reading() as store:
        (word,) = store.persons.words_on(NEW.key)
    assert (word.officer, word.is_same, word.reason) == (world.officer.id, True, "")
    assert world.acts.count(Action.DOCUMENTS_LINKED) == 1


def test_coming_in_twice_on_two_documents_says_that_a_record_is_missing(world: World) -> None:
    cross(world, OLD)

    assert SameDirectionTwice in kinds(world.inspect(NEW, IN))


def test_the_same_name_and_birthday_is_proposed_and_counts_for_nothing_before_it_is_answered(
    world: World,
) -> None:
    cross(world, OLD, days_later=34)

    found = world.inspect(UNNUMBERED, OUT)

    assert (linked(found), proposed(found)) == ([], [OLD.key])
    assert kinds(found) == {PerhapsSamePerson}
    assert found.verdict is Verdict.GREEN, "a note costs the officer no key"


def test_said_to_be_the_same_the_history_is_joined_at_once_and_from_then_on(world: World) -> None:
    cross(world, OLD, days_later=34)

    now = say(world, world.inspect(UNNUMBERED, OUT), OLD, is_same=True)
    later = world.inspect(UNNUMBERED, OUT)

    for found in (now, later):
        assert StayExceeded in kinds(found)
        assert (linked(found), proposed(found)) == ([OLD.key], [])
    assert Action.DOCUMENTS_LINKED in world.acts


def test_said_to_be_another_it_is_never_proposed_again_on_either_document(world: World) -> None:
    cross(world, OLD)
    found = world.inspect(UNNUMBERED, OUT)
    cross(world, UNNUMBERED)

    now = say(world, found, OLD, is_same=False)

    assert (linked(now), proposed(now)) == ([], [])
    for document in (UNNUMBERED, OLD):
        assert proposed(world.inspect(document, OUT)) == []
    assert Action.DOCUMENTS_PARTED in world.acts


def test_a_wrong_link_is_undone_even_where_the_number_made_it(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)

    parted = say(world, world.inspect(NEW, OUT), OLD, is_same=False)

    assert linked(parted) == proposed(parted) == []
    assert linked(world.inspect(OLD, OUT)) == []
    assert [one.key for one in parted.subject.person.parted] == [OLD.key]


def test_a_wrong_parting_is_undone_too(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)
    cross(world, UNNUMBERED)
    found = say(world, world.inspect(NEW, OUT), UNNUMBERED, is_same=True)
    parted = say(world, found, UNNUMBERED, is_same=False)

    again = say(world, parted, UNNUMBERED, is_same=True)

    assert set(linked(again)) == {OLD.key, UNNUMBERED.key}
    assert set(linked(world.inspect(OLD, OUT))) == {NEW.key, UNNUMBERED.key}


def test_who_is_parted_does_not_come_back_by_way_of_a_third_document(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)
    cross(world, UNNUMBERED)
    found = say(world, world.inspect(NEW, OUT), UNNUMBERED, is_same=True)

    found = say(world, found, UNNUMBERED, is_same=False)

    assert linked(found) == [OLD.key]
    assert linked(world.inspect(UNNUMBERED)) == []
    assert linked(world.inspect(OLD)) == [NEW.key]


def test_one_number_with_two_birthdays_is_asked_about_and_not_linked(world: World) -> None:
    cross(world, OLD)

    found = world.inspect(replace_holder(NEW, born=PartialDate(1971, 1, 2)), OUT)

    assert (linked(found), proposed(found)) == ([], [OLD.key])


@pytest.mark.parametrize(
    ("found_by", "read"),
    [(NEW, "national number"), (UNNUMBERED, "name")],
    ids=["number", "name"],
)
def test_what_a_record_was_corrected_away_from_knows_nobody_again(
    world: World, found_by: TravelDocument, read: str
) -> None:
    cross(world, OLD)
    (record,) = world.journal.day(world.lead, IN.post, TODAY)
    right = replace_holder(OLD, name=PersonName("LAIN"), national_number="700101135544")
    correction = Correction(
        document=right, direction=IN.direction, details=ANSWERED, reason=f"Wrong {read}."
    )
    world.journal.correct(
        world.lead, IN.post, record.crossing.id, correction, confirmed=world.signed()
    )

    found = world.inspect(found_by)

    assert linked(found) == proposed(found) == []


def test_parted_from_one_it_is_parted_from_all_whichever_it_was_linked_to(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)
    cross(world, UNNUMBERED)
    say(world, world.inspect(OLD, OUT), UNNUMBERED, is_same=True)

    say(world, world.inspect(NEW, OUT), UNNUMBERED, is_same=False)

    assert linked(world.inspect(UNNUMBERED)) == []
    assert linked(world.inspect(OLD)) == [NEW.key]


def test_a_stay_that_ran_out_long_ago_locks_as_soon_as_the_link_is_known(world: World) -> None:
    cross(world, OLD, days_later=120)
    before = world.inspect(UNNUMBERED, OUT)

    after = say(world, before, OLD, is_same=True)

    assert (before.verdict, after.verdict) == (Verdict.GREEN, Verdict.RED)
    with world.storage.reading() as store:
        assert store.locks.is_open(after.id)


def test_a_lock_is_not_lifted_by_parting_the_documents(world: World) -> None:
    cross(world, OLD, days_later=120)
    locked = world.inspect(NEW, OUT)

    after = say(world, locked, OLD, is_same=False)

    assert StayExceeded not in kinds(after)
    assert LockStands in kinds(after)
    assert (after.id, after.verdict) == (locked.id, Verdict.RED)
    with world.storage.reading() as store:
        assert store.locks.is_open(locked.id)


def test_a_word_that_changes_nothing_and_one_on_a_stranger_are_refused(world: World) -> None:
    cross(world, OLD)
    found = world.inspect(NEW, OUT)

    with pytest.raises(SaidAlready):
        say(world, found, OLD, is_same=True)
    with pytest.raises(NotFound):
        say(world, found, UNNUMBERED, is_same=True)
    with pytest.raises(NotPermitted):
        world.linking.say(
            an_administrator(), NEW, PersonAnswer(other=OLD.key, is_same=False, reason="x")
        )


def test_the_journal_shows_and_parts_the_documents_of_a_record(world: World) -> None:
    cross(world, OLD)
    cross(world, NEW, OUT)

    known = world.linking.look_up(world.officer, OLD)
    said = PersonAnswer(other=NEW.key, is_same=False, reason="Salah ketik NIK.")
    after = world.linking.say(world.officer, OLD, said)

    assert [one.crossing.document.number for one in known.history] == [NEW.number, OLD.number]
    assert [one.key for one in known.person.linked] == [NEW.key]
    assert after.person.linked == ()
    assert [one.crossing.document.number for one in after.history] == [OLD.number]


keys = [f"MYS:{letter}" for letter in "ABCDE"]
said = st.lists(
    st.tuples(st.sampled_from(keys), st.sampled_from(keys), st.booleans()).filter(
        lambda word: word[0] != word[1]
    ),
    max_size=10,
)


@given(said=said, same_number=st.sets(st.sampled_from(keys)))
def test_whatever_was_said_nobody_has_a_document_that_was_parted_from_another_of_his(
    said: list[tuple[str, str, bool]], same_number: set[str]
) -> None:
    storage = MemoryStorage()
    papers = {key: a_paper(key, has_number=key in same_number) for key in keys}
    words = [
        a_word(one, two, is_same=same, at=NOON + n * A_DAY)
        for n, (one, two, same) in enumerate(said)
    ]
    with storage.writing() as store:
        for paper in papers.values():
            crossing = a_crossing(document=paper)
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        for word in words:
            store.persons.add(word)
        holding = Words(words)
        for key, paper in papers.items():
            his = [key, *(one.key for one in person_of(store, paper).linked)]
            assert len(set(his)) == len(his)
            assert not any(holding.part(one, his) for one in his)


def a_paper(key: str, *, has_number: bool) -> TravelDocument:
    number = "900721135544" if has_number else ""
    return a_document(number=key.removeprefix("MYS:"), national_number=number)


def replace_holder(document: TravelDocument, **changes: Any) -> TravelDocument:
    return replace(document, holder=replace(document.holder, **changes))


def test_an_entry_behind_any_number_of_refusals_still_counts(world: World) -> None:
    cross(world, OLD)
    for _ in range(12):
        world.clock.forward(A_DAY)
        with world.storage.writing() as store:
            refused = a_crossing(
                document=OLD,
                direction=Direction.EXIT,
                decision=a_decision(outcome=Outcome.REFUSED),
                crossed_at=world.clock(),
            )
            store.crossings.add(refused, day_on=TODAY, recorded_at=world.clock())

    again = world.look(OLD, IN)

    assert any(isinstance(one, SameDirectionTwice) for one in again.findings)
    assert again.subject.history[-1].crossing.decision.outcome is Outcome.ADMITTED
    assert len(again.subject.history) == 11
    world.clock.forward(30 * A_DAY)
    assert any(isinstance(one, StayExceeded) for one in world.look(OLD, OUT).findings)
