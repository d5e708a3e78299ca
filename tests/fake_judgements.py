"""Judged hits in memory, under the same contract as those on disk."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Sequence
from uuid import UUID

from checkpoint.domain.alerts.hits import Hit, ListFigures
from checkpoint.domain.alerts.judgement import Judgement
from tests.fake_register import Register


class MemoryJudgements(Register):
    """Judgements and hits in the order of adding."""

    def __init__(self) -> None:
        self.judgements: dict[UUID, Judgement] = {}
        self.hits: dict[tuple[UUID, UUID], Hit] = {}

    def add(self, judgement: Judgement) -> None:
        self.judgements.setdefault(judgement.id, judgement)

    def of_document(self, document: str) -> Sequence[Judgement]:
        return [one for key, one in self._newest().items() if key[0] == document]

    def count(self, hits: Iterable[Hit]) -> None:
        for hit in hits:
            self.hits.setdefault((hit.visit, hit.alert), hit)

    def figures(self) -> Sequence[ListFigures]:
        judged = self._newest()
        of_lists: dict[str, list[Judgement | None]] = collections.defaultdict(list)
        for hit in self.hits.values():
            key = (hit.document, hit.alert, hit.content)
            of_lists[hit.list_name].append(judged.get(key))
        return [
            ListFigures(
                list_name=name,
                hits=len(found),
                same=sum(one is not None and one.is_same for one in found),
                other=sum(one is not None and not one.is_same for one in found),
            )
            for name, found in sorted(of_lists.items())
        ]

    def _newest(self) -> dict[tuple[str, UUID, str], Judgement]:
        every = self.judgements.values()
        return {(one.document, one.alert, one.content): one for one in every}
