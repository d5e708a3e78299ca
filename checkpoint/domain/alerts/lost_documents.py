"""Lost and stolen documents of which only the number is known, millions of them.

No names: who holds the document need not be known, and the paper itself is what is looked for. So
they are not kept as entries, of which each has thirty fields, but as bare numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple
from uuid import UUID, uuid5

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind, ListedDocument
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.documents.travel_document import plain_number

_ENTRIES = UUID("5b1f3c52-6a44-4f0e-9d0a-3f6f0b1c7e21")
"""Made once for this program; from it follows the id of every number's entry."""


class LostDocument(NamedTuple):
    """One document. They sort by what they are looked up by."""

    form: str
    """The number with every mark that can be misread brought to one form."""
    number: str
    issuer: str
    """Three letters, or empty where the list names a number without its state."""


def lost_document(document: ListedDocument) -> LostDocument | None:
    """A document as it is kept; None where it has no number."""
    plain = plain_number(document.number)
    return LostDocument(look_alike_form(plain), plain, document.issuer) if plain else None


def entry_of(list_name: str, document: LostDocument) -> Alert:
    """The entry that a number amounts to; the same id for the same number on the same list."""
    said = f"{list_name}\n{document.issuer}\n{document.number}"
    return Alert(
        id=uuid5(_ENTRIES, said),
        list_name=list_name,
        reference=document.number,
        kind=AlertKind.LOST_DOCUMENT,
        document_number=document.number,
        document_issuer=document.issuer,
        direction=AlertDirection.BOTH,
    )


def difference(
    standing: Iterable[LostDocument], listed: Iterable[LostDocument]
) -> Iterator[tuple[LostDocument, bool | None]]:
    """Go through two lists side by side, each sorted and without repeats.

    With each document: True where it is new, False where it is gone, None where nothing changed.
    """
    old, new = iter(standing), iter(listed)
    before, after = next(old, None), next(new, None)
    while before is not None and after is not None:
        if before < after:
            yield before, False
            before = next(old, None)
        elif after < before:
            yield after, True
            after = next(new, None)
        else:
            yield after, None
            before, after = next(old, None), next(new, None)
    yield from ((one, False) for one in _with_first(before, old))
    yield from ((one, True) for one in _with_first(after, new))


def _with_first(first: LostDocument | None, rest: Iterator[LostDocument]) -> Iterator[LostDocument]:
    return iter(()) if first is None else chain((first,), rest)
