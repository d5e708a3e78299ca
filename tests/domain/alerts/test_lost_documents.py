"""Documents of which only the number is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import AlertKind, ListedDocument
from checkpoint.domain.alerts.lost_documents import (
    LostDocument,
    difference,
    entry_of,
    lost_document,
)

NUMBERS = st.lists(st.integers(0, 12), unique=True).map(sorted)


def doc(number: int) -> LostDocument:
    return LostDocument(f"{number:04}", f"{number:04}", "")


def test_a_document_is_kept_by_its_plain_number_and_the_form_it_is_looked_up_by() -> None:
    kept = lost_document(ListedDocument("ao 123-4567", "IDN"))

    assert kept == LostDocument("A01234567", "AO1234567", "IDN")
    assert lost_document(ListedDocument(" - ")) is None


def test_the_entry_of_a_number_is_the_same_each_time_it_is_met() -> None:
    entry = entry_of("SLTD", LostDocument("A1", "A1", "IDN"))

    assert (entry.kind, entry.reference, entry.list_name) == (
        AlertKind.LOST_DOCUMENT,
        "A1",
        "SLTD",
    )
    assert entry == entry_of("SLTD", LostDocument("A1", "A1", "IDN"))
    assert entry.id != entry_of("SLTD", LostDocument("A1", "A1", "MYS")).id


@given(NUMBERS, NUMBERS)
def test_two_lists_side_by_side_tell_of_each_number_what_became_of_it(
    old: list[int], new: list[int]
) -> None:
    found = dict(difference(map(doc, old), map(doc, new)))

    assert found == {
        doc(number): None if number in old and number in new else number in new
        for number in {*old, *new}
    }
