"""What is asked of a traveller beyond the document, and what is answered before he speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.inspection.findings import OtherProofNeeded
from checkpoint.domain.inspection.in_force import Bearer
from checkpoint.domain.inspection.question import Paper, Question, QuestionRule
from checkpoint.domain.inspection.subject import Subject

__all__ = ["Asked", "Question", "asked_of", "foreseen"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question, and whether the record may be made without an answer."""

    question: Question
    is_required: bool


_OTHER_PROOF = (Asked(question=Question.OTHER_PROOF, is_required=True),)


_AS_LAST_TIME = frozenset(
    {
        Question.PURPOSE,
        Question.ADDRESS,
        Question.VEHICLE,
        Question.PLATE,
        Question.KILB_NUMBER,
    }
)


def asked_of(subject: Subject, findings: tuple[object, ...]) -> tuple[Asked, ...]:
    """The questions for this traveller, in the order in which they are asked."""
    proof = _OTHER_PROOF if any(isinstance(f, OtherProofNeeded) for f in findings) else ()
    asked: dict[Question, bool] = {}
    for row in subject.policy.questions:
        if _means(row, subject):
            asked[row.question] = asked.get(row.question, False) or row.is_required
    own = (Asked(question=question, is_required=must) for question, must in asked.items())
    return (*proof, *own)


def _means(row: QuestionRule, subject: Subject) -> bool:
    bearer = Bearer.CITIZEN if subject.is_citizen else Bearer.FOREIGNER
    paper = Paper.BORDER_PASS if subject.document.kind.is_local else Paper.OTHER
    return (
        bearer in row.bearers
        and subject.direction in row.directions
        and subject.duty.lane in row.lanes
        and paper in row.papers
        and row.holds_on(subject.today)
    )


def foreseen(subject: Subject, asked: Sequence[Asked]) -> Details:
    """The answers as they were last time, or as the law gives them; only to what is asked.

    What the officer does not see must not be recorded as if somebody had said it: who came by car
    may leave on foot.
    """
    questions = {one.question for one in asked}
    answers: dict[str, Any] = {}
    if Question.LAST_COUNTRY in questions:
        answers["last_country"] = subject.duty.post.neighbour
    if subject.history:
        last = subject.history[0].crossing.details
        lasting = questions & _AS_LAST_TIME
        answers |= {question.value: getattr(last, question.value) for question in lasting}
    return Details(**answers | _by_law(subject))


def _by_law(subject: Subject) -> dict[str, Any]:
    """What needs no asking."""
    if subject.document.kind.is_local:
        return {"permit": Permit.BORDER_PASS}
    if subject.is_coming_home:
        return {"purpose": Purpose.RETURN_HOME}
    if subject.is_foreigner_entering:
        days = subject.policy.visa_free_days(subject.document.holder.nationality, subject.today)
        if days is not None:
            return {"permit": Permit.VISA_FREE, "days_granted": days}
    return {}
