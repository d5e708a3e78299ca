"""What every block of a paper is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.kinds import ReportKind, kind_of
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.countries import country_name
from checkpoint.words.reports import Text, number_words, say

TITLES: Mapping[ReportKind, Text] = {
    ReportKind.DAY: Text.TITLE,
    ReportKind.WEEK: Text.TITLE_OF_WEEK,
    ReportKind.MONTH: Text.TITLE_OF_MONTH,
    ReportKind.PERIOD: Text.TITLE_OF_PERIOD,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The figures of a day or several for one partner, as issued, in one language."""

    figures: PeriodFigures
    partner: Partner
    issue: Issue
    catalogue: Catalogue

    @property
    def post(self) -> Post:
        """The post whose days they are."""
        return self.figures.post

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return self.catalogue.language

    @property
    def is_provisional(self) -> bool:
        """Made while the last day still ran: the figures are as of then, and another follows."""
        return not self.post.is_over(self.figures.period.last_on, self.issue.issued_at)

    @property
    def title(self) -> str:
        """What the paper is called by its days."""
        return self.say(TITLES[kind_of(self.figures.period)])

    def marked(self, text: str) -> str:
        """A text with the word behind it that says that the paper is provisional, if it is."""
        return f"{text} · {self.say(Text.PROVISIONAL)}" if self.is_provisional else text

    def say(self, text: Text) -> str:
        """A fixed text."""
        return say(text, self.catalogue)

    def number(self, number: int) -> str:
        """A number as it is printed; nothing at all is NIHIL, which officers expect to see."""
        return number_words(number, self.language) if number else self.say(Text.NIL)

    def country(self, code: str) -> str:
        """A state or nationality by name."""
        return country_name(code, self.language)
