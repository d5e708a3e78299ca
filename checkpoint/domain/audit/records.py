"""What the audit trail holds of a record: its digest, so that a later change of it shows.

The register keeps the record and the trail keeps its digest; whoever changes the one behind the
program's back does not change the other, and the chain of the trail guards that.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action, AuditEntry
from checkpoint.domain.crossings.crossing import Recorded

RECORDING = frozenset(
    {Action.CROSSING_RECORDED, Action.CROSSING_AMENDED, Action.CROSSING_ENTERED_LATE}
)
"""The acts by which a record comes onto the register."""

_DIGEST, _DAY, _NUMBER = "record", "day", "number"
_NOT_KEPT = "amended_by"
"""Not of the record itself: the record that amended it says so."""


class Fault(StrEnum):
    """How the register and the trail may differ over a record."""

    CHANGED = "changed"
    """It is not what was recorded."""
    MISSING = "missing"
    """The trail knows it and the register does not."""
    UNAUDITED = "unaudited"
    """The register has it and the trail does not: slipped in, or the trail was cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFault:
    """A record over which the register and the trail differ, named without its traveller."""

    fault: Fault
    number: int | None = None
    """The running number of its day, as far as it is still known."""
    day_on: date | None = None
    entry: int | None = None
    """The entry of the trail that names it; ``None`` where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """A record as an entry of the trail names it."""

    id: UUID
    digest: str
    """Empty where the entry was made before entries bore the digest of their record."""
    number: int | None
    day_on: date | None
    entry: int

    def fault(self, fault: Fault) -> RecordFault:
        """The fault, of this record."""
        return RecordFault(fault=fault, number=self.number, day_on=self.day_on, entry=self.entry)


def seal_of(recorded: Recorded) -> Mapping[str, str]:
    """What an entry's detail holds of the record it was made for."""
    return {
        _DIGEST: digest_of(recorded),
        _DAY: recorded.day_on.isoformat(),
        _NUMBER: str(recorded.number),
    }


def recording_of(recorded: Recorded) -> Act:
    """The act of recording a crossing at the counter."""
    crossing = recorded.crossing
    detail = {
        "direction": crossing.direction.value,
        "verdict": crossing.verdict.value,
        "outcome": crossing.decision.outcome.value,
        **seal_of(recorded),
    }
    if crossing.decision.lead is not None:
        detail["lead"] = str(crossing.decision.lead)
    return Act(
        action=Action.CROSSING_RECORDED,
        at=recorded.recorded_at,
        actor=str(crossing.decision.officer),
        counter=crossing.counter,
        subject=str(crossing.id),
        detail=detail,
    )


def audited_by(entry: AuditEntry) -> Audited | None:
    """The record an entry was made for; ``None`` where it tells of something else.

    An entry that was tampered with may say anything; the chain is broken there.
    """
    if entry.act.action not in RECORDING:
        return None
    detail = entry.act.detail
    day, number = detail.get(_DAY), detail.get(_NUMBER)
    try:
        return Audited(
            id=UUID(entry.act.subject),
            digest=detail.get(_DIGEST, ""),
            number=int(number) if number else None,
            day_on=date.fromisoformat(day) if day else None,
            entry=entry.number,
        )
    except ValueError:
        return None


def digest_of(recorded: Recorded) -> str:
    """SHA-256 of all that is kept of a record, in 64 hexadecimal digits.

    Taken over canonical JSON of the values, by name and not by place, so neither the order of
    columns nor the kind of database matters. What has its default is left out, as in the register
    (`Kept`): a field that a later version adds leaves the digests of older records as they are.
    To rename a field, or to change its default, would break them all.
    """
    facts = {name: fact for name, fact in _facts(recorded).items() if name != _NOT_KEPT}
    text = json.dumps(
        facts, default=_plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: object) -> object:
    """What JSON has no form for; enumerations have theirs, being texts and numbers."""
    match value:
        case UUID():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case _:
            return _facts(value)


def _facts(value: object) -> dict[str, object]:
    of_kind = _fields(type(value))  # type: ignore[arg-type]  # a class can be a key after all
    said = ((name, getattr(value, name), default) for name, default in of_kind)
    return {name: fact for name, fact, default in said if fact != default}


@cache
def _fields(kind: Any) -> tuple[tuple[str, object], ...]:  # noqa: ANN401 - a class of the domain
    """The names of a value's fields, with what each is where nothing is said of it."""
    return tuple((field.name, field.default) for field in fields(kind))
