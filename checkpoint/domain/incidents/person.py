"""Who and what an incident is about: persons as far as they are known, and goods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.documents.age import ADULT_AT, is_under_age
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.errors import InvalidValue

LONGEST_NAME = 120
LONGEST_LINE = 200
OLDEST = 120
"""Years: whoever writes more has slipped."""


class Part(StrEnum):
    """What somebody has to do with it."""

    CROSSED = "crossed"
    """Crossed the line, or was about to, otherwise than by the post."""
    GUIDE = "guide"
    """Led others, or sent them (tekong, penunjuk jalan)."""
    CARRIER = "carrier"
    """Carried or drove goods."""
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvedPerson:
    """Somebody found; what is not known of him is left open."""

    id: UUID
    part: Part = Part.CROSSED
    name: str = ""
    """Empty where he would not say, or got away."""
    sex: Sex = Sex.UNSPECIFIED
    born: PartialDate | None = None
    age: int | None = None
    """Years, as he says or as he seems, where no birth date is known."""
    nationality: str = ""
    document: DocumentKind = DocumentKind.NO_DOCUMENT
    number: str = ""
    origin: str = ""
    """Village, regency or depot from which he comes."""
    note: str = ""
    """His matter: work, purpose, what papers are missing."""
    crossing: UUID | None = None
    """The record from which he was taken over, if he was; he is protected as he is there."""
    case: UUID | None = None

    def __post_init__(self) -> None:
        if self.age is not None and not 0 <= self.age <= OLDEST:
            raise InvalidValue(f"nobody is {self.age} years old")
        longest = max(len(self.number), len(self.origin), len(self.note))
        if len(self.name) > LONGEST_NAME or longest > LONGEST_LINE:
            raise InvalidValue("a text about a person is too long")

    def is_child(self, on: date) -> bool:
        """Whether he was under age that day, as far as is known (UU 35/2014 Ps 1)."""
        if self.born is not None:
            return is_under_age(self.born, on)
        return self.age is not None and self.age < ADULT_AT


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """What was found with them, or without anybody."""

    what: str
    amount: str = ""
    """With its unit, as it was counted or weighed."""
    owner: str = ""

    def __post_init__(self) -> None:
        if not self.what.strip():
            raise InvalidValue("goods have a name")
        if max(len(self.what), len(self.amount), len(self.owner)) > LONGEST_LINE:
            raise InvalidValue("a text about goods is too long")
