"""Files of keys for lists, and the signatures made with them."""

from __future__ import annotations

import os
from pathlib import Path

from checkpoint.domain.alerts.reading import ListTooLarge
from checkpoint.domain.alerts.signing import LARGEST_KEY_FILE, SIGNATURE_SUFFIX, ListKeyUnreadable
from checkpoint.domain.errors import PaperNotSaved, SigningKeyUnusable
from checkpoint.domain.reporting.issue import PlaceForbidden
from checkpoint.opened_file import content_of
from checkpoint.paper_file import write_paper

_OWNER_ONLY = 0o600


def key_at(path: Path) -> bytes:
    """A whole key file; raises a FileUnopened, or ListKeyUnreadable where it is too large."""
    content = content_of(path, most=LARGEST_KEY_FILE)
    if content is None:
        raise ListKeyUnreadable
    return content


def private_key_at(path: Path) -> bytes:
    """A whole file of a private key; raises a FileUnopened, or SigningKeyUnusable."""
    content = content_of(path, most=LARGEST_KEY_FILE)
    if content is None:
        raise SigningKeyUnusable
    return content


def list_to_sign(path: Path, *, most: int) -> bytes:
    """The bytes that are signed; raises a FileUnopened or ListTooLarge."""
    content = content_of(path, most=most)
    if content is None:
        raise ListTooLarge(size=most + 1, limit=most)
    return content


def write_signature(path: Path, signature: bytes) -> Path:
    """Put a signature beside its list; raises PaperNotSaved."""
    place = path.with_name(path.name + SIGNATURE_SUFFIX)
    write_paper(place, signature)
    return place


def write_private_key(path: Path, content: bytes) -> None:
    """Write a private key that its owner alone may read; never over another file.

    Raises PlaceForbidden where something lies there: an old key that is lost signs nothing more.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
    except FileExistsError as error:
        raise PlaceForbidden(str(path)) from error
    except OSError as error:
        raise PaperNotSaved(str(path)) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise PaperNotSaved(str(path)) from error
