"""The audit trail on disk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, String, bindparam, cast, func, insert, literal, select

from checkpoint.domain.audit.records import RECORDING, Fault, RecordFault
from checkpoint.domain.audit.trail import GENESIS, Act, Action, AuditEntry, sealed, signers
from checkpoint.storage.columns import UNREADABLE
from checkpoint.storage.schema import audit as table
from checkpoint.storage.schema import crossing

PAGE = 1000
"""Entries read at a time."""

_LAST = select(table.c.number, table.c.digest).order_by(table.c.number.desc()).limit(1)
_NEXT = (
    select(table).where(table.c.number > bindparam("after")).order_by(table.c.number).limit(PAGE)
)
_NEXT_NUMBERS = _NEXT.with_only_columns(table.c.number)
_ONE = select(table).where(table.c.number == bindparam("wanted"))

_AUDITED = select(func.replace(table.c.subject, "-", "")).where(table.c.action.in_(RECORDING))
_UNAUDITED = (
    # As text: a row of another hand may hold anything, and is to be told, not tripped over.
    select(crossing.c.number, cast(crossing.c.day_on, String).label("day_on"))
    .where(func.replace(cast(crossing.c.id, String), "-", "").not_in(_AUDITED))
    .order_by(crossing.c.recorded_at)
)
_UNREADABLE_ACT = Act(action=Action.SIGNED_OUT, at=datetime.min.replace(tzinfo=UTC), actor="")
"""What stands in for an act that cannot be read; its entry's empty digest breaks the chain."""
_AMENDERS = select(table.c.subject, table.c.actor, table.c.detail).where(
    # Written out, for the index holds the few amendments alone.
    table.c.action == literal(Action.CROSSING_AMENDED, literal_execute=True),
    table.c.subject.in_(bindparam("records", expanding=True)),
)

_PAGE_BACK = (
    select(table.c.number, table.c.at)
    .where(table.c.number < bindparam("before"))
    .order_by(table.c.number.desc())
    .limit(PAGE)
    .subquery()
)
_ENDS_OF_PAGE = select(func.min(_PAGE_BACK.c.number), func.max(_PAGE_BACK.c.at))
_KINDS = (
    select(table)
    .where(
        table.c.number >= bindparam("first"),
        table.c.number < bindparam("before"),
        table.c.action.in_(bindparam("actions", expanding=True)),
        table.c.at >= bindparam("at"),
    )
    .order_by(table.c.number.desc())
)


class SqlAuditTrail:
    """The chain of acts: appended to and read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, act: Act) -> AuditEntry:
        """Seal an act onto the end of the chain."""
        number, previous = self._end()
        entry = sealed(act, number=number + 1, previous=previous)
        self._connection.execute(insert(table), _values(entry))
        return entry

    def append_all(self, acts: Iterable[Act]) -> None:
        """Seal many acts onto the end of the chain, in their order."""
        end, previous = self._end()
        rows: list[dict[str, object]] = []
        for number, act in enumerate(acts, end + 1):
            entry = sealed(act, number=number, previous=previous)
            previous = entry.digest
            rows.append(_values(entry))
        self._connection.execute(insert(table), rows)

    def amenders(self, records: Collection[str]) -> Mapping[str, Sequence[str]]:
        """Who amended by each of these records, by their ids."""
        rows = self._connection.execute(_AMENDERS, {"records": list(records)}) if records else ()
        return {row.subject: signers(row.actor, row.detail) for row in rows}

    def since(self, actions: Collection[Action], at: datetime) -> Sequence[Act]:
        """The acts of these kinds from an instant on, the newest first."""
        last, _digest = self._end()
        before, first = last + 1, last + 1
        while first is not None:
            first, newest = self._connection.execute(_ENDS_OF_PAGE, {"before": first}).one()
            if newest is None or newest < at:
                break
            before = first
        wanted = {"first": before, "before": last + 1, "actions": list(actions), "at": at}
        return [_entry_of(row).act for row in self._connection.execute(_KINDS, wanted)]

    def last(self, most: int) -> Sequence[Act]:
        """The acts at the end of the chain, the newest first, so many at most."""
        end, _digest = self._end()
        page = self._page(max(end - min(most, PAGE), 0))
        return [entry.act for entry in reversed(page)]

    def entries(self) -> Iterator[AuditEntry]:
        """The whole chain from its start, a page at a time.

        An entry that nobody can read any more stands there without act and digest.
        """
        after = 0
        while page := self._page(after):
            yield from page
            after = page[-1].number

    def unaudited(self) -> Iterator[RecordFault]:
        """The records of the register that no entry was made for, one by one."""
        for row in self._connection.execute(_UNAUDITED).yield_per(PAGE):
            number = row.number if isinstance(row.number, int) else None
            yield RecordFault(fault=Fault.UNAUDITED, number=number, day_on=_day_of(str(row.day_on)))

    def _page(self, after: int) -> Sequence[AuditEntry]:
        try:
            return [_entry_of(row) for row in self._connection.execute(_NEXT, {"after": after})]
        except UNREADABLE:
            numbers = self._connection.scalars(_NEXT_NUMBERS, {"after": after}).all()
            return [self._one(number) for number in numbers]

    def _one(self, number: int) -> AuditEntry:
        try:
            return _entry_of(self._connection.execute(_ONE, {"wanted": number}).one())
        except UNREADABLE:
            return AuditEntry(number=number, act=_UNREADABLE_ACT, previous="", digest="")

    def _end(self) -> tuple[int, str]:
        """Number and digest of the last entry."""
        last = self._connection.execute(_LAST).one_or_none()
        return (0, GENESIS) if last is None else (last.number, last.digest)


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _values(entry: AuditEntry) -> dict[str, object]:
    act = entry.act
    return {
        "number": entry.number,
        "action": act.action,
        "at": act.at,
        "actor": act.actor,
        "counter": act.counter,
        "subject": act.subject,
        "detail": dict(act.detail),
        "previous": entry.previous,
        "digest": entry.digest,
    }


def _entry_of(row: Row[Any]) -> AuditEntry:
    act = Act(
        action=row.action,
        at=row.at,
        actor=row.actor,
        counter=row.counter,
        subject=row.subject,
        detail=row.detail,
    )
    return AuditEntry(number=row.number, act=act, previous=row.previous, digest=row.digest)
