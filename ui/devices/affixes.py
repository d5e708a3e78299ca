"""What a scanner puts around a code: a prefix and a suffix of its own, and the code's kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.services.ports import Clock

_IDENTIFIER = re.compile(r"\](?P<kind>[A-Za-z])[0-9A-Za-z]")
"""The identifier of AIM (ISO/IEC 15424) before a code: a bracket, its kind, and its options."""

_KINDS = {
    "A": Symbology.CODE_39,
    "C": Symbology.CODE_128,
    "E": Symbology.EAN,
    "F": Symbology.CODABAR,
    "G": Symbology.CODE_93,
    "I": Symbology.ITF,
    "L": Symbology.PDF417,
    "Q": Symbology.QR,
    "d": Symbology.DATA_MATRIX,
    "z": Symbology.AZTEC,
}

_MARKS = "\x02\x03"
"""STX and ETX, between which many scanners put each code."""


@dataclass(frozen=True, slots=True)
class Freed:
    """The text of a code alone."""

    text: str
    symbology: str = ""
    """Which kind of code it was, where the scanner says so."""


@dataclass(frozen=True, slots=True)
class Affixes:
    """What a scanner was set to send before and behind each scan."""

    prefix: str = ""
    suffix: str = ""

    def free(self, text: str) -> Freed:
        """Free a scan of what was put around it; where it is not there, nothing is cut off."""
        bare = text.strip(_MARKS).removeprefix(self.prefix).removesuffix(self.suffix)
        found = _IDENTIFIER.match(bare)
        if found is None or (kind := _KINDS.get(found["kind"])) is None:
            return Freed(bare)
        return Freed(bare[found.end() :], kind.value)


def scan_of(
    sent: str,
    affixes: Affixes,
    *,
    source: ScanSource,
    reader: str,
    clock: Clock,
    payload: bytes | None = None,
) -> Scan:
    """What a device sent, freed of what it puts around it, as a scan.

    ``payload`` is all that it sent in bytes, where that is more than its text.
    """
    freed = affixes.free(sent)
    text = ScannedText(
        kind=TextKind.BARCODE,
        text=freed.text,
        payload=None if payload is None else _bytes_of(freed.text, sent, payload),
        symbology=freed.symbology,
        reader=reader,
    )
    return Scan(source=source, texts=(text,), at=clock())


def _bytes_of(text: str, sent: str, payload: bytes) -> bytes:
    """A part of what was sent, in bytes as the whole was: UTF-8, or Latin-1."""
    return text.encode("utf-8" if sent.encode() == payload else "latin-1")
