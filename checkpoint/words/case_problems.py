"""What may stand against an act of the second line, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.cases.attachment import (
    AttachmentRefused,
    AttachmentTooLarge,
    TooManyAttachments,
)
from checkpoint.domain.cases.children import ChildNeedsTrained, NobodyToWaive
from checkpoint.domain.cases.ending import PenaltyForVictim
from checkpoint.domain.cases.one_data import NamesNotFor
from checkpoint.domain.cases.state import AlreadyDecided, CaseClosed, CaseOpen, NothingDecided
from checkpoint.domain.errors import CheckpointError, PseudonymKeyUnusable
from checkpoint.services.case_papers import AttachmentGone
from checkpoint.services.cases import CaseTaken, ReferredAgain
from checkpoint.services.lock_desk import LockAnswered
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.one_data import PeriodTurnedRound
from checkpoint.services.victims import NothingPostponed, RecommendationOfTomorrow
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

CASE_PROBLEMS: Mapping[type[CheckpointError], str] = {
    FoundAnew: QT_TRANSLATE_NOOP(
        "problems",
        "Something became known of this traveller meanwhile, and nothing was recorded. Look at"
        " what is found now, and decide again.",
    ),
    AlreadyDecided: QT_TRANSLATE_NOOP(
        "problems", "Somebody else decided on this traveller meanwhile. Look at what was decided."
    ),
    CaseClosed: QT_TRANSLATE_NOOP("problems", "This case is closed. Open it again first."),
    CaseOpen: QT_TRANSLATE_NOOP("problems", "This case is open already."),
    NothingDecided: QT_TRANSLATE_NOOP(
        "problems", "A case is closed after the traveller was decided on or handed over."
    ),
    CaseTaken: QT_TRANSLATE_NOOP(
        "problems", "Somebody else took this case meanwhile. Look at it again, and ask him."
    ),
    ReferredAgain: QT_TRANSLATE_NOOP(
        "problems", "The second line decides or hands over; it does not refer again."
    ),
    PenaltyForVictim: QT_TRANSLATE_NOOP(
        "problems",
        "This traveller may be a victim and is not held back on such a ground (UU 6/2011 Ps 86)."
        " Let pass, postpone, or hand over for protection.",
    ),
    ChildNeedsTrained: QT_TRANSLATE_NOOP(
        "problems",
        "With a child another officer talks, who is trained for children and did not refer the"
        " child. If none can come, a shift lead says so (Ctrl+U).",
    ),
    NobodyToWaive: QT_TRANSLATE_NOOP(
        "problems", "This is said by a shift lead, and of a child's case alone."
    ),
    NamesNotFor: QT_TRANSLATE_NOOP(
        "problems",
        "Names go only to an agency that takes people over: BP3MI, police, social service or UPTD"
        " PPA. Name one of them, or export without names.",
    ),
    PeriodTurnedRound: QT_TRANSLATE_NOOP(
        "problems", "The last day stands before the first. Turn them round."
    ),
    NothingPostponed: QT_TRANSLATE_NOOP(
        "problems", "No departure of this traveller is postponed, or not any more."
    ),
    RecommendationOfTomorrow: QT_TRANSLATE_NOOP(
        "problems", "The recommendation bears a day that is still to come. Look at it again."
    ),
    PseudonymKeyUnusable: QT_TRANSLATE_NOOP(
        "problems",
        "The post's key for pseudonyms cannot be read. Ask the administrator to look after the"
        " file pseudonym.key in the data folder; nothing was written.",
    ),
    LockAnswered: QT_TRANSLATE_NOOP(
        "problems", "This lock was answered meanwhile. Nobody waits there any more."
    ),
    AttachmentRefused: QT_TRANSLATE_NOOP(
        "problems", "Only pictures (JPEG, PNG, WebP) and PDF files can be attached."
    ),
    AttachmentTooLarge: QT_TRANSLATE_NOOP(
        "problems", "The file is too large: 5 MB are kept at most. Make it smaller."
    ),
    TooManyAttachments: QT_TRANSLATE_NOOP(
        "problems", "This case has as many attachments as are kept. Put several pages into one PDF."
    ),
    AttachmentGone: QT_TRANSLATE_NOOP(
        "problems",
        "This has been deleted, for its time was over. The case stays, and that it was attached.",
    ),
}
