"""A post at work: the services on a storage that is forgotten with the test."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.mrz import ZoneFields, compose
from checkpoint.domain.documents.mrz.formats import Format
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, hits_in
from checkpoint.domain.inspection.policy import BorderPassRule, Policy, VisaFree
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Counter, Duty
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.reference.screening import load_indicators
from checkpoint.reference.sop import load_sops
from checkpoint.reports import read_back, told_on_paper
from checkpoint.reports.press import PaperPress
from checkpoint.security.pseudonyms import PostPseudonyms
from checkpoint.security.report_keys import is_signed_by
from checkpoint.security.seal_keys import PostSealSigner
from checkpoint.security.seals import CertificateSealVerifier
from checkpoint.services.access import AccessService, Confirmation
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.attachment_retention import AttachmentRetention
from checkpoint.services.auditing import AuditService
from checkpoint.services.case_archive import CaseArchiveService
from checkpoint.services.case_papers import CasePaperService
from checkpoint.services.cases import CaseService
from checkpoint.services.clock_words import ClockWordService
from checkpoint.services.closing import ClosingService
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.decision_papers import DecisionPaperService
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.evidence import EvidenceService
from checkpoint.services.groups import GroupService
from checkpoint.services.hand_opening import HandOpeningService
from checkpoint.services.handing_over import HandOverService
from checkpoint.services.incident_evidence import IncidentEvidenceService
from checkpoint.services.incident_informants import InformantService
from checkpoint.services.incident_papers import IncidentPaperService
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentService
from checkpoint.services.issuing import Issuing
from checkpoint.services.journal import JournalService
from checkpoint.services.late_entries import LateEntryService
from checkpoint.services.linking import LinkingService
from checkpoint.services.lock_desk import LockDeskService
from checkpoint.services.manifests import ManifestService
from checkpoint.services.one_data import OneDataService
from checkpoint.services.operations import OperationService
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.services.pass_codes import PassCodesInForce
from checkpoint.services.patterns import PatternService
from checkpoint.services.presented import Presented, Reading
from checkpoint.services.proving import ProvingService
from checkpoint.services.pseudonym_port import Pseudonym
from checkpoint.services.reporting import ReportService
from checkpoint.services.seals import SealService
from checkpoint.services.shifts import ShiftService
from checkpoint.services.victims import VictimService
from checkpoint.services.wordings import WordingService
from tests.builders import (
    NOON,
    QUESTIONS,
    a_duty,
    a_lead,
    a_post,
    an_administrator,
    an_id,
    an_officer,
)
from tests.fakes import FakeClock, MemoryStorage, PlainPasswordHasher
from tests.report_key import FixedReportKey

PASSWORD = "kata sandi yang panjang"
POLICY = Policy(
    questions=QUESTIONS,
    border_passes=(
        BorderPassRule(
            post="ETK",
            kind=DocumentKind.BORDER_PASS,
            issuer="IDN",
            districts=("Entikong", "Sekayam"),
            source="BCA 1984",
            is_verified=False,
        ),
    ),
    visa_free=(VisaFree(nationality="MYS", days=30, source="Perpres 95/2024", is_verified=True),),
)
SOPS_OF_OURS = load_sops()
INDICATORS_OF_OURS = load_indicators()
ANSWERED = Details(permit=Permit.VISA_FREE, days_granted=30, purpose=Purpose.FAMILY)
ADMIT = Ruling(outcome=Outcome.ADMITTED)

A_PASSPORT = ZoneFields(
    code="P",
    issuer="MYS",
    number="K12345678",
    name=PersonName("ROSLI", "NUR AISYAH"),
    nationality="MYS",
    born=PartialDate(1990, 7, 21),
    sex=Sex.FEMALE,
    expires_on=date(2030, 1, 31),
)


@dataclass
class World:
    """Everything of one post, with its clock in the test's hand."""

    storage: Any = field(default_factory=MemoryStorage)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOON))
    policy: Policy = POLICY

    def __post_init__(self) -> None:
        hasher = PlainPasswordHasher()
        kept: dict[str, Any] = {"storage": self.storage, "clock": self.clock, "new_id": an_id}
        self.pass_codes = PassCodesInForce(self.policy.pass_codes)
        self.counter = CounterService(
            policy=self.policy,
            pass_codes=self.pass_codes,
            verifier=CertificateSealVerifier(),
            **kept,
        )
        self.seals = SealService(
            verifier=CertificateSealVerifier(), signer=PostSealSigner(lambda: b"rahasia"), **kept
        )
        self.access = AccessService(hasher=hasher, **kept)
        self.journal = JournalService(**kept)
        self.adjudication = AdjudicationService(**kept)
        self.linking = LinkingService(**kept)
        self.late_entries = LateEntryService(**kept)
        self.cases = CaseService(
            counter=self.counter, access=self.access, sops=SOPS_OF_OURS, **kept
        )
        self.pseudonyms = PostPseudonyms(lambda: b"kunci pos")
        self.victims = VictimService(
            pseudonyms=self.pseudonyms, indicators=INDICATORS_OF_OURS, **kept
        )
        self.one_data = OneDataService(
            storage=self.storage, pseudonyms=self.pseudonyms, clock=self.clock
        )
        self.attachment_retention = AttachmentRetention(
            storage=self.storage, clock=self.clock, days=365
        )
        self.case_archive = CaseArchiveService(storage=self.storage)
        self.hand_opening = HandOpeningService(storage=self.storage, counter=self.counter)
        self.case_papers = CasePaperService(**kept)
        self.locks = LockDeskService(
            storage=self.storage,
            counter=self.counter,
            adjudication=self.adjudication,
            access=self.access,
            clock=self.clock,
        )
        self.evidence = EvidenceService(storage=self.storage, clock=self.clock, days=30)
        self.report_key = FixedReportKey()
        self.issuing = Issuing(key=self.report_key, **kept)
        self.reports = ReportService(
            storage=self.storage, clock=self.clock, tell=told_on_paper, issuing=self.issuing
        )
        self.other_papers = OtherPaperService(self.issuing)
        self.of_file: dict[Receiver, Delivery] = {}
        self.deliveries = DeliveryService(of_file=self.of_file, **kept)
        self.handing_over = HandOverService(**kept)
        self.audit = AuditService(storage=self.storage)
        self.closing = ClosingService(reports=self.reports, audit=self.audit, **kept)
        self.proving = ProvingService(
            storage=self.storage,
            clock=self.clock,
            key=self.report_key,
            is_signed_by=is_signed_by,
            read_paper=read_back,
        )
        self.papers = DecisionPaperService(press=PaperPress(), **kept)
        self.incidents = IncidentService(**kept)
        self.informants = InformantService(**kept)
        self.incident_evidence = IncidentEvidenceService(**kept)
        self.incident_victims = IncidentVictimService(counter=self.counter, **kept)
        self.incident_papers = IncidentPaperService(storage=self.storage, clock=self.clock)
        self.operations = OperationService(**kept)
        self.manifests = ManifestService(storage=self.storage)
        self.shifts = ShiftService(access=self.access, **kept)
        self.groups = GroupService(counter=self.counter, **kept)
        self.wordings = WordingService(press=PaperPress(), **kept)
        self.patterns = PatternService(
            policy=self.policy, digest=partial(self.pseudonyms, Pseudonym.CONTACT), **kept
        )
        self.officer = an_officer(login="lestari")
        self.lead = a_lead(login="siregar")
        self.other_lead = a_lead(login="hutapea", name="Rina Hutapea")
        self.administrator = an_administrator(login="dewi")
        with self.storage.writing() as store:
            store.posts.put(a_post(), [Counter("1"), Counter("2")])
            for officer in (self.officer, self.lead, self.other_lead, self.administrator):
                store.staff.put(officer)
                store.staff.set_password_hash(officer.id, hasher.hash(PASSWORD))

    @property
    def clock_words(self) -> ClockWordService:
        return ClockWordService(
            access=self.access, storage=self.storage, clock=self.clock, new_id=an_id
        )

    def signed(self) -> Confirmation:
        """Another shift lead signs beside the first."""
        return self.access.confirm(
            self.other_lead.login, PASSWORD, Permission.ANSWER_LOCK, beside=self.lead
        )

    def scan(self, *texts: str, source: ScanSource = ScanSource.KEYBOARD_WEDGE) -> Scan:
        kind = TextKind.TYPED if source is ScanSource.TYPED else TextKind.BARCODE
        scanned = tuple(ScannedText(kind=kind, text=text) for text in texts)
        return Scan(source=source, texts=scanned, at=self.clock())

    def read(self, text: str, duty: Duty | None = None, **scan: Any) -> Reading:
        return self.counter.read(self.officer, duty or a_duty(), self.scan(text, **scan))

    def inspect(
        self, document: TravelDocument, duty: Duty | None = None, **more: Any
    ) -> Inspection:
        presented = Presented(document=document, capture=Capture.TYPED, **more)
        return self.counter.inspect(self.officer, duty or a_duty(), presented)

    def look(self, document: TravelDocument, duty: Duty | None = None) -> Inspection:
        """What `inspect` would find; nothing locks."""
        presented = Presented(document=document, capture=Capture.TYPED)
        return self.counter.look(self.officer, duty or a_duty(), presented)

    def record(
        self,
        inspection: Inspection,
        ruling: Ruling = ADMIT,
        details: Details = ANSWERED,
        *,
        lead: Officer | None = None,
    ) -> Recorded:
        confirmed = None
        if lead is not None:
            confirmed = self.access.confirm(
                lead.login, PASSWORD, Permission.ANSWER_LOCK, beside=self.officer
            )
        return self.counter.record(self.officer, inspection, ruling, details, confirmed=confirmed)

    def judge(
        self,
        inspection: Inspection,
        *,
        is_same: bool = False,
        reason: str = "Wajahnya lain.",
        lead: Officer | None = None,
    ) -> Inspection:
        """Say of the first hit whether he is the person on the list."""
        confirmed = None
        if lead is not None:
            confirmed = self.access.confirm(
                lead.login, PASSWORD, Permission.ANSWER_LOCK, beside=self.officer
            )
        return self.adjudication.judge(
            self.officer,
            inspection,
            hits_in(inspection)[0],
            Answer(is_same=is_same, reason=reason),
            confirmed=confirmed,
        )

    @property
    def acts(self) -> list[str]:
        """What the audit trail holds, in order."""
        with self.storage.reading() as store:
            return [entry.act.action.value for entry in store.audit.entries()]


def a_zone(**changes: Any) -> str:
    """The zone of a Malaysian passport, as a scanner types it."""
    return "\n".join(compose(replace(A_PASSPORT, **changes), Format.TD3))
