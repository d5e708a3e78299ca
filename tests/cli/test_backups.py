"""Backups from the command line."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint.storage.opening import open_database
from tests.builders import TODAY
from tests.cli.terminal import Terminal

NAME = "checkpoint-ETK-2026-03-14T1200.db"


@pytest.fixture
def stick(terminal: Terminal) -> Path:
    """A folder named in the settings of the computer."""
    folder = terminal.folder.parent / "stick"
    folder.mkdir()
    with (terminal.folder / "settings.toml").open("a", encoding="utf-8") as file:
        file.write(f'backup_folder = "{folder.as_posix()}"\nbackups_kept = 2\n')
    return folder


def made(terminal: Terminal) -> Path:
    return Path(terminal.call("backup", "make", "--as", "siregar", "--json").json["file"])


def test_a_lead_makes_one_and_is_told_what_else_to_keep(terminal: Terminal, stick: Path) -> None:
    said = terminal.call("backup", "make", "--as", "siregar")
    assert (said.exit_code, said.err) == (0, "")
    first, digest, *_, keys = said.out.splitlines()
    assert first.startswith(f"Backup made and proven: {NAME} in {stick}")
    assert (
        digest.removeprefix("SHA-256 ") == hashlib.sha256((stick / NAME).read_bytes()).hexdigest()
    )
    assert "report.key, seal.secret and pseudonym.key" in keys
    assert [one.name for one in stick.iterdir()] == [NAME], "no secret lies beside it"
    assert terminal.acts[-2:] == ["signed_in", "backup_made"]


def test_a_nightly_job_makes_them_without_a_password(terminal: Terminal, stick: Path) -> None:
    for _ in range(2):
        terminal.call("backup", "make", typed="")
    said = terminal.call("backup", "make", typed="")
    assert said.exit_code == 0
    assert f"Deleted: {NAME}" in said.out
    assert len(list(stick.iterdir())) == 2


def test_another_folder_is_named_by_the_call_and_never_made(
    terminal: Terminal, stick: Path, tmp_path: Path
) -> None:
    said = terminal.call("backup", "make", "--to", tmp_path / "gone")
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith(f"No backup was made: the folder {tmp_path / 'gone'} is not there.")
    assert len(said.err.splitlines()) == 1
    assert list(stick.iterdir()) == []


def test_without_a_folder_and_by_an_officer_none_is_made(
    terminal: Terminal, tmp_path: Path
) -> None:
    said = terminal.call("backup", "make")
    assert (said.exit_code, said.err.split(".")[0]) == (
        1,
        "Nobody has said where backups are to lie",
    )
    assert terminal.call("backup", "make", "--to", tmp_path, "--as", "lestari").exit_code == 1


def test_a_backup_is_proven_on_any_computer(
    terminal: Terminal, stick: Path, tmp_path: Path
) -> None:
    backup = made(terminal)
    said = terminal.call("backup", "verify", backup)
    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Whole: 2 entries, the last one is ")
    assert said.out.splitlines()[1].startswith("1 record")
    assert [one.name for one in stick.iterdir()] == [NAME], "nothing is written beside it"


def test_one_that_was_tampered_with_or_is_none_is_told(
    terminal: Terminal, stick: Path, tmp_path: Path
) -> None:
    backup = made(terminal)
    with closing(sqlite3.connect(backup)) as raw, raw:
        raw.execute("DROP TRIGGER audit_is_never_changed")
        raw.execute("UPDATE audit SET actor = 'nobody' WHERE number = 1")
    said = terminal.call("backup", "verify", backup)
    assert said.exit_code == 4
    assert said.err == "Broken at entry 1: it is not what was written.\n"

    half = tmp_path / "half.db"
    half.write_bytes(backup.read_bytes()[:90_000])
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as raw, raw:
        raw.execute("CREATE TABLE t (x)")
    for wrong in (half, other, tmp_path, tmp_path / "gone.db", terminal.folder / "settings.toml"):
        said = terminal.call("backup", "verify", wrong)
        assert said.exit_code == 1
        assert said.err.startswith("This file is no whole copy of a database of this program.")


def test_the_database_comes_back_by_copying_a_backup_into_its_place(
    terminal: Terminal, stick: Path
) -> None:
    backup = made(terminal)
    place = terminal.folder / "checkpoint.db"
    for old in terminal.folder.glob("checkpoint.db*"):
        old.unlink()
    shutil.copy(backup, place)

    assert terminal.call("audit", "verify").exit_code == 0
    with open_database(place, create=False) as storage, storage.reading() as store:
        assert store.crossings.last_number("ETK", TODAY) == 1
    terminal.call("alerts", "list", "--as", "siregar")
    assert terminal.acts[-1] == "signed_in"


def test_the_closing_of_a_day_makes_one_after_the_papers(terminal: Terminal, stick: Path) -> None:
    out = terminal.folder / "papers"
    words = ("report", "close", "--as", "siregar", "--on", TODAY.isoformat(), "--out", out)
    said = terminal.call(*words)
    assert f"Backup made and proven: {NAME} in {stick}" in said.out.splitlines()[-1]
    assert terminal.acts[-1] == "backup_made"


def test_a_closing_whose_backup_fails_has_its_papers_all_the_same(
    terminal: Terminal, stick: Path
) -> None:
    stick.rmdir()
    out = terminal.folder / "papers"
    words = ("report", "close", "--as", "siregar", "--on", TODAY.isoformat(), "--out", out)
    said = terminal.call(*words, "--json")
    assert said.exit_code == 3
    assert said.json["backup"]["trouble"].startswith("No backup was made: the folder ")
    assert not any(paper["trouble"] for paper in said.json["papers"])
