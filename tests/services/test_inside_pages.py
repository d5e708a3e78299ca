"""The list as it is read: page by page, found by words, and whole."""

from __future__ import annotations

import pytest

from checkpoint.domain.journeys.resident import Wanted
from checkpoint.domain.people.officer import PERMISSIONS, Permission, Role
from tests.services.insiders import Post, another, numbers


@pytest.fixture
def post() -> Post:
    return Post()


def test_a_page_is_read_by_its_place_and_counts_as_the_whole_list_does(post: Post) -> None:
    for place in range(5):
        document = another(f"N{place}", nationality="TLS" if place % 2 else "MYS")
        post.enter(document=document, days_ago=30 + place * 3)

    roll, everybody = post.inside.roll(post.lead), Wanted()
    pages = [
        numbers(post.inside.page(post.lead, roll, everybody, start=start, most=2))
        for start in range(0, 6, 2)
    ]
    assert [one for page in pages for one in page] == numbers(post.listed().residents)
    assert [len(page) for page in pages] == [2, 2, 1]
    assert roll.figures() == post.listed().figures()
    assert roll.by_nationality() == post.listed().by_nationality()
    wanted = Wanted(nationality="TLS")
    assert roll.count(wanted) == len(post.listed().wanted(wanted)) == 2
    assert numbers(post.inside.page(post.lead, roll, wanted)) == ["N3", "N1"]


def test_somebody_is_found_by_parts_of_his_name_and_number(post: Post) -> None:
    for number in ("A1", "B2"):
        post.enter(document=another(number))
    found = post.inside.roll(post.lead, text="b2 tan")
    assert numbers(post.inside.page(post.lead, found, Wanted())) == ["B2"]


def test_a_possible_victim_is_not_found_by_name_by_who_may_not_know(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = post.enter(document=another("A1"))
    post.protect(document=entry.document)
    assert post.inside.roll(post.lead, text="tan").figures().inside == 1

    blind = PERMISSIONS[Role.SHIFT_LEAD] - {Permission.SEE_PROTECTED}
    monkeypatch.setitem(PERMISSIONS, Role.SHIFT_LEAD, blind)
    assert post.inside.roll(post.lead, text="tan").figures().inside == 0
    roll = post.inside.roll(post.lead)
    (hidden,) = post.inside.page(post.lead, roll, Wanted())
    assert (roll.figures().protected, hidden.entry.document.number) == (1, "")


def test_a_long_reading_says_how_far_it_is_and_can_be_broken_off(post: Post) -> None:
    post.enter()
    told: list[tuple[int, int]] = []
    post.inside.look(post.lead, watch=lambda read, of: told.append((read, of)))
    assert told == [(0, 1)]

    class EnoughError(Exception):
        pass

    def enough(_read: int, _all: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        post.inside.look(post.lead, watch=enough)
