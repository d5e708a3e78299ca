"""Pictures and papers that belong to a case: of few kinds, and not too large."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.errors import InvalidValue

LARGEST_ATTACHMENT = 5 * 1024 * 1024
"""Bytes: a page from a flatbed or a telephone's picture, and not a film."""
MOST_ATTACHMENTS = 20
"""Of one case: it is a database, and not a cupboard."""
LONGEST_NAME = 120


class Media(StrEnum):
    """What may be attached: what shows itself, and runs nothing."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    PDF = "pdf"


class AttachmentRefused(InvalidValue):
    """The file is no picture and no PDF."""


class AttachmentTooLarge(InvalidValue):
    """The file is larger than what is kept."""


class TooManyAttachments(InvalidValue):
    """The case has as many as are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One of them."""

    id: UUID
    case: UUID
    name: str
    media: Media
    content: bytes = field(repr=False)
    officer: UUID
    added_at: datetime


def media_of(content: bytes) -> Media:
    """What a file is by its first bytes, whatever its name says; raises AttachmentRefused."""
    if len(content) > LARGEST_ATTACHMENT:
        raise AttachmentTooLarge(len(content))
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return Media.WEBP
    for beginning, media in _BEGINNINGS.items():
        if content.startswith(beginning):
            return media
    raise AttachmentRefused


_BEGINNINGS = {
    b"\xff\xd8\xff": Media.JPEG,
    b"\x89PNG\r\n\x1a\n": Media.PNG,
    b"%PDF-": Media.PDF,
}
