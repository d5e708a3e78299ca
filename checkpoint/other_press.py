"""Makes the papers that are no partner's counts, and notes that they left.

It may run off the UI thread, and knows nothing of a window.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from checkpoint.domain.journeys.noted import USUAL_BACK
from checkpoint.domain.journeys.resident import USUAL_DAYS, Wanted
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.program import Program
from checkpoint.services.issuing import Leaves
from checkpoint.services.other_papers import Ready
from checkpoint.words.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A paper that is ready to leave."""

    ready: Ready
    content: bytes
    shift: ShiftEnd | None = None
    """Of which shift it is the sheet."""

    @property
    def file_name(self) -> str:
        """Under which it is written."""
        return f"{self.ready.issue.file_name}.pdf"


class OtherPress:
    """The papers of one post, made by one officer in one language."""

    def __init__(self, program: Program, officer: Officer, post: Post, words: Catalogue) -> None:
        self._program = program
        self._officer = officer
        self._post = post
        self._words = words

    def hand_over(self, end: ShiftEnd) -> Made:
        """The sheet of a shift that ended."""
        ready = self._program.other_papers.hand_over(self._officer, self._post, end)
        content = self._program.make_sheet(end, self._post, ready.issue, self._words)
        return Made(ready=ready, content=content, shift=end)

    def timpora(
        self, on: date | None = None, within: int = USUAL_DAYS, *, back: int = USUAL_BACK
    ) -> Made:
        """Who is inside, by the stays of a day; that it is given out stands on the trail first."""
        program, officer = self._program, self._officer
        listed = program.inside.look(officer, on, back=back)
        given = program.inside.give_out(officer, listed, Wanted(days=within), form="paper")
        ready = program.other_papers.timpora(officer, given, within)
        content = program.make_timpora(given, within, ready.issue, self._words)
        return Made(ready=ready, content=content)

    def incidents(self, on: date) -> Made:
        """The incidents of a day; raises DayNotBegun of one still to come."""
        program, officer = self._program, self._officer
        paper = program.incident_papers.day(officer, self._post, on)
        ready = program.other_papers.incidents_of_day(officer, paper)
        content = program.make_incidents_of_day(paper, ready.issue, self._words)
        return Made(ready=ready, content=content)

    def incident(self, id: UUID, *, is_copy: bool) -> Made:
        """The report of one incident; that it is made stands on the trail first."""
        program, officer = self._program, self._officer
        paper = program.incident_papers.paper(officer, id, is_copy=is_copy)
        ready = program.other_papers.incident(officer, paper)
        content = program.make_incident_report(paper, ready.issue, self._words)
        return Made(ready=ready, content=content)

    def note(self, made: Made, *, way: Way, place: str) -> None:
        """Note that it left; raises PaperNotNoted where the register could not."""
        if made.shift is not None:
            self._program.shifts.note_printed(self._officer, made.shift, made.content)
        leaves = Leaves(content=made.content, way=way, place=place)
        self._program.other_papers.note(self._officer, made.ready, leaves)
