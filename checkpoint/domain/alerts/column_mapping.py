"""Which column of a table means what: lists of any shape, as somebody at the post has told it once.

A column is called as `column_names` calls it: by its heading, or by the letter that spreadsheets
give it where it has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum, auto

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.date_order import DateOrder

MOST_COLUMNS_OF_FIELD = 20
LONGEST_NUMBER_WIDTH = 20
LAST_HEADER_ROW = 100


class ListField(StrEnum):
    """What of an entry a column can say."""

    REFERENCE = "reference"
    KIND = "kind"
    NAME = "name"
    FAMILY_NAME = "family_name"
    """Stands behind the given names; a mapping has either both, or the name."""
    GIVEN_NAMES = "given_names"
    ALIASES = "aliases"
    BORN = "born"
    SEX = "sex"
    NATIONALITY = "nationality"
    PLACE_OF_BIRTH = "place_of_birth"
    DOCUMENT = "document"
    DOCUMENT_ISSUER = "document_issuer"
    NATIONAL_NUMBER = "national_number"
    DIRECTION = "direction"
    VALID_FROM = "valid_from"
    VALID_TO = "valid_to"
    REQUESTER = "requester"
    REASON = "reason"
    INSTRUCTION = "instruction"


NAMING_FIELDS = (
    ListField.NAME,
    ListField.FAMILY_NAME,
    ListField.GIVEN_NAMES,
    ListField.DOCUMENT,
    ListField.NATIONAL_NUMBER,
)
"""One of them must have a column, or nobody is named."""


class TableEncoding(StrEnum):
    """How a text table is written. It is chosen, never guessed: see `lists.text`."""

    UTF_8 = "utf-8"
    WINDOWS_1252 = "windows-1252"


class Delimiter(StrEnum):
    """What stands between the cells of a text table."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"
    BAR = "|"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """How the rows of a table become entries."""

    columns: Mapping[ListField, tuple[str, ...]]
    """By field, the columns that say it; several only of what a person has several of."""
    header_row: int = 1
    """The row of the headings, counted from 1; 0 where there is none."""
    sheet: str = ""
    """Of a workbook; the first one where none is named."""
    delimiter: Delimiter = Delimiter.COMMA
    encoding: TableEncoding = TableEncoding.UTF_8
    kind: AlertKind | None = None
    """What every row is; None where a column says it."""
    kinds: Mapping[str, AlertKind] = field(default_factory=dict)
    """What the list's own words for kinds mean; its names in this program need not be here."""
    direction: AlertDirection | None = None
    """Which way every row holds where no column says it; None for the usual way of its kind."""
    date_order: DateOrder = DateOrder.DAY_FIRST
    female: tuple[str, ...] = ("F", "P", "PEREMPUAN", "FEMALE", "WANITA")
    male: tuple[str, ...] = ("M", "L", "LAKI-LAKI", "MALE", "PRIA")
    parted_by: str = ";"
    """Between several aliases, numbers or states in one cell."""
    number_width: int = 0
    """To how many figures a document's number is filled up with noughts that a spreadsheet took
    away; 0 for none."""


class ColumnFault(StrEnum):
    """What stands against an entry of a mapping."""

    NOBODY_NAMED = auto()
    KIND_MISSING = auto()
    """No kind for all, and no column that says it."""
    DIRECTION = auto()
    """One that the law does not leave to the kind, or a second one beside that of a column."""
    NAME_TWICE = auto()
    """A whole name, and the same in parts."""
    TOO_MANY_COLUMNS = auto()
    COLUMN_TWICE = auto()
    """A column that is to say two things."""
    HEADER_ROW = auto()
    SEPARATOR = auto()
    NUMBER_WIDTH = auto()


SEVERAL = frozenset(
    {
        ListField.GIVEN_NAMES,
        ListField.ALIASES,
        ListField.BORN,
        ListField.NATIONALITY,
        ListField.DOCUMENT,
        ListField.NATIONAL_NUMBER,
        ListField.REASON,
        ListField.INSTRUCTION,
    }
)
"""The fields that more than one column may say."""


def mapping_faults(mapping: ColumnMapping) -> Iterator[tuple[str, ColumnFault]]:
    """What no list could be read by, by the name of the entry."""
    named = {one for one, columns in mapping.columns.items() if columns}
    if not named & set(NAMING_FIELDS):
        yield "columns", ColumnFault.NOBODY_NAMED
    if mapping.kind is None and ListField.KIND not in named:
        yield "kind", ColumnFault.KIND_MISSING
    if ListField.NAME in named and named & {ListField.FAMILY_NAME, ListField.GIVEN_NAMES}:
        yield "columns", ColumnFault.NAME_TWICE
    yield from _column_faults(mapping)
    if mapping.direction is not None and (
        ListField.DIRECTION in named
        or (mapping.kind and mapping.direction.rules_out(mapping.kind.usual_direction))
    ):
        yield "direction", ColumnFault.DIRECTION
    if not 0 <= mapping.header_row <= LAST_HEADER_ROW:
        yield "header_row", ColumnFault.HEADER_ROW
    if not mapping.parted_by.strip() or any(map(str.isalnum, mapping.parted_by)):
        yield "parted_by", ColumnFault.SEPARATOR
    if not 0 <= mapping.number_width <= LONGEST_NUMBER_WIDTH:
        yield "number_width", ColumnFault.NUMBER_WIDTH


def _column_faults(mapping: ColumnMapping) -> Iterator[tuple[str, ColumnFault]]:
    for one, columns in mapping.columns.items():
        if len(columns) > (MOST_COLUMNS_OF_FIELD if one in SEVERAL else 1):
            yield "columns", ColumnFault.TOO_MANY_COLUMNS
    every = [column for columns in mapping.columns.values() for column in columns]
    if len(set(every)) < len(every):
        yield "columns", ColumnFault.COLUMN_TWICE


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    """What a table is seen to have, for whoever says which column is what."""

    headers: tuple[str, ...]
    """As `column_names` calls them."""
    rows: tuple[tuple[str, ...], ...]
    """The first rows behind the headings, as text; each as wide as the headings."""
    header_row: int = 1
    """Where the headings were found; 0 for none."""
    header_rows: tuple[int, ...] = ()
    """The first rows that say anything, in one of which the headings may stand."""
    delimiter: Delimiter = Delimiter.COMMA
    sheets: tuple[str, ...] = ()
    """Of a workbook."""


def column_names(cells: Sequence[str]) -> tuple[str, ...]:
    """What the columns under these headings are called, each otherwise than the others."""
    names: list[str] = []
    for number, cell in enumerate(cells):
        heading = " ".join(cell.split())
        letters = column_letters(number)
        name = f"{heading} ({letters})" if heading in names else heading or letters
        names.append(name if name not in names else f"{letters} ({letters})")
    return tuple(names)


def column_letters(number: int) -> str:
    """What spreadsheets call a column, counted from 0: A, B … Z, AA."""
    before, letter = divmod(number, 26)
    return (column_letters(before - 1) if before else "") + chr(ord("A") + letter)
