"""A file of certificates, from whatever disk or stick it lies on."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.documents.seals.certificates import LARGEST_FILE, CertificateTooLarge
from checkpoint.opened_file import content_of


def certificates_at(path: Path) -> bytes:
    """The whole file; raises a FileUnopened, or CertificateTooLarge."""
    content = content_of(path, most=LARGEST_FILE)
    if content is None:
        raise CertificateTooLarge
    return content
