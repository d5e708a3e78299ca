"""The Specially Designated Nationals of the United States' OFAC, in its CSV files.

``sdn.csv`` has a row an entry and no header; ``alt.csv`` its other names and ``sdn_comments.csv``
the remarks that were too long for the row, each by the entry's number. The list of those who are
not blocked whole comes in the same way, as ``cons_prim.csv``. ``-0-`` stands for nothing.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO

from checkpoint.domain.alerts.reading import (
    LARGEST_LIST,
    ListBrokenOff,
    ListNotText,
    ListRow,
    ListTooLarge,
    OpenList,
)
from checkpoint.lists.births import births_in
from checkpoint.lists.intake import Intake
from checkpoint.lists.listed_names import names_in
from checkpoint.lists.ofac_remarks import numbered, parts_of
from checkpoint.lists.person import Person, each_once, row_of, sex_of
from checkpoint.lists.source import ListSource
from checkpoint.lists.states import state_named

NUMBER, NAME, KIND, PROGRAMMES, TITLE, REMARKS = 0, 1, 2, 3, 4, 11
CELLS = 12
OTHER_NAME, COMMENT = 3, 1

PERSON = "individual"
NOTHING = "-0-"
KINDS = frozenset({PERSON, NOTHING, "vessel", "aircraft", "entity", ""})

_END = "\r\n\x1a"
"""A row ends with a line, and OFAC's files with what ended them in the days of CP/M."""

_BESIDE = {"cons_prim.csv": ("cons_alt.csv", "cons_comments.csv")}
_USUALLY_BESIDE = ("alt.csv", "sdn_comments.csv")


def recognises(source: ListSource, head: bytes) -> bool:  # noqa: ARG001 - a table of formats calls all alike
    """Whether its first row is one of OFAC's, whatever the file is called."""
    first = head.decode("utf-8-sig", "replace").splitlines()[:1]
    cells = [cell.strip() for row in csv.reader(first) for cell in row]
    return len(cells) == CELLS and cells[NUMBER].isdecimal() and cells[KIND] in KINDS


def read(source: ListSource, intake: Intake) -> OpenList:
    """Read a file and those beside it, or raise a ListRefused."""
    names = _BESIDE.get(source.name.casefold(), _USUALLY_BESIDE)
    beside = {name: source.beside(name) for name in names}
    others, comments = (
        _by_number(found, cell) if found else {}
        for found, cell in zip(beside.values(), (OTHER_NAME, COMMENT), strict=True)
    )
    rows = _rows(_table(source, CELLS), others, comments, intake)
    return OpenList(
        each_once(rows), absent=tuple(name for name, found in beside.items() if found is None)
    )


def _rows(
    table: Iterator[tuple[int, Sequence[str]]],
    others: Mapping[str, Sequence[str]],
    comments: Mapping[str, Sequence[str]],
    intake: Intake,
) -> Iterator[ListRow]:
    for line, cells in table:
        if cells[KIND].strip().lower() != PERSON:
            yield ListRow(line, None)
            continue
        number = cells[NUMBER].strip()
        # A remark is cut where the row is full, within a word: what follows joins without a space.
        remarks = "".join((_cell(cells, REMARKS), *comments.get(number, ())))
        yield row_of(_person(cells, others.get(number, ()), remarks), line, intake)


def _person(cells: Sequence[str], others: Sequence[str], remarks: str) -> Person:
    stated: defaultdict[str, list[str]] = defaultdict(list)
    for sort, value in parts_of(remarks):
        stated[sort].append(value)
    programmes = _cell(cells, PROGRAMMES).replace("] [", ", ").strip("[] ")
    title = _cell(cells, TITLE).strip()
    return Person(
        reference=cells[NUMBER].strip(),
        names=tuple(name for one in (_cell(cells, NAME), *others) for name in names_in(one)),
        weak_names=tuple(name for one in stated["weak"] for name in names_in(one)),
        births=tuple(born for one in stated["born"] for born in births_in(one)),
        sex=sex_of(next(iter(stated["sex"]), "")),
        nationalities=tuple(filter(None, map(state_named, stated["state"]))),
        place_of_birth=next(iter(stated["place"]), ""),
        documents=tuple(map(numbered, stated["passport"])),
        national_numbers=tuple(numbered(one).number for one in stated["national"]),
        requester=f"OFAC {programmes}".strip(),
        reason=". ".join(dict.fromkeys(filter(None, (title, *stated[""])))),
    )


def _by_number(source: ListSource, cell: int) -> Mapping[str, Sequence[str]]:
    """What a file says of each entry, by the entry's number."""
    said: defaultdict[str, list[str]] = defaultdict(list)
    for _, cells in _table(source, cell + 1):
        said[cells[NUMBER].strip()].append(_cell(cells, cell))
    return said


def _cell(cells: Sequence[str], at: int) -> str:
    return "" if cells[at].strip() == NOTHING else cells[at]


def _table(source: ListSource, least: int) -> Iterator[tuple[int, Sequence[str]]]:
    """Every row with its line; raises ListBrokenOff where one is not whole."""
    text = _text(source)
    whole = text.rstrip(_END)
    reader = csv.reader(StringIO(whole, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                if len(cells) < least:
                    raise ListBrokenOff(file=source.name, line=line)
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise ListBrokenOff(file=source.name, line=line) from error
    if text == whole:
        raise ListBrokenOff(file=source.name, line=reader.line_num)


def _text(source: ListSource) -> str:
    """In UTF-8, as OFAC writes now, or in Windows' letters, as in older files."""
    with source.open() as file:
        content = file.read(LARGEST_LIST + 1)
    if len(content) > LARGEST_LIST:
        raise ListTooLarge(size=source.size, limit=LARGEST_LIST)
    if b"\0" in content:
        raise ListNotText("bytes that no text has")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
