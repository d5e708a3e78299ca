"""Proving the audit trail from the command line."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def noted(terminal: Terminal) -> Terminal:
    """A post whose trail has three entries."""
    for _ in range(3):
        terminal.call("alerts", "list", "--as", "siregar")
    assert terminal.acts == ["signed_in"] * 3
    return terminal


def tamper(terminal: Terminal, act: str) -> None:
    """Change the trail behind the program's back."""
    with closing(sqlite3.connect(terminal.settings.database)) as raw, raw:
        names = raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        ).fetchall()
        for (name,) in names:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute(act)


def test_a_whole_trail_is_told_with_its_last_digest(noted: Terminal) -> None:
    said = noted.call("audit", "verify")
    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Whole: 3 entries, the last one is ")
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
