"""Expected failures in words: one clear sentence that says what to do."""

from __future__ import annotations

from checkpoint.domain.alerts.extending import TermRefused
from checkpoint.domain.alerts.versions import ChangeLost
from checkpoint.domain.documents.files import (
    FileForbidden,
    FileIsFolder,
    FileMissing,
    FileUnopened,
)
from checkpoint.domain.documents.payloads import DeclarationAlone
from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    NothingOnPicture,
    PictureDamaged,
    PictureTooLarge,
    ReadingStopped,
)
from checkpoint.domain.errors import (
    CheckpointError,
    ClockUnreliable,
    DecisionNotLawful,
    FileUnusable,
    InvalidValue,
    ListRefused,
    NotFound,
    NotPermitted,
    NotRecordedYet,
    OutputLost,
    PaperNotSaved,
    ProgramFault,
    ReadingFailed,
    ScannedWhileLocked,
    SignInFailed,
    StorageBusy,
    StorageDamaged,
    StorageFull,
    StorageInUse,
    StorageMissing,
    StorageMixedUp,
    StorageNewer,
    StorageUnavailable,
    TravellerWaits,
)
from checkpoint.domain.groups.draft import AlreadyInGroup, GroupFull, MembersWait
from checkpoint.domain.groups.manifest import ManifestEmpty, ManifestTooLong
from checkpoint.domain.inspection.decision import (
    AnswerMissing,
    AnswerUnlawful,
    GroundMissing,
    LeadMissing,
    ReasonMissing,
)
from checkpoint.domain.papers.faults import WordingRefused
from checkpoint.domain.people.credentials import SHORTEST_PASSWORD
from checkpoint.domain.reporting.issue import (
    DayNotBegun,
    FolderMissing,
    NoRoomForPaper,
    PlaceForbidden,
)
from checkpoint.domain.statistics.question import PeriodReversed, TooManyDimensions
from checkpoint.services.access import (
    LastAdministrator,
    LoginTaken,
    MayNotConfirm,
    SamePerson,
    TooSoon,
    WeakPassword,
)
from checkpoint.services.alerts import EntryGone, EntryTwice
from checkpoint.services.evidence import EvidenceGone, NoEvidence
from checkpoint.services.journal import AlreadyAmended, AlreadyCancelled, NothingCorrected
from checkpoint.services.late_entries import (
    CrossedInFuture,
    CrossedThenAlready,
    GapClosed,
    OutsideTheGap,
    WhyLateMissing,
)
from checkpoint.services.linking import SaidAlready
from checkpoint.services.list_exports import NoSuchList
from checkpoint.services.list_imports import (
    BookMovedOn,
    HandListKept,
    ListUnnamed,
    NoGoodRow,
)
from checkpoint.services.list_preparing import ImportCancelled
from checkpoint.services.list_versions import NoSuchVersion, NotTheNewest
from checkpoint.services.open_group import (
    GroupBegun,
    GroupGone,
    GroupStands,
    LockedStays,
    NobodyToHandOver,
)
from checkpoint.services.pass_codes import PracticeHasOurs
from checkpoint.services.presented import SeveralDocuments, SeveralPictures, VisaInstead
from checkpoint.services.recording import CounterLocked
from checkpoint.services.setting_up import AlreadySetUp, LockWaits
from checkpoint.words.alerts import LIST_PROBLEMS, list_particulars
from checkpoint.words.case_problems import CASE_PROBLEMS
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.list_signing import SIGNING_PROBLEMS, signing_particulars
from checkpoint.words.paper_problems import PAPER_PROBLEMS, wording_fault_words
from checkpoint.words.policy_problems import POLICY_PROBLEMS, policy_particulars
from checkpoint.words.seals import SEAL_PROBLEMS
from checkpoint.words.terms import term_fault_words

