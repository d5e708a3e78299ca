"""Passenger lists, CSV or XLSX: read as alert lists are, by their headings or as somebody said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.alerts.column_mapping import NAMING_FIELDS, ColumnMapping
from checkpoint.domain.alerts.list_habits import FoundList, ListHabits
from checkpoint.domain.alerts.reading import ListEmpty, ListRow
from checkpoint.domain.groups.group import MOST_MEMBERS
from checkpoint.domain.groups.manifest import (
    OF_PASSENGERS,
    Manifest,
    ManifestEmpty,
    ManifestLine,
    ManifestTooLong,
)
from checkpoint.lists.finding import find
from checkpoint.lists.intake import Intake
from checkpoint.lists.mapped import read
from checkpoint.lists.source import ListSource
from checkpoint.lists.table_head import head_of


def read_manifest(
    source: ListSource, intake: Intake, mapping: ColumnMapping | None = None
) -> Manifest:
    """Read a whole list, or raise a ListRefused, ManifestEmpty or ManifestTooLong.

    Without a mapping its columns are what their headings say.
    """
    lines: list[ManifestLine] = []
    faulty: list[int] = []
    try:
        for row in _rows(source, intake, mapping or _mapping_of(source)):
            line = _line_of(row)
            if line is not None:
                lines.append(line)
            elif row.faults:
                faulty.append(row.line)
            if len(lines) > MOST_MEMBERS:
                raise ManifestTooLong
    except ListEmpty as error:
        raise ManifestEmpty from error
    if not lines:
        raise ManifestEmpty
    return Manifest(file=source.name, lines=tuple(lines), faulty_rows=tuple(faulty))


def find_passengers(source: ListSource, habits: ListHabits) -> FoundList:
    """Whether somebody said how such a list is read, or its headings say it; or a ListRefused."""
    found = find(source, habits)
    is_told = found.is_table and _tells(_mapping_of(source))
    return replace(found, is_known=is_told, says_kind=True)


def _rows(source: ListSource, intake: Intake, mapping: ColumnMapping) -> Iterator[ListRow]:
    if not _tells(mapping):
        raise ManifestEmpty
    yield from read(source, mapping, replace(intake, kind=AlertKind.SOI)).rows


def _mapping_of(source: ListSource) -> ColumnMapping:
    """What the headings seem to mean."""
    shape = head_of(source).shape()
    guessed = guess(shape.headers, kind=AlertKind.SOI)
    return ColumnMapping(
        columns={one: said for one, said in guessed.columns.items() if one in OF_PASSENGERS},
        header_row=shape.header_row,
        delimiter=shape.delimiter,
        kind=AlertKind.SOI,
    )


def _tells(mapping: ColumnMapping) -> bool:
    """Whether anybody can be named by it."""
    return bool(mapping.columns.keys() & set(NAMING_FIELDS))


def _line_of(row: ListRow) -> ManifestLine | None:
    """A row is read as an entry of an alert list is; what is no person's is left away."""
    read_as = row.alert
    if read_as is None:
        return None
    return ManifestLine(
        id=read_as.id,
        row=row.line,
        name=read_as.name,
        born=read_as.born,
        sex=read_as.sex,
        nationality=read_as.nationality,
        document_number=read_as.document_number,
    )
