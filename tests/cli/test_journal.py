"""The register from the command line: found, and written into a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.services import journal_search
from checkpoint.storage.opening import open_database
from tests.builders import (
    NOON,
    TODAY,
    a_cancellation_of,
    a_case,
    a_crossing,
    a_decision,
    a_document,
    a_post,
)
from tests.cli.terminal import Said, Terminal


def find(terminal: Terminal, *more: str, login: str = "siregar") -> Said:
    return terminal.call("journal", "find", "--as", login, *more)


def export(terminal: Terminal, out: Path, *more: str, login: str = "siregar") -> Said:
    return terminal.call("journal", "export", "--as", login, "--out", out, *more)


def test_a_name_finds_its_records_in_lines_and_for_programs(terminal: Terminal) -> None:
    (line,) = find(terminal, "rosli aisy").out.splitlines()
    (record,) = find(terminal, "555000", "--json").json

    assert "NUR AISYAH ROSLI" in line
    assert (record["document_number"], record["number"]) == ("A55500011", 1)


def test_a_line_says_of_a_record_that_it_does_not_count_or_was_entered_afterwards(
    terminal: Terminal,
) -> None:
    place = terminal.settings.database
    with open_database(place, create=False) as storage, storage.writing() as store:
        (first,) = store.crossings.between(*a_post().span_of(TODAY))
        late = a_crossing(document=a_document(number="A55500012"), capture=Capture.LATE)
        for one in (a_cancellation_of(first.crossing), late):
            store.crossings.add(one, day_on=TODAY, recorded_at=NOON)

    lines = find(terminal).out.splitlines()

    assert sorted(line.rpartition("ROSLI")[2].strip() for line in lines) == [
        "(Cancellation)",
        "(Entered afterwards)",
        "(Replaced)",
    ]


def test_what_is_asked_narrows_it(terminal: Terminal) -> None:
    assert find(terminal, "--only", "direction=entry", "--since", "2026-03-01").out
    days = (("--until", "2026-03-01"), ("--until", "1999-12-31"))
    for none in (("--only", "direction=exit"), *days, ("siti",)):
        assert find(terminal, *none).out == "NIHIL: nothing was found.\n"
        assert find(terminal, *none, "--json").json == []


@pytest.mark.parametrize("wrong", ["colour=red", "direction=up", "officer=7"])
def test_what_nothing_is_narrowed_by_is_told_as_a_wrong_call(
    terminal: Terminal, wrong: str
) -> None:
    said = find(terminal, "--only", wrong)
    assert (said.exit_code, said.out) == (2, "")
    assert wrong.partition("=")[0] in said.err or wrong.partition("=")[2] in said.err


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_found_is_written_and_noted(terminal: Terminal, ending: str) -> None:
    out = terminal.folder / f"found.{ending}"
    said = export(terminal, out)

    assert said.exit_code == 0
    assert said.out.endswith(": 1\n")
    assert out.stat().st_size > 100
    assert terminal.acts[-1] == "journal_exported"


def test_what_does_not_fit_into_one_file_is_told_with_what_to_do(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_search, "MOST_EXPORTED", 0)
    assert "older" not in export(terminal, terminal.folder / "none.csv", "siti").out
    monkeypatch.setattr(journal_search, "MOST_EXPORTED", 1)
    cross_again(terminal)

    said = export(terminal, terminal.folder / "found.csv")

    assert ": 1\n" in said.out
    assert "--until 2026-03-14" in said.out


def test_a_case_is_found_by_its_number_and_told_as_what_became_of_it(terminal: Terminal) -> None:
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        case = a_case()
        visit = a_crossing(id=case.visit, decision=a_decision(outcome=Outcome.REFERRED))
        number = store.crossings.add(visit, day_on=TODAY, recorded_at=NOON).number
        store.cases.open(case)

    (line,) = find(terminal, f"{TODAY}/{number}", "--only", "kind=case").out.splitlines()
    (step,) = find(terminal, "--only", "kind=case", "--json").json

    assert f"Case opened ({TODAY}/{number})" in line
    assert (step["case"], step["step"], step["stage"]) == (str(case.id), "opened", "waiting")


def cross_again(terminal: Terminal) -> None:
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)


def test_an_officer_is_named_as_his_colleagues_call_him(terminal: Terminal) -> None:
    assert find(terminal, "--only", "officer=ayu lestari").exit_code == 0
    said = find(terminal, "--only", "officer=Nobody")
    assert said.exit_code == 2
    assert "Nobody" in said.err


def test_a_file_of_another_ending_is_a_wrong_call(terminal: Terminal) -> None:
    assert export(terminal, terminal.folder / "found.doc").exit_code == 2


def test_a_counter_officer_finds_and_writes_nothing_down(terminal: Terminal) -> None:
    out = terminal.folder / "found.csv"

    assert find(terminal, "rosli", login="lestari").exit_code == 0
    assert export(terminal, out, login="lestari").exit_code == 1
    assert not [*terminal.folder.glob("found*")]


def test_a_folder_that_is_not_there_leaves_no_file_and_no_act(terminal: Terminal) -> None:
    said = export(terminal, terminal.folder / "stick" / "found.csv")

    assert said.exit_code == 1
    assert "journal_exported" not in terminal.acts
