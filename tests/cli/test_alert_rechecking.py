"""Who is here and meant by a list, told once more where an import could not tell it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from tests.cli.terminal import Said, Terminal
from tests.cli.test_alerts import COLUMNS, GOOD, import_list, listed

BAN = "C-1,cegah,NUR AISYAH ROSLI,1990-07-21,MYS,\n"
"""She is inside."""
MET = "NUR AISYAH ROSLI, MYS A55500011 · inside, entered 14 Mar 12:00"


_NO_ROOM = """
    CREATE TABLE room (number INTEGER PRIMARY KEY AUTOINCREMENT);
    INSERT INTO room VALUES (9223372036854775807);
    CREATE TRIGGER no_room BEFORE INSERT ON audit WHEN NEW.action = 'present_rechecked'
    BEGIN INSERT INTO room VALUES (NULL); END;
"""


@contextmanager
def no_room_for_rechecking(terminal: Terminal) -> Iterator[None]:
    """A disk that is full for this one act: no number is left to give a row."""
    with closing(sqlite3.connect(terminal.settings.database)) as database:
        database.executescript(_NO_ROOM)
    yield
    with closing(sqlite3.connect(terminal.settings.database)) as database:
        database.executescript("DROP TRIGGER no_room; DROP TABLE room;")


def recheck(terminal: Terminal, version: object, *more: str, login: str = "siregar") -> Said:
    return terminal.call("alerts", "recheck", f"{version}", "--as", login, *more)


def test_an_import_is_told_as_done_though_nobody_was_held_against_it(terminal: Terminal) -> None:
    with no_room_for_rechecking(terminal):
        said = import_list(terminal, COLUMNS + BAN)
        as_json = import_list(terminal, COLUMNS + BAN.replace("1990", "1991"), "--json")

    assert said.out.startswith("1 new, 0 changed, 0 unchanged, 0 gone\n")
    assert said.exit_code == as_json.exit_code == 3
    (sentence,) = said.err.splitlines()
    assert sentence.startswith("Version 2 is in force, but")
    assert sentence.endswith("checkpoint alerts recheck 2")
    facts = as_json.json
    assert (facts["imported"], facts["version"], facts["recheck"]) == (True, 3, None)
    assert "C-1" in listed(terminal)


def test_what_broke_off_is_done_again_by_the_number_of_the_version(terminal: Terminal) -> None:
    with no_room_for_rechecking(terminal):
        import_list(terminal, COLUMNS + BAN)
    said = recheck(terminal, 2)

    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith(f"May be meant: 1 of 1 who are inside or waiting.\n{MET}")
    assert terminal.acts[-1] == "present_rechecked"
    assert recheck(terminal, 2, "--json").json["held"] == 1


def test_an_undoing_is_told_as_done_though_nobody_was_held_against_it(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + BAN)
    import_list(terminal, COLUMNS + GOOD)
    with no_room_for_rechecking(terminal):
        said = terminal.call("alerts", "undo", "3", "--as", "siregar")

    assert said.out == "Version 3 is undone. The book is now at version 4.\n"
    assert (said.exit_code, said.err.startswith("Version 4 is in force, but")) == (3, True)
    assert MET in recheck(terminal, 4).out


def test_who_is_held_against_nothing_is_told_so(terminal: Terminal) -> None:
    import_list(terminal, COLUMNS + BAN)
    import_list(terminal, COLUMNS + GOOD)

    assert recheck(terminal, 2).out == "Nothing that version 2 brought means anybody here.\n"
    assert "Nobody of the 1" in recheck(terminal, 3).out
    for version, login, why in ((99, "siregar", "No list has"), (2, "lestari", "role")):
        said = recheck(terminal, version, login=login)
        assert (said.exit_code, why in said.err) == (1, True), said.err
