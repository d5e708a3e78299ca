"""What a screening for trafficking has found: ticks and words, no number that weighs a person.

The only thing that follows from it is a proposal to go on talking, aside. No single sign proves
anything (UNODC), so nothing is added up: no score is computed, shown or kept.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.papers.particulars import LONGEST, LONGEST_INTERVIEW, MOST_TICKS, Indicator

MOST_QUESTIONS = 40
FEWEST_DIGITS = 6
"""Of a telephone number; what is shorter is no number that finds anybody again."""

_HOME = "62"
"""Indonesia's own prefix: numbers are told with it and without."""


class Company(StrEnum):
    """With whom a child is."""

    PARENT = "parent"
    """Or a guardian whose papers were seen."""
    OTHER_ADULT = "other_adult"
    ALONE = "alone"


class Suggestion(StrEnum):
    """What a screening may propose. There is no other: above all no refusal."""

    FURTHER_INTERVIEW = "further_interview"
    """Wawancara lanjutan."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the interview, and what was answered to it."""

    question: str
    answer: str

    def __post_init__(self) -> None:
        if not self.question.strip():
            raise InvalidValue("an answer belongs to a question")


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """As it was written down at one moment; what is learnt later is another, whole."""

    ticks: tuple[Indicator, ...] = ()
    remarks: str = ""
    interview: tuple[Asked, ...] = ()
    company: Company | None = None
    """``None`` where nobody asked, or where it is no child."""
    companions: str = ""
    """By name, as far as they were named."""
    recruiter: str = ""
    phone: str = ""
    """As it was told; it stands in the case alone."""
    contact: str = ""
    """Its keyed digest, by which two cases are seen to share a number."""
    destination: str = ""

    def __post_init__(self) -> None:
        if len(self.ticks) > MOST_TICKS or len(set(self.ticks)) != len(self.ticks):
            raise InvalidValue("an indicator is ticked once")
        if len(self.interview) > MOST_QUESTIONS:
            raise InvalidValue(f"at most {MOST_QUESTIONS} questions")
        for field in fields(self):
            longest = LONGEST_INTERVIEW if field.name == "remarks" else LONGEST
            value = getattr(self, field.name)
            if isinstance(value, str) and len(value) > longest:
                raise InvalidValue(f"{field.name}: at most {longest} letters")

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was written."""
        return self == Screening()

    @property
    def told(self) -> Screening:
        """What the form says of it: without the digest, which the program puts to it."""
        return replace(self, contact="")

    @property
    def suggestion(self) -> Suggestion | None:
        """To go on talking aside, where anything was noticed; how much does not matter."""
        is_without_parent = self.company in (Company.ALONE, Company.OTHER_ADULT)
        return Suggestion.FURTHER_INTERVIEW if self.ticks or is_without_parent else None


def plain_phone(told: str) -> str:
    """A telephone number as it is compared; empty where it is too short to tell anybody.

    ``+62 812-345``, ``0062 812 345`` and ``0812345`` are the same line.
    """
    digits = "".join(one for one in told if one.isascii() and one.isdigit()).removeprefix("00")
    if digits.startswith(_HOME):
        digits = f"0{digits.removeprefix(_HOME).removeprefix('0')}"
    return digits if len(digits) >= FEWEST_DIGITS else ""
