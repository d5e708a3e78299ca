"""What PostgreSQL does otherwise than a file (collected only where one is named)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest

from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.errors import StorageBusy
from checkpoint.storage.alerts import SqlAlertBook
from checkpoint.storage.database import Database
from tests.builders import NOON, an_alert
from tests.storage import postgres


def test_who_waits_too_long_for_another_writer_is_told_so() -> None:
    with postgres.a_schema(patience_ms=50) as engine:
        database = postgres.database_on(engine)

        def write_beside() -> None:
            with database.writing():
                pytest.fail("two writers at once")

        with database.writing(), pytest.raises(StorageBusy):
            write_beside()
        with database.writing():
            pass  # that was all that was wrong


GONE_THROUGH: Mapping[str, Callable[[SqlAlertBook], Iterator[object]]] = {
    "lost documents": lambda book: book.lost.standing("SLTD"),
    "places of a list": lambda book: book.places("Tangkal"),
    "entries of a version": lambda book: book.history.standing_in(1),
    "what a version added": lambda book: book.history.added_by(1),
}


@pytest.mark.parametrize("through", GONE_THROUGH.values(), ids=GONE_THROUGH)
def test_what_may_be_millions_is_handed_over_piece_by_piece(
    through: Callable[[SqlAlertBook], Iterator[object]], postgres_database: Database
) -> None:
    with postgres_database.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
        change = store.alerts.changes.prepare(
            ChangeNote(cause=Cause.NUMBERS, list_name="SLTD"), at=NOON
        )
        store.alerts.lost.put(change, [LostDocument("A1", "A1", "IDN")])
        store.alerts.changes.put_in_force(change, Tally(), at=NOON)

    with postgres_database.reading() as store:
        rows = through(store.alerts)
        next(rows)
        kept_open = store.alerts._connection.exec_driver_sql("SELECT name FROM pg_cursors").all()
        assert len(kept_open) == 1
        assert list(rows) == []
