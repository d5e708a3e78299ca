"""Policy as it lies in files: what comes with the program, and what a post puts in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Annotated, ClassVar, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter

from checkpoint.domain.errors import FileUnusable
from checkpoint.domain.inspection.policy import (
    BorderPassRule,
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

TRAVEL_DOCUMENTS = "travel_documents.toml"
BORDER_PASSES = "border_passes.toml"
VISA_FREE = "visa_free.toml"
VISA_ON_ARRIVAL = "visa_on_arrival.toml"
PERMITS = "permits.toml"
QUESTIONS = "questions.toml"
MONTHS_OF_VALIDITY = "months_of_validity.toml"
DOCUMENTS = "documents.toml"
STAY = "stay.toml"
PATTERNS = "patterns.toml"
_NAMES = (
    TRAVEL_DOCUMENTS,
    BORDER_PASSES,
    PASS_CODES,
    VISA_FREE,
    VISA_ON_ARRIVAL,
    PERMITS,
    QUESTIONS,
    MONTHS_OF_VALIDITY,
    DOCUMENTS,
    STAY,
    PATTERNS,
)

_STRICT = ConfigDict(extra="forbid")
"""A misspelt entry is a fault, not a thing to pass over."""


RowT = TypeVar("RowT", bound=InForce)


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
class _VisaOnArrivalFile:
    __pydantic_config__: ClassVar = _STRICT
    visa_on_arrival: tuple[VisaOnArrival, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _PermitFile:
    __pydantic_config__: ClassVar = _STRICT
    permits: tuple[PermitRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _QuestionFile:
    __pydantic_config__: ClassVar = _STRICT
    questions: tuple[QuestionRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _PatternFile:
    __pydantic_config__: ClassVar = _STRICT
    patterns: tuple[PatternRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _MonthsFile:
    __pydantic_config__: ClassVar = _STRICT
    months_of_validity: tuple[MonthsOfValidity, ...]


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
class _StayFile:
    __pydantic_config__: ClassVar = _STRICT
    stay: tuple[StayRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _DocumentFile:
    __pydantic_config__: ClassVar = _STRICT
    validity_months: _Number | None = None
    """As a file of a post may still have it; it stands in place of our rows of months."""
    arrival_counts: _Choice | None = None
    """As a file of a post may still have it; it stands in place of what our rows of stays say."""
    expiry_notice_days: _Number


_TRAVEL_DOCUMENT_FILE = TypeAdapter(_TravelDocumentFile)
_BORDER_PASS_FILE = TypeAdapter(_BorderPassFile)
_VISA_FREE_FILE = TypeAdapter(_VisaFreeFile)
_VISA_ON_ARRIVAL_FILE = TypeAdapter(_VisaOnArrivalFile)
_PERMIT_FILE = TypeAdapter(_PermitFile)
_QUESTION_FILE = TypeAdapter(_QuestionFile)
_MONTHS_FILE = TypeAdapter(_MonthsFile)
_DOCUMENT_FILE = TypeAdapter(_DocumentFile)
_STAY_FILE = TypeAdapter(_StayFile)
_PATTERN_FILE = TypeAdapter(_PatternFile)


def load_policy(known_states: frozenset[str], folders: Sequence[Path] = (POLICY,)) -> Policy:
    """Read the policy; a file in a later folder stands in place of ours of the same name.

    Raises PolicyUnreadable at the first thing that is wrong.
    """
    for folder in folders:
        _refuse_strangers(folder)
    documents = _read(DOCUMENTS, folders).shaped(_DOCUMENT_FILE)
    return Policy(
        months_of_validity=_months(_read(MONTHS_OF_VALIDITY, folders), documents, known_states),
        expiry_notice_days=documents.expiry_notice_days.value,
        stay_rules=_stay_rules(_read(STAY, folders), documents, known_states),
        travel_documents=_travel_documents(_read(TRAVEL_DOCUMENTS, folders), known_states),
        border_passes=_border_passes(_read(BORDER_PASSES, folders), known_states),
        pass_codes=pass_codes_of(_read(PASS_CODES, folders)),
        visa_free=_visa_free(_read(VISA_FREE, folders), known_states),
        visa_on_arrival=_visa_on_arrival(_read(VISA_ON_ARRIVAL, folders), known_states),
        permits=_permits(_read(PERMITS, folders), known_states),
        questions=_questions(_read(QUESTIONS, folders), known_states),
        patterns=_patterns(_read(PATTERNS, folders), known_states),
        known_states=known_states,
    )


def _read(name: str, folders: Sequence[Path]) -> TomlFile:
    """The file of that name in the last folder that has one."""
    paths = [folder / name for folder in folders if (folder / name).exists()]
    return read_toml(paths[-1] if paths else folders[0] / name, PolicyUnreadable)


def _refuse_strangers(folder: Path) -> None:
    """A file whose name is misspelt would otherwise silently count for nothing."""
    for path in sorted(folder.glob("*.toml")):
        if path.name not in (*_NAMES, ALERT_LISTS, PASSENGER_LISTS):
            names = ", ".join(_NAMES)
            raise PolicyUnreadable(str(path), None, f"policy files are named {names}")


def _travel_documents(
    file: TomlFile, known_states: frozenset[str]
) -> tuple[TravelDocumentRule, ...]:
    rows = file.shaped(_TRAVEL_DOCUMENT_FILE).travel_documents
    if not rows:
        raise file.fault(("travel_documents",), "name the kinds of document people may cross on")
    return _faultless(file, "travel_documents", rows, known_states)


def _border_passes(file: TomlFile, known_states: frozenset[str]) -> tuple[BorderPassRule, ...]:
    rows = file.shaped(_BORDER_PASS_FILE).border_passes
    return _faultless(file, "border_passes", rows, known_states)


def _visa_free(file: TomlFile, known_states: frozenset[str]) -> tuple[VisaFree, ...]:
    rows = file.shaped(_VISA_FREE_FILE).visa_free
    return _faultless(file, "visa_free", rows, known_states)


def _visa_on_arrival(file: TomlFile, known_states: frozenset[str]) -> tuple[VisaOnArrival, ...]:
    rows = file.shaped(_VISA_ON_ARRIVAL_FILE).visa_on_arrival
    return _faultless(file, "visa_on_arrival", rows, known_states)


def _permits(file: TomlFile, known_states: frozenset[str]) -> tuple[PermitRule, ...]:
    rows = file.shaped(_PERMIT_FILE).permits
    return _faultless(file, "permits", rows, known_states)


def _questions(file: TomlFile, known_states: frozenset[str]) -> tuple[QuestionRule, ...]:
    rows = file.shaped(_QUESTION_FILE).questions
    return _faultless(file, "questions", rows, known_states)


def _patterns(file: TomlFile, known_states: frozenset[str]) -> tuple[PatternRule, ...]:
    rows = file.shaped(_PATTERN_FILE).patterns
    return _faultless(file, "patterns", rows, known_states)


def _months(
    file: TomlFile, documents: _DocumentFile, known_states: frozenset[str]
) -> tuple[MonthsOfValidity, ...]:
    old = documents.validity_months
    if old is not None:
        return (MonthsOfValidity(months=old.value, source=old.source, is_verified=old.is_verified),)
    rows = file.shaped(_MONTHS_FILE).months_of_validity
    return _faultless(file, "months_of_validity", rows, known_states)


def _faultless(
    file: TomlFile, table: str, rows: tuple[RowT, ...], known_states: frozenset[str]
) -> tuple[RowT, ...]:
    """The rows, or the first fault of the first row that has one."""
    for number, row in enumerate(rows):
        for faulty in faults_of(row, known_states):
            raise file.fault((table, number, faulty.field), str(faulty))
    return rows


def _stay_rules(
    file: TomlFile, documents: _DocumentFile, known_states: frozenset[str]
) -> tuple[StayRule, ...]:
    """In their order in time: on every day one counts, and no more than one."""
    rows = file.shaped(_STAY_FILE).stay
    if not rows:
        raise file.fault(("stay",), "say how a stay is counted")
    for number, row in enumerate(rows):
        for faulty in faults_of(row, known_states):
            raise file.fault(("stay", number, faulty.field), str(faulty))
    for number, (row, later) in enumerate(pairwise(rows), start=1):
        if row.valid_to is None or later.valid_from != row.valid_to + timedelta(days=1):
            what = "the row begins on the day after the one before it has ended"
            raise file.fault(("stay", number, "valid_from"), what)
    if rows[-1].valid_to is not None:
        raise file.fault(("stay", len(rows) - 1, "valid_to"), "the last row has no end")
    old = documents.arrival_counts
    if old is None:
        return rows
    return tuple(
        replace(row, arrival_counts=old.value, source=old.source, is_verified=old.is_verified)
        for row in rows
    )
