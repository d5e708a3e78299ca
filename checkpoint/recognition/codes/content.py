"""The text of a code, from its bytes and what the code declares of their character set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checkpoint.domain.documents.pictures import Encoding

CODECS = {
    0: "cp437",
    1: "latin-1",
    2: "cp437",
    **{part + 2: f"iso8859-{part}" for part in (*range(1, 12), *range(13, 17))},
    20: "shift_jis",
    21: "cp1250",
    22: "cp1251",
    23: "cp1252",
    24: "cp1256",
    25: "utf-16-be",
    26: "utf-8",
    27: "ascii",
    28: "big5",
    29: "gb2312",
    30: "euc_kr",
    31: "gbk",
    32: "gb18030",
    33: "utf-16-le",
    34: "utf-32-be",
    35: "utf-32-le",
    170: "ascii",
}
"""Character sets by their number (AIM Extended Channel Interpretations). 899, plain bytes, is none
of them. There is no ISO 8859-12."""

_PIECE = re.compile(rb"\\(?P<designator>\d{6})|(?P<escaped>\\\\)|(?P<plain>[^\\]+)", re.DOTALL)
"""What a stream under the ECI protocol consists of: a backslash in the text stands twice."""


def text_of(payload: bytes, declared: bytes | None) -> tuple[str, Encoding]:
    """The text as the code declares it, or proven by being UTF-8, or guessed to be Latin-1.

    ``declared`` is the payload with its designators in it, if it has any: what a reader passes on
    under the ECI protocol.
    """
    text = None if declared is None else _declared_text(declared)
    if text is not None:
        return text, Encoding.DECLARED
    try:
        return payload.decode("utf-8"), Encoding.PROVEN
    except UnicodeDecodeError:
        return payload.decode("latin-1"), Encoding.GUESSED


def _declared_text(declared: bytes) -> str | None:
    """``None`` where a character set is unknown, or its text does not follow it."""
    try:
        return "".join(part.decode(CODECS[number]) for number, part in _parts(declared))
    except (KeyError, UnicodeDecodeError):
        return None


def _parts(declared: bytes) -> Iterator[tuple[int, bytes]]:
    """Every stretch of text with the number of its character set; Latin-1 until one is named."""
    number, text = 3, b""
    for piece in _PIECE.finditer(declared):
        if designator := piece["designator"]:
            yield number, text
            number, text = int(designator), b""
        else:
            text += b"\\" if piece["escaped"] else piece["plain"]
    yield number, text
