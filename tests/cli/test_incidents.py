"""Incidents from the command line."""

from __future__ import annotations

import pytest

from checkpoint.domain.incidents.events import Bound, Reported
from checkpoint.storage.opening import open_database
from tests.cli.terminal import Said, Terminal
from tests.incident_builders import (
    a_person,
    a_report,
    an_event,
    an_incident,
    an_informant,
    an_operation,
)

NUMBER = "ETK/KEJADIAN/2026/0001"


@pytest.fixture
def at_work(terminal: Terminal) -> Terminal:
    """A post with two incidents, one of which somebody told of whose name was written down."""
    facts = "Kata Yohanes Sabinus, dua orang lewat."
    first, second = an_incident(), an_incident(serial=2)
    operation = an_operation()
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        told = a_report(facts=facts, persons=(a_person(name="Rina", age=15),))
        store.incidents.report(first, an_event(first, Reported(told)))
        store.incidents.keep_informant(an_informant(first))
        store.incidents.report(second, an_event(second, Reported(a_report(persons=()))))
        store.operations.add(operation)
        store.incidents.add(an_event(second, Bound(operation.id)))
    return terminal


def call(terminal: Terminal, *words: str, login: str = "siregar") -> Said:
    return terminal.call("incidents", *words, "--as", login)


def test_a_month_is_listed_and_what_is_open_without_one(at_work: Terminal) -> None:
    month = call(at_work, "list", "--month", "2026-03")
    assert month.exit_code == 0
    numbers = [line.split("  ")[0] for line in month.out.splitlines()]
    assert numbers == ["ETK/KEJADIAN/2026/0002", NUMBER]
    assert call(at_work, "list").out == month.out
    assert call(at_work, "list", "--month", "2026-02").out == "NIHIL: nothing was found.\n"
    assert call(at_work, "list", "--month", "2026-02", "--json").json == []


def test_one_is_shown_with_all_that_came_of_it(at_work: Terminal) -> None:
    said = call(at_work, "show", NUMBER, login="lestari")
    assert said.exit_code == 0
    assert "Rina" in said.out
    assert "dua orang lewat" in said.out
    bound = call(at_work, "show", "2026/2")
    assert "Operasi Gabungan Timpora" in bound.out


@pytest.mark.parametrize("login", ["siregar", "lestari"])
@pytest.mark.parametrize(
    "words",
    [("show", NUMBER), ("list", "--month", "2026-03"), ("statistic", "--month", "2026-03")],
    ids=lambda words: words[0],
)
def test_no_output_names_who_told_of_it(
    at_work: Terminal, words: tuple[str, ...], login: str
) -> None:
    for more in ((), ("--json",)):
        said = call(at_work, *words, *more, login=login)
        assert "yohanes" not in (said.out + said.err).lower()
        assert "0812" not in said.out


def test_a_month_is_counted_with_and_without_joint_operations(at_work: Terminal) -> None:
    told = call(at_work, "statistic", "--month", "2026-03", "--json").json
    assert told["with_joint_operation"] == {"crossings": 1, "persons": 0}
    assert told["without_joint_operation"] == {"crossings": 1, "persons": 1}
    assert told["by_agency"][0]["agency"] == "border_guard"
    assert told["by_nationality"] == {"IDN": 1}
    plain = call(at_work, "statistic", "--month", "2026-03").out
    assert "    2  Incidents of every kind" in plain
    nothing = call(at_work, "statistic", "--month", "2026-02").out
    assert "  NIL  Incidents of every kind" in nothing


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("show", "ETK/KEJADIAN/2026/0009"), "is not there"),
        (("statistic", "--month", "2027-01"), "has not begun"),
    ],
    ids=["no such number", "a month to come"],
)
def test_what_cannot_be_is_told_in_a_sentence(
    at_work: Terminal, words: tuple[str, ...], why: str
) -> None:
    said = call(at_work, *words)
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert why in said.err or "not" in said.err


def test_a_counter_officer_does_not_count_and_an_administrator_does_not_read(
    at_work: Terminal,
) -> None:
    assert call(at_work, "statistic", "--month", "2026-03", login="lestari").exit_code == 1
    assert call(at_work, "list", login="dewi").exit_code == 1
