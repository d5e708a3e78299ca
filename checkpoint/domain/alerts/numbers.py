"""Document and national numbers, as they are held against each other."""

from __future__ import annotations

from enum import StrEnum

from checkpoint.domain.documents.travel_document import plain_number

_LOOK_ALIKES = str.maketrans("OQDILZSGB", "000112568")
"""Letters that reading machines and eyes take for digits; I and L both for 1."""

SHORTEST_TELLING = 5
"""A number of fewer marks is borne by many documents of many states."""


class NumberRelation(StrEnum):
    """What came of holding two numbers against each other."""

    SAME = "same"
    MISREAD = "misread"
    """They differ only in marks that look alike: 0/O, 1/I, 5/S, 8/B, 2/Z, 6/G."""
    DIFFERENT = "different"
    """Or one of them is not known."""


def look_alike_form(number: str) -> str:
    """A number with every mark that can be misread brought to one form."""
    return plain_number(number).translate(_LOOK_ALIKES)


def relate_numbers(one: str, other: str) -> NumberRelation:
    """Hold two numbers against each other, however they are spaced."""
    if not one or not other:
        return NumberRelation.DIFFERENT
    mine, theirs = plain_number(one), plain_number(other)
    if not mine or not theirs:
        return NumberRelation.DIFFERENT
    if mine == theirs:
        return NumberRelation.SAME
    is_alike = mine.translate(_LOOK_ALIKES) == theirs.translate(_LOOK_ALIKES)
    return NumberRelation.MISREAD if is_alike else NumberRelation.DIFFERENT
