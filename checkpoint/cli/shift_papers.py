"""The sheets of shifts that ended, from the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say_lines, sign_in
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.reporting.issue import Way
from checkpoint.other_press import OtherPress
from checkpoint.paper_file import make_folder, write_paper

SHIFT_LESSON = lesson(
    "A sheet for each shift that was handed over or closed on that operational day. It says what it"
    " said when both signed, whatever was corrected since, and is noted on the audit trail.",
    "Needs a post that is set up, and the sign-in of a shift lead.",
    example="report shift --on 2026-11-22 --out papers --as siregar",
)


def report_shift(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Operational day.")],
    out: Annotated[Path, typer.Option(help="Folder for the PDFs.", file_okay=False)] = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the hand-over sheets of the shifts that ended on a day, as PDF."""
    words = call_of(context).words
    written: list[Path] = []
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        press = OtherPress(program, officer, place.post, words)
        for end in program.shifts.ended_on(officer, place.post, on.date()):
            made = press.hand_over(end)
            make_folder(out)
            path = out / made.file_name
            write_paper(path, made.content)
            press.note(made, way=Way.SAVED, place=str(out))
            written.append(path)
    if as_json:
        print_json([str(path) for path in written])
    else:
        nothing = words.translate("cli", "No shift ended on that day.")
        say_lines(map(str, written) if written else [nothing])
