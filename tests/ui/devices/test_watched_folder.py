from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.pictures import NothingOnPicture, Reading
from checkpoint.domain.documents.scanned import Scan, ScanSource
from checkpoint.domain.errors import CheckpointError
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.ui.devices.cameras import a_reading
from tests.ui.devices.test_picture_end import a_file
from ui.background import Background
from ui.devices.arrivals import DONE, UNREAD
from ui.devices.channel import ChannelState, Failed, Off, Reason, Running
from ui.devices.pictures import PictureChannel
from ui.devices.watched_folder import SAID_MS, WatchedFolder

PAGE = a_file("PNG")


class Watch:
    """A watched folder, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pixels, self.files = Background(), Background()
        self.is_free = True
        self.while_reading: Callable[[], None] = lambda: None
        self.nothing_on = b""
        """A content on which nothing can be read."""
        self.watched = WatchedFolder(
            folder,
            pictures=PictureChannel(read=self._read, background=self.pixels, clock=FakeClock(NOON)),
            files=self.files,
            may_take=lambda: self.is_free,
            poll_ms=20,
        )
        self.scans: list[Scan] = []
        self.troubles: list[CheckpointError] = []
        self.told: list[ChannelState] = []
        self.watched.scanned.connect(lambda scan, _picture: self.scans.append(scan))
        self.watched.failed.connect(self.troubles.append)
        self.watched.changed.connect(self.told.append)

    def write(self, name: str, content: bytes = PAGE) -> None:
        (self.folder / name).write_bytes(content)

    def names_in(self, place: str) -> list[str]:
        folder = self.folder / place
        return sorted(path.name for path in folder.iterdir()) if folder.exists() else []

    def end(self) -> None:
        self.watched.stop()
        assert self.files.wait_idle()
        assert self.pixels.wait_idle()

    def _read(self, content: bytes) -> Reading:
        self.while_reading()
        if content == self.nothing_on:
            raise NothingOnPicture
        return a_reading(f"{len(content)} bytes")


@pytest.fixture
def watch(qapp: object, tmp_path: Path, qtbot: QtBot) -> Iterator[Watch]:
    watch = Watch(tmp_path)
    watch.watched.start()
    qtbot.waitUntil(lambda: watch.told[-1:] == [Running(str(tmp_path))])
    yield watch
    watch.end()


def test_a_picture_that_comes_is_read_told_and_put_away(watch: Watch, qtbot: QtBot) -> None:
    watch.write("page.png")
    qtbot.waitUntil(lambda: watch.names_in(DONE) == ["page.png"])

    (scan,) = watch.scans
    assert scan.source is ScanSource.FOLDER
    assert scan.texts[0].text == f"{len(PAGE)} bytes"


def test_what_cannot_be_read_is_told_and_put_apart_and_the_next_is_read(
    watch: Watch, qtbot: QtBot
) -> None:
    watch.nothing_on = a_file("JPEG")
    watch.write("blank.jpg", watch.nothing_on)
    qtbot.waitUntil(lambda: watch.names_in(UNREAD) == ["blank.jpg"])
    watch.write("page.png")
    qtbot.waitUntil(lambda: watch.names_in(DONE) == ["page.png"])

    assert [type(trouble) for trouble in watch.troubles] == [NothingOnPicture]


def test_what_was_wrong_with_a_picture_stands_there_a_while_before_the_next_is_taken(
    watch: Watch, qtbot: QtBot
) -> None:
    watch.nothing_on = a_file("JPEG")
    watch.write("a-blank.jpg", watch.nothing_on)
    watch.write("b-page.png")
    qtbot.waitUntil(lambda: len(watch.troubles) == 1)
    qtbot.wait(SAID_MS - 1_000)
    assert watch.scans == []

    qtbot.waitUntil(lambda: len(watch.scans) == 1)


def test_while_the_counter_can_take_nothing_pictures_wait_in_the_folder(
    watch: Watch, qtbot: QtBot
) -> None:
    watch.is_free = False
    watch.write("page.png")
    qtbot.wait(700)
    assert watch.scans == []
    assert (watch.folder / "page.png").exists()

    watch.is_free = True
    qtbot.waitUntil(lambda: len(watch.scans) == 1)


def test_a_picture_read_when_the_counter_is_taken_is_told_later_and_not_lost(
    watch: Watch, qtbot: QtBot
) -> None:
    watch.while_reading = lambda: setattr(watch, "is_free", False)
    watch.write("page.png")
    qtbot.waitUntil(lambda: not watch.is_free)
    qtbot.wait(100)
    assert watch.scans == []
    assert (watch.folder / "page.png").exists()

    watch.is_free = True
    qtbot.waitUntil(lambda: watch.names_in(DONE) == ["page.png"])
    assert len(watch.scans) == 1


def test_a_folder_that_is_gone_is_told_and_comes_back_by_itself(watch: Watch, qtbot: QtBot) -> None:
    away = watch.folder.with_name("away")
    watch.folder.rename(away)
    qtbot.waitUntil(lambda: watch.told[-1] == Failed(Reason.UNPLUGGED, str(watch.folder)))

    away.rename(watch.folder)
    watch.write("page.png")
    qtbot.waitUntil(lambda: len(watch.scans) == 1)
    assert watch.told[-1] == Running(str(watch.folder))


def test_a_folder_that_is_not_watched_any_more_is_left_alone(watch: Watch, qtbot: QtBot) -> None:
    watch.watched.stop()
    watch.write("page.png")
    qtbot.wait(700)

    assert watch.scans == []
    assert watch.told[-1] == Off()
