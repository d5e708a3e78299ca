"""Text as people save it: UTF-8 with any line ends, and nothing guessed where it is not."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from io import TextIOWrapper
from typing import TypeAlias

from checkpoint.domain.alerts.reading import (
    ListBrokenOff,
    ListEmpty,
    ListNotText,
    ListNotUtf8,
)
from checkpoint.lists.source import ListSource

TextRow: TypeAlias = tuple[int, list[str] | None]
"""The line on which a row begins, and its cells; None where its quotes break."""

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 64
"""Bytes by which an encoding shows."""


def text_rows(source: ListSource, delimiter: str) -> Iterator[TextRow]:
    """Every row that is not blank, of a file of any size; there is one at least.

    Another encoding than UTF-8 is named and refused, not guessed and converted: in a wrong one
    ``Ç`` becomes ``Ã‡``, and a name that is never found again. Raises ListBrokenOff where the file
    ends in the middle of a line that has fewer cells than the first: it is half a copy.
    """
    with source.open() as file:
        head = file.read(_HEAD)
        if head.startswith(_UTF16_MARKS) or _is_bare_utf16(head):
            raise ListNotUtf8(looks_like="UTF-16", line=1)
        file.seek(0)
        lines = _Lines(TextIOWrapper(file, encoding="utf-8-sig", newline=""))
        width = 0
        for begins, cells in _rows(lines, delimiter):
            width = width or len(cells or ())
            if lines.is_cut and cells is not None and len(cells) < width:
                raise ListBrokenOff(file=source.name, line=begins)
            yield begins, cells
        if not width:
            raise ListEmpty("the file holds nothing")


def _rows(lines: _Lines, delimiter: str) -> Iterator[TextRow]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield begins, None
            continue
        if any(cell.strip() for cell in cells):
            yield begins, cells


class _Lines:
    """The lines of a text, which know whether the last one given was cut off."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._text = text
        self.is_cut = False

    def __iter__(self) -> Iterator[str]:
        number = 1
        try:
            for number, line in enumerate(self._text, start=1):  # noqa: B007 - told if it fails
                if "\0" in line:
                    raise ListNotText("bytes that no text has")
                self.is_cut = not line.endswith(("\n", "\r"))
                yield line
        except UnicodeDecodeError as error:
            raise ListNotUtf8(looks_like="Windows-1252", line=number + 1) from error


def _is_bare_utf16(head: bytes) -> bool:
    """Latin text in UTF-16 has a zero in every second byte, and in no other."""
    return len(head) > 1 and (not any(head[1::2]) or not any(head[0::2]))
