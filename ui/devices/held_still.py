"""A document that is held before a running camera is told once, not with every frame.

Nothing here knows of Qt or of time: whoever asks says when it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from checkpoint.domain.documents.pictures import Reading, Symbol

FORGOTTEN_MS = 2_000
"""What was not seen for so long was taken away: laid down again, it is told again."""

MISREAD_MARKS = 2
"""So many letters of a zone may come out otherwise in the next frame.

In the zones of two travellers, be they twins with passports made in a row, more are different:
name, number and the check digits of both.
"""


@dataclass(slots=True)
class HeldStill:
    """Knows what lies before the camera."""

    _seen: dict[str, int] = field(default_factory=dict)
    """When each code was seen last, for those that were told."""
    _zones: list[tuple[str, int]] = field(default_factory=list)

    def is_news(self, reading: Reading, at_ms: int) -> bool:
        """Whether this frame shows something that was not told yet."""
        self._forget(at_ms)
        codes = {_key(symbol) for symbol in reading.symbols}
        is_news = not codes <= self._seen.keys()
        self._seen |= dict.fromkeys(codes, at_ms)
        for zone in reading.zones:
            is_news |= self._is_new_zone("\n".join(zone.lines), at_ms)
        return is_news

    def lie_still(self, since_ms: int, at_ms: int) -> None:
        """Nothing moved since then: what was seen in that time lies there, read again or not."""
        for text, seen_ms in self._seen.items():
            if seen_ms >= since_ms:
                self._seen[text] = at_ms
        self._zones = [(text, at_ms if seen >= since_ms else seen) for text, seen in self._zones]

    def _is_new_zone(self, text: str, at_ms: int) -> bool:
        others = [known for known in self._zones if not _is_like(known[0], text)]
        is_new = len(others) == len(self._zones)
        self._zones = [*others, (text, at_ms)]
        return is_new

    def _forget(self, at_ms: int) -> None:
        self._seen = dict(_fresh(self._seen.items(), at_ms))
        self._zones = list(_fresh(self._zones, at_ms))


def _fresh(known: Iterable[tuple[str, int]], at_ms: int) -> Iterator[tuple[str, int]]:
    return ((text, seen_ms) for text, seen_ms in known if at_ms - seen_ms <= FORGOTTEN_MS)


def _key(symbol: Symbol) -> str:
    return f"{symbol.symbology}:{symbol.payload.hex() or symbol.text}"


def _is_like(one: str, other: str) -> bool:
    """Whether two readings are of the same zone, but for letters that were misread."""
    if len(one) != len(other):
        return False
    different = sum(mine != theirs for mine, theirs in zip(one, other, strict=True))
    return different <= MISREAD_MARKS
