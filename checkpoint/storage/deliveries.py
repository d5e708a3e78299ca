"""How papers are delivered: added to and read, never edited."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.reporting.delivery import HandOver, KeptDelivery, Receiver
from checkpoint.storage.delivery_schema import paper_delivery as ways
from checkpoint.storage.delivery_schema import paper_hand_over as hand_overs

_MANY = 500
"""Ids in one question: every database takes as many."""
_WAY_IS_THERE = select(exists().where(ways.c.id == bindparam("wanted")))
_HAND_OVER_IS_THERE = select(exists().where(hand_overs.c.id == bindparam("wanted")))
_NEWEST = (
    select(func.max(ways.c.serial))
    .where(ways.c.post == bindparam("post"))
    .group_by(ways.c.receiver)
    .scalar_subquery()
)
_STANDING = select(ways).where(ways.c.serial.in_(_NEWEST))
_HANDED_OVER = (
    select(hand_overs)
    .where(hand_overs.c.paper.in_(bindparam("papers", expanding=True)))
    .order_by(hand_overs.c.serial)
)


class SqlDeliveryBook:
    """What was kept and given stays for good."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, kept: KeptDelivery) -> None:
        """Keep a way of papers; an id that is there already changes nothing."""
        if not self._connection.scalar(_WAY_IS_THERE, {"wanted": kept.id}):
            values = {
                "id": kept.id,
                "post": kept.post,
                "receiver": kept.receiver,
                "how": kept.how,
                "officer": kept.officer,
                "at": kept.at,
            }
            self._connection.execute(insert(ways), values)

    def standing(self, post: str) -> Mapping[Receiver, KeptDelivery]:
        """The newest of each receiver that has one."""
        rows = self._connection.execute(_STANDING, {"post": post})
        return {row.receiver: _kept_of(row) for row in rows}

    def hand_over(self, hand_over: HandOver) -> None:
        """Note that a paper was given; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAND_OVER_IS_THERE, {"wanted": hand_over.id}):
            values = {
                "id": hand_over.id,
                "paper": hand_over.paper,
                "recipient": hand_over.to,
                "officer": hand_over.officer,
                "at": hand_over.at,
            }
            self._connection.execute(insert(hand_overs), values)

    def handed_over(self, papers: Collection[UUID]) -> Sequence[HandOver]:
        """To whom these papers were given, the first first."""
        ids = list(papers)
        found: list[Row[Any]] = []
        for start in range(0, len(ids), _MANY):
            wanted = {"papers": ids[start : start + _MANY]}
            found += self._connection.execute(_HANDED_OVER, wanted)
        return [_hand_over_of(row) for row in sorted(found, key=lambda row: row.serial)]


def _kept_of(row: Row[Any]) -> KeptDelivery:
    return KeptDelivery(
        id=row.id,
        post=row.post,
        receiver=row.receiver,
        how=row.how,
        officer=row.officer,
        at=row.at,
    )


def _hand_over_of(row: Row[Any]) -> HandOver:
    return HandOver(id=row.id, paper=row.paper, to=row.recipient, officer=row.officer, at=row.at)
