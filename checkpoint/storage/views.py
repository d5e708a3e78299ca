"""Views of figures that were kept: added to and read, never edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.statistics.views import KeptView, View
from checkpoint.storage.columns import UNREADABLE
from checkpoint.storage.view_schema import figure_view as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_NEWEST = (
    select(func.max(table.c.serial))
    .where(table.c.post == bindparam("post"))
    .group_by(table.c.name)
    .scalar_subquery()
)
_STANDING = (
    select(table).where(table.c.serial.in_(_NEWEST), table.c.view.is_not(None)).order_by("name")
)
_ADAPTER: TypeAdapter[View] = TypeAdapter(View)


class SqlViewBook:
    """What was kept stays for good; giving a name up is kept too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, kept: KeptView) -> None:
        """Keep a view; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": kept.id}):
            self._connection.execute(insert(table), _values(kept))

    def standing(self, post: str) -> Sequence[KeptView]:
        """The newest of each name that was not given up, by name."""
        return [_kept_of(row) for row in self._connection.execute(_STANDING, {"post": post})]


def _values(kept: KeptView) -> dict[str, object]:
    view = kept.view
    return {
        "id": kept.id,
        "post": kept.post,
        "name": kept.name,
        # Defaults mean "nothing was said", and are left out as in every value that is kept.
        "view": view and _ADAPTER.dump_python(view, mode="json", exclude_defaults=True),
        "officer": kept.officer,
        "at": kept.at,
    }


def _kept_of(row: Row[Any]) -> KeptView:
    view = _view_of(row.view)
    return KeptView(
        id=row.id,
        post=row.post,
        name=row.name,
        view=view,
        officer=row.officer,
        at=row.at,
        is_outdated=view is None,
    )


def _view_of(said: object) -> View | None:
    """None where it names what this program does not know: it must not take the others with it."""
    try:
        return _ADAPTER.validate_python(said)
    except UNREADABLE:
        return None
