"""The day's records: read, corrected by newer records, never changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.audit.records import seal_of
from checkpoint.domain.audit.trail import SECOND, Act, Action
from checkpoint.domain.cases.masking import masked_among
from checkpoint.domain.crossings.amending import asks_second_person
from checkpoint.domain.crossings.crossing import Amendment, Crossing, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue, NotFound, NotPermitted
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.services.access import Confirmation, SamePerson, second_person
from checkpoint.services.journal_entries import openings_seen
from checkpoint.services.late_entries import CrossedInFuture
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import require_reliable_clock


class AlreadyAmended(InvalidValue):
    """A newer record has taken this one's place; that one is to be corrected."""


class NothingCorrected(InvalidValue):
    """The correction says what the record says already."""


class AlreadyCancelled(InvalidValue):
    """The record is a cancellation: it can be undone by a correction, not cancelled again."""


class SecondPersonMissing(NotPermitted):
    """Who crossed, which way and when, is put right by two people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """How a record should have been."""

    document: TravelDocument
    direction: Direction
    details: Details
    reason: str
    crossed_at: datetime | None = None
    """When it really was, where a clock or a hand was wrong; None: as the record says."""


class JournalService:
    """Reads the register, and appends what puts it right."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def day(self, actor: Officer, post: Post, on: date) -> Sequence[Recorded]:
        """An operational day's records in order, amended ones and amendments too.

        Of who may be a victim, only named roles read more than that somebody crossed.
        """
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            records = store.crossings.of_day(post.code, on)
            if actor.may(Permission.SEE_PROTECTED):
                return records
            return masked_among(records, store.screening.hidden())

    def officers(self, actor: Officer) -> Mapping[UUID, str]:
        """The names behind the ids of a record, of those out of service too."""
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            return {officer.id: officer.name for officer in store.staff.every()}

    def amenders(self, actor: Officer, records: Iterable[Recorded]) -> Mapping[UUID, str]:
        """Who signed for each of these that is an amendment: names by the id of the record.

        The record itself bears the officer of the crossing that it puts right; who put it right
        is in the audit trail.
        """
        actor.must(Permission.READ_JOURNAL)
        made = {str(one.crossing.id): one.crossing.id for one in records if _amends(one)}
        if not made:
            return {}
        with self._storage.reading() as store:
            signed = store.audit.amenders(made)
            names = {str(officer.id): officer.name for officer in store.staff.every()}
        told = {made[id_]: [names[by] for by in who if by in names] for id_, who in signed.items()}
        return {id_: ", ".join(who) for id_, who in told.items() if who}

    def cases(self, actor: Officer, records: Iterable[Recorded]) -> Mapping[UUID, CaseStep]:
        """The openings of the cases that records belong to, by the ids of these records.

        Only of cases that the actor may open: of others it is not told that they are there.
        """
        actor.must(Permission.READ_JOURNAL)
        with self._storage.reading() as store:
            found = store.case_steps.of_records([one.crossing.id for one in records])
            seen = openings_seen(store, actor, found)
        return {record: opening for opening in seen for record in opening.records}

    def correct(
        self,
        actor: Officer,
        post: Post,
        of: UUID,
        correction: Correction,
        *,
        confirmed: Confirmation | None = None,
    ) -> Recorded:
        """Record how it should have been; the old record stays readable.

        Raises SecondPersonMissing where two people answer for it (`asks_second_person`).

        The correction of a cancellation undoes it: the crossing counts again, as it was or put
        right. Raises NothingCorrected where any other record would stay as it is, or
        CrossedInFuture.
        """
        amendment = Amendment(of=of, reason=correction.reason.strip())

        def put_right(old: Crossing) -> Crossing:
            new = replace(
                old,
                document=correction.document,
                direction=correction.direction,
                details=correction.details,
                crossed_at=correction.crossed_at or old.crossed_at,
            )
            if new.crossed_at != old.crossed_at and new.crossed_at > self._clock():
                raise CrossedInFuture
            if new == old and not old.is_cancellation:
                raise NothingCorrected(str(of))
            return new

        return self._amend(actor, post, amendment, put_right, confirmed)

    def cancel(
        self,
        actor: Officer,
        post: Post,
        of: UUID,
        reason: str,
        *,
        confirmed: Confirmation | None = None,
    ) -> Recorded:
        """Record that a record should not have been made; two people answer for it."""
        amendment = Amendment(of=of, reason=reason.strip(), is_cancellation=True)

        def strike_out(old: Crossing) -> Crossing:
            if old.is_cancellation:
                raise AlreadyCancelled(str(of))
            return old

        return self._amend(actor, post, amendment, strike_out, confirmed)

    def _amend(
        self,
        actor: Officer,
        post: Post,
        amendment: Amendment,
        put_right: Callable[[Crossing], Crossing],
        confirmed: Confirmation | None,
    ) -> Recorded:
        actor.must(Permission.CORRECT_RECORD)
        now = self._clock()
        second = second_person(confirmed, now)
        with self._storage.writing() as store:
            old = _newest(store, amendment.of)
            require_reliable_clock(store, now)
            amended = replace(put_right(old.crossing), id=self._new_id(), amendment=amendment)
            if asks_second_person(old.crossing, amended):
                _require_another(second, actor)
            recorded = store.crossings.add(
                amended, day_on=post.day_of(amended.crossed_at), recorded_at=now
            )
            store.audit.append(_act_of(actor, second, amendment, recorded))
            return recorded


def _require_another(second: UUID | None, actor: Officer) -> None:
    """Whoever confirmed once for himself beside another is no second person here."""
    if second is None:
        raise SecondPersonMissing
    if second == actor.id:
        raise SamePerson(Permission.ANSWER_LOCK)


def _act_of(actor: Officer, second: UUID | None, amendment: Amendment, recorded: Recorded) -> Act:
    detail = {
        "of": str(amendment.of),
        "cancelled": str(amendment.is_cancellation).lower(),
        **seal_of(recorded),
    }
    if second is not None:
        detail[SECOND] = str(second)
    return Act(
        action=Action.CROSSING_AMENDED,
        at=recorded.recorded_at,
        actor=str(actor.id),
        subject=str(recorded.crossing.id),
        detail=detail,
    )


def _amends(record: Recorded) -> bool:
    return record.crossing.amendment is not None


def _newest(store: Store, id: UUID) -> Recorded:
    """The record, if no other took its place."""
    old = store.crossings.find(id)
    if old is None:
        raise NotFound(str(id))
    if old.amended_by is not None:
        raise AlreadyAmended(str(id))
    return old
