"""Who is inside, on disk and in memory: kept with every record, or asked of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint.domain.crossings.crossing import Amendment, Crossing, Outcome
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    PersonName,
    TravelDocument,
)
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.journeys.roll import Asked, Seen, Terms
from checkpoint.domain.posts.post import Direction, PostZone
from checkpoint.services.ports import Storage, Store
from checkpoint.services.whereabouts_book import WhereaboutsBook
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    TODAY,
    a_cancellation_of,
    a_crossing,
    a_departure_elsewhere,
    a_document,
    a_word,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)
from tests.fakes import MemoryStore

BORN = PartialDate(1990, 5, 1)
AMINAH, ROSLI = PersonName("AMINAH BINTI ALI"), PersonName("ROSLI BIN AHMAD")
DOCUMENTS: tuple[TravelDocument, ...] = (
    a_document(number="A1", name=AMINAH, national_number="900501135544", born=BORN),
    a_document(number="A2", name=AMINAH, national_number="900501135544", born=None),
    a_document(number="A3", name=AMINAH, national_number="", born=BORN),
    a_document(number="B1", name=ROSLI, national_number="", born=None),
    a_document(number="B2", name=ROSLI, national_number="", born=None, nationality="TLS"),
    a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER, number="G1", name=ROSLI, national_number=""),
    a_document(
        kind=DocumentKind.NO_DOCUMENT, number="", name=AMINAH, national_number="", born=BORN
    ),
    a_document(kind=DocumentKind.NO_DOCUMENT, number="", name=ROSLI, national_number="", born=None),
    an_indonesian_passport(number="C1"),
)
"""One person's by number, by name, and by what is said of them; two people's; nobody's."""

Facts: TypeAlias = dict[str, object]


@dataclass
class Both:
    """The database and the fake, told the same."""

    stores: tuple[Store, ...]
    crossings: list[Crossing] = field(default_factory=list)
    words: list[DepartureElsewhere] = field(default_factory=list)
    minutes: int = 0

    def later(self) -> timedelta:
        self.minutes += 1
        return self.minutes * A_MINUTE

    def put(self, crossing: Crossing) -> None:
        for store in self.stores:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        self.crossings.append(crossing)

    def record(self, place: int, direction: Direction, outcome: Outcome, minute: int) -> None:
        new = a_crossing(document=DOCUMENTS[place], direction=direction)
        new = replace(new, crossed_at=NOON + minute * A_MINUTE)
        self.put(replace(new, decision=replace(new.decision, outcome=outcome)))

    def amend(self, which: int, place: int, direction: Direction, *, cancels: bool) -> None:
        if not self.crossings:
            return
        old = self.crossings[which % len(self.crossings)]
        amended = {one.amendment.of for one in self.crossings if one.amendment}
        if old.id in amended or (cancels and old.is_cancellation):
            return
        if cancels:
            self.put(a_cancellation_of(old))
        else:
            new = an_amendment_of(old, document=DOCUMENTS[place], direction=direction)
            self.put(replace(new, amendment=Amendment(of=old.id, reason="misread")))

    def say(self, one: int, other: int, *, is_same: bool) -> None:
        keys = {DOCUMENTS[one].key, DOCUMENTS[other].key}
        if len(keys) > 1:
            word = a_word(*keys, is_same=is_same, at=NOON + self.later())
            for store in self.stores:
                store.persons.add(word)

    def leave(self, which: int) -> None:
        if self.crossings:
            entry = self.crossings[which % len(self.crossings)].id
            word = a_departure_elsewhere(entry=entry, at=NOON + self.later())
            self.words.append(word)
            for store in self.stores:
                store.whereabouts.add(word)

    def take_back(self, which: int) -> None:
        if not self.words:
            return
        said = self.words.pop(which % len(self.words))
        word = a_departure_elsewhere(entry=said.entry, undoes=said.id, at=NOON + self.later())
        for store in self.stores:
            store.whereabouts.add(word)

    def facts(self) -> list[Facts]:
        return [_facts(store) for store in self.stores]


def _facts(store: Store) -> Facts:
    book = store.whereabouts
    return {
        "count": dict(book.count()),
        "inside": list(book.inside()),
        "left": [(entry, word.id) for entry, word in book.left()],
        "bearers": [_told(book, bearers=[one.key])[1] for one in DOCUMENTS],
        "terms": _told(book),
        "found": _told(book, text="ali a"),
        "then": [_told(book, before=NOON + minute * A_MINUTE) for minute in (0, 5, 9, 60)],
        "then_bearers": [
            _told(book, before=NOON + 5 * A_MINUTE, bearers=[one.key])[1] for one in DOCUMENTS
        ],
    }


def _told(book: WhereaboutsBook, **asked: Any) -> tuple[dict[Terms, list[Seen]], frozenset[str]]:
    found = book.insiders(Asked(zone=PostZone.WITA, **asked))
    return {terms: sorted(seen) for terms, seen in found.by_terms.items()}, found.told


