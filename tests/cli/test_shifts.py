"""The shift from the command line."""

from __future__ import annotations

import pytest

from checkpoint.storage.opening import open_database
from tests.builders import AN_HOUR, NOON, a_seat, a_shift
from tests.cli.terminal import Said, Terminal


def show(terminal: Terminal, *more: str, login: str = "lestari") -> Said:
    return terminal.call("shift", "show", "--as", login, *more)


@pytest.fixture
def on_shift(terminal: Terminal) -> Terminal:
    """A post whose shift is open, and whose officer is held to sit at two counters."""
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        people = {one.login: one.id for one in store.staff.every()}
        shift = a_shift(lead=people["siregar"], opened_at=NOON - AN_HOUR)
        store.shifts.open(shift)
        for counter in ("1", "2"):
            mine = {"counter": counter, "officer": people["lestari"], "shift": shift.id}
            store.shifts.sit(a_seat(taken_at=NOON - AN_HOUR, **mine))
    return Terminal(terminal.folder, at=NOON + AN_HOUR)


def test_the_open_shift_its_counters_and_its_figures_are_shown(on_shift: Terminal) -> None:
    said = show(on_shift)

    assert said.exit_code == 0
    assert said.out.splitlines() == [
        "Regu A, led by Budi Siregar, since 14 Mar 11:00 WIB",
        "1 in · 0 out · 0 held back",
        "Counter 1: Ayu Lestari, Entry, Passport lane, since 14 Mar 11:00 (also at counter 2)",
        "Counter 2: Ayu Lestari, Entry, Passport lane, since 14 Mar 11:00 (also at counter 1)",
    ]


def test_another_program_gets_the_same_as_json(on_shift: Terminal) -> None:
    told = show(on_shift, "--json").json

    assert (told["shift"]["regu"], told["shift"]["lead"]) == ("Regu A", "Budi Siregar")
    assert told["shift"]["figures"] == {"entries": 1, "exits": 0, "held_back": 0}
    assert [(one["counter"], one["also_at"]) for one in told["counters"]] == [
        ("1", ["2"]),
        ("2", ["1"]),
    ]


def test_where_no_shift_is_open_that_is_said(terminal: Terminal) -> None:
    assert show(terminal).out.splitlines() == ["No shift is open.", "No counter is open."]
    assert show(terminal, "--json").json == {"shift": None, "counters": []}


def test_an_administrator_is_not_told_who_sits_where(on_shift: Terminal) -> None:
    assert show(on_shift, login="dewi").exit_code == 1


def test_a_post_that_was_never_set_up_has_no_shift(nowhere: Terminal) -> None:
    assert show(nowhere).exit_code == 1
