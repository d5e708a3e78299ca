"""A file of the command line as what lies on the counter: a picture, or a text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from mimetypes import guess_type
from pathlib import Path
from typing import Final

from checkpoint.domain.documents.pictures import PictureTooLarge, Reading
from checkpoint.domain.documents.scanned import (
    Scan,
    ScannedText,
    ScanSource,
    TextKind,
    texts_of,
)
from checkpoint.opened_file import content_of as read_file
from checkpoint.opened_file import unopened
from checkpoint.recognition.worker.keeper import PictureReader
from checkpoint.services.ports import Clock

STANDARD_INPUT: Final = Path("-")
LONGEST_TEXT = 10_000
"""Bytes. What is longer is no text of a document, and is tried as a picture."""
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. No more of a file is loaded; a picture may have still fewer."""


def files_in(named: Sequence[Path]) -> Iterator[Path]:
    """The files that were named, and for a folder those in it and below, by name."""
    for one in named:
        yield from _inside(one) if one.is_dir() else (one,)


def _inside(folder: Path) -> Iterator[Path]:
    """A folder that may not be looked into is passed on as it is, so that this is told of it."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _inside(entry)
        elif entry.is_file():
            yield entry


def content_of(file: Path) -> bytes:
    """What lies in a file; raises a FileUnopened, or PictureTooLarge."""
    content = _standard_input() if file == STANDARD_INPUT else read_file(file, most=LARGEST_FILE)
    if content is None:
        raise PictureTooLarge
    return content


def _standard_input() -> bytes | None:
    """What another program sends; there is none where the caller closed it."""
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1) if sys.stdin else b""
    except OSError as error:
        raise unopened(STANDARD_INPUT, error) from error
    return content if len(content) <= LARGEST_FILE else None


def text_in(file: Path, content: bytes) -> str | None:
    """The content as a text, if it can be one; a picture never is, for it has zero bytes.

    Nor is a file that is named as a picture: it is a damaged one.
    """
    if not content or len(content) > LONGEST_TEXT or b"\0" in content or _is_named_picture(file):
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _is_named_picture(file: Path) -> bool:
    kind, _ = guess_type(file.name)
    return kind is not None and (kind.startswith("image/") or kind == "application/pdf")


def typed_scan(text: str, clock: Clock) -> Scan:
    """A text as if it had been typed."""
    typed = ScannedText(kind=TextKind.TYPED, text=text)
    return Scan(source=ScanSource.TYPED, texts=(typed,), at=clock())


def picture_scan(reading: Reading, clock: Clock) -> Scan:
    """What was read from a picture, as a scan."""
    return Scan(source=ScanSource.IMAGE, texts=texts_of(reading), at=clock())


def scan_of(file: Path, pictures: PictureReader, clock: Clock) -> Scan:
    """What lies in a file, as a scan; raises a ReadingFailed where nothing can be read from it."""
    content = content_of(file)
    text = text_in(file, content)
    if text is not None:
        return typed_scan(text, clock)
    return picture_scan(pictures.read_only(content), clock)
