"""Who was inside on a day that has passed, and will be on one to come."""

from __future__ import annotations

import pytest

from checkpoint.domain.crossings.details import Details
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    A_MINUTE,
    NOON,
    TODAY,
    a_cancellation_of,
    a_departure_elsewhere,
    an_amendment_of,
    an_extension,
)
from tests.services.insiders import MIDNIGHT, PASS, Post, another, numbers


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_day_to_come_counts_the_stays_as_they_will_be(post: Post) -> None:
    post.enter(days_ago=28)
    assert post.listed(TODAY + 5 * A_DAY).residents[0].days_over == 4


def test_a_day_that_has_passed_is_told_as_it_ended(post: Post) -> None:
    stayed, left = another("A1"), another("B2")
    for document in (stayed, left):
        post.enter(document=document, days_ago=5)
    post.enter(document=left, days_ago=2, direction=Direction.EXIT)
    post.enter(document=another("C3"))

    then = post.listed(TODAY - 3 * A_DAY)
    assert numbers(then.residents) == ["A1", "B2"]
    assert [one.stay and one.stay.days_inside for one in then.residents] == [3, 3]
    assert numbers(post.listed(TODAY - 2 * A_DAY).residents) == ["A1"]
    assert post.listed(TODAY - 6 * A_DAY).residents == ()
    assert (then.until, post.listed().until) == (MIDNIGHT - 3 * A_DAY, None)


@pytest.mark.parametrize(
    ("minutes", "inside"),
    [pytest.param(-1, 1, id="last minute"), pytest.param(0, 0, id="midnight")],
)
def test_a_day_ends_at_midnight_on_the_clock_of_the_post(
    post: Post, minutes: int, inside: int
) -> None:
    post.enter(crossed_at=MIDNIGHT - 2 * A_DAY + minutes * A_MINUTE)
    assert len(post.listed(TODAY - 2 * A_DAY).residents) == inside
    assert len(post.listed(TODAY - A_DAY).residents) == 1


def test_a_day_that_has_passed_is_told_with_what_was_put_right_since(post: Post) -> None:
    wrong = post.enter(document=another("A1"), days_ago=9)
    post.keep(an_amendment_of(wrong, document=another("A9")))
    never = post.enter(document=another("B2"), days_ago=9)
    post.keep(a_cancellation_of(never))

    assert numbers(post.listed(TODAY - 4 * A_DAY).residents) == ["A9"]


def test_who_is_said_to_have_left_elsewhere_was_inside_until_it_was_said(post: Post) -> None:
    entry = post.enter(days_ago=9)
    with post.storage.writing() as store:
        store.whereabouts.add(a_departure_elsewhere(entry=entry.id, at=NOON - 4 * A_DAY))

    assert len(post.listed(TODAY - 5 * A_DAY).residents) == 1
    assert post.listed(TODAY - 4 * A_DAY).residents == ()


def test_an_extension_of_later_does_not_hold_on_a_day_that_has_passed(post: Post) -> None:
    entry = post.enter(document=PASS, days_ago=20, details=Details())
    word = an_extension(entry=entry.id, until=TODAY + A_DAY, at=NOON - A_DAY)
    with post.storage.writing() as store:
        store.stays.add(word)

    assert [one.days_over for one in post.listed(TODAY - 2 * A_DAY).residents] == [5]
    assert [one.days_over for one in post.listed(TODAY - A_DAY).residents] == [0]
