"""Numbers of lost and stolen documents, millions of them, each found by one look into one table."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    insert,
    literal,
    or_,
    select,
    update,
)

from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.versions import ChangeLost
from checkpoint.storage.alert_rows import IS_OPEN, stands
from checkpoint.storage.many_rows import add_rows
from checkpoint.storage.schema import alert_change
from checkpoint.storage.schema import lost_document as table

AT_ONCE = 20_000
"""Rows that are thrown away or turned back at once."""
FETCHED = 5_000
"""Rows in memory of those that are gone through; PostgreSQL would hand over all of them."""

_OF_LIST = select(alert_change.c.serial).where(alert_change.c.list_name == bindparam("name"))
_STANDS = stands(table.c.added_in, table.c.ended_in)
_UNTIL = select(alert_change.c.serial).where(alert_change.c.version <= bindparam("version"))
_HELD = and_(
    table.c.added_in.in_(_UNTIL), or_(table.c.ended_in.is_(None), table.c.ended_in.not_in(_UNTIL))
)
_KEY = (table.c.form, table.c.number, table.c.issuer)
_OF_ONE_LIST = (
    select(*_KEY)
    .where(table.c.added_in.in_(_OF_LIST))
    .order_by(*_KEY)
    .execution_options(yield_per=FETCHED)
)
_STANDING = _OF_ONE_LIST.where(_STANDS)
_STANDING_IN = _OF_ONE_LIST.where(_HELD)
_LISTED = (
    select(alert_change.c.list_name, *_KEY)
    .join(alert_change, alert_change.c.serial == table.c.added_in)
    .where(table.c.form.in_(bindparam("forms", expanding=True)))
    .order_by(*_KEY)
)
_OF_FORMS = _LISTED.where(_STANDS)
_HELD_OF_FORMS = _LISTED.where(_HELD)
_END = (
    update(table)
    .where(
        table.c.form == bindparam("of_form"),
        table.c.number == bindparam("of_number"),
        table.c.issuer == bindparam("of_issuer"),
        table.c.added_in.in_(_OF_LIST),
        _STANDS,
    )
    .values(ended_in=bindparam("change"))
)
_FIRST = LostDocument("", "", "")


class NumberSpool:
    """Numbers as a list brings them, to be gone through in order and each once.

    In a temporary file, which goes when the program does.
    """

    def __init__(self) -> None:
        # Handed from worker to worker, never used by two at once.
        self._kept = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._kept.execute("CREATE TABLE listed (form, number, issuer)")
        self._kept.execute("BEGIN")

    def put(self, documents: Iterable[LostDocument]) -> None:
        """Note documents that are on the list."""
        self._kept.executemany("INSERT INTO listed VALUES (?, ?, ?)", documents)

    def sorted(self) -> Iterator[LostDocument]:
        """Each once, in the order of the table."""
        found = self._kept.execute(
            "SELECT DISTINCT form, number, issuer FROM listed ORDER BY form, number, issuer"
        )
        return map(LostDocument._make, found)

    def close(self) -> None:
        """Let go of the temporary file."""
        self._kept.close()


class SqlLostDocuments:
    """The numbers, on one connection."""

    def __init__(
        self,
        connection: Connection,
        spools: dict[int, NumberSpool],
        places: dict[int, LostDocument],
    ) -> None:
        """``spools`` and ``places`` are this program's: what it prepares, and how far it went.

        The table has no index by change, which would be as large as itself: what concerns a
        change is found by going through it, piece by piece.
        """
        self._connection = connection
        self._spools = spools
        self._places = places

    def of_forms(
        self, forms: Collection[str], version: int | None = None
    ) -> Sequence[tuple[str, LostDocument]]:
        """The documents that look like one of these numbers, each with its list's name.

        Those that stand, or stood in a version of the book.
        """
        asked = {"forms": list(forms)}
        rows = (
            self._connection.execute(_OF_FORMS, asked)
            if version is None
            else self._connection.execute(_HELD_OF_FORMS, {**asked, "version": version})
        )
        return [(row[0], LostDocument._make(row[1:])) for row in rows]

    def standing(self, list_name: str, version: int | None = None) -> Iterator[LostDocument]:
        """Every document of a list, in order; or those that stood in a version of the book."""
        asked = {"name": list_name}
        found = (
            self._connection.execute(_STANDING, asked)
            if version is None
            else self._connection.execute(_STANDING_IN, {**asked, "version": version})
        )
        with closing(found) as rows:
            yield from map(LostDocument._make, rows)

    def note(self, change: int, documents: Iterable[LostDocument]) -> None:
        """Note what a list names, in whatever order; nothing is put yet."""
        self._spools.setdefault(change, NumberSpool()).put(documents)

    def noted(self, change: int) -> Iterator[LostDocument]:
        """All that was noted, in order and each once."""
        spool = self._spools.get(change)
        return iter(()) if spool is None else spool.sorted()

    def put(self, change: int, documents: Sequence[LostDocument]) -> None:
        """Put documents onto a list, to stand when the change is in force."""
        self._require_open(change)
        rows = [{**document._asdict(), "added_in": change} for document in documents]
        add_rows(self._connection, table, rows)

    def take(self, change: int, list_name: str, documents: Sequence[LostDocument]) -> None:
        """Have documents of a list end when the change is in force."""
        self._require_open(change)
        if documents:
            rows = [
                {
                    "of_form": one.form,
                    "of_number": one.number,
                    "of_issuer": one.issuer,
                    "name": list_name,
                    "change": change,
                }
                for one in documents
            ]
            self._connection.execute(_END, rows)

    def discard(self, change: int) -> bool:
        """Throw away some of what a change brought; whether there is more."""
        piece = self._next_piece(change)
        if piece is None:
            return False
        self._connection.execute(delete(table).where(piece, table.c.added_in == change))
        kept = update(table).where(piece, table.c.ended_in == change)
        self._connection.execute(kept.values(ended_in=None))
        return True

    def turn_back(self, change: int, version: int) -> bool:
        """Prepare some of the contrary of a version; whether there is more."""
        self._require_open(change)
        piece = self._next_piece(change)
        if piece is None:
            return False
        is_undone = alert_change.c.version == version
        undone = select(alert_change.c.serial).where(is_undone).scalar_subquery()
        went = select(*_KEY, literal(change)).where(piece, table.c.ended_in == undone)
        self._connection.execute(
            insert(table).from_select(["form", "number", "issuer", "added_in"], went)
        )
        came = update(table).where(piece, table.c.added_in == undone, _STANDS)
        self._connection.execute(came.values(ended_in=change))
        return True

    def forget(self, change: int) -> None:
        """Let go of what was noted of a change."""
        self._places.pop(change, None)
        spool = self._spools.pop(change, None)
        if spool is not None:
            spool.close()

    def _require_open(self, change: int) -> None:
        if self._connection.scalar(IS_OPEN, {"change": change}) is None:
            raise ChangeLost

    def _next_piece(self, change: int) -> ColumnElement[bool] | None:
        """The next documents in order that were not gone through yet; None at the end."""
        after = self._places.get(change, _FIRST)
        row = self._connection.execute(
            select(*_KEY).where(table.c.form > after.form).order_by(*_KEY).offset(AT_ONCE).limit(1)
        ).first()
        last = _LAST if row is None else LostDocument._make(row)
        if after == _LAST:
            return None
        self._places[change] = last
        return and_(table.c.form > after.form, table.c.form <= last.form)


_LAST = LostDocument("\U0010ffff", "", "")
