"""Figures of any days from the command line."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Said, Terminal

MARCH = ("--since", "2026-03-01", "--until", "2026-03-31")


def stats(terminal: Terminal, *more: str, login: str = "siregar") -> Said:
    return terminal.call("stats", "--as", login, *MARCH, *more)


def test_figures_come_by_what_is_asked_for_with_their_total(terminal: Terminal) -> None:
    plain = stats(terminal, "--by", "direction").out.splitlines()
    told = stats(terminal, "--by", "direction", "--json").json

    assert told["total"] == sum(row["count"] for row in told["figures"]) > 0
    assert {row["direction"] for row in told["figures"]} <= {"entry", "exit"}
    assert plain[-1].split() == [str(told["total"]), "Travellers", "let", "through"]


def test_figures_are_narrowed_to_a_value(terminal: Terminal) -> None:
    everybody = stats(terminal, "--json").json["total"]
    parts = [
        stats(terminal, "--only", f"citizenship={who}", "--json").json["total"]
        for who in ("citizen", "foreigner")
    ]
    assert sum(parts) == everybody


@pytest.mark.parametrize("wrong", [("--only", "colour=red"), ("--by", "colour")])
def test_what_nothing_is_counted_by_is_told_as_a_wrong_call(
    terminal: Terminal, wrong: tuple[str, str]
) -> None:
    said = stats(terminal, *wrong)
    assert said.exit_code == 2
    assert "colour" in said.err


def test_days_the_wrong_way_round_are_told_in_a_sentence(terminal: Terminal) -> None:
    said = terminal.call(
        "stats", "--as", "siregar", "--since", "2026-03-02", "--until", "2026-03-01"
    )
    assert (said.exit_code, said.out) == (1, "")
    assert said.err == "The last day lies before the first. Turn them round.\n"


def test_a_counter_officer_does_not_read_figures(terminal: Terminal) -> None:
    assert stats(terminal, login="lestari").exit_code == 1
