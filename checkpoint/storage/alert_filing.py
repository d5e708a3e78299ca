"""Where alerts are filed, so that those who may be meant are found among a million.

Only alerts that stand are filed. What is filed and how it is asked for, the domain says
(`checkpoint.domain.alerts.filing`, `searching`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import (
    Connection,
    Row,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
)

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.filing import (
    FORM,
    FiledWord,
    names_of,
    numbers_of,
    sounds_of,
    words_of,
)
from checkpoint.domain.alerts.searching import FoundName
from checkpoint.storage.schema import (
    alert_filing,
    alert_name,
    alert_number,
    alert_sound,
    name_state,
    name_word,
)

CHUNK = 400
"""How many values are asked for in one statement; SQLite may take no more than 999."""

Numbered: TypeAlias = tuple[int, Alert]
"""An alert under the serial number that it has in the book."""

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

    def put(self, alerts: Sequence[Numbered]) -> None:
        """File alerts that now stand."""
        self._insert(alert_name, (row for one in alerts for row in _name_rows(*one)))
        self._insert(alert_sound, (row for one in alerts for row in _sound_rows(*one)))
        self._insert(alert_number, (row for one in alerts for row in _number_rows(*one)))
        self._count(alerts, 1)

    def take(self, alerts: Sequence[Numbered]) -> None:
        """Take alerts off the file that do not stand any more."""
        self._delete(alert_name, (row for one in alerts for row in _name_rows(*one)))
        self._delete(alert_sound, (row for one in alerts for row in _sound_rows(*one)))
        self._delete(alert_number, (row for one in alerts for row in _number_rows(*one)))
        self._count(alerts, -1)

    def _found(self, question: str, *values: tuple[object, ...]) -> Sequence[FoundName]:
        return [FoundName._make(row) for row in self._rows(question, *values)]

    def _rows(self, question: str, *values: tuple[object, ...]) -> Sequence[Row[Any]]:
        """Ask in plain SQL: a question of sixty values takes SQLAlchemy ten times as long.

        ``question`` has a ``{}`` for each of the values' lists.
        """
        mark = "?" if self._connection.dialect.paramstyle == "qmark" else "%s"
        marks = (", ".join([mark] * len(some)) for some in values)
        asked = tuple(value for some in values for value in some)
        return self._connection.exec_driver_sql(question.format(*marks), asked).all()

    def _insert(self, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
        for some in _chunks(rows):
            self._connection.execute(insert(table), some)

    def _delete(self, table: Table, rows: Iterable[Mapping[str, object]]) -> None:
        keys = [column.name for column in table.primary_key]
        statement = delete(table).where(*(table.c[key] == bindparam(f"of_{key}") for key in keys))
        for some in _chunks(rows):
            self._connection.execute(
                statement, [{f"of_{key}": row[key] for key in keys} for row in some]
            )

    def _count(self, alerts: Sequence[Numbered], by: int) -> None:
        words: Counter[FiledWord] = Counter()
        states: Counter[str] = Counter()
        for _, alert in alerts:
            if alert.names:
                words.update(words_of(alert))
                states[alert.nationality] += 1
        bearers = ({**word._asdict(), "by": by * count} for word, count in words.items())
        people = ({"state": state, "by": by * count} for state, count in states.items())
        for statement, rows in ((_MORE_BEARERS, bearers), (_MORE_PEOPLE, people)):
            for some in _chunks(rows):
                self._connection.execute(statement, some)


# The same in SQLite and PostgreSQL; SQLAlchemy has a form of its own for each.
_MORE_BEARERS = text(
    "INSERT INTO name_word (fold, state, bearers) VALUES (:fold, :state, :by)"
    " ON CONFLICT (fold, state) DO UPDATE SET bearers = name_word.bearers + excluded.bearers"
)
_MORE_PEOPLE = text(
    "INSERT INTO name_state (state, people) VALUES (:state, :by)"
    " ON CONFLICT (state) DO UPDATE SET people = name_state.people + excluded.people"
)


def _name_rows(serial: int, alert: Alert) -> Iterator[Mapping[str, object]]:
    for place, name in enumerate(dict.fromkeys(names_of(alert))):
        yield {
            "born": name.born,
            "alert": serial,
            "place": place,
            "words": name.words,
            "states": name.states,
            "sex": name.sex,
        }


def _sound_rows(serial: int, alert: Alert) -> Iterator[Mapping[str, object]]:
    for sound, born in sounds_of(alert):
        yield {"sound": sound, "born": born, "alert": serial}


def _number_rows(serial: int, alert: Alert) -> Iterator[Mapping[str, object]]:
    return ({"number": number, "alert": serial} for number in numbers_of(alert))


def _chunks(rows: Iterable[Mapping[str, object]]) -> Iterator[list[Mapping[str, object]]]:
    rest = iter(rows)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
