"""A search of the alert book: every question by an index, and one answer on every database."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import pytest
from sqlalchemy import Connection, Engine, event

from checkpoint.domain.alerts.bands import thresholds_for
from checkpoint.domain.alerts.lost_documents import entry_of
from checkpoint.domain.alerts.matching import AlertMatch, Yardstick, compare
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.services.screening import matches_with, yardstick_of
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.fake_alerts import MemoryAlertFile, counts_of
from tests.storage import a_long_book, postgres

Matches: TypeAlias = Mapping[UUID, AlertMatch]

GROWING = {
    "alert",
    "alert_judgement",
    "alert_name",
    "alert_number",
    "alert_sound",
    "lost_document",
    "name_word",
}
"""Tables with a row for each entry or more."""
FEW_ROWS = {"alert_change", "band_calibration", "name_state", "s"}
"""Versions and states, which are few however long the lists are; and ``s``, what was just found."""


@pytest.fixture(scope="module", params=["sqlite", *postgres.KINDS])
def book(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A long book on each database, which no test changes."""
    on = on_postgres() if request.param == "postgres" else in_file(tmp_path_factory.mktemp("long"))
    with on as database:
        yield database


@contextmanager
def in_file(folder: Path) -> Iterator[Database]:
    with open_database(folder / "checkpoint.db", create=True) as database:
        a_long_book.fill(database)
        yield database


@contextmanager
def on_postgres() -> Iterator[Database]:
    with postgres.a_schema() as engine:
        database = postgres.database_on(engine)
        a_long_book.fill(database)
        postgres.analyse(engine)
        yield database


def screened(book: Database, traveller: Traveller) -> Matches:
    with book.reading() as store:
        found = matches_with(store.alerts, traveller, yardstick_of(store.alerts))
        return {match.alert.id: match for match in found}


def screened_in_memory() -> Iterator[Matches]:
    """The same with nothing but the domain."""
    numbered = {serial: one.alert for serial, one in a_long_book.entries().items()}
    file, counts = MemoryAlertFile(numbered), counts_of(numbered.values())
    yardstick = Yardstick(counts, thresholds_for(counts.people))
    for traveller in a_long_book.travellers():
        alerts = [numbered[serial] for serial in likely(traveller, file, yardstick)]
        if traveller.document_number in a_long_book.lost():
            document = a_long_book.lost()[traveller.document_number]
            alerts.append(entry_of(a_long_book.LOST_LIST, document))
        matches = (compare(traveller, alert, yardstick) for alert in alerts)
        yield {match.alert.id: match for match in matches if match}


def test_everywhere_the_same_are_hit_by_the_same_reasons_to_the_last_digit(book: Database) -> None:
    expected = list(screened_in_memory())
    found = [screened(book, traveller) for traveller in a_long_book.travellers()]

    assert found == expected
    assert len(expected) == 500
    assert sum(map(len, expected)) > 500


def test_no_question_reads_through_a_table_that_grows_with_the_lists(book: Database) -> None:
    another = Database(book.engine, ExitStack())  # which remembers no answer of this one
    with listening(book.engine) as asked, another.reading() as store:
        for traveller in a_long_book.travellers()[::10]:
            list(matches_with(store.alerts, traveller, yardstick_of(store.alerts)))
        for document in a_long_book.documents():
            store.judgements.of_document(document)

    questions = [one for one in asked if one.lstrip().startswith("SELECT")]
    assert {name for name in GROWING if re.search(rf"\b{name}\b", str(questions))} == GROWING
    read_through = postgres.read_through if book.engine.name == "postgresql" else scanned
    with book.engine.connect() as connection:
        for question in questions:
            whole = set(read_through(connection, question, asked[question]))
            assert whole <= FEW_ROWS, question


@contextmanager
def listening(engine: Engine) -> Iterator[dict[str, Any]]:
    """Every statement as the driver gets it, with its values of the last time."""
    asked: dict[str, Any] = {}

    def hear(_on: Connection, _cursor: object, said: str, values: object, *_: object) -> None:
        asked[said] = values

    event.listen(engine, "before_cursor_execute", hear)
    yield asked
    event.remove(engine, "before_cursor_execute", hear)


def scanned(connection: Connection, question: str, values: Any) -> Iterator[str]:
    """What SQLite goes through row by row (sqlite.org/eqp.html)."""
    for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", values):
        if step.detail.startswith("SCAN "):
            yield step.detail.split()[1]
