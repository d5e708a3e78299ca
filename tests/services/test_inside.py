"""Who is inside: listed with his stay, given out, and said to have left elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.journeys.resident import InsideList, Wanted, Which
from checkpoint.domain.people.officer import PERMISSIONS, Permission, Role
from checkpoint.domain.posts.post import Direction
from checkpoint.services.inside import NotInside
from tests.builders import (
    A_DAY,
    AN_HOUR,
    TODAY,
    a_word,
    an_amendment_of,
    an_extension,
    an_id,
)
from tests.services.insiders import FAMILY, PASS, TRADE, Post, another, numbers


@pytest.fixture
def post() -> Post:
    return Post()


def test_the_longest_overstayed_stand_first_and_then_whose_stay_ends_first(post: Post) -> None:
    for number, days_ago in (("A1", 3), ("B2", 29), ("C3", 200), ("D4", 40)):
        post.enter(document=another(number), days_ago=days_ago)
    post.enter(document=another("E5"), details=TRADE)

    listed = post.listed()
    assert numbers(listed.residents) == ["C3", "D4", "B2", "A1", "E5"]
    assert [one.days_over for one in listed.residents] == [171, 11, 0, 0, 0]
    figures = listed.figures(days=7)
    assert (figures.inside, figures.ending, figures.overstayed, figures.unknown) == (5, 1, 2, 1)


@pytest.mark.parametrize(
    ("days_ago", "ending", "over"),
    [
        pytest.param(22, False, 0, id="eighth day before the end"),
        pytest.param(23, True, 0, id="seventh day before the end"),
        pytest.param(29, True, 0, id="the last day"),
        pytest.param(30, False, 1, id="the day after"),
    ],
)
def test_a_stay_ends_soon_until_it_is_over(
    post: Post, days_ago: int, *, ending: bool, over: int
) -> None:
    post.enter(days_ago=days_ago)

    one = post.one()
    assert (one.ends_within(6), one.days_over) == (ending, over)


def test_a_pass_goes_by_the_policy_of_the_post_and_by_its_extensions(post: Post) -> None:
    entry = post.enter(document=PASS, days_ago=20, details=Details())
    over = Wanted(which=Which.PASS_OVER)
    assert numbers(post.listed().wanted(over)) == ["SMB 7"]
    assert post.one().days_over == 7

    with post.storage.writing() as store:
        store.stays.add(an_extension(entry=entry.id, until=TODAY + A_DAY))
    assert (post.one().days_over, numbers(post.listed().wanted(over))) == (0, [])

    post.keep(an_amendment_of(entry, details=FAMILY))
    assert post.one().entry.details == FAMILY


def test_the_list_is_narrowed_by_nationality_purpose_and_pass(post: Post) -> None:
    post.enter(document=PASS)
    post.enter(document=another("A1", nationality="TLS"), details=TRADE)

    listed = post.listed()
    assert numbers(listed.wanted(Wanted(which=Which.PASS_HOLDERS))) == ["SMB 7"]
    assert numbers(listed.wanted(Wanted(nationality="TLS"))) == ["A1"]
    assert numbers(listed.wanted(Wanted(purpose=Purpose.FAMILY))) == ["SMB 7"]
    assert listed.by_nationality() == [("MYS", 1), ("TLS", 1)]
    assert dict(post.inside.count(post.lead)) == {"MYS": 1, "TLS": 1}


def test_nobody_inside_is_a_list_without_anybody(post: Post) -> None:
    assert post.listed().residents == ()
    assert post.listed().figures().inside == 0


def test_who_came_in_by_a_clock_that_was_wrong_is_marked(post: Post) -> None:
    post.enter(crossed_at=post.clock() + 5 * AN_HOUR)

    assert post.one().is_ahead


def test_a_possible_victim_is_counted_and_named_to_nobody_who_may_not_know(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = another("A1"), another("A2", born=None)
    post.enter(document=new)
    post.protect(document=old)
    post.enter(document=old, days_ago=300, direction=Direction.EXIT)
    with post.storage.writing() as store:
        store.persons.add(a_word(old.key, new.key))
    assert post.one().is_protected
    assert post.one().entry.document == new

    given = post.inside.give_out(post.lead, post.listed(), Wanted(), form="csv")
    assert _told(given) == [(MASK, "", "", None)]
    assert given.figures().inside == given.figures().protected == 1

    blind = PERMISSIONS[Role.SHIFT_LEAD] - {Permission.SEE_PROTECTED}
    monkeypatch.setitem(PERMISSIONS, Role.SHIFT_LEAD, blind)
    assert _told(post.listed()) == [(MASK, "", "", None)]


def _told(listed: InsideList) -> list[tuple[Any, ...]]:
    documents = [(one.entry.document, one.entry.details) for one in listed.residents]
    return [(d.holder.name.full, d.number, said.address, d.holder.born) for d, said in documents]


def test_a_possible_victim_stays_unnamed_when_the_document_is_put_right(post: Post) -> None:
    entry = post.enter(document=another("A1"))
    post.protect(document=entry.document)
    post.keep(an_amendment_of(entry, document=another("B9")))

    assert post.one().is_protected


def test_who_left_elsewhere_leaves_the_list_until_the_word_is_taken_back(post: Post) -> None:
    entry = post.enter()
    post.leave(entry)
    assert post.listed().residents == ()
    (gone,) = post.inside.departed(post.lead)
    assert (gone.word.source, gone.word.officer) == ("Kanim Kuching", post.lead.id)

    post.inside.take_back(post.lead, gone.word.id, "Orang lain")
    assert post.one().entry.id == entry.id
    assert post.inside.departed(post.lead) == []
    assert post.acts[-2:] == ["left_elsewhere", "left_elsewhere_taken_back"]


def test_what_is_said_of_a_departure_has_a_reason_and_a_source(post: Post) -> None:
    entry = post.enter()
    for said in ({"source": " ", "reason": "x"}, {"source": "x", "reason": " "}):
        with pytest.raises(InvalidValue):
            post.inside.note_left(post.lead, entry.id, **said)
    assert post.one().entry.id == entry.id


def test_nobody_who_is_not_inside_can_leave_elsewhere_or_come_back(post: Post) -> None:
    entry = post.enter(days_ago=1)
    post.enter(direction=Direction.EXIT)
    with pytest.raises(NotInside):
        post.leave(entry)
    with pytest.raises(NotInside):
        post.inside.take_back(post.lead, an_id(), "Orang lain")


def test_the_list_is_the_shift_leads_and_giving_it_out_is_on_the_trail(post: Post) -> None:
    post.enter()
    for actor in (post.officer, post.administrator):
        for asked in (post.inside.look, post.inside.departed, post.inside.make_anew):
            with pytest.raises(NotPermitted):
                asked(actor)
        with pytest.raises(NotPermitted):
            post.inside.give_out(actor, post.listed(), Wanted(), form="csv")

    post.inside.give_out(post.lead, post.listed(), Wanted(which=Which.OVERSTAYED), form="xlsx")
    with post.storage.reading() as store:
        act = list(store.audit.entries())[-1].act
    assert (act.action, act.subject) == ("inside_given_out", "xlsx")
    assert act.detail == {"on": TODAY.isoformat(), "people": "0", "which": "overstayed"}


def test_a_stay_of_a_year_is_counted_whole(post: Post) -> None:
    post.enter(details=replace(FAMILY, days_granted=365), days_ago=364)

    stay = post.one().stay
    assert stay is not None
    assert (stay.days_inside, stay.days_left, stay.days_over) == (365, 0, 0)


def test_it_can_be_made_anew_and_says_how_many_there_are(post: Post) -> None:
    post.enter()

    assert dict(post.inside.make_anew(post.lead)) == {"MYS": 1}
    assert post.acts[-1] == "inside_made_anew"
