"""What stands in for the world in tests, under the same contract as the real thing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Lock as Mutex
from uuid import UUID

from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.domain.audit.records import RECORDING, Fault, RecordFault, digest_of
from checkpoint.domain.audit.trail import GENESIS, Act, Action, AuditEntry, sealed, signers
from checkpoint.domain.crossings.crossing import Capture, Crossing, Outcome, Recorded
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.crossings.presence import Movement
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.documents.seals.certificates import SealKey, TrustedCertificate
from checkpoint.domain.documents.travel_document import Holder, TravelDocument
from checkpoint.domain.errors import CheckpointError, InvalidValue, NotFound, StorageBusy
from checkpoint.domain.inspection.policy_book import PolicyEdit
from checkpoint.domain.journeys.identity import is_of_one_person, national_key
from checkpoint.domain.journeys.identity import name_key as key_of_name
from checkpoint.domain.journeys.person import PersonWord, Words
from checkpoint.domain.people.credentials import FailedSignIns
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Post
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.reporting.subject import AnyPaper
from checkpoint.domain.statistics.question import Period
from tests.fake_alerts import MemoryAlerts
from tests.fake_backups import MemoryBackups
from tests.fake_case_steps import MemoryCaseSteps
from tests.fake_cases import MemoryCases
from tests.fake_clock_words import MemoryClockWords
from tests.fake_closings import MemoryClosings
from tests.fake_deliveries import MemoryDeliveries
from tests.fake_desks import MemoryDesks
from tests.fake_figures import MemoryFigures
from tests.fake_groups import MemoryGroups
from tests.fake_incidents import MemoryIncidents, MemoryOperations
from tests.fake_journal import MemoryJournal
from tests.fake_judgements import MemoryJudgements
from tests.fake_papers import MemoryDecisionPapers, MemoryWordings
from tests.fake_patterns import MemoryPatterns
from tests.fake_register import Register
from tests.fake_screening import MemoryScreening
from tests.fake_shifts import MemoryShifts
from tests.fake_stays import MemoryStays
from tests.fake_views import MemoryViews
from tests.fake_whereabouts import MemoryWhereabouts

PATIENCE_SECONDS = 5.0


class MemoryCrossings(Register):
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

    def passages_of(self, key: str, *, limit: int) -> Sequence[Recorded]:
        every = self.of_document(key, limit=len(self.records))
        passed = [one for one in every if one.crossing.decision.outcome is Outcome.ADMITTED]
        return passed[:limit]

    def between(self, since: datetime, before: datetime) -> Sequence[Recorded]:
        records = self.records.values()
        return sorted((r for r in records if since <= r.crossing.crossed_at < before), key=_order)

    def of_day(self, post: str, day_on: date) -> Sequence[Recorded]:
        of_day = (
            one
            for one in self.records.values()
            if (one.crossing.post, one.day_on) == (post, day_on)
        )
        return sorted(of_day, key=_order)

    def digests(self, ids: Collection[UUID]) -> Mapping[UUID, str]:
        return {one: digest_of(self.records[one]) for one in ids if one in self.records}

    def travellers(self, *, most: int) -> Sequence[TravelDocument]:
        newest = {
            r.crossing.document.key: r.crossing.document
            for r in sorted(self.records.values(), key=lambda r: r.crossing.id)
        }
        order = {r.crossing.document.key: r.crossing.id for r in self.records.values()}
        keys = sorted(newest, key=lambda key: order[key], reverse=True)
        return [newest[key] for key in keys[:most]]

    def movements(self, since: datetime) -> Iterator[Movement]:
        records = (r for r in self.records.values() if r.counts and since <= r.crossing.crossed_at)
        for crossing in (record.crossing for record in sorted(records, key=_order)):
            yield Movement(
                id=crossing.id,
                counter=crossing.counter,
                direction=crossing.direction,
                outcome=crossing.decision.outcome,
                document=crossing.document,
                crossed_at=crossing.crossed_at,
            )

    def latest_recorded_at(self) -> datetime | None:
        return max((r.recorded_at for r in self.records.values()), default=None)

    def entered_late(self, since: datetime, before: datetime) -> int:
        return sum(
            one.counts
            and one.crossing.amendment is None
            and one.crossing.capture is Capture.LATE
            and since <= one.recorded_at < before
            and one.crossing.crossed_at < since
            for one in self.records.values()
        )

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


class MemoryPersons(Register):
    """Words in the order of adding; who bears what is asked of the register itself."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.words: dict[UUID, PersonWord] = {}
        self.crossings = crossings

    def add(self, word: PersonWord) -> None:
        self.words.setdefault(word.id, word)

    def words_on(self, document: str) -> Sequence[PersonWord]:
        return Words(one for one in self.words.values() if document in one.pair).every

    def every_word(self) -> Sequence[PersonWord]:
        return Words(self.words.values()).every

    def with_number(self, number_key: str) -> Sequence[str]:
        return self._documents(number_key, national_key)

    def with_name(self, name_key: str) -> Sequence[str]:
        return self._documents(name_key, key_of_name)

    def _documents(self, key: str, key_of: Callable[[Holder], str]) -> Sequence[str]:
        documents = (record.crossing.document for record in self.crossings.records.values())
        own = (one for one in documents if is_of_one_person(one))
        return sorted({one.key for one in own if key and key_of(one.holder) == key})


