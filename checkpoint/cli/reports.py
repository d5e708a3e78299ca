"""Papers from the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.blank_sheets import SHEET_LESSON, report_sheet
from checkpoint.cli.closing import CLOSE_LESSON, close
from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    fail,
    print_json,
    program_of,
    say,
    sign_in,
    told,
)
from checkpoint.cli.given_papers import GIVEN_LESSON, report_given
from checkpoint.cli.incident_papers import (
    INCIDENT_LESSON,
    INCIDENTS_LESSON,
    report_incident,
    report_incidents,
)
from checkpoint.cli.inside import TIMPORA_LESSON, report_timpora
from checkpoint.cli.proving import KEY_LESSON, VERIFY_LESSON, key, verify
from checkpoint.cli.shift_papers import SHIFT_LESSON, report_shift
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.reporting.delivery import Receiver
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.domain.statistics.question import Period
from checkpoint.outbox import outbox_at
from checkpoint.paper_bundle import signed_files, write_bundle
from checkpoint.paper_file import make_folder
from checkpoint.services.delivering import Deliveries
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

app = typer.Typer(help="The papers of a day, a week, a month or any days.")

app.command("shift", epilog=SHIFT_LESSON)(report_shift)
app.command("timpora", epilog=TIMPORA_LESSON)(report_timpora)
app.command("incidents", epilog=INCIDENTS_LESSON)(report_incidents)
app.command("incident", epilog=INCIDENT_LESSON)(report_incident)
app.command("verify", epilog=VERIFY_LESSON)(verify)
app.command("key", epilog=KEY_LESSON)(key)
app.command("close", epilog=CLOSE_LESSON)(close)
app.command("given", epilog=GIVEN_LESSON)(report_given)
app.command("sheet", epilog=SHEET_LESSON)(report_sheet)

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

NO_OUTBOX = QT_TRANSLATE_NOOP(
    "cli", "None of them has a folder of its own. Name it in the settings, under outboxes."
)

For = Annotated[
    list[Partner] | None,
    typer.Option("--partner", help="For whom; may be given again. All if left out."),
]
Out = Annotated[Path, typer.Option("--out", help="Folder for the PDFs.", file_okay=False)]
Files = Annotated[
    bool, typer.Option("--files", help="Also CSV, XLSX and JSON, each signed beside it (.sig).")
]
Outbox = Annotated[
    bool,
    typer.Option("--outbox", help="Into each partner's own folder, for those that have one."),
]


@app.command("day", epilog=DAY_LESSON)
def report_day(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Operational day.")],
    partner: For = None,
    out: Out = Path(),
    files: Files = False,
    outbox: Outbox = False,
    as_json: AsJson = False,
) -> None:
    """Make the reports of an operational day as PDF."""
    days = _around(context, ReportKind.DAY, on)
    _give_out(context, login, days, Where(partner, out, files, outbox), as_json=as_json)


@app.command("week", epilog=WEEK_LESSON)
def report_week(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Any day of the week.")],
    partner: For = None,
    out: Out = Path(),
    files: Files = False,
    outbox: Outbox = False,
    as_json: AsJson = False,
) -> None:
    """Make the reports of a week, from Monday to Sunday, as PDF."""
    days = _around(context, ReportKind.WEEK, on)
    _give_out(context, login, days, Where(partner, out, files, outbox), as_json=as_json)


@app.command("month", epilog=MONTH_LESSON)
def report_month(
    context: typer.Context,
    login: As,
    *,
    on: Annotated[datetime, typer.Option(formats=[_DAY], help="Any day of the month.")],
    partner: For = None,
    out: Out = Path(),
    files: Files = False,
    outbox: Outbox = False,
    as_json: AsJson = False,
) -> None:
    """Make the reports of a month as PDF."""
    days = _around(context, ReportKind.MONTH, on)
    _give_out(context, login, days, Where(partner, out, files, outbox), as_json=as_json)


@app.command("period", epilog=PERIOD_LESSON)
def report_period(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[datetime, typer.Option(formats=[_DAY], help="First operational day.")],
    until: Annotated[datetime, typer.Option(formats=[_DAY], help="Last operational day.")],
    partner: For = None,
    out: Out = Path(),
    files: Files = False,
    outbox: Outbox = False,
    as_json: AsJson = False,
) -> None:
    """Make the reports of any days as PDF."""
    days = (since.date(), until.date())
    _give_out(context, login, days, Where(partner, out, files, outbox), as_json=as_json)


def _around(context: typer.Context, kind: ReportKind, on: datetime) -> tuple[date, date]:
    with told(call_of(context).words):
        period = period_around(kind, on.date())
    return period.first_on, period.last_on


@dataclass(frozen=True, slots=True)
class Where:
    """For whom papers are made, and where they go."""

    partners: Sequence[Partner] | None
    out: Path
    has_files: bool
    is_outbox: bool

    def places(self, ways: Deliveries) -> Mapping[Partner, Path]:
        """The folder of each partner that gets a paper."""
        partners = self.partners or list(Partner)
        if not self.is_outbox:
            return dict.fromkeys(partners, self.out)
        boxes = ((one, ways[Receiver(one.value)].outbox) for one in partners)
        return {one: outbox_at(box) for one, box in boxes if box}


def _give_out(
    context: typer.Context, login: str, days: tuple[date, date], where: Where, *, as_json: bool
) -> None:
    """Tell what was written, also where a later paper went wrong: it is with the partners."""
    written: list[Path] = []
    try:
        _make(context, login, days, where, written)
    finally:
        if written:
            _tell(written, as_json=as_json)


def _make(
    context: typer.Context,
    login: str,
    days: tuple[date, date],
    where: Where,
    written: list[Path],
) -> None:
    """Make and note the papers; days that run backwards are told like any other failure."""
    call = call_of(context)
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        figures = program.reports.period(officer, place.post, Period(*days))
        ways = program.deliveries.every(officer, place.post)
        places = where.places(ways)
        if not places:
            fail(call.words.translate("cli", NO_OUTBOX))
        for one, folder in places.items():
            if not where.is_outbox:
                make_folder(folder)  # a stick that is not there is no folder to be made
            how = ways[Receiver(one.value)]
            issue = program.reports.draft(officer, figures, one, is_to_leave=True)
            if how.paper_size is not None:
                issue = replace(issue, paper_size=how.paper_size)
            content = program.make_paper(figures, one, issue, call.words)
            beside: Mapping[str, bytes] = {}
            if where.has_files or (where.is_outbox and how.has_files):
                files = program.make_files(figures, one, issue, call.words)
                beside = signed_files(content, files, partial(program.reports.sign, officer))
            written += write_bundle(folder / f"{issue.file_name}.pdf", content, beside)
            way = Way.FILES if beside else Way.SAVED
            program.reports.note_issued(
                officer, issue, figures, one, content, way=way, place=str(folder)
            )


def _tell(written: Sequence[Path], *, as_json: bool) -> None:
    if as_json:
        print_json([str(path) for path in written])
    else:
        for path in written:
            say(path)
