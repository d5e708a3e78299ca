"""What documents were read from: kept beside the record, seen by few, let go in time.

Travellers' pictures are the most personal data there is here, those of children among them
(UU 27/2022 on personal data, Ps 4). So they lie apart from the register, each look at one is on
the audit trail, and their processing ends, and they are destroyed, once their time is over
(Ps 42 and 44).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.errors import NotFound, NotPermitted, StorageBusy, StorageUnavailable
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import is_protected
from checkpoint.services.ports import Clock, Storage, Store

BATCH = 25
"""Deleted in one transaction: a traveller at the counter waits for no more than that."""

T = TypeVar("T")

log = logging.getLogger(__name__)


class NoEvidence(NotFound):
    """Nothing was kept: the document was typed, or there was no room, or it was so set."""


class EvidenceGone(NotFound):
    """It was kept, and its time is over."""


class EvidenceService:
    """Shows evidence to who may see it, and sees to it that none stays too long."""

    def __init__(self, *, storage: Storage, clock: Clock, days: int) -> None:
        self._storage = storage
        self._clock = clock
        self._days = timedelta(days=days)

    def view(self, actor: Officer, record: UUID) -> Evidence:
        """What the document of a record was read from; the look is on the audit trail.

        A correction has that of the crossing it puts right. Raises NotPermitted, or NoEvidence
        or EvidenceGone. Where the trail cannot be written, nothing is shown.
        """
        actor.must(Permission.READ_JOURNAL)
        with self._storage.writing() as store:
            now = require_standing(store, actor, Permission.READ_JOURNAL)
            crossing = _first(store, record).crossing
            if not may_view(now, crossing.decision.officer):
                raise NotPermitted(Permission.VIEW_EVIDENCE)
            if is_protected(store, record) and not now.may(Permission.SEE_PROTECTED):
                raise NotPermitted(Permission.SEE_PROTECTED)
            evidence = store.evidence.find(crossing.id)
            if evidence is None:
                raise _why_not(store, crossing.crossed_at)
            store.audit.append(look_at(crossing.id, actor, at=self._clock()))
            return evidence

    def let_go(self) -> int:
        """Delete some of the evidence whose time is over, and say how much is left to delete.

        Nobody asks for it and nobody need permit it: it is the program's own duty. All that is
        due is released in one act on the trail, before the first of it is deleted, so nothing
        goes that the trail does not know of, even if the power fails in between. A release goes
        by whole days: there is one a day at most.
        """
        now = self._clock()
        before = datetime.combine(now.date(), time(), now.tzinfo) - self._days
        with self._storage.reading() as store:
            if not _left(store) and not store.evidence.count_before(before):
                return 0
        with self._storage.writing() as store:
            if not _left(store) and (due := store.evidence.count_before(before)):
                _release(store, before, due, at=now)
            store.evidence.delete_released(most=BATCH)
            return _left(store)


def may_view(actor: Officer, recorded_by: UUID) -> bool:
    """Whether an officer may see the evidence of a crossing that another, or he, recorded."""
    return actor.may(Permission.VIEW_EVIDENCE) or (
        actor.may(Permission.READ_JOURNAL) and actor.id == recorded_by
    )


def look_at(id: UUID, actor: Officer, *, at: datetime) -> Act:
    """What the audit trail holds of an officer who was shown evidence."""
    return Act(action=Action.EVIDENCE_VIEWED, at=at, actor=str(actor.id), subject=str(id))


def written_with(storage: Storage, evidence: Evidence | None, write: Callable[[Store], T]) -> T:
    """Write something and its evidence in one transaction, or without it if it must be.

    The evidence is by far the larger part: where a disk has no room for both, or breaks over the
    picture, the record is still made, for a record without its picture is lawful and a traveller
    without his record is not. Tried anew as a whole, because a database that ran full may have
    undone more than the last statement.
    """
    if evidence is not None:
        try:
            with storage.writing() as store:
                done = write(store)
                store.evidence.add(evidence)
                return done
        except StorageBusy:
            raise  # the other program keeps a small writing waiting as well
        except StorageUnavailable as trouble:
            log.warning("evidence %s is not kept: %s", evidence.id, type(trouble).__name__)
    with storage.writing() as store:
        return write(store)


def _first(store: Store, id: UUID) -> Recorded:
    """The record at which a chain of corrections began."""
    record = store.crossings.find(id)
    while record is not None and record.crossing.amendment is not None:
        record = store.crossings.find(record.crossing.amendment.of)
    if record is None:
        raise NotFound(str(id))
    return record


def _why_not(store: Store, crossed_at: datetime) -> NotFound:
    released = store.evidence.released_before()
    is_over = released is not None and crossed_at < released
    return EvidenceGone() if is_over else NoEvidence()


def _left(store: Store) -> int:
    """How much was released and is still there."""
    released = store.evidence.released_before()
    return 0 if released is None else store.evidence.count_before(released)


def _release(store: Store, before: datetime, count: int, *, at: datetime) -> None:
    detail = {"before": before.isoformat(), "count": str(count)}
    store.evidence.release(before, at=at)
    store.audit.append(Act(action=Action.EVIDENCE_RELEASED, at=at, actor="", detail=detail))
