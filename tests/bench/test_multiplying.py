"""A large register is made quickly, and is one that the program takes for its own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from checkpoint.bench.multiplying import first_of, multiply
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import DATABASE, ground_of, make_database
from checkpoint.storage.opening import open_database
from tests.builders import NOON

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""Before everything."""
SCALE = Scale(alerts=3, crossings=1_000, busiest=10)


def test_every_copy_is_of_other_people_and_the_register_is_as_before(tmp_path: Path) -> None:
    place = tmp_path / DATABASE
    ground = ground_of(SCALE, lambda: NOON)
    make_database(place, ground, clock=lambda: NOON, tell=lambda _said: None)
    with open_database(place, create=False) as database, database.engine.connect() as connection:
        kept = "SELECT type, name FROM sqlite_master ORDER BY type, name"
        before = connection.exec_driver_sql(kept).all()
    multiply(place, 4)

    with open_database(place, create=False) as database:
        with database.engine.connect() as connection:
            ask = "SELECT count(*), count(DISTINCT document_key), count(DISTINCT id) FROM crossing"
            count, documents, ids = connection.exec_driver_sql(ask).one()
            assert [
                row
                for row in connection.exec_driver_sql(kept)
                if not row[1].startswith("sqlite_stat")
            ] == before
        with database.reading() as store:
            first = ground.population.document(0)
            assert store.crossings.of_document(first.key, limit=3)
            assert len(store.crossings.travellers(most=5)) == 5
            answered = [
                contact for one in store.patterns.answered(NEVER) for contact in one.contacts
            ]
            given = list(store.patterns.giving({*answered}, NEVER, most_people=SCALE.people * 4))
            assert len(given) == len(answered) > 4
    assert (count, ids) == (4_000, 4_000)
    assert documents % 4 == 0


def test_a_large_register_is_made_of_few_that_are_invented() -> None:
    assert first_of(100, 5_000_000) == (Scale(alerts=100, crossings=250_000, busiest=250), 20)
    assert first_of(100, 1_000) == (Scale(alerts=100, crossings=1_000), 1)
