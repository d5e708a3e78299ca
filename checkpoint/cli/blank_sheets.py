"""Sheets for the hours without power, from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import (
    call_of,
    program_of,
    say,
)
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.paper_file import write_paper
from checkpoint.reports.blank_sheet import blank_sheet

SHEET_LESSON = lesson(
    "A page of lines for the hours in which the reader or the power fails; print some while there"
    " is power. What was written on it is entered in the journal afterwards, at its own time.",
    "Needs a post that is set up, and no password: nothing of anybody stands on it.",
    example="report sheet --out sheet.pdf",
)


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
