"""With a child another officer talks, who was trained for it (Frontex VEGA Children)."""

from __future__ import annotations

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import Decided, Screened, Stated, Taken, What
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.documents.age import is_under_age
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.people.officer import Officer, Permission


class ChildNeedsTrained(DecisionNotLawful):
    """A child is talked with, and decided on, by another officer, who was trained for children."""


class NobodyToWaive(DecisionNotLawful):
    """That there is no such officer is said by a shift lead, of a child's case."""


_OF_TALK = (Taken, Stated, Screened, Decided)
"""What is the trained officer's own; notes, calls and help are everybody's."""


def is_of_child(state: CaseState) -> bool:
    """Whether the case is a child's: by the birthday, or because it was opened as one.

    By the day in UTC, which in Indonesia ends in the morning: in doubt for the child.
    """
    case = state.case
    return state.kind is CaseKind.MINOR_ALONE or is_under_age(
        case.document.holder.born, case.opened_at.date()
    )


def is_fit(officer: Officer, state: CaseState) -> bool:
    """Whether this officer may have the case in hand."""
    if not is_of_child(state) or state.waiver:
        return True
    return officer.is_child_trained and officer.id != state.case.officer


def must_be_fit(officer: Officer, state: CaseState, what: What) -> None:
    """Raise ChildNeedsTrained where an act is the trained officer's own."""
    if isinstance(what, _OF_TALK) and not is_fit(officer, state):
        raise ChildNeedsTrained


def must_be_waivable(officer: Officer, state: CaseState) -> None:
    """Raise NobodyToWaive; that nobody is there who was trained for children says a shift lead."""
    if not (officer.may(Permission.ANSWER_LOCK) and is_of_child(state)):
        raise NobodyToWaive
