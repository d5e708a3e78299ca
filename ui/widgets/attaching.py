"""Reading a file that is to be attached; one that is too large is not even read."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.cases.attachment import LARGEST_ATTACHMENT, AttachmentTooLarge
from checkpoint.domain.documents.files import FileUnopened


def content_of(path: Path) -> bytes:
    """The whole of a file; raises AttachmentTooLarge or FileUnopened."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_ATTACHMENT + 1)
    except OSError as error:
        raise FileUnopened(str(path)) from error
    if len(content) > LARGEST_ATTACHMENT:
        raise AttachmentTooLarge(len(content))
    return content
