"""Alert lists from the command line."""

from __future__ import annotations

from tests.cli.terminal import Said, Terminal

COLUMNS = "reference,kind,name,born,nationality,document\n"
GOOD = "T-1,tangkal,BANU RAJENDRAN,1979-04-02,MYS,\nL-77,lost_document,,,,SGP:E1234567K\n"
BAD = "X-1,tangkal,SALAH TANGGAL,1980-31-12,MYS,\nX-2,cegahan,SALAH JENIS,,,\n"


def import_list(terminal: Terminal, content: str | bytes, *more: str, name: str = "Cekal") -> Said:
    path = terminal.write("list.csv", content)
    return terminal.call("alerts", "import", path, "--as", "siregar", "--name", name, *more)


def listed(terminal: Terminal) -> list[str]:
    """Reference of every alert in the book."""
    said = terminal.call("alerts", "list", "--as", "siregar", "--json")
    assert said.exit_code == 0
    return sorted(one["alert"]["reference"] for one in said.json)


def test_a_list_comes_into_force_whole(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD)
    assert (said.exit_code, said.err) == (0, "")
    assert said.out == "2 new, 0 changed, 0 unchanged, 0 gone\n"
    assert listed(terminal) == ["L-77", "T-1", "T-1"]
    assert "list_imported" in terminal.acts


def test_the_next_version_takes_the_place_of_the_one_before(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    said = import_list(terminal, COLUMNS + GOOD.splitlines()[0].replace("1979", "1980"))
    assert said.out == "0 new, 1 changed, 0 unchanged, 1 gone\n"


def test_rows_that_are_wrong_are_named_by_line_and_left_out(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD + BAD)
    assert said.exit_code == 3
    assert said.out.startswith("2 new")
    lines = said.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["Line 4, born", "Line 5, kind"]
    assert all(line.split(": ")[1] for line in lines)
    assert listed(terminal) == ["L-77", "T-1", "T-1"]


def test_a_dry_run_tells_the_same_and_changes_nothing(terminal: Terminal) -> None:
    before = listed(terminal)
    said = import_list(terminal, COLUMNS + GOOD + BAD, "--dry-run")
    assert (said.exit_code, said.out) == (3, "2 new, 0 changed, 0 unchanged, 0 gone\n")
    assert listed(terminal) == before
    assert "list_imported" not in terminal.acts


def test_another_program_gets_changes_and_faults_as_json(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD + BAD, "--json")
    assert [one["reference"] for one in said.json["changes"]["new"]] == ["T-1", "L-77"]
    assert [fault["line"] for fault in said.json["faults"]] == [4, 5]
    assert said.json["imported"] is True
    assert said.exit_code == 3


def test_a_refused_list_is_told_in_one_sentence_and_changes_nothing(terminal: Terminal) -> None:
    before = listed(terminal)
    for content in ("", "a,b\n1,2\n", b"\xff\xfe\x00\x00"):
        said = import_list(terminal, content)
        assert (said.exit_code, said.out) == (1, "")
        assert len(said.err.splitlines()) == 1
    assert listed(terminal) == before


def test_a_list_never_takes_the_place_of_entries_made_by_hand(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD, name="local")
    assert said.exit_code == 1
    assert said.err == ("This name is kept for entries made by hand. Give the list another one.\n")


def test_a_list_that_is_not_there_is_a_wrong_call(terminal: Terminal) -> None:
    missing = terminal.folder / "none.csv"
    said = terminal.call("alerts", "import", missing, "--as", "siregar", "--name", "Cekal")
    assert said.exit_code == 2
    assert "none.csv" in said.err


def test_a_counter_officer_imports_and_lists_nothing(terminal: Terminal) -> None:
    path = terminal.write("list.csv", COLUMNS + GOOD)
    for words in (("import", str(path), "--name", "Cekal"), ("list",)):
        said = terminal.call("alerts", *words, "--as", "lestari")
        assert (said.exit_code, said.out) == (1, "")
        assert said.err.startswith("Your role does not permit this.")


def test_the_book_is_listed_with_the_state_of_each_entry(terminal: Terminal) -> None:
    said = terminal.call("alerts", "list", "--as", "dewi")
    (line,) = said.out.splitlines()
    assert line.startswith("In force")
    assert all(part in line for part in ("BANU RAJENDRAN", "1979-04-02", "Tangkal T-1"))


def test_the_state_of_an_entry_is_told_to_another_program(terminal: Terminal) -> None:
    (entry,) = terminal.call("alerts", "list", "--as", "dewi", "--json").json
    assert entry["state"] == "in_force"
    assert entry["alert"]["name"] == "BANU RAJENDRAN"
