"""The one place where the parts are put together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

from uuid_utils.compat import uuid7

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.indicators import IndicatorRow
from checkpoint.domain.cases.sop import Sop
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.people.officer import Permission
from checkpoint.list_readers import list_opener, manifest_reader, table_opener
from checkpoint.lists.finding import find
from checkpoint.lists.manifest import find_passengers
from checkpoint.practice.accounts import practice_accounts
from checkpoint.practice.folder import documents_folder
from checkpoint.program import Program
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.reference.list_habits import ALERT_LISTS, PASSENGER_LISTS, OwnListHabits
from checkpoint.reference.pass_codes import OwnPassCodes
from checkpoint.reference.policy import POLICY, load_policy
from checkpoint.reference.posts import load_posts
from checkpoint.reference.screening import SCREENING, load_indicators
from checkpoint.reference.sop import SOPS, load_sops
from checkpoint.reference.states import known_states
from checkpoint.reports import (
    daily_report,
    files_for_partner,
    incident_report,
    incidents_of_day,
    incidents_of_month,
    key_sheet,
    logo_of,
    pass_label,
    read_back,
    record_sheet,
    shift_sheet,
    timpora_report,
    told_on_paper,
)
from checkpoint.reports.pivot_files import pivot_file
from checkpoint.reports.press import PaperPress
from checkpoint.security.late import (
    LateReportKey,
    LateSealSigner,
    LateSealVerifier,
    is_signed_by,
    public_key_in,
)
from checkpoint.security.passwords import Argon2PasswordHasher
from checkpoint.security.pseudonyms import KeyFile, PostPseudonyms
from checkpoint.services.access import AccessService
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.alert_terms import AlertTermService
from checkpoint.services.alerts import AlertService
from checkpoint.services.arriving import ArrivingListService
from checkpoint.services.attachment_retention import AttachmentRetention
from checkpoint.services.auditing import AuditService
from checkpoint.services.backup_ports import Copies
from checkpoint.services.backups import BackupService
from checkpoint.services.board import BoardService
from checkpoint.services.calibrating import CalibrationService
from checkpoint.services.case_archive import CaseArchiveService
from checkpoint.services.case_papers import CasePaperService
from checkpoint.services.cases import CaseService
from checkpoint.services.clock_changes import ClockChangeService
from checkpoint.services.clock_words import ClockWordService
from checkpoint.services.closing import ClosingService
from checkpoint.services.counter import CounterService
from checkpoint.services.decision_papers import DecisionPaperService
from checkpoint.services.delivering import DeliveryService
from checkpoint.services.evidence import EvidenceService
from checkpoint.services.groups import GroupService
from checkpoint.services.hand_opening import HandOpeningService
from checkpoint.services.handing_over import HandOverService
from checkpoint.services.incident_evidence import IncidentEvidenceService
from checkpoint.services.incident_informants import InformantService
from checkpoint.services.incident_papers import (
    IncidentPaperService,
)
from checkpoint.services.incident_retention import IncidentRetention
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentService
from checkpoint.services.inside import InsideService
from checkpoint.services.issuing import Issuing
from checkpoint.services.journal import JournalService
from checkpoint.services.journal_search import JournalSearchService
from checkpoint.services.late_entries import LateEntryService
from checkpoint.services.linking import LinkingService
from checkpoint.services.list_exports import ListExportService
from checkpoint.services.list_habits import ListHabitService
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_signing import ListSigningService
from checkpoint.services.list_versions import ListVersionService
from checkpoint.services.lock_desk import LockDeskService
from checkpoint.services.manifests import ManifestService
from checkpoint.services.one_data import OneDataService
from checkpoint.services.operations import OperationService
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.services.pass_codes import PassCodeService, PassCodesInForce
from checkpoint.services.patterns import PatternService
from checkpoint.services.policy import PolicyService
from checkpoint.services.ports import Clock, NewId, PasswordHasher, Storage
from checkpoint.services.proving import ProvingService
from checkpoint.services.pseudonym_port import Pseudonym
from checkpoint.services.rechecking import RecheckService
from checkpoint.services.reporting import ReportService
from checkpoint.services.seals import SealService
from checkpoint.services.setting_up import SetUpService
from checkpoint.services.shifts import ShiftService
from checkpoint.services.statistics import StatisticsService
from checkpoint.services.stay_extensions import StayExtensionService
from checkpoint.services.victims import VictimService
from checkpoint.services.wordings import WordingService
from checkpoint.settings import Settings
from checkpoint.storage.copies import SqliteCopies
from checkpoint.storage.opening import open_database


def now() -> datetime:
    """The present instant: the only place that asks the computer's clock."""
    return datetime.now(UTC)  # noqa: TID251 - this is the Clock that everybody is given


