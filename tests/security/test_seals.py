"""Proving seals: each outcome, and what would pass one for another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.seals import BrokenSeal, Seal, SealOutcome, read_seal
from checkpoint.domain.documents.seals.certificates import TrustedCertificate
from checkpoint.domain.documents.seals.definitions import BORDER_PASS
from checkpoint.domain.documents.seals.header import Header
from checkpoint.domain.documents.seals.vds import unsigned_vds, with_signature
from checkpoint.security.seals import CertificateSealVerifier
from tests.builders import A_DAY, NOON, TODAY
from tests.security.authorities import (
    Signer,
    a_proof,
    a_seal,
    a_signer,
    an_authority,
    an_rsa_key,
    read,
    seal_bytes,
)

AUTHORITY = an_authority()
SIGNER = a_signer(by=AUTHORITY)
STRANGER = a_signer()
"""Of the same name and number, with a key of his own."""
TRUST = (AUTHORITY.trusted(), SIGNER.trusted(is_anchor=False))


def outcome(seal: Seal | BrokenSeal | None, known: Sequence[TrustedCertificate]) -> SealOutcome:
    assert isinstance(seal, Seal)
    return CertificateSealVerifier().check(seal, known, today=TODAY).outcome


def proof_of(signer: Signer, **more: Any) -> Seal | BrokenSeal | None:
    return read_seal(a_proof(signer, **more))


@pytest.mark.parametrize(
    "curve",
    [
        ec.SECP224R1,
        ec.SECP256R1,
        ec.SECP384R1,
        ec.SECP521R1,
        ec.BrainpoolP256R1,
        ec.BrainpoolP384R1,
        ec.BrainpoolP512R1,
    ],
)
def test_a_seal_is_genuine_on_every_curve_that_seals_are_signed_with(curve: Any) -> None:
    signer = a_signer(key=ec.generate_private_key(curve()))

    assert outcome(a_seal(signer), [signer.trusted()]) is SealOutcome.VALID


def test_a_genuine_seal_names_its_signer() -> None:
    check = CertificateSealVerifier().check(a_seal(SIGNER), TRUST, today=TODAY)

    assert check.outcome is SealOutcome.VALID
    assert check.signer == "CN=TS,C=UT"
    assert check.good_until == TODAY + 365 * A_DAY


def test_a_signer_whom_nobody_imported_is_unknown() -> None:
    assert outcome(a_seal(SIGNER), []) is SealOutcome.UNKNOWN_SIGNER
    assert outcome(a_seal(SIGNER), [AUTHORITY.trusted()]) is SealOutcome.UNKNOWN_SIGNER
    other = a_signer(serial=0x33).trusted()
    assert outcome(a_seal(SIGNER), [other]) is SealOutcome.UNKNOWN_SIGNER


def test_a_signer_is_trusted_by_himself_or_through_an_authority_of_his_state() -> None:
    foreign = an_authority(country="XA")
    unvouched = SIGNER.trusted(is_anchor=False)

    assert outcome(a_seal(SIGNER), [unvouched]) is SealOutcome.UNKNOWN_SIGNER
    assert outcome(a_seal(SIGNER), [unvouched, foreign.trusted()]) is SealOutcome.UNKNOWN_SIGNER
    assert outcome(a_seal(SIGNER), [SIGNER.trusted()]) is SealOutcome.VALID
    assert outcome(a_seal(SIGNER), TRUST) is SealOutcome.VALID


def test_an_authority_of_another_state_vouches_for_nobody_here() -> None:
    foreign = an_authority(country="XA")
    signer = a_signer(by=foreign)

    known = [foreign.trusted(), signer.trusted(is_anchor=False)]
    assert outcome(a_seal(signer), known) is SealOutcome.UNKNOWN_SIGNER


def test_an_authority_may_sign_by_rsa() -> None:
    authority = an_authority(key=an_rsa_key())
    signer = a_signer(by=authority)

    known = [authority.trusted(), signer.trusted(is_anchor=False)]
    assert outcome(a_seal(signer), known) is SealOutcome.VALID


@pytest.mark.parametrize("withdrawn", [AUTHORITY, SIGNER])
def test_what_was_withdrawn_proves_nothing_any_more(withdrawn: Signer) -> None:
    known = [
        one.trusted(is_anchor=one is AUTHORITY, withdrawn_at=NOON if one is withdrawn else None)
        for one in (AUTHORITY, SIGNER)
    ]

    assert outcome(a_seal(SIGNER), known) is SealOutcome.UNKNOWN_SIGNER
    assert outcome(proof_of(SIGNER), known) is SealOutcome.UNKNOWN_SIGNER


def test_a_seal_signed_with_another_key_in_the_name_of_a_signer_is_forged() -> None:
    assert outcome(a_seal(STRANGER), TRUST) is SealOutcome.FORGED


@pytest.mark.parametrize("name", ["BP", "XP"])
def test_the_key_of_a_posts_labels_makes_no_visa_and_no_proof(name: str) -> None:
    """It lies on the computer of a counter; that of a state's visas does not."""
    post = a_signer(country="ID", name=name)

    def sealed(definition: int, category: int) -> Seal:
        header = Header(
            issuer="IDN",
            signer=f"ID{name}",
            reference="32",
            issued_on=TODAY,
            signed_on=TODAY,
            definition=definition,
            category=category,
        )
        unsigned = unsigned_vds(header, {})
        return read(with_signature(unsigned, post.sign(unsigned)))

    visa, label = sealed(0x5D, 0x01), sealed(*BORDER_PASS)
    assert outcome(visa, [post.trusted()]) is SealOutcome.FORGED
    assert outcome(proof_of(post), [post.trusted()]) is SealOutcome.FORGED
    assert outcome(label, [post.trusted()]) is SealOutcome.VALID


