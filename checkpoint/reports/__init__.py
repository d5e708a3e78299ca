"""Figures to paper: the reports of a day, as PDF."""

from __future__ import annotations

from checkpoint.domain.reporting.day import DayFigures, Partner
from checkpoint.domain.reporting.issue import Issue
from checkpoint.words.catalogue import Catalogue


def daily_report(
    figures: DayFigures, partner: Partner, issue: Issue, catalogue: Catalogue
) -> bytes:
    """The day's paper for one partner as PDF; the same inputs give the same bytes."""
    # ReportLab takes longer to load than the sign-in screen does, and only papers need it.
    from checkpoint.reports.daily import compose  # noqa: PLC0415 - start-up does not wait for it

    return compose(figures, partner, issue, catalogue)
