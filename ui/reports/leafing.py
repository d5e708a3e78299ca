"""Going on from one paper's days to those before or after them."""

from __future__ import annotations

from datetime import date, timedelta

from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.domain.statistics.question import Period

A_DAY = timedelta(days=1)


def stepped(kind: ReportKind, on: date, steps: int) -> date:
    """A day so many days, weeks or months later, or earlier if it is below nought."""
    for _ in range(abs(steps)):
        period = period_around(kind, on)
        on = period.last_on + A_DAY if steps > 0 else period.first_on - A_DAY
    return on


def moved(days: Period, steps: int) -> Period:
    """As many days, right behind these or before them."""
    by = steps * days.days * A_DAY
    return Period(days.first_on + by, days.last_on + by)
