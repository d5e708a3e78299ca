"""Lists in a folder and on a stick: told when they are whole, and once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ui.devices.list_arrivals import MOST_ON_STICK, STEADY_MS, ListArrivals, Look, lists_on
from ui.devices.sticks import mounted_sticks


def put(path: Path, content: str = "kind,name\n", *, second: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    os.utime(path, (second, second))
    return path


class Watch:
    """Looks every second."""

    def __init__(self, folder: Path) -> None:
        self.arrivals = ListArrivals(folder)
        self.now_ms = 0

    def look(self) -> Look:
        self.now_ms += 1_000
        return self.arrivals.look(self.now_ms)

    def told(self, looks: int = 8) -> list[str]:
        return [look.new.name for _ in range(looks) if (look := self.look()).new]


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(tmp_path)


def test_a_list_is_told_once_when_nothing_in_the_folder_changed_for_some_seconds(
    watch: Watch, tmp_path: Path
) -> None:
    put(tmp_path / "un.xml")

    looks = [watch.look().new for _ in range(8)]
    assert looks.index(tmp_path / "un.xml") == STEADY_MS // 1_000
    assert sum(look is not None for look in looks) == 1


def test_a_file_that_is_still_being_copied_waits(watch: Watch, tmp_path: Path) -> None:
    for length in range(6):
        put(tmp_path / "un.xml", "x" * (length + 1))
        assert watch.told(2) == []
    assert watch.told() == ["un.xml"]


def test_an_empty_file_waits(watch: Watch, tmp_path: Path) -> None:
    put(tmp_path / "un.xml", "")
    assert watch.told() == []


def test_a_list_written_anew_or_signed_since_is_told_again(watch: Watch, tmp_path: Path) -> None:
    put(tmp_path / "un.xml")
    assert watch.told() == ["un.xml"]

    put(tmp_path / "un.xml.sig", "x" * 64)
    assert watch.told() == ["un.xml"]
    put(tmp_path / "un.xml", second=2)
    assert watch.told() == ["un.xml"]
    assert watch.told() == []


def test_several_lists_are_told_one_after_the_other_the_oldest_first(
    watch: Watch, tmp_path: Path
) -> None:
    put(tmp_path / "b.csv", second=1)
    put(tmp_path / "a.xlsx", second=2)
    assert watch.told() == ["b.csv", "a.xlsx"]


def test_what_is_no_list_by_itself_is_left_alone(watch: Watch, tmp_path: Path) -> None:
    for name in ("un.xml.sig", "foto.jpg", ".un.xml", "~un.xml", "ALT.CSV", "un.xml.part"):
        put(tmp_path / name)
    (tmp_path / "folder.csv").mkdir()
    assert watch.told() == []


def test_a_folder_that_is_gone_is_told_and_comes_back(tmp_path: Path) -> None:
    watch = Watch(tmp_path / "lists")
    assert watch.look() == Look(is_gone=True)

    put(tmp_path / "lists" / "un.xml")
    assert watch.told() == ["un.xml"]


def test_lists_on_the_top_two_levels_of_a_stick_are_found_the_newest_first(tmp_path: Path) -> None:
    put(tmp_path / "old.csv", second=1)
    put(tmp_path / "PBB" / "un.xml", second=3)
    put(tmp_path / "mid.xlsx", second=2)
    put(tmp_path / "a" / "b" / "deep.csv")
    put(tmp_path / ".Trash" / "gone.csv")
    put(tmp_path / "foto.jpg")

    found = [str(one.relative_to(tmp_path)) for one in lists_on(tmp_path)]
    assert found == [str(Path("PBB") / "un.xml"), "mid.xlsx", "old.csv"]


def test_of_a_full_stick_the_newest_are_told_and_a_broken_one_has_none(tmp_path: Path) -> None:
    for number in range(MOST_ON_STICK + 5):
        put(tmp_path / f"{number}.csv", second=number + 1)
    assert len(lists_on(tmp_path)) == MOST_ON_STICK
    assert lists_on(tmp_path / "gone") == []


def test_only_what_is_mounted_is_a_stick(tmp_path: Path) -> None:
    (tmp_path / "media" / "lestari" / "KINGSTON").mkdir(parents=True)

    assert mounted_sticks((tmp_path / "media", tmp_path / "gone")) == []
    assert mounted_sticks((Path("/"),)) != [] or not Path("/proc").is_mount()
