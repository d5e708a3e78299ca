"""The day in figures, and the note that they were given out."""

from __future__ import annotations

import hashlib
from datetime import date

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.day import DayFigures, Partner, figures_of
from checkpoint.services.ports import Clock, Storage


class ReportService:
    """Counts, and remembers what was issued."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def day(self, actor: Officer, post: Post, on: date) -> DayFigures:
        """The figures of an operational day."""
        actor.must(Permission.ISSUE_REPORTS)
        with self._storage.reading() as store:
            records = store.crossings.between(*post.span_of(on))
        return figures_of(post, on, records)

    def note_issued(self, actor: Officer, partner: Partner, on: date, paper: bytes) -> None:
        """Note that a paper left the program, with the digest that proves which one."""
        actor.must(Permission.ISSUE_REPORTS)
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.REPORT_ISSUED,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=on.isoformat(),
                    detail={
                        "partner": partner.value,
                        "sha256": hashlib.sha256(paper).hexdigest(),
                    },
                )
            )
