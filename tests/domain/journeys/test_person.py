"""By what a person is known again, and what words on two documents come to."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.journeys.identity import is_of_one_person, name_key, national_key
from checkpoint.domain.journeys.person import Basis, Words
from tests.builders import A_DAY, NOON, a_document, a_holder, a_word


def key_of(primary: str, secondary: str = "", **changes: Any) -> str:
    return name_key(a_holder(name=PersonName(primary, secondary), **changes))


def test_a_name_is_the_same_however_an_office_splits_and_writes_it() -> None:
    written = {
        key_of("ROSLI", "NUR AISYAH"),
        key_of("NUR AISYAH ROSLI"),
        key_of("Rosli", "Nur  Aisyáh"),
        key_of("RO'SLI", "NUR-AISYAH"),
    }

    assert written == {"AISYAH NUR ROSLI 1990-07-21"}


@pytest.mark.parametrize("born", [None, PartialDate(1990), PartialDate(1990, 7)])
def test_a_name_without_a_whole_birthday_knows_nobody_again(born: PartialDate | None) -> None:
    assert key_of("ROSLI", born=born) == ""


def test_a_name_in_no_latin_letters_knows_nobody_again() -> None:
    assert key_of("李") == ""


@pytest.mark.parametrize("number", ["", "12345", "000000000", "------"])
def test_a_number_that_tells_nobody_from_another_is_none(number: str) -> None:
    assert national_key(a_holder(national_number=number)) == ""


def test_the_same_number_of_two_states_is_two_peoples() -> None:
    one, other = a_holder(), a_holder(nationality="IDN")

    assert national_key(one) == national_key(a_holder(national_number="900721-13-5544"))
    assert national_key(one) != national_key(other)


def test_a_letter_for_several_and_no_document_at_all_are_nobodys_own() -> None:
    assert is_of_one_person(a_document())
    assert not is_of_one_person(a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER))
    assert not is_of_one_person(a_document(kind=DocumentKind.NO_DOCUMENT, number=" - "))


def test_the_newest_word_on_a_pair_holds_whichever_is_read_first() -> None:
    linked, parted = a_word("A", "B"), a_word("A", "B", is_same=False, at=NOON + A_DAY)

    for order in ([linked, parted], [parted, linked]):
        assert Words(order).on("B", "A") is parted
        assert Words(order).linked_to("A") == []
        assert Words(order).part("B", {"A"})


keys = st.sampled_from("ABCD")
words = st.builds(
    lambda pair, is_same, days: a_word(*pair, is_same=is_same, at=NOON + days * A_DAY),
    st.tuples(keys, keys).filter(lambda pair: pair[0] != pair[1]),
    st.booleans(),
    st.integers(0, 3),
)


@given(st.lists(words, max_size=8), st.randoms())
def test_words_come_to_the_same_in_whatever_order_they_are_read(
    said: list[Any], chance: Any
) -> None:
    shuffled = [*said]
    chance.shuffle(shuffled)

    assert Words(shuffled).every == Words(said).every


def test_who_links_or_parts_says_why_but_for_the_number_that_links_by_itself() -> None:
    a_word("A", "B", basis=Basis.NATIONAL_NUMBER, reason="")
    with pytest.raises(InvalidValue):
        a_word("A", "B", reason=" ")
    with pytest.raises(InvalidValue):
        a_word("A", "B", basis=Basis.NATIONAL_NUMBER, reason="", is_same=False)
    with pytest.raises(InvalidValue):
        a_word("A", "A")
