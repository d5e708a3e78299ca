"""Reading a zone: from text to what it says, what is wrong with it, and what is proven."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.domain.documents.mrz.checks import (
    Verdict,
    expected_digit,
    illegal_places,
    judge,
    proven_fields,
)
from checkpoint.domain.documents.mrz.dates import NO_DATE, NO_YEAR, birth_date, expiry_date
from checkpoint.domain.documents.mrz.formats import Field, Layout, Place
from checkpoint.domain.documents.mrz.likeness import Reading
from checkpoint.domain.documents.mrz.lines import read_lines
from checkpoint.domain.documents.mrz.names import read_name, resumes_at
from checkpoint.domain.documents.mrz.repair import NO_DOUBTS, Doubts, find_repairs, repaired
from checkpoint.domain.documents.mrz.zone import (
    FaultKind,
    Tidying,
    Unreadable,
    UnreadableReason,
    Zone,
    ZoneFault,
    ZoneFields,
)
from checkpoint.domain.documents.states import state_of
from checkpoint.domain.documents.travel_document import PersonName, Sex

_SEXES = {sex.value: sex for sex in Sex}
_NEVER_EMPTY = (Field.ISSUER, Field.NUMBER, Field.NATIONALITY)


def parse(text: str, *, today: date) -> Zone | Unreadable:
    """Read the zone in a text, whatever shape the text is in; never raises.

    ``today`` settles the centuries (see dates.py). What was misread and can be proven is
    repaired; what cannot is a fault of the zone, or the reason why there is none.
    """
    reading = read_lines(text)
    return reading if isinstance(reading, Unreadable) else _zone(reading, today)


def parse_seen(
    lines: Sequence[str], others: Sequence[Sequence[str]], *, today: date
) -> Zone | Unreadable:
    """Read a zone that was seen on a picture, with what else each character may have been.

    ``others`` are, line by line and place by place, the characters that the reader held likely
    beside the one in ``lines``; they serve to repair what check digits prove, and nothing else.
    """
    reading = read_lines("\n".join(lines))
    if isinstance(reading, Unreadable):
        return reading
    # Where the lines had to be moved or cut, the places of the doubts are not known any more.
    is_as_seen = reading.lines == tuple(lines)
    return _zone(reading, today, _doubts(others) if is_as_seen else NO_DOUBTS)


def _doubts(others: Sequence[Sequence[str]]) -> Doubts:
    return {
        Place(number, at, at): marks
        for number, line in enumerate(others, start=1)
        for at, marks in enumerate(line, start=1)
        if marks
    }


def _zone(reading: Reading, today: date, doubts: Doubts = NO_DOUBTS) -> Zone | Unreadable:
    layout = reading.layout
    repairs = find_repairs(layout, reading.lines, doubts)
    lines = repaired(reading.lines, repairs)
    name = read_name(layout.text(Field.NAME, lines))
    if name is None:
        reason = UnreadableReason.NAME_MISSING
        return Unreadable(reason=reason, lines=reading.lines, format=layout.format)
    said = _fields(layout, lines, name, today)
    faults = tuple(sorted(_faults(layout, lines, said), key=_position))
    return Zone(
        **said.parts(),
        format=layout.format,
        lines=reading.lines,
        faults=faults,
        repairs=repairs,
        tidied=tuple(note for note in Tidying if note in reading.tidied),
        proven=proven_fields(layout, lines) - {fault.field for fault in faults},
    )


def _fields(layout: Layout, lines: Sequence[str], name: PersonName, today: date) -> ZoneFields:
    text = {field: layout.text(field, lines) for field in Field}
    expires_on = expiry_date(text[Field.EXPIRES], today=today)
    last_day = min(today, expires_on or today)
    return ZoneFields(
        code=text[Field.CODE].rstrip(FILLER),
        issuer=state_of(text[Field.ISSUER]),
        number=text[Field.NUMBER].strip(FILLER).replace(FILLER, " "),
        name=name,
        nationality=state_of(text[Field.NATIONALITY]),
        born=birth_date(text[Field.BORN], not_after=last_day),
        sex=_SEXES.get(text[Field.SEX], Sex.UNSPECIFIED),
        expires_on=expires_on,
        optional=text[Field.OPTIONAL].rstrip(FILLER),
        more_optional=text[Field.MORE_OPTIONAL].rstrip(FILLER),
    )


# What is wrong with it


def _faults(layout: Layout, lines: Sequence[str], said: ZoneFields) -> Iterator[ZoneFault]:
    illegal = list(illegal_places(layout, lines))
    for field, place in illegal:
        yield _fault(FaultKind.ILLEGAL_CHARACTER, field, place, lines)
    for check in layout.checks:
        if judge(check, lines) is Verdict.WRONG:
            expected = expected_digit(check, lines)
            yield _fault(FaultKind.CHECK_DIGIT, check.field, check.at, lines, expected)
    for field in _impossible_dates(layout, lines, said) - {field for field, _ in illegal}:
        yield _fault(FaultKind.IMPOSSIBLE_DATE, field, layout.fields[field][0], lines)
    for field in _NEVER_EMPTY:
        if not layout.text(field, lines).strip(FILLER):
            yield _fault(FaultKind.MISSING, field, layout.fields[field][0], lines)
    (name,) = layout.fields[Field.NAME]
    if (resumed := resumes_at(name.of(lines))) is not None:
        rest = Place(name.line, name.first + resumed, name.last)
        yield _fault(FaultKind.NAME_RESUMES, Field.NAME, rest, lines)


def _impossible_dates(layout: Layout, lines: Sequence[str], said: ZoneFields) -> set[Field]:
    """Dates that state something, and yet no day; a birth without a year states nothing."""
    born, expires = (layout.text(field, lines) for field in (Field.BORN, Field.EXPIRES))
    impossible = set[Field]()
    if said.born is None and not born.startswith(NO_YEAR):
        impossible.add(Field.BORN)
    if said.expires_on is None and expires != NO_DATE:
        impossible.add(Field.EXPIRES)
    return impossible


def _fault(
    kind: FaultKind, field: Field, place: Place, lines: Sequence[str], expected: str = ""
) -> ZoneFault:
    found = place.of(lines)
    return ZoneFault(kind=kind, field=field, place=place, found=found, expected=expected)


def _position(fault: ZoneFault) -> tuple[int, int]:
    return fault.place.line, fault.place.first
