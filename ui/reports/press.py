"""Where papers are made and given out. It runs off the UI thread and knows nothing of a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.digest import digest_of
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.statistics.question import Period
from checkpoint.paper_bundle import signed_files
from checkpoint.program import FilesMaker, PaperMaker
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.reporting import ReportService
from checkpoint.words.catalogue import load_catalogue
from ui.reports.states import Day, Paper, Standing, Wanted

Send: TypeAlias = Callable[[Paper], None]
"""Prints or writes a paper; raises a CheckpointError where that failed."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """How papers leave, and where to."""

    send: Send
    way: Way
    place_of: Callable[[Paper], str]
    files_for: frozenset[Partner] = frozenset()
    """With whose papers data files go."""


class NotNoted(CheckpointError):
    """A paper left the program, and the register could not note it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of papers that were to leave."""

    day: Day
    shown: Paper
    """The previewed one, as it is now."""
    papers: tuple[Paper, ...]
    """Those that left."""
    trouble: CheckpointError | None = None
    """Why the others did not."""
    has_moved: bool = False
    """The records had changed since the preview; so nothing left."""


class Press:
    """The papers of one post, made and given out by one officer."""

    def __init__(
        self,
        *,
        reports: ReportService,
        deliveries: DeliveryService,
        make_paper: PaperMaker,
        make_files: FilesMaker,
        officer: Officer,
        post: Post,
    ) -> None:
        self._reports = reports
        self._deliveries = deliveries
        self._make_paper = make_paper
        self._make_files = make_files
        self._officer = officer
        self._post = post

    def prepare(self, wanted: Wanted) -> tuple[Day, Paper]:
        """Count a day, and make a paper of it."""
        day = self._count(wanted.period)
        return day, self._made(day, wanted)

    def give_out(
        self, before: Day, shown: Wanted, wanted: Iterable[Wanted], leaving: Leaving
    ) -> Sent:
        """Make papers of the very moment, send each and note it; stop at the first that fails.

        Nothing leaves if the records are others than those that were previewed.
        """
        day = self._count(shown.period)
        if digest_of(day.figures) != digest_of(before.figures):
            return Sent(day=day, shown=self._made(day, shown), papers=(), has_moved=True)
        left: list[Paper] = []
        trouble = None
        try:
            for paper in [self._made(day, one, leaving) for one in wanted]:
                leaving.send(paper)
                left.append(paper)
                self._note(day, paper, leaving)
            day = replace(day, standings=self._standings(day.figures))
        except CheckpointError as problem:
            trouble = problem
        return Sent(day=day, shown=self._made(day, shown), papers=tuple(left), trouble=trouble)

    def _count(self, period: Period) -> Day:
        figures = self._reports.period(self._officer, self._post, period)
        ways = self._deliveries.every(self._officer, self._post)
        return Day(figures=figures, standings=self._standings(figures), ways=ways)

    def _standings(self, figures: PeriodFigures) -> dict[Partner, Standing]:
        draft, last = self._reports.draft, self._reports.last_issued
        who = self._officer
        return {
            partner: Standing(
                issue=draft(who, figures, partner),
                last=last(who, figures.post, partner, figures.period),
            )
            for partner in Partner
        }

    def _made(self, day: Day, wanted: Wanted, leaving: Leaving | None = None) -> Paper:
        issue = day.standings[wanted.partner].issue
        if leaving is not None:
            # What leaves has its number for good.
            issue = self._reports.draft(
                self._officer, day.figures, wanted.partner, is_to_leave=True
            )
        size = wanted.paper_size or day.way(wanted.partner).paper_size
        if size is not None:
            # The figures and the code are the same on any sheet.
            issue = replace(issue, paper_size=size)
        words = load_catalogue(wanted.language)
        content = self._make_paper(day.figures, wanted.partner, issue, words)
        beside: Mapping[str, bytes] = {}
        if leaving is not None and wanted.partner in leaving.files_for:
            files = self._make_files(day.figures, wanted.partner, issue, words)
            beside = signed_files(content, files, partial(self._reports.sign, self._officer))
        return Paper(wanted=wanted, issue=issue, content=content, beside=beside)

    def _note(self, day: Day, paper: Paper, leaving: Leaving) -> None:
        try:
            self._reports.note_issued(
                self._officer,
                paper.issue,
                day.figures,
                paper.wanted.partner,
                paper.content,
                way=Way.FILES if paper.beside else leaving.way,
                place=leaving.place_of(paper),
            )
        except CheckpointError as problem:
            raise NotNoted from problem
