"""What may stand against closing a day, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.closing.closing import ClosingStopped, DayClosedAlready, PaperNotNoted
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.delivery import DeliveryChanged
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import moment_words

CLOSING_PROBLEMS: Mapping[type[CheckpointError], str] = {
    DayClosedAlready: QT_TRANSLATE_NOOP(
        "problems",
        "The day was closed already, by {by} on {moment}. Look at it anew: where its figures change"
        " later, a supplement is made.",
    ),
    DeliveryChanged: QT_TRANSLATE_NOOP(
        "problems",
        "{by} changed this on {moment}, while you looked at it. What stands now is shown: change"
        " that, if you still want to.",
    ),
    ClosingStopped: QT_TRANSLATE_NOOP(
        "problems",
        "The day cannot be closed yet: its papers would be wrong. Finish what is marked as a stop.",
    ),
    PaperNotNoted: QT_TRANSLATE_NOOP(
        "problems",
        "The paper left, but the database could not note it. Do not hand it over: make it again"
        " when the database is well.",
    ),
}


def closing_particulars(
    problem: DayClosedAlready | DeliveryChanged, words: Catalogue
) -> dict[str, str]:
    """Who did it, and when."""
    moment = moment_words(problem.at, words.language)
    return {"by": problem.by, "moment": moment}
