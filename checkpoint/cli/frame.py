"""What every command shares: settings, sign-in, words, output and exit codes."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from pathlib import Path
from textwrap import indent
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic_core import to_jsonable_python
from typer.core import TyperGroup
from typing_extensions import override

from checkpoint.bootstrap import now, start
from checkpoint.domain.errors import CheckpointError, OutputLost
from checkpoint.domain.people.officer import Officer
from checkpoint.program import Program
from checkpoint.services.ports import Clock, PasswordHasher
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Catalogue, load_catalogue
from checkpoint.words.problems import problem_words

_T = TypeVar("_T")

PAGE = 500
"""Lines that are printed at a time, where there may be a million."""


class Exit(IntEnum):
    """What a command's exit code says to the program that called it."""

    DONE = 0
    TROUBLE = 1
    """An expected failure; one sentence about it stands on standard error."""
    USAGE = 2
    """The words of the call are off."""
    PARTLY = 3
    """Done, but something was left out: unread files, faulty rows."""
    BROKEN = 4
    """The audit trail is not what was written."""
    ATTENTION = 10
    """An amber verdict."""
    LOCKED = 20
    """A red verdict."""


@dataclass(frozen=True, slots=True)
class Call:
    """The options in front of every command."""

    settings: Settings
    is_practice: bool
    clock: Clock = now
    config: Path | None = None
    """The settings file that was named; None for the usual one."""
    hasher: PasswordHasher | None = None
    """In place of the program's own."""

    @property
    def words(self) -> Catalogue:
        """The texts in the language of the settings."""
        return load_catalogue(self.settings.language)


AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for another program.")]
As = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="LOGIN",
        help="Who acts. The password is asked for, or is the first line of standard input.",
    ),
]


def call_of(context: typer.Context) -> Call:
    """The options in front of the command."""
    call = context.obj
    if not isinstance(call, Call):
        raise TypeError(call)
    return call


@contextmanager
def program_of(context: typer.Context) -> Iterator[Program]:
    """The program on the database of this call; an expected failure ends the call in words."""
    call = call_of(context)
    with (
        told(call.words),
        start(
            call.settings, is_practice=call.is_practice, clock=call.clock, hasher=call.hasher
        ) as program,
    ):
        yield program


@contextmanager
def told(words: Catalogue) -> Iterator[None]:
    """Tell an expected failure in one sentence, and exit with TROUBLE."""
    try:
        yield
    except CheckpointError as problem:
        fail(problem_words(problem, words))


def fail(sentence: str) -> NoReturn:
    """Say what went wrong, and exit with TROUBLE."""
    typer.echo(sentence, err=True)
    raise typer.Exit(Exit.TROUBLE)


class AllCommands(TyperGroup):
    """Every command; one whose output cannot be written ends in words, and not as done."""

    @override
    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except OutputLost as problem:
            with suppress(OSError):
                sys.stdout.close()  # else what waits there is tried once more at the very end
            fail(problem_words(problem, call_of(ctx).words))


def say(line: object, *, is_whole: bool = True) -> None:
    """Print a line, or its beginning; raises OutputLost where it cannot be, as on a full disk.

    A letter that the terminal does not have becomes an escape: the rest is still to be read.
    """
    if not isinstance(line, bytes):
        line = str(line).encode(sys.stdout.encoding or "utf-8", "backslashreplace")
    try:
        typer.echo(line, nl=is_whole)
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise  # who listened has gone, and wants no more: the command line ends without a word
        raise OutputLost from error


def say_lines(lines: Iterable[str]) -> None:
    """Print lines as they come, a page at a time: a million are never held."""
    for page in _pages(lines):
        say("\n".join(page))


def sign_in(program: Program, login: str) -> Officer:
    """Sign in as somebody; the password comes from the keyboard, or from standard input.

    It is never an argument: arguments are seen by everybody who lists the processes.
    """
    if sys.stdin.isatty():
        password = typer.prompt("Password", hide_input=True)
    else:
        # Bytes, for a text stream reads ahead, and a document may follow in the next lines.
        password = sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")
    return program.access.sign_in(login, password)


def print_json(facts: object) -> None:
    """Print facts as JSON; domain values become objects of their fields."""
    say(_json(facts))


def print_json_array(facts: Iterable[object]) -> None:
    """Print a JSON array as its members come, a page at a time; to read the same as at once."""
    is_first = True
    for page in _pages(indent(_json(fact), "  ") for fact in facts):
        say(("[" if is_first else ",") + "\n" + ",\n".join(page), is_whole=False)
        is_first = False
    say("[]" if is_first else "\n]")


def say_each(
    things: Iterable[_T],
    *,
    as_json: bool,
    facts: Callable[[_T], object],
    line: Callable[[_T], str],
    nothing: str = "",
) -> None:
    """Print things that are few: what another program gets of each, or a line for people.

    Where there are none people read ``nothing``, if that is to be told, and programs an empty list.
    """
    if as_json:
        print_json(list(map(facts, things)))
        return
    lines = list(map(line, things))
    say_lines(lines or filter(None, [nothing]))


def nothing_found(words: Catalogue) -> str:
    """What people read where a search has found nothing; officers expect the word NIHIL."""
    return words.translate("cli", "NIHIL: nothing was found.")


def _json(facts: object) -> str:
    plain: Any = to_jsonable_python(facts, bytes_mode="base64")
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _pages(lines: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(lines)
    while page := list(islice(rest, PAGE)):
        yield page
