"""Papers of decisions and their wordings, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, Wording
from tests.fake_register import Register


class MemoryDecisionPapers(Register):
    """Papers by id, in the order of issue."""

    def __init__(self) -> None:
        self.issued: dict[UUID, DecisionPaper] = {}

    def add(self, paper: DecisionPaper) -> None:
        self.issued.setdefault(paper.id, paper)

    def find(self, id: UUID) -> DecisionPaper | None:
        return self.issued.get(id)

    def of(self, subject: UUID) -> Sequence[DecisionPaper]:
        papers = [paper for paper in self.issued.values() if paper.subject == subject]
        return sorted(papers, key=lambda paper: (paper.issued_at, paper.id), reverse=True)

    def last_serial(self, post: str, kind: PaperKind, year: int) -> int:
        wanted = (post, kind, year)
        papers = self.issued.values()
        return max((p.serial for p in papers if (p.post, p.kind, p.year) == wanted), default=0)


class MemoryWordings(Register):
    """Versions in the order of keeping."""

    def __init__(self) -> None:
        self.kept: dict[UUID, Wording] = {}

    def add(self, wording: Wording) -> None:
        self.kept.setdefault(wording.id, wording)

    def of(self, kind: PaperKind) -> Sequence[Wording]:
        versions = [one for one in self.kept.values() if one.kind is kind]
        return sorted(versions, key=lambda one: one.version, reverse=True)
