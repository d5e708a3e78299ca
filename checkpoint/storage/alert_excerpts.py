"""Parts of the alert book, the newest entries first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    func,
    select,
)

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.wanted import Wanted, is_wanted
from checkpoint.storage.alert_rows import (
    FETCHED,
    HELD,
    STANDS_ONE_BY_ONE,
    Numbered,
    alert_of,
    stands,
)
from checkpoint.storage.alert_wanted import may_be_wanted, may_end
from checkpoint.storage.schema import alert as table

_SIZES = (
    select(table.c.list_name, func.count().label("size"))
    .where(STANDS_ONE_BY_ONE)
    .group_by(table.c.list_name)
)
_HELD_BY = select(table).where(HELD).order_by(table.c.serial.desc()).limit(bindparam("most"))
_HELD_BELOW = _HELD_BY.where(table.c.serial < bindparam("before"))


class SqlAlertExcerpts:
    """Parts of the book, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sizes(self) -> Mapping[str, int]:
        """How many alerts of each list stand."""
        return {row.list_name: row.size for row in self._connection.execute(_SIZES)}

    def held_by(self, version: int, *, most: int, before: int | None = None) -> Sequence[Numbered]:
        """Alerts that a version held, no more than ``most``; those below a serial number."""
        asked = {"version": version, "most": most}
        if before is None:
            rows = self._connection.execute(_HELD_BY, asked)
        else:
            rows = self._connection.execute(_HELD_BELOW, {**asked, "before": before})
        return [(row.serial, alert_of(row)) for row in rows]

    def ending(self, first: date, last: date, *, most: int) -> Sequence[Numbered]:
        """Alerts that stand and whose last day lies between these, both included."""
        with closing(self._connection.execute(_of_these(may_end(first, last)))) as rows:
            alerts = ((row.serial, alert_of(row)) for row in rows)
            return list(islice((one for one in alerts if _ends(one[1], first, last)), most))

    def wanted(self, wanted: Wanted, on: date, *, most: int) -> Sequence[Alert]:
        """Alerts that stand and are looked for so, where they stand on that day."""
        question = (
            select(table)
            .where(*may_be_wanted(wanted, on), STANDS_ONE_BY_ONE)
            .order_by(table.c.serial.desc())
            .execution_options(yield_per=FETCHED)
        )
        with closing(self._connection.execute(question)) as rows:
            found = (alert for alert in map(alert_of, rows) if is_wanted(alert, wanted, on))
            return list(islice(found, most))


def _ends(alert: Alert, first: date, last: date) -> bool:
    return alert.last_day is not None and first <= alert.last_day <= last


def _of_these(these: ColumnElement[bool]) -> Select[Any]:
    """Those of these that stand; first these, by their index (see `SqlAlertBook.terms_ending`)."""
    found = select(table.c.serial, table.c.added_in, table.c.ended_in).where(these).cte("found")
    kept = found.prefix_with("MATERIALIZED").c
    standing = select(kept.serial).where(stands(kept.added_in, kept.ended_in))
    question = select(table).where(table.c.serial.in_(standing))
    return question.order_by(table.c.serial.desc()).execution_options(yield_per=FETCHED)
