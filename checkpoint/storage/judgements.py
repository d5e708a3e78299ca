"""Judged hits, and the figures of the lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, exists, func, insert, select

from checkpoint.domain.alerts.hits import Hit, ListFigures
from checkpoint.domain.alerts.judgement import Judgement
from checkpoint.storage.schema import alert_hit as hits
from checkpoint.storage.schema import alert_judgement as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_IN_ORDER = (func.coalesce(table.c.number, 0), table.c.at, table.c.id)
_OF_DOCUMENT = select(table).where(table.c.document == bindparam("document")).order_by(*_IN_ORDER)
_NEXT = select(func.coalesce(func.max(table.c.number), 0) + 1).where(
    table.c.document == bindparam("document")
)
_IS_COUNTED = select(
    exists().where(hits.c.visit == bindparam("visit"), hits.c.alert == bindparam("alert"))
)
_PLACE = func.row_number().over(
    partition_by=(table.c.document, table.c.alert, table.c.content),
    order_by=[column.desc() for column in _IN_ORDER],
)
_ranked = select(
    table.c.document, table.c.alert, table.c.content, table.c.is_same, _PLACE.label("place")
).subquery()
_FIGURES = (
    select(
        hits.c.list_name,
        func.count().label("hits"),
        func.sum(case((_ranked.c.is_same.is_(True), 1), else_=0)).label("same"),
        func.sum(case((_ranked.c.is_same.is_(False), 1), else_=0)).label("other"),
    )
    .outerjoin(
        _ranked,
        and_(
            _ranked.c.document == hits.c.document,
            _ranked.c.alert == hits.c.alert,
            _ranked.c.content == hits.c.content,
            _ranked.c.place == 1,
        ),
    )
    .group_by(hits.c.list_name)
    .order_by(hits.c.list_name)
)


class SqlJudgementBook:
    """Judgements and hits as they were made; the newest judgement holds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, judgement: Judgement) -> None:
        """Keep a judgement; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": judgement.id}):
            number = self._connection.scalar(_NEXT, {"document": judgement.document})
            self._connection.execute(insert(table), {**_values(judgement), "number": number})

    def of_document(self, document: str) -> Sequence[Judgement]:
        """What holds of a document: of each entry, in each of its contents, the newest."""
        rows = self._connection.execute(_OF_DOCUMENT, {"document": document})
        newest = {(row.alert, row.content): _judgement_of(row) for row in rows}
        return list(newest.values())

    def count(self, hits: Iterable[Hit]) -> None:
        """Count hits; one on the same entry at the same visit is counted once."""
        for hit in hits:
            same = {"visit": hit.visit, "alert": hit.alert}
            if not self._connection.scalar(_IS_COUNTED, same):
                self._connection.execute(_COUNT, _hit_values(hit))

    def figures(self) -> Sequence[ListFigures]:
        """What came of the hits on each list that was ever hit, by its name."""
        return [
            ListFigures(
                list_name=row.list_name, hits=row.hits, same=int(row.same), other=int(row.other)
            )
            for row in self._connection.execute(_FIGURES)
        ]


_COUNT = insert(hits)


def _values(judgement: Judgement) -> dict[str, object]:
    return {
        "id": judgement.id,
        "alert": judgement.alert,
        "content": judgement.content,
        "document": judgement.document,
        "band": judgement.band,
        "is_same": judgement.is_same,
        "reason": judgement.reason,
        "officer": judgement.officer,
        "lead": judgement.lead,
        "at": judgement.at,
    }


def _judgement_of(row: Row[Any]) -> Judgement:
    return Judgement(
        id=row.id,
        alert=row.alert,
        content=row.content,
        document=row.document,
        band=row.band,
        is_same=row.is_same,
        reason=row.reason,
        officer=row.officer,
        lead=row.lead,
        at=row.at,
    )


def _hit_values(hit: Hit) -> dict[str, object]:
    return {
        "visit": hit.visit,
        "alert": hit.alert,
        "content": hit.content,
        "document": hit.document,
        "list_name": hit.list_name,
        "at": hit.at,
    }
