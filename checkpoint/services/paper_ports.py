"""What the papers of decisions need from the world."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, PaperFacts, Reprint, Wording
from checkpoint.domain.posts.post import Post


class DecisionPaperBook(Protocol):
    """Papers that were issued, whole; they are added and never changed."""

    def add(self, paper: DecisionPaper) -> None:
        """Keep a paper; an id that is there already changes nothing."""
        ...

    def find(self, id: UUID) -> DecisionPaper | None:
        """The paper of that id."""
        ...

    def of(self, subject: UUID) -> Sequence[DecisionPaper]:
        """The papers of a crossing or a case, the newest first."""
        ...

    def last_serial(self, post: str, kind: PaperKind, year: int) -> int:
        """The highest number of a series; 0 where it has not begun."""
        ...


class WordingBook(Protocol):
    """The post's own wordings, version by version."""

    def add(self, wording: Wording) -> None:
        """Keep a version; an id that is there already changes nothing."""
        ...

    def of(self, kind: PaperKind) -> Sequence[Wording]:
        """The versions of a kind, the newest first."""
        ...


class Press(Protocol):
    """Makes papers of wordings."""

    def ours(self, kind: PaperKind) -> str:
        """The wording that comes with the program."""
        ...

    def fill_in(self, kind: PaperKind, text: str, facts: PaperFacts) -> str:
        """What a paper says; raises WordingRefused where the wording cannot be used."""
        ...

    def prove(self, kind: PaperKind, text: str, post: Post) -> None:
        """Raise WordingRefused unless it makes a paper, of the longest names and reasons too."""
        ...

    def sample(self, kind: PaperKind, text: str, post: Post) -> bytes:
        """The paper of an invented traveller, as PDF; raises WordingRefused."""
        ...

    def print(self, paper: DecisionPaper, post: Post, *, reprint: Reprint | None = None) -> bytes:
        """A paper as PDF; the same one gives the same bytes."""
        ...
