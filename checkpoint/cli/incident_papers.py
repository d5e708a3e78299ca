"""The papers of incidents, from the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.other_press import Made, OtherPress
from checkpoint.paper_file import make_folder, write_paper
from checkpoint.program import Program

INCIDENTS_LESSON = lesson(
    "A line for each incident that was found on that operational day; nobody is named in it.",
    BY_LEAD,
    example="report incidents --on 2026-11-22 --out papers --as siregar",
)
INCIDENT_LESSON = lesson(
    "The original names who was in it, a copy has initials; no paper says who told of it.",
    BY_LEAD,
    example="report incident ETK/KEJADIAN/2026/0001 --copy --out papers --as siregar",
)

OnDay = Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Operational day.")]
Out = Annotated[Path, typer.Option("--out", help="Folder for the PDF.", file_okay=False)]


@dataclass(frozen=True, slots=True)
class Desk:
    """Whoever asks for papers, and with what they are made."""

    program: Program
    officer: Officer
    post: Post
    press: OtherPress


def report_incidents(
    context: typer.Context, login: As, *, on: OnDay, out: Out = Path(), as_json: AsJson = False
) -> None:
    """Make the list of a day's incidents."""
    _give(context, login, out, lambda desk: [desk.press.incidents(on.date())], as_json=as_json)


def report_incident(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="As the paper bears it.")],
    login: As,
    *,
    is_copy: Annotated[bool, typer.Option("--copy", help="With initials for names.")] = False,
    out: Out = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the report of one incident."""

    def make(desk: Desk) -> Iterator[Made]:
        file = desk.program.incidents.numbered(desk.officer, desk.post, number)
        yield desk.press.incident(file.state.incident.id, is_copy=is_copy)

    _give(context, login, out, make, as_json=as_json)


def _give(
    context: typer.Context,
    login: str,
    out: Path,
    make: Callable[[Desk], Iterable[Made]],
    *,
    as_json: bool,
) -> None:
    """Make papers, write each into the folder, and note that it left."""
    words, written = call_of(context).words, []
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        press = OtherPress(program, officer, place.post, words)
        make_folder(out)
        for made in make(Desk(program, officer, place.post, press)):
            path = out / made.file_name
            write_paper(path, made.content)
            press.note(made, way=Way.SAVED, place=str(out))
            written.append(path)
    if as_json:
        print_json([str(path) for path in written])
    else:
        for path in written:
            say(path)
