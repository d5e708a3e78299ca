"""Seals in JSON: what they say, in the one form over which they are signed."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    Seal,
    SealFault,
    SealForm,
    SealKind,
    claims_of,
    read_seal,
)
from checkpoint.domain.documents.seals.canonical import LARGEST, canonical, parse_json
from checkpoint.domain.documents.seals.faults import SealBroken
from checkpoint.domain.documents.travel_document import Sex

TODAY = date(2021, 12, 24)


def base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")


def a_proof(**changes: Any) -> dict[str, Any]:
    """A proof of vaccination; `sig`, `hdr` or `msg` may be given otherwise."""
    return {
        "data": {
            "hdr": changes.get("hdr", {"t": "icao.vacc", "v": 1, "is": "UTO"}),
            "msg": changes.get(
                "msg",
                {
                    "uvci": "U32870",
                    "pid": {
                        "n": "Smith Bill",
                        "dob": "1990-01-02",
                        "sex": "M",
                        "i": "A1234567Z",
                    },
                    "ve": [{"dis": "RA01.0", "vd": [{"dvc": "2021-03-03", "seq": 1}]}],
                },
            ),
        },
        "sig": changes.get(
            "sig",
            {"alg": "ES256", "cer": base64url(b"certificate"), "sigvl": base64url(b"s" * 64)},
        ),
    }


def test_a_proof_of_vaccination_names_its_holder_and_his_passport() -> None:
    seal = read_seal(json.dumps(a_proof()))

    assert isinstance(seal, Seal)
    assert (seal.form, seal.kind, seal.issuer) == (SealForm.VDS_NC, SealKind.VACCINATION, "UTO")
    assert (seal.certificate, seal.signature) == (b"certificate", b"s" * 64)
    claims = claims_of(seal, today=TODAY)
    assert claims.name is not None
    assert (claims.name.full, claims.number) == ("Smith Bill", "A1234567Z")
    assert (claims.sex, claims.born) == (Sex.MALE, PartialDate(1990, 1, 2))


def test_what_is_signed_does_not_hang_on_blanks_and_order() -> None:
    proof = a_proof()
    wide = json.dumps(proof, indent=4)
    turned = json.dumps({"sig": proof["sig"], "data": dict(reversed(proof["data"].items()))})

    one, other = read_seal(wide), read_seal(turned)
    assert isinstance(one, Seal)
    assert one == other
    assert one.signed.startswith(b'{"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{"pid":{"dob":')


FAULTS = [
    pytest.param(a_proof(hdr={"t": "icao.vacc", "v": 9, "is": "UTO"}), SealFault.UNKNOWN_VERSION),
    pytest.param(a_proof(msg=[]), SealFault.BAD_STRUCTURE),
    pytest.param(a_proof(sig={"alg": "none", "cer": "", "sigvl": ""}), SealFault.NO_SIGNATURE),
    pytest.param(a_proof(sig={"alg": "RS256", "cer": "", "sigvl": "AAAA"}), SealFault.NO_SIGNATURE),
    pytest.param(a_proof(sig={"alg": "ES256", "cer": "A", "sigvl": "AAAA"}), SealFault.BAD_TEXT),
    pytest.param(a_proof(sig={"alg": "ES256", "cer": 7, "sigvl": "AAAA"}), SealFault.BAD_STRUCTURE),
    pytest.param(a_proof(msg={"pid": {"n": "\ud800"}}), SealFault.BAD_TEXT),
    pytest.param(a_proof(msg={"dose": 1.5}), SealFault.BAD_STRUCTURE),
    pytest.param(a_proof(msg={"dose": LARGEST + 1}), SealFault.BAD_STRUCTURE),
    pytest.param(a_proof(msg={"text": "x" * 9_000}), SealFault.TOO_LONG),
]


@pytest.mark.parametrize(("proof", "fault"), FAULTS)
def test_a_broken_proof_says_what_is_wrong_with_it(proof: dict[str, Any], fault: SealFault) -> None:
    assert read_seal(json.dumps(proof)) == BrokenSeal(fault)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"data": 1, "data": 2, "hdr": "sigvl"', id="unfinished"),
        pytest.param('{"a": {"hdr": 1, "hdr": 2, "sigvl": 1}}', id="a name twice"),
        pytest.param('{"hdr":"sigvl"' + ',"sigvl":[' * 90, id="too deep"),
        pytest.param('{"hdr": NaN, "sigvl": 1}', id="no number"),
    ],
)
def test_json_that_different_programs_would_read_differently_is_refused(text: str) -> None:
    assert read_seal(text) == BrokenSeal(SealFault.BAD_STRUCTURE)


def test_a_message_without_a_person_is_a_seal_all_the_same() -> None:
    seal = read_seal(json.dumps(a_proof(msg={"pid": {"n": 5, "dob": "soon", "sex": "?"}})))

    assert isinstance(seal, Seal)
    assert seal.facts == {}


def test_the_canonical_form_is_that_of_the_standard() -> None:
    # RFC 8785 §3.2.3, and the escapes of §3.2.2.2.
    names = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\u00f6": 7}
    order = [2, 4, 6, 7, 1, 5, 3]

    written = canonical(names).decode()
    assert list(json.loads(written).values()) == order
    assert canonical(["\u20ac$\u000f\nA'B\"\\/", True, None, -0]) == (
        '["\u20ac$\\u000f\\nA\'B\\"\\\\/",true,null,0]'.encode()
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=5), JSON, max_size=5))
def test_the_canonical_form_is_json_that_says_the_same(value: dict[str, Any]) -> None:
    try:
        written = canonical(value)
        again = parse_json(written.decode())
    except SealBroken:
        return
    assert again == value
    assert canonical(again) == written


@given(st.text(max_size=200))
def test_no_text_stops_the_reader(text: str) -> None:
    read_seal('{"hdr":1,"sigvl":1,' + text)
    read_seal('{"data":{"hdr":{"v":1,"t":' + text + '}},"sig":{"sigvl":""}}')