@given(st.data())
def test_no_byte_of_a_seal_can_be_changed_unseen(data: st.DataObject) -> None:
    genuine = seal_bytes(SIGNER)
    at = data.draw(st.integers(0, len(genuine) - 1))
    altered = bytearray(genuine)
    altered[at] ^= data.draw(st.integers(1, 255))
    seal = read_seal("", bytes(altered))

    if isinstance(seal, Seal):
        assert outcome(seal, TRUST) in {SealOutcome.FORGED, SealOutcome.UNKNOWN_SIGNER}


@given(st.binary(min_size=1, max_size=132))
def test_any_other_signature_is_forged(signature: bytes) -> None:
    seal = read(with_signature(a_seal(SIGNER).signed, signature))

    assert outcome(seal, TRUST) is SealOutcome.FORGED


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-366, SealOutcome.EXPIRED),
        (-365, SealOutcome.VALID),
        (365, SealOutcome.VALID),
        (366, SealOutcome.EXPIRED),
    ],
)
def test_the_certificate_was_good_on_the_day_of_signing(days: int, expected: SealOutcome) -> None:
    assert outcome(a_seal(SIGNER, signed_on=TODAY + days * A_DAY), TRUST) is expected


def test_a_seal_stays_genuine_when_its_signers_certificate_has_run_out() -> None:
    signer = a_signer(good_until=NOON - A_DAY)

    assert outcome(a_seal(signer, signed_on=TODAY - 2 * A_DAY), [signer.trusted()]) is (
        SealOutcome.VALID
    )


def test_a_seal_signed_when_no_authority_was_good_is_out_of_date() -> None:
    authority = an_authority(good_until=NOON - A_DAY)
    signer = a_signer(by=authority)

    known = [authority.trusted(), signer.trusted(is_anchor=False)]
    assert outcome(a_seal(signer), known) is SealOutcome.EXPIRED


def test_a_proof_that_brings_its_certificate_is_genuine_through_its_states_authority() -> None:
    assert outcome(proof_of(SIGNER), [AUTHORITY.trusted()]) is SealOutcome.VALID
    assert outcome(proof_of(SIGNER), [SIGNER.trusted()]) is SealOutcome.VALID
    assert outcome(proof_of(SIGNER), []) is SealOutcome.UNKNOWN_SIGNER
    assert outcome(proof_of(STRANGER), TRUST) is SealOutcome.UNKNOWN_SIGNER


def test_a_proof_that_was_altered_is_forged_whoever_signed_it() -> None:
    altered = a_proof(SIGNER).replace("Smith Bill", "Smith Bull")

    assert outcome(read_seal(altered), TRUST) is SealOutcome.FORGED
    assert outcome(read_seal(altered), []) is SealOutcome.FORGED


def test_a_proof_with_rubbish_for_a_certificate_cannot_be_read() -> None:
    broken = a_proof(SIGNER).replace('"cer": "MII', '"cer": "AAA')

    assert outcome(read_seal(broken), TRUST) is SealOutcome.UNREADABLE


def test_a_proof_whose_certificate_has_run_out_is_out_of_date() -> None:
    signer = a_signer(by=AUTHORITY, good_until=NOON - A_DAY)

    assert outcome(proof_of(signer), [AUTHORITY.trusted()]) is SealOutcome.EXPIRED


def test_a_signature_in_der_is_taken_too() -> None:
    seal = a_seal(SIGNER)
    half = len(seal.signature) // 2
    r, s = (int.from_bytes(one, "big") for one in (seal.signature[:half], seal.signature[half:]))

    wrapped = read(with_signature(seal.signed, encode_dss_signature(r, s)))
    assert outcome(wrapped, TRUST) is SealOutcome.VALID
