"""Papers from the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.proving import KEY_LESSON, VERIFY_LESSON, key, verify
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.domain.statistics.question import Period
from checkpoint.paper_file import make_folder, write_paper
from checkpoint.reports.blank_sheet import blank_sheet

app = typer.Typer(help="The papers of a day, a week, a month or any days.")

app.command("verify", epilog=VERIFY_LESSON)(verify)
app.command("key", epilog=KEY_LESSON)(key)

_DAY = "%Y-%m-%d"
_WHO_GETS = (
    f"Partners: {', '.join(Partner)}. Each gets what it may know and no more. Each"
    " paper is noted on the audit trail; if records changed since the last one, it is a new"
    " version."
)
_NEEDS = "Needs a post that is set up, and the sign-in of a shift lead."
_AGAINST = "The days stand beside those before them. Made before they end, it is provisional."

DAY_LESSON = lesson(
    _WHO_GETS,
    _NEEDS,
    example="report day --on 2026-11-22 --partner customs --out papers --as siregar",
)
WEEK_LESSON = lesson(
    _WHO_GETS, _AGAINST, _NEEDS, example="report week --on 2026-11-22 --out papers --as siregar"
)
MONTH_LESSON = lesson(
    _WHO_GETS, _AGAINST, _NEEDS, example="report month --on 2026-11-01 --out papers --as siregar"
)
PERIOD_LESSON = lesson(
    _WHO_GETS,
    _AGAINST,
    _NEEDS,
    example="report period --since 2026-11-01 --until 2026-11-10 --out papers --as siregar",
)

For = Annotated[
    list[Partner] | None,
    typer.Option("--partner", help="For whom; may be given again. All if left out."),
]
Out = Annotated[Path, typer.Option("--out", help="Folder for the PDFs.", file_okay=False)]


@app.command("day", epilog=DAY_LESSON)
def report_day(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Operational day.")],
    partner: For = None,
    out: Out = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the reports of an operational day as PDF."""
    written = _make(context, login, _around(ReportKind.DAY, on), partner, out)
    _tell(written, as_json=as_json)


@app.command("week", epilog=WEEK_LESSON)
def report_week(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Any day of the week.")],
    partner: For = None,
    out: Out = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the reports of a week, from Monday to Sunday, as PDF."""
    written = _make(context, login, _around(ReportKind.WEEK, on), partner, out)
    _tell(written, as_json=as_json)


@app.command("month", epilog=MONTH_LESSON)
def report_month(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Any day of the month.")],
    partner: For = None,
    out: Out = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the reports of a month as PDF."""
    written = _make(context, login, _around(ReportKind.MONTH, on), partner, out)
    _tell(written, as_json=as_json)


@app.command("period", epilog=PERIOD_LESSON)
def report_period(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[datetime, typer.Option(formats=[_DAY], help="First operational day.")],
    until: Annotated[datetime, typer.Option(formats=[_DAY], help="Last operational day.")],
    partner: For = None,
    out: Out = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the reports of any days as PDF."""
    days = (since.date(), until.date())
    _tell(_make(context, login, days, partner, out), as_json=as_json)


def _around(kind: ReportKind, on: datetime) -> tuple[date, date]:
    period = period_around(kind, on.date())
    return period.first_on, period.last_on


def _make(
    context: typer.Context,
    login: str,
    days: tuple[date, date],
    partners: Sequence[Partner] | None,
    out: Path,
) -> list[Path]:
    """Make and note the papers; days that run backwards are told like any other failure."""
    words = call_of(context).words
    written: list[Path] = []
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        figures = program.reports.period(officer, place.post, Period(*days))
        make_folder(out)
        for one in partners or list(Partner):
            issue = program.reports.draft(officer, figures, one)
            content = program.make_paper(figures, one, issue, words)
            path = out / f"{issue.file_name}.pdf"
            write_paper(path, content)
            program.reports.note_issued(officer, issue, figures, one, content)
            written.append(path)
    return written


def _tell(written: Sequence[Path], *, as_json: bool) -> None:
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
