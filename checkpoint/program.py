"""All that a window or a command line works with, and what makes its papers and reads its lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping, Delimiter, TableEncoding
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.domain.groups.manifest import Manifest
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.journal.entries import Entry
from checkpoint.domain.journal.search import SheetForm
from checkpoint.domain.journeys.resident import InsideList
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.domain.statistics.pivot import Pivot
from checkpoint.lists.source import ListSource
from checkpoint.practice.accounts import PracticeAccount
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.reference.posts import PostTemplate
from checkpoint.services.access import AccessService
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.alert_terms import AlertTermService
from checkpoint.services.alerts import AlertService
from checkpoint.services.arriving import ArrivingListService
from checkpoint.services.attachment_retention import AttachmentRetention
from checkpoint.services.auditing import AuditService
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
    DayPaper,
    IncidentPaper,
    IncidentPaperService,
    StatisticPaper,
)
from checkpoint.services.incident_retention import IncidentRetention
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentService
from checkpoint.services.inside import InsideService
from checkpoint.services.journal import JournalService
from checkpoint.services.journal_search import JournalSearchService
from checkpoint.services.late_entries import LateEntryService
from checkpoint.services.linking import LinkingService
from checkpoint.services.list_exports import ListExportService
from checkpoint.services.list_habits import ListHabitService, OpenedTable
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.list_signing import ListSigningService
from checkpoint.services.list_versions import ListVersionService
from checkpoint.services.lock_desk import LockDeskService
from checkpoint.services.manifests import ManifestService
from checkpoint.services.one_data import OneDataService
from checkpoint.services.operations import OperationService
from checkpoint.services.other_papers import OtherPaperService
from checkpoint.services.pass_codes import PassCodeService
from checkpoint.services.patterns import PatternService
from checkpoint.services.policy import PolicyService
from checkpoint.services.ports import Clock, NewId
from checkpoint.services.proving import ProvingService
from checkpoint.services.rechecking import RecheckService
from checkpoint.services.reporting import ReportService
from checkpoint.services.seals import IssuedSeal, LabelForm, SealService
from checkpoint.services.setting_up import SetUpService
from checkpoint.services.shifts import ShiftService
from checkpoint.services.statistics import FileForm, StatisticsService
from checkpoint.services.stay_extensions import StayExtensionService
from checkpoint.services.victims import VictimService
from checkpoint.services.wordings import WordingService
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Catalogue

ListFinder: TypeAlias = Callable[[ListSource, ListHabits], FoundList]
"""Sees what a list's file is, before it is read."""

ManifestReader: TypeAlias = Callable[[ListSource, ColumnMapping | None], Manifest]
"""Reads a passenger list, by its headings without a mapping; raises a ListRefused or an
InvalidValue."""

PaperMaker: TypeAlias = Callable[[PeriodFigures, Partner, Issue, Catalogue], bytes]
"""Makes a partner's paper of a day as PDF, in the words of a language."""

SheetMaker: TypeAlias = Callable[[ShiftEnd, Post, Issue, Catalogue], bytes]
"""Makes the sheet of a shift that ended as PDF, in the words of a language."""
FilesMaker: TypeAlias = Callable[[PeriodFigures, Partner, Issue, Catalogue], Mapping[str, bytes]]
"""Makes the files that a partner loads, by the endings of their names."""

KeySheetMaker: TypeAlias = Callable[[Post, bytes, Catalogue], bytes]
"""Makes the sheet of a post's public key as PDF."""


TimporaMaker: TypeAlias = Callable[[InsideList, int, Issue, Catalogue], bytes]
"""Makes the paper for TIMPORA as PDF, in the words of a language; the number is of the days within
which a stay ends soon."""

LogoReader: TypeAlias = Callable[[bytes], bytes]
"""Makes of a file what a letterhead may bear; raises LogoRefused."""


FiguresMaker: TypeAlias = Callable[[Pivot, FileForm, str, datetime, Catalogue], bytes]
"""Makes a file of a view's figures, in the words of a language."""

LabelMaker: TypeAlias = Callable[[IssuedSeal, LabelForm, Catalogue], bytes]
"""Makes the label of a sealed border pass as PDF, in the words of a language."""


IncidentReportMaker: TypeAlias = Callable[[IncidentPaper, Issue, Catalogue], bytes]
"""Makes the report of an incident as PDF, original or copy."""

