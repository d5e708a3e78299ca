"""Whether what stands in a zone may stand there, and whether the check digits agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from checkpoint.domain.documents.mrz.check_digit import (
    DIGITS,
    FILLER,
    LEGAL,
    LETTERS,
    check_digit,
)
from checkpoint.domain.documents.mrz.formats import Check, Field, Layout, Place

ALPHABETS: Mapping[Field, frozenset[str]] = MappingProxyType(
    {
        Field.CODE: LEGAL,
        Field.ISSUER: LETTERS | {FILLER},
        Field.NUMBER: LEGAL,
        Field.NATIONALITY: LETTERS | {FILLER},
        Field.BORN: DIGITS | {FILLER},
        Field.SEX: frozenset("FMX") | {FILLER},  # the standard has no X here; some issuers do
        Field.EXPIRES: DIGITS | {FILLER},
        Field.NAME: LETTERS | {FILLER},
        Field.OPTIONAL: LEGAL,
        Field.MORE_OPTIONAL: LEGAL,
    }
)
"""Which characters each field may hold (the notes to the tables of Doc 9303-4 to 9303-7)."""


class Verdict(StrEnum):
    """What a check digit says."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_USED = "not_used"
    """A filler behind an empty field. Doc 9303-4 §4.2.2.2 allows it for the personal number;
    documents do it elsewhere too, and nothing is lost by it."""


def judge(check: Check, lines: Sequence[str]) -> Verdict:
    """Hear one check digit."""
    found, text = check.at.of(lines), check.text(lines)
    if found == FILLER and not text.strip(FILLER):
        return Verdict.NOT_USED
    return Verdict.RIGHT if found == expected_digit(check, lines) else Verdict.WRONG


def expected_digit(check: Check, lines: Sequence[str]) -> str:
    """What the check digit must be; empty where a field holds what cannot be computed."""
    text = check.text(lines)
    return check_digit(text) if LEGAL.issuperset(text) else ""


def illegal_places(layout: Layout, lines: Sequence[str]) -> Iterator[tuple[Field, Place]]:
    """Every single position that holds what its field may not hold."""
    for field, places in layout.fields.items():
        for position in (single for place in places for single in place.positions()):
            if position.of(lines) not in ALPHABETS[field]:
                yield field, position
    code = layout.fields[Field.CODE][0].positions()[0]
    if code.of(lines) in LEGAL and code.of(lines) not in layout.codes:
        yield Field.CODE, code


def proven_fields(layout: Layout, lines: Sequence[str]) -> frozenset[Field]:
    """The fields a right check digit vouches for, their own or the composite one."""
    right = [check for check in layout.checks if judge(check, lines) is Verdict.RIGHT]
    covered = (_covered(check, layout) for check in right)
    return frozenset(check.field for check in right).union(*covered)


def _covered(check: Check, layout: Layout) -> set[Field]:
    """The fields that lie wholly within what a check digit is computed over."""
    return {
        field
        for field, places in layout.fields.items()
        if places and all(any(_within(place, run) for run in check.over) for place in places)
    }


def _within(place: Place, run: Place) -> bool:
    return place.line == run.line and run.first <= place.first and place.last <= run.last
