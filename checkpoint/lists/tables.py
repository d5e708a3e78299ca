"""Rows of a text table of any size: CSV as programs and spreadsheets write it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import TypeAlias

from checkpoint.domain.alerts.reading import ListBrokenOff, ListNotText
from checkpoint.lists.lines import UTF_8, Line, lines_of, text_of_line
from checkpoint.lists.source import ListSource

LONGEST_LINE = 1024 * 1024
"""Bytes. The most names that one person of a public list has take a tenth of it."""

TableRow: TypeAlias = tuple[int, list[str] | None]
"""The line on which a row begins, and its cells; None where its quotes break."""


def table_rows(source: ListSource, delimiter: str, encoding: str = UTF_8) -> Iterator[TableRow]:
    """Every row that is not blank.

    Raises ListBrokenOff where the file ends within a row: within quotes, or without a line end
    and with fewer cells than the first row has.
    """
    lines = _Lines(source, encoding)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    width, cells = 0, None
    while True:
        begins = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if lines.is_over:
                raise ListBrokenOff(file=source.name, line=begins) from error
            yield begins, None
            continue
        width = width or len(cells)
        if lines.is_cut and len(cells) < width:
            raise ListBrokenOff(file=source.name, line=begins)
        if any(cell.strip() for cell in cells):
            yield begins, cells


class _Lines:
    """The lines of a file as text, which know whether they are over."""

    def __init__(self, source: ListSource, encoding: str) -> None:
        self._lines = lines_of(source, longest=LONGEST_LINE)
        self._encoding = encoding
        self._last: Line | None = None
        self.is_over = False

    @property
    def is_cut(self) -> bool:
        """Whether the line given last has no end."""
        return self._last is not None and self._last.is_cut

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            if line.content is None:
                raise ListNotText("a line without end")
            self._last = line
            yield text_of_line(line.content, line.number, self._encoding)
        self.is_over = True
