import pytest

from checkpoint.domain.documents.mrz import LAYOUTS, Field, Format, Layout, Place
from checkpoint.domain.documents.mrz.formats import TD1, TD2, TD3

layouts = pytest.mark.parametrize("layout", LAYOUTS.values(), ids=str)


@layouts
def test_every_position_belongs_to_one_field_or_one_check_digit(layout: Layout) -> None:
    places = [place for places in layout.fields.values() for place in places]
    places += [check.at for check in layout.checks]
    taken = [(at.line, at.first) for place in places for at in place.positions()]

    every = [(line, at) for line in range(1, layout.lines + 1) for at in range(1, layout.width + 1)]
    assert sorted(taken) == every


@layouts
def test_every_check_digit_but_the_composite_covers_just_its_field(layout: Layout) -> None:
    for check in layout.checks:
        if check.field is not Field.COMPOSITE:
            assert check.over == layout.fields[check.field]


@pytest.mark.parametrize("layout", [TD1, TD2, TD3], ids=str)
def test_the_composite_covers_every_checked_field_with_its_check_digit(layout: Layout) -> None:
    (composite,) = [check for check in layout.checks if check.field is Field.COMPOSITE]
    covered = {(at.line, at.first) for place in composite.over for at in place.positions()}

    for check in layout.checks:
        if check is not composite:
            for place in (*check.over, check.at):
                assert {(at.line, at.first) for at in place.positions()} <= covered


def test_names_sex_and_states_are_in_no_check_digit() -> None:
    unproven = (Field.CODE, Field.ISSUER, Field.NAME, Field.NATIONALITY, Field.SEX)
    for layout in LAYOUTS.values():
        covered = {
            (at.line, at.first)
            for check in layout.checks
            for place in check.over
            for at in place.positions()
        }
        for field in unproven:
            for place in layout.fields[field]:
                assert covered.isdisjoint((at.line, at.first) for at in place.positions())


@pytest.mark.parametrize(
    ("format", "longest"),
    [
        (Format.TD1, 22),
        (Format.TD2, 14),
        (Format.TD3, 9),
        (Format.MRV_A, 9),
        (Format.MRV_B, 9),
    ],
)
def test_how_long_a_document_number_may_be(format: Format, longest: int) -> None:
    assert LAYOUTS[format].longest_number == longest


def test_a_long_number_takes_the_check_digit_with_it_and_shortens_the_optional_field() -> None:
    long = TD1.with_long_number(3)

    assert long.fields[Field.NUMBER] == (Place(1, 6, 14), Place(1, 16, 18))
    assert long.fields[Field.OPTIONAL] == (Place(1, 21, 30),)
    assert long.checks[0].at == Place(1, 19, 19)


def test_the_longest_number_leaves_the_optional_field_nothing() -> None:
    longest = TD2.with_long_number(5)

    assert sum(map(len, longest.fields[Field.OPTIONAL])) == 0
    assert longest.checks[0].at == Place(2, 34, 34)


def test_a_passport_has_no_long_numbers() -> None:
    with pytest.raises(ValueError, match="TD3"):
        TD3.with_long_number(1)
