"""The alert book."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select, update

from checkpoint.domain.alerts.alert import Alert
from checkpoint.storage.alert_filing import Numbered, SqlAlertFile
from checkpoint.storage.documents import birth_of, birth_values
from checkpoint.storage.name_frequencies import FrequencyMemory, SqlFrequencies
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

CHUNK = 500
"""How many values are asked for in one statement; SQLite may take no more than 999."""

_STANDING = select(table).where(table.c.ended_at.is_(None))
_OF_LIST = _STANDING.where(table.c.list_name == bindparam("name")).order_by(
    table.c.reference, table.c.serial
)
_OF_REFERENCE = _STANDING.where(
    table.c.list_name == bindparam("name"), table.c.reference == bindparam("reference")
).order_by(table.c.serial.desc())
_EVERY = _STANDING.order_by(table.c.serial.desc())
_NEWEST = select(table).where(table.c.id == bindparam("wanted")).order_by(table.c.serial.desc())
_IS_STANDING = select(exists().where(table.c.id == bindparam("wanted"), table.c.ended_at.is_(None)))
_OF_IDS = _STANDING.where(table.c.id.in_(bindparam("ids", expanding=True)))
_OF_SERIALS = (
    select(table)
    .where(table.c.serial.in_(bindparam("serials", expanding=True)))
    .order_by(table.c.serial)
)
_VERSION = select(func.max(alert_change.c.version))
_STANDING_AFTER = (
    _STANDING.where(table.c.serial > bindparam("last")).order_by(table.c.serial).limit(CHUNK)
)
_END = (
    update(table)
    .where(table.c.id.in_(bindparam("ids", expanding=True)), table.c.ended_at.is_(None))
    .values(ended_at=bindparam("at"))
)
_LAST_CHANGE = select(alert_change).order_by(alert_change.c.version.desc()).limit(1)
_LISTED_AT = (
    select(alert_change.c.changed_at)
    .where(alert_change.c.list_name.is_not(None))
    .order_by(alert_change.c.version.desc())
    .limit(1)
)
_LAST_SERIAL = select(func.max(table.c.serial))

_T = TypeVar("_T")


class SqlAlertBook:
    """Every alert the post knows, current and ended."""

    def __init__(self, connection: Connection, memory: FrequencyMemory) -> None:
        self._connection = connection
        self._memory = memory
        self.file = SqlAlertFile(connection)

    def add(self, alerts: Iterable[Alert], *, at: datetime) -> None:
        """Put alerts into the book, each in place of an older version of itself."""
        version = self._count_up(at)
        for some in _chunks({alert.id: alert for alert in alerts}.values()):
            standing = self._standing([alert.id for alert in some])
            known = {alert.id: alert for _, alert in standing}
            changed = {alert.id: alert for alert in some if known.get(alert.id) != alert}
            self._end([one for one in standing if one[1].id in changed], at)
            self._insert(list(changed.values()), version)

    def end(self, ids: Collection[UUID], *, at: datetime) -> None:
        """Take alerts off the list they came from; they stay readable."""
        self._count_up(at)
        for some in _chunks(ids):
            self._end(self._standing(some), at)

    def note_list(self, list_name: str, *, at: datetime) -> None:
        """Note that a list was taken over whole, and count the book's version up by one."""
        self._count_up(at, list_name)

    def listed_at(self) -> datetime | None:
        """When a list was last taken over; entries made by hand make no list younger."""
        return self._connection.scalar(_LISTED_AT)

    def of_serials(self, serials: Collection[int]) -> Sequence[Alert]:
        """Alerts by the serial numbers under which they are filed."""
        rows = (
            row
            for some in _chunks(sorted(serials))
            for row in self._connection.execute(_OF_SERIALS, {"serials": some})
        )
        return [_alert_of(row) for row in rows]

    def frequencies(self) -> SqlFrequencies:
        """How common the names on the lists are."""
        kept = self._memory.at(self.version(), self._connection)
        return SqlFrequencies(self._connection, kept)

    def file_anew(self) -> None:
        """File every alert that stands, in this program's form."""
        self.file.begin()
        last = 0
        while rows := self._connection.execute(_STANDING_AFTER, {"last": last}).all():
            self.file.put([(row.serial, _alert_of(row)) for row in rows])
            last = rows[-1].serial

    def of_list(self, list_name: str) -> Sequence[Alert]:
        """The alerts of a list that were not taken off, by reference."""
        return [_alert_of(row) for row in self._connection.execute(_OF_LIST, {"name": list_name})]

    def of_reference(self, list_name: str, reference: str) -> Alert | None:
        """The alert that a list calls so, if it was not taken off."""
        asked = {"name": list_name, "reference": reference}
        row = self._connection.execute(_OF_REFERENCE, asked).first()
        return None if row is None else _alert_of(row)

    def every(self) -> Sequence[Alert]:
        """All alerts that were not taken off, newest first."""
        return [_alert_of(row) for row in self._connection.execute(_EVERY)]

    def find(self, id: UUID) -> Alert | None:
        """The alert of that id as it was last, taken off or not."""
        row = self._connection.execute(_NEWEST, {"wanted": id}).first()
        return None if row is None else _alert_of(row)

    def is_standing(self, id: UUID) -> bool:
        """Whether the alert of that id was not taken off its list."""
        return bool(self._connection.scalar(_IS_STANDING, {"wanted": id}))

    def version(self) -> int:
        """The number of the book's present state; 0 while it has never been written."""
        return int(self._connection.scalar(_VERSION) or 0)

    def changed_at(self) -> datetime | None:
        """When the book was last written."""
        change = self._last_change()
        return None if change is None else change.changed_at

    def _last_change(self) -> Row[Any] | None:
        return self._connection.execute(_LAST_CHANGE).one_or_none()

    def _count_up(self, at: datetime, list_name: str | None = None) -> int:
        version = self.version() + 1
        values = {"version": version, "changed_at": at, "list_name": list_name}
        self._connection.execute(insert(alert_change), values)
        return version

    def _standing(self, ids: Sequence[UUID]) -> list[Numbered]:
        rows = self._connection.execute(_OF_IDS, {"ids": ids})
        return [(row.serial, _alert_of(row)) for row in rows]

    def _end(self, alerts: Sequence[Numbered], at: datetime) -> None:
        self._connection.execute(_END, {"ids": [alert.id for _, alert in alerts], "at": at})
        self.file.take(alerts)

    def _insert(self, alerts: Sequence[Alert], version: int) -> None:
        if not alerts:
            return
        last = self._connection.scalar(_LAST_SERIAL) or 0
        numbered = list(enumerate(alerts, start=last + 1))
        self._connection.execute(
            insert(table),
            [{"serial": n, "added_in": version, **_values(alert)} for n, alert in numbered],
        )
        self.file.put(numbered)