@contextmanager
def start(
    settings: Settings,
    *,
    is_practice: bool = False,
    create: bool = False,
    exclusive: bool = False,
    clock: Clock = now,
    hasher: PasswordHasher | None = None,
) -> Iterator[Program]:
    """Open the database and put the services on it.

    ``create`` makes a database where there is none; ``exclusive`` is for the window, of which
    there is one to a database. Practice is made ready where it is not, and goes by the policy
    that comes with the program. Passwords are hashed by Argon2 unless ``hasher`` says otherwise.
    Raises StorageUnavailable and its leaves, or FileUnusable.
    """
    place = settings.practice_database if is_practice else settings.database
    policy = policy_of_files(settings, is_practice=is_practice)
    sops = load_sops((SOPS,) if is_practice else (SOPS, settings.sop_folder))
    signs = load_indicators((SCREENING,) if is_practice else (SCREENING, settings.screening_folder))
    if is_practice:
        # Most starts are in earnest, and need not load what invents travellers.
        from checkpoint.practice.preparing import prepare_practice  # noqa: PLC0415

        prepare_practice(settings, policy=policy, clock=clock, hasher=hasher)
    with (
        open_database(
            place, create=create, exclusive=exclusive, is_practice=is_practice
        ) as database,
        PictureReader() as pictures,
    ):
        yield assemble(
            settings=settings,
            is_practice=is_practice,
            storage=database,
            copies=SqliteCopies(database.path),
            pictures=pictures,
            policy=policy,
            sops=sops,
            indicators=signs,
            clock=clock,
            hasher=hasher,
        )


def policy_of_files(settings: Settings, *, is_practice: bool = False) -> Policy:
    """The policy before anybody edits it: ours, and in earnest what the post puts in its place."""
    folders = (POLICY,) if is_practice else (POLICY, settings.policy_folder)
    return load_policy(known_states(), folders)


