"""What is answered for a member of a group, and whether nothing is left to ask or look at."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum, auto
from typing import Any

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.groups.draft import DraftMember, GroupDraft
from checkpoint.domain.inspection.decision import missing_answers, unlawful_answers
from checkpoint.domain.inspection.inspection import Inspection


class Standing(StrEnum):
    """How a member stands in the list."""

    READY = auto()
    """Green, and nothing is left to ask: the one key admits him."""
    ASKED = auto()
    """Green, but something must still be answered."""
    ATTENTION = auto()
    LOCKED = auto()
    DONE = auto()
    """Decided on."""


def details_of(draft: GroupDraft, member: DraftMember, inspection: Inspection) -> Details:
    """The answers for one member: those given for all, where he is asked, before those foreseen.

    In what they came is true of everybody in it, whether the lane asks for it or not; and his
    children are counted with him alone.
    """
    shared: dict[str, Any] = {}
    for one in inspection.asked:
        answer = getattr(draft.answers, one.question.value)
        if answer not in (None, "", 0):
            shared[one.question.value] = answer
    if draft.group.vehicle is not None:
        shared |= {"vehicle": draft.group.vehicle, "plate": draft.group.plate}
    return replace(inspection.foreseen, **shared | {"children": len(member.companions)})


def standing_of(draft: GroupDraft, member: DraftMember, inspection: Inspection) -> Standing:
    """How he stands: only who is green through and through is admitted with the others."""
    if member.is_settled:
        return Standing.DONE
    if inspection.verdict is Verdict.RED:
        return Standing.LOCKED
    if inspection.verdict is Verdict.AMBER:
        return Standing.ATTENTION
    details = details_of(draft, member, inspection)
    if missing_answers(inspection, details) or unlawful_answers(inspection, details):
        return Standing.ASKED
    return Standing.READY
