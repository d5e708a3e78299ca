"""The whole register from the command line: found, and given out as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    nothing_found,
    program_of,
    say,
    say_each,
    sign_in,
)
from checkpoint.cli.teaching import lesson
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import NotFound
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.entries import Entry, facts_of
from checkpoint.domain.journal.search import PAGE, EntryKind, Mark, Search, SheetForm
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction, Lane, Post
from checkpoint.domain.statistics.question import Period
from checkpoint.paper_file import write_pieces
from checkpoint.program import Program
from checkpoint.services.journal_search import MOST_EXPORTED
from checkpoint.words.amending import amended_words
from checkpoint.words.cases import case_step_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import capture_words, direction_words, outcome_words

app = typer.Typer(help="The register of every crossing, searched.")
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
"""Before and after all that is on a register."""

_FILTERS: Mapping[str, Callable[[str], Any]] = {
    "kind": EntryKind,
    "direction": Direction,
    "outcome": Outcome,
    "verdict": Verdict,
    "nationality": str.upper,
    "document": DocumentKind,
    "lane": Lane,
    "counter": str,
    "ground": Ground,
    "capture": Capture,
    "mark": Mark,
    "officer": str,
}
_NARROW = (
    f"With --only it is narrowed: {', '.join(_FILTERS)}, such as --only nationality=MYS or"
    f" --only capture=late; marks are {', '.join(Mark)}, kinds {', '.join(EntryKind)}."
)
FIND_LESSON = lesson(
    "Words of a name in any order and by their beginnings, a document's number, the running"
    f" number of a day, or that of a record or a case as papers bear it. {_NARROW}",
    "Needs a post that is set up, and the sign-in of a counter officer or a shift lead. Who may be"
    " a victim is found by a shift lead alone.",
    example='journal find "siti aminah" --since 2026-01-01 --as siregar',
)
EXPORT_LESSON = lesson(
    f"The ending says which: .csv or .xlsx. {MOST_EXPORTED:,} records at the most, the newest."
    f" {_NARROW}",
    "Nobody who may be a victim is named in it, and that it was written is noted on the audit"
    " trail.",
    "Needs the sign-in of a shift lead.",
    example="journal export --since 2026-11-01 --out november.xlsx --as siregar",
)

Text = Annotated[str, typer.Argument(metavar="[TEXT]", help="What is looked for.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Operational day.")]
Only = Annotated[
    list[str] | None, typer.Option(metavar="WHAT=VALUE", help="Narrow it; may be given again.")
]


@app.command("find", epilog=FIND_LESSON)
def find(
    context: typer.Context,
    login: As,
    *,
    text: Text = "",
    since: Day = None,
    until: Day = None,
    only: Only = None,
    most: Annotated[int, typer.Option(min=1, max=10_000, help="No more than so many.")] = PAGE,
    as_json: AsJson = False,
) -> None:
    """Find records and cases in the whole register, the newest first."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        search = _search(program, officer, text=text, days=(since, until), only=only)
        post = _post_of(program)
        found = program.journal_search.page(officer, search, most=most)
    say_each(
        found.entries,
        as_json=as_json,
        facts=_facts,
        line=lambda entry: _line(entry, post, words),
        nothing=nothing_found(words),
    )
    if found.on is not None and not as_json:
        say(words.translate("cli", "There are more; --most shows them."))


@app.command("export", epilog=EXPORT_LESSON)
def export(
    context: typer.Context,
    login: As,
    *,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write: .csv or .xlsx.")],
    text: Text = "",
    since: Day = None,
    until: Day = None,
    only: Only = None,
) -> None:
    """Write what is found into a file for a spreadsheet."""
    words = call_of(context).words
    form = _form_of(out)
    with program_of(context) as program:
        officer = sign_in(program, login)
        search = _search(program, officer, text=text, days=(since, until), only=only)
        post = _post_of(program)
        export = program.journal_search.export(officer, search)
        officers = program.journal.officers(officer)
        sheet = program.make_record_sheet(export, form, post=post, officers=officers, words=words)
        write_pieces(out, sheet, export.noting)
    said = words.translate("cli", "Records written to {file}: {count}")
    say(said.format(file=out, count=export.count))
    if export.has_more and export.oldest is not None:
        day = post.day_of(facts_of(export.oldest).at)
        said = words.translate(
            "cli", "There are older ones, which did not fit: write another file with --until {day}."
        )
        say(said.format(day=day.isoformat()))