def assemble(
    *,
    settings: Settings,
    is_practice: bool,
    storage: Storage,
    policy: Policy,
    clock: Clock,
    sops: Mapping[CaseKind, Sop] | None = None,
    indicators: Sequence[IndicatorRow] | None = None,
    new_id: NewId = uuid7,
    copies: Copies | None = None,
    pictures: PictureReader | None = None,
    hasher: PasswordHasher | None = None,
) -> Program:
    """Put the services onto a storage; without ``sops`` or ``indicators`` they go by ours.

    Without ``copies`` no backup can be made.
    """
    hasher = hasher or Argon2PasswordHasher()
    pseudonyms = PostPseudonyms(
        KeyFile(settings.practice_pseudonym_key if is_practice else settings.pseudonym_key)
    )
    verifier = LateSealVerifier()
    report_key = LateReportKey(settings.practice_report_key if is_practice else settings.report_key)
    pass_codes = PassCodesInForce(policy.pass_codes)
    lists = ListImportService(storage=storage, clock=clock)
    list_signing = ListSigningService(
        storage=storage, read_key=public_key_in, clock=clock, new_id=new_id
    )
    access = AccessService(storage=storage, hasher=hasher, clock=clock, new_id=new_id)
    adjudication = AdjudicationService(storage=storage, clock=clock, new_id=new_id)
    counter = CounterService(
        storage=storage,
        policy=policy,
        pass_codes=pass_codes,
        verifier=verifier,
        clock=clock,
        new_id=new_id,
        keeps_evidence=settings.evidence_days > 0,
    )
    issuing = Issuing(
        storage=storage,
        clock=clock,
        new_id=new_id,
        key=report_key,
        is_practice=is_practice,
        mask_below=settings.mask_below,
        paper_size=settings.paper_size,
    )
    deliveries = DeliveryService(
        storage=storage,
        clock=clock,
        new_id=new_id,
        # Papers of practice never go among the real ones.
        of_file={} if is_practice else settings.deliveries,
    )
    reports = ReportService(storage=storage, clock=clock, tell=told_on_paper, issuing=issuing)
    audit = AuditService(storage=storage)
    return Program(
        settings=settings,
        is_practice=is_practice,
        clock=clock,
        new_id=new_id,
        policy=policy,
        policies=PolicyService(storage=storage, files=policy, clock=clock, new_id=new_id),
        setting_up=SetUpService(storage=storage, hasher=hasher, clock=clock, new_id=new_id),
        pass_codes=PassCodeService(
            storage=storage,
            file=OwnPassCodes(None if is_practice else settings.policy_folder, POLICY),
            in_force=pass_codes,
            clock=clock,
        ),
        access=access,
        counter=counter,
        cases=CaseService(
            storage=storage,
            counter=counter,
            access=access,
            sops=load_sops() if sops is None else sops,
            clock=clock,
            new_id=new_id,
        ),
        case_papers=CasePaperService(storage=storage, clock=clock, new_id=new_id),
        case_archive=CaseArchiveService(storage=storage),
        attachment_retention=AttachmentRetention(
            storage=storage, clock=clock, days=settings.attachment_days
        ),
        hand_opening=HandOpeningService(storage=storage, counter=counter),
        locks=LockDeskService(
            storage=storage,
            counter=counter,
            adjudication=adjudication,
            access=access,
            clock=clock,
        ),
        seals=SealService(
            storage=storage,
            verifier=verifier,
            signer=LateSealSigner(
                settings.practice_seal_secret if is_practice else settings.seal_secret
            ),
            clock=clock,
            new_id=new_id,
            is_practice=is_practice,
        ),
        decision_papers=DecisionPaperService(
            storage=storage,
            press=PaperPress(),
            clock=clock,
            new_id=new_id,
            is_practice=is_practice,
        ),
        wordings=WordingService(storage=storage, press=PaperPress(), clock=clock, new_id=new_id),
        victims=VictimService(
            storage=storage,
            pseudonyms=pseudonyms,
            indicators=load_indicators() if indicators is None else indicators,
            clock=clock,
            new_id=new_id,
        ),
        one_data=OneDataService(
            storage=storage, pseudonyms=pseudonyms, clock=clock, is_practice=is_practice
        ),
        patterns=PatternService(
            storage=storage,
            policy=policy,
            digest=partial(pseudonyms, Pseudonym.CONTACT),
            clock=clock,
            new_id=new_id,
        ),
        clock_changes=ClockChangeService(storage=storage, clock=clock),
        clock_words=ClockWordService(storage=storage, access=access, clock=clock, new_id=new_id),
        groups=GroupService(storage=storage, counter=counter, clock=clock, new_id=new_id),
        incidents=IncidentService(storage=storage, clock=clock, new_id=new_id),
        informants=InformantService(storage=storage, clock=clock, new_id=new_id),
        incident_evidence=IncidentEvidenceService(storage=storage, clock=clock, new_id=new_id),
        incident_victims=IncidentVictimService(
            storage=storage, counter=counter, clock=clock, new_id=new_id
        ),
        incident_papers=IncidentPaperService(storage=storage, clock=clock),
        incident_retention=IncidentRetention(
            storage=storage,
            clock=clock,
            exhibit_days=settings.attachment_days,
            informant_days=settings.informant_days,
        ),
        operations=OperationService(storage=storage, clock=clock, new_id=new_id),
        manifests=ManifestService(storage=storage),
        stay_extensions=StayExtensionService(
            storage=storage, policy=policy, clock=clock, new_id=new_id
        ),
        shifts=ShiftService(storage=storage, access=access, clock=clock, new_id=new_id),
        inside=InsideService(storage=storage, policy=policy, clock=clock, new_id=new_id),
        read_manifest=manifest_reader(new_id),
        find_passengers=find_passengers,
        passenger_habits=ListHabitService(
            storage=storage,
            file=OwnListHabits(
                settings.practice_passenger_lists
                if is_practice
                else settings.policy_folder / PASSENGER_LISTS
            ),
            clock=clock,
            permission=Permission.WORK_COUNTER,
        ),
        journal=JournalService(storage=storage, clock=clock, new_id=new_id),
        journal_search=JournalSearchService(storage=storage, clock=clock),
        evidence=EvidenceService(storage=storage, clock=clock, days=settings.evidence_days),
        adjudication=adjudication,
        linking=LinkingService(storage=storage, clock=clock, new_id=new_id),
        late_entries=LateEntryService(storage=storage, clock=clock, new_id=new_id),
        alerts=AlertService(storage=storage, clock=clock),
        alert_terms=AlertTermService(storage=storage, clock=clock),
        lists=lists,
        arriving=ArrivingListService(lists=lists, storage=storage, clock=clock),
        list_versions=ListVersionService(storage=storage, clock=clock),
        list_exports=ListExportService(storage=storage, clock=clock),
        calibration=CalibrationService(storage=storage, clock=clock),
        list_signing=list_signing,
        rechecking=RecheckService(storage=storage, clock=clock),
        reports=reports,
        deliveries=deliveries,
        handing_over=HandOverService(storage=storage, clock=clock, new_id=new_id),
        other_papers=OtherPaperService(issuing),
        read_logo=logo_of,
        proving=ProvingService(
            storage=storage,
            clock=clock,
            key=report_key,
            is_signed_by=is_signed_by,
            read_paper=read_back,
        ),
        make_key_sheet=key_sheet,
        make_files=files_for_partner,
        board=BoardService(storage=storage, clock=clock),
        audit=audit,
        closing=ClosingService(
            storage=storage, reports=reports, audit=audit, clock=clock, new_id=new_id
        ),
        backups=BackupService(
            storage=storage,
            copies=copies or SqliteCopies(None),
            clock=clock,
            new_id=new_id,
            # Copies of practice never go among the real ones by themselves.
            folder="" if is_practice else settings.backup_folder,
            kept=settings.backups_kept,
            is_practice=is_practice,
        ),
        statistics=StatisticsService(
            storage=storage, clock=clock, new_id=new_id, mask_below=settings.mask_below
        ),
        open_list=list_opener(new_id, list_signing),
        find_list=find,
        open_table=table_opener(new_id),
        list_habits=ListHabitService(
            storage=storage,
            file=OwnListHabits(
                settings.practice_alert_lists
                if is_practice
                else settings.policy_folder / ALERT_LISTS
            ),
            clock=clock,
        ),
        pictures=pictures or PictureReader(),
        make_paper=daily_report,
        make_label=pass_label,
        make_figures=pivot_file,
        make_sheet=shift_sheet,
        make_record_sheet=record_sheet,
        make_incident_report=incident_report,
        make_incident_statistic=incidents_of_month,
        make_incidents_of_day=incidents_of_day,
        make_timpora=timpora_report,
        known_posts=load_posts,
        pictures_folder=documents_folder(settings) if is_practice else None,
        practice_accounts=lambda: practice_accounts(settings) if is_practice else (),
    )
