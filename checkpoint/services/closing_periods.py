"""Papers of weeks, months and other days that a later record has outdated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.services.counting import days_counted_for
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.reporting import ReportService

LOOKED_BACK = timedelta(days=100)
"""A paper whose days begin earlier is no more asked about; who looks at it is told all the same."""


class PeriodWatch:
    """Finds the papers of several days that hold no longer, and counts as little as it can."""

    def __init__(self, *, storage: Storage, reports: ReportService, clock: Clock) -> None:
        self._storage = storage
        self._reports = reports
        self._clock = clock

    def outdated(self, actor: Officer, post: Post) -> tuple[Period, ...]:
        """Days that are over and of which some partner has a paper that says otherwise."""
        with self._storage.reading() as store:
            touched = dict.fromkeys(self._touched(store, post))
        moved = (one for one in touched if self._has_moved(actor, post, one))
        return tuple(sorted(moved, key=lambda one: (one.first_on, one.last_on)))

    def _touched(self, store: Store, post: Post) -> Iterator[Period]:
        """Where records came since, or the paper was made before its days were over."""
        now = self._clock()
        today = post.day_of(now)
        given = store.papers.within(post.code, Period(today - LOOKED_BACK, today))
        for paper in _newest_of_partners(given):
            days = paper.period
            if not post.is_over(days.last_on, now):
                continue
            was_provisional = not post.is_over(days.last_on, paper.issued_at)
            records = store.figures.size(post, days_counted_for(days))
            if was_provisional or paper.records != records:
                yield days

    def _has_moved(self, actor: Officer, post: Post, period: Period) -> bool:
        figures = self._reports.period(actor, post, period)
        for partner in Partner:
            last = self._reports.last_issued(actor, post, partner, period)
            if last is not None:
                issue = self._reports.draft(actor, figures, partner)
                if issue.version > last.version:
                    return True
        return False


def _newest_of_partners(given: Iterable[IssuedPaper]) -> Iterator[IssuedPaper]:
    """Of each partner and period the last one; they come with the newest first."""
    seen = set()
    for paper in given:
        key = paper.partner, paper.period
        is_of_days = isinstance(paper.partner, Partner) and not paper.period.is_one_day
        if is_of_days and key not in seen:
            seen.add(key)
            yield paper
