"""What is left of two names once their words are paired, and how it is to be taken."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.alerts.names import Name, Word
from checkpoint.domain.alerts.pairing import Pairing


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Words without a counterpart."""

    contradictions: int = 0
    """How many there are of each name, where there are such in both."""
    lost: tuple[Word, ...] = ()
    """Those of one name over and above that, but for its father's."""
    is_father_lost: bool = False
    """Whether one name has the father's behind it, of which the other says nothing.

    However many words it has, they were left out together.
    """


NOTHING = LeftOver()


def left_over(pairing: Pairing) -> LeftOver:
    """Take apart what has no counterpart.

    What contradicts a word is rather one that tells much than one that many bear, and none of
    the father's.
    """
    mine, theirs = pairing.alone_mine, pairing.alone_theirs
    if not (mine or theirs):
        return NOTHING
    name, alone = (pairing.mine, mine) if len(mine) > len(theirs) else (pairing.theirs, theirs)
    contradictions = min(len(mine), len(theirs))
    father_from = _father_from(name, alone)
    telling_first = sorted(alone, key=lambda at: (at >= father_from, name.words[at].is_common))
    lost = telling_first[contradictions:]
    return LeftOver(
        contradictions=contradictions,
        lost=tuple(name.words[at] for at in lost if at < father_from),
        is_father_lost=any(at >= father_from for at in lost),
    )


def _father_from(name: Name, alone: tuple[int, ...]) -> int:
    """Where the father's name begins, if none of its words has a counterpart."""
    is_whole = set(range(name.father_from, len(name.words))).issubset(alone)
    return name.father_from if is_whole else len(name.words)
