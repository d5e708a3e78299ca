"""Expected failures in words: one clear sentence that says what to do."""

from __future__ import annotations

from checkpoint.domain.alerts.extending import TermRefused
from checkpoint.domain.closing.closing import DayClosedAlready
from checkpoint.domain.errors import (
    CheckpointError,
    ClockUnreliable,
    FileUnusable,
    InvalidValue,
    ListRefused,
    NotFound,
    OutputLost,
    PaperNotSaved,
    ProgramFault,
    ReportKeyUnusable,
)
from checkpoint.domain.papers.faults import WordingRefused
from checkpoint.domain.people.credentials import SHORTEST_PASSWORD
from checkpoint.domain.reporting.codes import NoPaperCode
from checkpoint.domain.reporting.delivery import DeliveryChanged
from checkpoint.domain.reporting.issue import (
    DayNotBegun,
    FolderMissing,
    NameRefused,
    NoRoomForPaper,
    PlaceForbidden,
)
from checkpoint.domain.reporting.kinds import PeriodTooLong
from checkpoint.domain.reporting.proof import PaperUnreadable
from checkpoint.domain.statistics.question import (
    DaysOutOfReach,
    NotCountedBy,
    PeriodReversed,
    TooManyDimensions,
)
from checkpoint.domain.statistics.views import LONGEST_NAME, ViewNameMissing
from checkpoint.services.access import (
    TooSoon,
    WeakPassword,
)
from checkpoint.services.evidence import EvidenceGone, NoEvidence
from checkpoint.services.journal import AlreadyAmended, AlreadyCancelled, NothingCorrected
from checkpoint.services.pass_codes import PracticeHasOurs
from checkpoint.services.setting_up import AlreadySetUp
from checkpoint.services.statistics import NoLongerWanted, NoSuchView, ViewOutdated
from checkpoint.services.stay_extensions import PastLongestVisit
from checkpoint.words.alerts import LIST_PROBLEMS, list_particulars
from checkpoint.words.backups import BACKUP_PROBLEMS, backup_particulars
from checkpoint.words.case_problems import CASE_PROBLEMS
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.clock_problems import CLOCK_PROBLEMS
from checkpoint.words.closing_problems import CLOSING_PROBLEMS, closing_particulars
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.desk_problems import DESK_PROBLEMS
from checkpoint.words.incident_problems import INCIDENT_PROBLEMS
from checkpoint.words.list_book_problems import BOOK_PROBLEMS
from checkpoint.words.list_signing import SIGNING_PROBLEMS, signing_particulars
from checkpoint.words.paper_problems import PAPER_PROBLEMS, wording_fault_words
from checkpoint.words.people_problems import PEOPLE_PROBLEMS
from checkpoint.words.policy_problems import POLICY_PROBLEMS, policy_particulars
from checkpoint.words.reading_problems import READING_PROBLEMS
from checkpoint.words.seals import SEAL_PROBLEMS
from checkpoint.words.shift_problems import SHIFT_PROBLEMS
from checkpoint.words.stay_problems import STAY_PROBLEMS
from checkpoint.words.storage_problems import STORAGE_PROBLEMS
from checkpoint.words.terms import term_fault_words

