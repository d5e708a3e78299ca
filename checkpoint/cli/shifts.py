"""The shift from the command line."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say_lines, sign_in
from checkpoint.cli.teaching import BY_OFFICER, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.tally import Tally
from checkpoint.services.roster import Roster, Sitting
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import direction_words, lane_words
from checkpoint.words.shifts import tally_words

app = typer.Typer(help="The shift, and who sits where.")

SHOW_LESSON = lesson(
    "Who leads the open shift, who sits at which counter since when, and what was recorded so far.",
    BY_OFFICER,
    example="shift show --as lestari",
)


@app.callback()
def shift() -> None:
    """Keep the name of the group where it has one command."""


@app.command("show", epilog=SHOW_LESSON)
def show_shift(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """Show the open shift, its counters and its figures."""
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        roster = program.shifts.roster(officer)
        tally = program.shifts.tally(officer)
    if as_json:
        print_json(_facts(roster, tally))
    else:
        say_lines(_lines(roster, tally, place.post, call_of(context).words))


def _facts(roster: Roster, tally: Tally | None) -> dict[str, object]:
    shift = roster.shift
    return {
        "shift": None
        if shift is None
        else {
            "id": shift.id,
            "regu": shift.regu,
            "lead": roster.lead,
            "opened_at": shift.opened_at,
            "figures": tally,
        },
        "counters": [
            {
                "counter": one.seat.counter,
                "officer": one.officer,
                "direction": one.seat.direction,
                "lane": one.seat.lane,
                "since": one.seat.taken_at,
                "last_seen_at": one.last_seen_at,
                "also_at": one.also_at,
            }
            for one in roster.sittings
        ],
    }


def _lines(roster: Roster, tally: Tally | None, post: Post, words: Catalogue) -> Iterator[str]:
    if roster.shift is None or tally is None:
        yield words.translate("cli", "No shift is open.")
    else:
        text = words.translate("cli", "{regu}, led by {lead}, since {since} {zone}")
        since = moment_words(post.local(roster.shift.opened_at), words.language)
        yield text.format(
            regu=roster.shift.regu, lead=roster.lead, since=since, zone=post.zone.value
        )
        yield tally_words(tally, words)
    if not roster.sittings:
        yield words.translate("cli", "No counter is open.")
    for one in roster.sittings:
        yield _line(one, post, words)


def _line(one: Sitting, post: Post, words: Catalogue) -> str:
    text = words.translate(
        "cli", "Counter {counter}: {officer}, {direction}, {lane}, since {since}"
    )
    seat = one.seat
    said = text.format(
        counter=seat.counter,
        officer=one.officer,
        direction=direction_words(seat.direction, words),
        lane=lane_words(seat.lane, words),
        since=moment_words(post.local(seat.taken_at), words.language),
    )
    if not one.also_at:
        return said
    also = words.translate("cli", "also at counter {names}")
    return f"{said} ({also.format(names=', '.join(one.also_at))})"
