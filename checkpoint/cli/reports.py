"""Papers from the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.reporting.figures import Partner
from checkpoint.paper_file import make_folder, write_paper
from checkpoint.reports.blank_sheet import blank_sheet

app = typer.Typer(help="The papers of a day.")


DAY_LESSON = lesson(
    f"Partners: {', '.join(Partner)}. Each gets what it may know and no more. Each"
    " paper is noted on the audit trail; if records changed since the last one, it is a new"
    " version.",
    "Needs a post that is set up, and the sign-in of a shift lead.",
    example="report day --on 2026-11-22 --partner customs --out papers --as siregar",
)


@app.command("day", epilog=DAY_LESSON)
def report_day(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Operational day.")],
    partner: Annotated[
        list[Partner] | None, typer.Option(help="For whom; may be given again. All if left out.")
    ] = None,
    out: Annotated[Path, typer.Option(help="Folder for the PDFs.", file_okay=False)] = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the reports of an operational day as PDF."""
    words = call_of(context).words
    written: list[Path] = []
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        figures = program.reports.day(officer, place.post, on.date())
        make_folder(out)
        for one in partner or list(Partner):
            issue = program.reports.draft(officer, figures, one)
            content = program.make_paper(figures, one, issue, words)
            path = out / f"{issue.file_name}.pdf"
            write_paper(path, content)
            program.reports.note_issued(officer, issue, figures, one, content)
            written.append(path)
    if as_json:
        print_json([str(path) for path in written])
    else:
        for path in written:
            say(path)


SHEET_LESSON = lesson(
    "A page of lines for the hours in which the reader or the power fails; print some while there"
    " is power. What was written on it is entered in the journal afterwards, at its own time.",
    "Needs a post that is set up, and no password: nothing of anybody stands on it.",
    example="report sheet --out sheet.pdf",
)


@app.command("sheet", epilog=SHEET_LESSON)
def report_sheet(
    context: typer.Context,
    *,
    out: Annotated[Path, typer.Option(help="PDF to write.", dir_okay=False)],
) -> None:
    """Make a blank sheet on which crossings are written by hand."""
    words = call_of(context).words
    with program_of(context) as program:
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        write_paper(out, blank_sheet(place.post, words))
    say(out)
