"""Misread characters that the check digits prove to be others.

A repair is a proposal that is shown, never a silent correction, and it must be proven:

* every check digit it touches is right afterwards, the composite one included, where the
  format has one;
* no other repair would do the same. Two that both pass prove nothing, and none is made.

What is tried is little, because one check digit lets every tenth wrong guess pass:

* In dates and check digits only digits may stand. A letter there *is* misread, and has one
  digit that it looks like.
* In numbers both may stand. There a letter is taken for a digit where the number then has the
  form that states give their numbers, and can be no other number of that form (`number_forms`).
* A reader of pictures may say what else it held likely at a place. That is tried too, and only
  that; what the reader was sure of stands, so that a document printed wrong keeps its fault.

A zone whose check digits are all right is never touched.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product
from types import MappingProxyType
from typing import TypeAlias

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.checks import Verdict, judge
from checkpoint.domain.documents.mrz.dates import can_be_date
from checkpoint.domain.documents.mrz.formats import Check, Field, Format, Layout, Place
from checkpoint.domain.documents.mrz.number_forms import DIGIT_LIKE, PASSPORTS, USUAL, NumberForm
from checkpoint.domain.documents.mrz.zone import Repair

_ONLY_DIGITS = frozenset({Field.BORN, Field.EXPIRES})

Changes: TypeAlias = Mapping[Place, str]
"""Single positions, and what is to stand there instead."""

Doubts: TypeAlias = Mapping[Place, str]
"""Single positions, and every other character that the reader held likely there."""
NO_DOUBTS: Doubts = MappingProxyType({})
MOST_GUESSES = 2
"""About one check digit, which lets every tenth wrong guess pass. A reader that doubts more there
sees too little to be helped: of 95 rendered zones not one needed more."""


def find_repairs(
    layout: Layout, lines: Sequence[str], doubts: Doubts = NO_DOUBTS
) -> tuple[Repair, ...]:
    """What was misread, and is proven; empty where nothing was, or nothing can be."""
    readings = [tuple(_readings(layout, check, lines, doubts)) for check in layout.checks]
    if any(check.field is Field.COMPOSITE for check in layout.checks):
        proven = [changes for changes in _combined(readings) if _all_right(layout, lines, changes)]
    else:
        proven = _combined([options if len(options) == 1 else ({},) for options in readings])
    if len(proven) != 1 or _may_go_on(layout, lines, proven[0]):
        return ()
    return tuple(
        Repair(field=_field_at(layout, place), place=place, found=place.of(lines), proven=mark)
        for place, mark in sorted(proven[0].items(), key=lambda change: _order(change[0]))
    )


def _may_go_on(layout: Layout, lines: Sequence[str], changes: Changes) -> bool:
    """Whether what would become a number's check digit is as well the filler of a longer number."""
    is_long = len(layout.fields[Field.NUMBER]) > 1
    at = next(check.at for check in layout.checks if check.field is Field.NUMBER)
    if is_long or at not in changes:
        return False
    rows = changed(lines, {**changes, at: FILLER})
    longer = layout.as_printed(rows)
    return longer is not layout and _all_right(longer, rows, {})


def changed(lines: Sequence[str], changes: Changes) -> tuple[str, ...]:
    """The lines with the changes made."""
    rows = [list(line) for line in lines]
    for place, mark in changes.items():
        rows[place.line - 1][place.first - 1] = mark
    return tuple("".join(row) for row in rows)


def repaired(lines: Sequence[str], repairs: Sequence[Repair]) -> tuple[str, ...]:
    """The lines with the repairs made."""
    return changed(lines, {repair.place: repair.proven for repair in repairs})


