"""What is to be filed of many alerts, brought into the order of the file first.

A million alerts are found under six million sounds, in no order. Filed as they come, each would
touch another page of the database; in order, they fill one page after the other.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.filing import FiledWord, Filing, filing_of
from checkpoint.storage.alert_rows import Numbered

BATCH = 10_000
"""Rows that are filed at once: so long other counters wait to write, some 40 ms."""

SORTERS = 2
"""Threads that sort; on a machine of two cores they take half the time."""

_COLUMNS = {
    "alert_name": "born, alert, place, words, states, sex",
    "alert_sound": "sound, born, alert",
    "alert_number": "number, alert",
}
"""Of each table of the file, those of its key first."""

_Row: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one table that follow each other."""

    table: str
    columns: str
    rows: Sequence[_Row]


class Counts(NamedTuple):
    """By how many persons each word of a nationality, and each nationality, has more or less."""

    words: Sequence[tuple[str, str, int]]
    states: Sequence[tuple[str, int]]


class FilingSpool:
    """Holds what is to be filed in a temporary file, which goes when the program does."""

    def __init__(self) -> None:
        self._batches: Iterator[Batch] | None = None
        self._next: Batch | None = None
        self._counts: Counts | None = None
        # Handed from worker to worker, never used by two at once.
        self._kept = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for table, columns in _COLUMNS.items():
            self._kept.execute(f"CREATE TABLE {table} ({columns})")
        self._kept.execute(f"PRAGMA threads = {SORTERS}")
        self._kept.execute("BEGIN")
        self._worked_out: Mapping[int, tuple[Alert, Filing]] = {}
        """By the very object, which is kept with it: two may say the same, or bear one id."""
        self.words: Counter[FiledWord] = Counter()
        """By how many bearers each word becomes more common, or less."""
        self.states: Counter[str] = Counter()

    def work_out(self, alerts: Iterable[Alert]) -> None:
        """Work out under what alerts are filed that are put next."""
        self._worked_out = {id(alert): (alert, filing_of(alert)) for alert in alerts}

    def put(self, alerts: Sequence[Numbered]) -> None:
        """Note alerts that come into the file."""
        worked_out, self._worked_out = self._worked_out, {}
        filings = [
            (serial, worked_out[id(alert)][1] if id(alert) in worked_out else filing_of(alert))
            for serial, alert in alerts
        ]
        for table, rows in _rows_by_table(filings).items():
            marks = ", ".join("?" * len(_COLUMNS[table].split(", ")))
            self._kept.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        for (_, alert), (_, filing) in zip(alerts, filings, strict=True):
            self._count(alert, filing, 1)

    def take(self, alerts: Iterable[Alert]) -> None:
        """Note alerts that go; their rows stay in the file until it is tidied up."""
        for alert in alerts:
            self._count(alert, filing_of(alert), -1)

    def batches(self) -> Iterator[Batch]:
        """All that is to be filed, table by table, in order."""
        for table, columns in _COLUMNS.items():
            found = self._kept.execute(f"SELECT {columns} FROM {table} ORDER BY {columns}")  # noqa: S608
            while rows := found.fetchmany(BATCH):
                yield Batch(table, columns, rows)

    def get_ready(self) -> None:
        """Bring into order what is filed next, and then what is counted, when every alert is put.

        The first rows of a table come when all are sorted: of a million alerts after a second or
        two, in which nobody is to wait.
        """
        if self._batches is None:
            self._batches = self.batches()
        if self._next is None:
            self._next = next(self._batches, None)
        if self._next is None:
            self.counts()

    def next_batch(self) -> Batch | None:
        """What is to be filed next; None when all is."""
        self.get_ready()
        batch, self._next = self._next, None
        return batch

    def counts(self) -> Counts:
        """By how much the counts change, in the order of their tables; when every alert is put."""
        if self._counts is None:
            self._counts = Counts(
                words=sorted((*word, by) for word, by in self.words.items() if by),
                states=sorted((state, by) for state, by in self.states.items() if by),
            )
        return self._counts

    def close(self) -> None:
        """Let go of the temporary file."""
        self._kept.close()

    def _count(self, alert: Alert, filing: Filing, by: int) -> None:
        if alert.names:
            for word in filing.words:
                self.words[word] += by
            self.states[alert.nationality] += by


def keys_of(alerts: Sequence[Numbered]) -> Iterator[Batch]:
    """Under which keys alerts are filed, table by table, each key with its columns' names."""
    filings = [(serial, filing_of(alert)) for serial, alert in alerts]
    rows = _rows_by_table(filings)
    for table, key in (
        ("alert_name", "born, alert, place"),
        ("alert_sound", "sound, born, alert"),
        ("alert_number", "number, alert"),
    ):
        long = len(key.split(", "))
        yield Batch(table, key, [row[:long] for row in rows[table]])


def _rows_by_table(filings: Sequence[tuple[int, Filing]]) -> dict[str, list[_Row]]:
    return {
        "alert_name": [
            (name.born, serial, place, name.words, name.states, name.sex)
            for serial, filing in filings
            for place, name in enumerate(filing.names)
        ],
        "alert_sound": [
            (sound, born, serial) for serial, filing in filings for sound, born in filing.sounds
        ],
        "alert_number": [
            (number, serial) for serial, filing in filings for number in filing.numbers
        ],
    }
