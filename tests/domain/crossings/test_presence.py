"""Who is here: inside, at a locked counter, or waiting since today."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.presence import Movement, Present, Whereabouts, who_is_here
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, TravelDocument
from checkpoint.domain.journeys.person import PersonWord
from checkpoint.domain.posts.post import Direction
from tests.builders import A_DAY, AN_HOUR, NOON, a_document, a_lock, a_word, an_id

MORNING = NOON - 4 * AN_HOUR
PASSPORT = a_document()
PASS = a_document(number="SMB 0012", issuer="MYS")
"""Of the same person."""
SOMEBODY_ELSE = a_document(number="X1", name=PersonName("ROSLI", "SITI"), national_number="")


def moved(
    direction: Direction = Direction.ENTRY,
    outcome: Outcome = Outcome.ADMITTED,
    document: TravelDocument = PASSPORT,
    at: datetime = NOON,
) -> Movement:
    return Movement(
        id=an_id(),
        counter="2",
        direction=direction,
        outcome=outcome,
        document=document,
        crossed_at=at,
    )


def here(*movements: Movement, locks: tuple[Any, ...] = ()) -> list[tuple[Whereabouts, str]]:
    return [(one.whereabouts, one.document.number) for one in found(*movements, locks=locks)]


def found(
    *movements: Movement, locks: tuple[Any, ...] = (), words: tuple[PersonWord, ...] = ()
) -> list[Present]:
    return who_is_here(movements, locks, waiting_since=MORNING, words=words)


def test_who_came_in_is_inside_and_is_met_next_on_the_way_out() -> None:
    entry = moved()

    (present,) = found(entry)
    assert (present.id, present.whereabouts) == (entry.id, Whereabouts.INSIDE)
    assert (present.direction, present.counter, present.since) == (Direction.EXIT, "2", NOON)


@pytest.mark.parametrize("document", [PASSPORT, PASS], ids=["the same document", "another one"])
def test_who_left_is_not_inside_on_whatever_document(document: TravelDocument) -> None:
    assert here(moved(at=NOON - A_DAY), moved(Direction.EXIT, document=document)) == []


def test_who_left_and_came_back_is_inside_once_on_the_document_of_the_return() -> None:
    movements = (
        moved(at=NOON - 3 * A_DAY),
        moved(Direction.EXIT, at=NOON - 2 * A_DAY),
        moved(document=PASS),
    )
    assert here(*movements) == [(Whereabouts.INSIDE, "SMB 0012")]


def test_another_persons_leaving_takes_nobody_away() -> None:
    leaves = moved(Direction.EXIT, document=SOMEBODY_ELSE)
    assert here(moved(at=NOON - A_DAY), leaves) == [(Whereabouts.INSIDE, PASSPORT.number)]


@pytest.mark.parametrize("born", [None, PartialDate(1990)])
def test_a_name_without_a_day_of_birth_is_not_taken_for_the_same_person(
    born: PartialDate | None,
) -> None:
    first, second = (
        a_document(number=number, born=born, national_number="")
        for number in (PASSPORT.number, "X2")
    )
    movements = (moved(document=first), moved(Direction.EXIT, document=second))
    assert here(*movements) == [(Whereabouts.INSIDE, PASSPORT.number)]


def test_people_without_any_document_are_not_taken_for_one() -> None:
    nameless = [
        a_document(number="", born=None, name=PersonName(n), national_number="")
        for n in ("BUDI", "SITI")
    ]
    assert len(here(*(moved(document=one) for one in nameless))) == 2


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.REFERRED, Outcome.POSTPONED])
def test_who_was_not_let_in_is_not_inside(outcome: Outcome) -> None:
    before_today = MORNING - AN_HOUR
    assert here(moved(outcome=outcome, at=before_today)) == []


def test_who_was_referred_or_put_off_today_waits_in_the_direction_he_was_going() -> None:
    referred = moved(outcome=Outcome.REFERRED)
    put_off = moved(Direction.EXIT, Outcome.POSTPONED, SOMEBODY_ELSE)

    assert [(one.whereabouts, one.direction) for one in found(referred, put_off)] == [
        (Whereabouts.REFERRED, Direction.ENTRY),
        (Whereabouts.POSTPONED, Direction.EXIT),
    ]


def test_who_was_decided_on_since_does_not_wait() -> None:
    referred = moved(outcome=Outcome.REFERRED, at=NOON - AN_HOUR)
    assert here(referred, moved(outcome=Outcome.REFUSED)) == []
    assert here(referred, moved(document=PASS)) == [(Whereabouts.INSIDE, "SMB 0012")]


def test_who_is_inside_and_was_stopped_on_the_way_out_is_told_once_as_waiting() -> None:
    movements = (moved(at=NOON - A_DAY), moved(Direction.EXIT, Outcome.REFERRED))
    assert here(*movements) == [(Whereabouts.REFERRED, PASSPORT.number)]


def test_who_stands_at_a_locked_counter_is_told_once_as_locked() -> None:
    lock = a_lock(direction=Direction.EXIT)

    (present,) = found(moved(at=NOON - A_DAY), locks=(lock,))
    assert (present.id, present.whereabouts) == (lock.id, Whereabouts.LOCKED)
    assert (present.direction, present.since) == (Direction.EXIT, lock.raised_at)


OLD = a_document(number="A1", name=PersonName("ROSLI", "NUR"), national_number="")
NEW = a_document(number="B2", name=PersonName("ROSLY", "NOOR"), national_number="")
THIRD = a_document(number="C3", name=PersonName("ROSLI", "AISYAH"), national_number="")
"""Documents on which the same person is written otherwise each time."""
IN_ON_THE_OLD = moved(document=OLD, at=NOON - A_DAY)


def out_on(document: TravelDocument) -> Movement:
    return moved(Direction.EXIT, document=document)


def test_who_left_on_a_linked_document_is_not_inside() -> None:
    assert len(found(IN_ON_THE_OLD, out_on(NEW))) == 1
    link = a_word(OLD.key, NEW.key)

    assert found(IN_ON_THE_OLD, out_on(NEW), words=(link,)) == []


def test_who_is_linked_by_way_of_a_third_document_is_one_person() -> None:
    links = (a_word(OLD.key, THIRD.key), a_word(THIRD.key, NEW.key))

    assert found(IN_ON_THE_OLD, out_on(NEW), words=links) == []


def test_a_link_that_was_taken_back_links_nobody() -> None:
    link = a_word(OLD.key, NEW.key)
    undone = a_word(OLD.key, NEW.key, is_same=False, at=link.at + AN_HOUR)

    (inside,) = found(IN_ON_THE_OLD, out_on(NEW), words=(link, undone))
    assert inside.document == OLD


def test_two_people_of_one_name_and_birthday_are_told_apart_by_the_officers_word() -> None:
    twin = a_document(number="D4", national_number="")
    apart = a_word(PASSPORT.key, twin.key, is_same=False)
    entry, exit_of_twin = moved(at=NOON - A_DAY), out_on(twin)
    assert found(entry, exit_of_twin) == []

    assert [one.id for one in found(entry, exit_of_twin, words=(apart,))] == [entry.id]


def test_one_national_number_is_one_person() -> None:
    one, other = (
        a_document(number=number, name=PersonName(name), national_number="900721-13-5544")
        for number, name in (("E5", "ROSLI"), ("F6", "ROSLY"))
    )
    assert found(moved(document=one, at=NOON - A_DAY), out_on(other)) == []


def test_of_the_bearers_of_one_letter_nobody_leaves_for_the_others() -> None:
    letters = [
        a_document(
            kind=DocumentKind.GROUP_TRAVEL_LETTER,
            number="SPLP 7",
            name=PersonName(name),
            born=None,
            national_number="",
        )
        for name in ("BUDI", "ANI")
    ]
    entries = [moved(document=one, at=NOON - A_DAY) for one in letters]

    assert len(found(*entries, out_on(letters[0]))) == 2
