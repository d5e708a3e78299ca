"""What came of proving a seal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.seals.faults import BrokenSeal
from checkpoint.domain.documents.seals.seal import Seal


class SealOutcome(StrEnum):
    """How far a seal can be believed."""

    VALID = "valid"
    """Signed by a signer that this post trusts, when its certificate was good."""
    UNKNOWN_SIGNER = "unknown_signer"
    """No certificate of this signer was imported: nothing can be said of the signature."""
    EXPIRED = "expired"
    """The signature fits, but was made before or after the certificate was good."""
    FORGED = "forged"
    """The signature does not fit: what it says was changed, or it was made with another key, or
    with that of a post's labels on what is no label."""
    UNREADABLE = "unreadable"
    """It begins as a seal and cannot be read as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealCheck:
    """A proof of a signature."""

    outcome: SealOutcome
    signer: str = ""
    """Whom the certificate names; empty where none was found."""
    good_until: date | None = None
    """The certificate's last day."""
    is_own: bool = False
    """Whether the certificate is this post's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedSeal:
    """A seal and its proof."""

    seal: Seal | BrokenSeal
    check: SealCheck
    is_only_source: bool = False
    """Whether the document is known by nothing but this seal: then what it says of the holder is
    worth no more than its signature."""

    @property
    def outcome(self) -> SealOutcome:
        """How far it can be believed."""
        return self.check.outcome
