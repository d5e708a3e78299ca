"""Certificates as they come in files and seals, read with `cryptography`."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from checkpoint.domain.documents.seals.certificates import (
    LARGEST_FILE,
    Certificate,
    CertificateKind,
    CertificateTooLarge,
    CertificateUnfit,
    CertificateUnreadable,
)

CURVES = (
    ec.SECP224R1,
    ec.SECP256R1,
    ec.SECP384R1,
    ec.SECP521R1,
    ec.BrainpoolP256R1,
    ec.BrainpoolP384R1,
    ec.BrainpoolP512R1,
)
"""On which seals are signed (Doc 9303-12 §4.1.6.3). OpenSSL has no Brainpool curve of 224 bits."""
_UNREADABLE = (
    ValueError,
    TypeError,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
    UnsupportedAlgorithm,
)
"""What the library raises for what is no certificate, some of it not before a part is asked for."""
_PEM = b"-----BEGIN CERTIFICATE-----"
_LETTERS_OF_COUNTRY = 2


def certificates_in(content: bytes) -> tuple[Certificate, ...]:
    """Every certificate in a file, PEM or DER, authorities first; raises CertificateRefused."""
    if len(content) > LARGEST_FILE:
        raise CertificateTooLarge
    try:
        with _leniently():
            found = tuple(certificate_of(one) for one in _loaded(content))
    except _UNREADABLE as error:
        raise CertificateUnreadable from error
    return tuple(sorted(found, key=lambda one: one.kind is not CertificateKind.AUTHORITY))


def certificate_of(loaded: x509.Certificate) -> Certificate:
    """What a certificate says of itself; raises CertificateUnfit for one that checks no seal."""
    country = _said(loaded.subject, NameOID.COUNTRY_NAME).upper()
    is_authority = _is_authority(loaded)
    if len(country) != _LETTERS_OF_COUNTRY or not (is_authority or _seal_key(loaded)):
        raise CertificateUnfit
    return Certificate(
        kind=CertificateKind.AUTHORITY if is_authority else CertificateKind.SIGNER,
        country=country,
        signer=(country + _said(loaded.subject, NameOID.COMMON_NAME)).upper(),
        reference=f"{loaded.serial_number:X}",
        subject=loaded.subject.rfc4514_string(),
        content=loaded.public_bytes(Encoding.DER),
        good_from=loaded.not_valid_before_utc,
        good_until=loaded.not_valid_after_utc,
    )


def key_of(certificate: Certificate) -> ec.EllipticCurvePublicKey | None:
    """The key with which a seal is checked."""
    with _leniently():
        return _seal_key(x509.load_der_x509_certificate(certificate.content))


def vouches(authority: Certificate, signer: Certificate) -> bool:
    """Whether an authority has signed the certificate of a signer of its own state."""
    if authority.kind is not CertificateKind.AUTHORITY or authority.country != signer.country:
        return False
    try:
        with _leniently():
            x509.load_der_x509_certificate(signer.content).verify_directly_issued_by(
                x509.load_der_x509_certificate(authority.content)
            )
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


@contextmanager
def _leniently() -> Iterator[None]:
    """What the library only frowns upon, as a serial number of nought, is taken without a word."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _loaded(content: bytes) -> Sequence[x509.Certificate]:
    if _PEM in content:
        return x509.load_pem_x509_certificates(content)
    return (x509.load_der_x509_certificate(content),)


def _seal_key(loaded: x509.Certificate) -> ec.EllipticCurvePublicKey | None:
    try:
        key = loaded.public_key()
    except (UnsupportedAlgorithm, ValueError):
        return None
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, CURVES):
        return key
    return None


def _is_authority(loaded: x509.Certificate) -> bool:
    try:
        return loaded.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _said(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    said = name.get_attributes_for_oid(oid)
    return str(said[0].value).strip() if said else ""
