"""Which papers the closing of a day makes, and which of them hold no longer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from checkpoint.domain.closing.closing import ClosingKind
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue, IssuedPaper
from checkpoint.domain.reporting.subject import AnyPaper, OtherPaper
from checkpoint.domain.reporting.told import digest_of_told
from checkpoint.domain.statistics.question import Period
from checkpoint.services.ports import Store
from checkpoint.services.told_others import told_of_day

OTHERS = (OtherPaper.TIMPORA, OtherPaper.INCIDENTS_OF_DAY)
"""Those that every closed day has, beside the partners' and the sheets of its shifts."""


def is_wanted(post: Post, paper: AnyPaper) -> bool:
    """Whether the post has its closing make this kind."""
    return paper.value not in post.papers.left_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The figures of a day, and how each partner's paper would be numbered now."""

    figures: PeriodFigures
    issues: Mapping[Partner, Issue]
    given: Mapping[Partner, IssuedPaper]
    """The last paper of each partner that has one."""
    stale: tuple[OtherPaper, ...] = ()
    """Other papers of the day that were given out and hold no longer."""
    absent: tuple[OtherPaper, ...] = ()
    """Those that were never given out."""

    @property
    def changed(self) -> tuple[AnyPaper, ...]:
        """Who has a paper that no longer holds."""
        versions = {one: paper.version for one, paper in self.given.items()}
        partners = (
            one for one, issue in self.issues.items() if issue.version > versions.get(one, 99_999)
        )
        return (*partners, *self.stale)

    @property
    def missing(self) -> tuple[AnyPaper, ...]:
        """Who has no paper of the day."""
        return (*(one for one in self.issues if one not in self.given), *self.absent)

    def due(self, kind: ClosingKind) -> tuple[AnyPaper, ...]:
        """All papers the first time, and once the day is over; else those that no longer hold.

        What was never given out, for a cancelled run or a full folder, is still due; but who is
        inside is told as it is now, and belongs to no supplement. What a post leaves out is made
        anew where somebody has it and it no longer holds.
        """
        changed, post = self.changed, self.figures.post
        wanted: Collection[AnyPaper] = (*Partner, *OTHERS)
        if kind is ClosingKind.SUPPLEMENT:
            wanted = self.missing
        return tuple(
            one
            for one in (*Partner, *OTHERS)
            if one in changed or (one in wanted and is_wanted(post, one))
        )


def other_papers_of(
    store: Store, post: Post, on: date
) -> tuple[tuple[OtherPaper, ...], tuple[OtherPaper, ...]]:
    """Of the day's incidents: whether their list holds no longer, and whether there is none."""
    paper = OtherPaper.INCIDENTS_OF_DAY
    last = store.papers.newest(post.code, paper, Period.of_day(on))
    if last is None:
        return (), (paper,)
    found = store.incidents.found_between(post.code, *post.span_of(on))
    states = sorted(found, key=lambda one: (one.report.found_at, one.incident.number))
    holds = last.figures_digest == digest_of_told(told_of_day(states))
    return (() if holds else (paper,)), ()
