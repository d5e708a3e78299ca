"""The alert book."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    exists,
    func,
    insert,
    select,
)

from checkpoint.domain.alerts.alert import Alert, last_day_in_force
from checkpoint.domain.alerts.calibration import Calibration
from checkpoint.domain.alerts.due import Term
from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Hand, Tally
from checkpoint.storage.alert_changes import SqlAlertChanges
from checkpoint.storage.alert_excerpts import SqlAlertExcerpts
from checkpoint.storage.alert_filing import SqlAlertFile
from checkpoint.storage.alert_history import SqlAlertHistory
from checkpoint.storage.alert_rows import (
    CHUNK,
    FETCHED,
    STANDS,
    STANDS_ONE_BY_ONE,
    Numbered,
    alert_of,
    stands,
)
from checkpoint.storage.alert_wanted import may_end
from checkpoint.storage.filing_spool import FilingSpool
from checkpoint.storage.lost_documents import NumberSpool, SqlLostDocuments
from checkpoint.storage.name_frequencies import FrequencyMemory, SqlFrequencies
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change, band_calibration

_STANDING = select(table).where(STANDS)
_AS_THEY_LIE = select(table).where(STANDS_ONE_BY_ONE)
_OF_LIST = _STANDING.where(table.c.list_name == bindparam("name")).order_by(
    table.c.reference, table.c.serial
)
_OF_REFERENCES = _STANDING.where(
    table.c.list_name == bindparam("name"),
    table.c.reference.in_(bindparam("references", expanding=True)),
).order_by(table.c.serial)
_PLACES = (
    select(table.c.serial, table.c.reference)
    .where(table.c.list_name == bindparam("name"), STANDS)
    .execution_options(yield_per=FETCHED)
)
_NEWEST = select(table).where(table.c.id == bindparam("wanted")).order_by(table.c.serial.desc())
_IS_STANDING = select(exists().where(table.c.id == bindparam("wanted"), STANDS))
_OF_IDS = _STANDING.where(table.c.id.in_(bindparam("ids", expanding=True)))
_OF_SERIALS = _STANDING.where(table.c.serial.in_(bindparam("serials", expanding=True))).order_by(
    table.c.serial
)
_VERSION = select(func.max(alert_change.c.version))
_STANDING_AFTER = (
    _AS_THEY_LIE.where(table.c.serial > bindparam("last")).order_by(table.c.serial).limit(CHUNK)
)
_CHANGED_AT = (
    select(alert_change.c.changed_at)
    .where(alert_change.c.version.is_not(None))
    .order_by(alert_change.c.version.desc())
    .limit(1)
)
_UNDONE = select(alert_change.c.undoes).where(
    alert_change.c.version.is_not(None), alert_change.c.undoes.is_not(None)
)
_LISTED_AT = _CHANGED_AT.where(
    alert_change.c.cause.in_((Cause.LIST, Cause.NUMBERS)), alert_change.c.version.not_in(_UNDONE)
)
_CALIBRATION = (
    "SELECT possible, probable, travellers FROM band_calibration ORDER BY serial DESC LIMIT 1"
)

_T = TypeVar("_T")


@dataclass(frozen=True)
class BookMemory:
    """What one program keeps of one database between its transactions."""

    frequencies: FrequencyMemory = field(default_factory=FrequencyMemory)
    spools: dict[int, FilingSpool] = field(default_factory=dict)
    """Of the changes that it prepares."""
    numbers: dict[int, NumberSpool] = field(default_factory=dict)
    places: dict[int, LostDocument] = field(default_factory=dict)


class SqlAlertBook:
    """Every alert the post knows, current and ended."""

    def __init__(self, connection: Connection, memory: BookMemory) -> None:
        self._connection = connection
        self._memory = memory
        self.file = SqlAlertFile(connection)
        self.lost = SqlLostDocuments(connection, memory.numbers, memory.places)
        self.changes = SqlAlertChanges(connection, self.file, self.lost, memory.spools)
        self.history = SqlAlertHistory(connection)
        self.excerpts = SqlAlertExcerpts(connection)

    def add(self, alerts: Iterable[Alert], *, at: datetime, hand: Hand | None = None) -> None:
        """Put alerts into the book by hand, each in place of an older version of itself."""
        wanted = {alert.id: alert for alert in alerts}
        change = self.changes.prepare(_by_hand(wanted.values(), hand), at=at)
        new = changed = 0
        for some in _chunks(wanted.values()):
            standing = {alert.id: (n, alert) for n, alert in self._of_ids([a.id for a in some])}
            other = [a for a in some if a.id not in standing or standing[a.id][1] != a]
            older = [standing[alert.id][0] for alert in other if alert.id in standing]
            self.changes.take(change, older)
            self.changes.put(change, other)
            new, changed = new + len(other) - len(older), changed + len(older)
        self._finish(change, Tally(new=new, changed=changed), at)

    def end(self, ids: Collection[UUID], *, at: datetime, hand: Hand | None = None) -> None:
        """Take alerts off the list they came from; they stay readable."""
        ending = [one for some in _chunks(ids) for one in self._of_ids(some)]
        note = _by_hand((alert for _, alert in ending), hand)
        change = self.changes.prepare(note, at=at)
        self.changes.take(change, [serial for serial, _ in ending])
        self._finish(change, Tally(gone=len(ending)), at)

    def listed_at(self) -> datetime | None:
        """When what a list says was last taken over; see the port."""
        at: datetime | None = self._connection.scalar(_LISTED_AT)
        return at

    def of_serials(self, serials: Collection[int]) -> Sequence[Alert]:
        """Alerts by the serial numbers under which they are filed, without those that ended."""
        return [alert_of(row) for row in self._in_chunks(_OF_SERIALS, "serials", sorted(serials))]

    def frequencies(self) -> SqlFrequencies:
        """How common the names on the lists are."""
        kept = self._memory.frequencies.at(self.version(), self._connection)
        return SqlFrequencies(self._connection, kept)

    def calibration(self) -> Calibration:
        """By how much the bands move at this post, as measured last."""
        # In plain SQL, for it is asked with every traveller.
        row = self._connection.exec_driver_sql(_CALIBRATION).first()
        return Calibration() if row is None else Calibration(*row)

    def calibrate(self, calibration: Calibration, *, at: datetime) -> None:
        """Keep what was measured on the book's present state."""
        self._connection.execute(
            insert(band_calibration),
            {
                "made_at": at,
                "version": self.version(),
                "travellers": calibration.travellers,
                "possible": calibration.possible,
                "probable": calibration.probable,
            },
        )

    def file_anew(self) -> None:
        """File every alert that stands, in this program's form."""
        self.file.begin()
        spool = FilingSpool()
        last = 0
        while rows := self._connection.execute(_STANDING_AFTER, {"last": last}).all():
            spool.put([(row.serial, alert_of(row)) for row in rows])
            last = rows[-1].serial
        for batch in spool.batches():
            self.file.put(batch)
        self.file.count(spool)
        spool.close()

    def of_list(self, list_name: str) -> Sequence[Alert]:
        """The alerts of a list that were not taken off, by reference."""
        return [alert_of(row) for row in self._connection.execute(_OF_LIST, {"name": list_name})]

    def places(self, list_name: str) -> Iterator[tuple[int, str]]:
        """Serial number and reference of every alert of a list that was not taken off."""
        with closing(self._connection.execute(_PLACES, {"name": list_name})) as rows:
            for row in rows:
                yield row.serial, row.reference

    def of_references(
        self, list_name: str, references: Collection[str]
    ) -> Mapping[str, tuple[int, Alert]]:
        """The alerts that a list calls so, with their serial numbers, if not taken off."""
        rows = self._in_chunks(_OF_REFERENCES, "references", list(references), name=list_name)
        return {row.reference: (row.serial, alert_of(row)) for row in rows}

    def of_reference(self, list_name: str, reference: str) -> Alert | None:
        """The alert that a list calls so, if it was not taken off."""
        found = self.of_references(list_name, [reference]).get(reference)
        return None if found is None else found[1]

    def find(self, id: UUID) -> Alert | None:
        """The alert of that id as it was last, taken off or not."""
        row = self._connection.execute(_NEWEST, {"wanted": id}).first()
        return None if row is None else alert_of(row)

    def is_standing(self, id: UUID) -> bool:
        """Whether the alert of that id was not taken off its list."""
        return bool(self._connection.scalar(_IS_STANDING, {"wanted": id}))

    def terms_ending(self, first: date, last: date) -> Sequence[Term]:
        """The terms of the alerts that stand whose last day lies between these, both included."""
        rows = self._connection.execute(_terms_of(may_end(first, last)))
        ends = ((row.valid_from, last_day_in_force(*row)) for row in rows)
        return [Term(start, end) for start, end in ends if end is not None and first <= end <= last]

    def version(self) -> int:
        """The number of the book's present state; 0 while it has never been written."""
        return int(self._connection.scalar(_VERSION) or 0)

    def changed_at(self) -> datetime | None:
        """When the book was last written."""
        at: datetime | None = self._connection.scalar(_CHANGED_AT)
        return at

    def _finish(self, change: int, tally: Tally, at: datetime) -> None:
        """A change by hand is small: it is in force and tidied up in one transaction."""
        self.changes.put_in_force(change, tally, at=at)
        self.changes.tidy_after(change)

    def _of_ids(self, ids: Sequence[UUID]) -> list[Numbered]:
        rows = self._connection.execute(_OF_IDS, {"ids": ids})
        return [(row.serial, alert_of(row)) for row in rows]

    def _in_chunks(
        self, question: Select[Any], asked: str, values: Sequence[object], **others: object
    ) -> Iterator[Row[Any]]:
        for some in _chunks(values):
            yield from self._connection.execute(question, {asked: some, **others})


def _by_hand(alerts: Iterable[Alert], hand: Hand | None) -> ChangeNote:
    """Of one list where all the alerts are of it."""
    lists = {alert.list_name for alert in alerts}
    list_name = lists.pop() if len(lists) == 1 else ""
    return ChangeNote(cause=Cause.BY_HAND, list_name=list_name, hand=hand)


def _terms_of(these: ColumnElement[bool]) -> Select[Any]:
    """Kind, first and last day of the alerts of these that stand.

    First these, by their index, and then which of them stand: asked at once, the database goes
    through all that stand, and of a large book that takes a second.
    """
    days = (table.c.kind, table.c.valid_from, table.c.valid_to)
    found = select(*days, table.c.added_in, table.c.ended_in).where(these).cte("found")
    kept = found.prefix_with("MATERIALIZED").c
    standing = stands(kept.added_in, kept.ended_in)
    return select(kept.kind, kept.valid_from, kept.valid_to).where(standing)


def _chunks(values: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk
