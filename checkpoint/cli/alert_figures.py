"""How often each list was hit, and how often it was somebody else, from the command line."""

from __future__ import annotations

import typer

from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, sign_in
from checkpoint.cli.teaching import BY_LEAD, lesson
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.words.judgements import figures_words

FIGURES_LESSON = lesson(
    "A hit is counted once it was judged at a counter, or its traveller recorded. The share of"
    " false hits is that of somebody else among the judged.",
    BY_LEAD,
    example="alerts figures --as siregar --json",
)


def figures(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """Count the hits on each list, what was judged of them, and the share of false ones."""
    words = call_of(context).words
    with program_of(context) as program:
        counted = program.adjudication.figures(sign_in(program, login))
    if as_json:
        print_json([_facts(one) for one in counted])
        return
    for one in counted:
        say(figures_words(one, words))
    if not counted:
        say(words.translate("cli", "No list was hit yet."))


def _facts(figures: ListFigures) -> dict[str, object]:
    return {
        "list": figures.list_name,
        "hits": figures.hits,
        "same": figures.same,
        "other": figures.other,
        "unjudged": figures.unjudged,
        "false_share": figures.false_share,
    }
