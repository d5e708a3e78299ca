"""The sheets of shifts, from the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from checkpoint.storage.opening import open_database
from tests.builders import A_DAY, NOON, TODAY, a_shift, a_shift_end
from tests.cli.terminal import Said, Terminal


@pytest.fixture
def evening(terminal: Terminal) -> Terminal:
    """Two shifts of the day were handed over."""
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        for serial in (1, 2):
            shift = a_shift()
            store.shifts.open(shift)
            store.shifts.end(a_shift_end(shift, serial=serial))
    return replace(terminal, at=NOON + timedelta(hours=10))


def sheets(terminal: Terminal, *more: str, on: str = TODAY.isoformat()) -> Said:
    out = terminal.folder / "papers"
    return terminal.call("report", "shift", "--as", "siregar", "--on", on, "--out", out, *more)


def test_the_sheets_of_a_day_are_written_and_each_is_on_the_trail(evening: Terminal) -> None:
    said = sheets(evening)

    written = [f"ETK-REGU-{TODAY.isoformat()}-{serial}.pdf" for serial in (1, 2)]
    assert said.err == ""
    assert said.out.splitlines() == [str(evening.folder / "papers" / name) for name in written]
    assert all((evening.folder / "papers" / name).read_bytes()[:4] == b"%PDF" for name in written)
    assert evening.acts.count("shift_sheet_printed") == 2


def test_a_day_on_which_no_shift_ended_says_so(evening: Terminal) -> None:
    before = (TODAY - A_DAY).isoformat()

    assert sheets(evening, on=before).out == "No shift ended on that day.\n"
    assert sheets(evening, "--json", on=before).json == []


def test_tomorrow_has_no_sheets(evening: Terminal) -> None:
    said = sheets(evening, on=(TODAY + A_DAY).isoformat())

    assert (said.exit_code, said.out) == (1, "")
    assert "has not begun" in said.err


def test_a_counter_officer_gets_no_sheet(evening: Terminal) -> None:
    out = evening.folder / "papers"
    said = evening.call(
        "report", "shift", "--as", "lestari", "--on", TODAY.isoformat(), "--out", out
    )

    assert said.exit_code == 1
    assert not out.exists()


def test_a_sheet_is_proven_as_every_paper(evening: Terminal) -> None:
    path, *_others = sheets(evening).out.splitlines()
    said = evening.call("report", "verify", path, "--as", "siregar")
    assert said.out.startswith("Genuine, and the newest")
