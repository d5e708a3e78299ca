"""Why an edit of the policy was refused, with the two rows or the fields named."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy_book import RowsOverlap
from checkpoint.domain.inspection.policy_succession import RowsGap
from checkpoint.services.policy import NothingEdited, PolicyMovedOn, RowFaulty
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.policy import fault_of_row_words
from checkpoint.words.policy_rows import row_named, term_words

POLICY_PROBLEMS: Mapping[type[CheckpointError], str] = {
    RowsOverlap: QT_TRANSLATE_NOOP(
        "problems",
        "Two rows would hold on the same day for {named}: this one ({wanted}) and the one of"
        " {standing}. End that one first, or choose other days.",
    ),
    RowsGap: QT_TRANSLATE_NOOP(
        "problems",
        "On some day no row would count for {named}: behind this one ({wanted}) follows {later}."
        " Let each begin on the day after the one before it; the last has no end.",
    ),
    RowFaulty: QT_TRANSLATE_NOOP("problems", "The row cannot be right: {faults}"),
    PolicyMovedOn: QT_TRANSLATE_NOOP(
        "problems", "Somebody else edited the policy meanwhile. Look at the row again."
    ),
    NothingEdited: QT_TRANSLATE_NOOP("problems", "The row says that already. Change it first."),
}


def policy_particulars(problem: CheckpointError, words: Catalogue) -> dict[str, str]:
    """What the sentence for a refused edit names."""
    if isinstance(problem, RowsOverlap):
        return {
            "named": row_named(problem.standing, words),
            "wanted": f"{term_words(problem.wanted, words)}, {problem.wanted.source}",
            "standing": f"{term_words(problem.standing, words)}, {problem.standing.source}",
        }
    if isinstance(problem, RowsGap):
        later = problem.later
        return {
            "named": row_named(problem.row, words),
            "wanted": f"{term_words(problem.row, words)}, {problem.row.source}",
            "later": f"{term_words(later, words)}, {later.source}"
            if later is not None
            else words.translate("problems", "none"),
        }
    if isinstance(problem, RowFaulty):
        faults = problem.faults
        return {"faults": " ".join(fault_of_row_words(one, words) for one in faults)}
    return {}
