"""What was measured: times, what was hoped for, and whether it was kept."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

WARM_UP = 20
"""Rounds that are not counted: with them libraries and caches load, as in the morning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One thing measured."""

    name: str
    value: float
    unit: str
    target: float | None = None
    """``None`` where nothing is promised: it is told for the whole picture."""
    note: str = ""
    is_least: bool = False
    """Whether the target is the least that is promised; else it is the most."""

    @property
    def is_kept(self) -> bool:
        """Whether the target holds; nothing promised is always kept."""
        if self.target is None:
            return True
        return self.value >= self.target if self.is_least else self.value <= self.target


def share(times: Sequence[float], of: float) -> float:
    """The time within which so much of all rounds were done (nearest rank): 0.95 for p95."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, max(0, -int(-of * len(ordered) // 1) - 1))]


def milliseconds(seconds: float) -> float:
    """As milliseconds."""
    return seconds * 1000


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """How many seconds something took by the monotonic clock, and what came of it."""
    began = perf_counter()
    answer = work()
    return perf_counter() - began, answer


def timed_at_the_counter(work: Callable[[], T]) -> tuple[float, T]:
    """The same between two collections of garbage: the window puts them off while one scans."""
    is_on = gc.isenabled()
    gc.disable()
    try:
        return timed(work)
    finally:
        if is_on:  # where the window collects, nobody else may
            gc.enable()


@contextmanager
def tidy() -> Iterator[None]:
    """Begin with the rubbish of earlier work gone.

    The collector stays on, as it is at the counter: what it costs is part of every figure.
    """
    gc.collect()
    yield
