"""With what a case may end: only what is lawful for this traveller, and no penalty for a victim."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.grounds import Ground, GroundRule
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.decision import lawful_grounds
from checkpoint.domain.inspection.inspection import Inspection


class PenaltyForVictim(DecisionNotLawful):
    """Who may be a victim is not held back for what was done with him (UU 6/2011 Ps 86)."""


_PENAL = frozenset(
    {
        Ground.NO_VALID_DOCUMENT,
        Ground.FORGED_DOCUMENT,
        Ground.NO_VISA,
        Ground.UNTRUE_STATEMENT,
        Ground.INTERNATIONAL_CRIME,
        Ground.TRAFFICKING_NETWORK,
        Ground.EXIT_NO_VALID_DOCUMENT,
        Ground.EXIT_OBLIGATIONS,
    }
)
"""Grounds that lie in the traveller's own papers and doings, which with a victim are others'.

That UU 6/2011 Ps 86 keeps administrative action (TAK) from victims was seen; that refusals on
these grounds are meant too is concluded from it. What another authority has ordered, a disease,
and a postponement, which protects, can still be chosen.
"""


def grounds_offered(inspection: Inspection, *, is_protected: bool) -> Iterator[GroundRule]:
    """The grounds on which this traveller may be held back.

    Who was marked for protection in a case of before is so at every counter.
    """
    is_victim = is_protected or inspection.subject.earlier.is_protected
    rules = lawful_grounds(inspection)
    return (rule for rule in rules if not (is_victim and rule.ground in _PENAL))


def must_be_offered(ground: Ground | None, *, is_protected: bool) -> None:
    """Raise PenaltyForVictim where a ground would punish who is to be protected."""
    if is_protected and ground in _PENAL:
        raise PenaltyForVictim(ground)
