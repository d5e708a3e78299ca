"""Policy as it lies in files: what comes with the program, and what a post puts in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field, TypeAdapter

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.inspection.policy import (
    BorderPassRule,
    InForce,
    Policy,
    TravelDocumentRule,
    VisaFree,
)
from checkpoint.reference.list_habits import ALERT_LISTS
from checkpoint.reference.pass_codes import PASS_CODES, pass_codes_of
from checkpoint.resources import RESOURCES
from checkpoint.toml_file import TomlFile, read_toml

POLICY = RESOURCES / "policy"
"""The folder of the files that come with the program."""

TRAVEL_DOCUMENTS = "travel_documents.toml"
BORDER_PASSES = "border_passes.toml"
VISA_FREE = "visa_free.toml"
DOCUMENTS = "documents.toml"
_NAMES = (TRAVEL_DOCUMENTS, BORDER_PASSES, PASS_CODES, VISA_FREE, DOCUMENTS)

_STRICT = ConfigDict(extra="forbid")
"""A misspelt entry is a fault, not a thing to pass over."""


class PolicyUnreadable(FileUnusable):
    """A file of policy that would not say what its writer meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _TravelDocumentFile:
    __pydantic_config__: ClassVar = _STRICT
    travel_documents: tuple[TravelDocumentRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _BorderPassFile:
    __pydantic_config__: ClassVar = _STRICT
    border_passes: tuple[BorderPassRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _VisaFreeFile:
    __pydantic_config__: ClassVar = _STRICT
    visa_free: tuple[VisaFree, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Number:
    """One number of policy, with its authority for whoever reads the file."""

    value: Annotated[int, Field(ge=0)]
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choice:
    """One way or the other, with its authority for whoever reads the file."""

    value: bool
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _DocumentFile:
    __pydantic_config__: ClassVar = _STRICT
    validity_months: _Number
    expiry_notice_days: _Number
    arrival_counts: _Choice


_TRAVEL_DOCUMENT_FILE = TypeAdapter(_TravelDocumentFile)
_BORDER_PASS_FILE = TypeAdapter(_BorderPassFile)
_VISA_FREE_FILE = TypeAdapter(_VisaFreeFile)
_DOCUMENT_FILE = TypeAdapter(_DocumentFile)


def load_policy(known_states: frozenset[str], folders: Sequence[Path] = (POLICY,)) -> Policy:
    """Read the policy; a file in a later folder stands in place of ours of the same name.

    Raises PolicyUnreadable at the first thing that is wrong.
    """
    for folder in folders:
        _refuse_strangers(folder)
    documents = _read(DOCUMENTS, folders).shaped(_DOCUMENT_FILE)
    return Policy(
        validity_months=documents.validity_months.value,
        expiry_notice_days=documents.expiry_notice_days.value,
        arrival_counts=documents.arrival_counts.value,
        travel_documents=_travel_documents(_read(TRAVEL_DOCUMENTS, folders), known_states),
        border_passes=_border_passes(_read(BORDER_PASSES, folders), known_states),
        pass_codes=pass_codes_of(_read(PASS_CODES, folders)),
        visa_free=_visa_free(_read(VISA_FREE, folders), known_states),
        known_states=known_states,
    )


def _read(name: str, folders: Sequence[Path]) -> TomlFile:
    """The file of that name in the last folder that has one."""
    paths = [folder / name for folder in folders if (folder / name).exists()]
    return read_toml(paths[-1] if paths else folders[0] / name, PolicyUnreadable)


def _refuse_strangers(folder: Path) -> None:
    """A file whose name is misspelt would otherwise silently count for nothing."""
    for path in sorted(folder.glob("*.toml")):
        if path.name not in (*_NAMES, ALERT_LISTS):
            names = ", ".join(_NAMES)
            raise PolicyUnreadable(str(path), None, f"policy files are named {names}")


def _travel_documents(
    file: TomlFile, known_states: frozenset[str]
) -> tuple[TravelDocumentRule, ...]:
    rows = file.shaped(_TRAVEL_DOCUMENT_FILE).travel_documents
    if not rows:
        raise file.fault(("travel_documents",), "name the kinds of document people may cross on")
    for number, row in enumerate(rows):
        for field, what in _travel_document_faults(row, known_states):
            raise file.fault(("travel_documents", number, field), what)
    return rows


def _border_passes(file: TomlFile, known_states: frozenset[str]) -> tuple[BorderPassRule, ...]:
    rows = file.shaped(_BORDER_PASS_FILE).border_passes
    for number, row in enumerate(rows):
        for field, what in _pass_faults(row, known_states):
            raise file.fault(("border_passes", number, field), what)
    return rows


def _visa_free(file: TomlFile, known_states: frozenset[str]) -> tuple[VisaFree, ...]:
    rows = file.shaped(_VISA_FREE_FILE).visa_free
    for number, row in enumerate(rows):
        for field, what in _visa_free_faults(row, known_states):
            raise file.fault(("visa_free", number, field), what)
    return rows


def _travel_document_faults(
    row: TravelDocumentRule, known_states: frozenset[str]
) -> Iterator[tuple[str, str]]:
    yield from _row_faults(row)
    if row.kind is DocumentKind.NO_DOCUMENT:
        yield "kind", "nobody travels on no document"
    for field, named in (("bearers", row.bearers), ("directions", row.directions)):
        if not named:
            yield field, "leave the entry out to mean both"
    for code in row.issuers:
        if code not in known_states:
            yield "issuers", f"{code} is not the three-letter code of a state"
    if not all(post.strip() for post in row.posts):
        yield "posts", "name the post by its code"
    if row.validity_months is not None and row.validity_months < 1:
        yield "validity_months", "a document runs for at least one month"


def _pass_faults(row: BorderPassRule, known_states: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What no counter could make sense of in a row, by field."""
    yield from _row_faults(row)
    if not row.post.strip():
        yield "post", "name the post by its code"
    if not row.kind.is_local:
        yield "kind", f"{row.kind} is not a border pass"
    if row.issuer not in known_states:
        yield "issuer", f"{row.issuer} is not the three-letter code of a state"
    if not all(district.strip() for district in row.districts):
        yield "districts", "a district has a name"
    if row.stay_days is not None and row.stay_days < 1:
        yield "stay_days", "a stay has at least one day"


def _visa_free_faults(row: VisaFree, known_states: frozenset[str]) -> Iterator[tuple[str, str]]:
    yield from _row_faults(row)
    if row.nationality not in known_states:
        yield "nationality", f"{row.nationality} is not the three-letter code of a state"
    if row.days < 1:
        yield "days", "a stay has at least one day"


def _row_faults(row: InForce) -> Iterator[tuple[str, str]]:
    if not row.source.strip():
        yield "source", "say on what authority the row stands"
    if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
        yield "valid_to", "the row would end before it begins"
