"""A post with people inside, for the tests of the services about them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.journeys.resident import InsideList, Resident
from checkpoint.services.inside import InsideService
from tests.builders import (
    A_DAY,
    NOON,
    QUESTIONS,
    TODAY,
    a_case,
    a_crossing,
    a_document,
    a_post,
    an_id,
)
from tests.services.worlds import World

RULE = BorderPassRule(
    post="ETK",
    kind=DocumentKind.CROSSING_PASS,
    issuer="MYS",
    stay_days=14,
    source="BCA",
    is_verified=True,
)
PASS = a_document(
    kind=DocumentKind.CROSSING_PASS,
    number="SMB 7",
    name=PersonName("UMAR BIN DAUD"),
    national_number="",
)
MIDNIGHT = datetime.combine(TODAY, time(), a_post().zone.tzinfo) + A_DAY
"""The end of today on the clock of the post."""
FAMILY, TRADE = Details(purpose=Purpose.FAMILY, days_granted=30), Details(purpose=Purpose.TRADE)


class Post(World):
    """With people inside."""

    def __init__(self) -> None:
        super().__init__(policy=Policy(questions=QUESTIONS, border_passes=(RULE,)))
        self.inside = InsideService(
            storage=self.storage, policy=self.policy, clock=self.clock, new_id=an_id
        )

    def enter(self, *, days_ago: int = 0, **changes: Any) -> Crossing:
        crossing = a_crossing(
            **{"crossed_at": NOON - days_ago * A_DAY, "details": FAMILY} | changes
        )
        return self.keep(crossing)

    def keep(self, crossing: Crossing) -> Crossing:
        with self.storage.writing() as store:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        return crossing

    def protect(self, **changes: Any) -> None:
        with self.storage.writing() as store:
            store.cases.open(a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, **changes))

    def listed(self, on: date | None = None) -> InsideList:
        return self.inside.look(self.lead, on)

    def one(self) -> Resident:
        (only,) = self.listed().residents
        return only

    def leave(self, entry: Crossing) -> None:
        self.inside.note_left(self.lead, entry.id, source="Kanim Kuching", reason="Terbang pulang")


def another(number: str, **changes: Any) -> Any:
    """Another person's passport."""
    name = PersonName(f"TAN {number}")
    return a_document(number=number, name=name, national_number="", **changes)


def numbers(residents: Any) -> list[str]:
    return [one.entry.document.number for one in residents]
