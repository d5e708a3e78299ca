"""What was given to whom and when: each time a paper left, and who took it by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import HandOver
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import names_of
from checkpoint.services.ports import Clock, NewId, Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Somebody took a paper by hand."""

    to: str
    by: str
    """The officer who gave it."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPaper:
    """A paper that left the program, and what became of it."""

    paper: IssuedPaper
    by: str
    """The officer who printed or saved it."""
    taken: tuple[Taken, ...] = ()


class HandOverService:
    """A paper is noted when it leaves the program; whose hand it came into is noted here."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def given(self, actor: Officer, post: Post, period: Period) -> Sequence[GivenPaper]:
        """What was given to whom of these days, or of any days within them, the newest first."""
        actor.must(Permission.ISSUE_REPORTS)
        with self._storage.reading() as store:
            papers = store.papers.within(post.code, period)
            hand_overs = store.deliveries.handed_over([one.id for one in papers])
            names = names_of(store)

        def taken(paper: IssuedPaper) -> Iterator[Taken]:
            for one in hand_overs:
                if one.paper == paper.id:
                    yield Taken(to=one.to, by=names.get(one.officer, ""), at=one.at)

        return [
            GivenPaper(paper=one, by=names.get(one.issued_by, ""), taken=tuple(taken(one)))
            for one in papers
        ]

    def hand_over(self, actor: Officer, paper: IssuedPaper, to: str) -> HandOver:
        """Note that somebody took a paper; raises NotFound where it never left the program.

        Raises InvalidValue without a name. The paper may be taken more than once.
        """
        actor.must(Permission.ISSUE_REPORTS)
        given = HandOver(
            id=self._new_id(),
            paper=paper.id,
            to=" ".join(to.split()),
            officer=actor.id,
            at=self._clock(),
        )
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.ISSUE_REPORTS)
            if paper.id not in {one.id for one in store.papers.of_number(paper.number)}:
                raise NotFound("no such paper was given out")
            store.deliveries.hand_over(given)
            store.audit.append(
                Act(
                    action=Action.PAPER_HANDED_OVER,
                    at=given.at,
                    actor=str(actor.id),
                    subject=paper.number,
                    detail={"paper": str(paper.id), "hand_over": str(given.id)},
                )
            )
        return given
