"""C40: three characters in two bytes (Doc 9303-13 §2.5, ISO/IEC 16022 §5.2.5).

Only capitals, digits and the space have a place; a seal writes the filler ``<`` of a zone as a
space. One character that is left over stands behind `UNLATCH` as itself, two are filled up.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.documents.seals.faults import SealBroken, SealFault
from checkpoint.domain.errors import InvalidValue

UNLATCH = 0xFE
CHARACTERS = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""By C40 value; the first three are shifts to other sets, of which a seal needs none."""
_PAD = 0
_FIRST_CHARACTER = CHARACTERS.index(" ")
_GROUP = 3


def c40_encode(text: str) -> bytes:
    """Write a text; raises InvalidValue where a character has no place."""
    written = text.replace("<", " ")
    if any(CHARACTERS.find(mark) < _FIRST_CHARACTER for mark in written):
        raise InvalidValue("a character that C40 has no value for")
    groups = (written[at : at + _GROUP] for at in range(0, len(written), _GROUP))
    return b"".join(map(_pair, groups))


def c40_decode(content: bytes) -> str:
    """Read a text, or raise SealBroken."""
    if len(content) % 2:
        raise SealBroken(SealFault.BAD_TEXT)
    last = len(content) - 2
    pairs = ((at, content[at], content[at + 1]) for at in range(0, len(content), 2))
    return "".join(
        _single(second, is_last=at == last)
        if first == UNLATCH
        else "".join(_characters(first << 8 | second, is_last=at == last))
        for at, first, second in pairs
    )


def c40_length(characters: int) -> int:
    """How many bytes a text of so many characters takes."""
    return (characters + _GROUP - 1) // _GROUP * 2


def _pair(group: str) -> bytes:
    if len(group) == 1:
        return bytes((UNLATCH, ord(group) + 1))
    first, second, third = (*map(CHARACTERS.index, group), _PAD)[:_GROUP]
    return (1600 * first + 40 * second + third + 1).to_bytes(2, "big")


def _single(value: int, *, is_last: bool) -> str:
    mark = chr(value - 1) if value else "\0"
    if not is_last or CHARACTERS.find(mark) < _FIRST_CHARACTER:
        raise SealBroken(SealFault.BAD_TEXT)
    return mark


def _characters(value: int, *, is_last: bool) -> Iterator[str]:
    first, rest = divmod(value - 1, 1600)
    second, third = divmod(rest, 40)
    is_padded = is_last and third == _PAD
    for one in (first, second) if is_padded else (first, second, third):
        if not _FIRST_CHARACTER <= one < len(CHARACTERS):
            raise SealBroken(SealFault.BAD_TEXT)
        yield CHARACTERS[one]
