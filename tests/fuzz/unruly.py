"""Parsers as bad as can be, to see that a hunt finds them out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from time import sleep

from tests.fuzz.target import Target


def _seeds() -> Sequence[bytes]:
    return [b"ok", b"a fatal one"]


def _raise(content: bytes) -> None:
    if b"fatal" in content:
        raise ValueError("a bug")


def _hang(content: bytes) -> None:
    if b"fatal" in content:
        sleep(60)


def _die(content: bytes) -> None:
    if b"fatal" in content:
        os.abort()


TARGETS = {
    "raises": Target(feed=_raise, seeds=_seeds),
    "raises_by_chance": Target(feed=_raise, seeds=_seeds, is_guided=False),
    "refuses": Target(feed=_raise, seeds=_seeds, may_raise=(ValueError,), is_guided=False),
    "hangs": Target(feed=_hang, seeds=_seeds, is_guided=False),
    "dies": Target(feed=_die, seeds=_seeds, is_guided=False),
}
