"""What lies beside incidents: who told of them, and pictures; retention takes both in the end."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, Table, bindparam, delete, exists, insert, select

from checkpoint.domain.incidents.events import IncidentEventKind
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.informant import Informant
from checkpoint.storage.incident_schema import exhibit_release as gone_exhibits
from checkpoint.storage.incident_schema import incident_event as events
from checkpoint.storage.incident_schema import incident_exhibit as exhibits
from checkpoint.storage.incident_schema import incident_informant as informants
from checkpoint.storage.incident_schema import informant_release as gone_informants

_AT_ONCE = 500
"""Incidents asked for in one question; SQLite takes no more than some thousands of values."""
_HAS_EXHIBIT = select(exists().where(exhibits.c.id == bindparam("wanted")))
_HAS_INFORMANT = select(exists().where(informants.c.id == bindparam("wanted")))
_INFORMANTS = (
    select(informants)
    .where(informants.c.incident.in_(bindparam("incidents", expanding=True)))
    .order_by(informants.c.id)
)
_EXHIBIT = select(exhibits).where(exhibits.c.id == bindparam("wanted"))
_NAMES = tuple(
    select(one.c.incident, one.c.name).where(
        one.c.incident.in_(bindparam("incidents", expanding=True))
    )
    for one in (informants, gone_informants)
)
_GONE_AT = select(gone_exhibits.c.released_at).where(gone_exhibits.c.exhibit == bindparam("wanted"))
_later = events.alias("later")
_ENDS = (IncidentEventKind.CLOSED, IncidentEventKind.REOPENED)


def _due(table: Table) -> Select[Any]:
    """Rows of incidents that were closed before then, and not opened again."""
    is_last_word = ~exists().where(
        _later.c.incident == events.c.incident,
        _later.c.kind.in_(_ENDS),
        _later.c.number > events.c.number,
    )
    was_closed = exists().where(
        events.c.incident == table.c.incident,
        events.c.kind == IncidentEventKind.CLOSED,
        events.c.at < bindparam("before"),
        is_last_word,
    )
    # By the id, which tells the time: what stands behind a large content is slow to reach.
    return select(table).where(was_closed).order_by(table.c.id).limit(bindparam("limit"))


_DUE_EXHIBITS, _DUE_INFORMANTS = _due(exhibits), _due(informants)


class SqlIncidentEnclosures:
    """Apart from the reports, so that no reading of those can bring them along."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep_informant(self, informant: Informant) -> None:
        """Keep who told of an incident; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAS_INFORMANT, {"wanted": informant.id}):
            self._connection.execute(insert(informants), _informant_values(informant))

    def informants(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[Informant]]:
        """Who told of these incidents, by incident; nothing for those of whom nobody did."""
        found: dict[UUID, list[Informant]] = {}
        for row in self._of(_INFORMANTS, incidents):
            found.setdefault(row.incident, []).append(_informant_of(row))
        return found

    def keep_exhibit(self, exhibit: Exhibit) -> None:
        """Keep a picture; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAS_EXHIBIT, {"wanted": exhibit.id}):
            self._connection.execute(insert(exhibits), _exhibit_values(exhibit))

    def exhibit(self, id: UUID) -> Exhibit | None:
        """The picture of that id, if it is there."""
        row = self._connection.execute(_EXHIBIT, {"wanted": id}).one_or_none()
        return None if row is None else _exhibit_of(row)

    def names_told(self, incidents: Collection[UUID]) -> Mapping[UUID, Sequence[str]]:
        """The names of who told of these incidents, also of those that retention took."""
        found: dict[UUID, list[str]] = {}
        for query in _NAMES:
            for row in self._of(query, incidents):
                found.setdefault(row.incident, []).append(row.name)
        return found

    def exhibits_closed_before(self, before: datetime, *, limit: int) -> Sequence[Exhibit]:
        """Pictures of incidents that were closed before then and not opened again."""
        wanted = {"before": before, "limit": limit}
        return [_exhibit_of(row) for row in self._connection.execute(_DUE_EXHIBITS, wanted)]

    def let_exhibit_go(self, exhibit: Exhibit, *, at: datetime) -> None:
        """Delete it, and keep for ever that this was done, and when."""
        gone = {"exhibit": exhibit.id, "incident": exhibit.incident, "released_at": at}
        self._connection.execute(insert(gone_exhibits), gone)
        self._connection.execute(delete(exhibits).where(exhibits.c.id == exhibit.id))

    def exhibit_gone_at(self, exhibit: UUID) -> datetime | None:
        """When retention took a picture; None where it did not."""
        found: datetime | None = self._connection.scalar(_GONE_AT, {"wanted": exhibit})
        return found

    def informants_closed_before(self, before: datetime, *, limit: int) -> Sequence[Informant]:
        """Who told of incidents that were closed before then and not opened again."""
        wanted = {"before": before, "limit": limit}
        return [_informant_of(row) for row in self._connection.execute(_DUE_INFORMANTS, wanted)]

    def let_informant_go(self, informant: Informant, *, at: datetime) -> None:
        """Delete how he is reached and what was noted of him; his name stays for `names_told`."""
        gone = {
            "informant": informant.id,
            "incident": informant.incident,
            "name": informant.name,
            "released_at": at,
        }
        self._connection.execute(insert(gone_informants), gone)
        self._connection.execute(delete(informants).where(informants.c.id == informant.id))

    def _of(self, query: Select[Any], incidents: Collection[UUID]) -> Iterable[Row[Any]]:
        wanted = list(incidents)
        for start in range(0, len(wanted), _AT_ONCE):
            some = {"incidents": wanted[start : start + _AT_ONCE]}
            yield from self._connection.execute(query, some)


def _informant_of(row: Row[Any]) -> Informant:
    return Informant(
        id=row.id,
        incident=row.incident,
        name=row.name,
        contact=row.contact,
        note=row.note,
        officer=row.officer,
        noted_at=row.noted_at,
    )


def _informant_values(informant: Informant) -> dict[str, object]:
    return {
        "id": informant.id,
        "incident": informant.incident,
        "name": informant.name,
        "contact": informant.contact,
        "note": informant.note,
        "officer": informant.officer,
        "noted_at": informant.noted_at,
    }


def _exhibit_of(row: Row[Any]) -> Exhibit:
    return Exhibit(
        id=row.id,
        incident=row.incident,
        name=row.name,
        media=row.media,
        content=row.content,
        officer=row.officer,
        added_at=row.added_at,
    )


def _exhibit_values(exhibit: Exhibit) -> dict[str, object]:
    return {
        "id": exhibit.id,
        "incident": exhibit.incident,
        "name": exhibit.name,
        "media": exhibit.media,
        "content": exhibit.content,
        "officer": exhibit.officer,
        "added_at": exhibit.added_at,
    }
