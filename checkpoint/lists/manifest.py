"""Passenger lists, CSV or XLSX: their columns are recognised as those of alert lists are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_guess import guess
from checkpoint.domain.alerts.column_mapping import NAMING_FIELDS, ColumnMapping, ListField
from checkpoint.domain.alerts.reading import ListEmpty, ListRow
from checkpoint.domain.groups.group import MOST_MEMBERS
from checkpoint.domain.groups.manifest import (
    Manifest,
    ManifestEmpty,
    ManifestLine,
    ManifestTooLong,
)
from checkpoint.lists.intake import Intake
from checkpoint.lists.mapped import read
from checkpoint.lists.source import ListSource
from checkpoint.lists.table_head import head_of

OF_PASSENGERS = frozenset(
    {
        ListField.NAME,
        ListField.FAMILY_NAME,
        ListField.GIVEN_NAMES,
        ListField.BORN,
        ListField.SEX,
        ListField.NATIONALITY,
        ListField.DOCUMENT,
        ListField.NATIONAL_NUMBER,
    }
)
"""What a passenger list can say; of the other columns, such as one of kinds, nothing is asked."""


def read_manifest(source: ListSource, intake: Intake) -> Manifest:
    """Read a whole list, or raise a ListRefused, ManifestEmpty or ManifestTooLong."""
    lines: list[ManifestLine] = []
    faulty: list[int] = []
    try:
        for row in _rows(source, intake):
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


def _rows(source: ListSource, intake: Intake) -> Iterator[ListRow]:
    head = head_of(source)
    shape = head.shape()
    guessed = guess(shape.headers, kind=AlertKind.SOI)
    columns = {one: said for one, said in guessed.columns.items() if one in OF_PASSENGERS}
    if not columns.keys() & set(NAMING_FIELDS):
        raise ManifestEmpty
    mapping = ColumnMapping(
        columns=columns,
        header_row=shape.header_row,
        delimiter=shape.delimiter,
        kind=AlertKind.SOI,
    )
    yield from read(source, mapping, replace(intake, kind=AlertKind.SOI)).rows


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
