"""A file that somebody chose, dropped or named: its content, or why it cannot even be opened."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from checkpoint.domain.documents.files import (
    FileForbidden,
    FileIsFolder,
    FileMissing,
    FileUnopened,
)

_UNOPENED: Mapping[type[OSError], type[FileUnopened]] = {
    FileNotFoundError: FileMissing,
    NotADirectoryError: FileMissing,
    PermissionError: FileForbidden,
    IsADirectoryError: FileIsFolder,
}
"""What the system says of a file, to what is told of it."""


def content_of(file: Path, *, most: int) -> bytes | None:
    """What lies in a file, or ``None`` where that is more than so many bytes.

    Raises a FileUnopened. No more than that is taken into memory.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as error:
        raise unopened(file, error) from error
    return content if len(content) <= most else None


def unopened(file: Path, error: OSError) -> FileUnopened:
    """What is told of a file that the system did not give out."""
    if isinstance(error, IsADirectoryError):
        try:
            next(file.iterdir(), None)
        except OSError as closed:
            error = closed
    return _UNOPENED.get(type(error), FileUnopened)()
