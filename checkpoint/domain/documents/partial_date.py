"""Dates of birth as documents and watch lists state them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checkpoint.domain.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of birth of which the day, or day and month, may be unknown.

    Doc 9303-3 §4.8 writes unknown parts as ``<``; watch lists often have only a year. A date
    of which nothing is known is ``None``, not a partial date.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise InvalidValue("a day needs its month")
        try:
            date(
                self.year,
                1 if self.month is None else self.month,
                1 if self.day is None else self.day,
            )
        except (ValueError, OverflowError) as error:
            raise InvalidValue(f"no such date: {self.iso()}") from error

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Take a date of which everything is known."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, or raise InvalidValue."""
        parts = text.strip().split("-")
        widths = [len(part) for part in parts]
        if widths != [4, 2, 2][: len(parts)] or not all(_is_number(part) for part in parts):
            raise InvalidValue(f"not YYYY, YYYY-MM or YYYY-MM-DD: {text!r}")
        return cls(*(int(part) for part in parts))

    @property
    def is_full(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    def full(self) -> date | None:
        """The day itself, if it is known."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def iso(self) -> str:
        """Write ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, as far as is known."""
        known = [f"{self.year:04}"]
        known += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(known)

    def may_equal(self, other: PartialDate) -> bool:
        """Whether both can be the same day, as far as each is known."""
        mine = (self.year, self.month, self.day)
        theirs = (other.year, other.month, other.day)
        pairs = zip(mine, theirs, strict=True)
        return all(one == two for one, two in pairs if one is not None and two is not None)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()
