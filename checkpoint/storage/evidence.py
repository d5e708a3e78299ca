"""What documents were read from, and how retention takes it away again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select

from checkpoint.domain.documents.evidence import Evidence, ReadText
from checkpoint.storage.schema import evidence as table
from checkpoint.storage.schema import evidence_release as release
from checkpoint.storage.schema import evidence_text as text_table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_FIND = select(table).where(table.c.id == bindparam("wanted"))
_TEXTS = select(text_table).where(text_table.c.evidence == bindparam("wanted")).order_by("place")
_COUNT = select(func.count()).where(table.c.read_at < bindparam("before"))
_RELEASED = select(func.max(release.c.before))
_OLDEST = (
    select(table.c.id)
    .where(table.c.read_at < bindparam("before"))
    .order_by(table.c.read_at)
    .limit(bindparam("most"))
)


class SqlEvidenceStore:
    """Evidence by the id of its crossing; deleted when it was released, and not before."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, evidence: Evidence) -> None:
        """Keep evidence; an id that is there already changes nothing."""
        if self._connection.scalar(_IS_THERE, {"wanted": evidence.id}):
            return
        self._connection.execute(insert(table), _values(evidence))
        if evidence.texts:
            self._connection.execute(insert(text_table), _text_values(evidence))

    def find(self, id: UUID) -> Evidence | None:
        """The evidence of that id, if it is there."""
        row = self._connection.execute(_FIND, {"wanted": id}).one_or_none()
        if row is None:
            return None
        return Evidence(
            id=row.id,
            source=row.source,
            texts=self._texts_of(id),
            read_at=row.read_at,
            picture=row.picture,
            crop=row.crop,
            is_whole=row.is_whole,
        )

    def count_before(self, before: datetime) -> int:
        """How much there is that was read before then."""
        return self._connection.scalar(_COUNT, {"before": before}) or 0

    def release(self, before: datetime, *, at: datetime) -> None:
        """Note that what was read before then may be deleted."""
        self._connection.execute(insert(release), {"before": before, "released_at": at})

    def released_before(self) -> datetime | None:
        """Up to when evidence was released."""
        latest: datetime | None = self._connection.scalar(_RELEASED)
        return latest

    def delete_released(self, *, most: int) -> int:
        """Delete what was released, the oldest first and so many at most; how many it were."""
        before = self.released_before()
        if before is None:
            return 0
        ids = self._connection.scalars(_OLDEST, {"before": before, "most": most}).all()
        self._connection.execute(delete(table).where(table.c.id.in_(ids)))
        return len(ids)

    def _texts_of(self, id: UUID) -> tuple[ReadText, ...]:
        return tuple(
            ReadText(
                kind=row.kind,
                symbology=row.symbology,
                text=row.text,
                payload=row.payload,
                reader=row.reader,
            )
            for row in self._connection.execute(_TEXTS, {"wanted": id})
        )


def _values(evidence: Evidence) -> dict[str, object]:
    return {
        "id": evidence.id,
        "source": evidence.source,
        "read_at": evidence.read_at,
        "picture": evidence.picture,
        "crop": evidence.crop,
        "is_whole": evidence.is_whole,
    }


def _text_values(evidence: Evidence) -> Sequence[dict[str, object]]:
    return [
        {
            "evidence": evidence.id,
            "place": place,
            "kind": text.kind,
            "symbology": text.symbology,
            "text": text.text,
            "payload": text.payload,
            "reader": text.reader,
        }
        for place, text in enumerate(evidence.texts)
    ]
