"""Alert lists from the command line."""

from __future__ import annotations

from checkpoint.storage.opening import open_database
from tests.builders import a_hit_on, a_judgement
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
    assert said.out.splitlines()[0] == "2 new, 0 changed, 0 unchanged, 0 gone"
    assert listed(terminal) == ["L-77", "T-1", "T-1"]
    assert "list_imported" in terminal.acts


def test_the_next_version_takes_the_place_of_the_one_before(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    said = import_list(terminal, COLUMNS + GOOD.splitlines()[0].replace("1979", "1980"))
    figures, *entries = said.out.splitlines()
    assert figures == "0 new, 1 changed, 0 unchanged, 1 gone"
    assert entries[:2] == [
        "Changed: T-1  Entry ban  BANU RAJENDRAN",
        "Gone: L-77  Lost document  E1234567K",
    ]


def test_a_name_with_other_capitals_is_no_other_list(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    said = import_list(terminal, COLUMNS + GOOD, name=" CEKAL")
    assert said.out.splitlines()[0] == "0 new, 0 changed, 2 unchanged, 0 gone"

    for name, why in (("", "needs a name"), (" Local", "entries made by hand")):
        said = import_list(terminal, COLUMNS + GOOD, name=name)
        assert (said.exit_code, why in said.err) == (1, True)


def test_every_good_row_is_named(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    said = import_list(
        terminal, COLUMNS + GOOD + "D-1,dpo,BUDI HARTONO,1985,,\n,dpo,SLAMET,1970,,\n"
    )
    assert said.out.splitlines()[1:5] == [
        "New: D-1  Wanted (DPO)  BUDI HARTONO",
        "New: –  Wanted (DPO)  SLAMET",
        "Unchanged: T-1  Entry ban  BANU RAJENDRAN",
        "Unchanged: L-77  Lost document  E1234567K",
    ]


def test_good_rows_that_find_nobody_are_named_with_their_line(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + "D-2,dpo,SLAMET,,,\n", "--dry-run")
    assert (said.exit_code, said.err) == (0, "")
    assert "\nLine 2, SLAMET: Nobody would be found by this" in said.out
    (doubt,) = import_list(terminal, COLUMNS + "D-2,dpo,SLAMET,,,\n", "--json").json["doubts"]
    assert doubt == {
        "line": 2,
        "reference": "D-2",
        "kind": "dpo",
        "name": "SLAMET",
        "doubt": "finds_nobody",
    }


def test_a_list_with_wrong_rows_is_refused_and_each_is_named_by_line(terminal: Terminal) -> None:
    before = listed(terminal)
    said = import_list(terminal, COLUMNS + GOOD + BAD)
    assert said.exit_code == 1
    assert said.out.startswith("2 new")
    *lines, refusal = said.err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["Line 4, born", "Line 5, kind"]
    assert all(line.split(": ")[1] for line in lines)
    assert refusal.startswith("Nothing is imported, for 2 row")
    assert listed(terminal) == before
    assert "list_imported" not in terminal.acts


def test_wrong_rows_are_left_out_where_that_is_asked_for(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD + BAD, "--leave-out-faulty")
    assert said.exit_code == 3
    assert [line.split(":")[0] for line in said.err.splitlines()] == [
        "Line 4, born",
        "Line 5, kind",
    ]
    assert listed(terminal) == ["L-77", "T-1", "T-1"]


def test_an_entry_that_may_be_a_wrong_row_is_named_and_stays(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    slip = COLUMNS + GOOD.replace("1979-04-02", "2 April 1979")
    said = import_list(terminal, slip, "--leave-out-faulty")
    assert "In doubt, stays in force: T-1  Entry ban  BANU RAJENDRAN" in said.out.splitlines()
    assert listed(terminal) == ["L-77", "T-1", "T-1"]
    (doubtful,) = import_list(terminal, slip, "--json").json["changes"]["doubtful"]["first"]
    assert doubtful["reference"] == "T-1"


def test_a_list_of_wrong_rows_alone_ends_nobody(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + GOOD)
    said = import_list(terminal, COLUMNS + BAD, "--leave-out-faulty")
    assert said.exit_code == 1
    assert said.err.splitlines()[-1].startswith("No row of this file can be taken.")
    assert listed(terminal) == ["L-77", "T-1", "T-1"]


def test_a_dry_run_tells_the_same_and_changes_nothing(terminal: Terminal) -> None:
    before = listed(terminal)
    for options, exit_code in (((), 1), (("--leave-out-faulty",), 3)):
        tried = import_list(terminal, COLUMNS + GOOD + BAD, "--dry-run", *options)
        assert tried.exit_code == exit_code
        assert tried.out.startswith("2 new, 0 changed, 0 unchanged, 0 gone\n")
    assert listed(terminal) == before
    assert "list_imported" not in terminal.acts


def test_another_program_gets_changes_and_faults_as_json(terminal: Terminal) -> None:
    said = import_list(terminal, COLUMNS + GOOD + BAD, "--json")
    assert [one["reference"] for one in said.json["changes"]["new"]["first"]] == ["T-1", "L-77"]
    assert [fault["line"] for fault in said.json["faults"]] == [4, 5]
    assert (said.json["imported"], said.exit_code) == (False, 1)
    said = import_list(terminal, COLUMNS + GOOD + BAD, "--json", "--leave-out-faulty")
    assert (said.json["imported"], said.exit_code) == (True, 3)


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


UN_LIST = """<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:00Z"><INDIVIDUALS><INDIVIDUAL>
<DATAID>1</DATAID><FIRST_NAME>BANU</FIRST_NAME><SECOND_NAME>RAJENDRAN</SECOND_NAME>
<UN_LIST_TYPE>Test</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.901</REFERENCE_NUMBER>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1979-04-02</DATE>
</INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>A COMPANY</FIRST_NAME>
<REFERENCE_NUMBER>QDe.902</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
"""


def test_a_list_of_the_world_is_imported_as_what_the_post_takes_its_entries_for(
    terminal: Terminal,
) -> None:
    path = terminal.write("consolidated.xml", UN_LIST)
    said = terminal.call(
        "alerts", "import", path, "--as", "siregar", "--name", "PBB", "--kind", "dpo"
    )

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.splitlines()[1] == "New: QDi.901  Wanted (DPO)  BANU RAJENDRAN"
    assert "Left out as companies, ships or aircraft: 1" in said.out.splitlines()


def test_the_figures_of_each_list_are_told_to_people_and_to_programs(terminal: Terminal) -> None:
    none = terminal.call("alerts", "figures", "--as", "siregar")
    assert (none.exit_code, none.out) == (0, "No list was hit yet.\n")
    other, same = a_judgement(), a_judgement(is_same=True)
    with (
        open_database(terminal.settings.database, create=False) as storage,
        storage.writing() as store,
    ):
        for judgement in (other, same):
            store.judgements.add(judgement)
        store.judgements.count([a_hit_on(other), a_hit_on(same), a_hit_on(a_judgement())])

    said = terminal.call("alerts", "figures", "--as", "siregar")
    (facts,) = terminal.call("alerts", "figures", "--as", "siregar", "--json").json

    assert said.out == (
        "Tangkal: hits 3, same person 1, not the same 1, not judged 1, false hits 50%\n"
    )
    assert facts == {
        "list": "Tangkal",
        "hits": 3,
        "same": 1,
        "other": 1,
        "unjudged": 1,
        "false_share": 0.5,
    }


def test_the_figures_are_not_for_everybody(terminal: Terminal) -> None:
    assert terminal.call("alerts", "figures", "--as", "lestari").exit_code == 1


def test_who_is_inside_and_may_be_meant_by_a_new_entry_is_named_after_the_import(
    terminal: Terminal,
) -> None:
    row = "C-1,cegah,NUR AISYAH ROSLI,1990-07-21,MYS,\n"
    said = import_list(terminal, COLUMNS + row)

    assert "May be meant: 1 of 1 who are inside or waiting." in said.out
    assert "NUR AISYAH ROSLI, MYS A55500011 · inside, entered 14 Mar 12:00" in said.out
    assert terminal.acts[-2:] == ["list_imported", "present_rechecked"]

    again = import_list(terminal, COLUMNS + row)
    assert "inside" not in again.out
    assert terminal.acts[-1] == "list_imported"
    assert import_list(terminal, COLUMNS + row, "--dry-run", "--json").json["recheck"] is None
