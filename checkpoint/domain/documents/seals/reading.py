"""Finding the seal in what a code or a file holds."""

from __future__ import annotations

from base64 import b32decode, urlsafe_b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from checkpoint.domain.documents.seals.faults import BrokenSeal, SealBroken
from checkpoint.domain.documents.seals.header import MAGIC, VERSION_3, VERSION_4
from checkpoint.domain.documents.seals.seal import Seal
from checkpoint.domain.documents.seals.vds import LONGEST, read_vds
from checkpoint.domain.documents.seals.vds_nc import read_vds_nc

_STARTS = (bytes((MAGIC, VERSION_3)), bytes((MAGIC, VERSION_4)))
_SHORTEST = 18
"""Bytes of a header: what is shorter is no seal, whatever it begins with."""
_LONGEST_TEXT = 2 * LONGEST
_NC_MARKS = ('"sigvl"', '"hdr"')
"""What the JSON of a VDS-NC names; other JSON is none."""
_DECODERS: Mapping[str, Callable[[str], bytes]] = {
    "3QB": lambda text: b32decode(text + "=" * (-len(text) % 8)),
    "3A": lambda text: urlsafe_b64decode(
        text.replace("+", "-").replace("/", "_") + "=" * (-len(text) % 4)
    ),
}
"""How bytes are written where a code or a keyboard carries only text, by what the first bytes of a
seal give in it."""


def read_seal(text: str, payload: bytes | None = None) -> Seal | BrokenSeal | None:
    """The signed seal in a code, by its bytes or its text; ``None`` where it is none.

    Never raises, whatever the code holds.
    """
    broken: BrokenSeal | None = None
    try:
        if _is_vds_nc(text):
            return read_vds_nc(text.strip())
    except SealBroken as error:
        broken = BrokenSeal(error.fault)
    for content in _candidates(text, payload):
        try:
            return read_vds(content)
        except SealBroken as error:
            broken = broken or BrokenSeal(error.fault)
    return broken


def _is_vds_nc(text: str) -> bool:
    return text.lstrip().startswith("{") and all(mark in text for mark in _NC_MARKS)


def _candidates(text: str, payload: bytes | None) -> Iterator[bytes]:
    """What may be the bytes of a seal: those of the code itself first."""
    for content in (payload or b"", *_from_text(text)):
        if content.startswith(_STARTS) and len(content) >= _SHORTEST:
            yield content


def _from_text(text: str) -> Iterator[bytes]:
    """The bytes of a text: its characters, where a reader took them for Latin-1, or a code."""
    if len(text) > _LONGEST_TEXT:
        return
    if text.startswith(chr(MAGIC)):
        with suppress(UnicodeEncodeError):
            yield text.encode("latin-1")
    joined = "".join(text.split()).rstrip("=")
    for start, decode in _DECODERS.items():
        if joined.startswith(start):
            with suppress(ValueError):
                yield decode(joined)
