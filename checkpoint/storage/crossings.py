"""The register of crossings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
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

from checkpoint.domain.audit.records import digest_of
from checkpoint.domain.crossings.crossing import (
    Amendment,
    Capture,
    Crossing,
    Decision,
    Outcome,
    Recorded,
)
from checkpoint.domain.crossings.presence import Movement
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue, NotFound
from checkpoint.storage.columns import UNREADABLE
from checkpoint.storage.contacts import file_contacts
from checkpoint.storage.counted import counted_values
from checkpoint.storage.documents import document_columns, document_of, document_values
from checkpoint.storage.functions import latest
from checkpoint.storage.hints import by_amendments
from checkpoint.storage.persons import file_bearers
from checkpoint.storage.schema import crossing as table
from checkpoint.storage.whereabouts_filing import file_records
from checkpoint.storage.words import file_words

_later = table.alias("later")
_RECORDS = by_amendments(
    select(table, _later.c.id.label("amended_by")).outerjoin(_later, _later.c.amends == table.c.id),
    _later,
)
_BY_ID = _RECORDS.where(table.c.id == bindparam("wanted"))
_BY_IDS = _RECORDS.where(table.c.id.in_(bindparam("wanted", expanding=True)))


def records(*wanted: ColumnElement[bool]) -> Select[Any]:
    """The records that are wanted, whether they count or not."""
    return _RECORDS.where(*wanted)


def standing(*wanted: ColumnElement[bool]) -> Select[Any]:
    """The records that count, of those that are wanted; for registers that look at them too."""
    return _RECORDS.where(*wanted, _later.c.id.is_(None), table.c.is_cancellation.is_(False))


_OF_DOCUMENT = (
    standing(table.c.document_key == bindparam("key"))
    .order_by(table.c.crossed_at.desc(), table.c.id.desc())
    .limit(bindparam("most"))
)
_PASSAGES_OF = (
    standing(table.c.document_key == bindparam("key"), table.c.outcome == Outcome.ADMITTED)
    .order_by(table.c.crossed_at.desc(), table.c.id.desc())
    .limit(bindparam("most"))
)
"""Found by the index of documents by time, and no further back than the last of them."""
_BETWEEN = _RECORDS.where(
    table.c.crossed_at >= bindparam("since"), table.c.crossed_at < bindparam("before")
).order_by(table.c.crossed_at, table.c.id)
_OF_DAY = _RECORDS.where(
    table.c.post == bindparam("post"), table.c.day_on == bindparam("day_on")
).order_by(table.c.crossed_at, table.c.id)
_TRAVELLERS = (
    select(table)
    .where(
        table.c.id.in_(
            # The newest record of each document, found by the index of documents alone.
            select(latest(table.c.id)).group_by(table.c.document_key)
        )
    )
    .order_by(table.c.id.desc())
    .limit(bindparam("most"))
)
_MOVEMENTS = by_amendments(
    select(
        table.c.id,
        table.c.counter,
        table.c.direction,
        table.c.outcome,
        table.c.crossed_at,
        *(table.c[column.name] for column in document_columns()),
    )
    .outerjoin(_later, _later.c.amends == table.c.id)
    .where(
        table.c.crossed_at >= bindparam("since"),
        _later.c.id.is_(None),
        table.c.is_cancellation.is_(False),
    )
    .order_by(table.c.crossed_at, table.c.id),
    _later,
)
_LAST_NUMBER = select(func.max(table.c.number)).where(
    table.c.post == bindparam("post"), table.c.day_on == bindparam("day_on")
)
_LATEST = select(func.max(table.c.recorded_at))
_ENTERED_LATE = (
    select(func.count())
    .select_from(table)
    .where(
        table.c.recorded_at >= bindparam("since"),
        table.c.recorded_at < bindparam("before"),
        table.c.crossed_at < bindparam("since"),
        table.c.capture == Capture.LATE,
        table.c.amendment_reason.is_(None),
        ~exists().where(_later.c.amends == table.c.id),
    )
)
_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_IS_AMENDED = select(
    by_amendments(
        select(_later.c.id).where(_later.c.amends == bindparam("wanted")), _later
    ).exists()
)


class SqlCrossingRegister:
    """The register of crossings: added to and read, never edited."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, crossing: Crossing, *, day_on: date, recorded_at: datetime) -> Recorded:
        """Put a crossing on the register under the day's next number."""
        if (known := self.find(crossing.id)) is not None:
            return known
        if crossing.amendment is not None:
            self._must_be_amendable(crossing.amendment.of)
        recorded = Recorded(
            crossing=crossing,
            number=self.last_number(crossing.post, day_on) + 1,
            day_on=day_on,
            recorded_at=recorded_at,
        )
        self.add_new([recorded])
        return recorded

    def add_new(self, records: Iterable[Recorded]) -> None:
        """Put records that are not there yet on the register as they are."""
        taken = tuple(records)
        self._connection.execute(insert(table), [_values(recorded) for recorded in taken])
        file_bearers(self._connection, (recorded.crossing.document for recorded in taken))
        file_contacts(self._connection, (recorded.crossing for recorded in taken))
        file_words(self._connection, (recorded.crossing.document for recorded in taken))
        file_records(self._connection, taken)

    def find(self, id: UUID) -> Recorded | None:
        """The record of that id, if it is there."""
        row = self._connection.execute(_BY_ID, {"wanted": id}).one_or_none()
        return None if row is None else recorded_of(row)

    def of_document(self, key: str, *, limit: int) -> Sequence[Recorded]:
        """The last standing records of a document, newest first."""
        rows = self._connection.execute(_OF_DOCUMENT, {"key": key, "most": limit})
        return [recorded_of(row) for row in rows]

    def passages_of(self, key: str, *, limit: int) -> Sequence[Recorded]:
        """Of those the last in which somebody passed."""
        rows = self._connection.execute(_PASSAGES_OF, {"key": key, "most": limit})
        return [recorded_of(row) for row in rows]

    def between(self, since: datetime, before: datetime) -> Sequence[Recorded]:
        """A period's records by time of crossing, amended ones and amendments too."""
        rows = self._connection.execute(_BETWEEN, {"since": since, "before": before})
        return [recorded_of(row) for row in rows]

    def of_day(self, post: str, day_on: date) -> Sequence[Recorded]:
        """The records that were made for an operational day, in the order of `between`."""
        rows = self._connection.execute(_OF_DAY, {"post": post, "day_on": day_on})
        return [recorded_of(row) for row in rows]

    def travellers(self, *, most: int) -> Sequence[TravelDocument]:
        """The documents that passed last, each once, newest first."""
        return [document_of(row) for row in self._connection.execute(_TRAVELLERS, {"most": most})]

    def movements(self, since: datetime) -> Iterator[Movement]:
        """What stands of a time until now, in the order of crossing."""
        for row in self._connection.execute(_MOVEMENTS, {"since": since}):
            yield Movement(
                id=row.id,
                counter=row.counter,
                direction=row.direction,
                outcome=row.outcome,
                document=document_of(row),
                crossed_at=row.crossed_at,
            )

    def latest_recorded_at(self) -> datetime | None:
        """When the newest record was made."""
        latest: datetime | None = self._connection.scalar(_LATEST)
        return latest

    def entered_late(self, since: datetime, before: datetime) -> int:
        """How many were entered afterwards in a time, of crossings before it, and still count."""
        wanted = {"since": since, "before": before}
        return self._connection.scalar(_ENTERED_LATE, wanted) or 0

    def digests(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        """What the records of those ids are now; empty for one that cannot be read any more."""
        try:
            rows = self._connection.execute(_BY_IDS, {"wanted": list(ids)}).all()
            return {row.id: _digest_of(row) for row in rows}
        except UNREADABLE:
            if len(ids) == 1:
                return dict.fromkeys(ids, "")
        found: dict[UUID, str] = {}
        for one in ids:
            found.update(self.digests([one]))
        return found

    def last_number(self, post: str, day_on: date) -> int:
        """The highest running number of a post's day; 0 before the first."""
        number = self._connection.scalar(_LAST_NUMBER, {"post": post, "day_on": day_on})
        return number or 0

    def _must_be_amendable(self, id: UUID) -> None:
        if not self._connection.scalar(_IS_THERE, {"wanted": id}):
            raise NotFound(f"crossing {id}")
        if self._connection.scalar(_IS_AMENDED, {"wanted": id}):
            raise InvalidValue(f"crossing {id} was amended already")


def _digest_of(row: Row[Any]) -> str:
    """The digest of a row; empty where its columns say more, or other, than the record they make.

    Of what stands in two columns the record keeps one: such as the number that is shown, and the
    key by which the document is found.
    """
    recorded = recorded_of(row)
    kept = _values(recorded)
    is_whole = all(getattr(row, name) == value for name, value in kept.items())
    return digest_of(recorded) if is_whole else ""


def _values(recorded: Recorded) -> dict[str, object]:
    """What a crossing's columns hold."""
    crossing = recorded.crossing
    decision, amendment = crossing.decision, crossing.amendment
    return {
        "id": crossing.id,
        "post": crossing.post,
        "counter": crossing.counter,
        "day_on": recorded.day_on,
        "number": recorded.number,
        "crossed_at": crossing.crossed_at,
        "recorded_at": recorded.recorded_at,
        "direction": crossing.direction,
        "lane": crossing.lane,
        **document_values(crossing.document),
        "capture": crossing.capture,
        "verdict": crossing.verdict,
        "alert_version": crossing.alert_version,
        "outcome": decision.outcome,
        "officer": decision.officer,
        "lead": decision.lead,
        "ground": decision.ground,
        "reason": decision.reason,
        "amends": amendment.of if amendment else None,
        "amendment_reason": amendment.reason if amendment else None,
        "is_cancellation": amendment is not None and amendment.is_cancellation,
        "details": crossing.details,
        "checks": crossing.checks,
        **counted_values(recorded),
    }


def recorded_of(row: Row[Any]) -> Recorded:
    """A row of `standing` as the record it is."""
    return Recorded(
        crossing=_crossing_of(row),
        number=row.number,
        day_on=row.day_on,
        recorded_at=row.recorded_at,
        amended_by=row.amended_by,
    )


def _crossing_of(row: Row[Any]) -> Crossing:
    return Crossing(
        id=row.id,
        post=row.post,
        counter=row.counter,
        direction=row.direction,
        lane=row.lane,
        document=document_of(row),
        capture=row.capture,
        details=row.details,
        verdict=row.verdict,
        checks=row.checks,
        alert_version=row.alert_version,
        decision=Decision(
            outcome=row.outcome,
            officer=row.officer,
            reason=row.reason,
            ground=row.ground,
            lead=row.lead,
        ),
        crossed_at=row.crossed_at,
        amendment=_amendment_of(row),
    )


def _amendment_of(row: Row[Any]) -> Amendment | None:
    if row.amends is None:
        return None
    return Amendment(
        of=row.amends, reason=row.amendment_reason, is_cancellation=row.is_cancellation
    )
