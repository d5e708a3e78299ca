"""A parser that is fed with what nobody meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One parser."""

    feed: Callable[[bytes], object]
    """Reads bytes as the program would; what is wrong with the answer is asserted."""
    seeds: Callable[[], Sequence[bytes]]
    may_raise: tuple[type[Exception], ...] = ()
    longest: int = 4_096
    """Bytes of an input that are worth trying."""
    is_guided: bool = True
    """Whether its code runs in this process, so that a fuzzer sees which ways it takes."""
    slowest_s: int = 10
    """After so many seconds one input counts as a hang."""

    told: Callable[[], str] = str
    """What else is to be told at the end."""

    def takes(self, content: bytes) -> None:
        """Feed it; raises only what is a bug."""
        with suppress(*self.may_raise):
            self.feed(content)
