"""Reading the codes on a page: the first look that finds one is the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from checkpoint.domain.documents.pictures import Symbol
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.closer import is_sure
from checkpoint.recognition.codes.looks import Look, looks
from checkpoint.recognition.codes.pixels import AS_IT_LIES, Grey


def read_codes(page: Grey, *, number: int, may_go_on: Callable[[], bool]) -> Iterator[list[Symbol]]:
    """Look at a page in one way after the other, and give what each look found.

    The first look is always taken; further ones while ``may_go_on`` and nothing was found. The
    caller may do something else between two of them.
    """
    for count, look in enumerate(looks(page)):
        if count and not may_go_on():
            return
        found = list(_read(look, number))
        yield found
        if found:
            return


def _read(look: Look, number: int) -> list[Symbol]:
    """The codes on a look that stand up to a closer one, each with its place on the page."""
    readers = (zxing, zbar) if look.asks_both else (zxing,)
    for reader in readers:
        found = reader.read_codes(look.picture, page=number)
        if sure := [_on_page(symbol, look) for symbol in found if is_sure(symbol, look)]:
            return sorted(sure, key=lambda symbol: min(corner.y for corner in symbol.place))
    return []


def _on_page(symbol: Symbol, look: Look) -> Symbol:
    on_origin = AS_IT_LIES.after(1 / look.scale).place(symbol.place)
    return replace(symbol, place=look.to_page.place(on_origin))