places = st.integers(0, len(DOCUMENTS) - 1)
directions = st.sampled_from(Direction)
whichever = st.integers(0, 20)
acts = st.one_of(
    st.tuples(
        st.just("record"),
        places,
        directions,
        st.sampled_from([Outcome.ADMITTED, Outcome.ADMITTED, Outcome.REFERRED]),
        st.integers(0, 12),
    ),
    st.tuples(st.just("amend"), whichever, places, directions, st.booleans()),
    st.tuples(st.just("say"), places, places, st.booleans()),
    st.tuples(st.just("leave"), whichever),
    st.tuples(st.just("take_back"), whichever),
)


def _do(both: Both, act: tuple[object, ...]) -> None:
    match act:
        case ("record", int(place), Direction() as way, Outcome() as outcome, int(minute)):
            both.record(place, way, outcome, minute)
        case ("amend", int(which), int(place), Direction() as way, bool(cancels)):
            both.amend(which, place, way, cancels=cancels)
        case ("say", int(one), int(other), bool(is_same)):
            both.say(one, other, is_same=is_same)
        case ("leave", int(which)):
            both.leave(which)
        case ("take_back", int(which)):
            both.take_back(which)


class _EnoughError(Exception):
    """Nothing of an example stays."""


@contextmanager
def _forgotten(database: Database) -> Iterator[Store]:
    with suppress(_EnoughError), database.writing() as store:
        yield store
        raise _EnoughError


@given(story=st.lists(acts, max_size=14))
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_happens_in_whatever_order_the_register_says_the_same(
    database: Database, story: list[tuple[object, ...]]
) -> None:
    with _forgotten(database) as store:
        both = Both((store, MemoryStore()))
        for act in story:
            _do(both, act)
        kept, told = both.facts()
        assert kept == told

        store.whereabouts.make_anew()
        assert _facts(store) == kept


def _entered(storage: Storage, *crossings: Crossing) -> None:
    with storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def _inside(storage: Storage) -> list[UUID]:
    with storage.reading() as store:
        return [one.id for one in store.whereabouts.inside()]


def test_who_came_in_a_year_ago_and_never_left_is_inside(storage: Storage) -> None:
    entry = a_crossing(crossed_at=NOON - 365 * A_DAY)
    _entered(storage, entry)

    assert _inside(storage) == [entry.id]


def test_who_came_in_twice_is_counted_once_and_by_the_last_entry(storage: Storage) -> None:
    first, again = a_crossing(crossed_at=NOON - 9 * A_DAY), a_crossing()
    _entered(storage, again, first)

    assert _inside(storage) == [again.id]
    with storage.reading() as store:
        assert store.whereabouts.count() == {"MYS": 1}


def test_a_citizen_at_home_is_not_inside(storage: Storage) -> None:
    _entered(storage, a_crossing(document=an_indonesian_passport()))

    assert _inside(storage) == []


def test_who_left_on_another_document_of_his_is_not_inside(storage: Storage) -> None:
    old, new = DOCUMENTS[3], DOCUMENTS[4]
    entry = a_crossing(document=old)
    out = a_crossing(document=new, direction=Direction.EXIT, crossed_at=NOON + A_DAY)
    _entered(storage, entry, out)
    assert _inside(storage) == [entry.id]

    with storage.writing() as store:
        store.persons.add(a_word(old.key, new.key))
    assert _inside(storage) == []


def test_who_left_on_a_new_passport_in_his_name_is_not_inside(storage: Storage) -> None:
    entry = a_crossing(document=DOCUMENTS[0])
    out = a_crossing(document=DOCUMENTS[2], direction=Direction.EXIT, crossed_at=NOON + A_DAY)
    _entered(storage, entry, out)
    assert _inside(storage) == []

    _entered(storage, a_cancellation_of(out))
    assert _inside(storage) == [entry.id]


def test_who_is_said_to_have_left_elsewhere_is_inside_again_when_it_is_taken_back(
    storage: Storage,
) -> None:
    entry = a_crossing()
    corrected = an_amendment_of(entry, document=DOCUMENTS[3])
    left = a_departure_elsewhere(entry=entry.id)
    back = a_departure_elsewhere(entry=entry.id, undoes=left.id, at=NOON + A_MINUTE)
    _entered(storage, entry)
    with storage.writing() as store:
        store.whereabouts.add(left)
        store.whereabouts.add(left)
    assert _inside(storage) == []

    _entered(storage, corrected)
    with storage.reading() as store:
        assert [(one.id, word) for one, word in store.whereabouts.left()] == [(corrected.id, left)]

    with storage.writing() as store:
        store.whereabouts.add(back)
        with pytest.raises(InvalidValue):
            store.whereabouts.add(replace(back, id=an_id()))
    assert _inside(storage) == [corrected.id]


def test_who_comes_in_again_is_inside_whatever_was_said_of_him(storage: Storage) -> None:
    entry, again = a_crossing(), a_crossing(crossed_at=NOON + A_DAY)
    _entered(storage, entry)
    with storage.writing() as store:
        store.whereabouts.add(a_departure_elsewhere(entry=entry.id))
    _entered(storage, again)

    assert _inside(storage) == [again.id]


def test_a_database_that_was_never_filed_is_filed_when_it_is_opened(path: Path) -> None:
    entry = a_crossing()
    with open_database(path, create=False) as database:
        _entered(database, entry)
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM whereabouts")
            connection.exec_driver_sql("DELETE FROM whereabouts_form")
        assert _inside(database) == []

    with open_database(path, create=False) as database:
        assert _inside(database) == [entry.id]
