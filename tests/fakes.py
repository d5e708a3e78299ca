"""What stands in for the world in tests, under the same contract as the real thing."""

from __future__ import annotations

import collections
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Lock as Mutex
from typing import Self
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.filing import names_of, numbers_of, sounds_of, words_of
from checkpoint.domain.alerts.frequencies import Counts
from checkpoint.domain.alerts.searching import FoundName
from checkpoint.domain.audit.records import RECORDING, Fault, RecordFault, digest_of
from checkpoint.domain.audit.trail import GENESIS, Act, Action, AuditEntry, sealed
from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.documents.seals.certificates import SealKey, TrustedCertificate
from checkpoint.domain.errors import CheckpointError, InvalidValue, NotFound, StorageBusy
from checkpoint.domain.people.credentials import FailedSignIns
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.domain.reporting.day import Partner
from checkpoint.domain.reporting.issue import IssuedPaper

PATIENCE_SECONDS = 5.0


class _Register:
    """Containers of values that never change: a copy of the containers is a copy of it all."""

    def twin(self) -> Self:
        twin = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, dict | list):
                setattr(twin, name, copy(value))
        return twin


class MemoryCrossings(_Register):
    """The register of crossings as a mapping in the order of adding."""

    def __init__(self) -> None:
        self.records: dict[UUID, Recorded] = {}

    def add(self, crossing: Crossing, *, day_on: date, recorded_at: datetime) -> Recorded:
        if (known := self.records.get(crossing.id)) is not None:
            return known
        if crossing.amendment is not None:
            self._amend(crossing.amendment.of, by=crossing.id)
        day = (crossing.post, day_on)
        numbers = [r.number for r in self.records.values() if (r.crossing.post, r.day_on) == day]
        recorded = Recorded(
            crossing=crossing,
            number=max(numbers, default=0) + 1,
            day_on=day_on,
            recorded_at=recorded_at,
        )
        self.records[crossing.id] = recorded
        return recorded

    def find(self, id: UUID) -> Recorded | None:
        return self.records.get(id)

    def of_document(self, key: str, *, limit: int) -> Sequence[Recorded]:
        records = (r for r in self.records.values() if r.crossing.document.key == key)
        return sorted(filter(_counts, records), key=_order, reverse=True)[:limit]

    def between(self, since: datetime, before: datetime) -> Sequence[Recorded]:
        records = self.records.values()
        return sorted((r for r in records if since <= r.crossing.crossed_at < before), key=_order)

    def digests(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        return {one: digest_of(self.records[one]) for one in ids if one in self.records}

    def latest_recorded_at(self) -> datetime | None:
        return max((r.recorded_at for r in self.records.values()), default=None)

    def _amend(self, id: UUID, *, by: UUID) -> None:
        amended = self.records.get(id)
        if amended is None:
            raise NotFound(f"crossing {id}")
        if amended.amended_by is not None:
            raise InvalidValue(f"crossing {id} was amended already")
        self.records[id] = replace(amended, amended_by=by)


def _counts(record: Recorded) -> bool:
    return record.counts


def _order(record: Recorded) -> tuple[datetime, UUID]:
    return record.crossing.crossed_at, record.crossing.id


class MemoryPasses(_Register):
    """Registrations of border passes in the order of adding."""

    def __init__(self) -> None:
        self.registrations: dict[UUID, RegisteredPass] = {}

    def add(self, registered: RegisteredPass) -> None:
        self.registrations.setdefault(registered.id, registered)

    def find(self, key: str) -> Sequence[RegisteredPass]:
        everything = self.registrations.values()
        meant = {one.document.key for one in everything if key in one.keys}
        newest: dict[str, RegisteredPass] = {}
        for one in sorted(everything, key=lambda one: (one.registered_at, one.id), reverse=True):
            if one.document.key in meant:
                newest.setdefault(one.document.key, one)
        return list(newest.values())


class MemoryAlertFile:
    """Alerts filed as the domain files them."""

    def __init__(self, numbered: Mapping[int, Alert]) -> None:
        self._names: dict[tuple[int, int], list[FoundName]] = collections.defaultdict(list)
        self._born: dict[int, set[int]] = collections.defaultdict(set)
        self._sounding: dict[int, set[tuple[int, int]]] = collections.defaultdict(set)
        self._numbered: dict[str, list[int]] = collections.defaultdict(list)
        for serial, alert in numbered.items():
            for name in dict.fromkeys(names_of(alert)):
                found = FoundName(serial, name.words, name.born, name.states, name.sex)
                self._names[name.born, serial].append(found)
                self._born[name.born].add(serial)
            for sound, born in sounds_of(alert):
                self._sounding[sound].add((born, serial))
            for number in numbers_of(alert):
                self._numbered[number].append(serial)

    def numbered(self, numbers: Iterable[str]) -> Sequence[int]:
        return [serial for number in numbers for serial in self._numbered.get(number, ())]

    def born(self, births: Iterable[int]) -> Sequence[FoundName]:
        return self._found((born, one) for born in births for one in self._born.get(born, ()))

    def sounding(self, sounds: Iterable[int], births: Iterable[int]) -> Sequence[FoundName]:
        wanted = frozenset(births)
        return self._found(one for one in self._that_sound(sounds) if one[0] in wanted)

    def sounding_between(self, sounds: Iterable[int], first: int, last: int) -> Sequence[FoundName]:
        return self._found(one for one in self._that_sound(sounds) if first <= one[0] <= last)

    def _that_sound(self, sounds: Iterable[int]) -> set[tuple[int, int]]:
        return {one for sound in sounds for one in self._sounding.get(sound, ())}

    def _found(self, keys: Iterable[tuple[int, int]]) -> list[FoundName]:
        return [name for key in sorted(set(keys)) for name in self._names.get(key, ())]


def counts_of(alerts: Iterable[Alert]) -> Counts:
    """How common the names of these alerts are."""
    words: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    states: collections.Counter[str] = collections.Counter()
    for alert in alerts:
        if alert.names:
            states[alert.nationality] += 1
            for word in words_of(alert):
                words[word.fold][word.state] += 1
    return Counts(words, states)


class MemoryAlerts(_Register):
    """The alert book: what stands, what was, and how often it was written."""

    def __init__(self) -> None:
        self.standing: dict[UUID, Alert] = {}
        self.taken_off: dict[UUID, Alert] = {}
        self.changes: list[datetime] = []
        self.lists: list[tuple[datetime, str]] = []

    def note_list(self, list_name: str, *, at: datetime) -> None:
        self.changes.append(at)
        self.lists.append((at, list_name))

    def listed_at(self) -> datetime | None:
        return self.lists[-1][0] if self.lists else None

    def add(self, alerts: Iterable[Alert], *, at: datetime) -> None:
        self.changes.append(at)
        for alert in alerts:
            if self.standing.get(alert.id) != alert:
                self.standing.pop(alert.id, None)  # its place is now the newest
                self.standing[alert.id] = alert

    def end(self, ids: Collection[UUID], *, at: datetime) -> None:
        self.changes.append(at)
        for ended in ids:
            if ended in self.standing:
                self.taken_off[ended] = self.standing.pop(ended)

    @property
    def file(self) -> MemoryAlertFile:
        return MemoryAlertFile(self._numbered())

    def of_serials(self, serials: Collection[int]) -> Sequence[Alert]:
        numbered = self._numbered()
        return [numbered[serial] for serial in sorted(serials)]

    def frequencies(self) -> Counts:
        return counts_of(self.standing.values())

    def _numbered(self) -> dict[int, Alert]:
        return dict(enumerate(self.standing.values(), start=1))

    def of_list(self, list_name: str) -> Sequence[Alert]:
        alerts = (alert for alert in self.standing.values() if alert.list_name == list_name)
        return sorted(alerts, key=lambda alert: alert.reference)

    def every(self) -> Sequence[Alert]:
        return list(reversed(self.standing.values()))

    def of_reference(self, list_name: str, reference: str) -> Alert | None:
        alerts = (alert for alert in self.of_list(list_name) if alert.reference == reference)
        return next(alerts, None)

    def is_standing(self, id: UUID) -> bool:
        return id in self.standing

    def find(self, id: UUID) -> Alert | None:
        return self.standing.get(id) or self.taken_off.get(id)

    def version(self) -> int:
        return len(self.changes)

    def changed_at(self) -> datetime | None:
        return self.changes[-1] if self.changes else None


class MemoryLocks(_Register):
    """Locks in the order of raising, answered by what the register holds."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.locks: dict[UUID, Lock] = {}
        self.crossings = crossings

    def add(self, lock: Lock) -> None:
        self.locks.setdefault(lock.id, lock)

    def is_open(self, id: UUID) -> bool:
        return id in self.locks and self.crossings.find(id) is None

    def open_at(self, post: str, counter: str) -> Lock | None:
        waiting = (
            lock
            for lock in self.locks.values()
            if (lock.post, lock.counter) == (post, counter) and self.crossings.find(lock.id) is None
        )
        return max(waiting, key=lambda lock: (lock.raised_at, lock.id), default=None)


class MemoryEvidence(_Register):
    """Evidence, and what was released of it."""

    def __init__(self) -> None:
        self.kept: dict[UUID, Evidence] = {}
        self.releases: list[datetime] = []

    def add(self, evidence: Evidence) -> None:
        self.kept.setdefault(evidence.id, evidence)

    def find(self, id: UUID) -> Evidence | None:
        return self.kept.get(id)

    def count_before(self, before: datetime) -> int:
        return sum(one.read_at < before for one in self.kept.values())

    def release(self, before: datetime, *, at: datetime) -> None:  # noqa: ARG002 - only told
        self.releases.append(before)

    def released_before(self) -> datetime | None:
        return max(self.releases, default=None)

    def delete_released(self, *, most: int) -> int:
        before = self.released_before()
        due = [one for one in self.kept.values() if before is not None and one.read_at < before]
        oldest = sorted(due, key=lambda one: one.read_at)[:most]
        for one in oldest:
            del self.kept[one.id]
        return len(oldest)


class MemoryPapers(_Register):
    """Papers in the order of issue."""

    def __init__(self) -> None:
        self.issued: list[IssuedPaper] = []

    def add(self, paper: IssuedPaper) -> None:
        self.issued.append(paper)

    def newest(self, post: str, partner: Partner, on: date) -> IssuedPaper | None:
        wanted = (post, partner, on)
        papers = (p for p in self.issued if (p.post, p.partner, p.day_on) == wanted)
        return max(papers, key=lambda p: (p.version, p.issued_at, p.id), default=None)


class MemoryStaff(_Register):
    """Officers, password hashes and wrong passwords."""

    def __init__(self) -> None:
        self.officers: dict[UUID, Officer] = {}
        self.hashes: dict[UUID, str] = {}
        self.failed: dict[str, FailedSignIns] = {}

    def put(self, officer: Officer) -> None:
        bearer = self.by_login(officer.login)
        if bearer is not None and bearer.id != officer.id:
            raise InvalidValue("another officer bears this sign-in name")
        self.officers[officer.id] = officer

    def every(self) -> Sequence[Officer]:
        officers = self.officers.values()
        return sorted(officers, key=lambda one: (one.name.casefold(), one.login.casefold()))

    def find(self, id: UUID) -> Officer | None:
        return self.officers.get(id)

    def by_login(self, login: str) -> Officer | None:
        wanted = login.casefold()
        officers = self.officers.values()
        return next((one for one in officers if one.login.casefold() == wanted), None)

    def set_password_hash(self, officer: UUID, password_hash: str) -> None:
        self.hashes[officer] = password_hash

    def password_hash(self, officer: UUID) -> str | None:
        return self.hashes.get(officer)

    def note_failure(self, login: str, at: datetime) -> None:
        count = self.failures(login).count + 1
        self.failed[login.casefold()] = FailedSignIns(count=count, last_at=at)

    def clear_failures(self, login: str) -> None:
        self.failed.pop(login.casefold(), None)

    def failures(self, login: str) -> FailedSignIns:
        return self.failed.get(login.casefold(), FailedSignIns())


class MemoryPosts(_Register):
    """The post as it was last set up."""

    def __init__(self) -> None:
        self.newest: Post | None = None
        self.its_counters: tuple[Counter, ...] = ()

    def put(self, post: Post, counters: Sequence[Counter]) -> None:
        self.newest, self.its_counters = post, tuple(counters)

    def post(self) -> Post | None:
        return self.newest

    def counters(self) -> Sequence[Counter]:
        return list(self.its_counters)


class MemoryCertificates(_Register):
    """Certificates and keys in the order of adding."""

    def __init__(self) -> None:
        self.trusted: dict[UUID, TrustedCertificate] = {}
        self.keys: list[SealKey] = []

    def add(self, trusted: TrustedCertificate) -> None:
        self.trusted.setdefault(trusted.id, trusted)

    def every(self) -> Sequence[TrustedCertificate]:
        everything = self.trusted.values()
        return sorted(everything, key=lambda one: (one.imported_at, one.id), reverse=True)

    def find(self, id: UUID) -> TrustedCertificate | None:
        return self.trusted.get(id)

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        known = self.trusted.get(id)
        if known is not None and known.stands:
            self.trusted[id] = replace(known, withdrawn_at=at)

    def keep_key(self, key: SealKey) -> None:
        self.keys.append(key)

    def key(self) -> SealKey | None:
        standing = (one for one in self.keys if self.trusted[one.certificate].stands)
        return max(standing, key=lambda one: (one.made_at, one.certificate), default=None)


class MemoryAudit(_Register):
    """The chain as a list."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.chain: list[AuditEntry] = []
        self.crossings = crossings

    def append(self, act: Act) -> AuditEntry:
        previous = self.chain[-1].digest if self.chain else GENESIS
        entry = sealed(act, number=len(self.chain) + 1, previous=previous)
        self.chain.append(entry)
        return entry

    def actors(self, action: Action, subjects: Collection[str]) -> Mapping[str, str]:
        acts = [entry.act for entry in self.chain]
        return {a.subject: a.actor for a in acts if a.action is action and a.subject in subjects}

    def entries(self) -> Iterator[AuditEntry]:
        return iter(tuple(self.chain))

    def unaudited(self) -> Iterator[RecordFault]:
        audited = {entry.act.subject for entry in self.chain if entry.act.action in RECORDING}
        for record in self.crossings.records.values():
            if str(record.crossing.id) not in audited:
                yield RecordFault(fault=Fault.UNAUDITED, number=record.number, day_on=record.day_on)


class MemoryStore:
    """Every register."""

    def __init__(self) -> None:
        self.crossings = MemoryCrossings()
        self.passes = MemoryPasses()
        self.alerts = MemoryAlerts()
        self.locks = MemoryLocks(self.crossings)
        self.evidence = MemoryEvidence()
        self.papers = MemoryPapers()
        self.staff = MemoryStaff()
        self.posts = MemoryPosts()
        self.certificates = MemoryCertificates()
        self.audit = MemoryAudit(self.crossings)

    def twin(self) -> MemoryStore:
        twin = MemoryStore()
        for name, register in vars(self).items():
            setattr(twin, name, register.twin())
        twin.locks.crossings = twin.audit.crossings = twin.crossings
        return twin


class MemoryStorage:
    """A database that is forgotten with the test.

    A transaction works on a copy, which takes the place of what was when it ends well.
    """

    def __init__(self) -> None:
        self.kept = MemoryStore()
        """What is on the "disk": for tests to look at."""
        self.write_failure: CheckpointError | None = None
        """When set, what a full or broken disk would raise at the end of every writing."""
        self._writer = Mutex()

    @contextmanager
    def reading(self) -> Iterator[MemoryStore]:
        yield self.kept.twin()

    @contextmanager
    def writing(self) -> Iterator[MemoryStore]:
        if not self._writer.acquire(timeout=PATIENCE_SECONDS):
            raise StorageBusy("another transaction is writing")
        try:
            store = self.kept.twin()
            yield store
            if self.write_failure is not None:
                raise self.write_failure
            self.kept = store
        finally:
            self._writer.release()


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, by: timedelta) -> None:
        self.at += by


class PlainPasswordHasher:
    """Keeps passwords readable and at once, where the real one takes its time."""

    def hash(self, password: str) -> str:
        return f"plain:{password}"

    def matches(self, password_hash: str, password: str) -> bool:
        return password_hash == self.hash(password)

    def must_renew(self, password_hash: str) -> bool:
        return not password_hash.startswith("plain:")
