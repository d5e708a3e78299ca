"""What is asked of a traveller beyond the document, and what is answered before he speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.inspection.findings import OtherProofNeeded
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction, Lane


class Question(StrEnum):
    """A field of `Details` that the counter may ask for, by its name there."""

    PURPOSE = "purpose"
    ADDRESS = "address"
    PERMIT = "permit"
    PERMIT_NUMBER = "permit_number"
    PERMIT_UNTIL = "permit_until"
    DAYS_GRANTED = "days_granted"
    LAST_COUNTRY = "last_country"
    VEHICLE = "vehicle"
    PLATE = "plate"
    CHILDREN = "children"
    KILB_NUMBER = "kilb_number"
    DECLARED = "declared"
    STAMP_NUMBER = "stamp_number"
    OTHER_PROOF = "other_proof"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question, and whether the record may be made without an answer."""

    question: Question
    is_required: bool


_FOREIGNER_ENTERING = (
    Asked(question=Question.PERMIT, is_required=True),
    Asked(question=Question.DAYS_GRANTED, is_required=True),
    Asked(question=Question.PURPOSE, is_required=True),
    Asked(question=Question.ADDRESS, is_required=False),
    Asked(question=Question.PERMIT_NUMBER, is_required=False),
    Asked(question=Question.PERMIT_UNTIL, is_required=False),
    Asked(question=Question.DECLARED, is_required=False),
)
_PASS_HOLDER = (
    Asked(question=Question.PURPOSE, is_required=False),
    Asked(question=Question.KILB_NUMBER, is_required=False),
)
_CITIZEN = (Asked(question=Question.PURPOSE, is_required=False),)
_VEHICLE = (
    Asked(question=Question.VEHICLE, is_required=True),
    Asked(question=Question.PLATE, is_required=True),
)
_ENTERING = (Asked(question=Question.LAST_COUNTRY, is_required=False),)
"""Quarantine counts arrivals by the country they come from."""
_ALL = (
    Asked(question=Question.CHILDREN, is_required=False),
    Asked(question=Question.STAMP_NUMBER, is_required=False),
)
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
    vehicle = _VEHICLE if subject.duty.lane is Lane.VEHICLE else ()
    own: tuple[Asked, ...]
    if subject.document.kind.is_local:
        own = _PASS_HOLDER
    elif subject.is_foreigner_entering:
        own = _FOREIGNER_ENTERING
    else:
        own = _CITIZEN
    entering = _ENTERING if subject.direction is Direction.ENTRY else ()
    return proof + vehicle + own + entering + _ALL


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
