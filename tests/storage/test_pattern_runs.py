"""Looking again only at whom something may be otherwise of finds what looking at all finds."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.patterns.sign import Facts, Pattern
from checkpoint.domain.posts.post import Direction
from checkpoint.security.pseudonyms import PostPseudonyms
from checkpoint.services.pattern_finding import (
    contacts_of_cases,
    short_crossers,
    young_people_beside,
)
from checkpoint.services.patterns import PatternService
from checkpoint.services.ports import Storage
from checkpoint.services.pseudonym_port import Pseudonym
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    QUESTIONS,
    TODAY,
    a_cancellation_of,
    a_case,
    a_crossing,
    a_document,
    a_pass_document,
    a_post,
    a_word,
    an_id,
    an_indonesian_passport,
    some_details,
)
from tests.fakes import FakeClock, MemoryStorage

ROWS = {
    row.pattern: row
    for row in (
        PatternRule(
            pattern=Pattern.SHORT_CROSSINGS,
            count=2,
            within_days=6,
            under_days=2,
            source="–",
            is_verified=True,
        ),
        PatternRule(
            pattern=Pattern.YOUNG_COMPANIONS,
            count=2,
            within_days=5,
            young_under=22,
            minutes=5,
            most_people=3,
            source="–",
            is_verified=True,
        ),
        PatternRule(
            pattern=Pattern.SHARED_CONTACT,
            within_days=7,
            most_people=2,
            source="–",
            is_verified=True,
        ),
    )
}
GROWN = PartialDate(1980, 1, 1)
YOUNG = PartialDate(2008, 5, 5)
DOCUMENTS: tuple[TravelDocument, ...] = (
    an_indonesian_passport(number="X0000001", born=GROWN),
    an_indonesian_passport(number="X0000002", born=GROWN),
    a_document(number="M0000001", born=GROWN),
    an_indonesian_passport(number="Y0000001", born=YOUNG),
    an_indonesian_passport(number="Y0000002", born=YOUNG),
    a_document(number="M0000002", born=YOUNG),
    a_pass_document(),
)
GIVEN = (
    some_details(address="", plate=""),
    some_details(address="", plate="KB 1234 AB"),
    some_details(address="Jl. Raya Entikong 15, 0812-3456-789", plate=""),
    some_details(address="", plate="KB 1234 AB", vehicle=VehicleKind.BUS),
)
DIGEST = partial(PostPseudonyms(lambda: b"kunci pos"), Pseudonym.CONTACT)


@dataclass
class Register:
    """What happens at a post, and what is found of it."""

    storage: Storage
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOON))
    crossings: list[Crossing] = field(default_factory=list)

    def __post_init__(self) -> None:
        policy = Policy(questions=QUESTIONS, patterns=tuple(ROWS.values()))
        self.service = PatternService(
            storage=self.storage, policy=policy, digest=DIGEST, clock=self.clock, new_id=an_id
        )
        with self.storage.writing() as store:
            store.posts.put(a_post(), [])

    def cross(self, document: int, given: int, way: Direction, ago: timedelta) -> None:
        crossing = a_crossing(
            document=DOCUMENTS[document],
            direction=way,
            crossed_at=self.clock() - ago,
            details=GIVEN[given],
        )
        self.crossings.append(crossing)
        self._record(crossing)

    def bring(self, one: int, other: int, ago: timedelta) -> None:
        """Two in the same car."""
        for document in (one, other):
            self.cross(document, 1, Direction.EXIT, ago)

    def strike(self, which: int) -> None:
        if self.crossings:
            self._record(a_cancellation_of(self.crossings.pop(which % len(self.crossings))))

    def say(self, one: int, other: int, word: str) -> None:
        if one != other:
            keys = DOCUMENTS[one].key, DOCUMENTS[other].key
            with self.storage.writing() as store:
                store.persons.add(a_word(*keys, is_same=word == "same", at=self.clock()))

    def refer(self, which: int) -> None:
        if self.crossings:
            visit = self.crossings[which % len(self.crossings)]
            case = a_case(visit=visit.id, document=visit.document, opened_at=self.clock())
            with self.storage.writing() as store:
                store.cases.open(case)

    def wait(self, hours: int) -> None:
        self.clock.forward(hours * AN_HOUR)

    def look(self) -> None:
        """Some hours after the last of them, so that not all count as written beside the run."""
        self.wait(2)
        if self.service.compute() is not None:
            with self.storage.reading() as store:
                signs = store.patterns.every_sign()
            assert {(one.pattern, one.document): one.facts for one in signs} == self.all_of_it()

    def all_of_it(self) -> Mapping[tuple[Pattern, str], Facts]:
        """What is found by going through the whole register."""
        now = self.clock()
        with self.storage.reading() as store:
            book = store.patterns
            found = {
                Pattern.SHORT_CROSSINGS: short_crossers(book, ROWS[Pattern.SHORT_CROSSINGS], now),
                Pattern.YOUNG_COMPANIONS: young_people_beside(
                    book, ROWS[Pattern.YOUNG_COMPANIONS], now
                ),
                Pattern.SHARED_CONTACT: contacts_of_cases(
                    book, ROWS[Pattern.SHARED_CONTACT], now, DIGEST
                ),
            }
        return {
            (pattern, document): facts
            for pattern, its in found.items()
            for document, facts in its.items()
        }

    def _record(self, crossing: Crossing) -> None:
        with self.storage.writing() as store:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=self.clock())


documents = st.integers(0, len(DOCUMENTS) - 1)
numbers = st.integers(0, 30)
gone = st.sampled_from((timedelta(), A_MINUTE, 3 * A_MINUTE, AN_HOUR, A_DAY, 4 * A_DAY))
"""Of late entries some are days old; beside one another are those of the same minutes."""
steps = st.one_of(
    st.tuples(
        st.just("cross"),
        st.tuples(documents, st.integers(0, 3), st.sampled_from(Direction), gone),
    ),
    st.tuples(st.just("bring"), st.tuples(documents, documents, gone)),
    st.tuples(st.just("strike"), st.tuples(numbers)),
    st.tuples(st.just("say"), st.tuples(documents, documents, st.sampled_from(("same", "other")))),
    st.tuples(st.just("refer"), st.tuples(numbers)),
    st.tuples(st.just("wait"), st.tuples(st.sampled_from((1, 20, 49)))),
    st.tuples(st.just("look"), st.tuples()),
)
"""What may happen, by the name of the method and with what it is called."""


OUT, HOME, NOW = Direction.EXIT, Direction.ENTRY, timedelta()
SOMEBODY_ELSE = ("cross", (6, 0, OUT, NOW))
LOOK: tuple[str, tuple[Any, ...]] = ("look", ())
A_TOWN_GIVES_IT_NO_MORE = [
    ("cross", (1, 1, OUT, 4 * A_DAY)),
    ("cross", (2, 1, OUT, 4 * A_DAY)),
    ("bring", (0, 3, NOW)),
    ("bring", (0, 4, NOW)),
    LOOK,
    ("wait", (49,)),
    SOMEBODY_ELSE,
    LOOK,
]
ANOTHER_WAS_BESIDE_AS_IS_ENTERED_LATE = [
    ("bring", (0, 3, NOW)),
    LOOK,
    ("wait", (20,)),
    ("cross", (4, 1, OUT, 22 * AN_HOUR)),
    LOOK,
]
ANOTHER_TRIP_ON_THE_OTHER_DOCUMENT = [
    ("cross", (1, 0, OUT, A_DAY)),
    ("cross", (1, 0, HOME, AN_HOUR)),
    ("say", (0, 1, "same")),
    LOOK,
    ("wait", (20,)),
    ("cross", (0, 0, OUT, 3 * AN_HOUR)),
    ("cross", (0, 0, HOME, AN_HOUR)),
    LOOK,
]
IT_IS_LONG_OVER = [
    *(("cross", (0, 0, way, ago * AN_HOUR)) for way, ago in ((OUT, 9), (HOME, 7), (OUT, 5))),
    ("cross", (0, 0, HOME, NOW)),
    LOOK,
    *[("wait", (49,))] * 3,
    SOMEBODY_ELSE,
    LOOK,
]


@contextmanager
def a_storage(kind: str, empty: Path) -> Iterator[Storage]:
    if kind == "memory":
        yield MemoryStorage()
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty, folder))
        with open_database(path, create=False) as database:
            yield database


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_whatever_happened_nothing_else_is_found_than_in_the_whole_register(
    kind: str, empty_database: Path
) -> None:
    @settings(
        max_examples=150 if kind == "memory" else 25,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @example(A_TOWN_GIVES_IT_NO_MORE)
    @example(ANOTHER_WAS_BESIDE_AS_IS_ENTERED_LATE)
    @example(ANOTHER_TRIP_ON_THE_OTHER_DOCUMENT)
    @example(IT_IS_LONG_OVER)
    @given(st.lists(steps, min_size=5, max_size=60))
    def holds(happened: list[tuple[str, tuple[Any, ...]]]) -> None:
        with a_storage(kind, empty_database) as storage:
            register = Register(storage)
            for name, values in (*happened, ("look", ())):
                getattr(register, name)(*values)

    holds()
