"""A database of any version becomes one of this version, and loses nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.versions import Hand
from checkpoint.domain.audit.trail import Action, first_break
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.crossings.details import Agency, Details, Purpose, Referral, VehicleKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import StorageInUse
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.storage import migrations
from checkpoint.storage.database import Database
from checkpoint.storage.engine import engine_at
from checkpoint.storage.opening import open_database
from checkpoint.storage.schema import metadata
from tests.alert_book import every_alert
from tests.builders import (
    A_DAY,
    NOON,
    SIREGAR,
    a_check,
    a_crossing,
    a_document,
    a_lock,
    an_act,
    an_alert,
    an_amendment_of,
    an_id,
)
from tests.storage.releases import RELEASES, dump, fill, load


def shape_of(path: Path) -> dict[str, tuple[object, ...]]:
    """Each table's columns, indexes and references, in whatever order they were made."""
    with closing(sqlite3.connect(path)) as connection:

        def ask(pragma: str, name: str) -> list[tuple[object, ...]]:
            return connection.execute(f'PRAGMA {pragma}("{name}")').fetchall()

        def indexes(table: str) -> set[tuple[object, ...]]:
            found = [(str(name), unique) for _n, name, unique, *_ in ask("index_list", table)]
            return {
                (unique, *(column[2] for column in ask("index_info", name)))
                for name, unique in found
            }

        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: (
                {column[1:] for column in ask("table_info", name)},
                indexes(name),
                {reference[2:5] for reference in ask("foreign_key_list", name)},
            )
            for (name,) in tables.fetchall()
            if name != "alembic_version"
        }


