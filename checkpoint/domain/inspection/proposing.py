"""When a screening for trafficking is proposed. Nobody is screened by a rule, and nobody refused.

The rule sees these signs alone, and none of them is what somebody is: no nationality, no
people, no sex, no means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

SEVERAL = 2
"""Others who tell the same story behind one leader, from which on it is a pattern."""


class Cause(StrEnum):
    """Why it is proposed."""

    CHILD = "child"
    """A child, of whom nobody said yet that a parent is there."""
    OF_INTEREST = "of_interest"
    """A hit on a list of those who may be led into trafficking (SOI, TPPO)."""
    POSTPONED_BEFORE = "postponed_before"
    SHARED_CONTACT = "shared_contact"
    SAME_STORY = "same_story"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """All that the rule may look at."""

    is_child: bool = False
    is_of_interest: bool = False
    is_postponed: bool = False
    """A departure was put off, and no recommendation was shown since."""
    contact_cases: int = 0
    same_story: int = 0


def causes_of(signs: Signs) -> Iterator[Cause]:
    """Every reason for which a talk aside is proposed."""
    holds = {
        Cause.CHILD: signs.is_child,
        Cause.OF_INTEREST: signs.is_of_interest,
        Cause.POSTPONED_BEFORE: signs.is_postponed,
        Cause.SHARED_CONTACT: signs.contact_cases > 0,
        Cause.SAME_STORY: signs.same_story >= SEVERAL,
    }
    return (cause for cause, does in holds.items() if does)
