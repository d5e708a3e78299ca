"""What an officer adds to the papers of a decision that stands in no other record."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.errors import InvalidValue

LONGEST = 300
LONGEST_INTERVIEW = 2_000
MOST_TICKS = 18


class Indicator(StrEnum):
    """Signs of trafficking that an officer can see or ask; they combine, and none proves anything.

    After UNODC's indicators and the practice at the posts. There is no score, and nothing of
    origin, sex or poverty among them.
    """

    OTHER_HOLDS_DOCUMENT = "other_holds_document"
    OTHER_ANSWERS = "other_answers"
    FEAR_OR_INJURY = "fear_or_injury"
    NO_DESTINATION = "no_destination"
    ANSWERS_CHANGE = "answers_change"
    NO_MEANS = "no_means"
    STAY_UNCLEAR = "stay_unclear"
    PAID_BY_OTHERS = "paid_by_others"
    NO_CONTRACT = "no_contract"
    NO_PERMISSION = "no_permission"
    EARLIER_POSTPONEMENT = "earlier_postponement"
    GROUP_OF_ONE_LEADER = "group_of_one_leader"
    SHORT_CROSSINGS = "short_crossings"
    KNOWN_MODUS = "known_modus"
    CHILD_NOT_WITH_PARENTS = "child_not_with_parents"
    STORY_DOES_NOT_FIT = "story_does_not_fit"
    PASSPORT_FROM_FAR = "passport_from_far"
    KNOWN_CONTACT = "known_contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What the papers of one decision say beyond the record; empty is left open on the paper."""

    waits_at: str = ""
    """Where who is refused waits under supervision until he returns (UU 6/2011 Ps 13(2))."""
    ticks: tuple[Indicator, ...] = ()
    interview: str = ""
    companions: str = ""
    recruiter: str = ""
    phone: str = ""
    destination: str = ""
    handed_to: str = ""
    """The agency, such as BP3MI."""
    receiver: str = ""
    receiver_function: str = ""
    handed_at: datetime | None = None
    """``None`` where nobody was handed over yet."""
    goods: str = ""
    """What else is handed over: papers, belongings, evidence."""
    may_leave_on: date | None = None
    recommendation: str = ""
    """Its number, by which a postponement is lifted."""

    def __post_init__(self) -> None:
        if self.handed_at is not None and self.handed_at.tzinfo is None:
            raise InvalidValue("handed_at carries no time zone")
        if len(self.ticks) > MOST_TICKS or len(set(self.ticks)) != len(self.ticks):
            raise InvalidValue("an indicator is ticked once")
        for field in fields(self):
            longest = LONGEST_INTERVIEW if field.name == "interview" else LONGEST
            value = getattr(self, field.name)
            if isinstance(value, str) and len(value) > longest:
                raise InvalidValue(f"{field.name}: at most {longest} letters")


NOTHING_ADDED = Particulars()


def particulars_of(given: HandOver) -> Particulars:
    """What the paper of a hand-over says; by it the paper is known again."""
    return Particulars(
        handed_to=given.office,
        receiver=given.receiver,
        receiver_function=given.function,
        handed_at=given.handed_at,
        goods=given.what,
    )
