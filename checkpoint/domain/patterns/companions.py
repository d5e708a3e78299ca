"""One companion of many different young people: not a family, which stays the same."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.patterns.sign import Companion


@dataclass(frozen=True, slots=True)
class Beside:
    """As much of a crossing as this pattern may know."""

    document: str
    at: datetime
    where: tuple[str, str]
    """Counter and direction."""
    born: PartialDate | None
    shared: frozenset[str] = field(default_factory=frozenset)
    """By what others crossed with him: a plate, an address, a group."""


def companions(
    crossings: Iterable[Beside], *, within: timedelta, young_under: int, most_people: int
) -> Mapping[str, Mapping[str, Companion]]:
    """By the document of somebody grown up, the young people beside whom he crossed.

    Beside is: at one counter, the same way, within minutes, and sharing something that no more
    than so many people give: else it is a market or a village. Of whom no birthday is known
    nobody says that he is young or grown up.
    """
    found: dict[str, dict[str, Companion]] = defaultdict(dict)
    together = _together(crossings, most_people)
    for grown, young in _pairs(together, within=within, young_under=young_under):
        known = found[grown.document].get(young.document)
        if known is None or known.at < young.at:
            found[grown.document][young.document] = Companion(young.document, young.at)
    return found


def many(seen: Iterable[Companion], *, count: int, since: datetime) -> tuple[Companion, ...]:
    """Those seen since then, if they are so many different ones; else none."""
    recent = tuple(one for one in seen if one.at >= since)
    return recent if len({one.document for one in recent}) >= count else ()


def is_under(born: PartialDate, years: int, on: date) -> bool:
    """Whether somebody is surely younger on a day; of a part of a birthday the eldest is meant."""
    turned = (on.year - born.year, (on.month, on.day) >= (born.month or 1, born.day or 1))
    return turned[0] - (0 if turned[1] else 1) < years


def _together(crossings: Iterable[Beside], most_people: int) -> Iterator[Sequence[Beside]]:
    """Those who share something at one counter and go one way, in the order of time."""
    places: dict[tuple[str, str, str], list[Beside]] = defaultdict(list)
    people: dict[str, set[str]] = defaultdict(set)
    for one in crossings:
        for thing in one.shared:
            people[thing].add(one.document)
            places[(*one.where, thing)].append(one)
    for (*_where, thing), its in places.items():
        if 1 < len(people[thing]) <= most_people:
            yield sorted(its, key=lambda one: one.at)


def _pairs(
    together: Iterable[Sequence[Beside]], *, within: timedelta, young_under: int
) -> Iterator[tuple[Beside, Beside]]:
    for ordered in together:
        is_young = [_is_young(one, young_under) for one in ordered]
        for one, is_so in zip(ordered, is_young, strict=True):
            if is_so:
                around = _around(ordered, one.at, within)
                yield from ((ordered[place], one) for place in around if is_young[place] is False)


def _around(ordered: Sequence[Beside], at: datetime, within: timedelta) -> range:
    first = bisect_left(ordered, at - within, key=lambda one: one.at)
    last = first
    while last < len(ordered) and ordered[last].at <= at + within:
        last += 1
    return range(first, last)


def _is_young(one: Beside, young_under: int) -> bool | None:
    return None if one.born is None else is_under(one.born, young_under, one.at.date())
