"""When the power goes: what was told to be kept is kept, and half of nothing is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from checkpoint.domain.audit.trail import first_break
from checkpoint.domain.errors import StorageInUse
from checkpoint.storage.opening import open_database
from tests.builders import A_DAY, NOON

ROOT = Path(__file__).parents[2]
ENOUGH = 50


def killed_after_writing(path: Path) -> list[str]:
    """Every id that a writer named before it was killed in the middle of its work."""
    command = [sys.executable, "-m", "tests.storage.writer", str(path)]
    with subprocess.Popen(  # noqa: S603 - this very Python, on a file of this folder
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        named = [writer.stdout.readline().strip() for _ in range(ENOUGH)]
        writer.kill()
        return named + writer.stdout.read().split()


def test_everything_recorded_before_a_crash_is_there_after_it(path: Path) -> None:
    named = killed_after_writing(path)

    with open_database(path, create=False, exclusive=True) as database, database.reading() as store:
        records = store.crossings.between(NOON - A_DAY, NOON + A_DAY)
        entries = list(store.audit.entries())
    recorded = {str(record.crossing.id) for record in records}

    assert len(named) >= ENOUGH
    assert set(named) <= recorded
    assert {entry.act.subject for entry in entries} == recorded
    assert first_break(entries) is None
    assert sorted(record.number for record in records) == list(range(1, len(records) + 1))


def test_a_second_window_is_told_that_the_first_has_the_database(path: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.writer", str(path)]
    with subprocess.Popen(  # noqa: S603 - this very Python, on a file of this folder
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        second = _error_on_opening(path, exclusive=True)
        reader = _error_on_opening(path, exclusive=False)
        writer.kill()

    assert isinstance(second, StorageInUse)
    assert reader is None
    assert _error_on_opening(path, exclusive=True) is None


def _error_on_opening(path: Path, *, exclusive: bool) -> StorageInUse | None:
    try:
        open_database(path, create=False, exclusive=exclusive).close()
    except StorageInUse as error:
        return error
    return None
