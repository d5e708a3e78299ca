from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.devices.test_picture_end import a_file
from ui.devices.arrivals import (
    DONE,
    EMPTY_MS,
    PATIENCE_MS,
    STEADY_MS,
    UNREAD,
    Arrivals,
    Fetched,
    Gone,
    Look,
    Quiet,
)
from ui.devices.channel import Reason

PAGE = a_file("PNG")
NOW_NS = 10**18


class Flatbed:
    """A folder, a scanner that writes into it, and a watch that is asked when a test says so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.arrivals = Arrivals(folder, largest=1_000_000)
        self.now_ms = 0
        self.written = 0

    def write(self, name: str, content: bytes = PAGE) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        self.written += 1
        os.utime(path, ns=(NOW_NS, NOW_NS + self.written))
        return path

    def look(self, after_ms: int = STEADY_MS, *, may_take: bool = True) -> Look:
        self.now_ms += after_ms
        return self.arrivals.look(self.now_ms, may_take=may_take)

    def fetch(self, after_ms: int = STEADY_MS) -> str:
        """The name of what is fetched, or nothing."""
        look = self.look(after_ms)
        return look.file.name if isinstance(look, Fetched) else ""

    def put_away(self, place: str = DONE) -> str:
        look = self.look()
        assert isinstance(look, Fetched)
        self.arrivals.put_away(look.file, place)
        return look.file.name


@pytest.fixture
def flatbed(tmp_path: Path) -> Flatbed:
    flatbed = Flatbed(tmp_path)
    flatbed.look()
    return flatbed


def test_a_picture_that_grows_no_more_is_fetched(flatbed: Flatbed) -> None:
    flatbed.write("page.png")

    assert flatbed.fetch() == ""
    look = flatbed.look()
    assert isinstance(look, Fetched)
    assert look.content == PAGE


def test_a_half_written_picture_is_waited_for(flatbed: Flatbed) -> None:
    flatbed.write("page.png", PAGE[:100])
    for _ in range(3):
        assert flatbed.fetch() == ""
    flatbed.write("page.png")
    assert flatbed.fetch() == ""

    assert flatbed.fetch() == "page.png"


def test_a_picture_whose_end_never_shows_is_fetched_in_the_end(flatbed: Flatbed) -> None:
    flatbed.write("page.jpg", b"\xff\xd8 cut off")
    flatbed.look()

    assert flatbed.fetch(PATIENCE_MS - 1) == ""
    assert flatbed.fetch(1) == "page.jpg"


def test_an_empty_file_is_given_longer(flatbed: Flatbed) -> None:
    flatbed.write("page.jpg", b"")
    flatbed.look()

    assert flatbed.fetch(EMPTY_MS - 1) == ""
    assert flatbed.fetch(1) == "page.jpg"


def test_what_lay_there_before_is_left_alone_and_counted(tmp_path: Path) -> None:
    flatbed = Flatbed(tmp_path)
    flatbed.write("yesterday.png")
    for _ in range(3):
        assert flatbed.look(PATIENCE_MS) == Quiet(left=1)

    flatbed.write("today.png")
    flatbed.look()
    assert flatbed.fetch() == "today.png"
    assert (tmp_path / "yesterday.png").read_bytes() == PAGE


def test_a_scanner_that_always_writes_one_name_is_heard_each_time(tmp_path: Path) -> None:
    flatbed = Flatbed(tmp_path)
    flatbed.write("scan.png")
    flatbed.look()
    for _ in range(3):
        flatbed.write("scan.png")
        flatbed.look()
        flatbed.put_away()

    assert sorted(path.name for path in (tmp_path / DONE).iterdir()) == [
        "scan-2.png",
        "scan-3.png",
        "scan.png",
    ]


def test_the_oldest_is_fetched_first(flatbed: Flatbed) -> None:
    for name in ("b.png", "a.png", "c.png"):
        flatbed.write(name)
    flatbed.look()

    assert [flatbed.put_away() for _ in range(3)] == ["b.png", "a.png", "c.png"]


def test_nothing_is_fetched_while_the_counter_can_take_nothing(flatbed: Flatbed) -> None:
    flatbed.write("page.png")
    for _ in range(3):
        assert flatbed.look(may_take=False) == Quiet(waiting=1)

    assert flatbed.fetch() == "page.png"


def test_what_could_not_be_read_is_put_apart(flatbed: Flatbed) -> None:
    flatbed.write("page.png")
    flatbed.look()
    flatbed.put_away(UNREAD)

    assert (flatbed.folder / UNREAD / "page.png").read_bytes() == PAGE
    assert not (flatbed.folder / "page.png").exists()


def test_nothing_that_lies_in_the_way_is_written_over(flatbed: Flatbed) -> None:
    (flatbed.folder / DONE).mkdir()
    (flatbed.folder / DONE / "page.png").write_bytes(b"older")
    flatbed.write("page.png")
    flatbed.look()
    flatbed.put_away()

    assert (flatbed.folder / DONE / "page.png").read_bytes() == b"older"
    assert (flatbed.folder / DONE / "page-2.png").read_bytes() == PAGE


def test_a_page_written_while_the_one_before_is_read_is_not_put_away_unread(
    flatbed: Flatbed,
) -> None:
    flatbed.write("scan.png")
    flatbed.look()
    look = flatbed.look()
    assert isinstance(look, Fetched)
    flatbed.write("scan.png")
    flatbed.arrivals.put_away(look.file, DONE)
    flatbed.look()

    assert flatbed.fetch() == "scan.png"


def test_what_cannot_be_moved_away_is_told_and_not_read_again(flatbed: Flatbed) -> None:
    (flatbed.folder / DONE).write_bytes(b"no folder")
    flatbed.write("page.png")
    flatbed.look()
    flatbed.put_away()

    for _ in range(2):
        assert flatbed.look(PATIENCE_MS) == Quiet(trouble=Reason.NOT_MOVED)
    assert (flatbed.folder / "page.png").read_bytes() == PAGE


def test_a_folder_that_goes_and_comes_back_is_told_and_goes_on(tmp_path: Path) -> None:
    flatbed = Flatbed(tmp_path / "scans")
    assert flatbed.look() == Gone(Reason.NO_DEVICE)
    flatbed.folder.mkdir()
    assert flatbed.look() == Quiet()
    flatbed.folder.rmdir()
    assert flatbed.look() == Gone(Reason.UNPLUGGED)

    flatbed.folder.mkdir()
    flatbed.write("page.png")
    flatbed.look()
    assert flatbed.fetch() == "page.png"


@pytest.mark.parametrize("name", [".hidden.png", "~page.png", "page.txt", "page.png.part"])
def test_what_is_no_picture_yet_is_left_alone(flatbed: Flatbed, name: str) -> None:
    flatbed.write(name)
    flatbed.look()

    assert flatbed.fetch(PATIENCE_MS) == ""


def test_a_file_too_large_is_not_read_into_memory(flatbed: Flatbed) -> None:
    flatbed.write("page.bmp", b"BM" + b"\0" * 1_000_000)
    flatbed.look()
    look = flatbed.look()

    assert isinstance(look, Fetched)
    assert look.content is None


def test_a_folder_called_as_a_picture_is_no_picture(flatbed: Flatbed) -> None:
    (flatbed.folder / "folder.png").mkdir()
    flatbed.look()

    assert flatbed.look(PATIENCE_MS) == Quiet()
