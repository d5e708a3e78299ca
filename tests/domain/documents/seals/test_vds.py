"""Seals in bytes: what those of others say, and what becomes of mutilated ones."""

from __future__ import annotations

from base64 import b32encode, b64encode, urlsafe_b64encode
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    Fact,
    Seal,
    SealFault,
    SealKind,
    claims_of,
    read_seal,
    zone_in,
)
from checkpoint.domain.documents.seals.c40 import CHARACTERS, c40_decode, c40_encode
from checkpoint.domain.documents.seals.days import day_decode, day_encode
from checkpoint.domain.documents.seals.header import MAGIC
from checkpoint.domain.documents.seals.vds import LONGEST
from checkpoint.domain.errors import InvalidValue
from tests.domain.documents.seals.examples import (
    ADDRESS_STICKER,
    ARRIVAL_ATTESTATION,
    EXAMPLES,
    RESIDENCE_PERMIT,
    RESIDENCE_STICKER,
    SOCIAL_INSURANCE_CARD,
    VISA,
)

TODAY = date(2021, 12, 24)


def read(content: bytes) -> Seal:
    seal = read_seal("", content)
    assert isinstance(seal, Seal)
    return seal


def test_the_worked_examples_say_what_the_standard_says_of_them() -> None:
    assert read(ARRIVAL_ATTESTATION).facts == {
        Fact.ZONE: "MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<\nM0000000<4ALB0308212M1604128<<<<<<<2",
        Fact.REGISTER_NUMBER: "160113000085",
    }
    assert read(SOCIAL_INSURANCE_CARD).facts == {
        Fact.REGISTER_NUMBER: "65170839J003",
        Fact.PRIMARY_NAME: "Perschweiß",
        Fact.SECONDARY_NAME: "Oscar",
        Fact.BIRTH_NAME: "Jâcobénidicturius",
    }
    assert read(RESIDENCE_PERMIT).facts[Fact.PASSPORT_NUMBER] == "UFO001979"
    assert read(VISA).facts == {
        Fact.ZONE: "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<\n1234567XY7GBR5203116M2005250<<<<<<<<",
        Fact.STAY: "160-0-0",
        Fact.PASSPORT_NUMBER: "47110815P",
    }
    assert read(ADDRESS_STICKER).facts[Fact.ADDRESS] == "53123MUSTERMANNSTRASSE21"
    assert read(RESIDENCE_STICKER).facts[Fact.PASSPORT_NUMBER] == "PA5500K11"


def test_the_header_names_the_signer_in_both_versions() -> None:
    third, fourth = read(ARRIVAL_ATTESTATION), read(RESIDENCE_PERMIT)

    assert (third.issuer, third.signer, third.reference) == ("DEU", "DETS", "00027")
    assert (fourth.issuer, fourth.signer, fourth.reference) == ("DEU", "DETS", "27")
    assert (third.issued_on, third.signed_on) == (date(2020, 1, 1), date(2020, 1, 13))
    assert (third.kind, fourth.kind) == (SealKind.ARRIVAL_ATTESTATION, SealKind.RESIDENCE_PERMIT)


def test_a_german_attestation_that_counts_no_characters_is_read_too() -> None:
    signed_by_name = bytes.fromhex("dc036abc") + c40_encode("DEME03123") + ARRIVAL_ATTESTATION[10:]

    seal = read(signed_by_name)

    assert (seal.signer, seal.reference) == ("DEME", "03123")
    assert seal.facts[Fact.REGISTER_NUMBER] == "160113000085"


def test_the_signature_covers_everything_before_it() -> None:
    for example in EXAMPLES:
        seal = read(example)
        assert seal.signed + bytes((0xFF, len(seal.signature))) + seal.signature == example


def test_padding_of_the_code_behind_a_seal_does_not_matter() -> None:
    assert read(VISA + b"\x81\x00\x00") == read(VISA)


def test_a_visa_speaks_of_the_passport_beside_it() -> None:
    claims = claims_of(read(VISA), today=TODAY)

    assert (claims.number, claims.issuer, claims.expires_on) == ("47110815P", "", None)
    assert claims.name is not None
    assert claims.name.full == "ARTHUR PHILIP DENT"
    assert claims.born == PartialDate(1952, 3, 11)


