"""The sheets of shifts that ended, from the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say_lines, sign_in
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.papers.paper import Reprint
from checkpoint.domain.reporting.issue import PRACTICE_PREFIX
from checkpoint.domain.shifts.shift import ShiftEnd
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
        for end in program.shifts.ended_on(officer, place.post, on.date()):
            printed = Reprint(by=officer.name, at=program.clock())
            content = program.make_sheet(end, place.post, printed, words)
            make_folder(out)
            path = out / _file_name(end, is_practice=program.is_practice)
            write_paper(path, content)
            program.shifts.note_printed(officer, end, content)
            written.append(path)
    if as_json:
        print_json([str(path) for path in written])
    else:
        nothing = words.translate("cli", "No shift ended on that day.")
        say_lines(map(str, written) if written else [nothing])


def _file_name(end: ShiftEnd, *, is_practice: bool) -> str:
    prefix = f"{PRACTICE_PREFIX}-" if is_practice else ""
    return f"{prefix}{end.number.replace('/', '-')}.pdf"
