"""Things of the domain as tests need them: whole and plausible, save for what a test says.

Every builder takes the fields of what it builds, by name. Invented people only.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.hits import Hit
from checkpoint.domain.alerts.judgement import Judgement
from checkpoint.domain.alerts.signing import ListKey
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.backups.backup import Backup, BackupEnd
from checkpoint.domain.cases.attachment import Attachment, Media
from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import CaseEvent, Noted
from checkpoint.domain.cases.screening import Asked, Screening
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.closing.closing import ClosingKind, DayClosing, PlannedPaper
from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import (
    Amendment,
    Capture,
    Crossing,
    Decision,
    Outcome,
    Recorded,
)
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.evidence import Evidence, ReadText
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.domain.documents.seals.certificates import (
    Certificate,
    CertificateKind,
    SealKey,
    TrustedCertificate,
)
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
)
from checkpoint.domain.groups.draft import DraftMember
from checkpoint.domain.groups.group import Group, GroupKind
from checkpoint.domain.inspection.policy import VisaFree
from checkpoint.domain.inspection.policy_book import EditAct, PolicyEdit, PolicyKind
from checkpoint.domain.journeys.person import Basis, OtherDocument, PersonWord, pair_of
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.paper import DecisionPaper, Wording
from checkpoint.domain.papers.particulars import Indicator, Particulars
from checkpoint.domain.patterns.sign import Facts, Pattern, PatternRun, Sign, Trip
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.posts.clock_word import ClockWord
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane, Post, PostZone
from checkpoint.domain.reporting.delivery import Delivery, HandOver, KeptDelivery, Receiver
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.seat import Seat
from checkpoint.domain.shifts.sheet import Known, OpenCase, OpenLock, Said, SeatLine, Sheet
from checkpoint.domain.shifts.shift import Shift, ShiftEnd
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import KeptView, View
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states

NOON = datetime(2026, 3, 14, 5, 0, tzinfo=UTC)
"""Twelve o'clock at a post in western Indonesia (WIB)."""
TODAY = date(2026, 3, 14)
A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
A_MINUTE = timedelta(minutes=1)

_FIRST_MOMENT = int(NOON.timestamp() * 1000)
_moments = count(_FIRST_MOMENT)
_numbers = count(1)


def an_id() -> UUID:
    """A new UUIDv7, greater than every one given before."""
    return UUID(int=(next(_moments) << 80) | (0x7 << 76) | (0b10 << 62))


LESTARI = an_id()
"""The officer at the counter."""
SIREGAR = an_id()
"""The shift lead."""


def a_post(**changes: Any) -> Post:
    post = Post(
        code="ETK",
        name="PLBN Entikong",
        regency="Sanggau",
        province="Kalimantan Barat",
        zone=PostZone.WIB,
        opens_at=time(5),
        closes_at=time(17),
        neighbour="MYS",
        neighbour_post="Tebedu",
        lanes=(Lane.PASSPORT, Lane.BORDER_PASS, Lane.VEHICLE),
    )
    return replace(post, **changes)


def a_duty(**changes: Any) -> Duty:
    duty = Duty(post=a_post(), counter=Counter("1"), direction=Direction.ENTRY, lane=Lane.PASSPORT)
    return replace(duty, **changes)


def an_officer(**changes: Any) -> Officer:
    """A counter officer, each call another one."""
    officer = Officer(
        id=an_id(),
        login=f"petugas{next(_numbers)}",
        name="Ayu Lestari",
        role=Role.COUNTER_OFFICER,
    )
    return replace(officer, **changes)


def a_lead(**changes: Any) -> Officer:
    return an_officer(**{"name": "Budi Siregar", "role": Role.SHIFT_LEAD} | changes)


def an_administrator(**changes: Any) -> Officer:
    return an_officer(**{"name": "Citra Dewi", "role": Role.ADMINISTRATOR} | changes)


def a_holder(**changes: Any) -> Holder:
    holder = Holder(
        name=PersonName("ROSLI", "NUR AISYAH"),
        nationality="MYS",
        sex=Sex.FEMALE,
        born=PartialDate(1990, 7, 21),
        national_number="900721135544",
        place_of_birth="KUCHING",
    )
    return replace(holder, **changes)


