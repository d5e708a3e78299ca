"""Locked counters, answered from the shift lead's own desk as they are at the counter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.errors import DecisionNotLawful, NotFound
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Judgeable
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Counter, Duty
from checkpoint.services.access import AccessService, Confirmation
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.evidence import look_at
from checkpoint.services.ports import Clock, Storage, Store


class LockAnswered(DecisionNotLawful):
    """Somebody answered the lock meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedCounter:
    """A counter that waits."""

    lock: Lock
    officer: str
    """Who works there, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockFile:
    """The traveller behind a lock, as he is found now."""

    lock: Lock
    inspection: Inspection
    officer: Officer
    """Who works the counter: two of the four eyes."""


class LockDeskService:
    """What a shift lead sees and answers who does not stand at the counter."""

    def __init__(
        self,
        *,
        storage: Storage,
        counter: CounterService,
        adjudication: AdjudicationService,
        access: AccessService,
        clock: Clock,
    ) -> None:
        self._storage = storage
        self._counter = counter
        self._adjudication = adjudication
        self._access = access
        self._clock = clock

    def waiting(self, actor: Officer) -> Sequence[LockedCounter]:
        """Every locked counter of the post, the longest waiting first."""
        actor.must(Permission.ANSWER_LOCK)
        with self._storage.reading() as store:
            post = store.posts.post()
            locks = store.locks.every_open(post.code) if post is not None else ()
            names = {one.id: one.name for one in store.staff.every()}
            in_order = sorted(locks, key=lambda lock: (lock.raised_at, lock.id))
            return [
                LockedCounter(lock=lock, officer=names.get(lock.officer, "")) for lock in in_order
            ]

    def open(self, actor: Officer, id: UUID) -> LockFile:
        """The traveller behind a lock; raises LockAnswered where nobody waits there any more."""
        actor.must(Permission.ANSWER_LOCK)
        with self._storage.writing() as store:
            file = self._file(store, id)
            if file.inspection.scan is not None:
                store.audit.append(look_at(id, actor, at=self._clock()))
            return file

    def confirm(self, file: LockFile, login: str, password: str) -> Confirmation:
        """Have a shift lead who does not work that counter answer with name and password."""
        return self._access.confirm(login, password, Permission.ANSWER_LOCK, beside=file.officer)

    def answer(
        self, file: LockFile, ruling: Ruling, details: Details, *, confirmed: Confirmation
    ) -> Recorded:
        """Answer as at the counter, or raise LockAnswered, or what stands against the answer."""
        with self._storage.reading() as store:
            if not store.locks.is_open(file.lock.id):
                raise LockAnswered(str(file.lock.id))
        recorded = self._counter.record(
            file.officer, file.inspection, ruling, details, confirmed=confirmed
        )
        decision = recorded.crossing.decision
        mine = (ruling.outcome, confirmed.officer.id, ruling.reason.strip())
        if (decision.outcome, decision.lead, decision.reason) != mine:
            raise LockAnswered(str(file.lock.id))  # another was a moment faster
        return recorded

    def judge(
        self, file: LockFile, hit: Judgeable, answer: Answer, *, confirmed: Confirmation | None
    ) -> Inspection:
        """Say whether it is the person on the list, as at the counter; that may lift the lock."""
        with self._storage.reading() as store:
            if not store.locks.is_open(file.lock.id):
                raise LockAnswered(str(file.lock.id))
        return self._adjudication.judge(
            file.officer, file.inspection, hit, answer, confirmed=confirmed
        )

    def _file(self, store: Store, id: UUID) -> LockFile:
        post = store.posts.post()
        locks = store.locks.every_open(post.code) if post is not None else ()
        lock = next((one for one in locks if one.id == id), None)
        if post is None or lock is None:
            raise LockAnswered(str(id))
        officer = store.staff.find(lock.officer)
        if officer is None:
            raise NotFound(str(lock.officer))
        duty = Duty(
            post=post, counter=Counter(lock.counter), direction=lock.direction, lane=lock.lane
        )
        found = self._counter.found_again(store, lock, duty).under(lock.id)
        return LockFile(lock=lock, inspection=found, officer=officer)
