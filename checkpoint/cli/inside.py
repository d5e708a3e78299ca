"""Who is inside, from the command line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    call_of,
    print_json,
    program_of,
    say,
    say_lines,
    sign_in,
)
from checkpoint.cli.teaching import BY_LEAD_ALONE, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.journeys.noted import USUAL_BACK
from checkpoint.domain.journeys.resident import MOST_DAYS, USUAL_DAYS, Wanted, Which
from checkpoint.domain.journeys.roll import Roll
from checkpoint.domain.reporting.issue import Way
from checkpoint.other_press import OtherPress
from checkpoint.paper_file import make_folder, write_paper
from checkpoint.reports.inside_files import InsideForm, inside_file
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.inside import InsideText, asked_words, inside_words, which_words

INSIDE_LESSON = lesson(
    "Foreigners who came in here and have not left through this post, counted by nationality and"
    " by the end of the stay. An exit elsewhere is not known here. Nobody is named, save in a"
    " file of --out, which is noted on the audit trail: CSV, XLSX or JSON by its ending.",
    "With --on and a day that has passed, who was inside as it ended, with what was recorded late"
    " or put right since.",
    "With --rebuild, it is first made anew from the records of the register alone.",
    BY_LEAD_ALONE,
    example="inside --within 7 --out inside.xlsx --as siregar",
)
TIMPORA_LESSON = lesson(
    "One page of figures, and the people on the pages behind it. Stays are counted by the day of"
    " --on; of one that has passed it says who was inside as it ended. Who may be a victim of"
    " trafficking is counted and not named. Behind them stand those who were refused or doubted in"
    " the last days (--back).",
    BY_LEAD_ALONE,
    example="report timpora --out papers --as siregar",
)

OnDay = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="Day that is told; today if left out."),
]
Within = Annotated[
    int, typer.Option(min=0, max=MOST_DAYS, help="Days within which a stay ends soon.")
]
Back = Annotated[
    int,
    typer.Option(min=1, max=MOST_DAYS, help="Days of which it tells who was refused or doubted."),
]


def inside(
    context: typer.Context,
    login: As,
    *,
    on: OnDay = None,
    within: Within = USUAL_DAYS,
    back: Back = USUAL_BACK,
    which: Annotated[Which, typer.Option(help="Of whom the file is.")] = Which.EVERYBODY,
    out: Annotated[
        Path | None, typer.Option(help="File to write, by name.", dir_okay=False)
    ] = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Make it anew first.")] = False,
    as_json: AsJson = False,
) -> None:
    """Count the foreigners who are inside, and list them in a file."""
    words = call_of(context).words
    form = None if out is None else _form_of(out)
    with program_of(context) as program:
        officer = sign_in(program, login)
        if rebuild:
            program.inside.make_anew(officer)
        day = on.date() if on else None
        roll = program.inside.roll(officer, day)
        if out is not None and form is not None:
            wanted = Wanted(which=which, days=within)
            listed = program.inside.look(officer, day, back=back)
            given, noting = program.inside.outgoing(officer, listed, wanted, form=form.value)
            write_paper(out, inside_file(given, wanted, form), noting)
    if as_json:
        print_json(_facts(roll, within))
    else:
        say_lines(_lines(roll, within, words))


def report_timpora(
    context: typer.Context,
    login: As,
    *,
    on: OnDay = None,
    within: Within = USUAL_DAYS,
    back: Back = USUAL_BACK,
    out: Annotated[Path, typer.Option(help="Folder for the PDF.", file_okay=False)] = Path(),
    as_json: AsJson = False,
) -> None:
    """Make the paper for TIMPORA: foreigners inside, and whose stay has ended."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        make_folder(out)
        press = OtherPress(program, officer, place.post, words)
        made = press.timpora(on.date() if on else None, within, back=back)
        path = out / made.file_name
        write_paper(path, made.content)
        press.note(made, way=Way.SAVED, place=str(out))
    if as_json:
        print_json([str(path)])
    else:
        say(path)


def _form_of(out: Path) -> InsideForm:
    ending = out.suffix.lower().removeprefix(".")
    if ending not in set(InsideForm):
        known = ", ".join(InsideForm)
        raise typer.BadParameter(f"{out.name!r} ends in none of {known}", param_hint="--out")
    return InsideForm(ending)


def _facts(roll: Roll, within: int) -> dict[str, object]:
    return {
        "post": roll.post.code,
        "on": roll.on,
        "asked_at": roll.at,
        "inside_until": roll.until,
        "within_days": within,
        "figures": roll.figures(within),
        "by_nationality": dict(roll.by_nationality()),
    }


def _lines(roll: Roll, within: int, words: Catalogue) -> Iterator[str]:
    figures = roll.figures(within)
    counts = [
        (figures.inside, Which.EVERYBODY),
        (figures.ending, Which.ENDING),
        (figures.overstayed, Which.OVERSTAYED),
        (figures.unknown, Which.UNKNOWN),
        (figures.no_address, Which.NO_ADDRESS),
        (figures.pass_holders, Which.PASS_HOLDERS),
        (figures.pass_over, Which.PASS_OVER),
    ]
    width = len(f"{figures.inside:,}")
    for count, which in counts:
        yield f"{count:>{width},}  {which_words(which, within, words)}"
    yield ""
    for code, count in roll.by_nationality():
        yield f"{count:>{width},}  {country_name(code, words.language)}"
    if roll.until is not None:
        yield day_words(roll.on, words.language)
        yield asked_words(roll, words)
    yield inside_words(InsideText.ELSEWHERE, words)
