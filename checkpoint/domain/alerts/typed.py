"""An entry typed at the post, field by field, as an urgent request comes in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from uuid import UUID

from checkpoint.domain.alerts.alert import (
    LAWFUL_TERMS,
    URGENT_TERM,
    Alert,
    AlertDirection,
    AlertKind,
)
from checkpoint.domain.alerts.validity import last_day_of, months_after
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.states import state_of
from checkpoint.domain.documents.travel_document import Sex, plain_number


class EntryFault(StrEnum):
    """What stands against a typed field: the entry cannot be kept like this."""

    MISSING = auto()
    NOBODY_NAMED = auto()
    """Neither a name, nor a document number, nor a national number."""
    NOT_A_STATE = auto()
    NOT_BORN_YET = auto()
    ENDS_BEFORE_START = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedEntry:
    """What stands in the fields; an empty text was left empty."""

    kind: AlertKind | None = None
    direction: AlertDirection | None = None
    """None where the kind is to say it."""
    name: str = ""
    aliases: tuple[str, ...] = ()
    born: PartialDate | None = None
    sex: Sex = Sex.UNSPECIFIED
    nationality: str = ""
    place_of_birth: str = ""
    document_number: str = ""
    document_issuer: str = ""
    national_number: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    requester: str = ""
    reason: str = ""
    instruction: str = ""
    reference: str = ""


def alert_of_entry(
    entry: TypedEntry, *, id: UUID, list_name: str, today: date, known_states: frozenset[str]
) -> Alert | Mapping[str, EntryFault]:
    """The alert, or the faults by the field they stand in."""
    faults = dict(_faults(entry, today, known_states))
    if faults or entry.kind is None:
        return faults
    return Alert(
        id=id,
        list_name=list_name,
        reference=entry.reference.strip(),
        kind=entry.kind,
        name=_tidy(entry.name),
        aliases=tuple(alias for alias in map(_tidy, entry.aliases) if alias),
        born=entry.born,
        sex=entry.sex,
        nationality=_state(entry.nationality),
        place_of_birth=_tidy(entry.place_of_birth),
        document_number=_tidy(entry.document_number),
        document_issuer=_state(entry.document_issuer),
        national_number=_tidy(entry.national_number),
        direction=_lawful_direction(entry.kind, entry.direction),
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        requester=entry.requester.strip(),
        reason=entry.reason.strip(),
        instruction=entry.instruction.strip(),
    )


def last_lawful_day(kind: AlertKind, first: date) -> date | None:
    """The last day to which one decision can ban; None where the law sets the kind no term."""
    if kind is AlertKind.CEGAH_MENDESAK:
        return last_day_of(first, URGENT_TERM)
    term = LAWFUL_TERMS.get(kind)
    return months_after(first, term.months) if term else None


def _faults(
    entry: TypedEntry, today: date, known_states: frozenset[str]
) -> Iterator[tuple[str, EntryFault]]:
    if entry.kind is None:
        yield "kind", EntryFault.MISSING
    if not _names_somebody(entry):
        yield "name", EntryFault.NOBODY_NAMED
    if entry.born is not None and PartialDate.of(today).iso() < entry.born.iso():
        yield "born", EntryFault.NOT_BORN_YET
    for field in ("nationality", "document_issuer"):
        code = _state(getattr(entry, field))
        if code and code not in known_states:
            yield field, EntryFault.NOT_A_STATE
    if entry.valid_from is None:
        yield "valid_from", EntryFault.MISSING
    if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
        yield "valid_to", EntryFault.ENDS_BEFORE_START
    if not entry.reason.strip():
        yield "reason", EntryFault.MISSING


def _names_somebody(entry: TypedEntry) -> bool:
    numbers = plain_number(entry.document_number) + plain_number(entry.national_number)
    return bool(numbers or any(name.strip() for name in (entry.name, *entry.aliases)))


def _lawful_direction(kind: AlertKind, direction: AlertDirection | None) -> AlertDirection:
    """For a ban the law leaves one direction, whatever was chosen."""
    usual = kind.usual_direction
    return usual if direction is None or usual is not AlertDirection.BOTH else direction


def _tidy(text: str) -> str:
    return " ".join(text.upper().split())


def _state(code: str) -> str:
    return state_of(code.strip().upper())
