"""Under which sounds of a name those are asked for of whom the list knows no birthday.

They are many, and a sound that is common finds hundreds of them. So no more is asked than finds
whoever could be told at all: of the words of a name, all may sound as they do on the list; one
may not, by a slip; and the others may be missing. For each such case that would be told, one sound
or two must be asked that are in it, the rarest. Only where the rarest word of all has slipped and
a single other is left, nobody is asked for: MUHAMMAD alone would find half the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from checkpoint.domain.alerts.bounding import LEAST_LOST
from checkpoint.domain.alerts.filing import sound_number
from checkpoint.domain.alerts.names import Word
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.alerts.word_relations import WordRelation

MOST_WORDS = 5
"""The rarest are looked at; whoever shares none of them shares too little."""
SLIP = WEIGHTS.relations[WordRelation.ONE_EDIT]
"""What a slip takes away that changes the sound."""


def telling_sounds(
    words: Sequence[tuple[Word, float]], enough: float, *, is_cut: bool = False
) -> frozenset[int]:
    """Sound numbers to ask for. ``words``: with the points each can give; ``enough``: to be told.

    ``is_cut``: a word may be the beginning of another, which takes nothing away.
    """
    rarest = sorted(words, key=lambda one: one[1], reverse=True)[:MOST_WORDS]
    asked: list[frozenset[int]] = []
    for places in _cases(len(rarest)):
        case = frozenset(places)
        if any(one <= case for one in asked):
            continue
        if _most(rarest, case, 0.0 if is_cut else SLIP) >= enough:
            asked.append(frozenset(sorted(case)[:2]))
    return frozenset(number for one in asked for number in _numbers([rarest[at][0] for at in one]))


def _cases(count: int) -> Iterator[tuple[int, ...]]:
    """Words that sound alike on both sides, by their places: the fewest first."""
    for size in range(1, count + 1):
        yield from combinations(range(count), size)


def _most(rarest: Sequence[tuple[Word, float]], case: frozenset[int], slip: float) -> float:
    """The points of a case: one other word may have slipped, all further ones are lost."""
    inside = sum(rarest[at][1] for at in case)
    others = [worth for at, (_, worth) in enumerate(rarest) if at not in case]
    if not others:
        return inside
    if len(case) == 1 and 0 not in case:
        return inside + LEAST_LOST
    slipped = others[0] + slip + (LEAST_LOST if len(others) > 1 else 0.0)
    return inside + max(slipped, LEAST_LOST)


def _numbers(words: Sequence[Word]) -> Iterator[int]:
    return (sound_number(*sounds) for sounds in product(*(word.sounds for word in words)))
