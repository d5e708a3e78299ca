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


def test_a_value_that_there_is_not_is_told_and_not_counted_as_nobody(terminal: Terminal) -> None:
    said = stats(terminal, "--only", "sex=female")
    assert said.exit_code == 2
    assert "M" in said.err


def test_days_the_wrong_way_round_are_told_in_a_sentence(terminal: Terminal) -> None:
    said = terminal.call(
        "stats", "--as", "siregar", "--since", "2026-03-02", "--until", "2026-03-01"
    )
    assert (said.exit_code, said.out) == (1, "")
    assert said.err == "The last day lies before the first. Turn them round.\n"


def test_days_still_to_come_are_not_counted_as_nobody(terminal: Terminal) -> None:
    days = ("--since", "2026-03-15", "--until", "2026-03-16")
    for more in ((), ("--view", "months")):
        said = terminal.call("stats", "--as", "siregar", *days, *more, "--json")

        assert (said.exit_code, said.out) == (1, "")
        assert said.err.startswith("That day has not begun")


def test_a_period_that_goes_on_is_counted_as_far_as_it_has_come(terminal: Terminal) -> None:
    said = terminal.call(
        "stats", "--as", "siregar", "--since", "2026-03-14", "--until", "2026-12-31", "--json"
    )
    assert said.json["total"] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("stats", "--since", "0001-01-01", "--until", "2026-03-14"),
        ("stats", "--since", "2026-03-14", "--until", "9999-12-31"),
        ("report", "day", "--on", "9999-12-31"),
        ("report", "week", "--on", "0001-01-01"),
        ("report", "month", "--on", "0001-01-01"),
        ("report", "close", "--on", "0001-01-01"),
        ("report", "shift", "--on", "9999-12-31"),
        ("journal", "find", "--since", "0001-01-01"),
    ],
    ids=" ".join,
)
def test_a_mistyped_year_is_told_in_a_sentence(terminal: Terminal, words: tuple[str, ...]) -> None:
    said = terminal.call(*words, "--as", "siregar")
    assert (said.exit_code, said.out) == (1, "")
    assert said.err == "No register has those days. Look at the year, and type it again.\n"


def test_a_counter_officer_does_not_read_figures(terminal: Terminal) -> None:
    assert stats(terminal, login="lestari").exit_code == 1


def test_a_view_says_what_is_counted_by_what_and_of_which_days(terminal: Terminal) -> None:
    told = terminal.call("stats", "--as", "siregar", "--view", "nationalities", "--json").json

    assert told["by"] == ["nationality", "direction"]
    assert told["first_on"].endswith("-01")
    narrowed = stats(terminal, "--view", "nationalities", "--by", "sex", "--json").json
    assert (narrowed["by"], narrowed["first_on"]) == (["sex"], "2026-03-01")


def test_other_days_are_counted_beside_these(terminal: Terminal) -> None:
    told = stats(terminal, "--by", "direction", "--compare", "before", "--json").json
    alone = terminal.call(
        "stats", "--as", "siregar", "--since", "2026-02-01", "--until", "2026-02-28", "--json"
    ).json
    plain = stats(terminal, "--by", "direction", "--compare", "before").out.splitlines()

    assert (told["compared_first_on"], told["compared_last_on"]) == ("2026-02-01", "2026-02-28")
    assert told["total_before"] == sum(row["before"] for row in told["figures"]) == alone["total"]
    change = told["total"] - told["total_before"]
    assert plain[-1].split()[:3] == [
        f"{told['total']:,}", f"{told['total_before']:,}", f"{change:+,}",
    ]  # fmt: skip


def test_a_view_that_nobody_kept_is_told_in_a_sentence(terminal: Terminal) -> None:
    said = terminal.call("stats", "--as", "siregar", "--view", "rapat")
    assert said.exit_code == 1
    assert said.err == "No view bears that name. Choose one of those that are there.\n"


@pytest.mark.parametrize("half", [(), ("--since", "2026-03-01"), ("--until", "2026-03-01")])
def test_days_that_nobody_said_are_told_as_a_wrong_call(
    terminal: Terminal, half: tuple[str, ...]
) -> None:
    said = terminal.call("stats", "--as", "siregar", *half)
    assert said.exit_code == 2
    assert "both days are needed" in said.err
