"""Whom the lists may mean, from the command line."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from tests.cli.terminal import Said, Terminal

LIST = (
    "reference,kind,name,aliases,born,nationality,document\n"
    "D-1,dpo,BUDI HARTONO,TONO LESMANA,1985-03-12,IDN,\n"
    "C-1,cegah,SITI AMINAH,,1990-07-30,IDN,\n"
    "L-1,lost_document,,,,,MYS:K7654321\n"
)


@pytest.fixture
def listed(terminal: Terminal) -> Terminal:
    path = terminal.write("list.csv", LIST)
    said = terminal.call("alerts", "import", path, "--as", "siregar", "--name", "Cekal")
    assert said.exit_code == 0
    return terminal


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_pairs_of_names_come_back_with_score_band_and_reasons(nowhere: Terminal) -> None:
    pairs = "left,right,note\nMOHD RIZKI,MUHAMMAD RIZKY,a\nBUDI HARTONO,AGUS SALIM,b\n"
    said = nowhere.call("alerts", "compare", "--pairs", nowhere.write("pairs.csv", pairs))

    assert (said.exit_code, said.err) == (0, "")
    same, other = rows_of(said.out)
    assert (same["left"], same["note"], same["band"]) == ("MOHD RIZKI", "a", "probable")
    assert same["reasons"] == (
        "same name, spelled otherwise; MOHD = MUHAMMAD (shortened); RIZKI = RIZKY (spelling)"
    )
    assert (other["band"], other["reasons"]) == ("none", "another name")
    assert float(same["score"]) > 5
    assert float(other["score"]) < 0


def test_birthdays_speak_for_and_against_a_pair(nowhere: Terminal) -> None:
    pairs = (
        "left,right,left_born,right_born\n"
        "BUDI HARTONO,BUDI HARTONO,1985-03-12,1985-03-12\n"
        "BUDI HARTONO,BUDI HARTONO,1985-03-12,\n"
        "BUDI HARTONO,BUDI HARTONO,1985-03-12,1962-10-30\n"
    )
    said = nowhere.call("alerts", "compare", "--pairs", nowhere.write("pairs.csv", pairs))

    same, unknown, different = rows_of(said.out)
    assert [row["band"] for row in (same, unknown, different)] == ["same", "probable", "none"]
    assert float(same["score"]) > float(unknown["score"]) > float(different["score"])


def test_it_is_no_matter_which_of_a_pair_is_which(nowhere: Terminal) -> None:
    names = ("SOEKARNO", "SUKARNO BIN ALI", "M. RIZKY", "Мухаммад", "TAN WEI LING")
    pairs = [(one, other) for one in names for other in names]
    there, back = (
        nowhere.call(
            "alerts",
            "compare",
            "--pairs",
            nowhere.write(f"{way}.csv", "\n".join(("left,right", *lines))),
        )
        for way, lines in (
            ("there", [f"{one},{other}" for one, other in pairs]),
            ("back", [f"{other},{one}" for one, other in pairs]),
        )
    )
    assert [row["score"] for row in rows_of(there.out)] == [r["score"] for r in rows_of(back.out)]


def screened(
    terminal: Terminal, travellers: str, *options: str
) -> tuple[Said, list[dict[str, str]]]:
    out = terminal.folder / "hits.csv"
    path = terminal.write("bus.csv", travellers)
    said = terminal.call(
        "alerts", "screen", "--travellers", path, "--out", out, "--as", "siregar", *options
    )
    return said, rows_of(out.read_text(encoding="utf-8"))


def test_a_passenger_list_is_held_against_the_lists(listed: Terminal) -> None:
    said, hits = screened(
        listed,
        "id,name,born,nationality,sex,document,direction\n"
        "1,HARTONO<<BUDI,1985-03-12,IDN,M,,exit\n"
        "2,AGUS SALIM,1971-01-05,IDN,M,,entry\n"
        "3,ROSLI<<NUR<AISYAH,1990-01-01,MYS,F,MYS:K7654321,entry\n"
        "4,TONO LESMANA,1985-03-12,IDN,,,\n",
    )

    assert said.exit_code == 0
    assert said.out.startswith("4 travellers, 3 hits, ")
    assert [(hit["id"], hit["alert"], hit["band"]) for hit in hits] == [
        ("1", "Cekal D-1", "same"),
        ("3", "Cekal L-1", "same"),
        ("4", "Cekal D-1", "same"),
    ]
    assert all(float(hit["score"]) > 10 for hit in hits)
    assert "same document number" in hits[1]["reasons"]


def test_the_score_of_a_hit_is_explained_part_by_part_where_that_is_asked_for(
    listed: Terminal,
) -> None:
    row = "id,name,born,nationality\n1,BOEDI HARTNO,1985-03-12,IDN\n"
    _, (hit,) = screened(listed, row, "--explain")

    told = hit["parts"].split("; ")
    assert any(part.startswith("BOEDI = BUDI (old and new spelling) +") for part in told)
    assert any(part.startswith("HARTNO ≈ HARTONO (sounds alike) +") for part in told)
    points = sum(float(part.rpartition(" ")[2]) for part in told)
    assert points == pytest.approx(float(hit["score"]), abs=0.1)
    assert "parts" not in screened(listed, row)[1][0]


def test_an_entry_that_does_not_hold_in_that_direction_is_no_hit(listed: Terminal) -> None:
    traveller = "SITI AMINAH,1990-07-30,IDN"
    _, hits = screened(
        listed, f"id,name,born,nationality,direction\n1,{traveller},entry\n2,{traveller},exit\n"
    )

    assert [hit["id"] for hit in hits] == ["2"]


def test_a_name_is_searched_for(listed: Terminal) -> None:
    said = listed.call(
        "alerts", "search", "Boedi Hartono", "--born", "1985-03-12", "--as", "siregar"
    )
    assert said.exit_code == 0
    assert said.out.startswith("Cekal D-1  BUDI HARTONO  same  ")

    (found,) = listed.call(
        "alerts", "search", "X", "--document", "k7654321", "--as", "siregar", "--json"
    ).json
    assert (found["alert"]["reference"], found["band"]) == ("L-1", "probable")
    assert sum(part["points"] for part in found["parts"]) == pytest.approx(found["score"], abs=0.1)


def test_a_sheet_saved_with_semicolons_and_indonesian_letters_is_read(listed: Terminal) -> None:
    _, hits = screened(listed, "id;name;born;sex\n1;BUDI HARTONO;1985-03-12;P\n2;BUDI HARTONO;;L\n")

    assert [hit["id"] for hit in hits] == ["1", "2"]


def test_whoever_may_not_screen_leaves_no_file_behind(listed: Terminal) -> None:
    path, out = listed.write("bus.csv", "id,name\n1,BUDI\n"), listed.folder / "hits.csv"
    said = listed.call("alerts", "screen", "--travellers", path, "--out", out, "--as", "lestari")

    assert said.exit_code == 1
    assert not list(listed.folder.glob("hits.csv*"))


def test_rows_that_cannot_be_written_are_told_in_a_sentence(nowhere: Terminal) -> None:
    pairs = nowhere.write("pairs.csv", "left,right\nA,B\n")
    said = nowhere.call(
        "alerts", "compare", "--pairs", pairs, "--out", nowhere.folder / "none" / "out.csv"
    )

    assert said.exit_code == 1
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize(
    "content",
    ["left,rechts\nA,B\n", b"left,right\n\xff\xfe\n", "", "left,right\nA," + "B" * 200_000],
)
def test_a_file_that_is_no_table_of_pairs_is_refused_in_a_sentence(
    nowhere: Terminal, content: str | bytes
) -> None:
    said = nowhere.call("alerts", "compare", "--pairs", nowhere.write("pairs.csv", content))
    assert said.exit_code == 1
    assert len(said.err.splitlines()) == 1


def test_only_who_may_read_the_lists_screens_by_them(listed: Terminal) -> None:
    said = listed.call("alerts", "search", "BUDI", "--as", "lestari")
    assert said.exit_code == 1
