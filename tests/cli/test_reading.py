"""Reading documents from the command line."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.pictures import PictureSize, Point, Reading, Symbology, ZoneText
from checkpoint.practice.documents import documents_of
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.pages import passport_page
from tests.builders import TODAY
from tests.cli.terminal import Terminal
from tests.services.worlds import a_zone


@pytest.fixture(scope="module")
def picture() -> bytes:
    """A passport page with its zone as a code beside it."""
    return documents_of(TODAY)[0].picture()


def test_a_zone_in_a_text_file_is_read(terminal: Terminal) -> None:
    said = terminal.call("read", terminal.write("zone.txt", a_zone()))
    assert (said.exit_code, said.err) == (0, "")
    assert "MYS K12345678, NUR AISYAH ROSLI" in said.out


def test_a_picture_is_read(terminal: Terminal, picture: bytes) -> None:
    document = documents_of(TODAY)[0].document
    said = terminal.call("read", terminal.write("page.png", picture))
    assert said.exit_code == 0
    assert f"{document.issuer} {document.number}" in said.out


def test_a_zone_is_read_from_standard_input(terminal: Terminal) -> None:
    said = terminal.call("read", "-", typed=a_zone())
    assert said.exit_code == 0
    assert "K12345678" in said.out


def test_a_pass_number_is_told_as_what_it_is(terminal: Terminal) -> None:
    said = terminal.call("read", terminal.write("pass.txt", "PLB-0012345"))
    assert said.exit_code == 0
    assert "PLB-0012345" in said.out


def test_a_zone_that_does_not_add_up_is_read_with_its_fault(terminal: Terminal) -> None:
    altered = a_zone().replace("9007", "9107")
    said = terminal.call("read", terminal.write("zone.txt", altered))
    assert said.exit_code == 0
    assert "; " in said.out


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"", "The file is empty.", id="empty"),
        pytest.param(b"\x00\x01\x02", "The file is not a picture", id="no picture"),
        pytest.param(b"P<MYSROSLI<<NUR", "", id="a torn-off zone"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    terminal: Terminal, content: bytes, sentence: str
) -> None:
    path = terminal.write("scan", content)
    said = terminal.call("read", path)
    assert said.exit_code == 1
    (line,) = said.out.splitlines()
    assert line.startswith(f"{path}: {sentence}")
    assert len(line) > len(f"{path}: ")


def test_a_missing_file_is_told_as_missing(terminal: Terminal) -> None:
    said = terminal.call("read", terminal.folder / "none.png")
    assert said.exit_code == 1
    assert "none.png: There is no such file." in said.out


@pytest.mark.parametrize("name", ["scan.jpg", "scan.PNG", "scan.pdf"])
def test_a_picture_that_holds_only_words_is_not_taken_for_a_number(
    terminal: Terminal, name: str
) -> None:
    said = terminal.call("read", terminal.write(name, "404 not found"), "--json")
    assert said.exit_code != 0
    assert json.loads(said.out)["kind"] == "NotAPicture"


def test_of_a_folder_every_file_is_read(terminal: Terminal) -> None:
    (terminal.folder / "scans").mkdir()
    (terminal.folder / "scans" / "below").mkdir()
    second = terminal.write("scans/below/b.txt", a_zone())
    first = terminal.write("scans/a.txt", "PLB-0012345")
    terminal.write("scans/.hidden", "nobody's business")

    said = terminal.call("read", terminal.folder / "scans")

    assert [line.split(": ")[0] for line in said.out.splitlines()] == [str(first), str(second)]
    assert said.exit_code == 0


def test_one_unread_file_among_several_is_told_by_the_exit_code(terminal: Terminal) -> None:
    good, empty = terminal.write("good.txt", a_zone()), terminal.write("empty.txt", "")
    said = terminal.call("read", good, empty, good)
    assert said.exit_code == 3
    assert said.out.count("K12345678") == 2


def test_another_program_gets_documents_and_troubles_as_json(
    terminal: Terminal, picture: bytes
) -> None:
    files = [
        terminal.write("zone.txt", a_zone()),
        terminal.write("page.png", picture),
        terminal.write("pass.txt", "PLB-0012345"),
        terminal.write("empty.txt", ""),
        terminal.folder / "none.png",
    ]
    said = terminal.call("read", "--json", *files)
    zone, page, code, empty, none = map(json.loads, said.out.splitlines())
    assert zone["mrz"]["fields"]["number"] == "K12345678"
    assert zone["mrz"]["fields"]["nationality"] == "MYS"
    assert zone["mrz"]["lines"] == a_zone().splitlines()
    assert zone["mrz"]["valid"]
    assert zone["codes"] == []
    assert page["mrz"]["format"] == zone["mrz"]["format"]
    assert page["codes"][0]["bytes_hex"] == page["codes"][0]["text"].encode().hex()
    assert len(page["codes"][0]["place"]) == 4
    assert code["number"] == "PLB-0012345"
    assert empty["trouble"].startswith("The file is empty.")
    assert none["trouble"].startswith("There is no such file.")
    assert none["kind"] == "FileMissing"
    assert none["mrz"] is None
    for file, one in zip(files, (zone, page, code, empty, none), strict=True):
        assert one["file"] == str(file)
        assert one["elapsed_ms"] >= 0
    assert said.exit_code == 3


def test_a_zone_that_does_not_add_up_is_never_called_valid(terminal: Terminal) -> None:
    altered = a_zone().replace("9007", "9107")
    said = terminal.call("read", "--json", terminal.write("zone.txt", altered))
    assert not said.json["mrz"]["valid"]
    assert said.json["mrz"]["faults"]


def test_reading_needs_no_database(nowhere: Terminal) -> None:
    nowhere.call("read", nowhere.write("zone.txt", a_zone()))
    assert {path.name for path in nowhere.folder.iterdir()} == {"settings.toml", "zone.txt"}


def test_a_picture_of_a_zone_is_read_with_how_sure_each_field_is(terminal: Terminal) -> None:
    document = next(one for one in documents_of(TODAY) if one.lines)
    file = terminal.folder / "page.png"
    passport_page(document.document, document.lines).save(file)

    said = terminal.call("read", "--json", file).json

    assert said["codes"] == []
    assert said["mrz"]["lines"] == list(document.lines)
    assert said["mrz"]["valid"]
    assert said["mrz"]["confidence"]["number"] == 1
    assert 0.4 < said["mrz"]["confidence"]["name"] <= 1


@pytest.mark.parametrize(("sure", "is_valid"), [(0.9, True), (0.2, False)])
def test_a_zone_with_a_name_that_could_hardly_be_read_is_not_called_valid(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, sure: float, *, is_valid: bool
) -> None:
    lines = tuple(a_zone().splitlines())
    certainty = tuple((sure,) * len(line) for line in lines)
    corner = Point(0, 0)
    zone = ZoneText(lines=lines, certainty=certainty, place=(corner,) * 4, reader="rapidocr")
    reading = Reading(zones=(zone,), pages=(PictureSize(9, 9),), is_whole=True)
    monkeypatch.setattr(PictureReader, "read_only", lambda _self, _content: reading)

    mrz = terminal.call("read", "--json", terminal.write("page.png", b"\0 a picture")).json["mrz"]

    assert mrz["valid"] == is_valid
    assert mrz["confidence"]["number"] == 1, "its check digit proves it"
    assert mrz["confidence"]["name"] == sure


def test_a_code_cannot_steer_the_terminal(terminal: Terminal) -> None:
    code = code_picture("A1\x1b[2J\nA2", Symbology.QR)
    path = terminal.folder / "code.png"
    code.save(path)

    said = terminal.call("read", path)

    (line,) = said.out.splitlines()
    assert line.isprintable()
    assert "A1" in line
    assert "A2" in line


def test_a_file_of_any_name_gives_its_object(terminal: Terminal) -> None:
    path = Path(os.fsdecode(os.fsencode(terminal.folder) + b"/\xff.txt"))
    path.write_text(a_zone())

    said = terminal.call("read", path, "--json")

    assert json.loads(said.out)["file"] == str(path)
    assert terminal.call("read", path).exit_code == 0


def test_closed_standard_input_is_told_like_an_empty_file(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checkpoint.cli.scanning.sys", SimpleNamespace(stdin=None))

    said = terminal.call("read", "-")

    assert (said.exit_code, "The file is empty." in said.out) == (1, True)


def test_a_folder_that_may_not_be_looked_into_is_told_as_such(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = terminal.folder / "scans" / "closed"
    closed.mkdir(parents=True)
    terminal.write("scans/a.txt", a_zone())
    look = Path.iterdir

    def refused(folder: Path) -> Iterator[Path]:
        if folder == closed:
            raise PermissionError
        return look(folder)

    monkeypatch.setattr(Path, "iterdir", refused)

    said = terminal.call("read", terminal.folder / "scans")

    assert said.exit_code == 3
    first, second = said.out.splitlines()
    assert first.startswith(str(terminal.folder / "scans" / "a.txt"))
    assert second.startswith(f"{closed}: ")


def test_a_folder_that_leads_back_to_itself_is_read_once(terminal: Terminal) -> None:
    (terminal.folder / "scans").mkdir()
    terminal.write("scans/a.txt", a_zone())
    (terminal.folder / "scans" / "again").symlink_to(terminal.folder / "scans")

    assert len(terminal.call("read", terminal.folder / "scans").out.splitlines()) == 1


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of the computer is its own")
def test_a_child_that_was_born_today_is_of_today_before_it_is_by_utc(
    nowhere: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    morning = replace(nowhere, at=datetime(2026, 3, 13, 22, 0, tzinfo=UTC))
    page = nowhere.write("zone.txt", a_zone(born=PartialDate(2026, 3, 14)))
    monkeypatch.setenv("TZ", "WIT-9")
    time.tzset()
    try:
        said = morning.call("read", page, "--json")
    finally:
        monkeypatch.undo()
        time.tzset()

    assert said.json["document"]["holder"]["born"]["year"] == 2026