class MemoryPasses(Register):
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


class MemoryLocks(Register):
    """Locks in the order of raising, answered by what the register holds."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.locks: dict[UUID, Lock] = {}
        self.lifted: dict[UUID, UUID] = {}
        self.crossings = crossings

    def add(self, lock: Lock) -> None:
        self.locks.setdefault(lock.id, lock)

    def is_open(self, id: UUID) -> bool:
        is_answered = id in self.lifted or self.crossings.find(id) is not None
        return id in self.locks and not is_answered

    def is_lifted(self, id: UUID) -> bool:
        return id in self.lifted

    def lift(self, id: UUID, *, lead: UUID, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.lifted.setdefault(id, lead)

    def every_open(self, post: str) -> Sequence[Lock]:
        counters = dict.fromkeys(lock.counter for lock in self.locks.values())
        found = (self.open_at(post, counter) for counter in counters)
        return [lock for lock in found if lock is not None]

    def open_on(self, post: str, keys: Collection[str]) -> Sequence[Lock]:
        on_them = (one for one in self.locks.values() if one.document.key in keys)
        return [one for one in on_them if one.post == post and self.is_open(one.id)]

    def open_at(self, post: str, counter: str) -> Lock | None:
        waiting = (
            lock
            for lock in self.locks.values()
            if (lock.post, lock.counter) == (post, counter) and self.is_open(lock.id)
        )
        return max(waiting, key=lambda lock: (lock.raised_at, lock.id), default=None)


class MemoryEvidence(Register):
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


class MemoryPapers(Register):
    """Papers in the order of issue."""

    def __init__(self) -> None:
        self.issued: list[IssuedPaper] = []
        self.numbers: list[GivenNumber] = []

    def add(self, paper: IssuedPaper) -> None:
        self.issued.append(paper)

    def newest(
        self, post: str, partner: AnyPaper, period: Period, one: str = ""
    ) -> IssuedPaper | None:
        wanted = (post, partner, period, one)
        papers = (p for p in self.issued if (p.post, p.partner, p.period, p.one) == wanted)
        return max(papers, key=lambda p: (p.version, p.issued_at, p.id), default=None)

    def within(self, post: str, period: Period) -> list[IssuedPaper]:
        papers = (
            p
            for p in self.issued
            if p.post == post
            and period.first_on <= p.period.first_on
            and p.period.last_on <= period.last_on
        )
        return sorted(papers, key=lambda p: (p.issued_at, p.id), reverse=True)

    def of_number(self, number: str) -> list[IssuedPaper]:
        papers = (p for p in self.issued if p.number == number)
        return sorted(papers, key=lambda p: (p.issued_at, p.id))

    def of_content(self, digest: str) -> IssuedPaper | None:
        papers = (p for p in self.issued if p.content_digest == digest)
        return max(papers, key=lambda p: (p.issued_at, p.id), default=None)

    def of_version(self, paper: IssuedPaper, version: int) -> IssuedPaper | None:
        wanted = (paper.post, paper.partner, paper.period, paper.one, version)
        papers = (
            p for p in self.issued if (p.post, p.partner, p.period, p.one, p.version) == wanted
        )
        return max(papers, key=lambda p: (p.issued_at, p.id), default=None)

    def number_given(self, post: str, within: str, paper: str) -> int | None:
        wanted = (post, within, paper)
        return next((n.number for n in self.numbers if (n.post, n.within, n.paper) == wanted), None)

    def last_number(self, post: str, within: str) -> int:
        given = (n.number for n in self.numbers if (n.post, n.within) == (post, within))
        return max(given, default=0)

    def give_number(self, given: GivenNumber) -> None:
        self.numbers.append(given)


class MemoryStaff(Register):
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


class MemoryPosts(Register):
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


class MemoryCertificates(Register):
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


class MemoryListKeys(Register):
    """Keys in the order of adding, and every rule that was ever set."""

    def __init__(self) -> None:
        self.keys: dict[UUID, ListKey] = {}
        self.rules_set: list[tuple[ListRules, UUID, datetime]] = []

    def add(self, key: ListKey) -> None:
        self.keys.setdefault(key.id, key)

    def every(self) -> Sequence[ListKey]:
        return sorted(self.keys.values(), key=lambda one: (one.added_at, one.id), reverse=True)

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        known = self.keys.get(id)
        if known is not None and known.stands:
            self.keys[id] = replace(known, withdrawn_at=at)

    def set_rules(self, rules: ListRules, *, officer: UUID, at: datetime) -> None:
        self.rules_set.append((rules, officer, at))

    def rules(self) -> ListRules:
        return self.rules_set[-1][0] if self.rules_set else ListRules()


class MemoryPolicy(Register):
    """Edits in the order of adding."""

    def __init__(self) -> None:
        self.edits: list[PolicyEdit] = []

    def add(self, edit: PolicyEdit) -> None:
        if all(known.id != edit.id for known in self.edits):
            self.edits.append(edit)

    def every(self) -> Sequence[PolicyEdit]:
        return list(self.edits)

    def version(self) -> int:
        return len(self.edits)


class MemoryAudit(Register):
    """The chain as a list."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.chain: list[AuditEntry] = []
        self.crossings = crossings

    def append(self, act: Act) -> AuditEntry:
        previous = self.chain[-1].digest if self.chain else GENESIS
        entry = sealed(act, number=len(self.chain) + 1, previous=previous)
        self.chain.append(entry)
        return entry

    def amenders(self, records: Collection[str]) -> Mapping[str, Sequence[str]]:
        acts = [entry.act for entry in self.chain]
        return {
            act.subject: signers(act.actor, act.detail)
            for act in acts
            if act.action is Action.CROSSING_AMENDED and act.subject in records
        }

    def since(self, actions: Collection[Action], at: datetime) -> Sequence[Act]:
        acts = [entry.act for entry in reversed(self.chain)]
        return [act for act in acts if act.action in actions and act.at >= at]

    def last(self, most: int) -> Sequence[Act]:
        return [entry.act for entry in reversed(self.chain[-most:])]

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
        self.persons = MemoryPersons(self.crossings)
        self.passes = MemoryPasses()
        self.alerts = MemoryAlerts()
        self.locks = MemoryLocks(self.crossings)
        self.judgements = MemoryJudgements()
        self.evidence = MemoryEvidence()
        self.papers = MemoryPapers()
        self.staff = MemoryStaff()
        self.posts = MemoryPosts()
        self.certificates = MemoryCertificates()
        self.list_keys = MemoryListKeys()
        self.policy = MemoryPolicy()
        self.cases = MemoryCases()
        self.decision_papers = MemoryDecisionPapers()
        self.wordings = MemoryWordings()
        self.screening = MemoryScreening(self.cases, self.crossings)
        self.patterns = MemoryPatterns(self.persons, self.cases)
        self.groups = MemoryGroups()
        self.stays = MemoryStays(self.crossings)
        self.shifts = MemoryShifts(self.crossings)
        self.clock_words = MemoryClockWords(self.crossings)
        self.journal = MemoryJournal(self.crossings, self.clock_words)
        self.case_steps = MemoryCaseSteps(self.cases, self.crossings)
        self.closings = MemoryClosings(self.crossings)
        self.figures = MemoryFigures(self.crossings, self.groups)
        self.incidents = MemoryIncidents()
        self.operations = MemoryOperations()
        self.desks = MemoryDesks(self.crossings, self.evidence)
        self.whereabouts = MemoryWhereabouts(self.crossings, self.persons)
        self.views = MemoryViews()
        self.deliveries = MemoryDeliveries()
        self.backups = MemoryBackups()
        self.audit = MemoryAudit(self.crossings)

    def twin(self) -> MemoryStore:
        twin = MemoryStore()
        for name, register in vars(self).items():
            setattr(twin, name, register.twin())
        twin.locks.crossings = twin.audit.crossings = twin.crossings
        twin.persons.crossings = twin.figures.crossings = twin.crossings
        twin.journal.crossings = twin.clock_words.crossings = twin.crossings
        twin.journal.clock_words = twin.clock_words
        twin.shifts.crossings = twin.closings.crossings = twin.crossings
        twin.stays.crossings = twin.crossings
        twin.figures.groups = twin.groups
        twin.whereabouts.crossings, twin.whereabouts.persons = twin.crossings, twin.persons
        twin.screening.cases, twin.screening.crossings = twin.cases, twin.crossings
        twin.case_steps.its_cases, twin.case_steps.crossings = twin.cases, twin.crossings
        twin.patterns.persons, twin.patterns.its_cases = twin.persons, twin.cases
        twin.desks.crossings, twin.desks.evidence = twin.crossings, twin.evidence
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
