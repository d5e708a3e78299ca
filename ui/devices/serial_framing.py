"""Cutting the bytes of a serial reader into scans, however they come in pieces.

Nothing here knows of Qt or of ports, so every cut and every spoiled byte can be tested.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.reference.readers import Closing

STX, ETX = 0x02, 0x03
LINE_ENDS = frozenset(b"\r\n")
LONGEST = 8_192
"""Bytes; no code holds more than 7,089 signs. What is longer is a reader gone mad."""

_PADDING = frozenset({0x00})
_SEPARATORS = frozenset("\t\x04\x1c\x1d\x1e\x1f")
"""Signs that codes of trade and of driving licences hold between their fields."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One scan, its lines parted by line breaks."""

    text: str
    content: bytes
    """As it came, line ends aside."""


@dataclass(frozen=True, slots=True)
class Garbled:
    """Bytes that are no text: spoiled on the way, or sent at another speed or parity."""


Heard: TypeAlias = Sent | Garbled


@dataclass(slots=True)
class SerialFraming:
    """Holds what came of a scan until it is whole."""

    closing: Closing = Closing.PAUSE
    is_parity_kept: bool = False
    longest: int = LONGEST

    _held: bytearray | None = None
    """What came so far; None outside STX and ETX, where these stand around each scan."""
    _is_too_long: bool = False

    def __post_init__(self) -> None:
        self._begin(is_open=self.closing is not Closing.MARKS)

    def feed(self, content: bytes) -> tuple[Heard, ...]:
        """Take bytes as they came; all scans that they end."""
        heard: list[Heard] = []
        for byte in content:
            heard += self._byte(byte & 0x7F if self.is_parity_kept else byte)
        return tuple(heard)

    def pause(self) -> tuple[Heard, ...]:
        """Nothing came for a while: a scan is over, or was cut off."""
        if self.closing is not Closing.MARKS:
            return self._close()
        is_cut_off = bool(self._held)
        self._begin(is_open=False)
        return (Garbled(),) if is_cut_off else ()

    def _byte(self, byte: int) -> tuple[Heard, ...]:
        if byte == STX:
            heard = () if self.closing is Closing.MARKS else self._close()
            self._begin(is_open=True)
            return heard
        if byte == ETX or (byte in LINE_ENDS and self.closing is Closing.LINE):
            return self._close()
        if self._held is not None and byte not in _PADDING:
            self._is_too_long |= len(self._held) >= self.longest
            if not self._is_too_long:
                self._held.append(byte)
        return ()

    def _close(self) -> tuple[Heard, ...]:
        held, is_too_long = bytes(self._held or b""), self._is_too_long
        self._begin(is_open=self.closing is not Closing.MARKS)
        if is_too_long:
            return (Garbled(),)
        lines = [line for line in held.replace(b"\r", b"\n").split(b"\n") if line]
        return (_heard(b"\n".join(lines)),) if lines else ()

    def _begin(self, *, is_open: bool) -> None:
        self._held = bytearray() if is_open else None
        self._is_too_long = False


def _heard(content: bytes) -> Heard:
    text = _text_of(content)
    return Garbled() if any(map(_is_no_text, text)) else Sent(text, content)


def _text_of(content: bytes) -> str:
    """UTF-8 where the bytes prove it, as ASCII always does; else Latin-1, as old readers send."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _is_no_text(mark: str) -> bool:
    return mark != "\n" and mark not in _SEPARATORS and unicodedata.category(mark) == "Cc"
