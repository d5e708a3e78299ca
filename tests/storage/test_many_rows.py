"""Many rows are written as SQLAlchemy would write each."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import delete, insert, select

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlsoKnown
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.storage.alert_rows import alert_of, alert_values
from checkpoint.storage.database import Database
from checkpoint.storage.many_rows import add_rows
from checkpoint.storage.schema import alert as table
from tests.builders import an_alert

FULL = an_alert(
    id=UUID(int=1),
    kind=AlertKind.DPO,
    direction=AlertDirection.BOTH,
    name="SITI NURHALIZA; %s ? :name",
    aliases=("SITI", "ITI «é»"),
    born=PartialDate(1985, 3),
    sex=Sex.FEMALE,
    valid_from=date(2026, 1, 2),
    valid_to=date(2026, 3, 4),
    also=AlsoKnown(weak_names=("TI",), births=(PartialDate(1986),)),
    decision="K-1",
)
BARE = an_alert(id=UUID(int=2), born=None, valid_from=None, valid_to=None)
ALERTS = (FULL, BARE, an_alert(id=UUID(int=3), aliases=FULL.aliases))
ROWS = [
    {"serial": n, "added_in": 1, **alert_values(alert)} for n, alert in enumerate(ALERTS, start=1)
]


def test_each_value_is_written_as_its_column_writes_it(database: Database) -> None:
    with database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.execute(insert(table), ROWS)
        one_by_one = connection.exec_driver_sql("SELECT * FROM alert ORDER BY serial").all()
        connection.execute(delete(table))
        add_rows(connection, table, ROWS)
        at_once = connection.exec_driver_sql("SELECT * FROM alert ORDER BY serial").all()
        read = [alert_of(row) for row in connection.execute(select(table).order_by("serial"))]

    assert at_once == one_by_one
    assert read == list(ALERTS)


def test_no_rows_are_no_trouble(database: Database) -> None:
    with database.engine.connect() as connection:
        add_rows(connection, table, [])
        assert connection.execute(select(table)).all() == []
