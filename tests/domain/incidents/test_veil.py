from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.incidents.events import (
    FORMS,
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    FollowedUp,
    GoodsAdded,
    HandedOver,
    PersonAdded,
    Reopened,
    Reported,
    VictimReferred,
    What,
)
from checkpoint.domain.incidents.person import Goods
from checkpoint.domain.incidents.place import Place
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.veil import Veil, for_copy, for_reader, initials, unmasked
from tests.builders import an_id
from tests.incident_builders import a_hand_over, a_person, a_report, a_state

NAME = "Yohanes Sabinus"
SAYS = f"Kata {NAME}, pak YOHANES melihat mereka."


def everywhere(text: str, **more: object) -> IncidentState:
    """An incident in which a text stands wherever one can be written."""
    person = a_person(name="Rina", origin=text, note=text)
    goods = Goods(what=text, owner=text)
    report = a_report(
        facts=text,
        action=text,
        place=Place(path=text, near=text),
        persons=(person,),
        goods=(goods,),
    )
    what: tuple[What, ...] = (
        PersonAdded(a_person(note=text)),
        GoodsAdded(goods),
        EvidenceAdded(text, name=text),
        FollowedUp(text),
        HandedOver(a_hand_over(what=text)),
        Bound(None, text),
        VictimReferred(person.id, an_id()),
        Closed(text),
        Reopened(text),
    )
    state = a_state(*what, facts=text, action=text, persons=(person,), goods=(goods,))
    corrected = Corrected(report, text, state.told_by)
    whole = a_state(*what, corrected, persons=(person,), facts=text, goods=(goods,))
    assert {type(one.what) for one in whole.events} == set(FORMS.values())
    return whole


@pytest.mark.parametrize("is_copy", [True, False])
def test_an_informants_name_stands_nowhere_however_it_was_written(*, is_copy: bool) -> None:
    state = everywhere(SAYS)
    seen = (
        for_copy(state, informants=[NAME], victims=state.victims)
        if is_copy
        else for_reader(state, informants=[NAME], victims=())
    )
    assert "yohanes" in repr(state).lower()
    assert "yohanes" not in repr(seen).lower()
    assert "sabinus" not in repr(seen).lower()
    assert len(seen.events) == len(state.events)


def test_a_copy_names_persons_by_initials_also_in_what_was_written() -> None:
    person = a_person(name="Ahmad bin Abdullah", born=PartialDate(1990, 7, 21), number="X123")
    state = a_state(
        FollowedUp("Ahmad dipulangkan ke Sambas."),
        persons=(person,),
        facts="AHMAD bin  Abdullah berjalan kaki; Ahmadi tidak.",
    )
    copy = for_copy(state, informants=[], victims=state.victims)

    (shown,) = copy.report.persons
    assert (shown.name, shown.born, shown.number) == ("A. b. A.", PartialDate(1990), MASK)
    assert (shown.age, shown.origin) == (34, "Sambas")
    assert copy.report.facts == "A. b. A. berjalan kaki; Ahmadi tidak."
    assert copy.events[1].what == FollowedUp("A. dipulangkan ke Sambas.")
    assert copy.report.goods[0].owner == "H."


def test_a_name_that_was_corrected_away_does_not_come_back_through_the_first_telling() -> None:
    first = a_state(persons=(a_person(name="Suparman"),), facts="Suparman lewat.")
    state = a_state(
        Corrected(a_report(persons=()), "Bukan Suparman", first.told_by),
        persons=(a_person(name="Suparman"),),
        facts="Suparman lewat.",
    )
    assert "Suparman" not in repr(for_copy(state, informants=[], victims=state.victims))


def test_a_possible_victim_is_named_to_those_alone_who_may_see_the_case() -> None:
    victim, other = a_person(name="Siti Rahma", age=16, origin="Bima"), a_person(name="Joko")
    state = a_state(
        VictimReferred(victim.id, an_id()),
        persons=(victim, other),
        facts="Joko membawa Siti Rahma.",
    )
    hidden = for_reader(state, informants=[], victims=state.victims)
    assert [one.name for one in hidden.report.persons] == [MASK, "Joko"]
    assert hidden.report.facts == f"Joko membawa {MASK}."
    assert "Bima" not in repr(hidden)

    assert for_reader(state, informants=[], victims=()) == state
    copy = for_copy(state, informants=[], victims=state.victims)
    assert [one.name for one in copy.report.persons] == [MASK, "J."]
    assert copy.report.facts == f"J. membawa {MASK}."


def test_an_informant_who_was_written_down_among_the_persons_is_hidden_there_too() -> None:
    state = a_state(persons=(a_person(name="YOHANES  Sabinus"),))
    (shown,) = for_copy(state, informants=[NAME], victims=()).report.persons
    assert shown.name == MASK
    (shown,) = for_reader(state, informants=[NAME], victims=()).report.persons
    assert shown.name == MASK


def test_who_corrects_a_report_with_masks_in_it_does_not_write_the_masks_down() -> None:
    victim = a_person(name="Siti Rahma")
    state = a_state(VictimReferred(victim.id, an_id()), persons=(victim,))
    seen = for_reader(state, informants=[], victims=state.victims)
    added = a_person(name="Joko")
    corrected = replace(seen.report, persons=(*seen.report.persons, added))
    assert unmasked(corrected, state).persons == (victim, added)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ahmad bin Abdullah", "A. b. A."),
        ("SUPARMAN", "S."),
        ("Nor'ain binti Ali", "N. b. A."),
        ("", ""),
        ("N" * 60, "N."),
    ],
)
def test_initials_keep_the_small_words_small(name: str, short: str) -> None:
    assert initials(name) == short


names = st.text("ABCDEFGHIJabcdefghij '-", min_size=3, max_size=20).filter(
    lambda name: any(len(word) > 2 and word.isalpha() for word in name.split())
)


@given(names, st.text(max_size=20), st.text(max_size=20))
def test_no_text_keeps_a_hidden_name_that_stands_in_it_as_words(
    name: str, before: str, behind: str
) -> None:
    veiled = Veil.over([name])(f"{before} {name} {behind}")
    assert f" {name} " not in veiled


def test_the_first_telling_is_a_report_still() -> None:
    copy = for_copy(a_state(), informants=[], victims=())
    assert isinstance(copy.events[0].what, Reported)
