"""A scan is as quick after somebody had the database counted (`ANALYZE`) as before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

import pytest

from checkpoint.domain.statistics.question import NOTED_MEASURES, Measure, Period, Wanted
from checkpoint.domain.statistics.traits import NOTED_TRAITS, Trait
from checkpoint.services.ports import Store
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    a_post,
    an_amendment_of,
)
from tests.storage.test_search import listening

KNOWN = a_crossing()
COUNTED: Mapping[str, tuple[int, ...]] = {
    "never": (),
    "in the first hour": (1,),
    "when it had filled": (300,),
    "then, and again later": (1, 300),
}
"""How many records there were each time that the database was counted."""

QUESTIONS: Mapping[str, Callable[[Store], object]] = {
    "a known traveller's history": lambda store: store.crossings.of_document(
        KNOWN.document.key, limit=20
    ),
    "his last passages": lambda store: store.crossings.passages_of(KNOWN.document.key, limit=2),
    "one record": lambda store: store.crossings.find(KNOWN.id),
    "a record against the trail": lambda store: store.crossings.digests([KNOWN.id]),
    "a period": lambda store: store.crossings.between(NOON - A_DAY, NOON),
    "who is inside": lambda store: list(store.crossings.movements(NOON - A_DAY)),
    "his passages": lambda store: store.patterns.passings([KNOWN.document.key], NOON - A_DAY),
    "many short passages": lambda store: store.patterns.frequent(NOON - A_DAY, least=2),
    "what was answered": lambda store: list(store.patterns.answered(NOON - A_DAY)),
}


@pytest.mark.parametrize("counted", COUNTED.values(), ids=COUNTED)
def test_what_amends_a_record_is_never_looked_for_in_the_whole_register(
    database: Database, counted: tuple[int, ...]
) -> None:
    for records in (1, 300):
        _fill(database, records)
        if records in counted:
            with database.engine.connect() as connection:
                connection.exec_driver_sql("ANALYZE")
            database.engine.dispose()  # what is connected anew knows of it

    for question, ask in QUESTIONS.items():
        steps = [step for step in _plan(database, ask) if " later " in step]
        assert steps, question
        assert all("USING INDEX ix_crossing_amends (amends=?)" in step for step in steps), question


def test_the_last_passages_are_found_from_the_newest_on_without_sorting(
    database: Database,
) -> None:
    _fill(database, 300)

    ask = QUESTIONS["his last passages"]
    steps = list(_plan(database, ask))
    assert any("ix_crossing_document_key_crossed_at (document_key=?)" in step for step in steps)
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps), steps


def test_the_index_that_is_asked_for_finds_the_amendment(database: Database) -> None:
    _fill(database, 1)
    with database.writing() as store:
        mended = an_amendment_of(KNOWN)
        store.crossings.add(mended, day_on=TODAY, recorded_at=NOON)

    with database.reading() as store:
        (record,) = store.crossings.of_document(KNOWN.document.key, limit=20)
        assert record.crossing == mended
        found = store.crossings.find(KNOWN.id)
        assert found is not None
        assert found.amended_by == mended.id


def _fill(database: Database, records: int) -> None:
    """The known traveller, somebody who was corrected, and others."""
    with database.writing() as store:
        if records == 1:
            wrong = a_crossing(document=a_document(number="W1"), crossed_at=NOON - A_DAY)
            for crossing in (KNOWN, wrong, an_amendment_of(wrong)):
                store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
            return
        for number in range(records):
            crossing = a_crossing(
                document=a_document(number=f"A{number}"),
                crossed_at=NOON - timedelta(minutes=number),
            )
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def _plan(database: Database, ask: Callable[[Store], object]) -> Iterator[str]:
    """The steps by which SQLite answers a question (sqlite.org/eqp.html)."""
    with listening(database.engine) as asked, database.reading() as store:
        ask(store)
    with database.engine.connect() as connection:
        for question, values in asked.items():
            if question.lstrip().startswith("SELECT"):
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", values)
                yield from (f"{row.detail} " for row in plan)


@pytest.mark.parametrize("counted", COUNTED.values(), ids=COUNTED)
def test_what_was_amended_of_a_year_is_found_without_going_through_the_year(
    database: Database, counted: tuple[int, ...]
) -> None:
    for records in (1, 300):
        _fill(database, records)
        if records in counted:
            with database.engine.connect() as connection:
                connection.exec_driver_sql("ANALYZE")
            database.engine.dispose()  # what is connected anew knows of it

    wanted = Wanted(
        post=a_post(),
        period=Period(TODAY - 365 * A_DAY, TODAY),
        measure=Measure.CROSSED,
        traits=(Trait.DAY, Trait.NATIONALITY),
    )
    steps = list(_plan(database, lambda store: list(store.figures.count(wanted))))
    assert any("later USING COVERING INDEX ix_crossing_amended_days" in step for step in steps)
    assert any("crossing USING INDEX sqlite_autoindex_crossing_1 (id=?)" in step for step in steps)
    assert sum("crossing USING COVERING INDEX ix_crossing_figures" in step for step in steps) == 1


@pytest.mark.parametrize("measure", Measure)
def test_no_record_of_a_year_is_read_to_count_it(database: Database, measure: Measure) -> None:
    _fill(database, 300)
    kept = NOTED_MEASURES.get(measure, frozenset(Trait) - NOTED_TRAITS)
    wanted = Wanted(
        post=a_post(),
        period=Period(TODAY - 365 * A_DAY, TODAY),
        measure=measure,
        traits=tuple(sorted(kept)),
    )

    def ask(store: Store) -> object:
        is_noted = measure in NOTED_MEASURES
        return list(store.figures.noted_of(wanted) if is_noted else store.figures.count(wanted))

    ways = [
        step
        for step in _plan(database, ask)
        if " crossing " in step and "autoindex_crossing_1" not in step
    ]
    # Those few who were passed on are read themselves.
    few = measure in {Measure.REFERRED, Measure.ALERT_HITS}
    index = "INDEX ix_crossing_noted" if few else "COVERING INDEX ix_crossing_"
    assert ways
    assert all(index in way for way in ways), ways