def _readings(
    layout: Layout, check: Check, lines: Sequence[str], doubts: Doubts
) -> Iterator[Changes]:
    """The ways to read what a check digit is about so that it is right, the surest alone.

    The composite check digit is only read, and what no other one covers; whether it is right
    depends on all the others.
    """
    sure = dict(_sure_changes(check, lines))
    if check.field is Field.COMPOSITE:
        yield sure
        yield from ({**sure, **guess} for guess in _doubted(_covered_alone(layout, check), doubts))
        return
    if _is_right(check, changed(lines, sure)):
        yield sure
        return
    guesses = [
        *_guesses(layout, check, changed(lines, sure)),
        *_doubted((check.at, *check.over), doubts),
    ]
    for guess in _unlike(guesses):
        if _is_right(check, changed(lines, {**sure, **guess})):
            yield {**sure, **guess}


def _doubted(places: Sequence[Place], doubts: Doubts) -> Iterator[Changes]:
    """What the reader held likely instead, at one place; nothing where it doubted too much."""
    guesses = [
        {position: mark} for position in _positions(places) for mark in doubts.get(position, "")
    ]
    if len(guesses) <= MOST_GUESSES:
        yield from guesses


def _unlike(guesses: Sequence[Changes]) -> list[Changes]:
    """Each guess once, whoever made it."""
    return list({frozenset(guess.items()): guess for guess in guesses}.values())


def _covered_alone(layout: Layout, composite: Check) -> tuple[Place, ...]:
    """The positions that only the composite check digit covers, and its own."""
    others = [check for check in layout.checks if check is not composite]
    covered = set(_positions([place for check in others for place in (check.at, *check.over)]))
    return tuple(
        position
        for position in _positions((composite.at, *composite.over))
        if position not in covered
    )


def _sure_changes(check: Check, lines: Sequence[str]) -> Iterator[tuple[Place, str]]:
    """Letters where only digits may stand."""
    places = (check.at, *check.over) if check.field in _ONLY_DIGITS else (check.at,)
    for position in _positions(places):
        if (mark := position.of(lines)) in DIGIT_LIKE:
            yield position, DIGIT_LIKE[mark]


def _guesses(layout: Layout, check: Check, lines: Sequence[str]) -> Iterator[Changes]:
    """All that a number can be by its form and its check digit; more than one prove nothing."""
    if check.field in _ONLY_DIGITS:
        return
    form, number = _form(layout, check, lines), check.text(lines)
    places = list(_positions(check.over))
    right = [
        reading
        for reading in form.readings(number)
        if _is_right(check, changed(lines, {places[at]: reading[at] for at in reading}))
    ]
    # A misreading more, which the sum does not show, is no other explanation of what it shows.
    plain = [one for one in right if not any(less.items() < one.items() for less in right)]
    if len(plain) > 1 or all(form.may_offer(number, reading) for reading in plain):
        yield from ({places[at]: mark for at, mark in one.items()} for one in plain)


def _form(layout: Layout, check: Check, lines: Sequence[str]) -> NumberForm:
    is_passport = layout.format is Format.TD3 and check.field is Field.NUMBER
    return PASSPORTS.get(layout.text(Field.ISSUER, lines), USUAL) if is_passport else USUAL


def _combined(readings: Sequence[Sequence[Changes]]) -> list[Changes]:
    """One reading of each check digit's part, in every combination."""
    return [dict(ChainMap(*map(dict, parts))) for parts in product(*readings)]


def _all_right(layout: Layout, lines: Sequence[str], changes: Changes) -> bool:
    rows = changed(lines, changes)
    return all(_is_right(check, rows) for check in layout.checks)


def _is_right(check: Check, lines: Sequence[str]) -> bool:
    if check.field in _ONLY_DIGITS and not can_be_date(check.text(lines)):
        return False
    return judge(check, lines) is not Verdict.WRONG


def _positions(places: Sequence[Place]) -> Iterator[Place]:
    return chain.from_iterable(place.positions() for place in places)


def _field_at(layout: Layout, position: Place) -> Field:
    """The field a position lies in, or whose check digit stands there."""
    by_check = {check.at: check.field for check in layout.checks}
    by_field = (
        (single, field) for field, places in layout.fields.items() for single in _positions(places)
    )
    return {**by_check, **dict(by_field)}[position]


def _order(place: Place) -> tuple[int, int]:
    return place.line, place.first
