from __future__ import annotations

from checkpoint.domain.documents.mrz import Field, Zone, field_certainty, parse
from tests.domain.documents.mrz.zones import TD3, TODAY, with_marks


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone)
    return zone


def certainty_with(line: int, at: int, value: float) -> list[list[float]]:
    """Sure of everything but one place, counted from 1."""
    rows = [[0.99] * 44, [0.99] * 44]
    rows[line - 1][at - 1] = value
    return rows


def test_a_name_is_as_sure_as_its_weakest_letter() -> None:
    sure = field_certainty(read(TD3), certainty_with(1, 8, 0.3))

    assert sure[Field.NAME] == 0.3
    assert sure[Field.ISSUER] == 0.99


def test_what_a_check_digit_proves_is_certain_however_faint_the_print() -> None:
    sure = field_certainty(read(TD3), certainty_with(2, 3, 0.2))

    assert sure[Field.NUMBER] == 1
    assert sure[Field.NATIONALITY] == 0.99


def test_a_field_with_a_fault_keeps_the_doubt() -> None:
    wrong = read(with_marks(TD3, 2, 3, "7"))

    assert field_certainty(wrong, certainty_with(2, 3, 0.2))[Field.NUMBER] == 0.2


def test_the_composite_check_digit_is_no_field() -> None:
    assert Field.COMPOSITE not in field_certainty(read(TD3), certainty_with(1, 1, 1))
