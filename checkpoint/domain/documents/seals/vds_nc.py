"""The seal for non-constrained environments: JSON that brings its certificate (VDS-NC, 2021).

``{"data": {"hdr": {"t", "v", "is"}, "msg": {…}}, "sig": {"alg", "cer", "sigvl"}}``: signed is the
canonical form of ``data``.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.seals.canonical import canonical, parse_json
from checkpoint.domain.documents.seals.definitions import Fact, SealKind
from checkpoint.domain.documents.seals.faults import SealBroken, SealFault
from checkpoint.domain.documents.seals.seal import Seal, SealForm
from checkpoint.domain.documents.states import state_of
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue

LONGEST = 8_000
"""Characters: the largest QR code holds 4,296, and a file may hold it with its line breaks."""
LONGEST_CERTIFICATE = 4_000
LONGEST_SIGNATURE = 160
"""Bytes, also where r and s are wrapped in DER."""
ALGORITHMS = frozenset({"ES256", "ES384", "ES512"})
KINDS: Mapping[str, SealKind] = {
    "icao.test": SealKind.HEALTH_TEST,
    "icao.vacc": SealKind.VACCINATION,
}
_VERSION = 1
_LETTERS = 3
"""Of a state's code."""
_LONGEST_FACT = 200


def read_vds_nc(text: str) -> Seal:
    """Take a seal apart, or raise SealBroken."""
    if len(text) > LONGEST:
        raise SealBroken(SealFault.TOO_LONG)
    whole = parse_json(text)
    data, proof = _part(whole, "data"), _part(whole, "sig")
    header, message = _part(data, "hdr"), _part(data, "msg")
    if header.get("v") != _VERSION:
        raise SealBroken(SealFault.UNKNOWN_VERSION)
    signature = _bytes(proof, "sigvl", LONGEST_SIGNATURE)
    algorithm = _text(proof, "alg")
    if not signature or algorithm not in ALGORITHMS:
        raise SealBroken(SealFault.NO_SIGNATURE)
    return Seal(
        form=SealForm.VDS_NC,
        kind=KINDS.get(_text(header, "t"), SealKind.OTHER),
        issuer=state_of(_text(header, "is")[:_LETTERS]),
        certificate=_bytes(proof, "cer", LONGEST_CERTIFICATE),
        issued_on=_day(_maybe_part(message, "dat").get("ri")),
        facts={fact: said for fact, said in _facts(_maybe_part(message, "pid")) if said},
        signed=canonical(data),
        signature=signature,
        algorithm=algorithm,
    )


def _facts(person: Mapping[str, Any]) -> Iterator[tuple[Fact, str]]:
    """Of a person: ``dn`` is the number in a proof of testing, ``i`` in one of vaccination."""
    yield Fact.PRIMARY_NAME, _said(person.get("n")).strip()
    yield Fact.PASSPORT_NUMBER, _said(person.get("dn")) or _said(person.get("i"))
    sex = _said(person.get("sex"))
    yield Fact.SEX, sex if sex in set(Sex) else ""
    try:
        yield Fact.BORN, PartialDate.from_iso(_said(person.get("dob"))).iso()
    except InvalidValue:
        yield Fact.BORN, ""


def _part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = of.get(name)
    if not isinstance(part, dict):
        raise SealBroken(SealFault.BAD_STRUCTURE)
    return part


def _maybe_part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = of.get(name)
    return part if isinstance(part, dict) else {}


def _text(of: Mapping[str, Any], name: str) -> str:
    said = of.get(name)
    if not isinstance(said, str):
        raise SealBroken(SealFault.BAD_STRUCTURE)
    return said


def _said(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= _LONGEST_FACT else ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_said(value)[:10])
    except ValueError:
        return None


def _bytes(of: Mapping[str, Any], name: str, most: int) -> bytes:
    """Base64url, with or without its padding."""
    text = _text(of, name).rstrip("=")
    try:
        content = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError) as error:
        raise SealBroken(SealFault.BAD_TEXT) from error
    if len(content) > most:
        raise SealBroken(SealFault.TOO_LONG)
    return content
