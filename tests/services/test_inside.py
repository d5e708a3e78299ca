"""Who is inside: listed with his stay, given out, and said to have left elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.errors import InvalidValue, NotPermitted
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted, Which
from checkpoint.domain.people.officer import PERMISSIONS, Permission, Role
from checkpoint.domain.posts.post import Direction
from checkpoint.services.inside import InsideService, NotInside
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    QUESTIONS,
    TODAY,
    a_cancellation_of,
    a_case,
    a_crossing,
    a_departure_elsewhere,
    a_document,
    a_post,
    a_word,
    an_amendment_of,
    an_extension,
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


@pytest.fixture
def post() -> Post:
    return Post()


def another(number: str, **changes: Any) -> Any:
    """Another person's passport."""
    name = PersonName(f"TAN {number}")
    return a_document(number=number, name=name, national_number="", **changes)


def numbers(residents: Any) -> list[str]:
    return [one.entry.document.number for one in residents]


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


def refuse(post: Post, number: str, ground: Ground = Ground.NO_VISA) -> Crossing:
    decision = replace(a_crossing().decision, outcome=Outcome.REFUSED, ground=ground)
    return post.enter(document=another(number), decision=decision)


def test_who_was_refused_lately_is_told_unless_it_was_cancelled(post: Post) -> None:
    refuse(post, "A1")
    post.keep(a_cancellation_of(refuse(post, "B2")))

    noted = post.listed().noted
    assert noted is not None
    assert [(one.document.number, one.why) for one in noted.refused] == [("A1", Ground.NO_VISA)]
    assert (noted.first_on, noted.last_on) == (TODAY - 29 * A_DAY, TODAY)
    before = post.listed(TODAY - A_DAY).noted
    assert before is not None
    assert before.refused == ()


def test_whom_the_second_line_doubted_is_told_and_no_possible_victim(post: Post) -> None:
    doubted, victim = another("A1"), another("B2")
    with post.storage.writing() as store:
        store.cases.open(a_case(kind=CaseKind.DOCUMENT_DOUBT, document=doubted))
        store.cases.open(a_case(kind=CaseKind.DOCUMENT_DOUBT, document=victim))
        store.cases.open(a_case(kind=CaseKind.ILLNESS, document=another("C3")))
    refuse(post, "B2")
    post.protect(document=victim)

    noted = post.listed().noted
    assert noted is not None
    assert [(one.document.number, one.why) for one in noted.suspected] == [
        ("A1", CaseKind.DOCUMENT_DOUBT)
    ]
    assert (noted.refused, noted.unnamed) == ((), 1)
    assert noted.people == 1


def test_who_was_refused_for_an_illness_is_counted_and_not_named(post: Post) -> None:
    refuse(post, "A1", ground=Ground.INFECTIOUS_DISEASE)
    noted = post.listed().noted
    assert noted is not None
    assert (noted.refused, noted.unnamed) == ((), 1)


def test_a_table_of_those_inside_does_not_bear_who_was_refused(post: Post) -> None:
    refuse(post, "A1")
    listed = post.listed()
    assert post.inside.give_out(post.lead, listed, Wanted(), form="csv").noted is None
    assert post.inside.give_out(post.lead, listed, Wanted(), form="paper").noted == listed.noted
