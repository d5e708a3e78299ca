"""Reading the codes on a page: the first look that finds one is the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from checkpoint.domain.documents.pictures import Symbol
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.closer import is_sure
from checkpoint.recognition.codes.looks import Look, first_sight, from_afar, looks
from checkpoint.recognition.codes.parts import share_ground, without_parts
from checkpoint.recognition.codes.pixels import AS_IT_LIES, Grey


def read_codes(page: Grey, *, number: int, may_go_on: Callable[[], bool]) -> Iterator[list[Symbol]]:
    """Look at a page in one way after the other, and give what each look found.

    The first sight is always taken; further looks while ``may_go_on`` and nothing was found. The
    caller may do something else between two of them.
    """
    seen: list[Symbol] = []
    found = _at_first_sight(page, number, seen)
    yield found
    if found:
        return
    for look in looks(page):
        if not may_go_on():
            return
        found = _read(look, number, seen)
        yield found
        if found:
            return


def peek(page: Grey, *, number: int) -> list[Symbol]:
    """The codes that are seen from afar, in a tenth of the time that a first sight takes.

    Before a camera that is most of them, and some more: grain hides none.
    """
    look = from_afar(page)
    found = _sure(zxing.read_codes(look.picture, page=number), look)
    return _from_the_top(without_parts(found, found))


def _at_first_sight(page: Grey, number: int, seen: list[Symbol]) -> list[Symbol]:
    """What most pictures show without any effort, whichever way the page lies.

    ``seen`` is told all of it, for what contests it on a further look.
    """
    symbols: list[Symbol] = []
    for look in first_sight(page):
        if look.quarters > 1 and not symbols:
            break  # a closer look turns the page too
        found = zxing.glance(look.picture, page=number, quarters=look.quarters)
        symbols += [one for one in _sure(found, look) if not _is_among(one, symbols)]
    seen += symbols
    return _from_the_top(without_parts(symbols, seen))


def _is_among(symbol: Symbol, others: Sequence[Symbol]) -> bool:
    """Whether it was found already, seen the other way."""
    return any(
        (symbol.symbology, symbol.payload) == (other.symbology, other.payload)
        and share_ground(symbol.place, other.place)
        for other in others
    )


def _read(look: Look, number: int, seen: list[Symbol]) -> list[Symbol]:
    readers = (zxing, zbar) if look.asks_both else (zxing,)
    for reader in readers:
        symbols = _sure(reader.read_codes(look.picture, page=number), look)
        seen += symbols
        found = without_parts(symbols, seen)
        if found:
            return _from_the_top(found)
    return []


def _sure(found: Sequence[Symbol], look: Look) -> list[Symbol]:
    """The codes on a look that stand up to a closer one, each with its place on the page."""
    return [_on_page(symbol, look) for symbol in found if is_sure(symbol, look)]


def _from_the_top(symbols: list[Symbol]) -> list[Symbol]:
    return sorted(symbols, key=lambda symbol: min(corner.y for corner in symbol.place))


def _on_page(symbol: Symbol, look: Look) -> Symbol:
    on_origin = AS_IT_LIES.after(1 / look.scale).place(symbol.place)
    return replace(symbol, place=look.to_page.place(on_origin))
