"""Policy as it lies in files: what comes with the program, and what a post puts in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from types import GenericAlias
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, create_model

from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.inspection.policy import (
    BorderPassRule,
    ExpiryNotice,
    InForce,
    MonthsOfValidity,
    PatternRule,
    PermitRule,
    Policy,
    QuestionRule,
    StayRule,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.policy_faults import faults_of
from checkpoint.reference.list_habits import ALERT_LISTS, PASSENGER_LISTS
from checkpoint.reference.pass_codes import PASS_CODES, pass_codes_of
from checkpoint.resources import RESOURCES
from checkpoint.toml_file import TomlFile, read_toml

POLICY = RESOURCES / "policy"
"""The folder of the files that come with the program."""

TABLES = (
    "travel_documents",
    "border_passes",
    "visa_free",
    "visa_on_arrival",
    "permits",
    "questions",
    "months_of_validity",
    "expiry_notice",
    "stay",
    "patterns",
)
"""Each is the name of a file, and of the one table in it."""
DOCUMENTS = "documents.toml"
"""As a post may still have it: single numbers, in place of what our rows say."""
_NAMES = (*(f"{table}.toml" for table in TABLES), PASS_CODES, DOCUMENTS)

_STRICT = ConfigDict(extra="forbid")
"""A misspelt entry is a fault, not a thing to pass over."""


RowT = TypeVar("RowT", bound=InForce)


class PolicyUnreadable(FileUnusable):
    """A file of policy that would not say what its writer meant."""


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
class _Old:
    """What a file of a post may still say in place of rows."""

    __pydantic_config__: ClassVar = _STRICT
    validity_months: _Number | None = None
    arrival_counts: _Choice | None = None
    expiry_notice_days: _Number | None = None


_OLD = TypeAdapter(_Old)


@dataclass(frozen=True, slots=True)
class _Files:
    """Where policy is read: a file in a later folder stands in place of ours of the same name."""

    folders: Sequence[Path]
    known_states: frozenset[str]

    def file(self, name: str) -> TomlFile:
        """The file of that name in the last folder that has one."""
        paths = [folder / name for folder in self.folders if (folder / name).exists()]
        return read_toml(paths[-1] if paths else self.folders[0] / name, PolicyUnreadable)

    def rows(self, table: str, row: type[RowT], *, if_empty: str = "") -> tuple[RowT, ...]:
        """The rows of a table; the first thing that is wrong with one is raised.

        ``if_empty`` is told of a table that may not be.
        """
        file = self.file(f"{table}.toml")
        rows: tuple[RowT, ...] = getattr(file.shaped(_shape(table, row)), table)
        if if_empty and not rows:
            raise file.fault((table,), if_empty)
        for number, one in enumerate(rows):
            for faulty in faults_of(one, self.known_states):
                raise file.fault((table, number, faulty.field), str(faulty))
        return rows

    def old(self) -> _Old:
        """What a post said before there were rows of it."""
        is_there = any((folder / DOCUMENTS).exists() for folder in self.folders)
        return self.file(DOCUMENTS).shaped(_OLD) if is_there else _Old()


def _shape(table: str, row: type[InForce]) -> TypeAdapter[Any]:
    """A file with this one table in it and nothing else."""
    columns: dict[str, Any] = {table: (GenericAlias(tuple, (row, ...)), ...)}
    return TypeAdapter(create_model(table, __config__=_STRICT, **columns))


def load_policy(known_states: frozenset[str], folders: Sequence[Path] = (POLICY,)) -> Policy:
    """Read the policy; a file in a later folder stands in place of ours of the same name.

    Raises PolicyUnreadable at the first thing that is wrong.
    """
    for folder in folders:
        _refuse_strangers(folder)
    files = _Files(folders, known_states)
    old = files.old()
    return Policy(
        months_of_validity=_months(files, old),
        expiry_notices=_expiry_notices(files, old),
        stay_rules=_stay_rules(files, old),
        travel_documents=files.rows(
            "travel_documents",
            TravelDocumentRule,
            if_empty="name the kinds of document people may cross on",
        ),
        border_passes=files.rows("border_passes", BorderPassRule),
        pass_codes=pass_codes_of(files.file(PASS_CODES)),
        visa_free=files.rows("visa_free", VisaFree),
        visa_on_arrival=files.rows("visa_on_arrival", VisaOnArrival),
        permits=files.rows("permits", PermitRule),
        questions=files.rows("questions", QuestionRule),
        patterns=files.rows("patterns", PatternRule),
        known_states=known_states,
    )


def _refuse_strangers(folder: Path) -> None:
    """A file whose name is misspelt would otherwise silently count for nothing."""
    for path in sorted(folder.glob("*.toml")):
        if path.name not in (*_NAMES, ALERT_LISTS, PASSENGER_LISTS):
            names = ", ".join(_NAMES)
            raise PolicyUnreadable(str(path), None, f"policy files are named {names}")


def _months(files: _Files, old: _Old) -> tuple[MonthsOfValidity, ...]:
    said = old.validity_months
    if said is None:
        return files.rows("months_of_validity", MonthsOfValidity)
    row = MonthsOfValidity(months=said.value, source=said.source, is_verified=said.is_verified)
    return (row,)


def _expiry_notices(files: _Files, old: _Old) -> tuple[ExpiryNotice, ...]:
    said = old.expiry_notice_days
    if said is None:
        return files.rows("expiry_notice", ExpiryNotice)
    return (ExpiryNotice(days=said.value, source=said.source, is_verified=said.is_verified),)


def _stay_rules(files: _Files, old: _Old) -> tuple[StayRule, ...]:
    """In their order in time: on every day one counts, and no more than one."""
    rows = files.rows("stay", StayRule, if_empty="say how a stay is counted")
    file = files.file("stay.toml")
    for number, (row, later) in enumerate(pairwise(rows), start=1):
        if row.valid_to is None or later.valid_from != row.valid_to + timedelta(days=1):
            what = "the row begins on the day after the one before it has ended"
            raise file.fault(("stay", number, "valid_from"), what)
    if rows[-1].valid_to is not None:
        raise file.fault(("stay", len(rows) - 1, "valid_to"), "the last row has no end")
    said = old.arrival_counts
    if said is None:
        return rows
    return tuple(
        replace(row, arrival_counts=said.value, source=said.source, is_verified=said.is_verified)
        for row in rows
    )
