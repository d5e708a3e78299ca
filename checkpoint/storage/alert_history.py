"""What the alert book said at any time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Text,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
)

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.versions import BookVersion, ChangeNote, Hand, TakenOff, Tally
from checkpoint.storage.alert_rows import FETCHED, HELD, STANDS, Numbered, alert_of
from checkpoint.storage.functions import escaped, is_like
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

_CHANGE_COLUMNS = (
    alert_change.c.version,
    alert_change.c.changed_at,
    alert_change.c.cause,
    alert_change.c.list_name.label("of_list"),
    alert_change.c.file,
    alert_change.c.digest,
    alert_change.c.signed_by,
    alert_change.c.undoes,
    alert_change.c.officer,
    alert_change.c.reason.label("by_reason"),
    alert_change.c.letter,
    alert_change.c.letter_on,
    alert_change.c.new,
    alert_change.c.changed,
    alert_change.c.gone,
    alert_change.c.faulty,
    alert_change.c.standing,
)
"""Under names that an alert has not."""
_VERSIONS: Select[Any] = (
    select(*_CHANGE_COLUMNS)
    .where(alert_change.c.version.is_not(None))
    .order_by(alert_change.c.version.desc())
)
_VERSION_AT = select(func.max(alert_change.c.version)).where(
    alert_change.c.version.is_not(None), alert_change.c.changed_at <= bindparam("at")
)
_STANDING_IN = (
    select(table).where(HELD).order_by(table.c.list_name, table.c.reference, table.c.serial)
)
_OF_LIST_IN = _STANDING_IN.where(table.c.list_name == bindparam("name"))
_CHANGE = select(alert_change.c.serial).where(alert_change.c.version == bindparam("version"))
_ADDED_BY = select(table).where(table.c.added_in.in_(_CHANGE), STANDS).order_by(table.c.serial)
_ENDED_BY = select(table).where(table.c.ended_in.in_(_CHANGE)).order_by(table.c.serial)

_PREPARED = select(alert_change.c.serial).where(alert_change.c.version.is_(None))
_newer = table.alias("newer")
_TAKEN_OFF: Select[Any] = (
    select(table, *_CHANGE_COLUMNS)
    .join(alert_change, alert_change.c.serial == table.c.ended_in)
    .where(
        alert_change.c.version.is_not(None),
        # A later version of the same entry stands, or is what was taken off.
        ~exists().where(
            _newer.c.id == table.c.id,
            _newer.c.serial > table.c.serial,
            _newer.c.added_in.not_in(_PREPARED),
        ),
    )
    # As its index lies, so that the last ones are found without going through all.
    .order_by(table.c.ended_in.desc(), table.c.serial.desc())
)


class SqlAlertHistory:
    """Every version of the book, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def versions(self) -> Iterator[BookVersion]:
        """Every version, the newest first."""
        return (_version_of(row) for row in self._connection.execute(_VERSIONS))

    def version_at(self, at: datetime) -> int:
        """Which version was in force at an instant; 0 where there was none yet."""
        return int(self._connection.scalar(_VERSION_AT, {"at": at}) or 0)

    def standing_in(self, version: int, list_name: str | None = None) -> Iterator[Numbered]:
        """The alerts that a version held, by list and reference, with their serial numbers."""
        if list_name is None:
            return self._numbered(_STANDING_IN, version)
        return self._numbered(_OF_LIST_IN, version, name=list_name)

    def called(self, reference: str, version: int) -> Sequence[Alert]:
        """The alerts that a version held and their lists call so, in whatever letter case.

        The references of a million lie in an index, which is gone through in a tenth of a second.
        """
        may_be = is_like(table.c.reference, _pattern(reference))
        question = _STANDING_IN.where(table.c.serial.in_(select(table.c.serial).where(may_be)))
        wanted = reference.casefold()
        alerts = (alert for _, alert in self._numbered(question, version))
        return [alert for alert in alerts if alert.reference.casefold() == wanted]

    def added_by(self, version: int) -> Iterator[Numbered]:
        """What a version brought and still stands."""
        return self._numbered(_ADDED_BY, version)

    def ended_by(self, version: int) -> Iterator[Numbered]:
        """What a version took off its list, also to put a newer text in its place."""
        return self._numbered(_ENDED_BY, version)

    def taken_off(self, words: Sequence[str], most: int) -> Sequence[TakenOff]:
        """Alerts that are on no list any more, who was ended last first."""
        question = _TAKEN_OFF.where(*map(_holds, words)).limit(most)
        rows = self._connection.execute(question)
        return [TakenOff(alert_of(row), _version_of(row)) for row in rows]

    def _numbered(self, question: Select[Any], version: int, **others: str) -> Iterator[Numbered]:
        asked = question.execution_options(yield_per=FETCHED)
        # Whoever stops on the way leaves no cursor open on the database's side.
        with closing(self._connection.execute(asked, {"version": version, **others})) as rows:
            for row in rows:
                yield row.serial, alert_of(row)


def _pattern(reference: str) -> str:
    """What a reference is like that may differ from this in letter case.

    SQLite knows the case of plain letters alone.
    """
    return "".join(
        letter if letter.isascii() or letter.upper() == letter.lower() else "%"
        for letter in escaped(reference)
    )


def _holds(word: str) -> ColumnElement[bool]:
    """Whether a name or number of an entry has this in it."""
    named = (table.c.name, cast(table.c.aliases, Text), table.c.reference)
    numbered = (table.c.document_number, table.c.national_number)
    return or_(*(column.icontains(word, autoescape=True) for column in (*named, *numbered)))


def _hand_of(row: Row[Any]) -> Hand | None:
    if row.officer is None:
        return None
    return Hand(
        officer=row.officer,
        reason=row.by_reason or "",
        letter=row.letter or "",
        letter_on=row.letter_on,
    )


def _version_of(row: Row[Any]) -> BookVersion:
    counts = (row.new, row.changed, row.gone, row.faulty)
    is_counted = None not in counts
    return BookVersion(
        version=row.version,
        at=row.changed_at,
        note=ChangeNote(
            cause=row.cause,
            list_name=row.of_list or "",
            file=row.file or "",
            digest=row.digest or "",
            signed_by=row.signed_by or "",
            undoes=row.undoes,
            hand=_hand_of(row),
        ),
        tally=Tally(new=row.new, changed=row.changed, gone=row.gone, faulty=row.faulty)
        if is_counted
        else None,
        standing=row.standing,
    )
