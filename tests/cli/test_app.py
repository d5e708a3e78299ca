"""The command line as a whole: help, settings, and which database it works on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

from checkpoint.cli.frame import say
from checkpoint.cli.scanning import LONGEST_TEXT
from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.documents.seals.certificates import LARGEST_FILE
from checkpoint.domain.reporting.figures import Partner
from checkpoint.lists.own_csv import COLUMNS
from checkpoint.recognition.intake import FORMATS
from checkpoint.recognition.intake import LARGEST_FILE as LARGEST_PICTURE
from checkpoint.services.seals import LabelForm
from checkpoint.settings import Settings
from tests.cli.terminal import Terminal
from ui.__main__ import command_line


def commands(command: object, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command and every group of them."""
    yield words
    if isinstance(command, TyperGroup):
        for name, part in command.commands.items():
            yield from commands(part, (*words, name))


EVERY_COMMAND = tuple(commands(typer.main.get_command(command_line())))


def test_there_are_the_commands_that_the_manual_tells_of() -> None:
    assert {words[0] for words in EVERY_COMMAND if words} == {
        "alerts",
        "audit",
        "backup",
        "bench",
        "cases",
        "incidents",
        "inside",
        "inspect",
        "journal",
        "practice",
        "read",
        "report",
        "rules",
        "run",
        "seals",
        "settings",
        "shift",
        "stats",
        "tour",
    }


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=" ".join)
def test_every_command_teaches_itself(words: tuple[str, ...]) -> None:
    said = CliRunner().invoke(command_line(), [*words, "--help"])
    assert said.exit_code == 0
    usage, _empty, purpose, *_rest = said.stdout.strip().splitlines()
    assert usage.startswith("Usage:")
    assert len(purpose.split()) > 3
    described = typer.main.get_command(command_line())
    for word in words:
        assert isinstance(described, TyperGroup)
        described = described.commands[word]
    unsaid = [p.name for p in described.params if not getattr(p, "help", "")]
    assert unsaid == []


def described(words: tuple[str, ...]) -> Any:
    command: Any = typer.main.get_command(command_line())
    for word in words:
        command = command.commands[word]
    return command


def taught(words: tuple[str, ...]) -> str:
    """The help of a command, as it stands."""
    said = CliRunner().invoke(command_line(), [*words, "--help"])
    return said.stdout


WORKING = [words for words in EVERY_COMMAND if not isinstance(described(words), TyperGroup)]


@pytest.mark.parametrize("words", WORKING, ids=" ".join)
def test_every_command_shows_an_example_that_it_would_understand(words: tuple[str, ...]) -> None:
    told = taught(words)
    example = told.split("Example:\n")[1].splitlines()[0].split()
    assert example[: len(words) + 1] == ["checkpoint", *words]
    known = {option for one in described(words).params for option in one.opts}
    assert {word for word in example if word.startswith("--")} <= known
    needed = {p.opts[0] for p in described(words).params if p.required and p.opts[0] != p.name}
    assert needed <= set(example)


@pytest.mark.parametrize("words", WORKING, ids=" ".join)
def test_every_command_tells_how_it_may_end(words: tuple[str, ...]) -> None:
    codes = " ".join(taught(words).split("Exit codes:")[1].split())
    assert all(f"{code} " in codes for code in (0, 1, 2))


