"""Papers of decisions that were issued, and how the post words them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, Wording
from checkpoint.storage.schema import decision_paper as table
from checkpoint.storage.schema import wording as wording_table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_FIND = select(table).where(table.c.id == bindparam("wanted"))
_OF = (
    select(table)
    .where(table.c.subject == bindparam("subject"))
    .order_by(table.c.issued_at.desc(), table.c.id.desc())
)
_LAST = select(func.max(table.c.serial)).where(
    table.c.post == bindparam("post"),
    table.c.kind == bindparam("kind"),
    table.c.year == bindparam("year"),
)
_WORDING_THERE = select(exists().where(wording_table.c.id == bindparam("wanted")))
_WORDINGS = (
    select(wording_table)
    .where(wording_table.c.kind == bindparam("kind"))
    .order_by(wording_table.c.version.desc())
)
_PAPER_FIELDS = tuple(field.name for field in fields(DecisionPaper))
_WORDING_FIELDS = tuple(field.name for field in fields(Wording))


class SqlDecisionPaperBook:
    """Papers are added and never changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, paper: DecisionPaper) -> None:
        """Keep a paper; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": paper.id}):
            values = {name: getattr(paper, name) for name in _PAPER_FIELDS}
            self._connection.execute(insert(table), values)

    def find(self, id: UUID) -> DecisionPaper | None:
        """The paper of that id."""
        row = self._connection.execute(_FIND, {"wanted": id}).one_or_none()
        return None if row is None else _paper_of(row)

    def of(self, subject: UUID) -> Sequence[DecisionPaper]:
        """The papers of a crossing or a case, the newest first."""
        return [_paper_of(row) for row in self._connection.execute(_OF, {"subject": subject})]

    def last_serial(self, post: str, kind: PaperKind, year: int) -> int:
        """The highest number of a series; 0 where it has not begun."""
        wanted = {"post": post, "kind": kind, "year": year}
        return self._connection.scalar(_LAST, wanted) or 0


class SqlWordingBook:
    """Versions are added and never changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, wording: Wording) -> None:
        """Keep a version; an id that is there already changes nothing."""
        if not self._connection.scalar(_WORDING_THERE, {"wanted": wording.id}):
            values = {name: getattr(wording, name) for name in _WORDING_FIELDS}
            self._connection.execute(insert(wording_table), values)

    def of(self, kind: PaperKind) -> Sequence[Wording]:
        """The versions of a kind, the newest first."""
        rows = self._connection.execute(_WORDINGS, {"kind": kind})
        return [Wording(**{name: getattr(row, name) for name in _WORDING_FIELDS}) for row in rows]


def _paper_of(row: Row[Any]) -> DecisionPaper:
    return DecisionPaper(**{name: getattr(row, name) for name in _PAPER_FIELDS})
