"""A file of certificates, from whatever disk or stick it lies on."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.documents.seals.certificates import (
    LARGEST_FILE,
    CertificateTooLarge,
    CertificateUnreadable,
)


def certificates_at(path: Path) -> bytes:
    """The whole file, or a CertificateRefused; what is too large is not even taken into memory."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CertificateTooLarge
        return path.read_bytes()
    except OSError as error:
        raise CertificateUnreadable from error
