"""The steps of cases in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.case_steps import CaseStep, Step, steps_of
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.journal.search import PAGE, Found, Place, Search
from checkpoint.services.case_step_book import Stretch
from tests.fake_cases import MemoryCases
from tests.fake_register import Register


class Records(Protocol):
    """The register in memory, as far as cases name its records."""

    @property
    def records(self) -> Mapping[UUID, Recorded]: ...


class MemoryCaseSteps(Register):
    """Looks at every case."""

    def __init__(self, cases: MemoryCases, crossings: Records) -> None:
        self.its_cases = cases
        self.crossings = crossings

    def look(self, search: Search, stretch: Stretch = Stretch(), *, most: int = PAGE) -> Found:  # noqa: B008
        fitting = (one for one in self._every() if search.fits_step(one) and _is_on(one, stretch))
        newest = sorted(fitting, key=Place.below, reverse=True)
        told = tuple(newest[:most])
        return Found(told, Place.below(told[-1]) if len(newest) > most else None)

    def of_records(self, ids: Collection[UUID]) -> Sequence[CaseStep]:
        openings = (one for one in self._every() if one.step is Step.OPENED)
        return [one for one in openings if set(one.records) & set(ids)]

    def _every(self) -> Iterator[CaseStep]:
        for id_ in self.its_cases.files:
            state = self.its_cases.find(id_)
            visit = self.crossings.records.get(state.case.visit) if state is not None else None
            if state is not None and visit is not None:
                yield from steps_of(state, Reference(visit.day_on, visit.number))


def _is_on(step: CaseStep, stretch: Stretch) -> bool:
    place = Place.below(step)
    return (
        (stretch.below is None or place < stretch.below)
        and (stretch.down_to is None or place >= stretch.down_to)
        and (stretch.since is None or step.at >= stretch.since)
        and (stretch.before is None or step.at < stretch.before)
    )