def _post_of(program: Program) -> Post:
    place = program.setting_up.place()
    if place is None:
        raise NotFound("the post has not been set up")
    return place.post


def _search(
    program: Program,
    officer: Officer,
    *,
    text: str,
    days: tuple[datetime | None, datetime | None],
    only: list[str] | None,
) -> Search:
    said = dict(map(_limit, only or ()))
    if "officer" in said:
        said["officer"] = _officer_called(program, officer, said["officer"])
    since, until = days
    period = None
    if since is not None or until is not None:
        last = until.date() if until else LAST_DAY
        period = Period(since.date() if since else min(FIRST_DAY, last), last)
    return Search(post=_post_of(program).code, text=text, period=period, **said)


def _officer_called(program: Program, officer: Officer, name: str) -> UUID:
    named = program.journal.officers(officer).items()
    found = [id_ for id_, called in named if called.casefold() == name.casefold()]
    if len(found) != 1:
        raise typer.BadParameter(f"no officer is called {name!r}", param_hint="--only")
    return found[0]


def _limit(limit: str) -> tuple[str, Any]:
    name, _, value = limit.partition("=")
    if name not in _FILTERS:
        known = ", ".join(_FILTERS)
        raise typer.BadParameter(f"{name!r} is none of {known}", param_hint="--only")
    try:
        return name, _FILTERS[name](value)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--only") from error


def _form_of(out: Path) -> SheetForm:
    try:
        return SheetForm(out.suffix.lower().removeprefix("."))
    except ValueError as error:
        raise typer.BadParameter("a file ends in .csv or .xlsx", param_hint="--out") from error


def _facts(entry: Entry) -> object:
    facts = facts_of(entry)
    holder = facts.document.holder
    return {
        "id": facts.id,
        "kind": EntryKind.CASE if isinstance(entry, CaseStep) else EntryKind.CROSSING,
        "number": facts.reference.number,
        "day_on": facts.reference.day_on,
        "crossed_at": facts.at,
        "direction": facts.direction,
        "name": holder.name.full,
        "nationality": holder.nationality,
        "document": facts.document.kind,
        "document_number": facts.document.number,
        "lane": facts.lane,
        "counter": facts.counter,
        "outcome": facts.outcome,
        "verdict": facts.verdict,
        "capture": facts.capture,
        **(_of_case(entry) if isinstance(entry, CaseStep) else _of_record(entry)),
    }


def _of_record(record: Recorded) -> Mapping[str, object]:
    crossing = record.crossing
    return {
        "amends": crossing.amendment.of if crossing.amendment else None,
        "is_cancellation": crossing.is_cancellation,
        "amended_by": record.amended_by,
    }


def _of_case(step: CaseStep) -> Mapping[str, object]:
    """Its day and number are those of the referral."""
    return {
        "case": step.case,
        "step": step.step,
        "about": step.kind,
        "stage": step.stage,
        "is_protected": step.is_protected,
    }


def _line(entry: Entry, post: Post, words: Catalogue) -> str:
    facts = facts_of(entry)
    parts = (
        f"{post.local(facts.at):%Y-%m-%d %H:%M}",
        f"{facts.reference.number:>5}",
        direction_words(facts.direction, words),
        _step_words(entry, words),
        "" if facts.outcome is None else outcome_words(facts.outcome, words),
        facts.document.holder.nationality,
        facts.document.number,
        facts.document.holder.name.full,
        *(f"({mark})" for mark in _marks(entry, words)),
    )
    return "  ".join(part for part in parts if part)


def _step_words(entry: Entry, words: Catalogue) -> str:
    if not isinstance(entry, CaseStep):
        return ""
    return f"{case_step_words(entry.step, words)} ({entry.reference})"


def _marks(entry: Entry, words: Catalogue) -> Iterator[str]:
    """What a figure must not be taken from a line without: some lines do not count."""
    if isinstance(entry, CaseStep):
        return
    if entry.crossing.capture is Capture.LATE:
        yield capture_words(Capture.LATE, words)
    if amended := amended_words(entry, words):
        yield amended
