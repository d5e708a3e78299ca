"""The visible digital seal: header, message and signature in bytes (Doc 9303-13 §2.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checkpoint.domain.documents.seals.cursor import Cursor, length_encode
from checkpoint.domain.documents.seals.definitions import DEFINITIONS, UNKNOWN, Definition, Fact
from checkpoint.domain.documents.seals.faults import SealBroken, SealFault
from checkpoint.domain.documents.seals.header import Header, read_header, write_header
from checkpoint.domain.documents.seals.seal import Seal, SealForm
from checkpoint.domain.documents.seals.values import read_value

SIGNATURE = 0xFF
"""The tag of the signature: of no feature, and the last one."""
LONGEST = 3_000
"""Bytes: the largest QR code holds 2,953."""
MOST_FEATURES = 64
LONGEST_SIGNATURE = 132
"""Bytes of r and s on the largest curve (P-521)."""


def read_vds(content: bytes) -> Seal:
    """Take a seal apart, or raise SealBroken.

    A tag that its definition does not know is passed over: it does not make a seal invalid
    (Doc 9303-13 §2.3.2). Padding behind the signature belongs to the code, and is left out.
    """
    if len(content) > LONGEST:
        raise SealBroken(SealFault.TOO_LONG)
    cursor = Cursor(content)
    header = read_header(cursor)
    definition = DEFINITIONS.get((header.definition, header.category), UNKNOWN)
    features, end = _features(cursor)
    signature = features.pop(SIGNATURE)
    return Seal(
        form=SealForm.VDS,
        kind=definition.kind,
        issuer=header.issuer,
        signer=header.signer,
        reference=header.reference,
        issued_on=header.issued_on,
        signed_on=header.signed_on,
        facts=dict(_facts(definition, features)),
        signed=content[:end],
        signature=signature,
    )


def unsigned_vds(header: Header, features: Mapping[int, bytes]) -> bytes:
    """Header and message: what is to be signed."""
    message = (_tagged(tag, value) for tag, value in sorted(features.items()))
    return write_header(header) + b"".join(message)


def with_signature(unsigned: bytes, signature: bytes) -> bytes:
    """The whole seal."""
    return unsigned + _tagged(SIGNATURE, signature)


def _features(cursor: Cursor) -> tuple[dict[int, bytes], int]:
    """Every feature up to the signature, and where the signed bytes end."""
    features: dict[int, bytes] = {}
    while not cursor.is_done:
        end, tag = cursor.at, cursor.byte()
        if tag in features or len(features) >= MOST_FEATURES:
            raise SealBroken(SealFault.BAD_STRUCTURE)
        features[tag] = cursor.take(cursor.length())
        if tag == SIGNATURE:
            if not 0 < len(features[tag]) <= LONGEST_SIGNATURE:
                raise SealBroken(SealFault.NO_SIGNATURE)
            return features, end
    raise SealBroken(SealFault.NO_SIGNATURE)


def _facts(definition: Definition, features: Mapping[int, bytes]) -> Iterator[tuple[Fact, str]]:
    for tag, content in features.items():
        feature = definition.features.get(tag)
        if feature is not None:
            yield feature.fact, read_value(feature, content)


def _tagged(tag: int, value: bytes) -> bytes:
    return bytes((tag,)) + length_encode(len(value)) + value
