"""The papers of incidents on their way out. It runs off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.program import IncidentReportMaker, IncidentStatisticMaker
from checkpoint.services.incident_papers import IncidentPaperService
from checkpoint.services.issuing import Leaves
from checkpoint.services.other_papers import OtherPaperService, Ready
from checkpoint.words.catalogue import Catalogue
from ui.incidents.states import Counting, Done, Viewing


@dataclass(frozen=True, slots=True)
class Leaving:
    """How a paper leaves, and where to."""

    send: Callable[[bytes], None]
    done: Done
    way: Way
    place: str


class IncidentPress:
    """The papers of one post, made and given out by one officer."""

    def __init__(
        self,
        *,
        papers: IncidentPaperService,
        issues: OtherPaperService,
        make_report: IncidentReportMaker,
        make_statistic: IncidentStatisticMaker,
        officer: Officer,
        post: Post,
    ) -> None:
        self._papers = papers
        self._issues = issues
        self._make_report = make_report
        self._make_statistic = make_statistic
        self._officer = officer
        self._post = post

    def give_out(
        self, shown: Counting | Viewing, words: Catalogue, leaving: Leaving, *, is_copy: bool
    ) -> None:
        """Make what is shown, let it leave, and note that it did; raises a CheckpointError."""
        ready, content = self._made(shown, words, is_copy=is_copy)
        leaving.send(content)
        leaves = Leaves(content=content, way=leaving.way, place=leaving.place)
        self._issues.note(self._officer, ready, leaves)

    def _made(
        self, shown: Counting | Viewing, words: Catalogue, *, is_copy: bool
    ) -> tuple[Ready, bytes]:
        if isinstance(shown, Counting):
            page = self._papers.statistic(self._officer, self._post, shown.statistic.month)
            ready = self._issues.incidents_of_month(self._officer, page)
            return ready, self._make_statistic(page, ready.issue, words)
        incident = shown.file.state.incident.id
        paper = self._papers.paper(self._officer, incident, is_copy=is_copy)
        ready = self._issues.incident(self._officer, paper)
        return ready, self._make_report(paper, ready.issue, words)
