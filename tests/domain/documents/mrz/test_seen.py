from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import FaultKind, Field, Place, Repair, Zone, parse_seen
from tests.domain.documents.mrz.zones import MRV_A, TD1, TD3, TODAY, with_marks

Doubts = Mapping[tuple[int, int], str]


def seen(text: str, doubts: Doubts) -> Zone:
    """What is read where a reader doubted single places, by line and position from 1."""
    lines = text.splitlines()
    others = [
        [doubts.get((number, at), "") for at in range(1, len(line) + 1)]
        for number, line in enumerate(lines, start=1)
    ]
    zone = parse_seen(lines, others, today=TODAY)
    assert isinstance(zone, Zone), zone
    return zone


def test_what_the_reader_doubted_is_repaired_where_all_check_digits_prove_it() -> None:
    misread = with_marks(with_marks(TD3, 2, 2, "0"), 2, 29, "2")

    zone = seen(misread, {(2, 2): "8", (2, 29): "ZI", (2, 5): "3"})

    assert not zone.faults
    assert zone.repairs == (
        Repair(field=Field.NUMBER, place=Place(2, 2, 2), found="0", proven="8"),
        Repair(field=Field.OPTIONAL, place=Place(2, 29, 29), found="2", proven="Z"),
    )
    assert zone.number == "L898902C3"
    assert zone.lines == tuple(misread.splitlines())


def test_what_only_the_composite_check_digit_covers_is_repaired_too() -> None:
    genuine = with_marks(with_marks(TD1, 1, 16, "Z"), 2, 30, "1")
    assert not seen(genuine, {}).faults
    misread = with_marks(genuine, 1, 16, "2")

    zone = seen(misread, {(1, 16): "Z"})

    assert [repair.proven for repair in zone.repairs] == ["Z"]
    assert zone.optional == "Z"


def test_a_document_printed_wrong_keeps_its_fault_where_the_reader_was_sure() -> None:
    printed_wrong = with_marks(TD3, 2, 3, "7")

    zone = seen(printed_wrong, {(2, 6): "8", (1, 8): "P"})

    assert not zone.repairs
    assert FaultKind.CHECK_DIGIT in {fault.kind for fault in zone.faults}


def test_two_ways_to_make_it_right_prove_neither() -> None:
    misread = with_marks(MRV_A, 2, 2, "0")

    zone = seen(misread, {(2, 2): "89"})
    again = seen(misread, {(2, 2): "8", (2, 9): "4"})

    assert [repair.proven for repair in zone.repairs] == ["8"]
    assert not again.repairs


def test_a_page_of_doubts_proves_nothing() -> None:
    misread = with_marks(TD3, 2, 3, "7")

    zone = seen(misread, {(2, at): "0123456789" for at in range(1, 44)})

    assert not zone.repairs


@given(st.dictionaries(st.tuples(st.just(2), st.integers(1, 44)), st.sampled_from("018ABOZ<")))
def test_doubts_never_touch_a_zone_whose_check_digits_are_right(
    doubts: dict[tuple[int, int], str],
) -> None:
    zone = seen(TD3, doubts)

    assert not zone.repairs
    assert not zone.faults