PROBLEMS: dict[type[CheckpointError], str] = {
    CheckpointError: QT_TRANSLATE_NOOP("problems", "That did not work. Try again."),
    InvalidValue: QT_TRANSLATE_NOOP("problems", "A value cannot be right. Look at the fields."),
    AlreadyAmended: QT_TRANSLATE_NOOP(
        "problems", "This record was already corrected. Correct the newer one."
    ),
    AlreadyCancelled: QT_TRANSLATE_NOOP(
        "problems", "This record is a cancellation. Correct it, if the crossing is to count again."
    ),
    NothingCorrected: QT_TRANSLATE_NOOP(
        "problems", "The correction changes nothing. Change a field first."
    ),
    PracticeHasOurs: QT_TRANSLATE_NOOP(
        "problems",
        "Practice goes by what comes with the program. Change the codes in the window of the post.",
    ),
    AlreadySetUp: QT_TRANSLATE_NOOP("problems", "The post has been set up already. Sign in."),
    NotFound: QT_TRANSLATE_NOOP("problems", "That is not in the registers."),
    NoEvidence: QT_TRANSLATE_NOOP(
        "problems",
        "Nothing was kept of how this document was read: it was typed by hand, or there was no"
        " room for it.",
    ),
    EvidenceGone: QT_TRANSLATE_NOOP(
        "problems",
        "What was kept of how this document was read has been deleted, for its time was over. The"
        " record stays.",
    ),
    ProgramFault: QT_TRANSLATE_NOOP(
        "problems",
        "The program made a mistake, and nothing was done. Try again; if it comes back, call the"
        " administrator.",
    ),
    DaysOutOfReach: QT_TRANSLATE_NOOP(
        "problems", "No register has those days. Look at the year, and type it again."
    ),
    PeriodReversed: QT_TRANSLATE_NOOP(
        "problems", "The last day lies before the first. Turn them round."
    ),
    TooManyDimensions: QT_TRANSLATE_NOOP(
        "problems", "Figures are shown by four things at most, each once. Leave some of them out."
    ),
    ReportKeyUnusable: QT_TRANSLATE_NOOP(
        "problems",
        "The post's key for papers cannot be opened, so no paper can be signed. Call the"
        " administrator: the file report.key in the data folder is damaged or may not be read.",
    ),
    PaperUnreadable: QT_TRANSLATE_NOOP(
        "problems", "This file is no PDF that can be read. Open the paper as it was given out."
    ),
    NoPaperCode: QT_TRANSLATE_NOOP(
        "problems",
        "This is no code of a paper. Scan it again, or type it whole, from CPR1 to its last"
        " letter.",
    ),
    PeriodTooLong: QT_TRANSLATE_NOOP(
        "problems", "A paper is of a year at most. Choose fewer days."
    ),
    NotCountedBy: QT_TRANSLATE_NOOP(
        "problems",
        "What is counted cannot be told apart by that. Leave it out, or count something else.",
    ),
    ViewNameMissing: QT_TRANSLATE_NOOP(
        "problems", "A view is kept under a name of {longest} letters at most. Type one."
    ),
    NoSuchView: QT_TRANSLATE_NOOP(
        "problems", "No view bears that name. Choose one of those that are there."
    ),
    ViewOutdated: QT_TRANSLATE_NOOP(
        "problems",
        "That view names what there is no more, and cannot be shown. Keep another one under its"
        " name with F2.",
    ),
    NoLongerWanted: QT_TRANSLATE_NOOP("problems", "The counting was stopped."),
    DayNotBegun: QT_TRANSLATE_NOOP(
        "problems", "That day has not begun: nothing can be told of it yet. Choose an earlier one."
    ),
    PaperNotSaved: QT_TRANSLATE_NOOP(
        "problems", "The paper could not be saved as {place}. Choose another place."
    ),
    OutputLost: QT_TRANSLATE_NOOP(
        "problems",
        "What this command says could not be written where it was sent. Free some space there, or"
        " send it to another place.",
    ),
    NoRoomForPaper: QT_TRANSLATE_NOOP(
        "problems",
        "There is no room for {place}. Free some space there, or choose another place.",
    ),
    PlaceForbidden: QT_TRANSLATE_NOOP(
        "problems",
        "{place} may not be written, or is open in another program. Close it there, or choose"
        " another place.",
    ),
    NameRefused: QT_TRANSLATE_NOOP(
        "problems",
        "No file can be called {place}, on Windows at least. Choose a shorter name without"
        ' signs such as : ? * and ".',
    ),
    FolderMissing: QT_TRANSLATE_NOOP(
        "problems",
        "The folder of {place} is not there. Plug the stick in again, or choose another folder.",
    ),
    **LIST_PROBLEMS,
    **SIGNING_PROBLEMS,
    **SEAL_PROBLEMS,
    **POLICY_PROBLEMS,
    **CASE_PROBLEMS,
    **SHIFT_PROBLEMS,
    **INCIDENT_PROBLEMS,
    **CLOSING_PROBLEMS,
    **STAY_PROBLEMS,
    **PAPER_PROBLEMS,
    **STORAGE_PROBLEMS,
    **CLOCK_PROBLEMS,
    **READING_PROBLEMS,
    **PEOPLE_PROBLEMS,
    **DESK_PROBLEMS,
    **BOOK_PROBLEMS,
    **BACKUP_PROBLEMS,
}


def problem_words(problem: CheckpointError, words: Catalogue) -> str:
    """The sentence for a failure, or for the nearest kind of failure that has one."""
    if isinstance(problem, TermRefused):
        return term_fault_words(problem.fault, problem.alert, words)
    if isinstance(problem, WordingRefused):
        return wording_fault_words(problem.fault, words)
    kind = next(one for one in type(problem).__mro__ if one in PROBLEMS)
    text = words.translate("problems", PROBLEMS[kind])
    said = _particulars(problem, words) | backup_particulars(problem)
    return text.format(**said, **policy_particulars(problem, words))


def _particulars(problem: CheckpointError, words: Catalogue) -> dict[str, str]:
    """What a sentence may name of its failure."""
    said: dict[str, str] = {}
    match problem:
        case WeakPassword():
            said = {"least": str(SHORTEST_PASSWORD)}
        case ViewNameMissing():
            said = {"longest": str(LONGEST_NAME)}
        case PastLongestVisit():
            said = {"day": day_words(problem.last_day, words.language)}
        case TooSoon():
            said = {"until": f"{problem.until.astimezone():%H:%M:%S}"}
        case ClockUnreliable():
            said = {"moment": moment_words(problem.latest, words.language)}
        case ListRefused():
            said = list_particulars(problem) | signing_particulars(problem)
        case DayClosedAlready() | DeliveryChanged():
            said = closing_particulars(problem, words)
        case PaperNotSaved():
            said = {"place": problem.place}
        case FileUnusable():
            line = f":{problem.line}" if problem.line is not None else ""
            said = {"place": f"{problem.file}{line}", "what": problem.what.rstrip(".") + "."}
    return said
