"""The work of one counter: read, check, decide, record."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Decision, Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.evidence import Evidence, evidence_of
from checkpoint.domain.documents.mrz import Unreadable, Zone, parse_typed
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedCode,
    ScannedZone,
    ScanSource,
    TextKind,
    interpret,
)
from checkpoint.domain.documents.travel_document import TravelDocument, plain_number
from checkpoint.domain.errors import (
    NotPermitted,
    ReadingFailed,
    StorageUnavailable,
)
from checkpoint.domain.inspection.decision import decide
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.services.access import CONFIRMATION_LASTS, Confirmation
from checkpoint.services.evidence import written_with
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import (
    act_on,
    put_on_register,
    require_no_other_lock,
    require_reliable_clock,
)
from checkpoint.services.screening import matches_of
from checkpoint.services.sources import claims_beside, claims_on

HISTORY_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Presented:
    """A document laid on the counter, by whatever channel it came."""

    document: TravelDocument
    capture: Capture
    zone: Zone | None = None
    payload: str = ""
    """What the barcode said, on a border pass that bears one."""
    scan: Scan | None = None
    """What it was read from, or what led to it being typed."""
    claims: tuple[Claims, ...] = ()
    """What was read of it besides: a code beside the zone, a seal."""


@dataclass(frozen=True, slots=True)
class UnknownPass:
    """A number or code the post has not met: the officer types the pass once."""

    number: str
    is_scanned: bool
    """It came from a code, so it is the pass's payload and not always its number."""


@dataclass(frozen=True, slots=True)
class SeveralPasses:
    """Passes of several people bear this number: the officer says which of them lies there."""

    passes: tuple[RegisteredPass, ...]


class VisaInstead(ReadingFailed):
    """A visa was scanned: it says who may come, and is no travel document."""


Reading: TypeAlias = Inspection | UnknownPass | SeveralPasses | Unreadable
"""What came of a scan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What the officer, or the shift lead who answered, decided."""

    outcome: Outcome
    reason: str = ""
    ground: Ground | None = None


