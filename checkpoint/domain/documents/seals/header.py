"""The header of a visible digital seal (Doc 9303-13 §2.3.1, table 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checkpoint.domain.documents.seals.c40 import c40_decode, c40_encode, c40_length
from checkpoint.domain.documents.seals.cursor import Cursor
from checkpoint.domain.documents.seals.days import LENGTH, day_decode, day_encode
from checkpoint.domain.documents.seals.faults import SealBroken, SealFault
from checkpoint.domain.documents.states import state_of
from checkpoint.domain.errors import InvalidValue

MAGIC = 0xDC
"""The byte with which every seal begins."""
VERSION_3 = 0x02
"""Version 3 is written as two, and version 4 as three."""
VERSION_4 = 0x03
_COUNTRY = 2
"""Bytes of three letters in C40."""
_SIGNER = 4
"""Characters: two letters of the signer's country, and two that name it there."""
_REFERENCE_3 = 5
"""Characters of the certificate's reference in version 3; version 4 says how many there are."""
_COUNTED_BY_NAME = frozenset({"DEME", "DES1"})
"""German signers of arrival attestations, whose version 4 counts no characters: the two digits of
the length are the first of a reference of five, as in version 3."""
_HEXADECIMAL = frozenset("0123456789ABCDEF")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Who sealed which kind of document, and when."""

    issuer: str
    """Issuing state or organisation, three letters as for `TravelDocument.issuer`."""
    signer: str
    """Four characters, the first two of which are the signer's country in ISO 3166-1 alpha-2."""
    reference: str
    """Of the signer's certificate: its serial number in hexadecimal digits."""
    issued_on: date | None
    """When the document was issued."""
    signed_on: date | None
    definition: int
    """Document feature definition reference: what the tags of the message mean."""
    category: int
    """Document type category; with the definition, it names the kind of document."""
    version: int = VERSION_4


def read_header(cursor: Cursor) -> Header:
    """Take a header, or raise SealBroken."""
    if cursor.byte() != MAGIC:
        raise SealBroken(SealFault.BAD_STRUCTURE)
    version = cursor.byte()
    if version not in {VERSION_3, VERSION_4}:
        raise SealBroken(SealFault.UNKNOWN_VERSION)
    issuer = c40_decode(cursor.take(_COUNTRY)).rstrip()
    signer, reference = _signer(cursor, version)
    return Header(
        issuer=state_of(issuer.replace(" ", "<")),
        signer=signer,
        reference=reference,
        issued_on=day_decode(cursor.take(LENGTH)),
        signed_on=day_decode(cursor.take(LENGTH)),
        definition=cursor.byte(),
        category=cursor.byte(),
        version=version,
    )


def write_header(header: Header) -> bytes:
    """The bytes of a header of version 4; raises InvalidValue for what has no place in one."""
    issuer = "D" if header.issuer == "DEU" else header.issuer
    if len(header.signer) != _SIGNER or not 0 < len(issuer) <= 3:  # noqa: PLR2004 - letters
        raise InvalidValue("a signer is named by four characters, a state by three letters")
    signer = f"{header.signer}{len(header.reference):02X}{header.reference}"
    return (
        bytes((MAGIC, VERSION_4))
        + c40_encode(issuer.ljust(3))
        + c40_encode(signer)
        + day_encode(header.issued_on)
        + day_encode(header.signed_on)
        + bytes((header.definition, header.category))
    )


def _signer(cursor: Cursor, version: int) -> tuple[str, str]:
    if version == VERSION_3:
        named = c40_decode(cursor.take(c40_length(_SIGNER + _REFERENCE_3)))
        return named[:_SIGNER], named[_SIGNER:]
    named = c40_decode(cursor.take(c40_length(_SIGNER + 2)))
    signer, count = named[:_SIGNER], named[_SIGNER:]
    if not count or not _HEXADECIMAL.issuperset(count):
        raise SealBroken(SealFault.BAD_STRUCTURE)
    if signer in _COUNTED_BY_NAME:
        return signer, count + c40_decode(cursor.take(c40_length(_REFERENCE_3 - 2)))
    return signer, c40_decode(cursor.take(c40_length(int(count, 16))))
