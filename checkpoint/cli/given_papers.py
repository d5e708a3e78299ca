"""What was given to whom, from the command line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Annotated

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    program_of,
    say_each,
    sign_in,
)
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.question import Period
from checkpoint.services.handing_over import GivenPaper

_DAY = "%Y-%m-%d"

GIVEN_LESSON = lesson(
    "A line for each time that a paper left: printed, saved, or with files, and where to; behind"
    " a > who took it by hand.",
    "Needs a post that is set up, and the sign-in of a shift lead.",
    example="report given --since 2026-11-01 --until 2026-11-22 --as siregar",
)


def report_given(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[datetime, typer.Option(formats=[_DAY], help="First operational day.")],
    until: Annotated[datetime, typer.Option(formats=[_DAY], help="Last operational day.")],
    as_json: AsJson = False,
) -> None:
    """List which papers of these days were given out, to whom, when, by whom and how."""
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        period = Period(since.date(), until.date())
        given = program.handing_over.given(officer, place.post, period)
    say_each(given, as_json=as_json, facts=_facts, line=partial(_line, post=place.post))


def _facts(given: GivenPaper) -> Mapping[str, object]:
    paper = given.paper
    return {
        "number": paper.number,
        "partner": paper.partner,
        "issued_at": paper.issued_at,
        "issued_by": paper.issued_by,
        "way": paper.way,
        "place": paper.place,
        "sha256": paper.content_digest,
        "taken": [{"by": one.to, "from": one.by, "at": one.at} for one in given.taken],
    }


def _line(given: GivenPaper, post: Post) -> str:
    paper = given.paper
    moment = f"{post.local(paper.issued_at):%Y-%m-%d %H:%M}"
    way = paper.way.value if paper.way else "?"
    taken = "".join(f"  > {one.to}" for one in given.taken)
    said = f"{moment}  {paper.number}  {paper.partner.value}  {way}  {paper.place}".rstrip()
    return f"{said}{taken}"
