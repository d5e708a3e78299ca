"""What is asked of a traveller beyond the document, and what is answered before he speaks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

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
_ALL = (
    Asked(question=Question.CHILDREN, is_required=False),
    Asked(question=Question.STAMP_NUMBER, is_required=False),
)
_OTHER_PROOF = (Asked(question=Question.OTHER_PROOF, is_required=True),)


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
    return proof + vehicle + own + _ALL


def foreseen(subject: Subject) -> Details:
    """The answers as they were last time, or as the law gives them."""
    last = next((seen.crossing.details for seen in subject.history), Details())
    kept = replace(
        last,
        stamp_number="",
        other_proof="",
        children=0,
        declared=None,
        referrals=(),
        days_granted=None,
        permit=None,
        permit_number="",
    )
    if subject.document.kind.is_local:
        return replace(kept, permit=Permit.BORDER_PASS)
    if subject.is_citizen:
        home = Purpose.RETURN_HOME if subject.direction is Direction.ENTRY else last.purpose
        return replace(kept, purpose=home)
    if subject.is_foreigner_entering:
        days = subject.policy.visa_free_days(subject.document.holder.nationality, subject.today)
        if days is not None:
            return replace(kept, permit=Permit.VISA_FREE, days_granted=days)
    return kept
