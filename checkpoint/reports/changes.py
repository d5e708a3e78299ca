"""What a new version of a paper tells otherwise, in a small table on it.

A figure has its old and new count; of a part that is text, it is said that it is another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from checkpoint.domain.reporting.told import PART, Change
from checkpoint.reports.foot import Footed
from checkpoint.reports.listing import Column, Listing, Row, counts
from checkpoint.words.reports import Text, changes_left_words

MOST_CHANGES = 8
"""Lines of what changed; who wants more has both papers."""

Naming: TypeAlias = Callable[[str, str, str], str]
"""What a figure or part is called, by its table, row and column; empty for what is not told."""


def changed_lines(paper: Footed, name: Naming) -> Listing | None:
    """The figures and parts that the version before told otherwise; nothing where none are."""
    rows: dict[str, Row] = {}
    for one in paper.issue.changes:
        label = name(*one.key.split(PART))
        if label:
            rows.setdefault(label, _row(one, label, paper))
    return listed(list(rows.values()), paper)


def listed(rows: list[Row], paper: Footed) -> Listing | None:
    """As many of them as there is room for."""
    if not rows:
        return None
    shown = rows[:MOST_CHANGES]
    if len(rows) > MOST_CHANGES:
        left = changes_left_words(len(rows) - MOST_CHANGES, paper.catalogue)
        shown.append(Row((left, "", "")))
    return Listing(
        title=paper.say(Text.CHANGED_SINCE).format(version=paper.issue.version - 1),
        columns=(
            Column(head=paper.say(Text.FIGURE)),
            *counts(paper.say(Text.WAS), paper.say(Text.IS)),
        ),
        rows=tuple(shown),
    )


def _row(change: Change, label: str, paper: Footed) -> Row:
    """A text stands under its digest, and its new one in another change."""
    is_figure = bool(change.key.split(PART)[-1])
    if is_figure:
        return Row((label, change.before, change.now))
    return Row((label, "", paper.say(Text.REWORDED)))
