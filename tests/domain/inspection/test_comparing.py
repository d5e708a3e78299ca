from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.claims import Claims, ClaimSource, claims_of
from checkpoint.domain.documents.mrz import Format, Zone, ZoneFields, compose, document_of, parse
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Holder, PersonName, Sex
from checkpoint.domain.inspection.comparing import ClaimField, Difference, differences
from checkpoint.practice.hands import repeatable
from checkpoint.practice.people import someone
from tests.builders import TODAY, a_document

PEOPLE = 400
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def said(source: ClaimSource = ClaimSource.ZONE, **fields: Any) -> Claims:
    return Claims(source=source, **fields)


def fields_of(found: tuple[Difference, ...]) -> list[ClaimField]:
    return [one.field for one in found]


def names_differ(one: PersonName, other: PersonName) -> bool | None:
    """Whether they differ at all; ``None`` where only slightly."""
    found = differences(said(name=one), said(name=other))
    return None if any(difference.is_slight for difference in found) else bool(found)


def in_zone(bearer: Holder, form: Format) -> Claims:
    """What the zone of such a person's document says, once it was printed and read."""
    fields = ZoneFields(
        code="P" if form is Format.TD3 else "I",
        issuer=bearer.nationality,
        number="L0000001",
        name=bearer.name,
        nationality=bearer.nationality,
        born=bearer.born,
        sex=bearer.sex,
        expires_on=date(2029, 1, 31),
    )
    zone = parse("\n".join(compose(fields, form)), today=TODAY)
    assert isinstance(zone, Zone)
    return claims_of(document_of(zone), ClaimSource.ZONE)


def typed(bearer: Holder) -> Claims:
    """The same person as an officer types him: the name in one line."""
    one_line = replace(bearer, name=PersonName(bearer.name.full))
    document = a_document(
        number="L 000-0001",
        issuer=bearer.nationality,
        expires_on=date(2029, 1, 31),
        holder=one_line,
    )
    return claims_of(document, ClaimSource.TYPED)


def people() -> Iterator[Holder]:
    rng = repeatable("queue")
    return (someone(rng) for _ in range(PEOPLE))


@pytest.mark.parametrize("form", [Format.TD1, Format.TD2, Format.TD3])
def test_nobody_at_the_border_differs_from_himself(form: Format) -> None:
    found = {bearer: differences(in_zone(bearer, form), typed(bearer)) for bearer in people()}

    assert {bearer: one for bearer, one in found.items() if one} == {}


def test_nearly_nobody_passes_for_the_next_in_the_queue() -> None:
    queue = list(people())
    swapped = [
        names_differ(one.name, other.name)
        for one, other in pairwise(queue)
        if one.name != other.name
    ]

    assert swapped.count(True) >= 0.99 * len(swapped)
    assert False not in swapped


@given(
    st.lists(st.text(LETTERS, min_size=2, max_size=14), min_size=1, max_size=8),
    st.lists(st.text(LETTERS, min_size=2, max_size=14), max_size=8),
)
def test_what_a_zone_cut_for_want_of_room_is_no_difference(
    primary: list[str], secondary: list[str]
) -> None:
    name = PersonName(" ".join(primary), " ".join(secondary))
    bearer = Holder(name=name, nationality="MYS")

    assert differences(in_zone(bearer, Format.TD1), typed(bearer)) == ()
    assert differences(in_zone(bearer, Format.TD1), in_zone(bearer, Format.TD3)) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("SITI NURHALIZA", "NURHALIZA SITI", id="order"),
        pytest.param("AHMAD BIN ALI", "AHMAD ALI", id="bin"),
        pytest.param("FATIMAH BINTI YUSUF", "FATIMAH YUSUF", id="binti"),
        pytest.param("H. AHMAD FAUZI, S.H.", "AHMAD FAUZI", id="titles"),
        pytest.param("NUR'AINI", "NURAINI", id="apostrophe"),
        pytest.param("ANAK-AGUNG PUTRA", "ANAK AGUNG PUTRA", id="hyphen"),
        pytest.param("Jürgen Müller", "JUERGEN MUELLER", id="as a zone writes it"),
        pytest.param("Jürgen Müller", "JURGEN MULLER", id="as a typist writes it"),
        pytest.param("ABDUL RAHMAN", "ABDULRAHMAN", id="run together"),
        pytest.param("王伟", "WANG WEI", id="letters that cannot be compared"),
    ],
)
def test_one_name_written_in_two_right_ways_is_no_difference(one: str, other: str) -> None:
    assert names_differ(PersonName(one), PersonName(other)) is False


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("MOHD RIZAL", "MUHAMMAD RIZAL", id="short for"),
        pytest.param("SOEHARTONO", "SUHARTONO", id="old spelling"),
        pytest.param("SUPARMAN", "SUPARMAN BIN KARTO", id="patronymic left out"),
        pytest.param("SITI NURHALIZA", "SITI NURHALIZA PUTRI", id="a part left out"),
        pytest.param("YULIANA LAMBAI", "YULIANI LAMBAI", id="one letter"),
    ],
)
def test_one_name_spelled_otherwise_is_a_slight_difference(one: str, other: str) -> None:
    assert names_differ(PersonName(one), PersonName(other)) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("SITI AMINAH", "SITI ROHANI", id="a common name shared"),
        pytest.param("SITI", "SITI AMINAH", id="a common name alone"),
        pytest.param("ALI", "ADI", id="short names"),
        pytest.param("BUDI SANTOSO", "JOKO WIDODO", id="nothing shared"),
    ],
)
def test_names_of_two_people_differ(one: str, other: str) -> None:
    assert names_differ(PersonName(one), PersonName(other)) is True


