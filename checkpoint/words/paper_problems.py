"""What stands in the way of a decision's paper, and what is wrong with a wording."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError, WordingUnfit
from checkpoint.domain.papers.faults import Misfit, WordingFault
from checkpoint.domain.posts.numbering import NumberRefused
from checkpoint.domain.posts.paper_form import LogoRefused, PaperFormRefused
from checkpoint.services.decision_papers import NoSuchPaper, PaperProtected
from checkpoint.services.wordings import WordingAsBefore
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

PAPER_PROBLEMS: Mapping[type[CheckpointError], str] = {
    WordingUnfit: QT_TRANSLATE_NOOP(
        "problems", "This wording makes no paper. Correct it; the one before is in force."
    ),
    LogoRefused: QT_TRANSLATE_NOOP(
        "problems",
        "This is no picture that a letterhead can bear. Take a PNG or JPEG of 32 to 5000 pixels a"
        " side, and of 5 MB at most.",
    ),
    PaperFormRefused: QT_TRANSLATE_NOOP(
        "problems", "A line of the letterhead or a name is too long, or the logo is too large."
    ),
    NumberRefused: QT_TRANSLATE_NOOP(
        "problems", "A pattern for the numbers of papers cannot be used. Look at the form."
    ),
    WordingAsBefore: QT_TRANSLATE_NOOP(
        "problems", "This is the wording in force already. Change something first."
    ),
    NoSuchPaper: QT_TRANSLATE_NOOP(
        "problems", "The record has no such paper. It may have been corrected or cancelled since."
    ),
    PaperProtected: QT_TRANSLATE_NOOP(
        "problems",
        "The case of this traveller is protected. Its papers are made by those named for it.",
    ),
}

MISFITS: Mapping[Misfit, str] = {
    Misfit.EMPTY: QT_TRANSLATE_NOOP("papers", "There is no text yet."),
    Misfit.TOO_LONG: QT_TRANSLATE_NOOP("papers", "The text is too long for a paper."),
    Misfit.BROKEN: QT_TRANSLATE_NOOP(
        "papers", "Something here is not closed, or stands where it cannot: {what}"
    ),
    Misfit.UNKNOWN_PLACE: QT_TRANSLATE_NOOP(
        "papers", "There is no place called {what} on this paper. Look at the list of places."
    ),
    Misfit.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "papers", "A wording may hold places, if, and one for through a list, but not this: {what}"
    ),
    Misfit.TOO_DEEP: QT_TRANSLATE_NOOP("papers", "Too many ifs stand within each other."),
    Misfit.TOO_MANY_PAGES: QT_TRANSLATE_NOOP(
        "papers", "With the longest names and reasons, the paper needs too many pages. Shorten it."
    ),
}


def wording_fault_words(fault: WordingFault, words: Catalogue) -> str:
    """What is wrong with a wording, and in which line."""
    what = words.translate("papers", MISFITS[fault.misfit]).format(what=fault.what)
    if fault.line is None:
        return what
    return words.translate("papers", "Line {line}: {what}").format(line=fault.line, what=what)
