"""DTTOT, the list of suspected terrorists and their organisations, as PPATK publishes it: XLSX.

The columns have had several names over the years (`HEADINGS`). Names are joined by ``alias``,
dates are of every shape, and NIK and passports stand in the story of the column Deskripsi.
Organisations are no travellers, and are left out. A date that cannot be read drops nobody: the
person is taken without it, with a note.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListColumnsMissing,
    ListRow,
    OpenList,
    RowFault,
)
from checkpoint.domain.errors import ListRefused
from checkpoint.lists.birth_words import births_in
from checkpoint.lists.cells import text_of_value
from checkpoint.lists.dttot_words import (
    births_told,
    documents_in,
    names_in,
    national_numbers_in,
)
from checkpoint.lists.intake import Intake
from checkpoint.lists.person import LONGEST_NAME, Person, each_once, row_of
from checkpoint.lists.rows import LONGEST_CELL
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import states_named
from checkpoint.lists.workbook import BookRow, CellValue, is_book, rows_of, sheets_of

SHEET = "Export"
LAST_HEADING_ROW = 20
"""Above the headings some versions have a title."""

MOST_NAMES = 100
"""Of one person; the most that stand in the list are 24."""

NAME, STORY, SUSPECT, CODE = "nama", "deskripsi", "terduga", "kode densus"
PLACE, BORN, STATE = "tempat lahir", "tanggal lahir", "warga negara"

HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "nama": NAME,
        "nama lengkap": NAME,
        "deskripsi": STORY,
        "keterangan": STORY,
        "terduga": SUSPECT,
        "jenis terduga": SUSPECT,
        "kode densus": CODE,
        "kode": CODE,
        "tpt lahir": PLACE,
        "tempat lahir": PLACE,
        "tgl lahir": BORN,
        "tanggal lahir": BORN,
        "wn": STATE,
        "wn asal negara": STATE,
        "warga negara": STATE,
        "kewarganegaraan": STATE,
    }
)
"""What a column means, by its heading without signs and capitals."""

_ORGANISATIONS = re.compile(r"korporasi|organisasi|entitas|badan|perusahaan|yayasan", re.IGNORECASE)
_ORGANISATION_CODE = re.compile("E[DL][A-Z]")
"""Begins the codes of organisations, where the column Terduga is empty."""


def recognises(source: ListSource, head: bytes) -> bool:
    """Whether it is a workbook with the columns of DTTOT; one that is damaged, `read` will name."""
    if not is_book(source, head):
        return False
    try:
        found = _headings(_rows(source))
    except ListRefused:
        return True
    return found is not None and _is_dttot(found.columns)


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    rows = _rows(source)
    found = _headings(rows)
    if found is None:
        raise ListColumnsMissing(("Nama", "Terduga", "Kode Densus"))
    return OpenList(each_once(_read_rows(rows, found.columns, intake)), found.ignored)


@dataclass(frozen=True, slots=True)
class _Headings:
    columns: Mapping[str, int]
    """Where each of them stands."""
    ignored: tuple[str, ...]


def _rows(source: ListSource) -> Iterator[BookRow]:
    sheets = sheets_of(source)
    return rows_of(source, SHEET if SHEET in sheets else "")


def _headings(rows: Iterator[BookRow]) -> _Headings | None:
    """The row of the headings; what stands above it is passed over."""
    for number, cells in rows:
        titles = [text_of_value(cell) for cell in cells]
        meant = [HEADINGS.get(_plain(title), "") for title in titles]
        if NAME in meant and len(set(meant) - {""}) > 1:
            columns = {one: meant.index(one) for one in meant if one}
            ignored = [title for title, one in zip(titles, meant, strict=True) if title and not one]
            return _Headings(columns, tuple(ignored))
        if number >= LAST_HEADING_ROW:
            break
    return None


def _is_dttot(columns: Collection[str]) -> bool:
    return CODE in columns or SUSPECT in columns


def _plain(title: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", title.lower()).split())


def _read_rows(
    rows: Iterator[BookRow], columns: Mapping[str, int], intake: Intake
) -> Iterator[ListRow]:
    for number, cells in rows:
        filled = {one: at for one, at in columns.items() if at < len(cells)}
        row = _Row(number, {one: cells[at] for one, at in filled.items()})
        if not row.is_blank:
            yield _take(row, intake)


class _Row:
    """One row while it is read."""

    def __init__(self, line: int, values: Mapping[str, CellValue]) -> None:
        self.line = line
        self._texts = {column: text_of_value(value) for column, value in values.items()}

    def text(self, column: str) -> str:
        """What a cell says; empty where the file has no such column."""
        return self._texts.get(column, "")

    @property
    def is_blank(self) -> bool:
        """Whether no column that is known says anything."""
        return not any(self._texts.values())

    @property
    def is_organisation(self) -> bool:
        """By its own word, or where there is none, by its code."""
        if suspect := self.text(SUSPECT):
            return bool(_ORGANISATIONS.search(suspect))
        return bool(_ORGANISATION_CODE.match(self.text(CODE)))

    def fault(self, column: str, why: FaultWhy) -> RowFault:
        """What is wrong with a cell."""
        value = self.text(column)[:LONGEST_CELL]
        return RowFault(
            line=self.line, column=column, why=why, value=value, reference=self.text(CODE)
        )


def _take(row: _Row, intake: Intake) -> ListRow:
    if row.is_organisation:
        return ListRow(row.line, None)
    person, notes = _person(row)
    made = row_of(person, row.line, intake)
    return ListRow(row.line, made.alert, made.faults, tuple(notes))


def _person(row: _Row) -> tuple[Person, list[RowFault]]:
    """Who is meant, and what could not be read of it."""
    notes = []
    story = row.text(STORY)
    born = births_in(row.text(BORN))
    if not born.is_whole:
        notes.append(row.fault(BORN, FaultWhy.NOT_A_BIRTH_DATE))
    births = born.dates or births_told(story).dates
    names = names_in(row.text(NAME))
    if any(len(name) > LONGEST_NAME for name in names):
        notes.append(row.fault(NAME, FaultWhy.CELL_TOO_LONG))
    if len(names) > MOST_NAMES:
        notes.append(row.fault(NAME, FaultWhy.TOO_MANY_VALUES))
    states = states_named(row.text(STATE))
    if row.text(STATE).strip(" -") and not states:
        notes.append(row.fault(STATE, FaultWhy.STATE_UNKNOWN))
    person = Person(
        reference=row.text(CODE),
        names=tuple(name for name in names if len(name) <= LONGEST_NAME)[:MOST_NAMES],
        births=births,
        nationalities=states,
        place_of_birth=" ".join(row.text(PLACE).strip(" -").split()),
        documents=documents_in(story),
        national_numbers=national_numbers_in(story),
        reason=story,
    )
    return person, notes
