"""Lines of a text of any size, one after the other, none of them longer than is foreseen."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from checkpoint.domain.alerts.reading import ListFileUnreadable, ListNotText, ListNotUtf8
from checkpoint.lists.source import ListSource

UTF_8 = "utf-8"

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Line(NamedTuple):
    """One line of a file."""

    number: int
    """Counted from 1."""
    content: bytes | None
    """With its end; None where it is longer than is foreseen."""

    @property
    def is_cut(self) -> bool:
        """Whether no line end stands behind it, as behind the last line of half a copy."""
        said = (self.content or b"").strip(b" \t")
        return bool(said) and not said.endswith((b"\n", b"\r"))


def lines_of(source: ListSource, *, longest: int) -> Iterator[Line]:
    """Every line; raises ListFileUnreadable where the file goes away meanwhile."""
    with source.open() as file:
        number = 0
        while True:
            number += 1
            try:
                content = _line(file, longest)
            except OSError as error:
                raise ListFileUnreadable(type(error).__name__) from error
            if content == b"":
                return
            if number == 1 and content is not None:
                content = _without_mark(content)
            yield Line(number, content)


def text_of_line(content: bytes, number: int, encoding: str = UTF_8) -> str:
    """A line's text, or a ListRefused that names the line and what it seems to be written in."""
    if b"\0" in content:
        raise ListNotText("bytes that no text has")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != UTF_8:
            raise ListNotText("bytes that the encoding does not have") from error
        raise ListNotUtf8(looks_like="Windows-1252", line=number) from error


def _line(file: BinaryIO, longest: int) -> bytes | None:
    content = file.readline(longest + 1)
    if len(content) <= longest or content.endswith(b"\n"):
        return content
    while (more := file.readline(longest)) and not more.endswith(b"\n"):
        pass
    return None


def _without_mark(content: bytes) -> bytes:
    if content.startswith(_UTF16_MARKS) or content[1:2] == b"\0":
        raise ListNotUtf8(looks_like="UTF-16", line=1)
    return content.removeprefix(codecs.BOM_UTF8)
