from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from checkpoint.domain.documents.mrz import LAYOUTS, Format, Zone, ZoneFields, compose, parse
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.domain.errors import InvalidValue
from tests.domain.documents.mrz.zones import (
    GERMAN,
    GOOD_ZONES,
    INDONESIAN,
    SPECIMENS,
    TODAY,
    written,
)

ANNA = ZoneFields(
    code="P",
    issuer="UTO",
    number="L898902C3",
    name=PersonName("Eriksson", "Anna Maria"),
    nationality="UTO",
    born=PartialDate(1974, 8, 12),
    sex=Sex.FEMALE,
    expires_on=date(2012, 4, 15),
    optional="ZE184226B",
)


def test_the_specimen_passport_is_composed_as_it_is_printed() -> None:
    assert "\n".join(compose(ANNA, Format.TD3)) == SPECIMENS[Format.TD3]


@pytest.mark.parametrize("text", GOOD_ZONES)
def test_what_was_read_is_composed_as_it_was(text: str) -> None:
    zone = parse(text, today=TODAY)

    assert isinstance(zone, Zone)
    assert "\n".join(compose(zone, zone.format)) == text


@given(written)
@settings(deadline=None)
def test_what_is_composed_reads_back_as_it_was(said: tuple[Format, ZoneFields]) -> None:
    size, fields = said
    zone = parse("\n".join(compose(fields, size)), today=TODAY)

    assert isinstance(zone, Zone)
    assert (zone.format, zone.fields) == (size, fields)
    assert (zone.faults, zone.repairs, zone.tidied) == ((), (), ())


@given(written)
@settings(deadline=None)
def test_a_composed_zone_has_the_size_of_its_format(said: tuple[Format, ZoneFields]) -> None:
    size, fields = said
    layout = LAYOUTS[size]

    assert [len(line) for line in compose(fields, size)] == [layout.width] * layout.lines


def test_germany_is_written_with_one_letter() -> None:
    said = replace(ANNA, issuer="DEU", nationality="DEU")

    upper, lower = compose(said, Format.TD3)
    assert (upper[2:5], lower[10:13]) == ("D<<", "D<<")
    assert GERMAN.startswith("P<D<<")


def test_signs_in_a_number_become_fillers_and_come_back_as_spaces() -> None:
    lines = compose(replace(ANNA, number="AB-12.34"), Format.TD3)
    zone = parse("\n".join(lines), today=TODAY)

    assert lines[1].startswith("AB<12<34<")
    assert isinstance(zone, Zone)
    assert zone.number == "AB 12 34"


def test_a_name_that_does_not_fit_is_truncated_and_reads_as_truncated() -> None:
    name = PersonName("Bennelong Wooloomooloo Warrandyte", "Dingo Potoroo")
    zone = parse("\n".join(compose(replace(ANNA, name=name), Format.TD3)), today=TODAY)

    assert isinstance(zone, Zone)
    assert zone.name.is_truncated


@pytest.mark.parametrize(
    ("format", "change"),
    [
        pytest.param(Format.TD3, {"code": "V"}, id="a visa's code on a passport"),
        pytest.param(Format.TD1, {"code": "P"}, id="a passport's code on a card"),
        pytest.param(Format.TD3, {"code": ""}, id="no code"),
        pytest.param(Format.TD3, {"code": "PPP"}, id="a code of three letters"),
        pytest.param(Format.TD3, {"issuer": "INDO"}, id="a state of four letters"),
        pytest.param(Format.TD3, {"nationality": "ID1"}, id="a state with a digit"),
        pytest.param(Format.TD3, {"number": "A123456789"}, id="a long number on a passport"),
        pytest.param(Format.TD3, {"number": "Ä1234"}, id="a number with a national letter"),
        pytest.param(Format.TD3, {"optional": "1" * 15}, id="too much optional data"),
        pytest.param(Format.TD3, {"more_optional": "1"}, id="a field the format does not have"),
        pytest.param(Format.TD3, {"name": PersonName("Иван")}, id="a name in no Latin letters"),
    ],
)
def test_what_a_format_cannot_say_is_refused(format: Format, change: dict[str, object]) -> None:
    said = replace(ANNA, **change)  # type: ignore[arg-type]

    with pytest.raises(InvalidValue):
        compose(said, format)


def test_a_refusal_tells_nothing_of_the_person() -> None:
    with pytest.raises(InvalidValue) as refused:
        compose(replace(ANNA, number="A123456789"), Format.TD3)

    assert "A123456789" not in str(refused.value)


def test_an_invented_indonesian_passport_is_composed_as_it_was_worked_out() -> None:
    said = ZoneFields(
        code="P",
        issuer="IDN",
        number="C4082117",
        name=PersonName("Sukarmi"),
        nationality="IDN",
        born=PartialDate(1988, 11, 3),
        sex=Sex.FEMALE,
        expires_on=date(2033, 2, 14),
    )

    assert "\n".join(compose(said, Format.TD3)) == INDONESIAN
