from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkpoint.domain.errors import PaperNotSaved
from checkpoint.domain.reporting.issue import (
    FolderMissing,
    NameRefused,
    NoRoomForPaper,
    PlaceForbidden,
)
from checkpoint.paper_file import make_folder, write_paper, write_pieces


def test_a_paper_is_written_whole_and_alone(tmp_path: Path) -> None:
    write_paper(tmp_path / "paper.pdf", b"%PDF")

    assert (tmp_path / "paper.pdf").read_bytes() == b"%PDF"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_newer_paper_takes_the_place_of_the_older(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        write_paper(tmp_path / "paper.pdf", content)

    assert (tmp_path / "paper.pdf").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        pytest.param(errno.ENOSPC, NoRoomForPaper, id="disk full"),
        pytest.param(errno.EROFS, PlaceForbidden, id="read-only stick"),
        pytest.param(errno.EACCES, PlaceForbidden, id="not permitted"),
        pytest.param(errno.ENODEV, FolderMissing, id="stick gone"),
        pytest.param(errno.EIO, PaperNotSaved, id="anything else"),
    ],
)
def test_each_trouble_is_told_as_what_it_is_and_the_old_paper_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: type[PaperNotSaved]
) -> None:
    path = tmp_path / "paper.pdf"
    write_paper(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(PaperNotSaved) as caught:
        write_paper(path, b"new")

    assert type(caught.value) is told
    assert caught.value.place == str(path)
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_paper(tmp_path / "stick" / "paper.pdf", b"%PDF")


def test_a_folder_in_the_place_of_the_paper_is_told_and_stays(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").mkdir()

    with pytest.raises(PlaceForbidden):
        write_paper(tmp_path / "paper.pdf", b"%PDF")

    assert [one.name for one in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_folder_for_papers_is_made_with_those_above_it(tmp_path: Path) -> None:
    make_folder(tmp_path / "2026" / "03")
    make_folder(tmp_path / "2026" / "03")

    assert (tmp_path / "2026" / "03").is_dir()


def test_a_folder_below_a_file_is_told_as_missing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FolderMissing) as refused:
        make_folder(tmp_path / "file" / "papers")
    assert refused.value.place == str(tmp_path / "file" / "papers")


def test_what_breaks_off_while_it_is_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_pieces(path, (b"old", b"er"))

    def breaking_off() -> Iterator[bytes]:
        yield b"new"
        raise KeyError

    with pytest.raises(KeyError):
        write_pieces(path, breaking_off())
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.iterdir()] == ["list.csv"]


@pytest.mark.parametrize("name", ["con.pdf", "BC: Entikong.pdf", "laporan?.pdf", "x" * 300])
def test_a_name_that_windows_refuses_is_told_and_nothing_is_written(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(NameRefused) as refused:
        write_paper(tmp_path / name, b"%PDF")

    assert refused.value.place == str(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_two_who_write_one_paper_at_once_leave_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"

    def slowly() -> Iterator[bytes]:
        yield b"first "
        write_paper(path, b"second")  # somebody else, while the first is half written
        yield b"whole"

    write_pieces(path, slowly())

    assert path.read_bytes() == b"first whole"
    assert [one.name for one in tmp_path.iterdir()] == ["paper.pdf"]


def test_half_papers_of_a_stick_pulled_out_long_ago_are_swept_up(tmp_path: Path) -> None:
    left = tmp_path / "checkpoint-0011223344556677.part"
    under_way = tmp_path / "checkpoint-8899aabbccddeeff.part"
    stranger = tmp_path / "film.part"
    for one in (left, under_way, stranger):
        one.touch()
    for one in (left, stranger):
        os.utime(one, (0, 0))

    write_paper(tmp_path / "paper.pdf", b"%PDF")

    assert sorted(one.name for one in tmp_path.iterdir()) == [
        under_way.name,
        stranger.name,
        "paper.pdf",
    ]


def test_a_stick_that_goes_before_it_knows_the_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.fsync

    def gone(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        whole(descriptor)

    monkeypatch.setattr(os, "fsync", gone)

    with pytest.raises(PaperNotSaved):
        write_paper(tmp_path / "paper.pdf", b"%PDF")


class Trail:
    """Writes down what is noted, and what lay in the folder then."""

    def __init__(self, folder: Path, trouble: Exception | None = None) -> None:
        self.noted: list[tuple[str, list[str]]] = []
        self._folder, self._trouble = folder, trouble

    def note(self) -> None:
        if self._trouble is not None:
            raise self._trouble
        self._tell("leaves")

    def note_missing(self) -> None:
        self._tell("missing")

    def _tell(self, what: str) -> None:
        files = (one for one in self._folder.iterdir() if one.is_file())
        contents = [f"{one.suffix} {one.read_text()}" for one in files]
        self.noted.append((what, contents))


def test_a_file_is_noted_when_it_is_whole_and_before_it_has_its_name(tmp_path: Path) -> None:
    trail = Trail(tmp_path)
    write_pieces(tmp_path / "list.csv", (b"a", b"b"), trail)

    assert trail.noted == [("leaves", [".part ab"])]
    assert (tmp_path / "list.csv").read_bytes() == b"ab"


def test_a_file_that_cannot_be_noted_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write_paper(tmp_path / "list.csv", b"ab", Trail(tmp_path, KeyError()))

    assert list(tmp_path.iterdir()) == []


def test_a_file_that_gets_no_name_after_it_was_noted_is_noted_as_missing(tmp_path: Path) -> None:
    trail = Trail(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(PlaceForbidden):
        write_paper(tmp_path / "folder", b"ab", trail)

    assert [what for what, _files in trail.noted] == ["leaves", "missing"]


def test_a_full_stick_is_found_out_before_anything_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    trail = Trail(tmp_path)
    with pytest.raises(NoRoomForPaper):
        write_paper(tmp_path / "list.csv", b"ab", trail)

    assert trail.noted == []
