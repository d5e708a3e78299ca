"""The one way in which lists in XML are read: entry by entry, and trusting nothing in the file.

No list of the world declares a document type, so a file that does is refused before anything in
it is expanded; nothing is ever fetched from elsewhere. What was read is forgotten at once, so
that a file of any length takes no more memory than its longest entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import BinaryIO, Literal

from lxml.etree import XMLPullParser, XMLSyntaxError, _Element

from checkpoint.domain.alerts.reading import ListBrokenOff, ListUnsafe
from checkpoint.lists.source import ListSource

LONGEST_ENTRY = 4 * 1024 * 1024
"""Bytes. The longest entry of a list that is published has a tenth of it."""

LONGEST_PROLOGUE = 64 * 1024
"""Bytes before the first element; lists have a line of it."""

_STEP = 1024
_CHUNK = 64 * 1024


def root_of(head: bytes) -> str:
    """The name of the element that a file consists of, by its first bytes; empty where none."""
    try:
        root = _root(head)
    except XMLSyntaxError:
        return ""
    return "" if root is None else name_of(root)


def entries(source: ListSource, *names: str) -> Iterator[_Element]:
    """Every element of these names, whole, and only until the next one is asked for.

    Raises ListBrokenOff where the file ends too early or is no XML, ListUnsafe where it declares
    a document type or an entry has no end.
    """
    with source.open() as file:
        try:
            for element in _stream(file, names):
                yield element
                _forget(element)
        except XMLSyntaxError as error:
            raise ListBrokenOff(file=source.name, line=error.lineno or 1) from error


def _stream(file: BinaryIO, names: tuple[str, ...]) -> Iterator[_Element]:
    chunk = file.read(LONGEST_PROLOGUE)
    _refuse_document_type(chunk)
    parser = _parser("end", *names)
    unread = 0
    while chunk:
        parser.feed(chunk)
        unread += len(chunk)
        for _, element in parser.read_events():
            unread = 0
            yield element
        if unread > LONGEST_ENTRY:
            raise ListUnsafe("an entry without end")
        chunk = file.read(_CHUNK)
    parser.close()


def _refuse_document_type(head: bytes) -> None:
    root = _root(head)
    if root is None and len(head) >= LONGEST_PROLOGUE:
        raise ListUnsafe("nothing but a prologue")
    if root is not None and root.getroottree().docinfo.doctype:
        raise ListUnsafe("a document type")


def _root(head: bytes) -> _Element | None:
    """The element that all others stand in, without reading much further."""
    parser = _parser("start", "*")
    for at in range(0, len(head), _STEP):
        broken = _feed(parser, head[at : at + _STEP])
        for _, element in parser.read_events():
            return element
        if broken is not None:
            raise broken
    return None


def _feed(parser: XMLPullParser, content: bytes) -> XMLSyntaxError | None:
    """What is wrong with it, if anything: what came before that is known to the parser still."""
    try:
        parser.feed(content)
    except XMLSyntaxError as error:
        return error
    return None


def _forget(element: _Element) -> None:
    """Free an entry and all before it; the parser still stands in those that it is part of."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def name_of(element: _Element) -> str:
    """The name without that of its namespace, which the publishers change."""
    return str(element.tag).rpartition("}")[2]


def text(element: _Element, path: str) -> str:
    """What the first element on a path says, in one line; empty where there is none."""
    return plain(element.findtext(_in_any_namespace(path)))


def texts(element: _Element, path: str) -> tuple[str, ...]:
    """What each element on a path says, in one line; without those that say nothing."""
    said = (plain(one.text) for one in every(element, path))
    return tuple(filter(None, said))


def every(element: _Element, path: str) -> list[_Element]:
    """Each element on a path."""
    return element.findall(_in_any_namespace(path))


def plain(content: str | None) -> str:
    """Text without the spaces and line ends that only lay the file out."""
    return " ".join((content or "").split())


def line_of(element: _Element) -> int:
    """On which line of the file it begins."""
    return element.sourceline or 0


@cache
def _in_any_namespace(path: str) -> str:
    """The publishers change the names of their namespaces, and not what is in them."""
    return "/".join(f"{{*}}{step}" for step in path.split("/"))


def _parser(event: Literal["start", "end"], *names: str) -> XMLPullParser:
    return XMLPullParser(
        events=(event,),
        tag=[f"{{*}}{name}" for name in names],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
