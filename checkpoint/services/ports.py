"""What the services need from the world, in their own words; adapters and fakes provide it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol, TypeAlias
from uuid import UUID

from checkpoint.domain.audit.records import RecordFault
from checkpoint.domain.audit.trail import Act, Action, AuditEntry
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.reporting.subject import AnyPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.services.alert_ports import AlertBook
from checkpoint.services.backup_ports import BackupBook
from checkpoint.services.case_book import CaseBook
from checkpoint.services.case_step_book import CaseStepBook
from checkpoint.services.clock_book import ClockBook
from checkpoint.services.closing_book import ClosingBook
from checkpoint.services.crossing_book import CrossingRegister, LockBook, PassRegister
from checkpoint.services.delivery_book import DeliveryBook
from checkpoint.services.desk_book import DeskBook
from checkpoint.services.evidence_store import EvidenceStore
from checkpoint.services.figure_book import FigureBook
from checkpoint.services.group_book import GroupBook
from checkpoint.services.incident_book import IncidentBook, OperationBook
from checkpoint.services.journal_book import JournalBook
from checkpoint.services.judgement_book import JudgementBook
from checkpoint.services.list_ports import ListKeyBook
from checkpoint.services.paper_ports import DecisionPaperBook, WordingBook
from checkpoint.services.pattern_ports import PatternBook
from checkpoint.services.person_book import PersonBook
from checkpoint.services.policy_ports import PolicyBook
from checkpoint.services.screening_book import ScreeningBook
from checkpoint.services.seal_ports import CertificateBook
from checkpoint.services.shift_book import ShiftBook
from checkpoint.services.staff_book import PostBook, StaffRegister
from checkpoint.services.stay_book import StayBook
from checkpoint.services.view_book import ViewBook
from checkpoint.services.whereabouts_book import WhereaboutsBook

Clock: TypeAlias = Callable[[], datetime]
"""The present instant, aware and in UTC."""

NewId: TypeAlias = Callable[[], UUID]
"""A UUIDv7: made where the fact happens, in the order in which facts happen."""


class PaperRegister(Protocol):
    """Papers that left the program."""

    def add(self, paper: IssuedPaper) -> None:
        """Note that a paper was issued."""
        ...

    def newest(
        self, post: str, partner: AnyPaper, period: Period, one: str = ""
    ) -> IssuedPaper | None:
        """The last paper of the highest version of these very days, and of the one meant."""
        ...

    def within(self, post: str, period: Period) -> Sequence[IssuedPaper]:
        """All that were given out of days within these, the newest first."""
        ...

    def of_number(self, number: str) -> Sequence[IssuedPaper]:
        """All that were given out under a number, the oldest first."""
        ...

    def of_content(self, digest: str) -> IssuedPaper | None:
        """The paper whose file has this SHA-256, if it was given out; the last of copies."""
        ...

    def of_version(self, paper: IssuedPaper, version: int) -> IssuedPaper | None:
        """The last one of the same partner and days that bears this version."""
        ...

    def number_given(self, post: str, within: str, paper: str) -> int | None:
        """The running number that a paper has, if one was given to it."""
        ...

    def last_number(self, post: str, within: str) -> int:
        """The highest running number that was given; 0 where none was."""
        ...

    def give_number(self, given: GivenNumber) -> None:
        """Note that a paper has a running number; it keeps it."""
        ...


class AuditTrail(Protocol):
    """The chain of acts (`checkpoint.domain.audit.trail`)."""

    def append(self, act: Act) -> AuditEntry:
        """Seal an act onto the end of the chain."""
        ...

    def amenders(self, records: Collection[str]) -> Mapping[str, Sequence[str]]:
        """Who amended by each of these records: the ids of one person, or of two who signed."""
        ...

    def since(self, actions: Collection[Action], at: datetime) -> Sequence[Act]:
        """The acts of these kinds from an instant on, the newest first.

        Read from the end: the further back, the longer it takes. A clock that was set back while
        a thousand acts were noted may hide those before it.
        """
        ...

    def last(self, most: int) -> Sequence[Act]:
        """The acts at the end of the chain, the newest first, so many at most."""
        ...

    def entries(self) -> Iterator[AuditEntry]:
        """The whole chain from its start, a page at a time."""
        ...

    def unaudited(self) -> Iterator[RecordFault]:
        """The records of the register that no entry was made for, one by one."""
        ...


class Store(Protocol):
    """The registers, within one transaction."""

    @property
    def crossings(self) -> CrossingRegister:
        """The register of crossings."""
        ...

    @property
    def persons(self) -> PersonBook:
        """Who bears several documents."""
        ...

    @property
    def passes(self) -> PassRegister:
        """The register of border passes."""
        ...

    @property
    def alerts(self) -> AlertBook:
        """The alert book."""
        ...

    @property
    def locks(self) -> LockBook:
        """Locked counters."""
        ...

    @property
    def judgements(self) -> JudgementBook:
        """What was judged of hits."""
        ...

    @property
    def evidence(self) -> EvidenceStore:
        """What documents were read from."""
        ...

    @property
    def papers(self) -> PaperRegister:
        """Papers that left the program."""
        ...

    @property
    def staff(self) -> StaffRegister:
        """Who may sign in."""
        ...

    @property
    def posts(self) -> PostBook:
        """The post and its counters."""
        ...

    @property
    def certificates(self) -> CertificateBook:
        """Whose seals are trusted."""
        ...

    @property
    def list_keys(self) -> ListKeyBook:
        """Whose signatures on lists are trusted."""
        ...

    @property
    def policy(self) -> PolicyBook:
        """Edits of the policy."""
        ...

    @property
    def cases(self) -> CaseBook:
        """The cases of the second line."""
        ...

    @property
    def case_steps(self) -> CaseStepBook:
        """Their steps, as the journal tells them."""
        ...

    @property
    def decision_papers(self) -> DecisionPaperBook:
        """Papers of decisions."""
        ...

    @property
    def wordings(self) -> WordingBook:
        """How papers of decisions are worded."""
        ...

    @property
    def screening(self) -> ScreeningBook:
        """By what possible victims are known again."""
        ...

    @property
    def patterns(self) -> PatternBook:
        """What repeats over many crossings."""
        ...

    @property
    def groups(self) -> GroupBook:
        """Who crosses with whom."""
        ...

    @property
    def figures(self) -> FigureBook:
        """The register, counted."""
        ...

    @property
    def stays(self) -> StayBook:
        """Extended visits."""
        ...

    @property
    def shifts(self) -> ShiftBook:
        """The shifts of the post, and who sits at which counter."""
        ...

    @property
    def journal(self) -> JournalBook:
        """The register, searched."""
        ...

    @property
    def incidents(self) -> IncidentBook:
        """What was found at the border besides who came to a counter."""
        ...

    @property
    def operations(self) -> OperationBook:
        """What several agencies do together."""
        ...

    @property
    def desks(self) -> DeskBook:
        """The work of the counters."""
        ...

    @property
    def whereabouts(self) -> WhereaboutsBook:
        """Who is inside."""
        ...

    @property
    def closings(self) -> ClosingBook:
        """The closed days."""
        ...

    @property
    def views(self) -> ViewBook:
        """Views of figures that were kept."""
        ...

    @property
    def deliveries(self) -> DeliveryBook:
        """How papers reach who gets them."""
        ...

    @property
    def clock_words(self) -> ClockBook:
        """Words that the clock is right."""
        ...

    @property
    def backups(self) -> BackupBook:
        """Copies of the database."""
        ...

    @property
    def audit(self) -> AuditTrail:
        """The audit trail."""
        ...


class Storage(Protocol):
    """The way into the database."""

    def reading(self) -> AbstractContextManager[Store]:
        """A store to read from, all of one moment. What is written through it is lost."""
        ...

    def writing(self) -> AbstractContextManager[Store]:
        """A store to write to: kept on disk if its block ends well, else nothing of it.

        Raises StorageFull or another StorageUnavailable where the world does not allow it.
        """
        ...


class PasswordHasher(Protocol):
    """Turns passwords into what may be kept."""

    def hash(self, password: str) -> str:
        """A salted hash that names its own parameters."""
        ...

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether it is the password; takes as long for a wrong one as for a right one.

        An empty hash matches nothing, and takes as long too.
        """
        ...

    def must_renew(self, password_hash: str) -> bool:
        """Whether the hash was made with weaker parameters than are used now."""
        ...
