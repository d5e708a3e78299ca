"""What a document was read from, kept beside its crossing for a while: picture, texts, readers.

A record says what was decided; this shows what lay on the reader when it was. It is no part of
the record: the record's digest does not know it, and retention takes it away long before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.errors import InvalidValue

LARGEST_PICTURE = 160_000
"""Bytes; a reading's `shown` stays below 150 kB."""
LARGEST_CROP = 100_000
"""Bytes."""
MOST_TEXTS = 16
LONGEST_TEXT = 4_000
"""Characters, or bytes of a payload: no single code holds more than a QR code's 2 953 bytes."""

_REPLACED = "\N{REPLACEMENT CHARACTER}"


class MediaKind(StrEnum):
    """The kinds of picture file that are kept, by their registered media types."""

    WEBP = "image/webp"
    JPEG = "image/jpeg"
    PNG = "image/png"


def media_kind_of(picture: bytes) -> MediaKind | None:
    """What a file is by its first bytes; ``None`` for what is not kept."""
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return MediaKind.WEBP
    if picture[:3] == b"\xff\xd8\xff":
        return MediaKind.JPEG
    if picture[:8] == b"\x89PNG\r\n\x1a\n":
        return MediaKind.PNG
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadText:
    """One text as its reader gave it."""

    kind: TextKind
    symbology: str = ""
    """Of a code."""
    text: str
    """Without what a database cannot hold as text; `payload` then has it as it was."""
    payload: bytes | None = None
    """The bytes, where they are not just the text."""
    reader: str = ""

    def __post_init__(self) -> None:
        if self.text != _storable(self.text):
            raise InvalidValue("a text that no database can hold")
        if max(len(self.text), len(self.payload or b"")) > LONGEST_TEXT:
            raise InvalidValue("a text longer than any code")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one document was read from. It never outgrows its limits, whatever was scanned."""

    id: UUID
    """The inspection's id, which becomes the crossing's, and before that the lock's."""
    source: ScanSource
    texts: tuple[ReadText, ...]
    read_at: datetime
    picture: bytes = field(default=b"", repr=False)
    """The page made small, as a picture file; empty where there was none."""
    crop: bytes = field(default=b"", repr=False)
    """The zone alone, straightened, as a picture file; empty where there was none."""
    is_whole: bool = True
    """Whether all of the scan is here: what is too large, or no picture, is left out."""

    def __post_init__(self) -> None:
        if self.read_at.tzinfo is None:
            raise InvalidValue("read_at carries no time zone")
        if len(self.texts) > MOST_TEXTS:
            raise InvalidValue("more texts than a page holds")
        for picture, largest in ((self.picture, LARGEST_PICTURE), (self.crop, LARGEST_CROP)):
            if picture and _fitting(picture, largest) != picture:
                raise InvalidValue("no picture that is kept")

    @property
    def media_kind(self) -> MediaKind | None:
        """The kind of file that the picture is, if there is one."""
        return media_kind_of(self.picture)


def evidence_of(scan: Scan, id: UUID) -> Evidence | None:
    """What of a scan is kept beside the crossing; nothing of what a hand typed.

    What was typed stands in the record itself. What does not fit is left out rather than
    refused, for no traveller may wait because of a picture.
    """
    if scan.source is ScanSource.TYPED:
        return None
    texts = tuple(_read_text(text) for text in scan.texts[:MOST_TEXTS])
    picture = _fitting(scan.picture, LARGEST_PICTURE)
    crop = _fitting(scan.crop, LARGEST_CROP)
    is_whole = (
        (picture, crop) == (scan.picture, scan.crop)
        and len(texts) == len(scan.texts)
        and all(_is_short(text) for text in scan.texts)
    )
    return Evidence(
        id=id,
        source=scan.source,
        texts=texts,
        read_at=scan.at,
        picture=picture,
        crop=crop,
        is_whole=is_whole,
    )


def scan_of(evidence: Evidence) -> Scan:
    """What was scanned, as far as it is kept: without how sure a zone's reader was of it."""
    return Scan(
        source=evidence.source,
        texts=tuple(
            ScannedText(
                kind=text.kind,
                text=text.text,
                payload=text.payload,
                symbology=text.symbology,
                reader=text.reader,
            )
            for text in evidence.texts
        ),
        at=evidence.read_at,
        picture=evidence.picture,
        crop=evidence.crop,
    )


def _read_text(scanned: ScannedText) -> ReadText:
    text = _storable(scanned.text)
    payload = scanned.payload
    if payload is None and text != scanned.text:
        payload = scanned.text.encode("utf-8", "surrogatepass")
    if payload == text.encode():
        payload = None
    return ReadText(
        kind=scanned.kind,
        symbology=scanned.symbology,
        text=text[:LONGEST_TEXT],
        payload=None if payload is None else payload[:LONGEST_TEXT],
        reader=scanned.reader,
    )


def _storable(text: str) -> str:
    """Without lone surrogates, which no encoding has, and NUL, which PostgreSQL refuses."""
    return text.encode("utf-8", "replace").decode().replace("\0", _REPLACED)


def _fitting(picture: bytes, largest: int) -> bytes:
    return picture if len(picture) <= largest and media_kind_of(picture) else b""


def _is_short(text: ScannedText) -> bool:
    as_bytes = text.text.encode("utf-8", "surrogatepass")
    return max(len(as_bytes), len(text.payload or b"")) <= LONGEST_TEXT
