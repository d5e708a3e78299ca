"""States with an authority and signers of seals, made for a test."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from checkpoint.domain.documents.seals import Seal, read_seal
from checkpoint.domain.documents.seals.canonical import canonical
from checkpoint.domain.documents.seals.certificates import Certificate, TrustedCertificate
from checkpoint.domain.documents.seals.header import Header
from checkpoint.domain.documents.seals.vds import unsigned_vds, with_signature
from checkpoint.security.certificates import certificate_of
from tests.builders import A_DAY, NOON, TODAY, a_trusted_certificate

HASH: dict[int, type[Any]] = {
    224: hashes.SHA224,
    256: hashes.SHA256,
    384: hashes.SHA384,
    521: hashes.SHA512,
}
PASSPORT = {0x05: bytes.fromhex("33be1fed20c6")}
"""The number of a passport, as a visa's seal holds it."""


@dataclass(frozen=True)
class Signer:
    """A key and its certificate."""

    key: Any
    loaded: x509.Certificate

    @property
    def certificate(self) -> Certificate:
        return certificate_of(self.loaded)

    @property
    def pem(self) -> bytes:
        return self.loaded.public_bytes(Encoding.PEM)

    def trusted(self, **changes: Any) -> TrustedCertificate:
        return a_trusted_certificate(**{"certificate": self.certificate} | changes)

    def sign(self, content: bytes) -> bytes:
        size = self.key.key_size
        hashed = HASH.get(size, hashes.SHA512)()
        r, s = decode_dss_signature(self.key.sign(content, ec.ECDSA(hashed)))
        half = (size + 7) // 8
        return r.to_bytes(half, "big") + s.to_bytes(half, "big")


def a_signer(
    *,
    by: Signer | None = None,
    country: str = "UT",
    name: str = "TS",
    serial: int = 0x32,
    is_authority: bool = False,
    key: Any = None,
    good_from: datetime = NOON - 365 * A_DAY,
    good_until: datetime = NOON + 365 * A_DAY,
) -> Signer:
    """A signer, whose certificate is signed by another or by itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    loaded = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.loaded.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(good_from)
        .not_valid_after(good_until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .sign(by.key if by else key, hashes.SHA256())
    )
    return Signer(key, loaded)


def an_authority(**changes: Any) -> Signer:
    usual: dict[str, Any] = {"name": "CSCA", "serial": 1, "is_authority": True}
    return a_signer(**usual | changes)


def an_rsa_key() -> Any:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def seal_bytes(signer: Signer, **header: Any) -> bytes:
    """A visa's seal, with the signer's reference and signature."""
    usual: dict[str, Any] = {
        "issuer": "UTO",
        "signer": "UTTS",
        "reference": "32",
        "issued_on": TODAY,
        "signed_on": TODAY,
        "definition": 0x5D,
        "category": 0x01,
    }
    unsigned = unsigned_vds(Header(**usual | header), PASSPORT)
    return with_signature(unsigned, signer.sign(unsigned))


def a_seal(signer: Signer, **header: Any) -> Seal:
    return read(seal_bytes(signer, **header))


def read(content: bytes) -> Seal:
    seal = read_seal("", content)
    assert isinstance(seal, Seal)
    return seal


def a_proof(signer: Signer, *, algorithm: str = "ES256") -> str:
    """A proof of vaccination as JSON, with the certificate inside."""
    data = {
        "hdr": {"t": "icao.vacc", "v": 1, "is": "UTO"},
        "msg": {"pid": {"n": "Smith Bill", "i": "A1234567Z"}},
    }
    proof = {
        "alg": algorithm,
        "cer": _base64url(signer.loaded.public_bytes(Encoding.DER)),
        "sigvl": _base64url(signer.sign(canonical(data))),
    }
    return json.dumps({"data": data, "sig": proof})


def _base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")