def _chunks(values: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _values(alert: Alert) -> dict[str, object]:
    return {
        "id": alert.id,
        "list_name": alert.list_name,
        "reference": alert.reference,
        "kind": alert.kind,
        "name": alert.name,
        "aliases": alert.aliases,
        **birth_values(alert.born),
        "sex": alert.sex,
        "nationality": alert.nationality,
        "place_of_birth": alert.place_of_birth,
        "document_number": alert.document_number,
        "document_issuer": alert.document_issuer,
        "national_number": alert.national_number,
        "direction": alert.direction,
        "valid_from": alert.valid_from,
        "valid_to": alert.valid_to,
        "requester": alert.requester,
        "reason": alert.reason,
        "instruction": alert.instruction,
        "also": alert.also,
    }


def _alert_of(row: Row[Any]) -> Alert:
    return Alert(
        id=row.id,
        list_name=row.list_name,
        reference=row.reference,
        kind=row.kind,
        name=row.name,
        aliases=row.aliases,
        born=birth_of(row),
        sex=row.sex,
        nationality=row.nationality,
        place_of_birth=row.place_of_birth,
        document_number=row.document_number,
        document_issuer=row.document_issuer,
        national_number=row.national_number,
        direction=row.direction,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        requester=row.requester,
        reason=row.reason,
        instruction=row.instruction,
        also=row.also,
    )
