"""Lists of any shape from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from checkpoint.domain.alerts.list_habits import ListHabits, SavedMapping
from checkpoint.reference.list_habits import ALERT_LISTS, OwnListHabits
from tests.cli.terminal import Said, Terminal
from tests.lists.world import UN_PERSON, un_list

TABLE = "Nama Lengkap,Tgl Lahir\nBUDI HARTONO,17-08-1985\nSITI AMINAH,1990\n"
HEADINGS = ("Nama Lengkap", "Tgl Lahir")
POLDA = SavedMapping(
    name="Polda Kalbar",
    headings=HEADINGS,
    mapping=ColumnMapping(
        columns={ListField.NAME: HEADINGS[:1], ListField.BORN: HEADINGS[1:]}, kind=AlertKind.DPO
    ),
)


@pytest.fixture
def kept(terminal: Terminal) -> OwnListHabits:
    """A post with a mapping, and a kind for its list of the UN."""
    file = OwnListHabits(terminal.folder / "policy" / ALERT_LISTS)
    file.keep(ListHabits(mappings=(POLDA,), kinds={"UN": AlertKind.LOCAL}))
    return file


def take(terminal: Terminal, path: Path, *more: str | Path, name: str = "DPO") -> Said:
    return terminal.call("alerts", "import", path, "--as", "siregar", "--name", name, *more)


def kinds(terminal: Terminal, list_name: str) -> set[str]:
    entries = terminal.call("alerts", "list", "--as", "siregar", "--json").json
    return {one["alert"]["kind"] for one in entries if one["alert"]["list_name"] == list_name}


@pytest.mark.usefixtures("kept")
def test_a_table_is_read_by_the_mapping_that_is_named(terminal: Terminal) -> None:
    path = terminal.write("x.csv", TABLE)
    said = take(terminal, path, "--mapping", "polda kalbar")

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.splitlines()[0] == "2 new, 0 changed, 0 unchanged, 0 gone"
    assert "Read by the columns of Polda Kalbar" in said.out.splitlines()
    assert kinds(terminal, "DPO") == {"dpo"}


@pytest.mark.usefixtures("kept")
def test_a_table_with_its_headings_is_read_by_it_without_being_asked(terminal: Terminal) -> None:
    path = terminal.write("x.csv", TABLE)

    said = take(terminal, path, "--dry-run", "--json").json
    assert said["mapping"] == "Polda Kalbar"
    assert [alert["name"] for alert in said["changes"]["new"]["first"]] == [
        "BUDI HARTONO",
        "SITI AMINAH",
    ]


def test_a_mapping_comes_in_a_file_from_another_post(
    terminal: Terminal, kept: OwnListHabits, tmp_path: Path
) -> None:
    OwnListHabits(tmp_path / "polda.toml").keep(ListHabits(mappings=(POLDA,)))
    kept.keep(ListHabits())
    path = terminal.write("x.csv", TABLE)

    assert take(terminal, path, "--mapping", tmp_path / "polda.toml").exit_code == 0
    assert take(terminal, path, "--mapping", tmp_path / "gone.toml").exit_code == 1


@pytest.mark.usefixtures("kept")
def test_a_mapping_that_is_not_there_is_told(terminal: Terminal) -> None:
    said = take(terminal, terminal.write("x.csv", TABLE), "--mapping", "Polri")

    assert said.exit_code == 1
    assert said.err.startswith("No mapping is called Polri.")


@pytest.mark.usefixtures("kept")
def test_a_file_without_the_columns_of_the_mapping_is_refused(terminal: Terminal) -> None:
    path = terminal.write("x.csv", "kind,name\ntangkal,BUDI\n")
    said = take(terminal, path, "--mapping", "Polda Kalbar")

    assert said.exit_code == 1
    assert "Nama Lengkap / Tgl Lahir" in said.err


@pytest.mark.usefixtures("kept")
def test_the_saved_mappings_are_listed(terminal: Terminal) -> None:
    said = terminal.call("alerts", "mappings", "--as", "siregar")
    assert said.out == "Polda Kalbar  dpo  born=Tgl Lahir, name=Nama Lengkap\n"

    (one,) = terminal.call("alerts", "mappings", "--as", "siregar", "--json").json
    assert (one["name"], one["mapping"]["columns"]["born"]) == ("Polda Kalbar", ["Tgl Lahir"])
    assert terminal.call("alerts", "mappings", "--as", "lestari").exit_code == 1


@pytest.mark.usefixtures("kept")
def test_entries_of_a_list_of_the_world_are_of_the_kind_that_was_chosen_once(
    terminal: Terminal,
) -> None:
    path = terminal.write("un.xml", un_list(UN_PERSON))

    assert take(terminal, path, name="UN").exit_code == 0
    assert kinds(terminal, "UN") == {"local"}
    assert take(terminal, path, "--kind", "dpo", name="UN").exit_code == 0
    assert kinds(terminal, "UN") == {"dpo"}
    assert take(terminal, path, name="Lain").exit_code == 0
    assert kinds(terminal, "Lain") == {"soi"}


def test_a_broken_file_of_mappings_stops_only_what_needs_it(
    terminal: Terminal, kept: OwnListHabits
) -> None:
    kept.keep(ListHabits())
    (terminal.folder / "policy" / ALERT_LISTS).write_text("mappings = [", encoding="utf-8")
    ours = terminal.write("x.csv", "kind,name,born\ntangkal,BANU RAJENDRAN,1979\n")
    world = terminal.write("un.xml", un_list(UN_PERSON))

    assert take(terminal, ours).exit_code == 0
    assert take(terminal, world, "--kind", "soi").exit_code == 0
    for said in (
        take(terminal, world),
        take(terminal, ours, "--mapping", "Polda Kalbar"),
        terminal.call("alerts", "mappings", "--as", "siregar"),
    ):
        assert said.exit_code == 1
        assert ALERT_LISTS in said.err
