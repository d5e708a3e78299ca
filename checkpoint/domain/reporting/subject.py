"""What a paper is of: whichever it is, it is numbered, signed, noted and proven in one way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.posts.numbering import IN_SHORT, PaperSeries
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.kinds import ReportKind, days_in_number, kind_of
from checkpoint.domain.statistics.question import Period


class OtherPaper(StrEnum):
    """The papers that are no partner's counts of its days."""

    TIMPORA = "timpora"
    """Who is inside, by name: for those who watch foreigners (Permenimipas 2/2025 Ps 53)."""
    HAND_OVER = "hand_over"
    """The sheet of a shift."""
    INCIDENT = "incident"
    """The report of one incident, original or copy."""
    INCIDENTS_OF_DAY = "incidents_of_day"
    INCIDENTS_OF_MONTH = "incidents_of_month"


AnyPaper: TypeAlias = Partner | OtherPaper

PARTNERS_IN_SHORT: Mapping[Partner, str] = {
    Partner.IMMIGRATION: "IMI",
    Partner.CUSTOMS: "BC",
    Partner.QUARANTINE: "KAR",
    Partner.PORT_HEALTH: "BKK",
    Partner.BP3MI: "BP3MI",
    Partner.RETURNS: "WNIB",
    Partner.BNPP: "BNPP",
    Partner.ARCHIVE: "ARSIP",
}
"""How a paper's number names the partner it is for."""

_OF_DAYS: Mapping[ReportKind, PaperSeries] = {
    ReportKind.DAY: PaperSeries.DAY,
    ReportKind.WEEK: PaperSeries.WEEK,
    ReportKind.MONTH: PaperSeries.MONTH,
    ReportKind.PERIOD: PaperSeries.PERIOD,
}
_OF_OTHERS: Mapping[OtherPaper, PaperSeries] = {
    OtherPaper.TIMPORA: PaperSeries.TIMPORA,
    OtherPaper.INCIDENTS_OF_DAY: PaperSeries.INCIDENTS_OF_DAY,
    OtherPaper.INCIDENTS_OF_MONTH: PaperSeries.INCIDENTS_OF_MONTH,
}


def paper_of(word: str) -> AnyPaper:
    """The kind of paper by its word; raises ValueError where there is none."""
    return Partner(word) if word in set(Partner) else OtherPaper(word)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSubject:
    """All versions and copies of a paper are of one subject."""

    post: Post
    paper: AnyPaper
    period: Period
    one: str = ""
    """The id of the incident or shift, where a day has several."""
    fact_number: str = ""
    """The number that came with the fact; empty where the paper is numbered by its series."""

    @property
    def key(self) -> str:
        """By which the number that was given to it is found again."""
        days = f"{self.period.first_on.isoformat()}|{self.period.last_on.isoformat()}"
        return f"{self.paper.value}|{days}|{self.one}"

    @property
    def series(self) -> PaperSeries | None:
        """By whose pattern it is numbered; none where the fact has brought its number."""
        if isinstance(self.paper, OtherPaper):
            return _OF_OTHERS.get(self.paper)
        return _OF_DAYS[kind_of(self.period)]

    @property
    def partner_in_short(self) -> str:
        """How its number names whom it is for, or what it is."""
        if isinstance(self.paper, OtherPaper):
            return IN_SHORT[self.series] if self.series else ""
        return PARTNERS_IN_SHORT[self.paper]

    @property
    def days(self) -> str:
        """Its days as a number has them."""
        return days_in_number(self.period)

    @property
    def is_counted(self) -> bool:
        """Whether it counts its days, so that it is provisional until they are over."""
        return self.paper not in (OtherPaper.TIMPORA, OtherPaper.HAND_OVER, OtherPaper.INCIDENT)
