"""A passport that was made out only just now."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.alerts.validity import months_after


def issued_about(
    issued_on: date | None, expires_on: date | None, *, validity_months: int
) -> date | None:
    """The day of issue as the document states it, or as its last day gives it away.

    A machine-readable zone has no day of issue: it is counted back by as long as such a passport
    runs. None where nothing tells it.
    """
    if issued_on is not None or expires_on is None:
        return issued_on
    return months_after(expires_on, -validity_months)


def is_new(issued_on: date | None, *, within_days: int, today: date) -> bool:
    """Whether that is no longer ago; what would lie in the future runs for longer than thought."""
    return issued_on is not None and 0 <= (today - issued_on).days <= within_days
