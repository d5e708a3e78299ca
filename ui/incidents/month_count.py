"""A month in figures."""

from __future__ import annotations

from checkpoint.domain.incidents.statistic import Month
from checkpoint.services.incident_papers import IncidentPaperService
from ui.incidents.states import Counting
from ui.incidents.work import IncidentWork


class MonthCount:
    """Counts one, which then is the one of the list too."""

    def __init__(self, work: IncidentWork, *, papers: IncidentPaperService) -> None:
        self._work = work
        self._papers = papers

    def count(self, month: Month | None = None) -> None:
        """Show a month in figures; without one, that of the list."""
        wanted = month or self._work.month

        def work() -> Counting:
            counted = self._papers.count(self._work.officer, self._work.post, wanted)
            return Counting(statistic=counted)

        def become(counting: Counting) -> Counting:
            self._work.month = wanted
            return counting

        self._work.do(work, become)
