"""How many of the listed are found at how many false hits, and how quickly.

A budget is so many false hits among 1,000 travellers of whom no list knows anything. The bar is
set where the innocent ones keep to it, and whoever is meant must come above it. Where the meant
entry came second to another it counts as found: the officer sees both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf, sqrt
from statistics import fmean
from typing import TypeAlias
from uuid import UUID

from checkpoint.bench.alerts.differences import GROUPS, KINDS, Query
from checkpoint.bench.figures import milliseconds, share, timed
from checkpoint.domain.alerts.traveller import Traveller

BUDGETS = (1, 2, 5, 10, 20)
SURE = 1.96
"""Standard errors of an interval in which the truth is nineteen times of twenty."""

Search: TypeAlias = Callable[[Traveller], Sequence[tuple[UUID, float]]]
"""Every entry that is likely at all, with its points, in any order."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    count: int
    of: int

    @property
    def value(self) -> float:
        """As a share of one; of nothing, nothing."""
        return self.count / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval: where the true share lies."""
        if not self.of:
            return 0.0, 1.0
        square = SURE**2 / self.of
        middle = (self.value + square / 2) / (1 + square)
        spread = self.value * (1 - self.value) / self.of + square / (4 * self.of)
        half = SURE * sqrt(spread) / (1 + square)
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one listed traveller."""

    query: Query
    points: float
    """Of the entry that means him; the least there is where it was not found at all."""
    is_tied: bool
    """Whether two entries share the highest points."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of all of them."""

    answers: tuple[Answer, ...]
    false_points: tuple[float, ...]
    """Of every false hit, the highest first."""
    innocents: int
    seconds: tuple[float, ...]
    """Of every search, listed and innocent."""

    def bar(self, budget: float) -> float:
        """The points above which so many of 1,000 innocent travellers are met, or fewer."""
        allowed = int(budget * self.innocents / 1000)
        return self.false_points[allowed] if allowed < len(self.false_points) else -inf

    def found(self, kind: str, budget: float) -> Share:
        """Of the listed who differ so, who is found within a budget."""
        bar = self.bar(budget)
        such = [answer for answer in self.answers if answer.query.kind == kind]
        return Share(sum(answer.points > bar for answer in such), len(such))

    def recall(self, group: str, budget: float) -> float:
        """The mean of the kinds of a group: each counts alike, however many show it."""
        shares = [self.found(kind, budget) for kind in self.kinds_of(group)]
        return fmean(share.value for share in shares) if shares else 0.0

    def kinds_of(self, group: str) -> tuple[str, ...]:
        """Those of a group that were measured."""
        asked = {answer.query.kind for answer in self.answers}
        return tuple(name for name, kind in KINDS.items() if kind.group == group and name in asked)

    def together(self, group: str, budget: float) -> Share:
        """All of a group in one, for the interval."""
        shares = [self.found(kind, budget) for kind in self.kinds_of(group)]
        return Share(sum(one.count for one in shares), sum(one.of for one in shares))

    @property
    def ties(self) -> Share:
        """Of the listed, for whom two entries share the highest points."""
        return Share(sum(answer.is_tied for answer in self.answers), len(self.answers))

    def milliseconds_within(self, of: float) -> float:
        """The time within which so much of all searches were done."""
        return milliseconds(share(self.seconds, of))


def measure(search: Search, queries: Iterable[Query], innocents: Iterable[Traveller]) -> Measured:
    """Ask for every listed traveller and every innocent one, one after the other."""
    seconds: list[float] = []
    answers = []
    for query in queries:
        took, hits = timed(partial(search, query.traveller))
        seconds.append(took)
        answers.append(_answer(query, hits))
    false_points: list[float] = []
    count = 0
    for count, traveller in enumerate(innocents, start=1):  # noqa: B007 - counted for the end
        took, hits = timed(partial(search, traveller))
        seconds.append(took)
        false_points += [points for _, points in hits]
    return Measured(
        answers=tuple(answers),
        false_points=tuple(sorted(false_points, reverse=True)),
        innocents=count,
        seconds=tuple(seconds),
    )


def _answer(query: Query, hits: Sequence[tuple[UUID, float]]) -> Answer:
    points = defaultdict(lambda: -inf, hits)
    highest = sorted((value for _, value in hits), reverse=True)[:2]
    return Answer(query, points[query.meant], len(highest) > 1 and highest[0] == highest[1])


def lines(measured: Measured, budgets: Sequence[int] = BUDGETS) -> Iterator[str]:
    """The table: a line for each group and kind, a column for each budget."""
    heads = "".join(f"{budget:>8}" for budget in budgets)
    yield f"{'false hits among 1,000':<28}{heads}"
    yield f"{'bar, in points':<28}" + "".join(f"{measured.bar(one):8.1f}" for one in budgets)
    for group in GROUPS:
        if kinds := measured.kinds_of(group):
            yield _line(f"{group}", [measured.recall(group, one) for one in budgets])
            yield from (_kind_line(kind, measured, budgets) for kind in kinds)
    low, high = measured.ties.interval
    yield f"ties at the top: {measured.ties.value:.3f} ({low:.3f} to {high:.3f})"
    times = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "worst": 1.0}
    told = (f"{name} {measured.milliseconds_within(of):.2f}" for name, of in times.items())
    yield f"milliseconds: {', '.join(told)}"


def _kind_line(kind: str, measured: Measured, budgets: Sequence[int]) -> str:
    shares = [measured.found(kind, one) for one in budgets]
    low, high = shares[0].interval
    line = _line(f"  {kind}", [share.value for share in shares])
    return f"{line}   of {shares[0].of}, at {budgets[0]} between {low:.3f} and {high:.3f}"


def _line(name: str, values: Sequence[float]) -> str:
    return f"{name:<28}" + "".join(f"{value:8.3f}" for value in values)
