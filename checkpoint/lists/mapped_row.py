"""One row of a mapped table, brought into the words of the program's own list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from checkpoint.domain.alerts.reading import FaultWhy, ListRow, RowFault
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.lists.birth_words import Births, births_in
from checkpoint.lists.cells import number_of, text_of_value
from checkpoint.lists.intake import Intake
from checkpoint.lists.person import shortened
from checkpoint.lists.rows import ISSUER_PARTED_BY, LONGEST_CELL, PARTED_BY, Row, alert_of, joined
from checkpoint.lists.states import states_named
from checkpoint.lists.workbook import CellValue

_DIRECTIONS = {
    "entry": "entry", "in": "entry", "masuk": "entry", "kedatangan": "entry",
    "exit": "exit", "out": "exit", "keluar": "exit", "keberangkatan": "exit",
    "both": "both", "masuk/keluar": "both", "masuk dan keluar": "both", "keduanya": "both",
}  # fmt: skip
_WITHOUT_END = re.compile(
    r"seumur hidup|tidak terbatas|tanpa batas(?: waktu)?|permanen|selamanya|for life|indefinite"
    r"|unlimited|permanent",
    re.IGNORECASE,
)
MOST_VALUES = 50
"""Of one kind that one person has."""
LONGEST_OF_ISSUER = len("IDN:") + len(PARTED_BY)
"""What our list writes beside a number."""
_LAST_OF_SPREADSHEETS = 9999
"""The year by which many programs mean that there is no end."""


class MappedRow:
    """A row while it is read; it gathers what cannot be taken."""

    def __init__(self, line: int, values: Mapping[str, CellValue], mapping: ColumnMapping) -> None:
        self.line = line
        self.mapping = mapping
        self.notes: list[RowFault] = []
        self._values = values

    @property
    def is_blank(self) -> bool:
        """Whether no column that means something says anything."""
        columns = (column for columns in self.mapping.columns.values() for column in columns)
        return not any(text_of_value(self._values.get(column)) for column in columns)

    def values(self, field: ListField) -> Iterator[CellValue]:
        """What the columns of a field hold."""
        return (self._values.get(column) for column in self.mapping.columns.get(field, ()))

    def texts(self, field: ListField) -> list[str]:
        """What the columns of a field say; without those that say nothing."""
        if field not in self.mapping.columns:
            return []
        return list(filter(None, map(text_of_value, self.values(field))))

    def text(self, field: ListField, between: str = " ") -> str:
        """What the columns of a field say together."""
        return between.join(self.texts(field))

    def parts(self, text: str) -> list[str]:
        """The several things that a cell names."""
        named = (part for line in text.splitlines() for part in line.split(self.mapping.parted_by))
        return [part.replace(PARTED_BY, " ").strip() for part in named if part.strip()]

    def note(self, field: ListField, why: FaultWhy, value: str) -> None:
        """Tell what is left away of a person who is taken."""
        self.notes.append(self.fault(field, why, value))

    def fault(self, field: ListField | None, why: FaultWhy, value: str) -> RowFault:
        """What is wrong with the columns of a field, by the names they have in the file."""
        columns = self.mapping.columns.get(field, ()) if field else ()
        return RowFault(
            line=self.line,
            column=" / ".join(columns),
            why=why,
            value=value[:LONGEST_CELL],
            reference=self.text(ListField.REFERENCE),
        )


def alert_of_row(row: MappedRow, intake: Intake) -> ListRow:
    """The alert that a row makes, or its faults; with what could not be taken of it."""
    own = Row(row.line, _own_cells(row))
    alert = alert_of(own, intake)
    faults = tuple(_as_in_file(fault, row) for fault in own.faults)
    return ListRow(row.line, alert, faults, tuple(row.notes))


def _as_in_file(fault: RowFault, row: MappedRow) -> RowFault:
    """A fault of the row as it was brought into our words, told of the file's own column."""
    field = ListField(fault.column) if fault.column else None
    told = row.fault(field, fault.why, row.text(field) if field else "")
    return replace(told, column=told.column or fault.column)


def _own_cells(row: MappedRow) -> dict[str, str]:
    """The cells of the program's own list that say the same."""
    numbers = _numbers(row, ListField.DOCUMENT)
    issuers = _states(row, ListField.DOCUMENT_ISSUER)
    issuer = issuers[0] if len(issuers) == 1 else ""
    return {
        "reference": row.text(ListField.REFERENCE),
        "kind": _kind(row),
        "name": _name(row),
        "aliases": joined(_few(row, ListField.ALIASES, _aliases(row))),
        "born": PARTED_BY.join(born.iso() for born in _births(row)),
        "sex": _sex(row),
        "nationality": PARTED_BY.join(_states(row, ListField.NATIONALITY)),
        "place_of_birth": shortened(row.text(ListField.PLACE_OF_BIRTH)),
        "document": joined(f"{issuer}{ISSUER_PARTED_BY}{one}" for one in numbers),
        "national_number": joined(_numbers(row, ListField.NATIONAL_NUMBER)),
        "direction": _direction(row),
        "valid_from": _day(row, ListField.VALID_FROM),
        "valid_to": _day(row, ListField.VALID_TO),
        "requester": shortened(row.text(ListField.REQUESTER)),
        "reason": shortened(row.text(ListField.REASON, "; "), LONGEST_CELL),
        "instruction": shortened(row.text(ListField.INSTRUCTION, "; "), LONGEST_CELL),
    }


