"""The post this database belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.storage.schema import counter as counter_table
from checkpoint.storage.schema import post as post_table

_NEWEST = select(post_table).order_by(post_table.c.serial.desc()).limit(1)
_COUNTERS = (
    select(counter_table.c.name)
    .where(counter_table.c.post == bindparam("post"))
    .order_by(counter_table.c.place)
)


class SqlPostBook:
    """The post and its counters; what was set before stays readable in the tables."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, post: Post, counters: Sequence[Counter]) -> None:
        """Set the post and its counters in place of what was set before."""
        newest = self._newest()
        serial = 1 if newest is None else newest.serial + 1
        self._connection.execute(insert(post_table), {"serial": serial, **_values(post)})
        if counters:
            self._connection.execute(
                insert(counter_table),
                [
                    {"post": serial, "place": place, "name": counter.name}
                    for place, counter in enumerate(counters)
                ],
            )

    def post(self) -> Post | None:
        """The post, once it was set up."""
        newest = self._newest()
        return None if newest is None else _post_of(newest)

    def counters(self) -> Sequence[Counter]:
        """The post's counters, in the order they were given."""
        newest = self._newest()
        if newest is None:
            return []
        names = self._connection.scalars(_COUNTERS, {"post": newest.serial})
        return [Counter(name) for name in names]

    def _newest(self) -> Row[Any] | None:
        return self._connection.execute(_NEWEST).one_or_none()


def _values(post: Post) -> dict[str, object]:
    return {
        "code": post.code,
        "name": post.name,
        "regency": post.regency,
        "province": post.province,
        "zone": post.zone,
        "opens_at": post.opens_at,
        "closes_at": post.closes_at,
        "neighbour": post.neighbour,
        "neighbour_post": post.neighbour_post,
        "lanes": post.lanes,
        "known_as": post.known_as,
        "day_starts_at": post.day_starts_at,
        "papers": replace(post.papers, logo=b""),
        "logo": post.papers.logo or None,
    }


def _post_of(row: Row[Any]) -> Post:
    return Post(
        code=row.code,
        name=row.name,
        regency=row.regency,
        province=row.province,
        zone=row.zone,
        opens_at=row.opens_at,
        closes_at=row.closes_at,
        neighbour=row.neighbour,
        neighbour_post=row.neighbour_post,
        lanes=row.lanes,
        known_as=row.known_as,
        day_starts_at=row.day_starts_at,
        papers=replace(row.papers or PaperForm(), logo=row.logo or b""),
    )
