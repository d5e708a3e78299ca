from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.manifest import (
    Manifest,
    ManifestLine,
    document_of,
    found_by,
    line_of,
)
from tests.builders import a_document, a_draft_member, a_group, an_id

AISYAH = ManifestLine(
    id=an_id(),
    row=2,
    name="NUR AISYAH ROSLI",
    born=PartialDate(1990, 7, 21),
    nationality="MYS",
    document_number="K 1234-5678",
)
BUDI = ManifestLine(id=an_id(), row=3, name="BUDI", nationality="IDN")


def test_a_document_is_ticked_off_by_its_number_however_it_was_typed() -> None:
    assert line_of(a_document(name=PersonName("LAIN")), [BUDI, AISYAH]) == AISYAH


def test_a_wrong_number_is_made_up_for_by_name_and_birthday_together() -> None:
    mistyped = replace(AISYAH, document_number="K12345679")
    assert line_of(a_document(), [mistyped]) == mistyped
    assert line_of(a_document(born=PartialDate(1990)), [mistyped]) is None
    assert line_of(a_document(born=PartialDate(1990, 7, 22)), [mistyped]) is None


def test_two_of_one_name_and_birthday_are_not_guessed_between() -> None:
    twins = [replace(AISYAH, id=an_id(), document_number="") for _ in range(2)]
    assert line_of(a_document(), twins) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", 2), ("nur", 1), ("ros aisy", 1), ("k123", 1), ("bu", 1), ("nur bu", 0), ("-", 0)],
)
def test_a_line_is_found_by_beginnings(typed: str, found: int) -> None:
    assert len(found_by(typed, [AISYAH, BUDI])) == found


def test_a_document_is_made_only_of_a_line_that_says_enough() -> None:
    made = document_of(AISYAH)
    assert made is not None
    assert (made.number, made.issuer) == ("K 1234-5678", "MYS")
    assert document_of(BUDI) is None


@given(st.permutations(range(6)), st.integers(0, 6))
def test_whoever_came_is_ticked_or_extra_and_nobody_is_both(order: list[int], listed: int) -> None:
    documents = [a_document(number=f"K0000000{number}") for number in range(6)]
    lines = tuple(
        replace(BUDI, id=an_id(), document_number=documents[number].number)
        for number in range(listed)
    )
    draft = GroupDraft(group=a_group(), manifest=Manifest(file="bus.csv", lines=lines))
    for place, number in enumerate(order):
        draft = draft.with_member(a_draft_member(document=documents[number]))
        extra = sum(draft.is_extra(one) for one in draft.members)
        assert len(draft.missing) + (place + 1 - extra) == listed
    assert draft.missing == ()
    assert sum(draft.is_extra(one) for one in draft.members) == 6 - listed


def test_who_came_before_the_list_is_ticked_when_it_comes() -> None:
    draft = GroupDraft(group=a_group()).with_member(a_draft_member())
    draft = draft.with_manifest(Manifest(file="bus.csv", lines=(AISYAH, BUDI)))
    assert draft.missing == (BUDI,)
    assert draft.with_manifest(None).missing == ()
