"""The rows in which posts describe the codes on their passes, as they lie in a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import GenericAlias
from typing import Any, ClassVar, get_args

from pydantic import ConfigDict, TypeAdapter, ValidationError

from checkpoint.domain.documents.payload_mappings import (
    MappingFault,
    PayloadMapping,
    mapping_faults,
)
from checkpoint.domain.errors import FileUnusable
from checkpoint.services.pass_codes import PracticeHasOurs
from checkpoint.toml_file import TomlFile, first_fault, read_toml, replace_file

PASS_CODES = "pass_codes.toml"
_TABLE = "pass_codes"


class PassCodesNotKept(FileUnusable):
    """The post's own file of pass codes could not be written; it is as it was."""


class PassCodesUnreadable(FileUnusable):
    """The post's own file of pass codes is broken, and is not written over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")
    pass_codes: tuple[dict[str, Any], ...]


_FILE = TypeAdapter(_File)


def _adapter(kind: type[PayloadMapping]) -> TypeAdapter[tuple[PayloadMapping]]:
    """Of a row in a tuple, for the domain's classes bear no config of pydantic's."""
    form: Any = GenericAlias(tuple, (kind,))
    return TypeAdapter(form, config=ConfigDict(extra="forbid"))


_ADAPTERS: Mapping[str, TypeAdapter[tuple[PayloadMapping]]] = {
    kind.__dataclass_fields__["kind"].default: _adapter(kind) for kind in get_args(PayloadMapping)
}
"""By the word for the kind."""

_SENTENCES: Mapping[MappingFault, str] = {
    MappingFault.FORM: "one pair of brackets at most, two * at most, 100 signs at most",
    MappingFault.FORM_TOO_WIDE: "say what such a code begins with, or every code would be one",
    MappingFault.NOT_A_PASS: "border_pass, border_card or crossing_pass",
    MappingFault.NOT_A_STATE: "the three-letter code of a state",
    MappingFault.DATE_FORM: "YYYY, MM and DD, each once, such as DD-MM-YYYY",
    MappingFault.SEPARATOR: "one to three signs, no letters or digits, not twice the same",
    MappingFault.NUMBER_MISSING: "say where the number stands",
    MappingFault.FIELD_TWICE: "a field stands in one place",
    MappingFault.FIELD_NAME: "name where the field stands, in 60 signs at most",
    MappingFault.TOO_MANY: "40 fields at most",
}


def pass_codes_of(file: TomlFile) -> tuple[PayloadMapping, ...]:
    """The rows of a file; the first thing that is wrong is raised with its line."""
    rows = file.shaped(_FILE).pass_codes
    return tuple(_mapping(file, number, row) for number, row in enumerate(rows))


class OwnPassCodes:
    """The file of a post's own rows, in its policy folder; ours at ``like`` until there is one."""

    def __init__(self, folder: Path | None, like: Path) -> None:
        self._folder = folder
        self._like = like

    def rows(self) -> tuple[PayloadMapping, ...]:
        """The rows in their order."""
        return pass_codes_of(read_toml(self._path, PassCodesUnreadable))

    def keep(self, rows: Sequence[PayloadMapping]) -> None:
        """Put these in place of all rows; the explanations above them stay."""
        if self._folder is None:
            raise PracticeHasOurs
        path = self._folder / PASS_CODES
        text = _with_rows(read_toml(self._path, PassCodesUnreadable).text, rows)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_file(path, text)
        except OSError as error:
            what = f"cannot be written: {error.strerror}"
            raise PassCodesNotKept(str(path), None, what) from error

    @property
    def _path(self) -> Path:
        own = None if self._folder is None else self._folder / PASS_CODES
        return own if own is not None and own.exists() else self._like / PASS_CODES


def _mapping(file: TomlFile, number: int, row: Mapping[str, Any]) -> PayloadMapping:
    adapter = _ADAPTERS.get(str(row.get("kind")))
    if adapter is None:
        raise file.fault((_TABLE, number, "kind"), f"one of {', '.join(_ADAPTERS)}")
    try:
        (mapping,) = adapter.validate_python((row,))
    except ValidationError as error:
        (_only, *place), what = first_fault(error)
        raise file.fault((_TABLE, number, *place), what) from error
    for entry, fault in mapping_faults(mapping):
        raise file.fault((_TABLE, number, entry), _SENTENCES[fault])
    return mapping


def _with_rows(text: str, rows: Sequence[PayloadMapping]) -> str:
    """The file's text with these rows; the explanations above them stay."""
    import tomlkit  # noqa: PLC0415 - 30 ms that only a change should cost

    document = tomlkit.parse(text)
    document.pop(_TABLE, None)
    tables = tomlkit.aot()
    for row in rows:
        table = tomlkit.table()
        for name, value in _values(row).items():
            table.add(name, _in_one_line(value))
        tables.append(table)
    document[_TABLE] = tables if rows else []
    return tomlkit.dumps(document)


def _in_one_line(value: Any) -> Any:  # noqa: ANN401 - as TOML has it
    """A table within the row's own stands on the line of its name, where a fault is told."""
    import tomlkit  # noqa: PLC0415 - as above

    if not isinstance(value, dict):
        return value
    inline = tomlkit.inline_table()
    inline.update(value)
    return inline


def _values(row: PayloadMapping) -> Mapping[str, Any]:
    """What the row's table holds: its kind first, and nothing that has its default."""
    (said,) = _ADAPTERS[row.kind].dump_python((row,), mode="json", exclude_defaults=True)
    return {"kind": row.kind, **said}