def test_a_cut_name_is_no_mask_for_another() -> None:
    cut = PersonName("SRIWAHYUNINGSIHWULANDA", "RETNO", is_truncated=True)

    assert names_differ(cut, PersonName("SRIWAHYUNINGSIHWULANDARI", "RETNO AYU")) is False
    assert names_differ(cut, PersonName("SRIWAHYUNINGSIHWULANDARI", "SARI AYU")) is not False
    twice = PersonName("SITI SIT", is_truncated=True)
    assert names_differ(twice, PersonName("SITI NURBAYA")) is not False


def test_numbers_are_compared_without_their_spaces_and_signs() -> None:
    assert differences(said(number="ETK 004-512"), said(number="etk004512")) == ()
    assert differences(said(number="ETK004512"), said(number="ETK004513")) == (
        Difference(field=ClaimField.NUMBER, one="ETK004512", other="ETK004513"),
    )


def test_a_birth_known_in_part_contradicts_only_what_it_knows() -> None:
    year = said(born=PartialDate(1990))

    assert differences(year, said(born=PartialDate(1990, 7, 21))) == ()
    assert fields_of(differences(year, said(born=PartialDate(1991)))) == [ClaimField.BORN]


def test_what_one_source_does_not_say_is_no_contradiction() -> None:
    assert differences(said(sex=Sex.UNSPECIFIED), said(sex=Sex.MALE)) == ()
    assert differences(said(), claims_of(a_document(), ClaimSource.TYPED)) == ()
    assert fields_of(differences(said(sex=Sex.FEMALE), said(sex=Sex.MALE))) == [ClaimField.SEX]


def test_a_district_is_the_same_with_its_kind_before_it() -> None:
    assert differences(said(district="Kec. Entikong"), said(district="ENTIKONG")) == ()
    found = differences(said(district="Entikong"), said(district="Badau"))
    assert fields_of(found) == [ClaimField.DISTRICT]


def test_dates_and_states_are_compared_as_they_stand() -> None:
    one = said(nationality="IDN", issuer="IDN", expires_on=date(2027, 5, 1), issued_on=TODAY)
    other = said(nationality="MYS", issuer="MYS", expires_on=date(2028, 5, 1), issued_on=TODAY)

    assert fields_of(differences(one, other)) == [
        ClaimField.ISSUER,
        ClaimField.NATIONALITY,
        ClaimField.EXPIRES_ON,
    ]


_CLAIMS = st.builds(
    Claims,
    source=st.sampled_from(ClaimSource),
    number=st.text(max_size=6),
    name=st.none()
    | st.builds(
        PersonName,
        st.text(min_size=1, max_size=20).filter(str.strip),
        st.text(max_size=20),
        st.booleans(),
    ),
    sex=st.none() | st.sampled_from(Sex),
    born=st.none() | st.builds(PartialDate, st.integers(1990, 1992)),
    district=st.text(max_size=10),
)


@given(_CLAIMS, _CLAIMS)
def test_whatever_is_said_is_compared_the_same_both_ways(one: Claims, other: Claims) -> None:
    assert fields_of(differences(one, other)) == fields_of(differences(other, one))
    assert differences(one, one) == ()
