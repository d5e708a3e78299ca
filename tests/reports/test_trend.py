"""How a period went, on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.kinds import period_before
from checkpoint.domain.reporting.trend import Trend
from checkpoint.domain.statistics.question import Period
from checkpoint.reports import daily_report
from tests.reports.papers import ENGLISH, an_issue, figures

WEEK = Period(date(2026, 3, 9), date(2026, 3, 15))
MONTH = Period(date(2026, 2, 1), date(2026, 2, 28))
YEAR = Period(date(2025, 3, 1), date(2026, 2, 28))


def of(period: Period, *, now: int = 30, before: int = 20) -> PeriodFigures:
    """A period on each day of which so many came in and one less went out."""
    earlier = period_before(period)
    by_day = {
        (way, span.first_on + timedelta(days=place)): count - (way is Direction.EXIT)
        for span, count in ((earlier, before), (period, now))
        for place in range(span.days)
        for way in Direction
    }
    trend = Trend(period=period, before=earlier, by_day=by_day)
    return replace(figures(), period=period, trend=trend)


def read(counted: PeriodFigures, partner: Partner = Partner.IMMIGRATION) -> str:
    pdf = daily_report(counted, partner, an_issue(), ENGLISH)
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize(
    ("period", "told"),
    [
        (WEEK, ["Weekly crossing report", "9–15 Mar 2026", "Travellers by day"]),
        (MONTH, ["Monthly crossing report", "February 2026", "Against 1–31 Jan 2026"]),
        (YEAR, ["Crossing report of several days", "1 Mar 2025 – 28 Feb 2026", "by seven days"]),
    ],
    ids=["week", "month", "year"],
)
def test_a_paper_is_named_by_its_days_and_holds_them_against_those_before(
    period: Period, told: list[str]
) -> None:
    paper = read(of(period))

    assert [one for one in told if one not in paper] == []


def test_the_difference_is_told_with_its_sign() -> None:
    paper = read(of(WEEK, now=10, before=20))

    assert "Entries 70 140 -70" in paper
    assert "Exits 63 133 -70" in paper


def test_quarantine_is_not_told_of_exits_in_the_trend_either() -> None:
    paper = read(of(WEEK), Partner.QUARANTINE)

    assert "Entries 210 140 70" in paper
    assert "Exits" not in paper


def test_a_day_alone_is_held_against_nothing() -> None:
    assert "Against" not in read(figures())


@pytest.mark.parametrize("partner", [one for one in Partner if one is not Partner.ARCHIVE])
@pytest.mark.parametrize("period", [WEEK, MONTH], ids=["week", "month"])
def test_a_quiet_week_or_month_is_one_page(period: Period, partner: Partner) -> None:
    assert "Page 1 of 1" in read(of(period), partner)
