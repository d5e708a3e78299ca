"""Bytes of a list file to text, or a clear word on why not."""

from __future__ import annotations

import codecs

from checkpoint.domain.alerts.reading import (
    LARGEST_LIST,
    ListEmpty,
    ListNotText,
    ListNotUtf8,
    ListTooLarge,
)

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def text_of(content: bytes) -> str:
    """Read UTF-8, with or without a byte order mark; any other encoding is named and refused.

    It is not guessed and converted: in a wrong one ``Ç`` becomes ``Ã‡``, and a name that is
    never found again.
    """
    if len(content) > LARGEST_LIST:
        raise ListTooLarge(size=len(content), limit=LARGEST_LIST)
    if content.startswith(_UTF16_MARKS) or _is_bare_utf16(content):
        raise ListNotUtf8(looks_like="UTF-16", line=1)
    if b"\0" in content:
        raise ListNotText("bytes that no text has")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ListNotUtf8(looks_like="Windows-1252", line=line) from error
    if not text.strip():
        raise ListEmpty("the file holds nothing")
    return text


def _is_bare_utf16(content: bytes) -> bool:
    """Latin text in UTF-16 has a zero in every second byte, and in no other."""
    head = content[:64]
    return len(head) > 1 and (not any(head[1::2]) or not any(head[0::2]))