def test_a_visas_zone_is_whole_though_its_seal_leaves_the_end_out() -> None:
    zone = zone_in(read(VISA), today=TODAY)

    assert zone is not None
    assert zone.is_visa
    assert zone.faults == ()


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(b32encode(VISA).decode(), id="base32"),
        pytest.param(b32encode(VISA).decode().rstrip("="), id="base32 without its end"),
        pytest.param(b64encode(VISA).decode(), id="base64"),
        pytest.param(urlsafe_b64encode(VISA).decode().rstrip("="), id="base64url"),
        pytest.param(VISA.decode("latin-1"), id="characters"),
        pytest.param("\n".join(b64encode(VISA).decode().partition("E")) + "\r\n", id="lines"),
    ],
)
def test_a_seal_is_found_in_whatever_way_a_code_carries_bytes(written: str) -> None:
    assert read_seal(written) == read(VISA)
    assert read_seal(written, written.encode()) == read(VISA)


@pytest.mark.parametrize("text", ["", "3", "3Q", "ETK 004512", "3ABC", "{}", "Ü", "3QBGU2TK", "Ü€"])
def test_what_is_no_seal_is_not_taken_for_one(text: str) -> None:
    assert read_seal(text) is None
    assert read_seal(text, text.encode()) is None


FAULTS = [
    pytest.param(VISA[:30], SealFault.CUT_SHORT, id="cut"),
    pytest.param(VISA[:18], SealFault.NO_SIGNATURE, id="nothing but a header"),
    pytest.param(VISA[:-58], SealFault.NO_SIGNATURE, id="no signature"),
    pytest.param(VISA[:18] + b"\x02\x01\x00" + VISA[-58:], SealFault.BAD_TEXT, id="half a pair"),
    pytest.param(VISA[:18] + b"\x07\x00\x07\x00", SealFault.BAD_STRUCTURE, id="a tag twice"),
    pytest.param(VISA[:18] + b"\x07\x80", SealFault.BAD_STRUCTURE, id="no length"),
    pytest.param(VISA[:18] + b"\x07\x81\x05", SealFault.BAD_STRUCTURE, id="a length too long"),
    pytest.param(VISA[:18] + b"\xff\x00", SealFault.NO_SIGNATURE, id="an empty signature"),
    pytest.param(VISA[:10] + b"\xff\xff\xff" + VISA[13:], SealFault.BAD_DATE, id="no such day"),
    pytest.param(VISA + bytes(LONGEST), SealFault.TOO_LONG, id="too long"),
]


@pytest.mark.parametrize(("content", "fault"), FAULTS)
def test_a_broken_seal_says_what_is_wrong_with_it(content: bytes, fault: SealFault) -> None:
    assert read_seal("", content) == BrokenSeal(fault)


@given(st.binary(max_size=400), st.text(max_size=80))
def test_nothing_that_a_code_can_hold_stops_the_reader(content: bytes, text: str) -> None:
    read_seal(text, content)
    read_seal(b64encode(content).decode(), content)
    read_seal("", bytes((MAGIC, 3)) + content)


@given(st.sampled_from(EXAMPLES), st.data())
def test_a_mutilated_seal_is_read_or_broken_and_its_claims_never_fail(
    example: bytes, data: st.DataObject
) -> None:
    mutilated = bytearray(example)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(2, len(mutilated) - 1))
        if data.draw(st.booleans()):
            mutilated[at] = data.draw(st.integers(0, 255))
        else:
            del mutilated[at]
    seal = read_seal("", bytes(mutilated))

    assert isinstance(seal, Seal | BrokenSeal)
    if isinstance(seal, Seal):
        claims_of(seal, today=TODAY)


@given(st.text(CHARACTERS[3:], max_size=60))
def test_c40_gives_back_what_was_written(text: str) -> None:
    assert c40_decode(c40_encode(text)) == text


def test_c40_writes_the_worked_examples() -> None:
    assert c40_encode("XK CD").hex() == "eb0466a9"
    assert c40_encode("XKCD").hex() == "eb11fe45"
    assert c40_encode("BSI01").hex() == "62d719c9"


@pytest.mark.parametrize("text", ["ß", "a", "A-B", "\0"])
def test_c40_has_no_place_for_other_characters(text: str) -> None:
    with pytest.raises(InvalidValue):
        c40_encode(text)


@given(st.dates())
def test_a_day_is_read_as_it_was_written(day: date) -> None:
    assert day_decode(day_encode(day)) == day


def test_a_day_is_the_number_of_month_day_and_year() -> None:
    assert day_encode(date(1957, 3, 25)) == bytes.fromhex("319ef5")
    assert day_decode(day_encode(None)) is None
