"""Taking a seal apart from its first byte to its last."""

from __future__ import annotations

from checkpoint.domain.documents.seals.faults import SealBroken, SealFault

_SHORT_FORM = 0x80
_LONGEST_FORM = 2
"""Bytes of a length: three would announce more than any code can hold."""


class Cursor:
    """A place in the bytes of a seal; whatever is not there is SealBroken."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0

    @property
    def is_done(self) -> bool:
        """Whether everything was taken."""
        return self.at >= len(self.content)

    def take(self, count: int) -> bytes:
        """The next bytes."""
        if len(self.content) - self.at < count:
            raise SealBroken(SealFault.CUT_SHORT)
        self.at += count
        return self.content[self.at - count : self.at]

    def byte(self) -> int:
        """The next byte as a number."""
        return self.take(1)[0]

    def length(self) -> int:
        """A length in the one form that DER has for it (X.690 §10.1)."""
        first = self.byte()
        if first < _SHORT_FORM:
            return first
        count = first - _SHORT_FORM
        if not 1 <= count <= _LONGEST_FORM:
            raise SealBroken(SealFault.BAD_STRUCTURE)
        length = int.from_bytes(self.take(count), "big")
        if length_encode(length)[0] != first:
            raise SealBroken(SealFault.BAD_STRUCTURE)
        return length


def length_encode(length: int) -> bytes:
    """Write a length as DER does: in one byte below 128."""
    if length < _SHORT_FORM:
        return bytes((length,))
    count = (length.bit_length() + 7) // 8
    return bytes((_SHORT_FORM + count,)) + length.to_bytes(count, "big")
