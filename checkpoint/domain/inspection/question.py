"""What may be asked of a traveller beyond the document, and of whom a post asks it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from checkpoint.domain.inspection.in_force import Bearer, InForce, RowKey
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


class Paper(StrEnum):
    """On what people travel, as far as questions differ by it."""

    BORDER_PASS = "border_pass"
    """Any local pass."""
    OTHER = "other"
    """A passport, or what stands for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRule(InForce):
    """A question, and of whom it is asked; in the order of the rows."""

    question: Question
    is_required: bool = False
    """Whether the record may not be made without an answer."""
    lanes: tuple[Lane, ...] = tuple(Lane)
    bearers: tuple[Bearer, ...] = tuple(Bearer)
    directions: tuple[Direction, ...] = tuple(Direction)
    papers: tuple[Paper, ...] = tuple(Paper)

    @property
    @override
    def keys(self) -> frozenset[RowKey]:
        """The question for each lane, bearer, direction and paper."""
        return frozenset(
            (self.question, lane, bearer, direction, paper)
            for lane in self.lanes
            for bearer in self.bearers
            for direction in self.directions
            for paper in self.papers
        )
