"""A day in three bytes: month, day and year as the digits of one number (Doc 9303-13 §2.3.1)."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.documents.seals.faults import SealBroken, SealFault

LENGTH = 3
NO_DAY = bytes(LENGTH)
"""Where a day is not known: a nought, which is no day of the calendar."""


def day_encode(day: date | None) -> bytes:
    """Write a day: 25 March 1957 is the number 03251957."""
    if day is None:
        return NO_DAY
    return (day.month * 1_000_000 + day.day * 10_000 + day.year).to_bytes(LENGTH, "big")


def day_decode(content: bytes) -> date | None:
    """Read a day, or raise SealBroken; ``None`` where the seal states none."""
    if content == NO_DAY:
        return None
    rest, year = divmod(int.from_bytes(content, "big"), 10_000)
    month, day = divmod(rest, 100)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise SealBroken(SealFault.BAD_DATE) from error
