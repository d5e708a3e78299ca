"""Contacts of cases, recommendations, and whose cases are protected."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, exists, insert, or_, select

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.documents.travel_document import finds_one
from checkpoint.storage.case_schema import case_event, case_file
from checkpoint.storage.crossings import recorded_of, standing
from checkpoint.storage.schema import crossing
from checkpoint.storage.screening_schema import case_contact as contacts
from checkpoint.storage.screening_schema import postponement_lift as lifts
from checkpoint.storage.screening_schema import screening_draft as drafts

_HAS_CONTACT = select(exists().where(contacts.c.id == bindparam("wanted")))
_HAS_LIFT = select(exists().where(lifts.c.id == bindparam("wanted")))
_WITH_CONTACT = (
    select(contacts.c.case)
    .where(contacts.c.digest == bindparam("digest"))
    .order_by(contacts.c.at, contacts.c.id)
)
_OWN = select(case_file.c.id).where(case_file.c.document_key.in_(bindparam("keys", expanding=True)))
_OWN_DIGESTS = select(contacts.c.digest).where(contacts.c.case.in_(_OWN))
_SHARING = (
    select(contacts.c.case)
    .where(contacts.c.digest.in_(_OWN_DIGESTS), contacts.c.case.not_in(_OWN))
    .order_by(contacts.c.at, contacts.c.id)
)
_POSTPONED = standing(
    crossing.c.document_key.in_(bindparam("keys", expanding=True)),
    crossing.c.outcome == Outcome.POSTPONED,
).order_by(crossing.c.crossed_at.desc(), crossing.c.id.desc())
_LIFTS = (
    select(lifts)
    .where(lifts.c.crossing.in_(bindparam("crossings", expanding=True)))
    .order_by(lifts.c.at, lifts.c.id)
)
_AMENDED = select(crossing.c.id, crossing.c.amends).where(
    crossing.c.id.in_(bindparam("wanted", expanding=True)), crossing.c.amends.is_not(None)
)
_PROTECTING = [kind for kind in CaseKind if kind.is_protected]
_IS_PROTECTED = or_(
    case_file.c.kind.in_(_PROTECTING),
    exists().where(
        case_event.c.case == case_file.c.id,
        or_(
            case_event.c.kind == EventKind.PROTECTED,
            (case_event.c.kind == EventKind.KIND_CHANGED)
            & case_event.c.content["kind"].as_string().in_([one.value for one in _PROTECTING]),
        ),
    ),
)
_PROTECTED = select(case_file.c.document_key, case_file.c.visit).where(_IS_PROTECTED)
_PROTECTED_AMONG = (
    select(case_file.c.document_key)
    .where(_IS_PROTECTED)
    .where(case_file.c.document_key.in_(bindparam("keys", expanding=True)))
    .distinct()
)
_was = crossing.alias("was")
_CORRECTED = select(
    _was.c.id.label("before"),
    _was.c.document_key.label("was"),
    crossing.c.id,
    crossing.c.document_key.label("became"),
).join(_was, _was.c.id == crossing.c.amends)
_CORRECTED_TO = _CORRECTED.where(
    crossing.c.amends.is_not(None),
    crossing.c.document_key.in_(bindparam("keys", expanding=True)),
)
_CORRECTED_FROM = _CORRECTED.where(
    or_(
        _was.c.document_key.in_(bindparam("keys", expanding=True)),
        _was.c.id.in_(bindparam("records", expanding=True)),
    )
)
_DRAFT = select(drafts.c.content).where(
    drafts.c.case == bindparam("case"), drafts.c.officer == bindparam("officer")
)


class SqlScreeningBook:
    """Added to and read, never edited; the drafts alone change, for they are no facts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note_contact(self, id: UUID, *, case: UUID, digest: str, at: datetime) -> None:
        """Note that a contact was named in a case; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAS_CONTACT, {"wanted": id}):
            contact = {"id": id, "case": case, "digest": digest, "at": at}
            self._connection.execute(insert(contacts), contact)

    def with_contact(self, digest: str) -> Sequence[UUID]:
        """The cases in which a contact was named, the first first, each once."""
        return self._cases(_WITH_CONTACT, {"digest": digest})

    def sharing_contact(self, keys: Collection[str]) -> Sequence[UUID]:
        """Cases of others that share a contact with a case about one of these documents."""
        return self._cases(_SHARING, {"keys": list(keys)})

    def postponements(self, keys: Collection[str]) -> Sequence[Postponement]:
        """The postponements of these documents that stand, newest first."""
        rows = self._connection.execute(_POSTPONED, {"keys": list(keys)}).all()
        if not rows:
            return ()
        stands_for = self._put_right([row.id for row in rows])
        first: dict[UUID, Lift] = {}
        for row in self._connection.execute(_LIFTS, {"crossings": list(stands_for)}):
            first.setdefault(stands_for[row.crossing], _lift_of(row))
        return [Postponement(record=recorded_of(row), lift=first.get(row.id)) for row in rows]

    def lift(self, lift: Lift) -> None:
        """Keep a recommendation; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAS_LIFT, {"wanted": lift.id}):
            self._connection.execute(insert(lifts), _values(lift))

    def protected(self, keys: Collection[str]) -> frozenset[str]:
        """Which of these documents are of somebody whose case is marked for protection."""
        came_from = {key: {key} for key in keys if finds_one(key)}
        todo = set(came_from)
        while todo:
            rows = self._connection.execute(_CORRECTED_TO, {"keys": list(todo)}).all()
            todo = {row.was for row in rows if finds_one(row.was)} - set(came_from)
            for row in rows:
                came_from.setdefault(row.was, set()).update(came_from[row.became])
        found = self._connection.scalars(_PROTECTED_AMONG, {"keys": list(came_from)})
        return frozenset(one for key in found for one in came_from[key]) & frozenset(keys)

    def hidden(self) -> Hidden:
        """Whose records only named roles may read."""
        cases = self._connection.execute(_PROTECTED).all()
        documents = {row.document_key for row in cases if finds_one(row.document_key)}
        records = {row.visit for row in cases}
        new, more = set(documents), set(records)
        while new or more:
            asked = {"keys": list(new), "records": list(more)}
            rows = self._connection.execute(_CORRECTED_FROM, asked).all()
            new = {row.became for row in rows if finds_one(row.became)} - documents
            more = {row.id for row in rows} - records
            documents |= new
            records |= more
        return Hidden(frozenset(documents), frozenset(records))

    def _put_right(self, ids: Sequence[UUID]) -> dict[UUID, UUID]:
        """Records that stand by their own ids and by those of all that they put right.

        A recommendation names the record that there was when it was shown.
        """
        found = {record: record for record in ids}
        todo: Sequence[UUID] = ids
        while todo:
            rows = self._connection.execute(_AMENDED, {"wanted": list(todo)}).all()
            found.update({row.amends: found[row.id] for row in rows})
            todo = [row.amends for row in rows]
        return found

    def keep_draft(self, case: UUID, officer: UUID, found: Screening, *, at: datetime) -> None:
        """Keep what an officer has ticked and written so far, in place of what he had."""
        self.forget_draft(case, officer)
        draft = {"case": case, "officer": officer, "content": found, "at": at}
        self._connection.execute(insert(drafts), draft)

    def draft(self, case: UUID, officer: UUID) -> Screening | None:
        """What an officer has ticked and written so far, if he began."""
        found: Screening | None = self._connection.scalar(
            _DRAFT, {"case": case, "officer": officer}
        )
        return found

    def forget_draft(self, case: UUID, officer: UUID) -> None:
        """He has nothing half filled in any more."""
        mine = (drafts.c.case == case, drafts.c.officer == officer)
        self._connection.execute(delete(drafts).where(*mine))

    def _cases(self, query: Select[Any], wanted: dict[str, object]) -> Sequence[UUID]:
        return list(dict.fromkeys(self._connection.scalars(query, wanted)))


def _lift_of(row: Row[Any]) -> Lift:
    return Lift(
        id=row.id,
        crossing=row.crossing,
        number=row.number,
        issuer=row.issuer,
        given_on=row.given_on,
        officer=row.officer,
        at=row.at,
    )


def _values(lift: Lift) -> dict[str, object]:
    return {
        "id": lift.id,
        "crossing": lift.crossing,
        "number": lift.number,
        "issuer": lift.issuer,
        "given_on": lift.given_on,
        "officer": lift.officer,
        "at": lift.at,
    }
