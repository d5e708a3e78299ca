"""Certificates out of files."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.seals.certificates import (
    LARGEST_FILE,
    CertificateKind,
    CertificateTooLarge,
    CertificateUnfit,
    CertificateUnreadable,
)
from checkpoint.domain.errors import CertificateRefused
from checkpoint.security.certificates import certificates_in, key_of, vouches
from tests.security.authorities import Signer, a_signer, an_authority, an_rsa_key

AUTHORITY = an_authority()
SIGNER = a_signer(by=AUTHORITY)


def test_a_certificate_is_read_from_pem_and_from_der() -> None:
    (from_pem,) = certificates_in(SIGNER.pem)
    (from_der,) = certificates_in(from_pem.content)

    assert from_pem == from_der
    assert (from_pem.country, from_pem.signer, from_pem.reference) == ("UT", "UTTS", "32")
    assert from_pem.kind is CertificateKind.SIGNER


def test_of_several_the_authority_comes_first() -> None:
    kinds = [one.kind for one in certificates_in(SIGNER.pem + b"\n" + AUTHORITY.pem)]

    assert kinds == [CertificateKind.AUTHORITY, CertificateKind.SIGNER]


@pytest.mark.parametrize(
    "content", [b"", b"ETK", b"\x30\x82\x01\x00", SIGNER.pem[:200], SIGNER.certificate.content[:-1]]
)
def test_what_is_no_certificate_is_refused(content: bytes) -> None:
    with pytest.raises(CertificateUnreadable):
        certificates_in(content)


def test_a_file_beyond_all_measure_is_not_even_tried() -> None:
    with pytest.raises(CertificateTooLarge):
        certificates_in(bytes(LARGEST_FILE + 1))


@pytest.mark.parametrize(
    "signer",
    [
        pytest.param(lambda: a_signer(key=an_rsa_key()), id="RSA"),
        pytest.param(lambda: a_signer(key=ec.generate_private_key(ec.SECP256K1())), id="curve"),
    ],
)
def test_a_signer_whose_key_checks_no_seal_is_refused(signer: object) -> None:
    assert callable(signer)
    made = signer()
    assert isinstance(made, Signer)
    with pytest.raises(CertificateUnfit):
        certificates_in(made.pem)


def test_a_serial_number_that_the_library_frowns_upon_is_taken_without_a_word() -> None:
    """Of nought: a certificate of a state, which no post can ask for another one."""
    made = SIGNER.certificate.content
    (read,) = certificates_in(made.replace(b"\x02\x01\x32", b"\x02\x01\x00", 1))

    assert read.reference == "0"
    assert key_of(read) is not None
    assert not vouches(AUTHORITY.certificate, read), "it is not what was signed"


@given(st.data())
def test_no_file_stops_the_reader(data: st.DataObject) -> None:
    content = bytearray(SIGNER.certificate.content)
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        certificates_in(bytes(content))
    except CertificateRefused:
        return
