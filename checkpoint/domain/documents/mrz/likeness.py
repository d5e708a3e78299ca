"""How much a reading looks like a zone: what decides between the ways to take a text."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.checks import Verdict, illegal_places, judge
from checkpoint.domain.documents.mrz.formats import Check, Field, Layout
from checkpoint.domain.documents.mrz.names import SEPARATOR
from checkpoint.domain.documents.mrz.zone import Tidying

_WHOLE_ENOUGH = 0.55
"""How much of a zone must be as it should be: prose and long numbers stay well below."""
_PART_ENOUGH = 0.8
"""The same where lines are missing and the rest must speak for itself."""
_REARRANGED = frozenset(
    {Tidying.LINES_PARTED, Tidying.LINES_SWAPPED, Tidying.LINE_PADDED, Tidying.LINE_TRIMMED}
)
"""After these, a text that is no zone can have the shape of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way in which a format can lie in a text."""

    layout: Layout
    lines: tuple[str, ...]
    """As many as the format has; those not in the text are blank."""
    tidied: frozenset[Tidying] = frozenset()
    missing: frozenset[int] = frozenset()
    """The lines that are not in the text, counted from 1."""


def is_likely(reading: Reading) -> bool:
    """Whether it can be a zone at all; lines made longer must show that they are one's."""
    padded = Tidying.LINE_PADDED in reading.tidied
    if not reading.tidied.isdisjoint(_REARRANGED) and not _begins_like_one(reading):
        return False
    if reading.missing:
        proven = _right_checks(reading) > 0 and not padded
        is_single = not padded and _shows_single_name(reading)
        is_ones = proven or is_single or _shows_name(reading)
        return is_ones and _share(reading) >= _PART_ENOUGH
    if padded and not _belongs_together(reading):
        return False
    return _share(reading) >= _WHOLE_ENOUGH


def _begins_like_one(reading: Reading) -> bool:
    """Whether the document code is one of the format; it is the surest sign of where it begins."""
    return 1 not in reading.missing and reading.lines[0].startswith(tuple(reading.layout.codes))


def _belongs_together(reading: Reading) -> bool:
    """Whether a short line is the zone's own, and not the nearest line of print.

    A name with its separator shows it, or that issuer and nationality are the same; the name
    line of a card, where neither need be, must at least stand where it should.
    """
    layout, lines = reading.layout, reading.lines
    issuer, nationality = (layout.text(part, lines) for part in (Field.ISSUER, Field.NATIONALITY))
    in_order = Tidying.LINES_SWAPPED not in reading.tidied
    own_line = layout.fields[Field.NAME][0].line != layout.fields[Field.CODE][0].line
    return _shows_name(reading) or (issuer == nationality) or (own_line and in_order)


def _shows_name(reading: Reading) -> bool:
    return SEPARATOR in reading.layout.text(Field.NAME, reading.lines).strip(FILLER)


def _shows_single_name(reading: Reading) -> bool:
    """A name that nobody split, as most are here: fillers behind it, and a code before it."""
    name = reading.layout.text(Field.NAME, reading.lines)
    letters = name.strip(FILLER).replace(FILLER, "")
    return letters.isalpha() and name.endswith(SEPARATOR) and _begins_like_one(reading)


def rank(reading: Reading) -> tuple[int, float, int]:
    """Whole before half, then the more it is as it should be, then the less was done to it.

    One misread letter spoils a date and its check digit, and a line of fillers in their place
    spoils none: so it also counts how many characters are where they may not be.
    """
    return -len(reading.missing), _share(reading) - _misplaced(reading), -len(reading.tidied)


def _misplaced(reading: Reading) -> float:
    """Of all its characters, how many may not stand where they do."""
    places = {place for _, place in illegal_places(reading.layout, reading.lines)}
    return len(places) / (reading.layout.lines * reading.layout.width)


def _share(reading: Reading) -> float:
    """How many of its fields and check digits are as they should be, of those that are there."""
    fields = _fields_present(reading)
    illegal = {field for field, _ in illegal_places(reading.layout, reading.lines)}
    right = len(fields - illegal) + _right_checks(reading)
    return right / (len(fields) + len(_checks_present(reading)))


def _right_checks(reading: Reading) -> int:
    verdicts = [judge(check, reading.lines) for check in _checks_present(reading)]
    return len(verdicts) - verdicts.count(Verdict.WRONG)


def _checks_present(reading: Reading) -> list[Check]:
    return [check for check in reading.layout.checks if not check.lines & reading.missing]


def _fields_present(reading: Reading) -> set[Field]:
    return {
        field
        for field, places in reading.layout.fields.items()
        if not reading.missing.intersection(place.line for place in places)
    }
