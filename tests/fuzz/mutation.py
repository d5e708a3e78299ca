"""Spoiling sound inputs by chance, the same for the same seed: where no guided fuzzer runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

TELLING = (b"\0", b"\xff", b"\x7f", b"<", b'"', b"{", b"[", b"\r", b"9" * 30, b"\xff\xff\xff\xff")
"""What parsers have stumbled over before."""
MOST_CHANGES = 8


def spoilt(seeds: Sequence[bytes], chance: Random, *, longest: int) -> Iterator[bytes]:
    """The seeds themselves, then what becomes of them, without an end."""
    yield from (seed[:longest] for seed in seeds)
    while True:
        content = chance.choice(seeds)
        for _ in range(chance.randint(1, MOST_CHANGES)):
            content = chance.choice(_WAYS)(content, chance, seeds)
        yield content[:longest]


def _with_byte(content: bytes, chance: Random, _seeds: Sequence[bytes]) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.randbytes(1) + content[at + 1 :]


def _with_telling(content: bytes, chance: Random, _seeds: Sequence[bytes]) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(TELLING) + content[at + chance.randint(0, 4) :]


def _cut_off(content: bytes, chance: Random, _seeds: Sequence[bytes]) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _cut_out(content: bytes, chance: Random, _seeds: Sequence[bytes]) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + content[at + chance.randint(1, 16) :]


def _doubled(content: bytes, chance: Random, _seeds: Sequence[bytes]) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[: at + chance.randint(1, 32)] + content[at:]


def _joined(content: bytes, chance: Random, seeds: Sequence[bytes]) -> bytes:
    other = chance.choice(seeds)
    return content[: chance.randrange(len(content) + 1)] + other[chance.randrange(len(other) + 1) :]


_WAYS: tuple[Callable[[bytes, Random, Sequence[bytes]], bytes], ...] = (
    _with_byte,
    _with_byte,
    _with_telling,
    _cut_off,
    _cut_out,
    _doubled,
    _joined,
)