IncidentStatisticMaker: TypeAlias = Callable[[StatisticPaper, Issue, Catalogue], bytes]
"""Makes the page of a month's incidents as PDF."""

IncidentsOfDayMaker: TypeAlias = Callable[[DayPaper, Issue, Catalogue], bytes]
"""Makes the list of a day's incidents as PDF."""


class ListOpener(Protocol):
    """Begins to read lists."""

    def __call__(
        self,
        source: ListSource,
        list_name: str,
        kind: AlertKind,
        mapping: ColumnMapping | None = None,
    ) -> OpenList | OpenNumbers:
        """Begin to read one, under the name it is to have at this post, or raise a ListRefused.

        ``kind`` is that of all entries that do not say it themselves; a mapping reads tables of
        any shape.
        """
        ...


class TableOpener(Protocol):
    """Opens tables of any shape."""

    def __call__(
        self,
        source: ListSource,
        *,
        sheet: str = "",
        delimiter: Delimiter | None = None,
        encoding: TableEncoding = TableEncoding.UTF_8,
    ) -> OpenedTable:
        """Read the first rows of one, or raise a ListRefused."""
        ...


class RecordSheetMaker(Protocol):
    """Makes a spreadsheet's file of the journal."""

    def __call__(
        self,
        entries: Iterable[Entry],
        form: SheetForm,
        *,
        post: Post,
        officers: Mapping[UUID, str],
        words: Catalogue,
    ) -> Iterator[bytes]:
        """The file, in bytes as they come."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Everything a window or a command line works with."""

    settings: Settings
    is_practice: bool
    clock: Clock
    new_id: NewId
    policy: Policy
    """As the files say; what a screen made of it since is in force by `policies`."""
    policies: PolicyService
    setting_up: SetUpService
    pass_codes: PassCodeService
    access: AccessService
    counter: CounterService
    journal: JournalService
    journal_search: JournalSearchService
    evidence: EvidenceService
    adjudication: AdjudicationService
    linking: LinkingService
    late_entries: LateEntryService
    alerts: AlertService
    alert_terms: AlertTermService
    lists: ListImportService
    list_versions: ListVersionService
    list_exports: ListExportService
    calibration: CalibrationService
    list_signing: ListSigningService
    rechecking: RecheckService
    arriving: ArrivingListService
    reports: ReportService
    deliveries: DeliveryService
    handing_over: HandOverService
    other_papers: OtherPaperService
    read_logo: LogoReader
    proving: ProvingService
    make_key_sheet: KeySheetMaker
    make_files: FilesMaker
    statistics: StatisticsService
    board: BoardService
    audit: AuditService
    cases: CaseService
    case_papers: CasePaperService
    hand_opening: HandOpeningService
    case_archive: CaseArchiveService
    attachment_retention: AttachmentRetention
    locks: LockDeskService
    seals: SealService
    decision_papers: DecisionPaperService
    wordings: WordingService
    victims: VictimService
    one_data: OneDataService
    patterns: PatternService
    clock_changes: ClockChangeService
    clock_words: ClockWordService
    groups: GroupService
    incidents: IncidentService
    informants: InformantService
    incident_evidence: IncidentEvidenceService
    incident_victims: IncidentVictimService
    incident_papers: IncidentPaperService
    incident_retention: IncidentRetention
    operations: OperationService
    manifests: ManifestService
    stay_extensions: StayExtensionService
    shifts: ShiftService
    inside: InsideService
    closing: ClosingService
    backups: BackupService
    read_manifest: ManifestReader
    find_passengers: ListFinder
    passenger_habits: ListHabitService
    open_list: ListOpener
    find_list: ListFinder
    open_table: TableOpener
    list_habits: ListHabitService
    pictures: PictureReader
    """Reads pictures of documents, in a process of its own."""
    make_paper: PaperMaker
    make_label: LabelMaker
    make_sheet: SheetMaker
    make_figures: FiguresMaker
    make_record_sheet: RecordSheetMaker
    make_incident_report: IncidentReportMaker
    make_incident_statistic: IncidentStatisticMaker
    make_incidents_of_day: IncidentsOfDayMaker
    make_timpora: TimporaMaker
    known_posts: Callable[[], tuple[PostTemplate, ...]]
    pictures_folder: Path | None
    """Where pictures of documents lie to be opened, if the program knows."""
    practice_accounts: Callable[[], tuple[PracticeAccount, ...]]
    """Who may be tried in practice mode, with their passwords; nobody outside it."""
