"""What the lists said when, from the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.cli.terminal import Terminal
from tests.cli.test_alerts import COLUMNS, GOOD, import_list, listed

CHANGED = GOOD.splitlines()[0].replace("1979", "1980")


def test_every_version_is_listed_with_what_it_changed(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    import_list(terminal, COLUMNS + CHANGED)
    said = terminal.call("alerts", "versions", "--as", "siregar")

    newest, first, *_ = said.out.splitlines()
    assert first.split("  ")[2:] == ["Cekal", "List imported", "+2 ~0 -0", "2", "list.csv"]
    assert newest.split("  ")[2:] == ["Cekal", "List imported", "+0 ~1 -1", "1", "list.csv"]
    asked = terminal.call("alerts", "versions", "--asked", "2", "--as", "siregar", "--json").json
    assert all(one["version"] <= 2 for one in asked)
    (version, *_) = terminal.call("alerts", "versions", "--as", "siregar", "--json").json
    assert len(version["note"]["digest"]) == 64


def test_an_import_is_undone(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    before = listed(terminal)
    import_list(terminal, COLUMNS + CHANGED)
    (newest, *_) = terminal.call("alerts", "versions", "--as", "siregar", "--json").json
    number = str(newest["version"])
    said = terminal.call("alerts", "undo", number, "--as", "siregar")

    assert said.out.splitlines() == [
        f"Version {number} is undone. The book is now at version {int(number) + 1}.",
        "Nobody of the 1 who are inside or waiting is meant.",
    ]
    assert listed(terminal) == before
    again = terminal.call("alerts", "undo", number, "--as", "siregar")
    assert (again.exit_code, "newest version" in again.err) == (1, True)


def test_an_entry_is_shown_as_it_is_and_as_it_was_on_a_day(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    day = terminal.at.date()
    terminal = replace(terminal, at=terminal.at + timedelta(days=1))
    import_list(terminal, COLUMNS + CHANGED)

    def issuers(*more: str) -> list[str]:
        said = terminal.call("alerts", "show", "l-77", "--as", "siregar", "--json", *more)
        return [entry["document_issuer"] for entry in said.json]

    assert issuers("--on", f"{day}") == ["SGP"]
    assert issuers() == []
    said = terminal.call("alerts", "show", "L-77", "--as", "siregar", "--on", f"{day}")
    assert said.out.splitlines()[:2] == [
        "Cekal  L-77  Lost or stolen document",
        "  document_number: E1234567K",
    ]
    gone = terminal.call("alerts", "show", "L-77", "--as", "siregar")
    assert (gone.exit_code, "No list has an entry" in gone.err) == (1, True)
    on = terminal.call("alerts", "list", "--as", "siregar", "--json", "--on", f"{day}").json
    assert "L-77" in [one["alert"]["reference"] for one in on]


def test_a_list_of_numbers_is_imported_and_each_number_shown(terminal: Terminal) -> None:
    path = terminal.write("sltd.txt", "IDN,A1234567\nB7654321\n")
    said = terminal.call("alerts", "import", path, "--name", "SLTD", "--as", "siregar")
    assert said.out.splitlines()[0] == "2 new, 0 changed, 0 unchanged, 0 gone"

    shown = terminal.call("alerts", "show", "A1234567", "--as", "siregar")
    assert shown.out.splitlines()[0] == "SLTD  A1234567  Lost or stolen document"
    said = terminal.call(
        "alerts", "search", "SITI", "--document", "IDN:A1234567", "--as", "siregar"
    )
    assert "SLTD" in said.out
