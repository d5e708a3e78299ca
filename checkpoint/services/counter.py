"""The work of one counter: read, check, decide, record."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from checkpoint.domain.alerts.judgement import Judgement
from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.cases.ending import must_be_offered
from checkpoint.domain.cases.opening import opened_by
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Decision, Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.evidence import Evidence, evidence_of
from checkpoint.domain.documents.payloads import Declaration, DeclarationAlone
from checkpoint.domain.documents.scanned import (
    Scan,
)
from checkpoint.domain.errors import (
    StorageUnavailable,
)
from checkpoint.domain.inspection.decision import decide
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Eyes, Said, judge
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.services.access import Confirmation, second_person
from checkpoint.services.adjudication import judged_before, keep_judgement
from checkpoint.services.earlier import earlier_of
from checkpoint.services.evidence import look_at, written_with
from checkpoint.services.finder import Finder
from checkpoint.services.meanwhile import FoundAnew, require_nothing_new
from checkpoint.services.pass_codes import PassCodesInForce
from checkpoint.services.persons import (
    Seen,
    note_links,
)
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.presented import (
    Presented,
    Preview,
    Reading,
)
from checkpoint.services.recording import (
    act_on,
    lock_of,
    open_case,
    put_on_register,
    register_pass,
    require_no_other_lock,
    require_reliable_clock,
)
from checkpoint.services.seal_ports import SealVerifier
from checkpoint.services.seats import leave_seat, opening_of, sit_again, take_seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What the officer, or the shift lead who answered, decided."""

    outcome: Outcome
    reason: str = ""
    ground: Ground | None = None
    judged: Said = ()
    """What the answer says of the hits, so that nobody is asked for it twice."""
    case_kind: CaseKind | None = None
    """What a referral is about; None leaves it to what was found."""
    came: Came = Came.COUNTER


