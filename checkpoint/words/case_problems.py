"""What may stand against an act of the second line, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.cases.attachment import (
    AttachmentRefused,
    AttachmentTooLarge,
    TooManyAttachments,
)
from checkpoint.domain.cases.ending import PenaltyForVictim
from checkpoint.domain.cases.state import AlreadyDecided, CaseClosed, CaseOpen, NothingDecided
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.cases import CaseTaken, ReferredAgain
from checkpoint.services.lock_desk import LockAnswered
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

CASE_PROBLEMS: Mapping[type[CheckpointError], str] = {
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
}
