"""A visit on a border pass is extended at the post, and the way out knows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, TravelDocument
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.inspection.findings import StayExceeded
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.posts.post import Direction
from checkpoint.services.journal import Correction
from checkpoint.services.stay_extensions import (
    NotExtendable,
    NothingExtended,
    NotLonger,
    NoVisit,
    PastLongestVisit,
    StayExtensionService,
    Visit,
)
from tests.builders import A_DAY, QUESTIONS, TODAY, a_document, a_duty, a_post, an_id
from tests.services.worlds import World

RULE: dict[str, Any] = {
    "post": "ETK",
    "kind": DocumentKind.CROSSING_PASS,
    "issuer": "TLS",
    "stay_days": 10,
    "extensions": 2,
    "most_days": 30,
    "source": "kemlu.go.id/dili",
    "is_verified": True,
}
PASS = a_document(kind=DocumentKind.CROSSING_PASS, issuer="TLS", nationality="TLS", number="TL 77")
TEN_DAYS = Details(permit=Permit.VISA_FREE, days_granted=10, purpose=Purpose.FAMILY)
OUT = a_duty(direction=Direction.EXIT)
LAST_DAY = TODAY + 9 * A_DAY
"""Of ten days, with the day of arrival."""


class Post(World):
    """With the service of extensions."""

    def __init__(self, **changes: Any) -> None:
        rule = BorderPassRule(**RULE | changes)
        super().__init__(policy=Policy(questions=QUESTIONS, border_passes=(rule,)))
        self.extensions = StayExtensionService(
            storage=self.storage, policy=self.policy, clock=self.clock, new_id=an_id
        )

    def come_in(self, document: TravelDocument = PASS) -> None:
        self.record(self.look(document), details=TEN_DAYS)

    def extend(self, until: date, reason: str = "Ibu sakit.") -> Visit:
        return self.extensions.extend(self.officer, PASS, until, reason)

    def take_back(self) -> Visit:
        return self.extensions.take_back(self.officer, PASS, "Salah orang.")


@pytest.fixture
def post() -> Post:
    return Post()


def days_over(found: Inspection) -> list[int]:
    return [one.stay.days_over for one in found.findings if isinstance(one, StayExceeded)]


def on_the_way_out(post: Post, days: int) -> list[int]:
    at = post.clock()
    post.clock.forward(days * A_DAY)
    found = days_over(post.look(PASS, OUT))
    post.clock.forward(at - post.clock())
    return found


def test_whose_visit_was_extended_is_within_it_on_the_way_out(post: Post) -> None:
    post.come_in()
    assert on_the_way_out(post, 15) == [6]

    visit = post.extend(TODAY + 19 * A_DAY)

    assert (visit.stay.last_day, len(visit.extended)) == (TODAY + 19 * A_DAY, 1)
    assert on_the_way_out(post, 15) == []
    assert on_the_way_out(post, 21) == [2]
    assert post.acts[-1] == "stay_extended"


def test_no_more_extensions_than_the_policy_allows(post: Post) -> None:
    post.come_in()
    post.extend(LAST_DAY + A_DAY)
    assert not post.extend(LAST_DAY + 2 * A_DAY).is_extendable

    with pytest.raises(NotExtendable):
        post.extend(LAST_DAY + 3 * A_DAY)


def test_where_the_policy_does_not_know_of_extensions_there_are_none() -> None:
    post = Post(extensions=None)
    post.come_in()

    with pytest.raises(NotExtendable):
        post.extend(LAST_DAY + A_DAY)


def test_all_extensions_together_end_with_the_longest_visit(post: Post) -> None:
    post.come_in()

    with pytest.raises(PastLongestVisit) as told:
        post.extend(TODAY + 30 * A_DAY)
    assert told.value.last_day == TODAY + 29 * A_DAY
    assert post.extend(told.value.last_day).latest == told.value.last_day


def test_an_extension_is_longer_and_has_a_reason(post: Post) -> None:
    post.come_in()
    with pytest.raises(NotLonger):
        post.extend(LAST_DAY)
    with pytest.raises(InvalidValue):
        post.extend(LAST_DAY + A_DAY, " ")


def test_what_was_wrong_is_taken_back_by_a_new_entry(post: Post) -> None:
    post.come_in()
    post.extend(LAST_DAY + 5 * A_DAY)

    visit = post.take_back()

    assert (visit.stay.last_day, list(visit.extended)) == (LAST_DAY, [])
    assert on_the_way_out(post, 12) == [3]
    assert len(post.storage.kept.stays.said) == 2
    assert post.acts[-1] == "stay_extension_taken_back"
    with pytest.raises(NothingExtended):
        post.take_back()
    assert visit.is_extendable


def test_who_left_or_came_on_a_passport_has_no_visit_to_extend(post: Post) -> None:
    with pytest.raises(NoVisit):
        post.extend(LAST_DAY + A_DAY)
    post.come_in()
    post.record(post.look(PASS, OUT))
    with pytest.raises(NoVisit):
        post.extend(LAST_DAY + A_DAY)
    passport = a_document(nationality="MYS")
    post.come_in(passport)
    with pytest.raises(NoVisit):
        post.extensions.look_up(post.officer, passport)


def test_an_extension_outlives_a_correction_of_the_entry(post: Post) -> None:
    recorded = post.record(post.look(PASS), details=TEN_DAYS)
    post.extend(LAST_DAY + 5 * A_DAY)
    wrong = recorded.crossing
    right = Correction(
        document=replace(PASS, holder=replace(PASS.holder, name=PersonName("ROSLI", "NUR"))),
        direction=wrong.direction,
        details=wrong.details,
        reason="Nama salah.",
    )
    post.journal.correct(post.lead, a_post(), wrong.id, right, confirmed=post.signed())

    assert on_the_way_out(post, 12) == []


def test_an_administrator_extends_nothing(post: Post) -> None:
    post.come_in()
    with pytest.raises(NotPermitted):
        post.extensions.extend(post.administrator, PASS, LAST_DAY + A_DAY, "x")
