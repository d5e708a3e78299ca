"""Proving the audit trail from the command line."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def noted(terminal: Terminal) -> Terminal:
    """A post whose trail has four entries, the first of them of a record."""
    for _ in range(3):
        terminal.call("alerts", "list", "--as", "siregar")
    assert terminal.acts == ["crossing_recorded", *["signed_in"] * 3]
    return terminal


def tamper(terminal: Terminal, act: str) -> None:
    """Change trail or register behind the program's back."""
    with closing(sqlite3.connect(terminal.settings.database)) as raw, raw:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(act)


def test_a_whole_trail_is_told_with_its_last_digest(noted: Terminal) -> None:
    said = noted.call("audit", "verify")
    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Whole: 4 entries, the last one is ")
    assert said.out.splitlines()[1].startswith("1 record")
    assert noted.call("audit", "verify", "--json").json["head"] in said.out


@pytest.mark.parametrize(
    "act",
    [
        pytest.param("UPDATE audit SET actor = 'nobody' WHERE number = 2", id="altered"),
        pytest.param("DELETE FROM audit WHERE number = 2", id="removed"),
    ],
)
def test_a_trail_that_was_tampered_with_is_told_with_the_place(noted: Terminal, act: str) -> None:
    tamper(noted, act)
    said = noted.call("audit", "verify")
    assert (said.exit_code, said.out) == (4, "")
    assert said.err == "Broken at entry 2: it is not what was written.\n"


def test_another_program_gets_the_place_as_json(noted: Terminal) -> None:
    tamper(noted, "UPDATE audit SET actor = 'nobody' WHERE number = 3")
    said = noted.call("audit", "verify", "--json")
    assert (said.exit_code, said.json["broken"]) == (4, {"number": 3})


@pytest.mark.parametrize(
    ("act", "told"),
    [
        pytest.param(
            "UPDATE crossing SET primary_name = 'BUDI'",
            "No. 1 of 14 Mar 2026: is not what was recorded",
            id="changed",
        ),
        pytest.param(
            "DELETE FROM crossing",
            "No. 1 of 14 Mar 2026: was recorded, and is no longer there",
            id="removed",
        ),
        pytest.param(
            "DELETE FROM audit",
            "No. 1 of 14 Mar 2026: is in the register, but not on the audit trail",
            id="the trail cut",
        ),
    ],
)
def test_a_record_that_was_tampered_with_is_told_by_number_and_day(
    noted: Terminal, act: str, told: str
) -> None:
    tamper(noted, act)
    said = noted.call("audit", "verify")
    assert (said.exit_code, said.err) == (4, f"{told}\n")
    assert "recorded" not in said.out


def test_another_program_gets_the_record_as_json(noted: Terminal) -> None:
    tamper(noted, "UPDATE crossing SET reason = 'x'")
    said = noted.call("audit", "verify", "--json")
    assert (said.exit_code, said.json["faulty"], said.json["broken"]) == (4, 1, None)
    assert said.json["faults"] == [
        {"fault": "changed", "number": 1, "day_on": "2026-03-14", "entry": 1}
    ]