_OF_HOLDER = {field.name for field in fields(Holder)}


def a_document(**changes: Any) -> TravelDocument:
    """A good Malaysian passport; fields of its holder may be given as if they were its own."""
    holder = changes.pop("holder", None) or a_holder()
    of_holder = {name: changes.pop(name) for name in _OF_HOLDER & changes.keys()}
    document = TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer="MYS",
        number="K12345678",
        holder=replace(holder, **of_holder),
        expires_on=date(2030, 1, 31),
        issued_on=date(2025, 1, 31),
        issuing_office="UTC KUCHING",
    )
    return replace(document, **changes)


def an_indonesian_passport(**changes: Any) -> TravelDocument:
    """A citizen's passport, on a single name as many here bear."""
    usual = {
        "issuer": "IDN",
        "number": "X1234567",
        "issuing_office": "KANIM ENTIKONG",
        "name": PersonName("SUPARMAN"),
        "nationality": "IDN",
        "sex": Sex.MALE,
        "born": PartialDate(1985, 12, 2),
        "national_number": "6103020212850001",
        "place_of_birth": "SANGGAU",
    }
    return a_document(**usual | changes)


def a_pass_document(**changes: Any) -> TravelDocument:
    """The border pass (PLB) of a resident of Entikong."""
    usual = {
        "kind": DocumentKind.BORDER_PASS,
        "number": "ETK 004512",
        "district": "Entikong",
        "expires_on": date(2027, 5, 1),
        "issued_on": date(2025, 5, 1),
    }
    return an_indonesian_passport(**usual | changes)


def a_border_pass(**changes: Any) -> RegisteredPass:
    """A pass as the post's own register knows it."""
    registered = RegisteredPass(
        id=an_id(),
        document=a_pass_document(),
        payload="PLB|ETK|004512",
        post="ETK",
        officer=LESTARI,
        registered_at=NOON,
    )
    return replace(registered, **changes)


def some_details(**changes: Any) -> Details:
    details = Details(
        purpose=Purpose.FAMILY,
        address="Jl. Lintas Malindo 12, Entikong",
        permit=Permit.VISA_FREE,
        days_granted=30,
    )
    return replace(details, **changes)


def a_check(**changes: Any) -> Check:
    return replace(Check(code="document_expires_soon", severity=Severity.NOTE), **changes)


def a_decision(**changes: Any) -> Decision:
    return replace(Decision(outcome=Outcome.ADMITTED, officer=LESTARI), **changes)


def a_crossing(**changes: Any) -> Crossing:
    """A foreigner admitted on entry at noon; each call another crossing of the same document."""
    crossing = Crossing(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        document=a_document(),
        capture=Capture.SCANNED,
        details=some_details(),
        verdict=Verdict.GREEN,
        checks=(),
        alert_version=1,
        decision=a_decision(),
        crossed_at=NOON,
    )
    return replace(crossing, **changes)


def an_amendment_of(crossing: Crossing, **changes: Any) -> Crossing:
    """The record that takes a crossing's place, at the same time of crossing."""
    usual: dict[str, Any] = {
        "id": an_id(),
        "amendment": Amendment(of=crossing.id, reason="Salah ketik tujuan."),
    }
    return replace(crossing, **usual | changes)


def a_cancellation_of(crossing: Crossing, **changes: Any) -> Crossing:
    """The record that strikes a crossing out."""
    struck = Amendment(of=crossing.id, reason="Tercatat dua kali.", is_cancellation=True)
    return an_amendment_of(crossing, **{"amendment": struck} | changes)


def a_record(**changes: Any) -> Recorded:
    """A crossing on the register; fields of the crossing may be given as if they were its own."""
    of_record = {
        field.name: changes.pop(field.name) for field in fields(Recorded) if field.name in changes
    }
    crossing = of_record.pop("crossing", None) or a_crossing()
    crossing = replace(crossing, **changes)
    recorded = Recorded(crossing=crossing, number=1, day_on=TODAY, recorded_at=crossing.crossed_at)
    return replace(recorded, **of_record)


