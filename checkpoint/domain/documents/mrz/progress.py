"""A zone as it is being typed: which check digits agree so far.

Typing a zone by hand is as good as scanning it only if a slip of the hand is seen at once.
What a check digit would have to be is never told: who types it off the document proves that
the field is right, who copies it off the screen proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.checks import Verdict, judge
from checkpoint.domain.documents.mrz.formats import (
    LAYOUTS,
    MRV_A,
    MRV_B,
    TD1,
    TD2,
    TD3,
    Check,
    Field,
    Format,
    Layout,
    Place,
)
from checkpoint.domain.documents.mrz.likeness import Reading
from checkpoint.domain.documents.mrz.lines import plain_lines, read_lines


class Typed(StrEnum):
    """How far a checked field has come."""

    INCOMPLETE = "incomplete"
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldProgress:
    """One check digit and the field it proves."""

    field: Field
    """COMPOSITE for the check digit over all of them."""
    state: Typed
    at: Place
    """Where the check digit stands."""


def progress(text: str, *, format: Format | None = None) -> tuple[FieldProgress, ...]:
    """Say of each check digit, in the order of the zone, whether it agrees with what is typed.

    Unless it is given, the format is told by the first letter and the length of the lines;
    before there is a first letter, nothing can be said.
    """
    lines = plain_lines(text)
    layouts = (LAYOUTS[format],) if format else tuple(_possible(lines))
    if not layouts and isinstance(whole := read_lines(text), Reading):  # pasted in one piece
        layouts, lines = (whole.layout,), whole.lines
    attempts = [_progress(layout, lines) for layout in layouts]
    sound = (steps for steps in attempts if all(step.state is not Typed.WRONG for step in steps))
    return next(sound, attempts[0] if attempts else ())


def _progress(layout: Layout, lines: Sequence[str]) -> tuple[FieldProgress, ...]:
    lines = [*lines, *[""] * layout.lines][: layout.lines]
    printed = layout.as_printed(lines)
    return tuple(
        FieldProgress(field=check.field, state=_state(printed, check, lines), at=check.at)
        for check in sorted(printed.checks, key=lambda check: (check.at.line, check.at.first))
    )


def _state(layout: Layout, check: Check, lines: Sequence[str]) -> Typed:
    needed = [*check.over, check.at]
    if check.field is Field.NUMBER and check.at.of(lines) == FILLER and layout.long_number_in:
        needed += layout.fields[layout.long_number_in]  # the number may go on in it
    if any(len(place.of(lines)) < len(place) for place in needed):
        return Typed.INCOMPLETE
    return Typed.WRONG if judge(check, lines) is Verdict.WRONG else Typed.RIGHT


def _possible(lines: Sequence[str]) -> Iterator[Layout]:
    """The formats that what is typed can still become, the narrowest first."""
    for layout in (TD1, TD2, TD3, MRV_B, MRV_A):
        fits = len(lines) <= layout.lines and all(len(line) <= layout.width for line in lines)
        if lines and fits and lines[0].startswith(tuple(layout.codes)):
            yield layout
