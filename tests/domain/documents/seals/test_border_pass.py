"""The label of a border pass: written and read again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals import Seal, SealKind, read_seal
from checkpoint.domain.documents.seals.border_pass import sealed_pass, unsigned_pass
from checkpoint.domain.documents.seals.vds import with_signature
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, TravelDocument
from checkpoint.domain.errors import InvalidValue
from tests.builders import TODAY, a_document, a_pass_document

SIGNATURE = bytes(range(64))


def sealed(document: TravelDocument, *, signer: str = "IDBP") -> Seal:
    unsigned = unsigned_pass(document, signer=signer, reference="0A1B2C3D4E", on=TODAY)
    seal = read_seal("", with_signature(unsigned, SIGNATURE))
    assert isinstance(seal, Seal)
    assert seal.signed == unsigned
    return seal


def what_a_seal_keeps(**changes: Any) -> TravelDocument:
    """A pass without what is left out of a seal: whom nothing of it helps to recognise."""
    kept = {"national_number": "", "place_of_birth": "", "issuing_office": ""}
    return a_pass_document(**kept | changes)


@pytest.mark.parametrize(
    "document",
    [
        what_a_seal_keeps(),
        what_a_seal_keeps(issued_on=None, expires_on=None, district=""),
        what_a_seal_keeps(born=PartialDate(1985)),
        what_a_seal_keeps(born=PartialDate(1985, 12)),
        what_a_seal_keeps(born=None, name=PersonName("D'ARC", "JÉANNE")),
        what_a_seal_keeps(kind=DocumentKind.CROSSING_PASS, issuer="MYS", nationality="MYS"),
        what_a_seal_keeps(number="474.4/12-B/2026"),
    ],
)
def test_a_pass_is_read_from_its_label_as_it_was_sealed(document: TravelDocument) -> None:
    assert sealed_pass(sealed(document)) == document


def test_a_label_names_its_post_and_day() -> None:
    seal = sealed(a_pass_document())

    assert seal.kind is SealKind.BORDER_PASS
    assert (seal.signer, seal.reference, seal.signed_on) == ("IDBP", "0A1B2C3D4E", TODAY)
    assert seal.issued_on == date(2025, 5, 1)


def test_no_other_states_signer_can_make_up_a_pass() -> None:
    assert sealed_pass(sealed(a_pass_document(), signer="MYBP")) is None


@pytest.mark.parametrize(
    "document", [a_document(), a_pass_document(number=" "), a_pass_document(number="9" * 200)]
)
def test_what_is_no_pass_with_a_number_is_not_sealed(document: TravelDocument) -> None:
    with pytest.raises(InvalidValue):
        sealed(document)


@given(st.text(max_size=12), st.text(min_size=1, max_size=12).filter(str.strip))
def test_any_text_is_sealed_so_that_it_can_be_read_or_is_refused(number: str, name: str) -> None:
    document = what_a_seal_keeps(number=number, name=PersonName(name))
    try:
        seal = sealed(document)
    except InvalidValue:
        return
    assert (seal.number, sealed_pass(seal) is None) == (number.strip(), False)
