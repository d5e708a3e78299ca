"""How the alert book is changed: prepared in pieces, in force at once.

Preparing a million entries takes minutes, in which the counters must write too; so it is done in
many short transactions. Nothing of it counts until the change gets its version.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.versions import Cause, ChangeLost, ChangeNote, Hand, Tally
from checkpoint.storage.alert_filing import SqlAlertFile
from checkpoint.storage.alert_rows import CHUNK, STANDS, Numbered, alert_of, alert_values
from checkpoint.storage.filing_spool import FilingSpool
from checkpoint.storage.lost_documents import SqlLostDocuments
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

TIDIED_AT_ONCE = 1_000
"""Entries, in some 50 ms."""

_LAST_CHANGE = select(func.coalesce(func.max(alert_change.c.serial), 0))
_LAST_SERIAL = select(func.coalesce(func.max(table.c.serial), 0))
_NAME = select(alert_change.c.list_name).where(alert_change.c.serial == bindparam("change"))
_IS_PREPARED = select(alert_change.c.serial).where(
    alert_change.c.serial == bindparam("change"), alert_change.c.version.is_(None)
)
_LAST_VERSION = select(func.coalesce(func.max(alert_change.c.version), 0))
_CAUSE = select(alert_change.c.cause).where(alert_change.c.serial == bindparam("change"))
_PREPARED = select(alert_change.c.serial).where(alert_change.c.version.is_(None))
_OF_SERIALS = select(table).where(table.c.serial.in_(bindparam("serials", expanding=True)))
_END = (
    update(table)
    .where(table.c.serial.in_(bindparam("serials", expanding=True)))
    .values(ended_in=bindparam("change"))
)
_ADDED_IN = (
    select(table)
    .where(table.c.added_in == bindparam("change"))
    .order_by(table.c.serial)
    .limit(TIDIED_AT_ONCE)
)
_ENDED_IN = (
    select(table)
    .where(table.c.ended_in == bindparam("change"), table.c.serial > bindparam("after"))
    .order_by(table.c.serial)
    .limit(TIDIED_AT_ONCE)
)
_UNTIDY = (
    select(alert_change)
    .where(alert_change.c.version.is_not(None), alert_change.c.untidy_after.is_not(None))
    .order_by(alert_change.c.serial)
    .limit(1)
)
_AFTER = select(alert_change.c.untidy_after).where(alert_change.c.serial == bindparam("change"))
_STOOD = (
    select(alert_change.c.standing)
    .where(alert_change.c.list_name == bindparam("name"), alert_change.c.version.is_not(None))
    .order_by(alert_change.c.version.desc())
    .limit(1)
)
_REFERENCES = select(table.c.reference).where(
    table.c.list_name == bindparam("name"),
    table.c.reference.in_(bindparam("references", expanding=True)),
    table.c.added_in == bindparam("change"),
)
_STANDING = select(func.count()).where(table.c.list_name == bindparam("name"), STANDS)


class SqlAlertChanges:
    """The changes of the book, on one connection."""

    def __init__(
        self,
        connection: Connection,
        file: SqlAlertFile,
        lost: SqlLostDocuments,
        spools: dict[int, FilingSpool],
    ) -> None:
        """``spools`` are those of the changes that this program prepares."""
        self._connection = connection
        self._file = file
        self._lost = lost
        self._spools = spools

    def prepare(self, note: ChangeNote, *, at: datetime) -> int:
        """Begin a change."""
        change = int(self._connection.scalar(_LAST_CHANGE) or 0) + 1
        self._connection.execute(
            insert(alert_change),
            {
                "serial": change,
                "changed_at": at,
                "cause": note.cause,
                "list_name": note.list_name or None,
                "file": note.file,
                "digest": note.digest,
                "signed_by": note.signed_by,
                "undoes": note.undoes,
                "untidy_after": 0,
                **_hand_values(note.hand),
            },
        )
        self._spools[change] = FilingSpool()
        return change

    def put(self, change: int, alerts: Sequence[Alert]) -> None:
        """Put alerts into the book, to stand when the change is in force."""
        if not alerts:
            return
        last = int(self._connection.scalar(_LAST_SERIAL) or 0)
        numbered = list(enumerate(alerts, start=last + 1))
        self._connection.execute(
            insert(table),
            [
                {"serial": serial, "added_in": change, **alert_values(alert)}
                for serial, alert in numbered
            ],
        )
        self._spools[change].put(numbered)

    def references(self, change: int, asked: Collection[str]) -> frozenset[str]:
        """Which of these references were put already, of at most `CHUNK`."""
        return frozenset(
            self._connection.scalars(
                _REFERENCES,
                {
                    "name": self._list_name(change),
                    "references": list(asked),
                    "change": change,
                },
            )
        )

    def take(self, change: int, serials: Sequence[int]) -> None:
        """Have alerts that stand end when the change is in force."""
        for start in range(0, len(serials), CHUNK):
            some = serials[start : start + CHUNK]
            rows = self._connection.execute(_OF_SERIALS, {"serials": some}).all()
            self._spools[change].take(map(alert_of, rows))
            self._connection.execute(_END, {"serials": some, "change": change})

    def file_some(self, change: int) -> bool:
        """File some of what was put; whether there was any."""
        batch = self._spools[change].next_batch()
        if batch is not None:
            self._file.put(batch)
        return batch is not None

    def put_in_force(self, change: int, tally: Tally, *, at: datetime) -> int:
        """Give the change its version: from this transaction's end on all of it holds.

        Raises ChangeLost where it was discarded meanwhile.
        """
        if not self._is_prepared(change) or change not in self._spools:
            raise ChangeLost
        while self.file_some(change):
            pass
        self._file.count(self._spools[change])
        version = int(self._connection.scalar(_LAST_VERSION) or 0) + 1
        name = self._list_name(change)
        values = {
            "version": version,
            "changed_at": at,
            "new": tally.new,
            "changed": tally.changed,
            "gone": tally.gone,
            "faulty": tally.faulty,
            "standing": self._standing(name, tally) if name else None,
            "untidy_after": 0 if tally.changed or tally.gone else None,
        }
        is_this = alert_change.c.serial == change
        self._connection.execute(update(alert_change).where(is_this).values(values))
        self._close(change)
        self._lost.forget(change)
        return version

    def prepared(self) -> Sequence[int]:
        """Changes that never came into force: of a program that went on, or broke off."""
        return list(self._connection.scalars(_PREPARED))

    def discard(self, change: int) -> bool:
        """Throw away some of a change that is not in force; whether there is more of it.

        One that is not there, or in force, has nothing to throw away.
        """
        if not self._is_prepared(change):
            return False
        self._close(change)
        rows = self._connection.execute(_ADDED_IN, {"change": change}).all()
        if rows:
            self._file.take([(row.serial, alert_of(row)) for row in rows])
            serials = [row.serial for row in rows]
            are_these = table.c.serial.between(serials[0], serials[-1])
            self._connection.execute(delete(table).where(table.c.added_in == change, are_these))
            return True
        if self._may_have_numbers(change) and self._lost.discard(change):
            return True
        is_ended = table.c.ended_in == change
        self._connection.execute(update(table).where(is_ended).values(ended_in=None))
        self._connection.execute(delete(alert_change).where(alert_change.c.serial == change))
        self._lost.forget(change)
        return False

    def tidy(self) -> bool:
        """Take some of what has ended off the file; whether there may be more."""
        untidy = self._connection.execute(_UNTIDY).one_or_none()
        if untidy is not None:
            self._tidy(untidy.serial, untidy.untidy_after)
        return untidy is not None

    def tidy_after(self, change: int) -> None:
        """Take all that a small change has ended off the file."""
        while (after := self._connection.scalar(_AFTER, {"change": change})) is not None:
            self._tidy(change, after)

    def _tidy(self, change: int, after: int) -> None:
        asked = {"change": change, "after": after}
        ended: list[Numbered] = [
            (row.serial, alert_of(row)) for row in self._connection.execute(_ENDED_IN, asked)
        ]
        self._file.take(ended)
        is_this = alert_change.c.serial == change
        last = ended[-1][0] if ended else None
        self._connection.execute(update(alert_change).where(is_this).values(untidy_after=last))

    def _close(self, change: int) -> None:
        spool = self._spools.pop(change, None)
        if spool is not None:
            spool.close()

    def _may_have_numbers(self, change: int) -> bool:
        cause = self._connection.scalar(_CAUSE, {"change": change})
        return cause in {Cause.NUMBERS, Cause.UNDONE}

    def _is_prepared(self, change: int) -> bool:
        return self._connection.scalar(_IS_PREPARED, {"change": change}) is not None

    def _list_name(self, change: int) -> str:
        return self._connection.scalar(_NAME, {"change": change}) or ""

    def _standing(self, list_name: str, tally: Tally) -> int:
        """Counted one by one only where nobody counted before."""
        before = self._connection.scalar(_STOOD, {"name": list_name})
        if before is None:
            # Not in force yet, so what is prepared is added by hand.
            before = self._connection.scalar(_STANDING, {"name": list_name})
        return int(before or 0) + tally.new - tally.gone


def _hand_values(hand: Hand | None) -> dict[str, object]:
    return asdict(hand) if hand else {}
