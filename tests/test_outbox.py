from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from checkpoint.outbox import OutboxState, look_at_outbox


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_a_folder_that_takes_papers_is_ready_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    assert look_at_outbox(str(tmp_path)) is OutboxState.READY
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_whole_path_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bc").mkdir()
    monkeypatch.chdir(tmp_path)

    assert look_at_outbox("bc") is OutboxState.NOT_WHOLE


def test_a_stick_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    assert look_at_outbox(str(tmp_path / "stick")) is OutboxState.MISSING
    assert not (tmp_path / "stick").exists()


def test_a_file_is_no_outbox(tmp_path: Path) -> None:
    (tmp_path / "bc").touch()

    assert look_at_outbox(str(tmp_path / "bc")) is OutboxState.NO_FOLDER


def test_a_full_stick_is_told_before_the_papers_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(100, 100, 0))

    assert look_at_outbox(str(tmp_path)) is OutboxState.FULL


@pytest.mark.parametrize(
    ("number", "state"),
    [
        (errno.EROFS, OutboxState.FORBIDDEN),
        (errno.EACCES, OutboxState.FORBIDDEN),
        (errno.ENOSPC, OutboxState.FULL),
        (errno.ENOENT, OutboxState.MISSING),
    ],
)
def test_only_writing_shows_what_a_stick_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, state: OutboxState
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)

    assert look_at_outbox(str(tmp_path)) is state
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("odd", ["\0", "~nobody-of-that-name/x", ""])
def test_what_no_computer_takes_for_a_folder_is_told(odd: str) -> None:
    assert look_at_outbox(odd) is not OutboxState.READY
