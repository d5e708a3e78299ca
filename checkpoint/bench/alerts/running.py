"""Measures a search on an invented list, as figures beside what is promised."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from types import MappingProxyType
from typing import TypeAlias

from checkpoint.bench.alerts import fitting, measuring, pairs
from checkpoint.bench.alerts.differences import GROUPS, innocents, queries
from checkpoint.bench.alerts.in_memory import ListInMemory
from checkpoint.bench.alerts.lists import Listed, listed
from checkpoint.bench.alerts.measuring import Measured, Search, measure
from checkpoint.bench.alerts.people import people
from checkpoint.bench.figures import Figure, timed_at_the_counter
from checkpoint.domain.alerts.traveller import Traveller

ASKED_OF = 40_000
"""Entries at the head of a list whose people come to the counter; the others are the crowd."""
MISSED: Mapping[tuple[str, int], float] = MappingProxyType(
    {
        ("A", 1): 1.5,
        ("A", 10): 0.2,
        ("B", 1): 5.0,
        ("B", 10): 0.1,
        ("C", 1): 13.0,
        ("C", 10): 2.0,
        ("D", 1): 65.0,
        ("D", 10): 20.0,
        ("E", 1): 12.0,
        ("E", 10): 3.0,
    }
)
"""Of a group at a budget, how many of a hundred may be missed on a list of 100,000."""
FITTED_FOR = 100_000
"""Entries of the list that these are promised for, and shorter ones."""
SLOW_MS: Mapping[int, float] = MappingProxyType({100_000: 3.0, 1_000_000: 8.0})
"""Of a hundred searches the slowest but one, by the entries of the list."""
WORST_MS = 20.0
WARM_UP, TIMED = 300, 3_000
TIES = 5.0
NAMES_F1 = 0.80

SearchOf: TypeAlias = Callable[[Sequence[Listed]], Search]
"""Puts a list where it is searched, and gives the search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRounds:
    """How long a list, and how many come."""

    entries: int
    of_each: int = 300
    """Listed travellers of every kind of difference."""
    innocents: int = 20_000
    places: float = 0.0
    """Of the Indonesians on the list, whose place of birth is known."""
    seed: str = "1"


A_FEW = AlertRounds(entries=2_000, of_each=5, innocents=300)
"""Only to see that it works."""


def in_memory(entries: Sequence[Listed]) -> Search:
    """The plain search that the weights are fitted with."""
    return ListInMemory(one.alert for one in entries).search


def measured(
    rounds: AlertRounds, *, tell: Callable[[str], None], search_of: SearchOf = in_memory
) -> Measured:
    """Invent a list, let its people and innocent ones come, and see who is found."""
    tell(f"inventing {rounds.entries:,} alerts")
    entries = list(listed(rounds.entries, rounds.seed, places=rounds.places))
    search = search_of(entries)
    del entries[ASKED_OF:]
    tell("searching for travellers")
    asked = queries(entries, rounds.seed, of_each=rounds.of_each)
    return measure(search, asked, _crowd(rounds))


def seconds_at_work(
    screen: Callable[[Traveller], object], rounds: AlertRounds
) -> tuple[float, ...]:
    """How long a counter waits for each of some thousand travellers of whom no list knows."""
    gc.collect()  # of the list that was invented in this process, as no counter has one
    travellers = innocents(people(f"timed {rounds.seed}"), rounds.seed)
    for traveller in islice(travellers, WARM_UP):
        screen(traveller)
    return tuple(
        timed_at_the_counter(partial(screen, traveller))[0]
        for traveller in islice(travellers, TIMED)
    )


def _crowd(rounds: AlertRounds) -> Iterator[Traveller]:
    crowd = people(f"innocent {rounds.seed}")
    return islice(innocents(crowd, rounds.seed), rounds.innocents)


def figures(found: Measured, rounds: AlertRounds) -> Iterator[Figure]:
    """What came of it, beside what is promised; times only where they are."""
    for group in GROUPS:
        for budget in (1, 10):
            yield _missed(found, group, budget, rounds)
    ties = found.ties
    yield Figure(name="ties at the top", value=100 * ties.value, unit="%", target=TIES)
    slow = next((ms for entries, ms in SLOW_MS.items() if rounds.entries <= entries), None)
    for name, of, target in (("p50", 0.5, None), ("p99", 0.99, slow), ("worst", 1.0, WORST_MS)):
        value = found.milliseconds_within(of)
        yield Figure(name=f"one traveller, {name}", value=value, unit="ms", target=target)


def _missed(found: Measured, group: str, budget: int, rounds: AlertRounds) -> Figure:
    low, high = (100 * (1 - bound) for bound in found.together(group, budget).interval)
    return Figure(
        name=f"{group} missed, at {budget} false hits among 1,000",
        value=100 * (1 - found.recall(group, budget)),
        unit="%",
        target=MISSED[group, budget] if rounds.entries <= FITTED_FOR else None,
        note=f"between {high:.1f} and {low:.1f}, above {found.bar(budget):.1f} points",
    )


def names_figure(rounds: AlertRounds) -> Figure:
    """How well names alone part invented pairs."""
    frequencies = ListInMemory(one.alert for one in listed(rounds.entries, "names")).frequencies
    judged = pairs.judge(
        pairs.name_pairs(rounds.seed, of_each=rounds.of_each), pairs.likeness_by(frequencies)
    )
    worst = min(judged.right, key=lambda kind: judged.right[kind].value)
    return Figure(
        name="names alone, short of a best F1 of 1",
        value=1 - judged.f1,
        unit="",
        target=1 - NAMES_F1,
        note=f"from {judged.threshold:.1f} points; worst: {worst}",
    )


def fitted(rounds: AlertRounds, *, tell: Callable[[str], None]) -> Iterator[str]:
    """Fit the weights on one seed and measure them on another, beside the present ones."""
    tell(f"fitting on {rounds.entries:,} alerts")
    entries = list(listed(rounds.entries, f"fit {rounds.seed}", places=rounds.places))
    book = ListInMemory(one.alert for one in entries)
    asked = queries(entries[:ASKED_OF], f"fit {rounds.seed}", of_each=rounds.of_each)
    crowd = islice(innocents(people(f"fit {rounds.seed}"), rounds.seed), rounds.innocents)
    bits = fitting.rounded(fitting.fit(fitting.examples(book, asked, crowd)))
    yield f"{'':<20}{'present':>8}{'fitted':>8}"
    yield from fitting.lines(bits, fitting.present())
    for name, weights in (("present", fitting.present()), ("fitted", bits)):
        found = measured(rounds, tell=tell, search_of=_weighing(weights))
        yield ""
        yield f"{name}, on people who were not fitted on:"
        yield from measuring.lines(found)


def _weighing(weights: Mapping[str, float]) -> SearchOf:
    return lambda entries: fitting.search_by(ListInMemory(one.alert for one in entries), weights)