class CounterService:
    """One counter; the services beside it know nothing of scans."""

    def __init__(
        self,
        *,
        storage: Storage,
        policy: Policy,
        clock: Clock,
        new_id: NewId,
        keeps_evidence: bool = True,
    ) -> None:
        self._storage = storage
        self._keeps_evidence = keeps_evidence
        self._policy = policy
        self._clock = clock
        self._new_id = new_id

    def open(self, actor: Officer, duty: Duty) -> Inspection | None:
        """Open the counter; a lock that nobody answered is still there, and comes back.

        It stands on its own direction and lane, whatever the counter is opened for now.
        """
        actor.must(Permission.WORK_COUNTER)
        with self._storage.writing() as store:
            store.audit.append(
                Act(
                    action=Action.COUNTER_OPENED,
                    at=self._clock(),
                    actor=str(actor.id),
                    counter=duty.counter.name,
                    detail={"direction": duty.direction.value, "lane": duty.lane.value},
                )
            )
            lock = store.locks.open_at(duty.post.code, duty.counter.name)
            return None if lock is None else self._inspection_of(store, lock, duty)

    def read(self, actor: Officer, duty: Duty, scan: Scan) -> Reading:
        """Make a verdict of a scan, or say what stands in its way; red locks the counter."""
        found = self.preview(actor, duty, scan)
        if isinstance(found, Inspection) and found.verdict is Verdict.RED:
            self._lock(actor, found)
        return found

    def preview(self, actor: Officer, duty: Duty, scan: Scan) -> Reading:
        """What `read` would find; nothing locks."""
        actor.must(Permission.WORK_COUNTER)
        today = duty.post.local(scan.at).date()
        scanned = interpret(scan, today=today)
        match scanned:
            case ScannedZone() if scanned.zone.is_visa:
                raise VisaInstead
            case ScannedZone():
                presented = Presented(
                    document=scanned.document,
                    capture=_capture_of(scan),
                    zone=scanned.zone,
                    payload=_code_beside(scanned),
                    scan=scan,
                    claims=tuple(claims_beside(scanned.document, scanned.others, today=today)),
                )
                return self._look(duty, presented)
            case ScannedCode():
                return self._known_pass(duty, scanned, scan)
            case Unreadable():
                return scanned

    def inspect(self, actor: Officer, duty: Duty, presented: Presented) -> Inspection:
        """Check a document against everything the post knows; red locks the counter."""
        actor.must(Permission.WORK_COUNTER)
        found = self._look(duty, presented)
        if found.verdict is Verdict.RED:
            self._lock(actor, found)
        return found

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
            lead=_second_person(confirmed, now),
        )
        crossing = decide(inspection, decision, details, at=now)

        def write(store: Store) -> Recorded:
            already = store.crossings.find(crossing.id)
            if already is not None:
                return already
            require_no_other_lock(store, inspection, decision)
            require_reliable_clock(store, now)
            self._register_pass(store, actor, inspection)
            return put_on_register(store, actor, inspection, crossing)

        return written_with(self._storage, self._evidence_of(inspection), write)

    def _look(self, duty: Duty, presented: Presented) -> Inspection:
        with self._storage.reading() as store:
            return self._look_in(store, duty, presented)

    def _look_in(self, store: Store, duty: Duty, presented: Presented) -> Inspection:
        at = self._clock()
        document = presented.document
        history = _history(store, document)
        subject = Subject(
            document=document,
            zone=presented.zone,
            duty=duty,
            at=at,
            today=duty.post.local(at).date(),
            matches=matches_of(store, document, presented.zone),
            history=history,
            policy=self._policy,
            claims=claims_on(
                store,
                document,
                capture=presented.capture,
                zone=presented.zone,
                beside=presented.claims,
                history=history,
            ),
        )
        return inspect(
            subject,
            id=self._new_id(),
            capture=presented.capture,
            payload=presented.payload,
            alert_version=store.alerts.version(),
            scan=presented.scan,
        )

    def _evidence_of(self, inspection: Inspection) -> Evidence | None:
        if not self._keeps_evidence or inspection.scan is None:
            return None
        return evidence_of(inspection.scan, inspection.id)

    def _known_pass(self, duty: Duty, code: ScannedCode, scan: Scan) -> Reading:
        """A pass met before fills itself from its number or its code.

        Every state gives its own numbers: passes of two states may bear the same.
        """
        key = plain_number(code.number)
        with self._storage.reading() as store:
            known = store.passes.find(key) if key else ()
        if not known:
            return UnknownPass(code.number, is_scanned=code.code.kind is TextKind.BARCODE)
        if len(known) > 1:
            return SeveralPasses(tuple(known))
        return self._look(duty, presented_again(known[0], scan))

    def _lock(self, actor: Officer, found: Inspection) -> None:
        duty = found.subject.duty
        zone = found.subject.zone
        lock = Lock(
            id=found.id,
            post=duty.post.code,
            counter=duty.counter.name,
            direction=duty.direction,
            lane=duty.lane,
            officer=actor.id,
            document=found.subject.document,
            capture=found.capture,
            zone_text=zone.text if zone else "",
            raised_at=found.subject.at,
        )

        def write(store: Store) -> None:
            store.locks.add(lock)
            store.audit.append(act_on(found, Action.COUNTER_LOCKED, actor, at=lock.raised_at))

        # A full disk must not hide a red verdict: the window stays locked all the same, and
        # nobody passes, for the passage could not be recorded either.
        with suppress(StorageUnavailable):
            written_with(self._storage, self._evidence_of(found), write)

    def _inspection_of(self, store: Store, lock: Lock, duty: Duty) -> Inspection:
        """Make a lock's findings again, as they stand now, on the way on which it was raised."""
        duty = replace(duty, direction=lock.direction, lane=lock.lane)
        zone = parse_typed(lock.zone_text, today=duty.post.local(lock.raised_at).date())
        presented = Presented(
            document=lock.document,
            capture=lock.capture,
            zone=zone if isinstance(zone, Zone) else None,
        )
        found = self._look_in(store, duty, presented)
        return found.under(lock.id)

    def _register_pass(self, store: Store, actor: Officer, inspection: Inspection) -> None:
        """Keep a border pass the first time it is recorded, and whenever it changed."""
        document = inspection.subject.document
        if not document.kind.is_local:
            return
        known = store.passes.find(plain_number(document.number))
        if any(one.document == document and one.payload == inspection.payload for one in known):
            return
        registered = RegisteredPass(
            id=self._new_id(),
            document=document,
            payload=inspection.payload,
            post=inspection.subject.duty.post.code,
            officer=actor.id,
            registered_at=self._clock(),
        )
        store.passes.add(registered)
        store.audit.append(
            Act(
                action=Action.PASS_REGISTERED,
                at=registered.registered_at,
                actor=str(actor.id),
                counter=inspection.subject.duty.counter.name,
                subject=str(registered.id),
            )
        )


def presented_again(known: RegisteredPass, scan: Scan | None) -> Presented:
    """A pass of the post's own register, as it is laid on the counter once more."""
    return Presented(
        document=known.document, capture=Capture.KNOWN, payload=known.payload, scan=scan
    )


def _capture_of(scan: Scan) -> Capture:
    return Capture.TYPED if scan.source is ScanSource.TYPED else Capture.SCANNED


def _code_beside(scanned: ScannedZone) -> str:
    """The code on the same page as the zone, by which a border pass is found again."""
    codes = (text.text for text in scanned.others if text.kind is TextKind.BARCODE)
    return next(codes, "")


def _second_person(confirmed: Confirmation | None, now: datetime) -> UUID | None:
    if confirmed is None:
        return None
    confirmed.officer.must(Permission.ANSWER_LOCK)
    if now - confirmed.at > CONFIRMATION_LASTS:
        raise NotPermitted("the confirmation is no longer fresh")
    return confirmed.officer.id


def _history(store: Store, document: TravelDocument) -> Sequence[Recorded]:
    if not plain_number(document.number):
        return ()
    return store.crossings.of_document(document.key, limit=HISTORY_SHOWN)
