"""Who stands before a counter: from what was scanned to everything the post knows of him."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.payloads import Declaration
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedCode,
    ScannedText,
    ScannedZone,
    ScanSource,
    TextKind,
    interpret,
    seals_in,
)
from checkpoint.domain.errors import (
    ReadingFailed,
)
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Duty
from checkpoint.services.adjudication import judged_before
from checkpoint.services.codes import (
    CodesRead,
    are_of_several,
    of_pass,
    passes_beside,
    passes_of,
    read_codes,
)
from checkpoint.services.earlier import earlier_of
from checkpoint.services.last_group import last_group_of
from checkpoint.services.locking import presented_behind
from checkpoint.services.meanwhile import found_now
from checkpoint.services.pass_codes import PassCodesInForce
from checkpoint.services.patterns import signs_of
from checkpoint.services.persons import (
    extensions_of,
    history_of,
    last_of_document,
    person_of,
)
from checkpoint.services.policy import PolicyInForce
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.presented import (
    Presented,
    Preview,
    Reading,
    SeveralDocuments,
    SeveralPasses,
    UnknownPass,
    VisaInstead,
    presented_again,
    sealed,
)
from checkpoint.services.screening import matches_of
from checkpoint.services.seal_ports import SealVerifier
from checkpoint.services.sealing import (
    SealedVisaForged,
    SealProof,
    claims_in,
    code_beside,
    is_from_seal,
    of_issuer,
)
from checkpoint.services.sources import claims_beside, claims_on


class Finder:
    """Reads and looks; it notes nothing, and nothing locks."""

    def __init__(
        self,
        *,
        storage: Storage,
        policy: Policy,
        verifier: SealVerifier,
        clock: Clock,
        new_id: NewId,
        pass_codes: PassCodesInForce | None = None,
    ) -> None:
        """``pass_codes`` are those of the policy, where nobody changes them meanwhile."""
        self._storage = storage
        self._policy = PolicyInForce(policy)
        self._pass_codes = pass_codes or PassCodesInForce(policy.pass_codes)
        self._verifier = verifier
        self._clock = clock
        self._new_id = new_id

    def read(self, duty: Duty, scan: Scan) -> Preview:
        """What a scan is, or what stands in the way of a verdict."""
        today = duty.post.local(scan.at).date()
        scanned = interpret(scan, today=today)
        match scanned:
            case ScannedZone() if scanned.zone.is_visa:
                raise self._visa_trouble(duty, scanned)
            case ScannedZone(has_company=True):
                raise SeveralDocuments
            case ScannedZone():
                codes = self._codes(duty, scanned.others)
                beside = claims_beside(scanned.document, codes.rest, today=today)
                is_pass = scanned.document.kind.is_local and codes.payload is not None
                presented = Presented(
                    document=scanned.document,
                    capture=_capture_of(scan),
                    zone=scanned.zone,
                    payload=code_beside(codes.own),
                    claims=codes.claims if is_pass else tuple(beside),
                    declaration=codes.declaration,
                    scan=scan,
                    is_sealed=scanned.is_sealed,
                    certainty=scanned.certainty,
                )
                return self.look(duty, presented)
            case ScannedCode():
                codes = self._codes(duty, (scanned.code, *scanned.others))
                code = of_pass(scanned, codes)
                return (
                    code if isinstance(code, Declaration) else self._known(duty, code, codes, scan)
                )
            case Unreadable():
                return scanned

    def look(self, duty: Duty, presented: Presented) -> Inspection:
        """Check a document against everything the post knows."""
        with self._storage.reading() as store:
            return self._look_in(store, duty, presented)

    def _look_in(self, store: Store, duty: Duty, presented: Presented) -> Inspection:
        at = self._clock()
        today = duty.post.local(at).date()
        document = presented.document
        person = person_of(store, document)
        history = history_of(store, document, person)
        matches = matches_of(store, document, presented.zone)
        seals = seals_in(presented.scan) if presented.scan else ()
        proven = self._proof(duty).of(store, seals, is_only_source=presented.is_sealed)
        subject = Subject(
            document=document,
            zone=presented.zone,
            duty=duty,
            at=at,
            today=today,
            matches=matches,
            judged=judged_before(store, document, matches),
            history=history,
            extensions=extensions_of(store, history),
            # Whoever stands in the queue reads the screen too: no role uncovers anybody here.
            last_group=last_group_of(store, history, sees_protected=False),
            person=person,
            earlier=earlier_of(store, document, person, duty),
            signs=signs_of(store, document, person),
            policy=self._policy.of(store),
            claims=claims_on(
                store,
                document,
                post=duty.post,
                capture=presented.capture,
                zone=presented.zone,
                beside=(*presented.claims, *claims_in(proven, today=today)),
                history=last_of_document(store, document),
            ),
            seals=proven,
            certainty=presented.certainty,
        )
        return inspect(
            subject,
            id=self._new_id(),
            capture=presented.capture,
            payload=presented.payload,
            alert_version=store.alerts.version(),
            scan=presented.scan,
            declaration=presented.declaration,
        )

    def _codes(self, duty: Duty, texts: Sequence[ScannedText]) -> CodesRead:
        return read_codes(texts, self._pass_codes.at(duty.post.policy_code))

    def _known(self, duty: Duty, code: ScannedCode, codes: CodesRead, scan: Scan) -> Reading:
        """A pass met before fills itself from its number or its code, another from its label.

        Every state gives its own numbers: passes of two states may bear the same.
        """
        fields = codes.payload.fields if codes.payload else None
        rows = self._pass_codes.at(duty.post.policy_code)
        with self._storage.reading() as store:
            # A forged label is told as such, whatever pass it is laid beside.
            is_forged = self._proof(duty).is_forged(store, code.seals)
            if not is_forged and are_of_several(store, codes.rest, rows):
                raise SeveralDocuments
            known = of_issuer(passes_of(store, code.number, fields), code)
            known = known or passes_beside(store, code.others)
            if len(known) > 1:
                return SeveralPasses(tuple(known), codes.claims)
            if known:
                again = presented_again(known[0], scan, codes.claims)
                return self._look_in(store, duty, replace(again, declaration=codes.declaration))
            document = self._proof(duty).pass_in(store, code.seals)
            if document is not None:
                return self._look_in(store, duty, sealed(document, scan))
        is_code = code.code.kind is TextKind.BARCODE and not is_from_seal(code)
        return UnknownPass(code.number, is_code, fields, codes.claims)

    def _visa_trouble(self, duty: Duty, scanned: ScannedZone) -> ReadingFailed:
        """A visa alone is no document to travel on, but a forged one does not go unsaid."""
        with self._storage.reading() as store:
            is_forged = self._proof(duty).is_forged(store, scanned.seals)
        return SealedVisaForged() if is_forged else VisaInstead()

    def _proof(self, duty: Duty) -> SealProof:
        return SealProof(verifier=self._verifier, today=duty.post.local(self._clock()).date())

    def meanwhile(self, store: Store, found: Inspection) -> Inspection:
        """The same traveller in the light of what the post knows now."""
        return found_now(store, found, self._new_id, at=self._clock())

    def again(self, store: Store, lock: Lock, duty: Duty) -> Inspection:
        """Make a lock's findings again, as they stand now, on the way on which it was raised."""
        duty = replace(duty, direction=lock.direction, lane=lock.lane)
        rows = self._pass_codes.at(duty.post.policy_code)
        day = duty.post.local(lock.raised_at).date()
        presented = presented_behind(store, lock, rows, today=day)
        return self._look_in(store, duty, presented)


def _capture_of(scan: Scan) -> Capture:
    return Capture.TYPED if scan.source is ScanSource.TYPED else Capture.SCANNED