def a_word(one: str, other: str, **changes: Any) -> PersonWord:
    """An officer said that two documents are one person's."""
    first, second = pair_of(one, other)
    word = PersonWord(
        id=an_id(),
        one=first,
        other=second,
        is_same=True,
        basis=Basis.NAME_AND_BIRTH,
        reason="Wajah sama dengan foto lama.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(word, **changes)


def an_other_document(**changes: Any) -> OtherDocument:
    """The old passport of the holder of `a_document`, seen a year ago."""
    old = a_document(number="A99999999")
    other = OtherDocument(
        document=old,
        last=a_record(document=old, crossed_at=NOON - 365 * A_DAY),
        basis=Basis.NAME_AND_BIRTH,
        beside=a_document().key,
    )
    return replace(other, **changes)


def an_extension(**changes: Any) -> StayExtension:
    """A visit was extended by ten days."""
    extension = StayExtension(
        id=an_id(),
        entry=an_id(),
        until=TODAY + 10 * A_DAY,
        reason="Keluarga sakit.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(extension, **changes)


def a_lock(**changes: Any) -> Lock:
    lock = Lock(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        document=a_document(),
        capture=Capture.SCANNED,
        zone_text="",
        raised_at=NOON,
    )
    return replace(lock, **changes)


def a_group(**changes: Any) -> Group:
    """A family that comes in at noon."""
    group = Group(
        id=an_id(),
        kind=GroupKind.FAMILY,
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        opened_at=NOON,
    )
    return replace(group, **changes)


def a_draft_member(**changes: Any) -> DraftMember:
    member = DraftMember(id=an_id(), document=a_document(), capture=Capture.SCANNED, added_at=NOON)
    return replace(member, **changes)


def a_case(**changes: Any) -> Case:
    """The holder of `a_document`, referred at noon by Lestari, who was not sure of the document."""
    case = Case(
        id=an_id(),
        visit=an_id(),
        kind=CaseKind.DOCUMENT_DOUBT,
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        document=a_document(),
        capture=Capture.SCANNED,
        zone_text="",
        verdict=Verdict.AMBER,
        checks=(),
        note="Foto lain.",
        officer=LESTARI,
        opened_at=NOON,
    )
    return replace(case, **changes)


def a_screening(**changes: Any) -> Screening:
    """Of somebody whose passport another holds, and who named a recruiter."""
    screening = Screening(
        ticks=(Indicator.OTHER_HOLDS_DOCUMENT, Indicator.NO_CONTRACT),
        remarks="Menunduk setiap kali ditanya.",
        interview=(Asked("Mau ke mana?", "Kuching, kata Pak Amin."),),
        companions="Rini dan Sari",
        recruiter="Pak Amin",
        phone="0812-3456-789",
        destination="Kuching",
    )
    return replace(screening, **changes)


def a_lift(**changes: Any) -> Lift:
    """The recommendation of the migrant workers' service, shown the next day."""
    lift = Lift(
        id=an_id(),
        crossing=an_id(),
        number="B-12/BP3MI/2026",
        issuer="BP3MI Kalimantan Barat",
        given_on=TODAY,
        officer=SIREGAR,
        at=NOON + A_DAY,
    )
    return replace(lift, **changes)


def a_postponed_crossing(**changes: Any) -> Crossing:
    """A citizen whose departure was put off at noon."""
    usual: dict[str, Any] = {
        "document": an_indonesian_passport(),
        "direction": Direction.EXIT,
        "decision": a_decision(
            outcome=Outcome.POSTPONED,
            reason="Kontrak tidak ada.",
            ground=Ground.UNPROCEDURAL_WORKER,
            lead=SIREGAR,
        ),
    }
    return a_crossing(**usual | changes)


def a_postponement(**changes: Any) -> Postponement:
    postponement = Postponement(record=a_record(crossing=a_postponed_crossing()))
    return replace(postponement, **changes)


def a_case_event(case: Case, **changes: Any) -> CaseEvent:
    """A note, a minute after the case was opened."""
    event = CaseEvent(
        id=an_id(),
        case=case.id,
        officer=LESTARI,
        at=case.opened_at + A_MINUTE,
        what=Noted("Menunggu penerjemah."),
    )
    return replace(event, **changes)


def an_attachment(case: Case, **changes: Any) -> Attachment:
    attachment = Attachment(
        id=an_id(),
        case=case.id,
        name="halaman.webp",
        media=Media.WEBP,
        content=A_WEBP,
        officer=LESTARI,
        added_at=case.opened_at,
    )
    return replace(attachment, **changes)


def an_alert(**changes: Any) -> Alert:
    """An entry ban on the holder of `a_document`, each call another entry of the list."""
    alert = Alert(
        id=an_id(),
        list_name="Tangkal",
        reference=f"R-{next(_numbers)}",
        kind=AlertKind.TANGKAL,
        name="NUR AISYAH ROSLI",
        born=PartialDate(1990, 7, 21),
        sex=Sex.FEMALE,
        nationality="MYS",
        direction=AlertDirection.ENTRY,
        valid_from=date(2025, 6, 1),
        valid_to=date(2027, 5, 31),
        requester="Ditjen Imigrasi",
        reason="Penangkalan",
        instruction="Hubungi kepala regu.",
    )
    return replace(alert, **changes)


def a_judgement(**changes: Any) -> Judgement:
    """The counter's officer said that the holder of `a_document` is somebody else."""
    judgement = Judgement(
        id=an_id(),
        alert=an_id(),
        content="c" * 64,
        document=a_document().key,
        band=Band.PROBABLE,
        is_same=False,
        reason="Wajahnya lain.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(judgement, **changes)


def a_hit_on(judgement: Judgement, **changes: Any) -> Hit:
    """The hit that was judged, at a visit of its own."""
    hit = Hit(
        visit=an_id(),
        alert=judgement.alert,
        content=judgement.content,
        document=judgement.document,
        list_name="Tangkal",
        at=judgement.at,
    )
    return replace(hit, **changes)


A_WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8 the page"
"""The first bytes of a WebP file: enough to be kept, too little to be shown."""


def an_evidence(**changes: Any) -> Evidence:
    """What a flatbed made of a page with a zone and a code that is not just text."""
    evidence = Evidence(
        id=an_id(),
        source=ScanSource.FOLDER,
        texts=(
            ReadText(kind=TextKind.MRZ, text="P<MYSROSLI<<NUR\nK12345678<", reader="rapidocr"),
            ReadText(
                kind=TextKind.BARCODE,
                symbology="qr",
                text="\u00dc\x03",
                payload=b"\xdc\x03",
                reader="zxing-cpp",
            ),
        ),
        read_at=NOON,
        picture=A_WEBP,
        crop=A_WEBP + b" its zone",
    )
    return replace(evidence, **changes)


def a_certificate(**changes: Any) -> Certificate:
    """The certificate of a seal signer, as far as a register needs one."""
    certificate = Certificate(
        kind=CertificateKind.SIGNER,
        country="DE",
        signer="DETS",
        reference="32",
        subject="CN=TS,C=DE",
        content=b"\x30\x82",
        good_from=NOON - 365 * A_DAY,
        good_until=NOON + 365 * A_DAY,
    )
    return replace(certificate, **changes)


def a_trusted_certificate(**changes: Any) -> TrustedCertificate:
    """A certificate that an administrator has imported, each call another import."""
    trusted = TrustedCertificate(
        id=an_id(),
        certificate=a_certificate(),
        is_anchor=True,
        officer=SIREGAR,
        imported_at=NOON,
    )
    return replace(trusted, **changes)


def a_list_key(**changes: Any) -> ListKey:
    """A key for lists that nobody has the other half of."""
    key = ListKey(
        id=an_id(),
        name="Wasdakim",
        owner="Surat 12/2026",
        content=bytes(range(32)),
        officer=SIREGAR,
        added_at=NOON,
    )
    return replace(key, **changes)


def a_seal_key(**changes: Any) -> SealKey:
    key = SealKey(certificate=an_id(), private_key=b"\x30\x81", made_at=NOON)
    return replace(key, **changes)


def an_act(**changes: Any) -> Act:
    act = Act(action=Action.SIGNED_IN, at=NOON, actor=str(LESTARI), counter="1")
    return replace(act, **changes)


def a_paper(**changes: Any) -> IssuedPaper:
    """The customs report of a day, each call another printing of it."""
    paper = IssuedPaper(
        id=an_id(),
        number="ETK/HARIAN/BC/2026-03-14/1",
        post="ETK",
        partner=Partner.CUSTOMS,
        period=Period.of_day(TODAY),
        version=1,
        figures_digest="1" * 64,
        content_digest="2" * 64,
        issued_by=SIREGAR,
        issued_at=NOON,
    )
    return replace(paper, **changes)


def a_given_number(**changes: Any) -> GivenNumber:
    """The first number of a month, for a customs report."""
    given = GivenNumber(
        post="ETK",
        within="#/BC/XI/2026",
        number=1,
        paper="customs|2026-11-22|2026-11-22|",
        officer=SIREGAR,
        at=NOON,
    )
    return replace(given, **changes)


def a_policy_edit(**changes: Any) -> PolicyEdit:
    """Malaysians get fourteen days, by a row that somebody added."""
    row = VisaFree(nationality="MYS", days=14, source="Surat 7/2026", is_verified=False)
    usual: dict[str, Any] = {
        "id": an_id(),
        "kind": PolicyKind.VISA_FREE,
        "act": EditAct.ADDED,
        "row": an_id(),
        "content": row,
        "officer": SIREGAR,
        "at": NOON,
        "reason": "Surat edaran",
    }
    return PolicyEdit(**usual | changes)


def a_sign(**changes: Any) -> Sign:
    """Of the holder of `a_document`: one short trip."""
    sign = Sign(
        id=an_id(),
        pattern=Pattern.SHORT_CROSSINGS,
        document=a_document().key,
        facts=Facts(trips=(Trip(NOON - 9 * A_DAY, NOON - 8 * A_DAY),)),
        found_at=NOON,
    )
    return replace(sign, **changes)


def a_pattern_run(**changes: Any) -> PatternRun:
    run = PatternRun(id=an_id(), at=NOON, reached_at=NOON, rules="short_crossings 6", signs=1)
    return replace(run, **changes)


QUESTIONS = load_policy(known_states()).questions
"""What is asked at every post, as the program comes."""


def a_decision_paper(**changes: Any) -> DecisionPaper:
    """The notice of a refusal, each call another paper of the same number."""
    paper = DecisionPaper(
        id=an_id(),
        kind=PaperKind.ENTRY_NOTICE,
        post="ETK",
        year=2026,
        serial=1,
        subject=an_id(),
        version=0,
        text="= PEMBERITAHUAN",
        added=Particulars(waits_at="Ruang tunggu", handed_at=NOON, may_leave_on=TODAY),
        issued_by=LESTARI,
        issuer="Ayu Lestari",
        issued_at=NOON,
    )
    return replace(paper, **changes)


def a_wording(**changes: Any) -> Wording:
    wording = Wording(
        id=an_id(),
        kind=PaperKind.ENTRY_NOTICE,
        version=1,
        text="= DITOLAK\nNama :: {{ name }}",
        officer=SIREGAR,
        kept_at=NOON,
    )
    return replace(wording, **changes)


def a_shift(**changes: Any) -> Shift:
    shift = Shift(id=an_id(), post="ETK", regu="Regu A", lead=SIREGAR, opened_at=NOON)
    return replace(shift, **changes)


def a_seat(**changes: Any) -> Seat:
    seat = Seat(
        id=an_id(),
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        officer=LESTARI,
        taken_at=NOON,
    )
    return replace(seat, **changes)


def a_sheet(**changes: Any) -> Sheet:
    """The sheet of a shift that was handed over, with something of everything."""
    known = Known(
        tally=Tally(entries=214, exits=188, held_back=3),
        late=2,
        seats=(
            SeatLine(counter="1", officer="Ayu Lestari", since=NOON, until=NOON + AN_HOUR),
            SeatLine(counter="2", officer="Made Wirawan", since=NOON),
        ),
        cases=(
            OpenCase(
                record="2026-03-14/12",
                kind=CaseKind.DOCUMENT_DOUBT,
                stage=Stage.WAITING,
                opened_at=NOON + A_MINUTE,
            ),
        ),
        protected_cases=1,
        locks=(OpenLock(counter="2", officer="Made Wirawan", raised_at=NOON + AN_HOUR),),
        alerts_ending=2,
        alerts_lapsed=1,
        stamps=(StampRun("A0412", "A0618", 207),),
    )
    sheet = Sheet(
        regu="Regu A",
        lead="Budi Siregar",
        giver="Budi Siregar",
        since=NOON,
        until=NOON + 8 * AN_HOUR,
        known=known,
        said=Said(
            faults="Printer konter 2 macet.",
            backlog="Lembar 4 dan 5 dari pemadaman pagi.",
            notes="Bus pukul 14 terlambat.",
        ),
        taker="Sari Halim",
        next_regu="Regu B",
    )
    return replace(sheet, **changes)


def a_closing(**changes: Any) -> DayClosing:
    closing = DayClosing(
        id=an_id(),
        post="ETK",
        day_on=TODAY,
        number=1,
        kind=ClosingKind.PROVISIONAL,
        officer=SIREGAR,
        at=NOON,
        records=7,
        figures_digest="ab" * 32,
        papers=(PlannedPaper(Partner.CUSTOMS, "ETK/HARIAN/BC/2026-03-14/1"),),
        left=("list_old",),
    )
    return replace(closing, **changes)


def a_clock_word(**changes: Any) -> ClockWord:
    """The clock was an hour ahead, from noon by what it showed."""
    word = ClockWord(
        id=an_id(),
        post="ETK",
        officer=SIREGAR,
        at=NOON,
        since_at=NOON,
        until_at=NOON + AN_HOUR,
        reason="Jam komputer maju satu jam.",
    )
    return replace(word, **changes)


def a_shift_end(shift: Shift, **changes: Any) -> ShiftEnd:
    end = ShiftEnd(
        shift=shift.id,
        post=shift.post,
        at=NOON + 8 * AN_HOUR,
        officer=SIREGAR,
        day_on=TODAY,
        serial=1,
        sheet=a_sheet(),
        taker=LESTARI,
    )
    return replace(end, **changes)


def a_departure_elsewhere(**changes: Any) -> DepartureElsewhere:
    word = DepartureElsewhere(
        id=an_id(),
        entry=an_id(),
        source="Kanim Sambas, by telephone",
        reason="Left by air on 12 March",
        officer=SIREGAR,
        at=NOON,
    )
    return replace(word, **changes)


def a_backup(**changes: Any) -> Backup:
    backup = Backup(
        id=an_id(),
        post="ETK",
        officer=SIREGAR,
        at=NOON,
        folder="/media/stick",
        end=BackupEnd.PROVEN,
        name="checkpoint-ETK-2026-03-14T1200.db",
        size=4_200_000_000,
        digest="cd" * 32,
        entries=7,
        head="ef" * 32,
    )
    return replace(backup, **changes)


def a_kept_delivery(**changes: Any) -> KeptDelivery:
    how = Delivery(outbox="/media/bc", printer="Brother")
    kept = KeptDelivery(
        id=an_id(), post="ETK", receiver=Receiver.CUSTOMS, how=how, officer=SIREGAR, at=NOON
    )
    return replace(kept, **changes)


def a_hand_over(**changes: Any) -> HandOver:
    given = HandOver(id=an_id(), paper=an_id(), to="Budi Santoso", officer=SIREGAR, at=NOON)
    return replace(given, **changes)


def a_kept_view(**changes: Any) -> KeptView:
    view = View(rows=(Dimension.NATIONALITY,), column=Dimension.DIRECTION, is_by_size=True)
    kept = KeptView(id=an_id(), post="ETK", name="Untuk rapat", view=view, officer=SIREGAR, at=NOON)
    return replace(kept, **changes)
