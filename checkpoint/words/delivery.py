"""Who gets papers, how their outbox is, and what stands on a sheet of trial."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.reporting.delivery import Receiver
from checkpoint.outbox import OutboxState
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.enums import partner_words

_TIMPORA = QT_TRANSLATE_NOOP("delivery", "TIMPORA (list of who is inside)")
_OUTBOXES: Mapping[OutboxState, str] = {
    OutboxState.READY: QT_TRANSLATE_NOOP("delivery", "The folder takes papers."),
    OutboxState.NOT_WHOLE: QT_TRANSLATE_NOOP(
        "delivery", "Type the whole path, from the root or the drive on."
    ),
    OutboxState.MISSING: QT_TRANSLATE_NOOP(
        "delivery", "The folder is not there now: plug the stick in, or choose another folder."
    ),
    OutboxState.NO_FOLDER: QT_TRANSLATE_NOOP(
        "delivery", "That is a file and no folder: choose a folder."
    ),
    OutboxState.FORBIDDEN: QT_TRANSLATE_NOOP(
        "delivery",
        "The folder may not be written: look whether the stick is locked, or choose another.",
    ),
    OutboxState.FULL: QT_TRANSLATE_NOOP(
        "delivery", "There is no room left in the folder: free some space there."
    ),
}

TRIAL_TITLE = QT_TRANSLATE_NOOP("delivery", "Trial")
TRIAL_TEXT = QT_TRANSLATE_NOOP(
    "delivery",
    "This sheet says that papers arrive here. It is no report and holds nothing of anybody: throw"
    " it away. On paper, all four corners can be seen, and the line is 100 mm long.",
)
TRIAL_RECEIVER = QT_TRANSLATE_NOOP("delivery", "Papers for")
TRIAL_PLACE = QT_TRANSLATE_NOOP("delivery", "Sent to")
TRIAL_MOMENT = QT_TRANSLATE_NOOP("delivery", "Sent on")
TRIAL_BY = QT_TRANSLATE_NOOP("delivery", "Sent by")


def receiver_words(receiver: Receiver, words: Catalogue) -> str:
    """Who gets papers."""
    partner = receiver.partner
    return (
        words.translate("delivery", _TIMPORA) if partner is None else partner_words(partner, words)
    )


def outbox_words(state: OutboxState, words: Catalogue) -> str:
    """How an outbox is, and what to do, in one sentence."""
    return words.translate("delivery", _OUTBOXES[state])


def trial_words(text: str, words: Catalogue) -> str:
    """One of the texts of the sheet of trial."""
    return words.translate("delivery", text)
