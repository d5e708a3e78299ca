"""Proving the signatures of seals, offline, against the certificates that the post trusts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

from checkpoint.domain.documents.seals import Seal, SealCheck, SealForm, SealOutcome
from checkpoint.domain.documents.seals.certificates import (
    Certificate,
    CertificateKind,
    TrustedCertificate,
)
from checkpoint.domain.errors import CertificateRefused
from checkpoint.security.certificates import certificates_in, key_of, vouches

_HASHES: Mapping[int, type[hashes.HashAlgorithm]] = {
    224: hashes.SHA224,
    256: hashes.SHA256,
    384: hashes.SHA384,
    512: hashes.SHA512,
    521: hashes.SHA512,
}
"""By bits of the key: in a seal of bytes, the hash is as long as the key (Doc 9303-13 §2.4)."""
_ALGORITHMS: Mapping[str, type[hashes.HashAlgorithm]] = {
    "ES256": hashes.SHA256,
    "ES384": hashes.SHA384,
    "ES512": hashes.SHA512,
}


class CertificateSealVerifier:
    """Proves seals by ECDSA and X.509."""

    def certificates_in(self, content: bytes) -> Sequence[Certificate]:
        """Every certificate in a file, authorities first; raises CertificateRefused."""
        return certificates_in(content)

    def vouches(self, authority: Certificate, signer: Certificate) -> bool:
        """Whether an authority has signed the certificate of a signer of its own state."""
        return vouches(authority, signer)

    def check(self, seal: Seal, known: Sequence[TrustedCertificate], *, today: date) -> SealCheck:
        """Prove a seal; what of it is wrong is an outcome, and nothing is raised."""
        if seal.form is SealForm.VDS_NC:
            return _with_its_own(seal, known, today)
        named = [
            one.certificate
            for one in known
            if one.certificate.kind is not CertificateKind.AUTHORITY
            and one.certificate.is_of(seal.signer, seal.reference)
            and _is_trusted(one.certificate, known)
        ]
        if not named:
            return SealCheck(outcome=SealOutcome.UNKNOWN_SIGNER)
        for certificate in named:
            if _fits(seal, certificate):
                return _in_time(certificate, known, seal.signed_on or today)
        return _told(SealOutcome.FORGED, named[0])


def _with_its_own(seal: Seal, known: Sequence[TrustedCertificate], today: date) -> SealCheck:
    """A seal that brings its certificate is forged if it contradicts that, whosesoever it is.

    It does not say when it was signed: its certificate has to be good on the day it is read.
    """
    try:
        (certificate,) = certificates_in(seal.certificate)
    except (CertificateRefused, ValueError):
        return SealCheck(outcome=SealOutcome.UNREADABLE)
    if not _fits(seal, certificate):
        return _told(SealOutcome.FORGED, certificate)
    if not _is_trusted(certificate, known):
        return _told(SealOutcome.UNKNOWN_SIGNER, certificate)
    return _in_time(certificate, known, today)


def _is_trusted(certificate: Certificate, known: Sequence[TrustedCertificate]) -> bool:
    """Whether the post trusts it by itself, or through an authority, and has not withdrawn it."""
    same = [one for one in known if one.certificate.content == certificate.content]
    standing = [one for one in same if one.stands]
    if same and not standing:
        return False
    return any(one.is_anchor for one in standing) or bool(_authorities(certificate, known))


def _authorities(
    certificate: Certificate, known: Sequence[TrustedCertificate]
) -> Sequence[Certificate]:
    """Those that stand and have signed it."""
    standing = (one.certificate for one in known if one.stands)
    return [one for one in standing if vouches(one, certificate)]


def _in_time(certificate: Certificate, known: Sequence[TrustedCertificate], on: date) -> SealCheck:
    """Whether the certificate, and an authority behind it, were good on the day of signing."""
    chain = _authorities(certificate, known)
    is_good = _is_good(certificate, on) and (not chain or any(_is_good(one, on) for one in chain))
    return _told(SealOutcome.VALID if is_good else SealOutcome.EXPIRED, certificate)


def _is_good(certificate: Certificate, on: date) -> bool:
    """Through the whole first and last day: a seal says on which day it was signed, not when."""
    return certificate.good_from.date() <= on <= certificate.good_until.date()


def _told(outcome: SealOutcome, certificate: Certificate) -> SealCheck:
    return SealCheck(
        outcome=outcome,
        signer=certificate.subject,
        good_until=certificate.good_until.date(),
        is_own=certificate.kind is CertificateKind.OWN,
    )


def _fits(seal: Seal, certificate: Certificate) -> bool:
    key = key_of(certificate)
    if key is None or not certificate.may_sign(seal.kind):
        return False
    algorithm = _ALGORITHMS.get(seal.algorithm) or _HASHES.get(key.key_size)
    signature = _in_der(seal.signature, key)
    if algorithm is None or signature is None:
        return False
    try:
        key.verify(signature, seal.signed, ec.ECDSA(algorithm()))
    except InvalidSignature:
        return False
    return True


def _in_der(signature: bytes, key: ec.EllipticCurvePublicKey) -> bytes | None:
    """The signature as the library wants it; a seal has r and s one behind the other.

    Some makers of VDS-NC wrap them in DER all the same.
    """
    half = (key.key_size + 7) // 8
    if len(signature) == 2 * half:
        r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        return encode_dss_signature(r, s)
    try:
        decode_dss_signature(signature)
    except ValueError:
        return None
    return signature
