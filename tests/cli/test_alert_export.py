"""Lists given out as files, and taken in again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.builders import an_alert
from tests.cli.terminal import Said, Terminal
from tests.cli.test_alerts import COLUMNS, GOOD, import_list

LIST = "Cekal"
TRICKY = (
    "reference,kind,name,aliases,born,sex,nationality,place_of_birth,document,national_number,"
    "direction,valid_from,valid_to,requester,reason,instruction\n"
    '"R, 1",tangkal,"D""ARC, JEAN",ÁYSHA;~KANCIL,1985;1986-02,F,MYS;IDN,KUCHING,'
    "IDN:A1234567;B7654321,9007,entry,2026-01-01,2026-09-30,POLRI,=1+1,@officer\n"
    ",dpo,SLAMET,,1970,,,,,,,,,,,\n"
    "C-9,cegah,BANU,,,,,,,,,2026-01-01,,,,\n"
    "U-9,cegah_mendesak,BANU,,,,,,,,,2026-03-01,,,,\n"
)


def export(terminal: Terminal, *more: str, name: str = "out.csv") -> Said:
    out = terminal.folder / name
    return terminal.call("alerts", "export", "--as", "siregar", "--out", out, *more)


def read_back(terminal: Terminal) -> str:
    """What importing the file again would change."""
    file = terminal.folder / "out.csv"
    said = terminal.call("alerts", "import", file, "--as", "siregar", "--name", LIST, "--dry-run")
    assert said.exit_code == 0, said.err
    return said.out.splitlines()[0]


def test_a_list_that_is_imported_again_from_its_file_changes_nothing(terminal: Terminal) -> None:
    assert import_list(terminal, TRICKY, name=LIST).exit_code == 0
    said = export(terminal, "--list", LIST.lower())

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Entries written to ")
    assert said.out.endswith("out.csv: 4\n")
    assert read_back(terminal) == "0 new, 0 changed, 4 unchanged, 0 gone"
    assert (terminal.folder / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfreference,kind,")
    assert terminal.acts[-1] != "list_imported"
    assert "list_exported" in terminal.acts


def test_a_list_is_written_as_it_was_on_a_day(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD, name=LIST)
    assert export(terminal, "--list", LIST, "--on", f"{terminal.at:%Y-%m-%d}").exit_code == 0
    assert export(terminal, "--list", LIST, "--on", "2020-01-01", name="none.csv").exit_code == 1
    assert read_back(terminal) == "0 new, 0 changed, 2 unchanged, 0 gone"


def test_every_list_goes_into_one_file_that_names_the_list_of_each_entry(
    terminal: Terminal,
) -> None:
    import_list(terminal, COLUMNS + GOOD, name=LIST)
    export(terminal, "--all")

    rows = (terminal.folder / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].endswith(",instruction,list")
    assert [row.split(",")[-1] for row in rows[1:]] == [LIST, LIST, an_alert().list_name]


def test_a_list_of_numbers_is_written_one_a_line_and_imported_again(terminal: Terminal) -> None:
    numbers = "MYS,K55500022\nA1234567\nIDN;B 765-4321\nC1000009-C1000011\n"
    import_list(terminal, numbers, name=LIST)
    said = export(terminal, "--list", LIST)

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.endswith("out.csv: 6\n")
    rows = (terminal.folder / "out.csv").read_text().splitlines()
    assert sorted(rows)[:2] == ["A1234567", "C1000009"]
    assert "IDN,B7654321" in rows
    assert read_back(terminal) == "0 new, 0 changed, 6 unchanged, 0 gone"


def test_a_list_of_numbers_is_written_as_it_was_before_entries_took_its_place(
    terminal: Terminal,
) -> None:
    import_list(terminal, "IDN,A1234567\n", name=LIST)
    later = replace(terminal, at=terminal.at + timedelta(days=1))
    import_list(later, COLUMNS + GOOD, name=LIST)

    assert export(later, "--list", LIST).out.endswith(": 2\n")
    export(later, "--list", LIST, "--on", f"{terminal.at:%Y-%m-%d}", name="then.csv")
    assert (terminal.folder / "then.csv").read_bytes() == b"IDN,A1234567\r\n"


def test_every_list_has_those_of_numbers_in_it(terminal: Terminal) -> None:
    import_list(terminal, "IDN,A1234567\n", name=LIST)
    export(terminal, "--all")

    rows = (terminal.folder / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[-1].startswith("A1234567,lost_document,")
    assert rows[-1].endswith(f",{LIST}")


def test_a_list_that_nobody_has_is_said_and_nothing_is_written(terminal: Terminal) -> None:
    said = export(terminal, "--list", "Cekol")

    assert (said.exit_code, said.out) == (1, "")
    assert said.err == "No list of this name has entries.\n"
    assert not list(terminal.folder.glob("out.csv*"))
    assert "list_exported" not in terminal.acts


def test_what_is_to_be_written_is_said_in_one_way(terminal: Terminal) -> None:
    assert export(terminal).exit_code == 2
    assert export(terminal, "--all", "--list", LIST).exit_code == 2


def test_where_the_file_cannot_be_that_is_told(terminal: Terminal) -> None:
    said = export(terminal, "--all", name="nowhere/out.csv")

    assert said.exit_code == 1
    assert len(said.err.splitlines()) == 1
