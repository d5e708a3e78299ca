"""People who are inside, for the papers and files about them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.stay import stay_of
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.journeys.resident import InsideList, Resident, in_order
from tests.builders import A_DAY, NOON, QUESTIONS, TODAY, a_document, a_post, an_id

POLICY = Policy(questions=QUESTIONS)


def somebody(*, days_ago: int = 0, granted: int | None = 30, **changes: Any) -> Resident:
    """Somebody who came in; fields of his document may be given as if they were his own."""
    address = changes.pop("address", "Jl. Raya Entikong 12")
    purpose = changes.pop("purpose", Purpose.FAMILY)
    entry = Entry(
        id=an_id(),
        counter="1",
        document=a_document(**changes),
        details=Details(purpose=purpose, address=address, days_granted=granted),
        crossed_at=NOON - days_ago * A_DAY,
    )
    stay = stay_of(entry, on=TODAY, post=a_post(), policy=POLICY)
    return Resident(entry=entry, stay=stay)


def an_inside_list(*residents: Any, **changes: Any) -> InsideList:
    listed = InsideList(post=a_post(), on=TODAY, at=NOON, residents=in_order(residents))
    return replace(listed, **changes)
