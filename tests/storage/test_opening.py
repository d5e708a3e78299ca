"""Opening a database: made, found, too new, in use, damaged or not there."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint.domain.alerts.filing import filing_of
from checkpoint.domain.errors import (
    StorageDamaged,
    StorageInUse,
    StorageMissing,
    StorageMixedUp,
    StorageNewer,
    StorageUnavailable,
)
from checkpoint.storage.opening import open_database
from tests.builders import NOON, TODAY, a_crossing, an_alert, an_officer


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)


def test_a_first_start_makes_the_database_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "PLBN Entikong 100%" / "data" / "checkpoint.db"
    officer = an_officer()
    with open_database(path, create=True, exclusive=True) as database, database.writing() as store:
        store.staff.put(officer)
    with open_database(path, create=True) as database, database.reading() as store:
        assert store.staff.every() == [officer]


def test_other_accounts_of_the_computer_do_not_read_it(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.db"
    with open_database(path, create=True) as database, database.writing() as store:
        store.staff.put(an_officer())
        journal, index = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
        others_may = [file.stat().st_mode & 0o077 for file in (path, journal, index)]

    assert others_may == [0, 0, 0]


def test_a_database_may_be_named_by_url(path: Path) -> None:
    with open_database(f"sqlite:///{path}", create=False) as database:
        assert Path(database.engine.url.database or "") == path
    with pytest.raises(StorageUnavailable):
        open_database("postgresql://post/checkpoint", create=False)


def test_a_database_that_is_not_there_is_not_made_unasked(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.db"
    with pytest.raises(StorageMissing):
        open_database(path, create=False)
    assert not path.exists()


def test_a_file_left_empty_by_a_broken_first_start_is_set_up_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.db"
    path.touch()
    with pytest.raises(StorageMissing):
        open_database(path, create=False)
    with open_database(path, create=True) as database, database.reading() as store:
        assert store.staff.every() == []


def test_a_database_of_a_newer_program_is_left_alone(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageNewer):
        open_database(path, create=True, exclusive=True)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    change(path, "CREATE TABLE photo (id)")
    with pytest.raises(StorageDamaged):
        open_database(path, create=True)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.db"
    path.write_text("Daftar pelintas hari ini\n" * 100)
    before = path.read_bytes()
    with pytest.raises(StorageDamaged):
        open_database(path, create=True)
    assert path.read_bytes() == before


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        open_database(tmp_path, create=True)


def test_a_place_where_no_folder_can_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailable):
        open_database(tmp_path / "file" / "checkpoint.db", create=True)


@pytest.mark.parametrize("overwritten", [200, 40_000], ids=["the schema", "the rows"])
def test_a_damaged_file_is_told_when_it_is_met(path: Path, overwritten: int) -> None:
    with open_database(path, create=False) as database, database.writing() as store:
        for _ in range(100):
            store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
    content = bytearray(path.read_bytes())
    content[overwritten:] = b"\xa5" * (len(content) - overwritten)
    path.write_bytes(content)

    def read() -> None:
        with open_database(path, create=False) as database, database.reading() as store:
            store.crossings.between(NOON, NOON.replace(year=2027))

    with pytest.raises(StorageDamaged):
        read()


def test_one_window_at_a_time_has_the_database(path: Path) -> None:
    with open_database(path, create=False, exclusive=True), pytest.raises(StorageInUse):
        open_database(path, create=False, exclusive=True)
    with open_database(path, create=False, exclusive=True) as again, again.reading() as store:
        assert store.staff.every() == []


def test_the_command_line_reads_beside_the_window(path: Path) -> None:
    officer = an_officer()
    with open_database(path, create=False, exclusive=True) as window, window.writing() as store:
        store.staff.put(officer)
        with open_database(path, create=False) as beside, beside.reading() as before:
            assert before.staff.every() == []
    with open_database(path, create=False) as beside, beside.reading() as after:
        assert after.staff.every() == [officer]


def test_a_failed_opening_holds_nothing(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9' || version_num")
    with pytest.raises(StorageNewer):
        open_database(path, create=False, exclusive=True)
    change(path, "UPDATE alembic_version SET version_num = substr(version_num, 2)")
    with open_database(path, create=False, exclusive=True) as database:
        assert database.engine.url.database == str(path)


def test_a_closed_database_is_one_file(path: Path) -> None:
    with open_database(path, create=False) as database, database.writing() as store:
        store.staff.put(an_officer())
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_was_committed_is_on_the_disk(path: Path) -> None:
    with open_database(path, create=False) as database, database.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers")
        }
    full = 2
    assert settings == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "recursive_triggers": 1,
    }


def test_opening_a_database_of_today_does_not_wait_for_alembic(path: Path) -> None:
    program = (
        "import sys; from checkpoint.storage.opening import open_database; "
        f"open_database({str(path)!r}, create=True).close(); "
        "print('alembic' in sys.modules)"
    )
    answer = subprocess.run(  # noqa: S603 - this very Python, on the line above
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "False"


@pytest.mark.parametrize("is_practice", [True, False])
def test_practice_and_the_posts_own_are_never_opened_for_each_other(
    tmp_path: Path, *, is_practice: bool
) -> None:
    path = tmp_path / "checkpoint.db"
    open_database(path, create=True, is_practice=is_practice).close()

    open_database(path, create=False, is_practice=is_practice).close()
    with pytest.raises(StorageMixedUp):
        open_database(path, create=True, is_practice=not is_practice)


def test_alerts_that_another_program_filed_otherwise_are_filed_anew(tmp_path: Path) -> None:
    path, alert = tmp_path / "checkpoint.db", an_alert()
    with open_database(path, create=True) as database, database.writing() as store:
        store.alerts.add([alert], at=NOON)
    change(path, "DELETE FROM alert_name")
    change(path, "DELETE FROM name_state")
    change(path, "UPDATE alert_filing SET form = 0")

    with open_database(path, create=False) as database, database.reading() as store:
        assert store.alerts.file.born({name.born for name in filing_of(alert).names})
        assert store.alerts.frequencies().people == 1
