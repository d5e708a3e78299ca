"""Where alerts are filed, so that those who may be meant are found among a million.

What is filed and how it is asked for, the domain says (`checkpoint.domain.alerts.filing`,
`searching`). An alert that is filed need not stand: what is being prepared is filed before it is
in force, and what has ended stays until it is tidied up. Both are passed over when the entries
are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from checkpoint.domain.alerts.filing import FORM
from checkpoint.domain.alerts.searching import FoundName
from checkpoint.storage.alert_rows import Numbered
from checkpoint.storage.filing_spool import Batch, FilingSpool, keys_of
from checkpoint.storage.schema import (
    alert_filing,
    alert_name,
    alert_number,
    alert_sound,
    name_state,
    name_word,
)

CHUNK = 5_000
"""How many counts are written by one statement."""

_BORN = "SELECT alert, words, born, states, sex FROM alert_name WHERE born IN ({})"
_SOUNDING_ON = """
SELECT n.alert, n.words, n.born, n.states, n.sex FROM (
    SELECT DISTINCT born, alert FROM alert_sound WHERE sound IN ({}) AND born IN ({})
) s JOIN alert_name n ON n.born = s.born AND n.alert = s.alert
"""
_SOUNDING_BETWEEN = _SOUNDING_ON.replace("born IN ({})", "born BETWEEN {} AND {}")
_NUMBERED = "SELECT alert FROM alert_number WHERE number IN ({})"
_PEOPLE = select(func.coalesce(func.sum(name_state.c.people), 0))
_FILED_AS = select(alert_filing.c.form)


class SqlAlertFile:
    """The file, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"

    def numbered(self, numbers: Iterable[str]) -> Sequence[int]:
        """Serial numbers of the alerts with one of these numbers."""
        return [row[0] for row in self._rows(_NUMBERED, tuple(numbers))]

    def born(self, births: Iterable[int]) -> Sequence[FoundName]:
        """All names with one of these birthdays."""
        return self._found(_BORN, tuple(births))

    def sounding(self, sounds: Iterable[int], births: Iterable[int]) -> Sequence[FoundName]:
        """Names with one of these sounds and one of these birthdays."""
        return self._found(_SOUNDING_ON, tuple(sounds), tuple(births))

    def sounding_between(self, sounds: Iterable[int], first: int, last: int) -> Sequence[FoundName]:
        """Names with one of these sounds and a birthday from the first to the last."""
        return self._found(_SOUNDING_BETWEEN, tuple(sounds), (first,), (last,))

    def people(self) -> int:
        """How many persons are on the lists."""
        return int(self._connection.scalar(_PEOPLE) or 0)

    def form(self) -> int | None:
        """In which form all alerts were filed; None where they were not."""
        return self._connection.scalar(_FILED_AS)

    def begin(self) -> None:
        """Empty the file, to be filled in this program's form."""
        for table in (alert_name, alert_sound, alert_number, name_word, name_state, alert_filing):
            self._connection.execute(delete(table))
        self._connection.execute(insert(alert_filing), {"form": FORM})

    def put(self, batch: Batch) -> None:
        """File rows in plain SQL: of millions, SQLAlchemy would take four times as long."""
        marks = ", ".join([self._mark] * len(batch.columns.split(", ")))
        statement = f"INSERT INTO {batch.table} ({batch.columns}) VALUES ({marks})"  # noqa: S608
        self._many(statement, batch.rows)

    def take(self, alerts: Sequence[Numbered]) -> None:
        """Take alerts off the file; one that is not there already is no trouble."""
        for batch in keys_of(alerts):
            key = batch.columns.split(", ")
            where = " AND ".join(f"{column} = {self._mark}" for column in key)
            self._many(f"DELETE FROM {batch.table} WHERE {where}", batch.rows)  # noqa: S608

    def count(self, spool: FilingSpool) -> None:
        """Count who bears which word, with those who come and without those who go."""
        counts = spool.counts()
        for statement, rows in ((_MORE_BEARERS, counts.words), (_MORE_PEOPLE, counts.states)):
            rest: Iterator[tuple[object, ...]] = iter(rows)
            while some := list(islice(rest, CHUNK)):
                self._many(statement.replace("?", self._mark), some)

    def _many(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))

    def _found(self, question: str, *values: tuple[object, ...]) -> Sequence[FoundName]:
        return [FoundName._make(row) for row in self._rows(question, *values)]

    def _rows(self, question: str, *values: tuple[object, ...]) -> Sequence[Row[Any]]:
        """Ask in plain SQL: a question of sixty values takes SQLAlchemy ten times as long.

        ``question`` has a ``{}`` for each of the values' lists.
        """
        if not all(values):
            return ()  # PostgreSQL knows no list of nothing
        marks = (", ".join([self._mark] * len(some)) for some in values)
        asked = tuple(value for some in values for value in some)
        return self._connection.exec_driver_sql(question.format(*marks), asked).all()


# The same in SQLite and PostgreSQL; SQLAlchemy has a form of its own for each.
_MORE_BEARERS = (
    "INSERT INTO name_word (fold, state, bearers) VALUES (?, ?, ?)"
    " ON CONFLICT (fold, state) DO UPDATE SET bearers = name_word.bearers + excluded.bearers"
)
_MORE_PEOPLE = (
    "INSERT INTO name_state (state, people) VALUES (?, ?)"
    " ON CONFLICT (state) DO UPDATE SET people = name_state.people + excluded.people"
)
