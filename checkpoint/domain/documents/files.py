"""Why the file of a document cannot even be opened."""

from __future__ import annotations

from checkpoint.domain.errors import ReadingFailed


class FileUnopened(ReadingFailed):
    """The disk does not give the file out."""


class FileMissing(FileUnopened):
    """Nothing of this name is there: mistyped, or on a stick that was pulled out."""


class FileForbidden(FileUnopened):
    """This account of the computer may not read it."""


class FileIsFolder(FileUnopened):
    """A folder, where a file is wanted."""