@pytest.mark.parametrize(
    ("words", "known"),
    [
        (("alerts", "import"), [*COLUMNS, *AlertKind, *AlertDirection, "400 MB", "3 imported"]),
        (("report", "day"), list(Partner)),
        (("read",), [*FORMATS, f"{LARGEST_PICTURE // 2**20} MB", f"{LONGEST_TEXT:,} bytes"]),
        (("inspect",), [*FORMATS, "10 verdict amber", "20 verdict red"]),
        (("audit", "verify"), ["4 the trail or the register is broken"]),
        (("seals", "import"), [f"{LARGEST_FILE // 2**20} MB", "PEM or DER"]),
        (("seals", "issue"), list(LabelForm)),
        (("settings",), ["CHECKPOINT_", "settings.toml"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_one_must_know_to_use_a_command_stands_in_its_help(
    words: tuple[str, ...], known: list[str]
) -> None:
    told = " ".join(taught(words).split())
    assert [one for one in known if one not in told] == []


@pytest.mark.parametrize(
    "words",
    [
        ("inside",),
        ("stats", "--view", "months"),
        ("report", "timpora"),
        ("report", "shift", "--on", "2026-03-14"),
        ("incidents", "statistic", "--month", "2026-03"),
    ],
    ids=" ".join,
)
def test_no_help_sends_an_administrator_to_what_he_is_refused(
    terminal: Terminal, words: tuple[str, ...]
) -> None:
    said = terminal.call(*words, "--as", "dewi")

    assert said.err.startswith("Your role does not permit this.")
    command = tuple(word for word in words[:2] if word.isalpha())
    assert "administrator" not in taught(command)


def test_the_codes_a_command_may_exit_with_are_told() -> None:
    told = " ".join(CliRunner().invoke(command_line(), ["--help"]).stdout.split())
    assert "3 done in part" in told
    assert "20 verdict red" in told


def test_every_setting_is_listed_with_its_meaning(nowhere: Terminal) -> None:
    said = nowhere.call("settings")
    assert said.exit_code == 0
    assert all(f"{name} = " in said.out for name in Settings.model_fields)
    assert "idle_lock_minutes = 5 minutes\n" in said.out


@pytest.mark.parametrize(
    "words",
    [
        ("audit", "verify"),
        ("alerts", "list", "--as", "siregar"),
        ("seals", "list", "--as", "dewi"),
        ("report", "day", "--as", "siregar", "--on", "2026-03-14"),
    ],
    ids=" ".join,
)
def test_a_database_that_is_not_there_is_told_in_one_sentence(
    nowhere: Terminal, words: tuple[str, ...]
) -> None:
    said = nowhere.call(*words)
    assert (said.exit_code, said.out) == (1, "")
    assert said.err == (
        "There is no database where it should lie. Have the administrator look at the settings.\n"
    )
    assert not nowhere.settings.data_dir.joinpath("checkpoint.db").exists()


def test_a_file_that_is_no_database_is_told_in_one_sentence(nowhere: Terminal) -> None:
    nowhere.write("checkpoint.db", "something else entirely, and long enough to be looked at")
    said = nowhere.call("audit", "verify")
    assert (said.exit_code, len(said.err.splitlines())) == (1, 1)
    assert "damaged" in said.err


def test_settings_that_cannot_be_read_are_told_with_their_place(nowhere: Terminal) -> None:
    path = nowhere.write("settings.toml", 'language = "id"\nidle_lock_minutes = 900\n')
    said = nowhere.call("settings")
    assert (said.exit_code, said.out) == (1, "")
    assert said.err.startswith(f"{path}, line 2: ")
    assert len(said.err.splitlines()) == 1


def test_a_settings_file_that_is_not_there_is_told(nowhere: Terminal) -> None:
    (nowhere.folder / "settings.toml").unlink()
    said = nowhere.call("settings")
    assert (said.exit_code, len(said.err.splitlines())) == (1, 1)


def test_the_data_folder_may_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("CHECKPOINT_DATA_DIR", "not/from/the/root")
    said = CliRunner().invoke(command_line(), ["audit", "verify"])
    assert said.exit_code == 1
    assert said.stderr.startswith("CHECKPOINT_DATA_DIR: ")


def test_without_a_display_the_window_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    for words in ([], ["run"], ["practice"]):
        said = CliRunner().invoke(command_line(), words)
        assert said.exit_code == 1
        assert "checkpoint tour" in said.stderr


def test_practice_is_a_database_of_its_own_and_made_when_asked_for(nowhere: Terminal) -> None:
    said = nowhere.call("--practice", "audit", "verify")
    assert (said.exit_code, said.err) == (0, "")
    assert said.out.startswith("Whole: ")
    assert nowhere.settings.practice_database.exists()
    assert nowhere.call("audit", "verify").exit_code == 1, "the post's own is not there"


FULL = Path("/dev/full")
"""A disk without room, as Linux has one for trying."""


@pytest.mark.skipif(not FULL.exists(), reason="no such device here")
@pytest.mark.parametrize("words", [["settings"], ["read", "-"], ["read", "-", "--json"]])
def test_output_that_cannot_be_written_ends_in_a_sentence(words: list[str], tmp_path: Path) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}
    with FULL.open("wb") as full:
        said = subprocess.run(  # noqa: S603 - our own module in our own interpreter
            [sys.executable, "-m", "ui", *words],
            input=b"P<UTO",
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
    assert said.returncode == 1
    assert len(said.stderr.splitlines()) == 1, said.stderr.decode()


@pytest.mark.parametrize("line", ["Nguyễn Văn An", Path(os.fsdecode(b"label-\xff.pdf"))])
def test_a_name_that_the_terminal_has_no_letters_for_is_said_all_the_same(
    line: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that Windows writes the output to is in its old character set."""
    terminal = TextIOWrapper(BytesIO(), encoding="cp1252")
    monkeypatch.setattr("sys.stdout", terminal)
    say(line)

    assert b"\\" in terminal.buffer.getvalue()
