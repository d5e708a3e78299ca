"""Who is inside, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

from pypdf import PdfReader

from tests.cli.terminal import Said, Terminal


def inside(terminal: Terminal, *more: str, login: str = "siregar") -> Said:
    return terminal.call("inside", "--as", login, *more)


def test_who_is_inside_is_counted_in_lines_and_in_json(terminal: Terminal) -> None:
    told = inside(terminal, "--json").json
    assert told["figures"]["inside"] == sum(told["by_nationality"].values()) > 0

    lines = inside(terminal).out.splitlines()
    assert lines[0].split() == [str(told["figures"]["inside"]), "Inside"]
    assert lines[-1].startswith("An exit through another post is not known here")


def test_it_is_the_same_when_it_was_made_anew(terminal: Terminal) -> None:
    before = inside(terminal, "--json").json["by_nationality"]

    assert inside(terminal, "--rebuild", "--json").json["by_nationality"] == before


def test_a_file_is_written_by_its_ending_and_only_by_a_known_one(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / "di dalam.json"
    assert inside(terminal, "--out", str(file)).exit_code == 0
    told = json.loads(file.read_text(encoding="utf-8"))
    assert len(told["residents"]) == told["figures"]["inside"] - told["figures"]["protected"]

    wrong = inside(terminal, "--out", str(tmp_path / "x.doc"))
    assert (wrong.exit_code, "csv, xlsx, json" in wrong.err) == (2, True)


def test_the_paper_for_timpora_is_written_under_its_day(terminal: Terminal, tmp_path: Path) -> None:
    said = terminal.call(
        "report", "timpora", "--as", "siregar", "--out", str(tmp_path / "kertas"), "--json"
    )
    (path,) = said.json
    assert Path(path).read_bytes().startswith(b"%PDF")


def test_a_day_that_has_passed_is_told_as_it_ended(terminal: Terminal, tmp_path: Path) -> None:
    told = inside(terminal, "--on", "2020-01-01", "--json").json
    assert (told["figures"]["inside"], told["inside_until"][:10]) == (0, "2020-01-02")
    assert "as that day ended (24:00 WIB)" in inside(terminal, "--on", "2020-01-01").out

    told = terminal.call(
        *("report", "timpora", "--as", "siregar", "--on", "2020-01-01"),
        *("--out", str(tmp_path), "--json"),
    )
    (path,) = told.json
    first = PdfReader(path).pages[0].extract_text()
    assert "as that day ended (24:00 WIB)" in " ".join(first.split())


def test_a_counter_officer_does_not_list_who_is_inside(terminal: Terminal) -> None:
    assert inside(terminal, login="lestari").exit_code == 1
