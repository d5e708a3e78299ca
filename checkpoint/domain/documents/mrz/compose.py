"""Writing a zone: from what it is to say to its lines, check digits and all."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.documents.mrz.check_digit import FILLER, LEGAL
from checkpoint.domain.documents.mrz.checks import ALPHABETS, expected_digit
from checkpoint.domain.documents.mrz.dates import printed_date
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Field, Format, Layout
from checkpoint.domain.documents.mrz.names import printed_name
from checkpoint.domain.documents.mrz.zone import ZoneFields
from checkpoint.domain.documents.states import printed_state
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import InvalidValue


def compose(said: ZoneFields, format: Format) -> tuple[str, ...]:
    """Write a zone in a format, or raise InvalidValue if the format cannot say it.

    Names are transliterated and, where they must be, truncated (see names.py); all else must
    fit as it is. What is composed reads back as it was.
    """
    layout = _layout(said, format)
    rows = [[FILLER] * layout.width for _ in range(layout.lines)]
    for field, text in _texts(said, layout).items():
        _write(rows, layout, field, text)
    for check in sorted(layout.checks, key=lambda check: check.field is Field.COMPOSITE):
        digit = expected_digit(check, ["".join(row) for row in rows])
        rows[check.at.line - 1][check.at.first - 1] = digit
    return tuple("".join(row) for row in rows)


def _layout(said: ZoneFields, format_: Format) -> Layout:
    """The table of the format, with room for a long number if there is one."""
    layout = LAYOUTS[format_]
    if not said.code.startswith(tuple(layout.codes)):
        raise InvalidValue(f"a document code that no {format_} bears")
    if len(said.number) > layout.longest_number:
        raise InvalidValue(f"a document number too long for a {format_}")
    (nine,) = layout.fields[Field.NUMBER]
    more = len(said.number) - len(nine)
    return layout.with_long_number(more) if more > 0 else layout


def _texts(said: ZoneFields, layout: Layout) -> Mapping[Field, str]:
    (name,) = layout.fields[Field.NAME]
    return {
        Field.CODE: said.code,
        Field.ISSUER: printed_state(said.issuer),
        Field.NUMBER: _without_signs(said.number),
        Field.NAME: printed_name(said.name, len(name)),
        Field.NATIONALITY: printed_state(said.nationality),
        Field.BORN: printed_date(said.born),
        Field.SEX: FILLER if said.sex is Sex.UNSPECIFIED else said.sex.value,
        Field.EXPIRES: printed_date(said.expires_on),
        Field.OPTIONAL: _without_signs(said.optional),
        Field.MORE_OPTIONAL: _without_signs(said.more_optional),
    }


def _write(rows: list[list[str]], layout: Layout, field: Field, text: str) -> None:
    places = layout.fields.get(field, ())
    room = [position for place in places for position in place.positions()]
    if len(text) > len(room) or not ALPHABETS[field].issuperset(text):
        raise InvalidValue(f"{field} that a {layout.format} cannot say")
    for position, mark in zip(room, text, strict=False):
        rows[position.line - 1][position.first - 1] = mark


def _without_signs(text: str) -> str:
    """A number with fillers for its spaces, hyphens and the like (Doc 9303-4 §4.2.2.2)."""
    return "".join(mark if mark in LEGAL or not mark.isascii() else FILLER for mark in text.upper())
