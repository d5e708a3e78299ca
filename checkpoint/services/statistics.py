"""What a shift lead asks of the register in figures."""

from __future__ import annotations

from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.statistics.question import Figures, Question, answer
from checkpoint.services.ports import Storage


class StatisticsService:
    """Counts; no name and no document is in any answer."""

    def __init__(self, *, storage: Storage) -> None:
        self._storage = storage

    def ask(self, actor: Officer, question: Question) -> Figures:
        """The figures asked for, as the register stands now."""
        actor.must(Permission.READ_FIGURES)
        with self._storage.reading() as store:
            return answer(question, store.figures.count(question.wanted))
