"""The code on every page of a paper, by which anybody proves that the post gave it out.

``CPR1:number:version:digest:signature``: the digest is the first 128 bits of SHA-256 over what
makes the paper this one (`content_of`), and the signature is Ed25519 (RFC 8032) over all that
stands before its colon, both in base32 (RFC 4648 §6) without padding. It can be typed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from dataclasses import dataclass

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.subject import PaperSubject
from checkpoint.domain.reporting.told import Told

PREFIX = "CPR1"
DIGEST_LENGTH = 16
"""Bytes: nobody finds another paper with the same (NIST SP 800-107 §4.2)."""
SIGNATURE_LENGTH = 64
LONGEST_CODE = 400
"""Letters; what is longer is none of ours."""
_FOUND = re.compile(r"CPR1:[^\n]{1,200}?:[0-9]{1,9}:[A-Z2-7]{26}:[A-Z2-7]{103}")
_BLANKS = re.compile(r"\s+")


class NoPaperCode(InvalidValue):
    """The text is no code of a paper: letters are missing, or it is of something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCode:
    """What a code says."""

    number: str
    version: int
    digest: bytes
    signature: bytes

    @property
    def signed(self) -> bytes:
        """The bytes that the signature is over."""
        return to_sign(self.number, self.version, self.digest)

    @property
    def text(self) -> str:
        """The code as it is printed."""
        return f"{self.signed.decode()}:{_base32(self.signature)}"


def content_of(of: PaperSubject, issue: Issue, told: Told) -> bytes:
    """What makes a paper this one: who it is of and for, when and by whom, and each figure."""
    facts = {
        "number": issue.number,
        "version": issue.version,
        "post": of.post.code,
        "partner": of.paper.value,
        "first_on": of.period.first_on.isoformat(),
        "last_on": of.period.last_on.isoformat(),
        "issued_at": issue.issued_at.isoformat(),
        "issued_by": issue.issued_by,
        "is_practice": issue.is_practice,
        "figures": {key: count for key, count in told.items() if count},
    }
    if of.one:
        facts["one"] = of.one
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest_of_content(content: bytes) -> bytes:
    """The digest that a code carries."""
    return hashlib.sha256(content).digest()[:DIGEST_LENGTH]


def to_sign(number: str, version: int, digest: bytes) -> bytes:
    """All that stands before the signature."""
    return f"{PREFIX}:{number}:{version}:{_base32(digest)}".encode()


def read_code(text: str) -> PaperCode:
    """Read what was typed or scanned, however it is broken into lines; raises NoPaperCode."""
    if len(text) > 2 * LONGEST_CODE:
        raise NoPaperCode
    parts = _BLANKS.sub("", text).rsplit(":", 3)
    prefix, _, number = parts[0].partition(":")
    if len(parts) != len(("head", "version", "digest", "signature")) or not number:
        raise NoPaperCode
    if prefix.upper() != PREFIX or not re.fullmatch(r"[0-9]{1,9}", parts[1]):
        raise NoPaperCode
    digest, signature = _unbase32(parts[2]), _unbase32(parts[3])
    if len(digest) != DIGEST_LENGTH or len(signature) != SIGNATURE_LENGTH:
        raise NoPaperCode
    return PaperCode(number=number, version=int(parts[1]), digest=digest, signature=signature)


def code_within(text: str) -> str | None:
    """The first code that stands anywhere in a text."""
    found = _FOUND.search(text)
    return None if found is None else found[0]


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=")


def _unbase32(text: str) -> bytes:
    padded = text.upper() + "=" * (-len(text) % 8)
    try:
        content = base64.b32decode(padded)
    except (binascii.Error, ValueError) as error:
        raise NoPaperCode from error
    if _base32(content) != text.upper():
        raise NoPaperCode  # the last letter has bits to spare: one code has one spelling
    return content
