from __future__ import annotations

from checkpoint.domain.documents.pictures import Encoding, Point, Symbol, Symbology
from checkpoint.recognition.codes.parts import without_parts


def a_symbol(
    number: str, left: int, right: int, top: int, symbology: Symbology = Symbology.ITF
) -> Symbol:
    """A code as it was seen across a few rows of the page."""
    return Symbol(
        symbology=symbology,
        payload=number.encode(),
        text=number,
        encoding=Encoding.PROVEN,
        place=(Point(left, top), Point(right, top), Point(right, top + 4), Point(left, top + 4)),
        reader="zxing-cpp",
    )


WHOLE = a_symbol("06038617468207", 400, 913, 501)


def test_of_a_number_and_a_part_of_it_the_number_is_kept() -> None:
    part = a_symbol("0603861746", 404, 781, 481)

    assert without_parts([part, WHOLE], [part, WHOLE]) == [WHOLE]


def test_of_parts_alone_none_is_taken_for_the_number() -> None:
    parts = [a_symbol("548666", 393, 640, 441), a_symbol("6687996520", 511, 906, 490)]

    assert without_parts(parts, parts) == []


def test_a_part_seen_later_is_not_taken_for_the_number_either() -> None:
    parts = [a_symbol("548666", 393, 640, 441), a_symbol("6687996520", 511, 906, 490)]
    later = a_symbol("87996520", 582, 902, 500)

    assert without_parts([later], [*parts, later]) == []


def test_two_labels_one_below_the_other_are_two_numbers() -> None:
    labels = [WHOLE, a_symbol("11112222333344", 400, 913, 700)]

    assert without_parts(labels, labels) == labels


def test_a_number_of_another_kind_contests_nothing() -> None:
    symbols = [WHOLE, a_symbol("0603861746", 404, 781, 481, Symbology.CODE_128)]

    assert without_parts(symbols, symbols) == symbols
