"""Who is here: inside, at a locked counter, or waiting since today."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.presence import Movement, Present, Whereabouts, who_is_here
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, TravelDocument
from checkpoint.domain.posts.post import Direction
from tests.builders import A_DAY, AN_HOUR, NOON, a_document, a_lock, an_id

MORNING = NOON - 4 * AN_HOUR
PASSPORT = a_document()
PASS = a_document(number="SMB 0012", issuer="MYS")
"""Of the same person."""
SOMEBODY_ELSE = a_document(number="X1", name=PersonName("ROSLI", "SITI"))


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


def found(*movements: Movement, locks: tuple[Any, ...] = ()) -> list[Present]:
    return who_is_here(movements, locks, waiting_since=MORNING)


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
    first, second = a_document(born=born), a_document(number="X2", born=born)
    movements = (moved(document=first), moved(Direction.EXIT, document=second))
    assert here(*movements) == [(Whereabouts.INSIDE, PASSPORT.number)]


def test_people_without_any_document_are_not_taken_for_one() -> None:
    nameless = [a_document(number="", born=None, name=PersonName(n)) for n in ("BUDI", "SITI")]
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
