r"""The program's own list file: a CSV that a spreadsheet opens and saves.

::

    reference,kind,name,aliases,born,sex,nationality,place_of_birth,document,national_number,
    direction,valid_from,valid_to,requester,reason,instruction

``kind`` must be there, and a name, a document or a national number. Columns may stand in any
order. ``born`` is YYYY, YYYY-MM or YYYY-MM-DD; ``document`` is a number, or issuer and number
(IDN:A1234567). Aliases are parted by ``;``, and so is what a list names several of: birthdays,
nationalities, documents and national numbers. An alias of which the list is not sure begins with
``~``. ``\;`` is a semicolon within a name or a number, ``\~`` a name that begins so, and ``\\`` a
backslash before such a mark. What begins with ``=`` or ``@`` is text like any other.
"""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from io import StringIO
from itertools import islice

from checkpoint.domain.alerts.alert import Alert, ListedDocument
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListColumnsMissing,
    ListColumnsTwice,
    ListRow,
    OpenList,
)
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.lists.intake import Intake
from checkpoint.lists.rows import ISSUER_PARTED_BY, MEANT, PARTED_BY, WEAK, Row, alert_of, joined
from checkpoint.lists.source import ListSource
from checkpoint.lists.text import TextRow, text_rows

COLUMNS = (
    "reference",
    "kind",
    "name",
    "aliases",
    "born",
    "sex",
    "nationality",
    "place_of_birth",
    "document",
    "national_number",
    "direction",
    "valid_from",
    "valid_to",
    "requester",
    "reason",
    "instruction",
)
NAMING_COLUMNS = ("name", "document", "national_number")
"""One of them must be there."""

LIST = "list"
"""Heading of the column that names the list, where entries of several are told."""
ROWS_OF_PIECE = 500

LONGEST_HEADING = 4_096
"""Bytes in which the names of all columns stand."""

DELIMITERS = ",;\t"
"""Spreadsheets write the comma, or the semicolon where the comma stands in decimal numbers."""

_ENDINGS = (".csv", ".tsv", ".txt")


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether the name is that of a text table; what is wrong within it, `read` will say."""
    return source.name.lower().endswith(_ENDINGS)


def names_its_columns(head: bytes) -> bool:
    """Whether a text that begins so is a list of ours, by the columns that must be there."""
    columns = max((_header(head, one) for one in DELIMITERS), key=_known_among)
    return "kind" in columns and bool(set(NAMING_COLUMNS) & set(columns))


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file, or raise a ListRefused."""
    with source.open() as file:
        head = file.read(LONGEST_HEADING)
    rows = text_rows(source, max(DELIMITERS, key=lambda one: _known_among(_header(head, one))))
    _, cells = next(rows, (1, None))
    columns = _names(cells or ())
    _check(columns)
    return OpenList(
        _read_rows(rows, columns, intake),
        tuple(column for column in columns if column and column not in COLUMNS),
    )


def write(alerts: Iterable[Alert]) -> bytes:
    """Write alerts so that `read` gives them back, ids and list name aside.

    With a byte order mark, by which spreadsheets know UTF-8.
    """
    return b"".join(pieces(alerts))


def pieces(alerts: Iterable[Alert], *, names_list: bool = False) -> Iterator[bytes]:
    """The same piece by piece, for of a million the whole is long.

    ``names_list`` tells of each the list that it is of, in a last column that `read` passes over.
    """
    heading = (*COLUMNS, LIST) if names_list else COLUMNS
    yield codecs.BOM_UTF8 + _written([heading])
    rows = ((*row_of(one), one.list_name) if names_list else row_of(one) for one in alerts)
    while some := list(islice(rows, ROWS_OF_PIECE)):
        yield _written(some)


def _written(rows: Iterable[Sequence[str]]) -> bytes:
    sheet = StringIO()
    csv.writer(sheet, lineterminator="\r\n").writerows(rows)
    return sheet.getvalue().encode()


def _known_among(columns: Sequence[str]) -> int:
    """How many columns are ours, as a delimiter parts the first row: the right one makes most."""
    return sum(column in COLUMNS for column in columns)


def _header(head: bytes, delimiter: str) -> list[str]:
    """The columns of a file that begins so, as this delimiter parts them."""
    text = StringIO(head.decode("utf-8-sig", "replace"), newline="")
    rows = (cells for cells in csv.reader(text, delimiter=delimiter) if any(cells))
    with suppress(csv.Error):
        return _names(next(rows, []))
    return []


def _names(cells: Iterable[str]) -> list[str]:
    """Columns, however they are capitalised or spaced."""
    return [cell.strip().lower().replace(" ", "_") for cell in cells]


def _check(columns: Sequence[str]) -> None:
    if "kind" not in columns:
        raise ListColumnsMissing(("kind",))
    if not set(NAMING_COLUMNS) & set(columns):
        raise ListColumnsMissing(NAMING_COLUMNS)
    named = Counter(column for column in columns if column in COLUMNS)
    if twice := tuple(column for column, times in named.items() if times > 1):
        raise ListColumnsTwice(twice)


def _read_rows(
    rows: Iterator[TextRow], columns: Sequence[str], intake: Intake
) -> Iterator[ListRow]:
    taken: set[str] = set()
    for line, cells in rows:
        row = Row(line, dict(zip(columns, cells or (), strict=False)))
        alert = _take(row, cells, len(columns), taken, intake)
        if alert is not None:
            taken.add(alert.reference)
        yield ListRow(line, alert, tuple(row.faults))


def _take(
    row: Row, cells: Sequence[str] | None, width: int, taken: Collection[str], intake: Intake
) -> Alert | None:
    if cells is None:
        row.fault("", FaultWhy.QUOTES_BROKEN)
        return None
    if any(cell.strip() for cell in cells[width:]):
        row.fault("", FaultWhy.TOO_MANY_CELLS)
    reference = row.text("reference")
    if reference and reference in taken:
        row.fault("reference", FaultWhy.REFERENCE_TWICE)
    return alert_of(row, intake)


def row_of(alert: Alert) -> tuple[str, ...]:
    """The cells of a row, in the order of `COLUMNS`."""
    return (
        alert.reference,
        alert.kind.value,
        alert.name,
        PARTED_BY.join(_alias_parts(alert)),
        PARTED_BY.join(born.iso() for born in alert.births),
        "" if alert.sex is Sex.UNSPECIFIED else alert.sex.value,
        PARTED_BY.join(alert.nationalities),
        alert.place_of_birth,
        joined(map(_document_part, alert.documents)),
        joined(alert.national_numbers),
        alert.direction.value,
        alert.valid_from.isoformat() if alert.valid_from else "",
        alert.valid_to.isoformat() if alert.valid_to else "",
        alert.requester,
        alert.reason,
        alert.instruction,
    )


def _alias_parts(alert: Alert) -> Iterator[str]:
    for name in alert.aliases:
        yield (MEANT if name.startswith(WEAK) else "") + joined([name])
    for name in alert.also.weak_names:
        yield WEAK + joined([name])


def _document_part(document: ListedDocument) -> str:
    if document.issuer or ISSUER_PARTED_BY in document.number:
        return f"{document.issuer}{ISSUER_PARTED_BY}{document.number}"
    return document.number
