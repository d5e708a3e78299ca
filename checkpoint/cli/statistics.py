"""Figures of any days, from the command line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.statistics.question import Figures, Measure, Period, Question
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.statistics import measure_words, value_words

STATS_LESSON = lesson(
    f"By: {', '.join(Dimension)}. With --only, what is counted is narrowed to a value, such as"
    " nationality=MYS or document=border_pass; several of one dimension are taken together."
    " Corrected and cancelled records never count; what is zero is left out.",
    "The figures are those of the papers and of the board: there is one way of counting.",
    BY_LEAD,
    example="stats --since 2026-01-01 --until 2026-11-22 --by month --by direction --as siregar",
)


def stats(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="First operational day.")],
    until: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Last operational day.")],
    measure: Annotated[Measure, typer.Option(help="What is counted.")] = Measure.CROSSED,
    by: Annotated[
        list[Dimension] | None, typer.Option(help="What it is counted by; may be given again.")
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="DIMENSION=VALUE", help="Narrow it; may be given again."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Count crossings by day, direction, nationality, document, age and more."""
    words = call_of(context).words
    dimensions, kept = tuple(by or ()), _limits(only or ())
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        question = Question(
            post=place.post,
            period=Period(since.date(), until.date()),
            measure=measure,
            by=dimensions,
            only=kept,
        )
        figures = program.statistics.ask(officer, question)
    if as_json:
        print_json(_facts(question, figures))
    else:
        for line in _lines(question, figures, words):
            say(line)


def _limits(only: Sequence[str]) -> Mapping[Dimension, frozenset[str]]:
    kept: dict[Dimension, set[str]] = defaultdict(set)
    for limit in only:
        name, _, value = limit.partition("=")
        if name not in set(Dimension):
            known = ", ".join(Dimension)
            raise typer.BadParameter(f"{name!r} is none of {known}", param_hint="--only")
        kept[Dimension(name)].add(value)
    return {dimension: frozenset(values) for dimension, values in kept.items()}


def _facts(question: Question, figures: Figures) -> dict[str, object]:
    return {
        "post": question.post.code,
        "first_on": question.period.first_on,
        "last_on": question.period.last_on,
        "measure": question.measure,
        "by": question.by,
        "only": {name.value: sorted(values) for name, values in question.only.items()},
        "figures": [
            {**dict(zip(question.by, values, strict=True)), "count": count}
            for values, count in sorted(figures.items())
        ],
        "total": sum(figures.values()),
    }


def _lines(question: Question, figures: Figures, words: Catalogue) -> list[str]:
    rows = [
        (
            " · ".join(
                value_words(dimension, value, words)
                for dimension, value in zip(question.by, values, strict=True)
            ),
            f"{count:,}",
        )
        for values, count in sorted(figures.items())
        if question.by
    ]
    rows.append((measure_words(question.measure, words), f"{sum(figures.values()):,}"))
    width = max(len(count) for _said, count in rows)
    return [f"{count:>{width}}  {said}" for said, count in rows]
