"""Short crossings again and again: there and back within a day or two, many times a month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint.domain.patterns.sign import Trip


@dataclass(frozen=True, slots=True, order=True)
class Passing:
    """As much of a crossing as this pattern may know."""

    at: datetime
    is_setting_out: bool
    """Away from home: out for a citizen, in for anybody else."""
    is_on_pass: bool
    """On a border pass. The treaties made it for this very life between two villages, so what
    its holder does on it every day is no pattern; on a passport it is."""


def short_trips(passings: Iterable[Passing], *, under: timedelta) -> Iterator[Trip]:
    """There and back in less than so long; whoever set out twice is counted from the last time."""
    begun: Passing | None = None
    for one in sorted(passings):
        if one.is_setting_out:
            begun = one
            continue
        if begun is not None and _is_short(begun, one, under):
            yield Trip(begun.at, one.at)
        begun = None


def often(trips: Iterable[Trip], *, count: int, since: datetime) -> tuple[Trip, ...]:
    """Those begun since then, if they are so many; else none."""
    recent = tuple(trip for trip in trips if trip.begun_at >= since)
    return recent if len(recent) >= count else ()


def _is_short(begun: Passing, ended: Passing, under: timedelta) -> bool:
    is_on_pass = begun.is_on_pass and ended.is_on_pass
    return ended.at - begun.at < under and not is_on_pass
