"""Who was inside on any day, against somebody who walks through the register by himself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from checkpoint.domain.crossings.crossing import Amendment, Crossing, Outcome
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.documents.travel_document import PersonName, TravelDocument
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.journeys.resident import Wanted
from checkpoint.domain.posts.post import Direction, PostZone
from checkpoint.services.inside import InsideService
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    AN_HOUR,
    QUESTIONS,
    a_cancellation_of,
    a_crossing,
    a_departure_elsewhere,
    a_document,
    a_lead,
    a_post,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)
from tests.fakes import MemoryStorage

START = datetime(2026, 3, 10, 12, tzinfo=UTC)
NOW = START + 6 * A_DAY
OFFSETS = {PostZone.WIB: 7, PostZone.WITA: 8, PostZone.WIT: 9}
FOREIGNERS: tuple[TravelDocument, ...] = tuple(
    a_document(number=number, name=PersonName(f"TAN {number}"), national_number="", born=None)
    for number in ("A1", "B2", "C3")
)
DOCUMENTS = (*FOREIGNERS, an_indonesian_passport(number="D4"))
"""One each, so that the walk need not know how people are known again on another."""

Story: TypeAlias = list[tuple[str, int, int, bool]]


@dataclass
class Register:
    """What was told to the post, in the order of telling."""

    storage: Storage
    crossings: list[Crossing] = field(default_factory=list)
    words: list[DepartureElsewhere] = field(default_factory=list)

    def tell(self, what: str, which: int, hours: int, *, is_entry: bool) -> None:
        at = START + hours * AN_HOUR / 2
        way = Direction.ENTRY if is_entry else Direction.EXIT
        if what == "cross":
            document = DOCUMENTS[which % len(DOCUMENTS)]
            self._put(a_crossing(document=document, direction=way, crossed_at=at))
        elif what == "refuse":
            new = a_crossing(document=DOCUMENTS[which % len(DOCUMENTS)], crossed_at=at)
            self._put(replace(new, decision=replace(new.decision, outcome=Outcome.REFUSED)))
        elif self.crossings:
            old = self.crossings[which % len(self.crossings)]
            if what == "leave":
                self._say(old, at)
            else:
                self._amend(what, old, way)

    def _amend(self, what: str, old: Crossing, way: Direction) -> None:
        amended = {one.amendment.of for one in self.crossings if one.amendment}
        if old.id in amended or old.is_cancellation:
            return
        if what == "cancel":
            self._put(a_cancellation_of(old))
        else:
            new = an_amendment_of(old, direction=way)
            self._put(replace(new, amendment=Amendment(of=old.id, reason="misread")))

    def _say(self, old: Crossing, at: datetime) -> None:
        mine = [one for one in self.words if one.entry == old.id and one.undoes is None]
        undone = {one.undoes for one in self.words}
        open_words = [one for one in mine if one.id not in undone]
        if open_words:
            word = a_departure_elsewhere(entry=old.id, undoes=open_words[0].id, at=at)
        else:
            word = a_departure_elsewhere(entry=old.id, at=at)
        self.words.append(word)
        with self.storage.writing() as store:
            store.whereabouts.add(word)

    def _put(self, crossing: Crossing) -> None:
        self.crossings.append(crossing)
        with self.storage.writing() as store:
            store.crossings.add(crossing, day_on=START.date(), recorded_at=NOW)


def walked(register: Register, zone: PostZone, on: date) -> set[UUID]:
    """Document by document, record by record, as one would with a pencil."""
    amended = {one.amendment.of for one in register.crossings if one.amendment}
    stands = [
        one for one in register.crossings if one.id not in amended and not one.is_cancellation
    ]
    inside: dict[str, Crossing] = {}
    for one in sorted(stands, key=lambda one: (one.crossed_at, one.id)):
        # The clock on the wall of the post, reckoned by hand.
        wall = one.crossed_at.replace(tzinfo=None) + timedelta(hours=OFFSETS[zone])
        if wall.date() > on or one.decision.outcome is not Outcome.ADMITTED:
            continue
        inside.pop(one.document.number, None)
        if one.direction is Direction.ENTRY and one.document.holder.nationality != "IDN":
            inside[one.document.number] = one
    return {one.id for one in inside.values() if not _has_left(register, one, zone, on)}


def _has_left(register: Register, entry: Crossing, zone: PostZone, on: date) -> bool:
    behind, ids = entry, {entry.id}
    by_id = {one.id: one for one in register.crossings}
    while behind.amendment is not None:
        behind = by_id[behind.amendment.of]
        ids.add(behind.id)
    taken_back = {one.undoes for one in register.words}
    return any(
        one.entry in ids
        and one.undoes is None
        and one.id not in taken_back
        and (one.at.replace(tzinfo=None) + timedelta(hours=OFFSETS[zone])).date() <= on
        for one in register.words
    )


def found(register: Register, zone: PostZone, on: date) -> Sequence[UUID]:
    """What the program says of that day, page by page."""
    with register.storage.writing() as store:
        store.posts.put(a_post(zone=zone), ())
    inside = InsideService(
        storage=register.storage,
        policy=Policy(questions=QUESTIONS),
        clock=lambda: NOW,
        new_id=an_id,
    )
    roll = inside.roll(a_lead(), on)
    return [one.id for one in inside.page(a_lead(), roll, Wanted())]


acts = st.tuples(
    st.sampled_from(["cross", "cross", "cross", "refuse", "correct", "cancel", "leave"]),
    st.integers(0, 8),
    st.integers(0, 240),
    st.booleans(),
)
midnights = st.sampled_from([hour * 2 + side for hour in (3, 4, 5, 27, 28, 29) for side in (-1, 0)])
at_midnight = st.tuples(st.just("cross"), st.integers(0, 3), midnights, st.booleans())
stories = st.lists(st.one_of(acts, at_midnight), max_size=12)
zones = st.sampled_from(PostZone)
days = st.integers(-1, 6)


@given(story=stories, zone=zones, day=days)
@settings(max_examples=150, deadline=None)
def test_whoever_walks_through_the_register_by_himself_finds_the_same(
    story: Story, zone: PostZone, day: int
) -> None:
    register = Register(MemoryStorage())
    for what, which, hours, is_entry in story:
        register.tell(what, which, hours, is_entry=is_entry)
    on = (START + day * A_DAY).date()

    told = found(register, zone, on)
    assert len(told) == len(set(told))
    assert set(told) == walked(register, zone, on)
