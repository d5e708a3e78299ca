"""Who waits, as a table: locked counters first, then the cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from typing_extensions import override

from checkpoint.words.cases import case_kind_words, stage_words, waited_words
from ui.cases.states import Queueing
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One row."""

    id: UUID
    is_lock: bool
    since: datetime
    who: str
    why: str
    counter: str
    whose: str
    stage: str


def rows_of(state: Queueing, locked: str, protected: str) -> Iterator[Waiting]:
    """The rows of a queue; ``locked`` is what a lock is called, ``protected`` marks a case."""
    words = catalogue()
    for waiting in state.locks:
        yield Waiting(
            id=waiting.lock.id,
            is_lock=True,
            since=waiting.lock.raised_at,
            who=waiting.lock.document.holder.name.full,
            why=locked,
            counter=waiting.lock.counter,
            whose=waiting.officer,
            stage="",
        )
    for case in state.queue.cases:
        kind = case_kind_words(case.kind, words)
        yield Waiting(
            id=case.case.id,
            is_lock=False,
            since=case.case.opened_at,
            who=case.case.document.holder.name.full,
            why=f"{kind} · {protected}" if case.is_protected else kind,
            counter=case.case.counter,
            whose=state.queue.names.get(case.officer, "") if case.officer else "",
            stage=stage_words(case.stage, words),
        )


class QueueModel(RowsModel[Waiting]):
    """The queue; how long somebody waits goes on with the clock."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now

    @override
    def columns(self) -> tuple[Column[Waiting], ...]:
        return (
            Column(self.tr("Waits"), lambda row: waited_words(self._waited(row), catalogue())),
            Column(self.tr("Who"), lambda row: row.who),
            Column(self.tr("Why"), lambda row: row.why),
            Column(self.tr("Counter"), lambda row: row.counter),
            Column(self.tr("Whose"), lambda row: row.whose or "–"),
            Column(self.tr("How far"), lambda row: row.stage),
        )

    def _waited(self, row: Waiting) -> timedelta:
        return self._now() - row.since
