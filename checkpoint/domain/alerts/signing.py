"""Signed lists: whose signature proves that a list is as its owner wrote it, and who must sign.

A list is signed with Ed25519 (RFC 8032) over the bytes of its file, whole and as they are. The
signature lies beside the file, under its name with ``.sig`` behind: 64 bytes and nothing else, as
``openssl pkeyutl -sign -rawin`` writes it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.errors import InvalidValue, ListKeyRefused, ListRefused, NotFound

SIGNATURE_SUFFIX = ".sig"
SIGNATURE_LENGTH = 64
"""Bytes (RFC 8032 §5.1.6)."""
KEY_LENGTH = 32
"""Bytes of a public key (RFC 8032 §5.1.5)."""
LARGEST_KEY_FILE = 16 * 1024
"""Bytes. A key as PEM has some hundred."""
_GROUP = 4
_SHOWN = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKey:
    """A public key by which signatures on lists are proven."""

    id: UUID
    name: str
    """What a list is said to be signed by; no other key ever has it."""
    owner: str
    """From whom the key came, and how: who asks later must be able to ask there."""
    content: bytes
    """The key itself, 32 bytes."""
    officer: UUID
    """Who put it in."""
    added_at: datetime
    withdrawn_at: datetime | None = None
    """Since when it proves nothing any more."""

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.owner.strip():
            raise InvalidValue("a key has a name, and came from somebody")
        if len(self.content) != KEY_LENGTH:
            raise InvalidValue("a key of Ed25519 has 32 bytes")

    @property
    def stands(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None

    @property
    def fingerprint(self) -> str:
        """What owner and administrator read to each other on the telephone (SHA-256, cut)."""
        return fingerprint_of(self.content)


def fingerprint_of(content: bytes) -> str:
    """The first 128 bits of the key's digest, in groups that can be read out."""
    digest = hashlib.sha256(content).hexdigest()[:_SHOWN].upper()
    return " ".join(digest[at : at + _GROUP] for at in range(0, _SHOWN, _GROUP))


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRules:
    """What the post asks of lists; the administrator says so."""

    only_signed: bool = False
    """A list without a signature that is proven is refused."""
    takes_signed: bool = False
    """A signed list that comes into the watched folder is taken over without being looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTrust:
    """By what a list is judged before anything of it is read."""

    keys: tuple[ListKey, ...] = ()
    """Those that stand."""
    only_signed: bool = False


class ListUnsigned(ListRefused):
    """The post takes signed lists only, and no signature lies beside this file."""

    def __init__(self, file: str) -> None:
        super().__init__("no signature beside the file")
        self.file = file


class ListSignatureWrong(ListRefused):
    """The signature beside the file is not of these bytes by any key that is trusted here."""

    def __init__(self, file: str) -> None:
        super().__init__("the signature does not prove the file")
        self.file = file


class ListSignatureUnreadable(ListRefused):
    """What lies beside the file under the name of its signature is none."""

    def __init__(self, file: str) -> None:
        super().__init__("not a signature of 64 bytes")
        self.file = file


class ListPartUnsigned(ListRefused):
    """The list is signed, but a file that belongs to it is not, or by somebody else."""

    def __init__(self, file: str) -> None:
        super().__init__("a part of the list is not signed as the rest is")
        self.file = file


class ListSignerGone(ListRefused):
    """The key that proved the list was taken away since it was read."""


class ListNotCopied(ListRefused):
    """No private copy of the list could be made, of which alone the signature may be proven."""


class ListKeyUnreadable(ListKeyRefused):
    """The file or text is no public key of Ed25519."""


class ListKeyPrivate(ListKeyRefused):
    """It is the private key, which belongs to the list's owner alone."""


class ListKeyKnown(ListKeyRefused):
    """The key is trusted already, under the name it was given first."""


class ListKeyNameTaken(ListKeyRefused):
    """Another key bears the name, or bore it once."""


class ListKeyGone(NotFound):
    """The key is not trusted any more: somebody else took it away."""
