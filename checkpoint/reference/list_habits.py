"""How a post reads its lists, as it lies in a file: saved mappings, and what lists are of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import (
    LAST_HEADER_ROW,
    LONGEST_NUMBER_WIDTH,
    MOST_COLUMNS_OF_FIELD,
    NAMING_FIELDS,
    ColumnFault,
    ColumnMapping,
    mapping_faults,
)
from checkpoint.domain.alerts.list_habits import (
    LONGEST_MAPPING_NAME,
    MOST_MAPPINGS,
    ListHabits,
    SavedMapping,
)
from checkpoint.domain.errors import FileUnusable
from checkpoint.toml_file import TomlFile, first_fault, read_toml, replace_file

ALERT_LISTS = "alert_lists.toml"
PASSENGER_LISTS = "passenger_lists.toml"
_MAPPINGS, _KINDS = "mappings", "kinds"
_OF_PASSENGERS = (
    "How this post reads passenger lists whose headings do not say it. The page of groups writes",
    "this. A table [[mappings]] may be copied to another post.",
)
_OF_ALERTS = (
    "How this post reads alert lists that do not say it themselves. The alerts screen writes this.",
    "A table [[mappings]] may be copied to another post, or into a file for",
    "checkpoint alerts import --mapping.",
)
_ABOVE = {PASSENGER_LISTS: _OF_PASSENGERS}
"""What stands above each file; in any other name, what stands above that of alert lists."""


class ListHabitsNotKept(FileUnusable):
    """The post's file could not be written; it is as it was."""


class ListHabitsUnreadable(FileUnusable):
    """The post's file is broken; it is not written over."""


