"""Telling a keyboard-wedge scanner from a person, by the speed of its keys.

A wedge scanner types what it read as a keyboard would, only faster than any hand. Keys are held
back for the blink that tells them apart: a key that no other follows within `gap` is a person's
and is given back; keys that come closer than that are a scan once there are enough of them.
Nothing here knows of Qt, so every order of keys and pauses can be tested.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

KeyT = TypeVar("KeyT")

LINE_ENDS = frozenset("\r\n\t")
"""What scanners send behind a line: Enter or Tab."""

LINE_BREAK = "\n"

ZONE_LINES = {30: 3, 36: 2, 44: 2}
"""By the length of its lines, how many a zone has (Doc 9303-4 to -7)."""
BETWEEN_LINES = 4
"""So many times as long as between two keys a page reader may take between two lines of a zone."""
_FASTER_THAN_HANDS = 2


@dataclass(frozen=True, slots=True)
class BurstLimits:
    """How fast and how long a scan is; a person is slower, or shorter."""

    gap_ms: int = 35
    """The longest pause between two keys of one scan."""
    characters: int = 6
    """The fewest characters that make a scan."""


@dataclass(frozen=True, slots=True)
class Told(Generic[KeyT]):
    """What a pause or a key has shown."""

    given_back: tuple[KeyT, ...] = ()
    """A person's keys, in order, for whatever has the focus."""
    scan: str = ""
    """The text of a finished scan; its lines are parted by line breaks."""


@dataclass(slots=True)
class Burst(Generic[KeyT]):
    """Collects keys until they are known to be a scan or a person's."""

    limits: BurstLimits = field(default_factory=BurstLimits)
    _held: list[KeyT] = field(default_factory=list)
    _text: str = ""
    _last_ms: int = 0

    @property
    def is_scan(self) -> bool:
        """Whether what is held can only come from a scanner."""
        return len(self._text.replace(LINE_BREAK, "")) >= self.limits.characters

    @property
    def is_waiting(self) -> bool:
        """Whether keys are held back, so that silence must be watched for."""
        return bool(self._held)

    @property
    def patience_ms(self) -> int:
        """How long the next key may take to belong to what is held."""
        return self.limits.gap_ms * (BETWEEN_LINES if self._is_between_lines else 1)

    @property
    def _is_between_lines(self) -> bool:
        """Whether another line of a zone must follow; nobody waits for more when it is whole."""
        *lines, rest = self._text.split(LINE_BREAK)
        if rest or not lines:
            return False
        width = len(lines[-1])
        return len([line for line in lines if len(line) == width]) < ZONE_LINES.get(width, 0)

    def goes_on(self, at_ms: int) -> bool:
        """Whether a key pressed at this time comes fast enough to belong to what is held."""
        return self.is_waiting and at_ms - self._last_ms <= self.patience_ms

    def is_fast(self, at_ms: int) -> bool:
        """Whether what is held and a key at this time are faster than any hand.

        It takes two keys: one may be a finger that rolls onto the next.
        """
        return len(self._text) >= _FASTER_THAN_HANDS and self.goes_on(at_ms)

    def key(self, key: KeyT, text: str, at_ms: int) -> Told[KeyT]:
        """Take a key that types ``text``; ``at_ms`` is when it was pressed, not when it is told."""
        before: Told[KeyT] = Told() if self.goes_on(at_ms) else self.silence()
        if text in LINE_ENDS and not self.is_scan:
            return Told((*before.given_back, *self._release(), key), before.scan)
        self._held.append(key)
        self._text += LINE_BREAK if text in LINE_ENDS else text
        self._last_ms = at_ms
        return before

    def shift(self, at_ms: int) -> None:
        """Shift goes down for the next key: a slow scanner takes a moment of its own for it."""
        if self.goes_on(at_ms):
            self._last_ms = at_ms

    def beside(self, key: KeyT) -> None:
        """Hold what types nothing, as the release of a key, in its place among the keys held."""
        self._held.append(key)

    def silence(self) -> Told[KeyT]:
        """No further key belongs to what is held: it is a scan now, or was typed by hand."""
        scan = self._text.strip(LINE_BREAK) if self.is_scan else ""
        held = self._release()
        return Told(scan=scan) if scan else Told(held)

    def _release(self) -> tuple[KeyT, ...]:
        held = tuple(self._held)
        self._held, self._text = [], ""
        return held