def test_the_migrations_end_in_the_schema_of_the_program(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_a_migrated_database_has_the_very_columns_and_keys_of_the_program(
    path: Path, tmp_path: Path
) -> None:
    made = tmp_path / "made.db"
    engine = engine_at(made)
    metadata.create_all(engine)
    engine.dispose()

    assert shape_of(path) == shape_of(made)


def test_the_known_versions_are_those_that_have_a_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    revisions = ScriptDirectory.from_config(config).walk_revisions()

    assert tuple(revision.revision for revision in revisions)[::-1] == migrations.REVISIONS


def test_no_table_asks_for_what_only_sqlite_has() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in metadata.tables.values():
        made = str(CreateTable(table).compile(dialect=dialect))
        made += "".join(str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)
        assert "CREATE TABLE" in made
        assert "WITHOUT ROWID" not in made


def test_an_upgrade_that_breaks_off_leaves_the_database_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "checkpoint.db"
    monkeypatch.setattr("checkpoint.storage.opening.upgrade", _breaking_off)
    with pytest.raises(KeyError):
        open_database(path, create=True)
    monkeypatch.undo()

    assert shape_of(path) == {}
    with open_database(path, create=True) as database, database.reading() as store:
        assert store.staff.every() == []


def _breaking_off(connection: object) -> None:
    migrations.upgrade(connection)  # type: ignore[arg-type]
    raise KeyError


def test_an_old_database_is_not_upgraded_under_an_open_window(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_database(path, create=False, exclusive=True):
        monkeypatch.setattr("checkpoint.storage.opening.HEAD", "9999")
        with pytest.raises(StorageInUse):
            open_database(path, create=False)


def _at_0001(path: Path, *, is_noted: bool) -> UUID:
    """A database of the first version with a lock raised on the way out, in the vehicle lane."""
    lock = a_lock()
    today = path.with_name("today.db")
    with open_database(today, create=True) as database, database.writing() as store:
        store.locks.add(lock)
        if is_noted:
            opened = {"direction": "entry", "lane": "vehicle"}
            store.audit.append(an_act(action=Action.COUNTER_OPENED, detail=opened))
            raised = {"direction": "exit", "verdict": "red"}
            subject = str(lock.id)
            store.audit.append(an_act(action=Action.COUNTER_LOCKED, subject=subject, detail=raised))
    engine = engine_at(path)
    with engine.connect() as connection:
        migrations.upgrade(connection, "0001")
        connection.exec_driver_sql("ATTACH DATABASE ? AS today", (str(today),))
        for table in ("counter_lock", "audit"):
            info = connection.exec_driver_sql(f"PRAGMA main.table_info({table})").all()
            names = ", ".join(f'"{column.name}"' for column in info)
            connection.exec_driver_sql(
                f"INSERT INTO main.{table} ({names}) SELECT {names} FROM today.{table}"  # noqa: S608
            )
    engine.dispose()
    return lock.id


@pytest.mark.parametrize(
    ("is_noted", "way"),
    [
        pytest.param(True, (Direction.EXIT, Lane.VEHICLE), id="noted on the trail"),
        pytest.param(False, (Direction.ENTRY, Lane.PASSPORT), id="noted nowhere"),
    ],
)
def test_a_lock_of_the_first_version_still_stands_and_gets_its_way_from_the_trail(
    tmp_path: Path, *, is_noted: bool, way: tuple[Direction, Lane]
) -> None:
    path = tmp_path / "checkpoint.db"
    raised = _at_0001(path, is_noted=is_noted)

    with open_database(path, create=False) as database, database.reading() as store:
        lock = store.locks.open_at("ETK", "1")
    assert lock is not None
    assert (lock.id, lock.direction, lock.lane) == (raised, *way)


def releases(tmp_path: Path) -> list[Path]:
    """Every kept release, and today's database as it would be kept."""
    today = tmp_path / "today.sql"
    source = tmp_path / "source.db"
    with open_database(source, create=True) as database:
        fill(database)
    today.write_text(dump(source), encoding="utf-8")
    return [*sorted(RELEASES.glob("*.sql")), today]


def test_the_database_of_every_release_opens_with_all_that_was_in_it(tmp_path: Path) -> None:
    for release in releases(tmp_path):
        path = tmp_path / f"{release.stem}.db"
        load(release, path)
        with open_database(path, create=False) as database, database.reading() as store:
            records = store.crossings.between(NOON - A_DAY, NOON + A_DAY)
            entries = list(store.audit.entries())
            assert len(records) == 4
            assert [record.counts for record in records] == [False, False, True, False]
            assert [entry.act.subject for entry in entries] == [
                str(record.crossing.id) for record in records
            ]
            assert first_break(entries) is None
            assert len(every_alert(store)) == 1
            assert store.alerts.version() == 2
            assert len(store.staff.every()) == 1
            assert len(store.passes.find("ETK004512")) == 1
            assert store.locks.open_at("ETK", "1") is not None
            assert len(store.posts.counters()) == 2


def _at_0008(path: Path) -> None:
    """A database of before hits were counted: one on a list, one on nothing, one corrected."""
    alert = an_alert(list_name="Cekal")
    hit = a_check(code="alert_hit", alert=alert.id, alert_kind="tangkal")
    gone = a_check(code="alert_hit", alert=an_id(), alert_kind="tangkal")
    told = a_check(code="alert_not_binding", alert=alert.id, alert_kind="tangkal")
    first = a_crossing(checks=(hit, gone))
    today = path.with_name("today.db")
    with open_database(today, create=True) as database, database.writing() as store:
        store.alerts.add([alert], at=NOON)
        for crossing in (first, a_crossing(checks=(told,)), an_amendment_of(first, checks=(hit,))):
            store.crossings.add(crossing, day_on=NOON.date(), recorded_at=NOON)
    engine = engine_at(path)
    with engine.connect() as connection:
        migrations.upgrade(connection, "0008")
        _copy(connection, today, "alert_change", "alert", "crossing")
    engine.dispose()


def _copy(connection: Connection, today: Path, *tables: str) -> None:
    """Fill tables of an old version with what its columns have in today's."""
    connection.exec_driver_sql("ATTACH DATABASE ? AS today", (str(today),))
    for table in tables:
        before, after = (
            {one.name for one in connection.exec_driver_sql(f"PRAGMA {at}.table_info({table})")}
            for at in ("main", "today")
        )
        names = ", ".join(f'"{name}"' for name in before & after)
        connection.exec_driver_sql(
            f"INSERT INTO main.{table} ({names}) SELECT {names} FROM today.{table}"  # noqa: S608
        )


def test_the_hits_on_record_are_counted_from_the_first_day_and_nobody_judged_them(
    tmp_path: Path,
) -> None:
    path = tmp_path / "checkpoint.db"
    _at_0008(path)

    with open_database(path, create=False) as database, database.reading() as store:
        assert store.judgements.figures() == [ListFigures(list_name="Cekal", hits=1)]


def test_records_of_before_are_counted_by_all_that_new_ones_are_counted_by(tmp_path: Path) -> None:
    path, today = tmp_path / "checkpoint.db", tmp_path / "today.db"
    with open_database(today, create=True) as database, database.writing() as store:
        for crossing in _of_every_kind():
            store.crossings.add(crossing, day_on=NOON.date(), recorded_at=NOON)
    engine = engine_at(path)
    with engine.connect() as connection:
        migrations.upgrade(connection, "0037")
        _copy(connection, today, "crossing")
    engine.dispose()

    with open_database(path, create=False) as database, database.reading() as store:
        records = store.crossings.between(NOON - A_DAY, NOON + A_DAY)
        digests = store.crossings.digests([one.crossing.id for one in records])
    assert len(records) == len(_of_every_kind())
    assert all(digests.values()), "a column says other than its record"


def _of_every_kind() -> list[Crossing]:
    """Birthdays on both sides of today and half known; each of what is asked, said and not said."""
    on = NOON.date()
    births = [None, PartialDate(1980), PartialDate(1980, 12), PartialDate(1980, on.month)]
    births += [PartialDate.of(on.replace(year=1980) + days * A_DAY) for days in (-1, 0, 1)]
    said = [
        Details(),
        Details(purpose=Purpose.TRADE, children=3, declared=True, address='"stay_exceeded"'),
        Details(declared=False, vehicle=VehicleKind.CAR, plate="KB 1 A"),
        Details(vehicle=VehicleKind.BUS, referrals=(Referral(agency=Agency.CUSTOMS),)),
    ]
    codes = ["stay_exceeded", "alert_hit", "alert_not_binding"]
    return [
        *(a_crossing(document=a_document(number=f"B{n}", born=b)) for n, b in enumerate(births)),
        *(a_crossing(details=details) for details in said),
        *(a_crossing(checks=(a_check(), a_check(code=code))) for code in codes),
    ]


def test_who_ended_an_entry_before_the_book_knew_is_taken_from_the_trail(tmp_path: Path) -> None:
    alert, path, today = an_alert(), tmp_path / "checkpoint.db", tmp_path / "today.db"
    with open_database(today, create=True) as database, database.writing() as store:
        store.alerts.add([alert], at=NOON)
        store.alerts.end([alert.id], at=NOON + A_DAY)
        for at, actor in ((NOON, "written by another hand"), (NOON + A_DAY, str(SIREGAR))):
            store.audit.append(
                an_act(action=Action.ALERT_ENDED, at=at, actor=actor, detail={"reason": "dicabut"})
            )
    engine = engine_at(path)
    with engine.connect() as connection:
        migrations.upgrade(connection, "0013")
        _copy(connection, today, "alert_change", "alert", "audit")
    engine.dispose()

    with open_database(path, create=False) as database, database.reading() as store:
        ended, added = store.alerts.history.versions()
    assert ended.note.hand == Hand(officer=SIREGAR, reason="dicabut")
    assert added.note.hand is None