PROBLEMS: dict[type[CheckpointError], str] = {
    CheckpointError: QT_TRANSLATE_NOOP("problems", "That did not work. Try again."),
    InvalidValue: QT_TRANSLATE_NOOP("problems", "A value cannot be right. Look at the fields."),
    WeakPassword: QT_TRANSLATE_NOOP(
        "problems", "The password needs at least {least} characters and may not be the name."
    ),
    LoginTaken: QT_TRANSLATE_NOOP(
        "problems", "Somebody else signs in by this name. Choose another."
    ),
    LastAdministrator: QT_TRANSLATE_NOOP(
        "problems", "The last administrator cannot be taken away. Name another one first."
    ),
    AlreadyAmended: QT_TRANSLATE_NOOP(
        "problems", "This record was already corrected. Correct the newer one."
    ),
    AlreadyCancelled: QT_TRANSLATE_NOOP(
        "problems", "This record is a cancellation. Correct it, if the crossing is to count again."
    ),
    NothingCorrected: QT_TRANSLATE_NOOP(
        "problems", "The correction changes nothing. Change a field first."
    ),
    SaidAlready: QT_TRANSLATE_NOOP(
        "problems", "That is what holds of these documents already. Choose the other answer."
    ),
    CrossedInFuture: QT_TRANSLATE_NOOP(
        "problems", "That time is still to come. A crossing is entered after it was."
    ),
    CrossedThenAlready: QT_TRANSLATE_NOOP(
        "problems", "There is a record of this person at that very time. Look in the journal."
    ),
    OutsideTheGap: QT_TRANSLATE_NOOP(
        "problems", "The missing crossing was between the two that are known. Look at the time."
    ),
    GapClosed: QT_TRANSLATE_NOOP(
        "problems", "The missing crossing was entered meanwhile. Put the traveller aside and scan."
    ),
    WhyLateMissing: QT_TRANSLATE_NOOP("problems", "Write the reason first."),
    NotPermitted: QT_TRANSLATE_NOOP(
        "problems", "Your role does not permit this. Ask the shift lead or the administrator."
    ),
    PracticeHasOurs: QT_TRANSLATE_NOOP(
        "problems",
        "Practice goes by what comes with the program. Change the codes in the window of the post.",
    ),
    MayNotConfirm: QT_TRANSLATE_NOOP(
        "problems", "Only a shift lead may answer. Have one give name and password."
    ),
    SamePerson: QT_TRANSLATE_NOOP(
        "problems", "Another shift lead must answer: nobody answers for his own counter."
    ),
    AlreadySetUp: QT_TRANSLATE_NOOP("problems", "The post has been set up already. Sign in."),
    SignInFailed: QT_TRANSLATE_NOOP("problems", "Name or password is wrong. Try again."),
    TooSoon: QT_TRANSLATE_NOOP(
        "problems", "Too many wrong passwords. Wait until {until}, then try again."
    ),
    DecisionNotLawful: QT_TRANSLATE_NOOP(
        "problems", "This decision does not fit the traveller. Choose another."
    ),
    ReasonMissing: QT_TRANSLATE_NOOP("problems", "Write the reason first."),
    LeadMissing: QT_TRANSLATE_NOOP(
        "problems", "A shift lead who is not the counter's officer must answer."
    ),
    CounterLocked: QT_TRANSLATE_NOOP(
        "problems",
        "The counter is locked on another traveller. Put this one aside with Esc, open the counter"
        " again with F6, and have that lock answered first.",
    ),
    AlreadyInGroup: QT_TRANSLATE_NOOP("problems", "This document is in the group already."),
    GroupFull: QT_TRANSLATE_NOOP(
        "problems", "The group is full. Close it, and open another for the rest."
    ),
    GroupStands: QT_TRANSLATE_NOOP(
        "problems", "A group is open at this counter. Close it first, then open another."
    ),
    GroupGone: QT_TRANSLATE_NOOP(
        "problems", "This group is not open any more. Open the list anew with F4."
    ),
    GroupBegun: QT_TRANSLATE_NOOP(
        "problems", "This traveller, or somebody of the vehicle, is recorded. Correct the record."
    ),
    NobodyToHandOver: QT_TRANSLATE_NOOP(
        "problems", "Nobody who was let through waits for this agency."
    ),
    MembersWait: QT_TRANSLATE_NOOP(
        "problems", "Somebody in the group is not decided on. Decide on him, or take him out."
    ),
    LockedStays: QT_TRANSLATE_NOOP(
        "problems",
        "This traveller is locked. Refer him, or have a shift lead answer; he does not walk off.",
    ),
    ManifestEmpty: QT_TRANSLATE_NOOP(
        "problems", "No passenger could be read from this file. Look at its headings and its sheet."
    ),
    ManifestTooLong: QT_TRANSLATE_NOOP(
        "problems", "The list names too many people for one group. Split the file."
    ),
    GroundMissing: QT_TRANSLATE_NOOP("problems", "Choose the legal ground first."),
    AnswerUnlawful: QT_TRANSLATE_NOOP(
        "problems",
        "This permit is not given to this nationality here, or not for so many days, or it has"
        " ended. Choose another permit, or fewer days.",
    ),
    AnswerMissing: QT_TRANSLATE_NOOP("problems", "Fill the fields that are marked first."),
    ReadingFailed: QT_TRANSLATE_NOOP(
        "problems", "The document could not be read. Scan again, or type it by hand."
    ),
    FileUnopened: QT_TRANSLATE_NOOP(
        "problems", "The file cannot be opened. Copy it onto this computer, then try again."
    ),
    FileMissing: QT_TRANSLATE_NOOP(
        "problems", "There is no such file. Look at its name, its folder and the stick it is on."
    ),
    FileForbidden: QT_TRANSLATE_NOOP(
        "problems",
        "This account of the computer may not read the file. Have the administrator permit it.",
    ),
    FileIsFolder: QT_TRANSLATE_NOOP("problems", "This is a folder. Name a file in it."),
    VisaInstead: QT_TRANSLATE_NOOP(
        "problems", "This is a visa, not a travel document. Scan the passport it belongs to."
    ),
    SeveralDocuments: QT_TRANSLATE_NOOP(
        "problems",
        "The documents of two people are on this picture, and none was taken. Scan each by itself.",
    ),
    DeclarationAlone: QT_TRANSLATE_NOOP(
        "problems",
        "This is the receipt of an All Indonesia declaration. Scan the traveller's document first,"
        " then the receipt.",
    ),
    EmptyPicture: QT_TRANSLATE_NOOP("problems", "The file is empty. Scan the document again."),
    NotAPicture: QT_TRANSLATE_NOOP(
        "problems", "The file is not a picture that can be read. Use PNG, JPEG or TIFF."
    ),
    PictureDamaged: QT_TRANSLATE_NOOP(
        "problems", "The picture is damaged. Scan the document again."
    ),
    PictureTooLarge: QT_TRANSLATE_NOOP(
        "problems", "The picture is too large. Scan with fewer dots per inch."
    ),
    SeveralPictures: QT_TRANSLATE_NOOP(
        "problems", "These are several pictures, and none was taken. Give one at a time."
    ),
    NothingOnPicture: QT_TRANSLATE_NOOP(
        "problems",
        "No code and no MRZ was found on the picture. Scan again, or type it by hand.",
    ),
    ReadingStopped: QT_TRANSLATE_NOOP(
        "problems",
        "The picture could not be read in time, and was given up. Scan again, or type it by hand.",
    ),
    ListRefused: QT_TRANSLATE_NOOP("problems", "The list cannot be imported as it is."),
    **LIST_PROBLEMS,
    **SIGNING_PROBLEMS,
    **SEAL_PROBLEMS,
    **POLICY_PROBLEMS,
    **CASE_PROBLEMS,
    **PAPER_PROBLEMS,
    NoGoodRow: QT_TRANSLATE_NOOP(
        "problems", "No row of this file can be taken. Correct the file, then choose it again."
    ),
    HandListKept: QT_TRANSLATE_NOOP(
        "problems", "This name is kept for entries made by hand. Give the list another one."
    ),
    ListUnnamed: QT_TRANSLATE_NOOP(
        "problems", "A list needs a name, by which its next version is known. Give it one."
    ),
    BookMovedOn: QT_TRANSLATE_NOOP(
        "problems", "The alert book was changed meanwhile. Look at the changes again."
    ),
    ChangeLost: QT_TRANSLATE_NOOP(
        "problems", "Another list was begun meanwhile. Choose the file of this one again."
    ),
    ImportCancelled: QT_TRANSLATE_NOOP(
        "problems", "The import was given up. The version before is in force as it was."
    ),
    NotTheNewest: QT_TRANSLATE_NOOP(
        "problems",
        "Only the newest version of a list can be undone, and only once. Import the version that"
        " is wanted instead.",
    ),
    NoSuchList: QT_TRANSLATE_NOOP("problems", "No list of this name has entries."),
    NoSuchVersion: QT_TRANSLATE_NOOP("problems", "No list has a version of that number."),
    EntryTwice: QT_TRANSLATE_NOOP(
        "problems",
        "An entry of this reference or content was made before. Give another reference, or end"
        " the old entry first.",
    ),
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
    EntryGone: QT_TRANSLATE_NOOP("problems", "This entry was ended by somebody else meanwhile."),
    StorageUnavailable: QT_TRANSLATE_NOOP(
        "problems",
        "The database cannot be written. Nothing was lost: it is tried again every few seconds."
        " Call the administrator.",
    ),
    StorageFull: QT_TRANSLATE_NOOP(
        "problems",
        "The disk is full. The traveller stays here and is recorded as soon as there is room:"
        " free some space, or call the administrator.",
    ),
    StorageNewer: QT_TRANSLATE_NOOP(
        "problems",
        "The database was written by a newer version of the program. Start that version.",
    ),
    StorageInUse: QT_TRANSLATE_NOOP(
        "problems", "The program is already running on this database. Use the window that is open."
    ),
    StorageBusy: QT_TRANSLATE_NOOP(
        "problems",
        "The database is busy with another program's work. It is tried again every few seconds.",
    ),
    StorageMissing: QT_TRANSLATE_NOOP(
        "problems",
        "There is no database where it should lie. Have the administrator look at the settings.",
    ),
    StorageMixedUp: QT_TRANSLATE_NOOP(
        "problems",
        "Practice and real records are kept apart, and this file is of the other kind. Have the"
        " administrator look at which database the settings name.",
    ),
    StorageDamaged: QT_TRANSLATE_NOOP(
        "problems",
        "The database is damaged, or is none of this program. Have the administrator restore the"
        " last copy.",
    ),
    NotRecordedYet: QT_TRANSLATE_NOOP(
        "problems",
        "The decision on the traveller at the counter is not recorded yet. Wait until it is, or put"
        " the traveller aside there with Esc, unrecorded.",
    ),
    LockWaits: QT_TRANSLATE_NOOP(
        "problems",
        "A counter is locked on a traveller. Have a shift lead answer there first; then change the"
        " code of the post or that counter.",
    ),
    TravellerWaits: QT_TRANSLATE_NOOP(
        "problems",
        "A traveller is at the counter. Decide, or put the traveller aside with Esc; then leave.",
    ),
    ScannedWhileLocked: QT_TRANSLATE_NOOP(
        "problems",
        "The counter is locked. Have a shift lead answer (F10), or refer the traveller (F5); then"
        " scan again.",
    ),
    ProgramFault: QT_TRANSLATE_NOOP(
        "problems",
        "The program made a mistake, and nothing was done. Try again; if it comes back, call the"
        " administrator.",
    ),
    PeriodReversed: QT_TRANSLATE_NOOP(
        "problems", "The last day lies before the first. Turn them round."
    ),
    TooManyDimensions: QT_TRANSLATE_NOOP(
        "problems", "Figures are shown by four things at most, each once. Leave some of them out."
    ),
    DayNotBegun: QT_TRANSLATE_NOOP(
        "problems", "That day has not begun, so there is no paper of it. Choose an earlier one."
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
    FolderMissing: QT_TRANSLATE_NOOP(
        "problems",
        "The folder of {place} is not there. Plug the stick in again, or choose another folder.",
    ),
    FileUnusable: QT_TRANSLATE_NOOP(
        "problems", "{place} cannot be used: {what} Have the administrator correct it."
    ),
    ClockUnreliable: QT_TRANSLATE_NOOP(
        "problems",
        "The computer's clock stands before the last record. Set the clock, then record again.",
    ),
}


def problem_words(problem: CheckpointError, words: Catalogue) -> str:
    """The sentence for a failure, or for the nearest kind of failure that has one."""
    if isinstance(problem, TermRefused):
        return term_fault_words(problem.fault, problem.alert, words)
    if isinstance(problem, WordingRefused):
        return wording_fault_words(problem.fault, words)
    kind = next(one for one in type(problem).__mro__ if one in PROBLEMS)
    text = words.translate("problems", PROBLEMS[kind])
    return text.format(**_particulars(problem), **policy_particulars(problem, words))


def _particulars(problem: CheckpointError) -> dict[str, str]:
    """What a sentence may name of its failure."""
    match problem:
        case WeakPassword():
            return {"least": str(SHORTEST_PASSWORD)}
        case TooSoon():
            return {"until": f"{problem.until.astimezone():%H:%M:%S}"}
        case ListRefused():
            return list_particulars(problem) | signing_particulars(problem)
        case PaperNotSaved():
            return {"place": problem.place}
        case FileUnusable():
            line = f":{problem.line}" if problem.line is not None else ""
            return {"place": f"{problem.file}{line}", "what": problem.what.rstrip(".") + "."}
        case _:
            return {}
