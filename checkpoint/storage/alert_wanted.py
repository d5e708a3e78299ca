"""What the database leaves out before an entry is held against what is looked for.

It may let through too many, for the domain looks at each again (`is_wanted`), but never leaves
out one that is looked for. A million rows are gone through, in half a second: an index of every
part of every name would be as large as the book.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import reduce
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, cast, func, or_

from checkpoint.domain.alerts.alert import ENDING_NOTICE, AlertState
from checkpoint.domain.alerts.due import days_due, latest_starts_ended_by_law, starts_that_may_end
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.storage.functions import escaped, is_like
from checkpoint.storage.schema import alert as table

_PARTED_BY = " -/.,:_()'#&+*\\"
"""The marks that part numbers, on documents, in decrees and in what people type."""
LEAST_PLAIN = 2
"""Letters of a word that every keyboard has; by fewer, half the book would be let through."""
_NUMBERS = (table.c.reference, table.c.document_number, table.c.national_number)
_ALSO = cast(table.c.also, Text)
_WEAK_NAMES = table.c.also["weak_names"].as_string()


def may_be_wanted(wanted: Wanted, on: date) -> Iterator[ColumnElement[bool]]:
    """What a row fulfils that may be looked for."""
    if wanted.kind is not None:
        yield table.c.kind == wanted.kind
    if wanted.state is not None:
        yield _may_be(wanted.state, on)
    if wanted.is_due:
        yield may_end(*days_due(on))
    if wanted.words:
        every = and_(*map(_may_say, wanted.words))
        number = wanted.number
        yield or_(every, *_may_be_parted(number)) if _is_numbered(number) else every


def may_end(first: date, last: date) -> ColumnElement[bool]:
    """Whether the law or the list may end an alert between two days."""
    starts = starts_that_may_end(first, last).items()
    by_law = [
        and_(table.c.kind == kind, table.c.valid_from.between(*days)) for kind, days in starts
    ]
    return or_(table.c.valid_to.between(first, last), *by_law)


def _may_be(state: AlertState, on: date) -> ColumnElement[bool]:
    """Whether a row may be in a state: what the law ends is told by its first day."""
    first, last = table.c.valid_from, table.c.valid_to
    has_begun = or_(first.is_(None), first <= on)
    match state:
        case AlertState.NOT_YET:
            return first > on
        case AlertState.IN_FORCE:
            return and_(has_begun, or_(last.is_(None), last >= on))
        case AlertState.ENDING:
            return and_(has_begun, may_end(on, on + ENDING_NOTICE))
        case AlertState.ENDED:
            starts = latest_starts_ended_by_law(on).items()
            by_law = [and_(table.c.kind == kind, first <= day) for kind, day in starts]
            return and_(has_begun, or_(last < on, *by_law))


def _may_say(word: str) -> ColumnElement[bool]:
    """Whether a name or a number may have a word in it."""
    listed = json.dumps(word, ensure_ascii=False)[1:-1]  # as it stands in a column of JSON
    weak = and_(_has(_ALSO, listed), _has(_WEAK_NAMES, listed))
    named = (_has(table.c.name, word), _has(cast(table.c.aliases, Text), listed), weak)
    numbered = (_has(column, word) for column in _NUMBERS)
    return or_(*named, *numbered, *(_may_be_parted(word) if _is_numbered(word) else ()))


def _is_numbered(word: str) -> bool:
    return any(map(str.isdigit, word))


def _may_be_parted(word: str) -> Iterator[ColumnElement[bool]]:
    """Whether a number has this in it, however either is parted.

    To take the marks out of a million numbers takes long: first it is asked whether what is
    looked for comes in it in this order at all.
    """
    number = plain_number(word).lower()
    for column in _NUMBERS:
        plain: ColumnElement[str] = reduce(_without, _PARTED_BY, column)
        yield and_(is_like(column, "%".join(("", *number, ""))), _has(plain, number))


def _without(column: ColumnElement[str], mark: str) -> ColumnElement[str]:
    return func.replace(column, mark, "")


def _has(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Whether a text may have a word in it; SQLite passes over the case of plain letters alone."""
    if word.isascii() or word.upper() == word.lower():
        return is_like(column, _pattern(word))
    plain = "".join(letter if letter.isascii() else " " for letter in word)
    if len(plain.replace(" ", "")) >= LEAST_PLAIN:
        return and_(*(is_like(column, _pattern(part)) for part in plain.split()))
    return or_(
        *(is_like(column, _pattern(form)) for form in (word, word.upper(), word.capitalize()))
    )


def _pattern(word: str) -> str:
    return f"%{escaped(word)}%"
