"""The whole register is searched: on disk by indexes, in memory by looking at all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.journal.search import Mark, Place, Search
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.statistics.question import Period
from checkpoint.services.ports import Storage
from checkpoint.storage import journal, journal_conditions
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    SIREGAR,
    TODAY,
    a_cancellation_of,
    a_crossing,
    a_decision,
    a_document,
    a_pass_document,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)
from tests.fakes import MemoryStorage
from tests.storage.test_search import listening

EVERYTHING = Search(post="ETK")
NAMES = ("SITI AMINAH", "MOHD ALI", "SOEHARTO", "TAN AH KOW", "LIM SITI")


def cross(storage: Storage, *crossings: Crossing) -> Sequence[Recorded]:
    with storage.writing() as store:
        return [
            store.crossings.add(
                one,
                day_on=(one.crossed_at + timedelta(hours=7)).date(),
                recorded_at=one.crossed_at,
            )
            for one in crossings
        ]


def found(storage: Storage, search: Search, *, most: int = 100) -> list[Recorded]:
    """All of it, page by page."""
    told: list[Recorded] = []
    place: Place | None = None
    with storage.reading() as store:
        while True:
            page = store.journal.look(search, place, most=most)
            assert len(page.records) <= most
            assert place is None or page.on is None or page.on < place
            told += page.records
            if page.on is None:
                return told
            place = page.on


def ids(records: Sequence[Recorded]) -> list[object]:
    return [record.crossing.id for record in records]


def some_crossings(count: int = 12, **changes: Any) -> list[Crossing]:
    """One a minute."""
    return [a_crossing(**{"crossed_at": NOON + n * A_MINUTE} | changes) for n in range(count)]


@pytest.mark.parametrize("most", [1, 5, 12, 100])
def test_pages_tell_every_record_once_the_newest_first(storage: Storage, most: int) -> None:
    same_moment = [a_crossing() for _ in range(3)]
    records = cross(storage, *some_crossings(), *same_moment)
    expected = sorted(records, key=Place.below, reverse=True)

    assert found(storage, EVERYTHING, most=most) == expected
    for text in ("aisyah", "k12345678"):
        assert found(storage, Search(post="ETK", text=text), most=most) == expected


KINDS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "direction": ({"direction": Direction.EXIT}, {"direction": Direction.EXIT}),
    "outcome": (
        {"outcome": Outcome.REFUSED},
        {"decision": a_decision(outcome=Outcome.REFUSED)},
    ),
    "verdict": ({"verdict": Verdict.RED}, {"verdict": Verdict.RED}),
    "nationality": ({"nationality": "IDN"}, {"document": an_indonesian_passport()}),
    "document": ({"document": DocumentKind.BORDER_PASS}, {"document": a_pass_document()}),
    "lane": ({"lane": Lane.VEHICLE}, {"lane": Lane.VEHICLE}),
    "counter": ({"counter": "9"}, {"counter": "9"}),
    "officer": ({"officer": SIREGAR}, {"decision": a_decision(officer=SIREGAR)}),
    "late": ({"capture": Capture.LATE}, {"capture": Capture.LATE}),
    "text": ({"text": "soeharto"}, {"document": a_document(name=PersonName("SUHARTO"))}),
    "running number": ({"text": "3"}, {}),
    "day": ({"period": Period.of_day(TODAY - A_DAY)}, {"crossed_at": NOON - A_DAY}),
}


@pytest.mark.parametrize(("asked", "bears"), KINDS.values(), ids=KINDS)
def test_what_bears_what_is_asked_is_found_and_nothing_else(
    storage: Storage, asked: dict[str, Any], bears: dict[str, Any]
) -> None:
    _, _, wanted, *_ = cross(storage, a_crossing(), a_crossing(), a_crossing(**bears), a_crossing())

    assert ids(found(storage, replace(EVERYTHING, **asked))) == [wanted.crossing.id]


def test_several_things_asked_are_asked_together(storage: Storage) -> None:
    siti = a_document(name=PersonName("SITI"), number="S1")
    cross(storage, a_crossing(document=siti), a_crossing(direction=Direction.EXIT))
    (wanted,) = cross(storage, a_crossing(document=siti, direction=Direction.EXIT))

    both = Search(post="ETK", text="siti", direction=Direction.EXIT)
    assert ids(found(storage, both)) == [wanted.crossing.id]


def test_a_text_that_says_nothing_finds_nothing(storage: Storage) -> None:
    cross(storage, a_crossing())

    assert not found(storage, replace(EVERYTHING, text="..."))
    assert found(storage, replace(EVERYTHING, text="  "))


def test_a_register_of_another_post_is_not_shown(storage: Storage) -> None:
    cross(storage, a_crossing(post="ARK"))

    assert not found(storage, EVERYTHING)
    assert not found(storage, replace(EVERYTHING, text="aisyah"))


def test_both_sides_of_a_correction_and_of_a_cancellation_are_found(storage: Storage) -> None:
    wrong, twice, _sound = some_crossings(3)
    corrected, struck = an_amendment_of(wrong), a_cancellation_of(twice)
    cross(storage, wrong, twice, _sound, corrected, struck)

    marked = {mark: set(ids(found(storage, replace(EVERYTHING, mark=mark)))) for mark in Mark}
    assert marked[Mark.CORRECTED] == {wrong.id, corrected.id}
    assert marked[Mark.CANCELLED] == {twice.id, struck.id}


def test_a_name_finds_the_record_that_bears_it_and_not_what_it_was_corrected_to(
    storage: Storage,
) -> None:
    wrong = a_crossing(document=a_document(name=PersonName("SALAH")))
    right = an_amendment_of(wrong, document=a_document(name=PersonName("BENAR")))
    cross(storage, wrong, right)

    assert ids(found(storage, replace(EVERYTHING, text="salah"))) == [wrong.id]
    assert ids(found(storage, replace(EVERYTHING, text="benar"))) == [right.id]


def test_a_chain_of_corrections_is_told_from_any_of_its_records(storage: Storage) -> None:
    first, other = a_crossing(), a_crossing()
    second = an_amendment_of(first)
    third = a_cancellation_of(second)
    cross(storage, first, other, second, third)

    with storage.reading() as store:
        for one in (first, second, third):
            chain = {record.crossing.id for record in store.journal.chains([one.id])}
            assert chain == {first.id, second.id, third.id}


crossings_of_any_kind = st.builds(
    lambda name, direction, outcome, verdict, nationality, days: a_crossing(
        document=a_document(
            name=PersonName(name), nationality=nationality, number=f"N{NAMES.index(name)}"
        ),
        direction=direction,
        verdict=verdict,
        decision=a_decision(outcome=outcome),
        crossed_at=NOON + days * A_DAY,
    ),
    st.sampled_from(NAMES),
    st.sampled_from(Direction),
    st.sampled_from(Outcome),
    st.sampled_from(Verdict),
    st.sampled_from(["MYS", "IDN"]),
    st.integers(-30, 0),
)
searches = st.builds(
    Search,
    post=st.just("ETK"),
    text=st.sampled_from(["", "", "siti", "ali siti", "n1", "2", "s", "muhammad", "siti 1"]),
    period=st.sampled_from([None, Period(TODAY - 9 * A_DAY, TODAY - 2 * A_DAY)]),
    direction=st.sampled_from([None, *Direction]),
    outcome=st.sampled_from([None, *Outcome]),
    verdict=st.sampled_from([None, Verdict.RED]),
    nationality=st.sampled_from(["", "IDN"]),
    mark=st.sampled_from([None, None, *Mark]),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    crossings=st.lists(crossings_of_any_kind, max_size=25),
    searched=searches,
    most=st.integers(1, 8),
    few=st.sampled_from([0, 1, 4_000]),
)
def test_however_many_there_are_the_disk_finds_what_looking_at_all_of_it_does(
    database: Database,
    *,
    crossings: list[Crossing],
    searched: Search,
    most: int,
    few: int,
) -> None:
    """With stretches of two records and documents that are many from the second on."""
    memory = MemoryStorage()
    post = str(an_id())  # the database serves every example
    crossings = [replace(one, post=post, id=an_id()) for one in crossings]
    crossings += [an_amendment_of(one) for one in crossings[:2]]
    crossings += [a_cancellation_of(one) for one in crossings[2:4]]
    searched = replace(searched, post=post)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(journal, "LOOKED_AT", 2)
        patched.setattr(journal_conditions, "FEW_DOCUMENTS", few)
        patched.setattr(
            journal_conditions,
            "LENGTHS",
            {"rare": (2,), "counted": (1, 2), "named": (2,), "any": (2,)},
        )
        for storage in (memory, database):
            cross(storage, *crossings)
        assert found(database, searched, most=most) == found(memory, searched)


@pytest.mark.parametrize(
    "search",
    [
        EVERYTHING,
        Search(post="ETK", text="aisyah"),
        Search(post="ETK", text="12"),
        Search(post="ETK", text="aisyah rosli", direction=Direction.EXIT),
        Search(post="ETK", nationality="FRA"),
        Search(post="ETK", verdict=Verdict.RED),
        Search(post="ETK", officer=SIREGAR),
        Search(post="ETK", mark=Mark.CANCELLED),
    ],
    ids=str,
)
@pytest.mark.parametrize("few", [0, 4_000])
def test_no_search_reads_the_register_through(
    database: Database, search: Search, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_conditions, "FEW_DOCUMENTS", few)
    cross(database, *some_crossings(30))

    with database.reading() as store, listening(database.engine) as asked:
        store.journal.look(search)
    with database.engine.connect() as connection:
        for statement, values in asked.items():
            assert not {"crossing", "document_word"} & {*scanned(connection, statement, values)}


def scanned(connection: Connection, statement: str, values: Any) -> Iterator[str]:
    """The tables that SQLite goes through row by row; along an index it goes no further down."""
    if statement.startswith("SELECT"):
        for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values):
            if step.detail.startswith("SCAN ") and " INDEX " not in step.detail:
                yield step.detail.split()[1]


def test_records_of_before_are_filed_when_the_database_is_opened(path: Path) -> None:
    with open_database(path, create=False) as database:
        cross(database, a_crossing())
        with database.engine.begin() as connection:
            for table in ("document_word", "word_filing"):
                connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
        assert not found(database, replace(EVERYTHING, text="aisyah"))

    with open_database(path, create=False) as database:
        assert found(database, replace(EVERYTHING, text="aisyah"))


def test_a_day_that_does_not_exist_yet_has_nothing(storage: Storage) -> None:
    cross(storage, a_crossing())

    assert not found(storage, replace(EVERYTHING, period=Period.of_day(date(2030, 1, 1))))
    assert not found(storage, replace(EVERYTHING, period=Period.of_day(date(2001, 1, 1))))