def _kind(row: MappedRow) -> str:
    if row.mapping.kind is not None:
        return row.mapping.kind.value
    said = row.text(ListField.KIND)
    meant = {word.casefold(): kind.value for word, kind in row.mapping.kinds.items()}
    return meant.get(said.casefold(), said)


def _name(row: MappedRow) -> str:
    """The name as it is spoken: the family's stands behind the given ones."""
    parts = (row.text(ListField.NAME), row.text(ListField.GIVEN_NAMES),
             row.text(ListField.FAMILY_NAME))  # fmt: skip
    return " ".join(" ".join(filter(None, parts)).split())


def _aliases(row: MappedRow) -> Iterator[str]:
    for text in row.texts(ListField.ALIASES):
        yield from row.parts(text)


def _births(row: MappedRow) -> tuple[PartialDate, ...]:
    read: list[PartialDate] = []
    for text in row.texts(ListField.BORN):
        births = births_in(text, row.mapping.date_order)
        if not births.is_whole:
            row.note(ListField.BORN, FaultWhy.NOT_A_BIRTH_DATE, text)
        read += births.dates
    return tuple(dict.fromkeys(read))[:MOST_VALUES]


def _sex(row: MappedRow) -> str:
    said = row.text(ListField.SEX)
    for words, letter in ((row.mapping.female, "F"), (row.mapping.male, "M")):
        if said.casefold() in {word.casefold() for word in words}:
            return letter
    if said.strip("-Xx ?"):
        row.note(ListField.SEX, FaultWhy.SEX_UNKNOWN, said)
    return ""


def _states(row: MappedRow, field: ListField) -> tuple[str, ...]:
    found: list[str] = []
    for text in row.texts(field):
        states = _states_in(text)
        if not states and text.strip("- ?"):
            row.note(field, FaultWhy.STATE_UNKNOWN, text)
        found += states
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4_096)
def _states_in(text: str) -> tuple[str, ...]:
    """The states in a cell; a list names the same few a million times."""
    return states_named(text)


def _numbers(row: MappedRow, field: ListField) -> tuple[str, ...]:
    found: list[str] = []
    for value in row.values(field):
        parts: list[CellValue] = [*row.parts(value)] if isinstance(value, str) else [value]
        for part in parts:
            number, said = number_of(part), text_of_value(part)
            if said and not number:
                row.note(field, FaultWhy.NUMBER_ROUNDED, said)
            elif number.strip("-"):
                found.append(_with_noughts(number, field, row.mapping.number_width))
    return _few(row, field, found)


def _few(row: MappedRow, field: ListField, values: Iterable[str]) -> tuple[str, ...]:
    """No more than one person has, each once, and no more than a cell of our list holds."""
    several = tuple(dict.fromkeys(values))
    ends = accumulate(len(value) + LONGEST_OF_ISSUER for value in several)
    kept = sum(end <= LONGEST_CELL for end in ends)
    if min(kept, MOST_VALUES) < len(several):
        row.note(field, FaultWhy.TOO_MANY_VALUES, row.text(field))
    return several[: min(kept, MOST_VALUES)]


def _with_noughts(number: str, field: ListField, width: int) -> str:
    is_document = field is ListField.DOCUMENT and number.isdecimal()
    return number.zfill(width) if is_document else number


def _direction(row: MappedRow) -> str:
    """One that is not known holds back nobody: the usual one of the kind is as wide as any."""
    if row.mapping.direction is not None:
        return row.mapping.direction.value
    said = row.text(ListField.DIRECTION)
    meant = _DIRECTIONS.get(" ".join(said.lower().split()), "")
    if said.strip("- ") and not meant:
        row.note(ListField.DIRECTION, FaultWhy.DIRECTION_UNKNOWN, said)
    return meant


def _day(row: MappedRow, field: ListField) -> str:
    """A day as our own list writes it; what is none is left as it is, and becomes a fault."""
    said = row.text(field)
    if _WITHOUT_END.fullmatch(said) or str(_LAST_OF_SPREADSHEETS) in said:
        return ""
    read = births_in(said, row.mapping.date_order) if said else Births()
    if read.is_whole and len(read.dates) <= 1:
        return "".join(day.iso() for day in read.dates)
    return said
