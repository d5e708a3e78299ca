"""How the alert book is changed: prepared in pieces, in force at once.

Preparing a million entries takes minutes, in which the counters must write too; so it is done in
many short transactions. Nothing of it counts until the change gets its version.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, or_, select, update

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.versions import ChangeLost, ChangeNote, Hand, Tally
from checkpoint.storage.alert_discarding import throw_away_some
from checkpoint.storage.alert_filing import SqlAlertFile
from checkpoint.storage.alert_rows import (
    CHUNK,
    IS_OPEN,
    OPEN,
    STANDS,
    Numbered,
    alert_of,
    alert_values,
)
from checkpoint.storage.filing_spool import FilingSpool
from checkpoint.storage.lost_documents import SqlLostDocuments
from checkpoint.storage.many_rows import add_rows
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

TIDIED_AT_ONCE = 1_000
"""Entries, in some 50 ms."""
_GIVEN_UP = -1
"""Stands in the place of what is untidy while a change that never counted is thrown away."""

_LAST_CHANGE = select(func.coalesce(func.max(alert_change.c.serial), 0))
_LAST_SERIAL = select(func.coalesce(func.max(table.c.serial), 0))
_LAST_VERSION = select(func.coalesce(func.max(alert_change.c.version), 0))
_IS_THIS = alert_change.c.serial == bindparam("change")
_NAME = select(alert_change.c.list_name).where(_IS_THIS)
_IS_THROWN_AWAY = and_(alert_change.c.version.is_(None), alert_change.c.untidy_after.is_(None))
_PREPARED = select(alert_change.c.serial).where(
    alert_change.c.version.is_(None), alert_change.c.untidy_after.is_not(None)
)
_IS_PREPARED = _PREPARED.where(_IS_THIS)
_OF_SERIALS = select(table).where(table.c.serial.in_(bindparam("serials", expanding=True)))
_END = (
    update(table)
    .where(table.c.serial.in_(bindparam("serials", expanding=True)))
    .values(ended_in=bindparam("change"))
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
_AFTER = select(alert_change.c.untidy_after).where(_IS_THIS)
_STOOD = (
    select(alert_change.c.standing)
    .where(alert_change.c.list_name == bindparam("name"), alert_change.c.version.is_not(None))
    .order_by(alert_change.c.version.desc())
    .limit(1)
)
# In plain SQL, for it is asked of each row of a list. Asked for those of the change alone, the
# database would go through all that was put.
_REFERENCES = "SELECT reference, added_in FROM alert WHERE list_name = {} AND reference IN ({})"
_MAY_ADD = select(alert_change.c.serial).where(
    alert_change.c.version.is_not(None),
    or_(alert_change.c.list_name == bindparam("name"), alert_change.c.list_name.is_(None)),
)
"""Changes that may have brought entries of a list: its own, and those of several lists."""
_STANDING = select(func.count()).where(
    table.c.added_in.in_(_MAY_ADD),
    # Looked for by the change alone: by its name, all that was just put would be gone through.
    table.c.list_name.concat("") == bindparam("name"),
    STANDS,
)


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
        self._touched: set[int] = set()
        """Whose spools this transaction has gone on with."""

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
                "untidy_after": OPEN,
                **_hand_values(note.hand),
            },
        )
        # Those before are forgotten only now: the highest number is never given twice, so that
        # whoever still prepares what was thrown away goes on with nobody else's change.
        self._connection.execute(delete(alert_change).where(_IS_THROWN_AWAY))
        self._spools[change] = FilingSpool()
        self._touched.add(change)
        return change

    def work_out(self, change: int, alerts: Sequence[Alert]) -> None:
        """Work out under what alerts are filed that are put next."""
        self._spool_of(change).work_out(alerts)

    def put(self, change: int, alerts: Sequence[Alert]) -> None:
        """Put alerts into the book, to stand when the change is in force."""
        spool = self._spool_of(change)
        if not alerts:
            return
        last = int(self._connection.scalar(_LAST_SERIAL) or 0)
        numbered = list(enumerate(alerts, start=last + 1))
        add_rows(
            self._connection,
            table,
            [
                {"serial": serial, "added_in": change, **alert_values(alert)}
                for serial, alert in numbered
            ],
        )
        spool.put(numbered)

    def references(self, change: int, asked: Collection[str]) -> frozenset[str]:
        """Which of these references were put already."""
        name, references = self._list_name(change), list(asked)
        mark = "?" if self._connection.dialect.paramstyle == "qmark" else "%s"
        found: set[str] = set()
        for start in range(0, len(references), CHUNK):
            some = references[start : start + CHUNK]
            question = _REFERENCES.format(mark, ", ".join([mark] * len(some)))
            rows = self._connection.exec_driver_sql(question, (name, *some))
            found.update(reference for reference, added_in in rows if added_in == change)
        return frozenset(found)

    def take(self, change: int, serials: Sequence[int]) -> None:
        """Have alerts that stand end when the change is in force."""
        spool = self._spool_of(change)
        for start in range(0, len(serials), CHUNK):
            some = serials[start : start + CHUNK]
            rows = self._connection.execute(_OF_SERIALS, {"serials": some}).all()
            spool.take(map(alert_of, rows))
            self._connection.execute(_END, {"serials": some, "change": change})

    def get_ready(self, change: int) -> None:
        """Bring into order what `file_some` files next, and then what is counted."""
        self._spool_of(change).get_ready()

    def file_some(self, change: int) -> bool:
        """File some of what was put; whether there was any."""
        batch = self._spool_of(change).next_batch()
        if batch is not None:
            self._file.put(batch)
        return batch is not None

    def put_in_force(self, change: int, tally: Tally, *, at: datetime) -> int:
        """Give the change its version: from this transaction's end on all of it holds."""
        spool = self._spool_of(change)
        while self.file_some(change):
            pass
        self._file.count(spool)
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
        self._let_go(change)
        return version

    def prepared(self) -> Sequence[int]:
        """Changes that never came into force: of a program that went on, or broke off."""
        return list(self._connection.scalars(_PREPARED))

    def discard(self, change: int) -> bool:
        """Throw away some of a change that is not in force; whether there is more of it.

        One that is not there, or in force, has nothing to throw away.
        """
        if self._connection.scalar(IS_OPEN, {"change": change}) is not None:
            # Whoever prepares it still, in another program, puts nothing more from here on.
            self._mark(change, _GIVEN_UP)
            self._let_go(change)
        elif self._connection.scalar(_IS_PREPARED, {"change": change}) is None:
            self._let_go(change)
            return False
        self._touched.add(change)
        if throw_away_some(self._connection, self._file, self._lost, change):
            return True
        self._mark(change, None)
        self._lost.forget(change)
        return False

    def take_back(self) -> None:
        """The transaction is not kept: what its spools have gone on with is out of step.

        They are let go of, so that a change of which a piece is missing never comes into force.
        """
        for change in self._touched:
            self._let_go(change)

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
        self._mark(change, ended[-1][0] if ended else None)

    def _spool_of(self, change: int) -> FilingSpool:
        """Raises ChangeLost where the change was thrown away, or a piece of it was not kept."""
        spool = self._spools.get(change)
        if spool is None or self._connection.scalar(IS_OPEN, {"change": change}) is None:
            raise ChangeLost
        self._touched.add(change)
        return spool

    def _let_go(self, change: int) -> None:
        self._lost.forget(change)
        spool = self._spools.pop(change, None)
        if spool is not None:
            spool.close()

    def _mark(self, change: int, untidy_after: int | None) -> None:
        is_this = alert_change.c.serial == change
        values = {"untidy_after": untidy_after}
        self._connection.execute(update(alert_change).where(is_this).values(values))

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