class CounterService:
    """One counter; the services beside it know nothing of scans."""

    def __init__(
        self,
        *,
        storage: Storage,
        policy: Policy,
        verifier: SealVerifier,
        clock: Clock,
        new_id: NewId,
        keeps_evidence: bool = True,
        pass_codes: PassCodesInForce | None = None,
    ) -> None:
        """``pass_codes`` are those of the policy, where nobody changes them meanwhile."""
        self._storage = storage
        self._keeps_evidence = keeps_evidence
        self._clock = clock
        self._new_id = new_id
        self._finder = Finder(
            storage=storage,
            policy=policy,
            verifier=verifier,
            clock=clock,
            new_id=new_id,
            pass_codes=pass_codes,
        )

    def open(self, actor: Officer, duty: Duty) -> Inspection | None:
        """Open the counter; a lock that nobody answered is still there, and comes back.

        It stands on its own direction and lane, whatever the counter is opened for now.
        """
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            store.audit.append(opening_of(actor, duty, at=self._clock()))
            take_seat(store, actor, duty, id=self._new_id(), at=self._clock())
            lock = store.locks.open_at(duty.post.code, duty.counter.name)
            if lock is None:
                return None
            found = self._finder.again(store, lock, duty).under(lock.id)
            if found.scan is not None:
                store.audit.append(look_at(lock.id, actor, at=self._clock()))
            return found

    def close(self, actor: Officer, duty: Duty) -> None:
        """The officer leaves the counter, by closing it or by signing out."""
        with self._storage.writing() as store:
            leave_seat(store, actor, duty, at=self._clock())

    def read(self, actor: Officer, duty: Duty, scan: Scan) -> Reading:
        """Make a verdict of a scan, or say what stands in its way; red locks the counter."""
        found = self.preview(actor, duty, scan)
        if isinstance(found, Declaration):
            raise DeclarationAlone
        if isinstance(found, Inspection) and found.verdict is Verdict.RED:
            self._lock(actor, found)
        return found

    def preview(self, actor: Officer, duty: Duty, scan: Scan) -> Preview:
        """What `read` would find; nothing locks."""
        actor.must(Permission.WORK_COUNTER)
        return self._finder.read(duty, scan)

    def inspect(self, actor: Officer, duty: Duty, presented: Presented) -> Inspection:
        """Check a document against everything the post knows; red locks the counter."""
        found = self.look(actor, duty, presented)
        if found.verdict is Verdict.RED:
            self._lock(actor, found)
        return found

    def look(self, actor: Officer, duty: Duty, presented: Presented) -> Inspection:
        """What `inspect` would find; nothing locks."""
        actor.must(Permission.WORK_COUNTER)
        return self._finder.look(duty, presented)

    def record(
        self,
        actor: Officer,
        inspection: Inspection,
        ruling: Ruling,
        details: Details,
        *,
        confirmed: Confirmation | None = None,
    ) -> Recorded:
        """Put the decided crossing on the register, or raise what stands against it.

        Doing it again with the same inspection, as after a full disk, records it once.
        """
        actor.must(Permission.WORK_COUNTER)
        now = self._clock()
        decision = Decision(
            outcome=ruling.outcome,
            officer=actor.id,
            reason=ruling.reason.strip(),
            ground=ruling.ground,
            lead=second_person(confirmed, now),
        )
        crossing = decide(inspection, decision, details, at=now)
        judgements = self._judgements(inspection, ruling, decision, at=now)

        def write(store: Store) -> Recorded:
            already = store.crossings.find(crossing.id)
            if already is not None:
                return already
            require_no_other_lock(store, inspection, decision)
            require_reliable_clock(store, now)
            # Asked anew: the second line may have marked him while he stood here.
            subject = inspection.subject
            earlier = earlier_of(store, subject.document, subject.person, subject.duty)
            must_be_offered(ruling.ground, is_protected=earlier.is_protected)
            if ruling.outcome is not Outcome.REFERRED:  # the second line looks at him anew
                require_nothing_new(store, inspection, self._new_id, at=now)
            register_pass(store, actor, inspection, ruling.outcome, id=self._new_id(), at=now)
            for judgement in judgements:
                keep_judgement(store, judgement, inspection)
            seen = Seen(at=now, counter=crossing.counter)
            note_links(store, actor, inspection.subject.person, seen, self._new_id)
            sit_again(store, actor, subject.duty, id=self._new_id(), at=now)
            recorded = put_on_register(store, actor, inspection, crossing)
            if crossing.decision.outcome is Outcome.REFERRED:
                kind, came, new = ruling.case_kind, ruling.came, self._new_id()
                open_case(store, opened_by(inspection, crossing, kind=kind, id=new, came=came))
            return recorded

        try:
            return written_with(self._storage, self.evidence_of(inspection), write)
        except FoundAnew as news:
            if news.found.verdict is Verdict.RED and inspection.verdict is not Verdict.RED:
                self._lock(actor, news.found)
            raise

    def put_aside(self, actor: Officer, inspection: Inspection) -> None:
        """Note that a traveller left the counter undecided; who he is, is kept nowhere.

        Nothing passed, so nothing is on the register: but who puts aside many that were amber is
        to be seen by whoever reads the trail.
        """
        actor.must(Permission.WORK_COUNTER)
        act = act_on(inspection, Action.TRAVELLER_PUT_ASIDE, actor, at=self._clock())
        with self._storage.writing() as store:
            store.audit.append(act)

    def answer_to(self, actor: Officer, locked: Inspection) -> Recorded | Inspection | None:
        """What became of a lock that somebody answered elsewhere; None while nobody has.

        The record, where that was the answer; the traveller as he is found now, where a shift
        lead lifted the lock. A lock for which the disk had no room was answered by nobody.
        """
        actor.must(Permission.WORK_COUNTER)
        with self._storage.reading() as store:
            recorded = store.crossings.find(locked.id)
            if recorded is not None or not store.locks.is_lifted(locked.id):
                return recorded
            subject = locked.subject
            found = locked
            for judged in judged_before(store, subject.document, subject.matches).values():
                found = found.judged(judged)
            return found

    def _judgements(
        self, inspection: Inspection, ruling: Ruling, decision: Decision, *, at: datetime
    ) -> Sequence[Judgement]:
        """What the ruling says of the hits, by the same eyes and for the same reason."""
        eyes = Eyes(decision.officer, decision.lead)
        return [
            judge(inspection, hit, Answer(is_same, decision.reason), eyes, id=self._new_id(), at=at)
            for hit, is_same in ruling.judged
        ]

    def evidence_of(self, inspection: Inspection) -> Evidence | None:
        """What is kept of the scan, where the post keeps any."""
        if not self._keeps_evidence or inspection.scan is None:
            return None
        return evidence_of(inspection.scan, inspection.id)

    def _lock(self, actor: Officer, found: Inspection) -> None:
        lock = lock_of(actor, found)

        def write(store: Store) -> None:
            store.locks.add(lock)
            store.audit.append(act_on(found, Action.COUNTER_LOCKED, actor, at=lock.raised_at))

        # A full disk must not hide a red verdict: the window stays locked all the same, and
        # nobody passes, for the passage could not be recorded either.
        with suppress(StorageUnavailable):
            written_with(self._storage, self.evidence_of(found), write)

    def found_meanwhile(self, store: Store, found: Inspection) -> Inspection:
        """The same traveller in the light of what the post knows now."""
        return self._finder.meanwhile(store, found)

    def found_again(self, store: Store, lock: Lock, duty: Duty) -> Inspection:
        """Make a lock's findings again, as they stand now, on the way on which it was raised."""
        return self._finder.again(store, lock, duty)
