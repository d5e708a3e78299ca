"""Figures of any days, from the command line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD_ALONE, lesson
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.statistics.aligning import aligned
from checkpoint.domain.statistics.question import Figures, Measure, Period, Question
from checkpoint.domain.statistics.spans import Comparison, Span
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.values import VALUES
from checkpoint.domain.statistics.views import ReadyView, View
from checkpoint.program import Program
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.statistics import measure_words, value_words

STATS_LESSON = lesson(
    f"By: {', '.join(Dimension)}. With --only, what is counted is narrowed to a value, such as"
    " nationality=MYS or document=border_pass; several of one dimension are taken together."
    " Corrected and cancelled records never count; what is zero is left out.",
    f"With --view, a view that was kept on the screen, or one of {', '.join(ReadyView)}: what else"
    " is said takes the place of what the view says. With --compare, each line has the count of"
    " the other days behind it.",
    "The figures are those of the papers and of the board: there is one way of counting.",
    BY_LEAD_ALONE,
    example="stats --since 2026-01-01 --until 2026-11-22 --by month --by direction --as siregar",
)


@dataclass(frozen=True, slots=True)
class _Told:
    question: Question
    figures: Figures
    other: Period | None
    before: Figures
    """Of the other days, under the values of their counterparts."""


def stats(
    context: typer.Context,
    login: As,
    *,
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="First operational day.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Last operational day.")
    ] = None,
    measure: Annotated[Measure | None, typer.Option(help="What is counted.")] = None,
    by: Annotated[
        list[Dimension] | None, typer.Option(help="What it is counted by; may be given again.")
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="DIMENSION=VALUE", help="Narrow it; may be given again."),
    ] = None,
    view: Annotated[str | None, typer.Option(help="A view, by its name.")] = None,
    compare: Annotated[
        Comparison | None, typer.Option(help="The other days to count beside these.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Count crossings by day, direction, nationality, document, age and more."""
    words = call_of(context).words
    dimensions, kept = tuple(by or ()), _limits(only or ())
    _must_say_days(since, until, view)
    with program_of(context) as program:
        officer = sign_in(program, login)
        days = Period(since.date(), until.date()) if since and until else None
        asked = View() if view is None else program.statistics.view_named(officer, view)
        post = _post(program)
        span = Span.of(days or asked.when, post.day_of(program.clock()))
        question = Question(
            post=post,
            period=span.period,
            measure=measure or asked.measure,
            by=dimensions or asked.by,
            only=kept or asked.only,
        )
        told = _ask(program, officer, question, span.compared(compare or asked.comparison))
    if as_json:
        print_json(_facts(told))
    else:
        for line in _lines(told, words):
            say(line)


def _must_say_days(since: datetime | None, until: datetime | None, view: str | None) -> None:
    """Both days, or none where a view knows its own."""
    has_view_alone = view is not None and since is None and until is None
    if not has_view_alone and (since is None or until is None):
        missing = "--since" if since is None else "--until"
        raise typer.BadParameter("both days are needed, or a view", param_hint=missing)


def _post(program: Program) -> Post:
    place = program.setting_up.place()
    if place is None:
        raise NotFound("the post has not been set up")
    return place.post


def _ask(program: Program, officer: Officer, question: Question, other: Period | None) -> _Told:
    figures = program.statistics.ask(officer, question)
    if other is None:
        return _Told(question, figures, None, {})
    then = Question(
        post=question.post,
        period=other,
        measure=question.measure,
        by=question.by,
        only=question.only,
    )
    before = program.statistics.ask(officer, then)
    return _Told(question, figures, other, aligned(before, question.by, question.period, other))


def _limits(only: Sequence[str]) -> Mapping[Dimension, frozenset[str]]:
    kept: dict[Dimension, set[str]] = defaultdict(set)
    for limit in only:
        name, _, value = limit.partition("=")
        if name not in set(Dimension):
            known = ", ".join(Dimension)
            raise typer.BadParameter(f"{name!r} is none of {known}", param_hint="--only")
        known_values = VALUES.get(Dimension(name))
        if known_values is not None and value not in known_values:
            raise typer.BadParameter(
                f"{value!r} is none of {', '.join(known_values)}", param_hint="--only"
            )
        kept[Dimension(name)].add(value)
    return {dimension: frozenset(values) for dimension, values in kept.items()}


def _facts(told: _Told) -> dict[str, object]:
    question, other = told.question, told.other
    facts: dict[str, object] = {
        "post": question.post.code,
        "first_on": question.period.first_on,
        "last_on": question.period.last_on,
        "measure": question.measure,
        "by": question.by,
        "only": {name.value: sorted(values) for name, values in question.only.items()},
        "figures": [
            {**dict(zip(question.by, values, strict=True)), "count": now, **_beside(told, before)}
            for values, now, before in _counts(told)
        ],
        "total": sum(told.figures.values()),
    }
    if other is not None:
        facts["compared_first_on"], facts["compared_last_on"] = other.first_on, other.last_on
        facts["total_before"] = sum(told.before.values())
    return facts


def _beside(told: _Told, before: int) -> dict[str, int]:
    return {} if told.other is None else {"before": before}


def _counts(told: _Told) -> list[tuple[tuple[str, ...], int, int]]:
    values = sorted({*told.figures, *told.before})
    return [(one, told.figures.get(one, 0), told.before.get(one, 0)) for one in values]


def _lines(told: _Told, words: Catalogue) -> list[str]:
    question = told.question
    rows = [
        (
            " · ".join(
                value_words(dimension, value, words)
                for dimension, value in zip(question.by, values, strict=True)
            ),
            now,
            before,
        )
        for values, now, before in _counts(told)
        if question.by
    ]
    sums = sum(told.figures.values()), sum(told.before.values())
    rows.append((measure_words(question.measure, words), *sums))
    figures = [
        (f"{now:,}",) if told.other is None else (f"{now:,}", f"{before:,}", f"{now - before:+,}")
        for _said, now, before in rows
    ]
    widths = [max(map(len, column)) for column in zip(*figures, strict=True)]
    return [
        "  ".join([*(f"{one:>{width}}" for one, width in zip(row, widths, strict=True)), said])
        for row, (said, _now, _before) in zip(figures, rows, strict=True)
    ]
