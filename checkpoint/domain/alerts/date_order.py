"""In which order people and programs write the parts of a date."""

from __future__ import annotations

from enum import StrEnum


class DateOrder(StrEnum):
    """In which order the figures of a date stand. Months in words are read in any."""

    DAY_FIRST = "dd/mm/yyyy"
    MONTH_FIRST = "mm/dd/yyyy"
    YEAR_FIRST = "yyyy-mm-dd"
