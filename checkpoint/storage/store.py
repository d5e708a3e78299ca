"""The registers of one transaction."""

from __future__ import annotations

from sqlalchemy import Connection

from checkpoint.storage.alerts import BookMemory, SqlAlertBook
from checkpoint.storage.audit import SqlAuditTrail
from checkpoint.storage.backup_book import SqlBackupBook
from checkpoint.storage.case_steps import SqlCaseStepBook
from checkpoint.storage.cases import SqlCaseBook
from checkpoint.storage.certificates import SqlCertificateBook
from checkpoint.storage.clock_words import SqlClockBook
from checkpoint.storage.closings import SqlClosingBook
from checkpoint.storage.crossings import SqlCrossingRegister
from checkpoint.storage.decision_papers import SqlDecisionPaperBook, SqlWordingBook
from checkpoint.storage.deliveries import SqlDeliveryBook
from checkpoint.storage.desks import SqlDeskBook
from checkpoint.storage.evidence import SqlEvidenceStore
from checkpoint.storage.figures import SqlFigureBook
from checkpoint.storage.groups import SqlGroupBook
from checkpoint.storage.incidents import SqlIncidentBook
from checkpoint.storage.journal import SqlJournalBook
from checkpoint.storage.judgements import SqlJudgementBook
from checkpoint.storage.list_keys import SqlListKeyBook
from checkpoint.storage.locks import SqlLockBook
from checkpoint.storage.operations import SqlOperationBook
from checkpoint.storage.papers import SqlPaperRegister
from checkpoint.storage.passes import SqlPassRegister
from checkpoint.storage.patterns import SqlPatternBook
from checkpoint.storage.persons import SqlPersonBook
from checkpoint.storage.policy_edits import SqlPolicyBook
from checkpoint.storage.posts import SqlPostBook
from checkpoint.storage.screening import SqlScreeningBook
from checkpoint.storage.shifts import SqlShiftBook
from checkpoint.storage.staff import SqlStaffRegister
from checkpoint.storage.stays import SqlStayBook
from checkpoint.storage.views import SqlViewBook
from checkpoint.storage.whereabouts import SqlWhereaboutsBook


class SqlStore:
    """Every register, on one connection."""

    def __init__(self, connection: Connection, memory: BookMemory) -> None:
        self.crossings = SqlCrossingRegister(connection)
        self.persons = SqlPersonBook(connection)
        self.passes = SqlPassRegister(connection)
        self.alerts = SqlAlertBook(connection, memory)
        self.locks = SqlLockBook(connection)
        self.judgements = SqlJudgementBook(connection)
        self.evidence = SqlEvidenceStore(connection)
        self.papers = SqlPaperRegister(connection)
        self.staff = SqlStaffRegister(connection)
        self.posts = SqlPostBook(connection)
        self.certificates = SqlCertificateBook(connection)
        self.list_keys = SqlListKeyBook(connection)
        self.policy = SqlPolicyBook(connection)
        self.cases = SqlCaseBook(connection)
        self.audit = SqlAuditTrail(connection)
        self.decision_papers = SqlDecisionPaperBook(connection)
        self.wordings = SqlWordingBook(connection)
        self.screening = SqlScreeningBook(connection)
        self.patterns = SqlPatternBook(connection)
        self.groups = SqlGroupBook(connection)
        self.figures = SqlFigureBook(connection)
        self.stays = SqlStayBook(connection)
        self.shifts = SqlShiftBook(connection)
        self.journal = SqlJournalBook(connection)
        self.case_steps = SqlCaseStepBook(connection)
        self.incidents = SqlIncidentBook(connection)
        self.operations = SqlOperationBook(connection)
        self.desks = SqlDeskBook(connection)
        self.whereabouts = SqlWhereaboutsBook(connection)
        self.closings = SqlClosingBook(connection)
        self.views = SqlViewBook(connection)
        self.deliveries = SqlDeliveryBook(connection)
        self.clock_words = SqlClockBook(connection)
        self.backups = SqlBackupBook(connection)
