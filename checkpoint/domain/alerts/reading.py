"""What came of reading a list: its good rows, and every row that is not, named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.errors import ListRefused

LARGEST_LIST = 64 * 1024 * 1024
"""Bytes of a file. A list of a hundred thousand entries has about half of it."""


class FaultWhy(StrEnum):
    """What is wrong with a row, so that it could not become an alert, or not all of it."""

    KIND_MISSING = "kind_missing"
    KIND_UNKNOWN = "kind_unknown"
    NOBODY_NAMED = "nobody_named"
    """Neither a name, nor a document number, nor a national number."""
    NOT_A_BIRTH_DATE = "not_a_birth_date"
    """Neither YYYY, nor YYYY-MM, nor YYYY-MM-DD of the calendar."""
    NOT_A_DAY = "not_a_day"
    """Not YYYY-MM-DD of the calendar."""
    ENDS_BEFORE_START = "ends_before_start"
    SEX_UNKNOWN = "sex_unknown"
    STATE_UNKNOWN = "state_unknown"
    """Not the three-letter code of a state: INA, where IDN is meant."""
    DIRECTION_UNKNOWN = "direction_unknown"
    DIRECTION_NOT_LAWFUL = "direction_not_lawful"
    """A cegah on entry, or a tangkal on exit."""
    REFERENCE_TWICE = "reference_twice"
    """The reference stands on an earlier row; that one was taken."""
    CELL_TOO_LONG = "cell_too_long"
    TOO_MANY_CELLS = "too_many_cells"
    """More cells than there are columns: a comma too many, or a quote too few."""
    QUOTES_BROKEN = "quotes_broken"
    """Quotes that do not pair; what stood between them is lost with the row."""
    TOO_FEW_CELLS = "too_few_cells"
    ENTRY_BROKEN = "entry_broken"
    """A line of a list written by a program that is not what that program writes."""
    TOO_MANY_VALUES = "too_many_values"
    """More names, dates or numbers than one person has; those beyond are not taken."""
    NUMBER_ROUNDED = "number_rounded"
    """A number that a spreadsheet has rounded: 3.20101E+15, or a NIK kept as a figure."""
    NOT_A_NUMBER = "not_a_number"
    """Not the number of a document: too short, too long, or without a digit."""
    RANGE_TOO_WIDE = "range_too_wide"
    """More numbers than are lost at once, or the last before the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFault:
    """One thing wrong with one row. A row may have several, and is then not taken at all.

    As a note it tells what is missing of a row that is taken all the same.
    """

    line: int
    """The line of the file on which the row begins, counted from 1."""
    column: str
    """Empty where it is the row as a whole."""
    why: FaultWhy
    value: str = ""
    """The cell as it stands in the file. It may be personal: it never enters a log."""
    reference: str = ""
    """Of the row, as far as it could be read."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row or entry of a file: the alert it makes, or everything that is wrong with it.

    Neither is there where an entry is of no concern here: a company, a ship.
    """

    line: int
    """On which line of the file it begins, counted from 1."""
    alert: Alert | None
    faults: tuple[RowFault, ...] = ()
    notes: tuple[RowFault, ...] = ()
    """What of it could not be read, though the alert is taken: found by less is still found."""
    gone: str = ""
    """The reference of an entry that is on the list no more; only where the list is a delta."""

    @property
    def is_left_out(self) -> bool:
        """Whether the entry is sound, and of nobody who travels."""
        return self.alert is None and not self.faults and not self.gone


class NumberRow(NamedTuple):
    """One document of a list of numbers, or what is wrong with a line.

    Both where it is taken in part.
    """

    line: int
    document: ListedDocument | None
    fault: RowFault | None = None


@dataclass(frozen=True, slots=True)
class OpenNumbers:
    """A list of numbers of documents, and nothing else, read one after the other."""

    rows: Iterator[NumberRow]
    """Raises a ListRefused where the file ends too early or breaks: then nothing is taken."""
    file: str = ""
    """As of an `OpenList`, and so the others."""
    digest: str = ""
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list whose rows are read one after the other, so that none need be held with the others."""

    rows: Iterator[ListRow]
    """Raises a ListRefused where the file ends too early or breaks: then nothing is taken."""
    ignored_columns: tuple[str, ...] = ()
    """Columns of the file that mean nothing here."""
    absent: tuple[str, ...] = ()
    """Files that belong to the list and do not lie beside it: what they say is not known."""
    is_delta: bool = False
    """Whether this is what changed since an earlier version, and no list: what it does not name
    stays as it is, and what is on it no more is named as gone."""
    file: str = ""
    """The name of its file, without the folders."""
    digest: str = ""
    """SHA-256 of the file, in hexadecimal digits."""
    signed_by: str = ""
    """Whose signature was found on it to be good; empty where it has none."""


class ListEmpty(ListRefused):
    """The file holds nothing."""


class ListFileUnreadable(ListRefused):
    """The file cannot be opened: gone, on a stick that was pulled out, or not ours to read."""


class ListTooLarge(ListRefused):
    """The file is larger than any list of its format can be."""

    def __init__(self, *, size: int, limit: int) -> None:
        super().__init__(f"{size} bytes, where at most {limit} are read")
        self.size = size
        self.limit = limit


class ListNotUtf8(ListRefused):
    """The file is not written in UTF-8; it must be saved anew as "CSV UTF-8"."""

    def __init__(self, *, looks_like: str, line: int) -> None:
        super().__init__(f"not UTF-8 from line {line}; it looks like {looks_like}")
        self.looks_like = looks_like
        """The encoding it seems to be: "UTF-16" or "Windows-1252"."""
        self.line = line


class ListNotText(ListRefused):
    """The file is not a text: a spreadsheet, or damaged."""


class ListDamaged(ListRefused):
    """The file is damaged, or only a part of it was copied."""


class ListSheetMissing(ListRefused):
    """The workbook has no sheet of the name that is looked for, or none at all."""

    def __init__(self, sheet: str) -> None:
        super().__init__("no such sheet")
        self.sheet = sheet
        """Empty where any sheet would have done."""


class ListBrokenOff(ListRefused):
    """The file ends before its end or breaks within: half a copy, of which nothing is taken."""

    def __init__(self, *, file: str, line: int) -> None:
        super().__init__(f"damaged at line {line}, or not copied to its end")
        self.file = file
        """Its name; a list may be several files."""
        self.line = line


class ListUnsafe(ListRefused):
    """The file holds what no list of the world holds, and files made to do harm do."""


class ListColumnsMissing(ListRefused):
    """The first row does not name the columns that must be there."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        super().__init__(f"no column {', '.join(columns)}")
        self.columns = columns


class ListColumnsTwice(ListRefused):
    """The first row names a column twice, and nobody can say which is meant."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        super().__init__(f"column twice: {', '.join(columns)}")
        self.columns = columns


class ListFormatUnknown(ListRefused):
    """The file is in none of the formats that are read."""