_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    __pydantic_config__: ClassVar = _STRICT
    mappings: tuple[dict[str, Any], ...] = ()
    kinds: Mapping[str, AlertKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """By what a mapping is found."""

    __pydantic_config__: ClassVar = _STRICT
    name: str
    headings: tuple[str, ...] = ()


_FILE = TypeAdapter(_File)
_KNOWN = TypeAdapter(_Known)
_COLUMNS: TypeAdapter[tuple[ColumnMapping]] = TypeAdapter(tuple[ColumnMapping], config=_STRICT)
"""Of a mapping in a tuple, for the domain's class bears no config of pydantic's."""

_SENTENCES: Mapping[ColumnFault, str] = {
    ColumnFault.NOBODY_NAMED: f"one of {', '.join(NAMING_FIELDS)} needs a column",
    ColumnFault.KIND_MISSING: f"one of {', '.join(AlertKind)}, or a column that says it",
    ColumnFault.DIRECTION: "what the law leaves to the kind, and no column beside it",
    ColumnFault.NAME_TWICE: "either the name, or family_name and given_names",
    ColumnFault.TOO_MANY_COLUMNS: f"one column, or {MOST_COLUMNS_OF_FIELD} where there are several",
    ColumnFault.COLUMN_TWICE: "a column says one thing",
    ColumnFault.HEADER_ROW: f"from 0, for none, to {LAST_HEADER_ROW}",
    ColumnFault.SEPARATOR: "one sign or a few, no letters or digits",
    ColumnFault.NUMBER_WIDTH: f"from 0 to {LONGEST_NUMBER_WIDTH}",
}


class OwnListHabits:
    """The file of a post in its policy folder; there is none until something is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def habits(self) -> ListHabits:
        """Everything that was kept; raises ListHabitsUnreadable where the file is broken."""
        return _habits_in(self._file()) if self._path.exists() else ListHabits()

    def keep(self, habits: ListHabits) -> None:
        """Put these in place of all, or raise FileUnusable and leave the file as it was."""
        before = self._file().text if self._path.exists() else _new_text(self._path.name)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._path, _with_habits(before, habits))
        except OSError as error:
            what = f"cannot be written: {error.strerror}"
            raise ListHabitsNotKept(str(self._path), None, what) from error

    def _file(self) -> TomlFile:
        return read_toml(self._path, ListHabitsUnreadable)


def mapping_in(path: Path) -> SavedMapping:
    """The one mapping that a file holds; raises ListHabitsUnreadable."""
    file = read_toml(path, ListHabitsUnreadable)
    mappings = _habits_in(file).mappings
    if len(mappings) != 1:
        raise file.fault((), f"one table [[{_MAPPINGS}]], and not {len(mappings)}")
    return mappings[0]


def _habits_in(file: TomlFile) -> ListHabits:
    shaped = file.shaped(_FILE)
    if len(shaped.mappings) > MOST_MAPPINGS:
        raise file.fault((_MAPPINGS,), f"{MOST_MAPPINGS} at most")
    habits = ListHabits(kinds=shaped.kinds)
    for number, row in enumerate(shaped.mappings):
        saved = _saved(file, number, row)
        if habits.named(saved.name) is not None:
            raise file.fault((_MAPPINGS, number, "name"), "another mapping has this name")
        habits = habits.with_mapping(saved)
    return habits


def _saved(file: TomlFile, number: int, row: Mapping[str, Any]) -> SavedMapping:
    """One mapping; the first thing that is wrong is raised with its line."""
    own = {name: value for name, value in row.items() if name in _Known.__dataclass_fields__}
    rest = {name: value for name, value in row.items() if name not in own}
    try:
        known = _KNOWN.validate_python(own)
    except ValidationError as error:
        place, what = first_fault(error)
        raise file.fault((_MAPPINGS, number, *place), what) from error
    try:
        (mapping,) = _COLUMNS.validate_python((rest,))
    except ValidationError as error:
        (_only, *place), what = first_fault(error)
        raise file.fault((_MAPPINGS, number, *place), what) from error
    if not 0 < len(known.name.strip()) <= LONGEST_MAPPING_NAME:
        what = f"a name of {LONGEST_MAPPING_NAME} signs at most"
        raise file.fault((_MAPPINGS, number, "name"), what)
    for entry, fault in mapping_faults(mapping):
        raise file.fault((_MAPPINGS, number, entry), _SENTENCES[fault])
    return SavedMapping(name=known.name, headings=known.headings, mapping=_without_empty(mapping))


def _without_empty(mapping: ColumnMapping) -> ColumnMapping:
    """A field without a column says nothing, and is not there."""
    return replace(mapping, columns={one: said for one, said in mapping.columns.items() if said})


def _new_text(name: str) -> str:
    return "".join(f"# {line}\n" for line in _ABOVE.get(name, _OF_ALERTS))


def _with_habits(text: str, habits: ListHabits) -> str:
    """The file's text with these; the explanations above them stay."""
    import tomlkit  # noqa: PLC0415 - 30 ms that only a change should cost

    document = tomlkit.parse(text)
    for name in (_KINDS, _MAPPINGS):
        document.pop(name, None)
    if habits.kinds:
        document[_KINDS] = {name: kind.value for name, kind in sorted(habits.kinds.items())}
    tables = tomlkit.aot()
    for saved in habits.mappings:
        table = tomlkit.table()
        for name, value in _values(saved).items():
            table.add(name, _in_one_line(value))
        tables.append(table)
    if habits.mappings:
        document[_MAPPINGS] = tables
    return tomlkit.dumps(document)


def _in_one_line(value: Any) -> Any:  # noqa: ANN401 - as TOML has it
    """A table within the mapping's own stands on the line of its name, where a fault is told."""
    import tomlkit  # noqa: PLC0415 - as above

    if not isinstance(value, dict):
        return value
    inline = tomlkit.inline_table()
    inline.update(value)
    return inline


def _values(saved: SavedMapping) -> Mapping[str, Any]:
    """What the mapping's table holds: its name first, and nothing that has its default."""
    (said,) = _COLUMNS.dump_python((saved.mapping,), mode="json", exclude_defaults=True)
    return {"name": saved.name, "headings": list(saved.headings), **said}
