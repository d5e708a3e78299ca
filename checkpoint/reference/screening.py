"""The signs that are ticked in a screening, as they lie in files: ours, and the post's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import ClassVar

from pydantic import ConfigDict, TypeAdapter

from checkpoint.domain.cases.indicators import IndicatorRow
from checkpoint.domain.cases.sop import BothWays
from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.resources import RESOURCES
from checkpoint.toml_file import TomlFile, read_toml

SCREENING = RESOURCES / "screening"
INDICATORS = "indicators.toml"
LONGEST_TEXT = 120
"""Signs of one sentence: it is read while somebody waits."""

_STRICT = ConfigDict(extra="forbid")


class ScreeningUnusable(FileUnusable):
    """Signs that cannot be shown until somebody corrects their file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    __pydantic_config__: ClassVar = _STRICT
    code: str
    id: str
    en: str
    source: str
    is_verified: bool
    for_children_only: bool = False
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    __pydantic_config__: ClassVar = _STRICT
    indicators: tuple[_Row, ...]


_FILE = TypeAdapter(_File)


def load_indicators(folders: Sequence[Path] = (SCREENING,)) -> tuple[IndicatorRow, ...]:
    """The rows of the last folder that has the file; raises ScreeningUnusable.

    Every sign has a row: a tick that nobody is shown is missed without a word. Of two rows for
    the same sign, one at most holds on a day.
    """
    found = [folder / INDICATORS for folder in folders if (folder / INDICATORS).exists()]
    if not found:
        raise ScreeningUnusable(str(folders[0] / INDICATORS), None, "there is no such file")
    return _rows_in(read_toml(found[-1], ScreeningUnusable))


def _rows_in(file: TomlFile) -> tuple[IndicatorRow, ...]:
    shaped = file.shaped(_FILE).indicators
    for number, name, what in _faults(shaped):
        raise file.fault(("indicators", number, name), what)
    rows = tuple(_row(one) for one in shaped)
    for (_, one), (number, other) in combinations(enumerate(rows), 2):
        if one.overlaps(other):
            raise file.fault(
                ("indicators", number, "code"), f"two rows for {other.code} hold on the same day"
            )
    missing = set(Indicator) - {row.code for row in rows}
    for code in Indicator:
        if code in missing:
            raise file.fault(("indicators",), f"there is no row for {code}")
    return rows


def _faults(rows: Sequence[_Row]) -> Iterator[tuple[int, str, str]]:
    """What is wrong with each row: its number, its entry, and the sentence."""
    for number, row in enumerate(rows):
        if row.code not in set(Indicator):
            yield number, "code", f"one of {', '.join(Indicator)}"
        for name, text in (("id", row.id), ("en", row.en), ("source", row.source)):
            if not 0 < len(text.strip()) <= LONGEST_TEXT:
                yield number, name, f"a sentence of {LONGEST_TEXT} signs at most"
        if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
            yield number, "valid_to", "not before valid_from"


def _row(row: _Row) -> IndicatorRow:
    return IndicatorRow(
        code=Indicator(row.code),
        text=BothWays(id=row.id.strip(), en=row.en.strip()),
        for_children_only=row.for_children_only,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        source=row.source.strip(),
        is_verified=row.is_verified,
    )
