"""Opening a database: the right file, of the right version, by the right number of programs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Engine, inspect, make_url, text

from checkpoint.domain.alerts.filing import FORM
from checkpoint.domain.errors import (
    StorageDamaged,
    StorageInUse,
    StorageMissing,
    StorageMixedUp,
    StorageNewer,
    StorageUnavailable,
)
from checkpoint.storage.alerts import BookMemory, SqlAlertBook
from checkpoint.storage.database import Database
from checkpoint.storage.engine import engine_at
from checkpoint.storage.failures import failures_named
from checkpoint.storage.migrations import HEAD, REVISIONS, upgrade
from checkpoint.storage.transactions import begin_writing
from checkpoint.storage.whereabouts_filing import FORM as WHEREABOUTS_FORM
from checkpoint.storage.whereabouts_filing import file_all, form_of
from checkpoint.storage.words import are_filed, file_all_words

_OWNER_ONLY = 0o600
"""Other accounts of the computer do not read the travellers' data."""

PRACTICE_MARK = 0x4C415449
"""``LATI`` in the header of a practice file, where SQLite keeps an application's own number
(``PRAGMA application_id``): whatever the file is named, it is never taken for the post's own."""


def open_database(
    place: str | Path, *, create: bool, exclusive: bool = False, is_practice: bool = False
) -> Database:
    """Open the database at a path or URL, brought up to this program's version.

    ``create`` makes one where there is none. ``exclusive`` is for the window: it holds the
    database against a second window, while the command line may still read and write beside it.
    A database of practice and one of the post are never opened for each other.

    Raises StorageMissing, StorageNewer, StorageInUse, StorageMixedUp, StorageDamaged, or
    StorageUnavailable.
    """
    path = _path_of(place)
    _make_room(path, create=create)
    with ExitStack() as held:
        if exclusive:
            held.enter_context(holding(path))
        engine = engine_at(path)
        held.callback(engine.dispose)
        if _version(engine, create=create, is_practice=is_practice) != HEAD:
            with nullcontext() if exclusive else holding(path):
                _bring_up(engine, is_practice=is_practice)
        _file_alerts(engine)
        _file_words(engine)
        _file_whereabouts(engine)
        return Database(engine, held.pop_all())


def _path_of(place: str | Path) -> Path:
    if isinstance(place, Path) or "://" not in place:
        return Path(place)
    url = make_url(place)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise StorageUnavailable("only a SQLite file can be opened")
    return Path(url.database)


def _make_room(path: Path, *, create: bool) -> None:
    try:
        if path.exists():
            return
        if not create:
            raise StorageMissing(f"no database at {path}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=_OWNER_ONLY)
    except OSError as error:
        raise StorageUnavailable(str(error)) from error


def _version(engine: Engine, *, create: bool, is_practice: bool) -> str | None:
    """The revision of the schema, asked in plain SQL: Alembic takes long to import."""
    with failures_named(), engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if not tables and create:
            return None
        if not tables:
            raise StorageMissing("the database was never set up")
        if "alembic_version" not in tables:
            raise StorageDamaged("a database, but not one of this program")
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
        mark = connection.scalar(text("PRAGMA application_id"))
    if (mark == PRACTICE_MARK) is not is_practice:
        raise StorageMixedUp("a database of practice" if mark else "no database of practice")
    if version not in REVISIONS:
        raise StorageNewer(f"the database has version {version}, this program knows {HEAD}")
    return str(version)


def _bring_up(engine: Engine, *, is_practice: bool) -> None:
    """Upgrade in one transaction: the old version or the new one, and nothing between."""
    with failures_named(), engine.connect() as connection:
        begin_writing(connection)
        upgrade(connection)
        if is_practice:
            connection.exec_driver_sql(f"PRAGMA application_id = {PRACTICE_MARK}")
        connection.commit()


def _file_alerts(engine: Engine) -> None:
    """File all alerts anew, where this program files them in another form than the last one."""
    with failures_named(), engine.connect() as connection:
        book = SqlAlertBook(connection, BookMemory())
        if book.file.form() == FORM:
            return
        connection.rollback()
        begin_writing(connection)
        book.file_anew()
        connection.commit()


def _file_words(engine: Engine) -> None:
    """File all documents anew, where this program files them in another form than the last one."""
    with failures_named(), engine.connect() as connection:
        if are_filed(connection):
            return
        connection.rollback()
        begin_writing(connection)
        file_all_words(connection)
        connection.commit()


def _file_whereabouts(engine: Engine) -> None:
    """Make anew who is inside, where this program knows it by other rules than the last one."""
    with failures_named(), engine.connect() as connection:
        if form_of(connection) == WHEREABOUTS_FORM:
            return
        connection.rollback()
        begin_writing(connection)
        file_all(connection)
        connection.commit()


@contextmanager
def holding(path: Path) -> Iterator[None]:
    """Hold the database against other windows; the hold ends with the process at the latest."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - 40 ms that readers need not spend

    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise StorageInUse(f"another copy of the program has {path} open") from error
    except OSError as error:
        raise StorageUnavailable(str(error)) from error
    try:
        yield
    finally:
        lock.release()
