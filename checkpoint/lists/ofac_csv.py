"""The Specially Designated Nationals of the United States' OFAC, in its CSV files.

``sdn.csv`` has a row an entry and no header; ``alt.csv`` its other names and ``sdn_comments.csv``
the remarks that were too long for the row, each by the entry's number. The list of those who are
not blocked whole comes in the same way, as ``cons_prim.csv``. ``-0-`` stands for nothing.
"""

from __future__ import annotations

import codecs
import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from io import TextIOWrapper

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
from checkpoint.lists.source import PIECE, ListSource
from checkpoint.lists.states import state_named

NUMBER, NAME, KIND, PROGRAMMES, TITLE, REMARKS = 0, 1, 2, 3, 4, 11
CELLS = 12
OTHER_NAME, COMMENT = 3, 1

PERSON = "individual"
NOTHING = "-0-"
KINDS = frozenset({PERSON, NOTHING, "vessel", "aircraft", "entity", ""})

UTF_8, WINDOWS = "utf-8-sig", "cp1252"
_END_OF_FILE = "\x1a"
_END = f"\r\n{_END_OF_FILE}"
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
    rows = _rows(source, *beside.values(), intake=intake)
    return OpenList(
        each_once(rows), absent=tuple(name for name, found in beside.items() if found is None)
    )


def _rows(
    source: ListSource,
    beside_names: ListSource | None,
    beside_comments: ListSource | None,
    *,
    intake: Intake,
) -> Iterator[ListRow]:
    """Row by row: only what lies beside is kept, for it stands in another order."""
    others = _by_number(beside_names, OTHER_NAME) if beside_names else {}
    comments = _by_number(beside_comments, COMMENT) if beside_comments else {}
    for line, cells in _table(source, CELLS):
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
    """Every row with its line, one after the other; raises ListBrokenOff where one is not whole."""
    encoding = _encoding(source)
    with source.open() as file:
        lines = _Lines(TextIOWrapper(file, encoding, errors="replace", newline=""))
        reader = csv.reader(lines, strict=True)
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
        if lines.is_cut:
            raise ListBrokenOff(file=source.name, line=reader.line_num)


class _Lines:
    """The lines of a text, which know whether the last one given was cut off."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._text = text
        self.is_cut = True

    def __iter__(self) -> Iterator[str]:
        for line in self._text:
            said = line.rstrip(_END)
            self.is_cut = said == line
            yield said + line[len(said) :].replace(_END_OF_FILE, "")


def _encoding(source: ListSource) -> str:
    """UTF-8, as OFAC writes now, or Windows' letters, as in older files."""
    decoder = codecs.getincrementaldecoder(UTF_8)()
    read, encoding = 0, UTF_8
    with source.open() as file:
        while piece := file.read(PIECE):
            read += len(piece)
            if read > LARGEST_LIST:
                raise ListTooLarge(size=source.size, limit=LARGEST_LIST)
            if b"\0" in piece:
                raise ListNotText("bytes that no text has")
            if encoding == UTF_8 and not _is_decoded(decoder, piece):
                encoding = WINDOWS
    return encoding if _is_decoded(decoder, b"", is_last=True) else WINDOWS


def _is_decoded(decoder: codecs.IncrementalDecoder, piece: bytes, *, is_last: bool = False) -> bool:
    try:
        decoder.decode(piece, is_last)
    except UnicodeDecodeError:
        return False
    return True
