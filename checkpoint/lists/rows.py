"""One row of the program's own list file to an alert, or to what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from checkpoint.domain.alerts.alert import (
    Alert,
    AlertDirection,
    AlertKind,
    AlsoKnown,
    ListedDocument,
)
from checkpoint.domain.alerts.reading import FaultWhy, RowFault
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.states import state_of
from checkpoint.domain.documents.travel_document import Sex, plain_number
from checkpoint.domain.errors import InvalidValue
from checkpoint.lists.intake import Intake

PARTED_BY = ";"
"""Between aliases, and between several birthdays, nationalities, documents and numbers of one."""
ISSUER_PARTED_BY = ":"
WEAK = "~"
"""Before an alias of which the list is not sure."""
MEANT = "\\"
"""Before one of these marks where it is no mark, but a part of what is named."""

LONGEST_CELL = 4_000
"""Letters; an instruction may be a page, a name of that length is a broken file."""

SEXES = {
    "F": Sex.FEMALE,
    "P": Sex.FEMALE,  # perempuan
    "M": Sex.MALE,
    "L": Sex.MALE,  # laki-laki
    "X": Sex.UNSPECIFIED,
    "": Sex.UNSPECIFIED,
}

_PART = re.compile(r"(?:\\[\\;]|[^;])+")
_IS_MEANT = re.compile(r"\\([\\;~])")

PARSED = 512
"""Different cells of a column that are remembered, where few stand on all rows."""

_T = TypeVar("_T")


def joined(parts: Iterable[str]) -> str:
    """Several things in one cell, each to be read again as it is."""
    return PARTED_BY.join(
        part.replace(MEANT, MEANT * 2).replace(PARTED_BY, MEANT + PARTED_BY) for part in parts
    )


class Row:
    """A row while it is being read; it gathers everything wrong with it, not the first only."""

    def __init__(self, line: int, cells: Mapping[str, str]) -> None:
        self._line = line
        self._cells = cells
        self.faults: list[RowFault] = []

    def text(self, column: str) -> str:
        """A cell, trimmed; empty where the file has no such column."""
        text = self._cells.get(column, "").strip()
        if len(text) > LONGEST_CELL:
            self.fault(column, FaultWhy.CELL_TOO_LONG)
            return ""
        return text

    def read(self, column: str, parse: Callable[[str], _T], why: FaultWhy) -> _T | None:
        """A cell as `parse` reads it; None where it is empty or, with a fault, cannot be read."""
        text = self.text(column)
        return self.parse(column, text, parse, why) if text else None

    def several(self, column: str, parse: Callable[[str], _T], why: FaultWhy) -> tuple[_T, ...]:
        """The parts of a cell as `parse` reads them; without those that it cannot."""
        parts = self.parts(column)
        if not parts:
            return ()
        read = (self.parse(column, part, parse, why) for part in parts)
        return tuple(part for part in read if part is not None)

    def parts(self, column: str) -> tuple[str, ...]:
        """What a cell names, one after the other."""
        return tuple(map(_plain, self.marked_parts(column)))

    def marked_parts(self, column: str) -> tuple[str, ...]:
        """The same with the marks that stand there."""
        text = self.text(column)
        if PARTED_BY not in text:
            return (text,) if text else ()
        parts = _PART.findall(text) if MEANT in text else text.split(PARTED_BY)
        return tuple(filter(None, (part.strip() for part in parts)))

    def parse(self, column: str, text: str, parse: Callable[[str], _T], why: FaultWhy) -> _T | None:
        """A part of a cell as `parse` reads it, or None and a fault."""
        try:
            return parse(text)
        except (InvalidValue, ValueError, KeyError):
            self.fault(column, why)
            return None

    def fault(self, column: str, why: FaultWhy) -> None:
        """Note that something is wrong with a cell, or with the row where no column is named."""
        value = self._cells.get(column, "")[:LONGEST_CELL]
        reference = self._cells.get("reference", "").strip()
        self.faults.append(
            RowFault(line=self._line, column=column, why=why, value=value, reference=reference)
        )


def alert_of(row: Row, intake: Intake) -> Alert | None:
    """Make an alert of a row, or leave in the row everything that is wrong with it."""
    kind = row.read("kind", _kind, FaultWhy.KIND_UNKNOWN)
    if kind is None and not row.text("kind"):
        row.fault("kind", FaultWhy.KIND_MISSING)
    documents = row.several("document", _document_among(intake), FaultWhy.STATE_UNKNOWN)
    first = row.read("valid_from", _day, FaultWhy.NOT_A_DAY)
    last = row.read("valid_to", _day, FaultWhy.NOT_A_DAY)
    direction = row.read("direction", _direction, FaultWhy.DIRECTION_UNKNOWN)
    births = row.several("born", PartialDate.from_iso, FaultWhy.NOT_A_BIRTH_DATE)
    sex = row.read("sex", lambda text: SEXES[text.upper()], FaultWhy.SEX_UNKNOWN)
    states = row.several(
        "nationality", lambda text: _state(text, intake.known_states), FaultWhy.STATE_UNKNOWN
    )
    aliases, national = row.marked_parts("aliases"), row.parts("national_number")
    texts: dict[str, Any] = {column: row.text(column) for column in _TEXT_COLUMNS}
    if not texts["name"]:
        _check_sense(row, aliases, national)
    _check_dates(row, first, last)
    _check_direction(row, kind, direction)
    if row.faults or kind is None:
        return None
    return Alert(
        id=intake.new_id(),
        list_name=intake.list_name,
        kind=kind,
        aliases=tuple(_plain(alias) for alias in aliases if not alias.startswith(WEAK)),
        born=next(iter(births), None),
        sex=sex or Sex.UNSPECIFIED,
        nationality=next(iter(states), ""),
        document_number=next((one.number for one in documents), ""),
        document_issuer=next((one.issuer for one in documents), ""),
        national_number=next(iter(national), ""),
        direction=direction or kind.usual_direction,
        valid_from=first,
        valid_to=last,
        also=_also(aliases, births, states, documents, national),
        **texts,
    )


def _also(
    aliases: Sequence[str],
    births: tuple[PartialDate, ...],
    states: tuple[str, ...],
    documents: tuple[ListedDocument, ...],
    national: tuple[str, ...],
) -> AlsoKnown:
    """What there is besides the first of each: of nearly everybody nothing."""
    weak = tuple(_plain(alias[1:].strip()) for alias in aliases if alias.startswith(WEAK))
    if not weak and max(map(len, (births, states, documents, national))) <= 1:
        return _NOTHING
    return AlsoKnown(
        weak_names=weak,
        births=births[1:],
        nationalities=states[1:],
        documents=documents[1:],
        national_numbers=national[1:],
    )


_NOTHING = AlsoKnown()
_TEXT_COLUMNS = (
    "reference",
    "name",
    "place_of_birth",
    "requester",
    "reason",
    "instruction",
)


def _plain(part: str) -> str:
    """What is named, without the marks before what is meant as it stands."""
    return _IS_MEANT.sub(r"\1", part) if MEANT in part else part


def _document_among(intake: Intake) -> Callable[[str], ListedDocument]:
    """``IDN:A1234567`` or ``A1234567``: issuer, if it is said, and number."""

    def parse(text: str) -> ListedDocument:
        issuer, colon, number = text.partition(ISSUER_PARTED_BY)
        if not colon:
            return ListedDocument(text)
        state = _state(issuer, intake.known_states) if issuer.strip() else ""
        return ListedDocument(number.strip(), state)

    return parse


def _check_sense(row: Row, aliases: Sequence[str], national: Sequence[str]) -> None:
    """Whether one without a name is named otherwise."""
    named = (_plain(alias).strip(WEAK) for alias in aliases)
    numbers = (part.rpartition(ISSUER_PARTED_BY)[2] for part in row.parts("document"))
    known = map(plain_number, (*numbers, *national))
    if not any((*named, *known)):
        row.fault("", FaultWhy.NOBODY_NAMED)


def _check_dates(row: Row, first: date | None, last: date | None) -> None:
    if first and last and last < first:
        row.fault("valid_to", FaultWhy.ENDS_BEFORE_START)


def _check_direction(row: Row, kind: AlertKind | None, direction: AlertDirection | None) -> None:
    if kind and direction and direction.rules_out(kind.usual_direction):
        row.fault("direction", FaultWhy.DIRECTION_NOT_LAWFUL)


@lru_cache(maxsize=PARSED)
def _kind(text: str) -> AlertKind:
    return AlertKind(text.lower().replace(" ", "_").replace("-", "_"))


@lru_cache(maxsize=PARSED)
def _direction(text: str) -> AlertDirection:
    return AlertDirection(text.lower())


@lru_cache(maxsize=PARSED)
def _day(text: str) -> date:
    day = PartialDate.from_iso(text).full()
    if day is None:
        raise InvalidValue("a year or a month is no day")
    return day


@lru_cache(maxsize=PARSED)
def _state(text: str, known: frozenset[str]) -> str:
    code = state_of(text.strip().upper())
    if code not in known:
        raise InvalidValue("no state has this code")
    return code
