"""How an entry gets a later last day: by a decision, and no further than the law lets it.

A ban is one decision and ends by law where no other follows (Permenkumham 38/2021). What is asked
here is whether the decision that came can be written down as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum, auto

from checkpoint.domain.alerts.alert import LAWFUL_TERMS, Alert, AlertKind
from checkpoint.domain.alerts.validity import ValidityDoubt, months_after
from checkpoint.domain.errors import InvalidValue


class TermFault(StrEnum):
    """Why a decision cannot be written down: of the entry itself, or of what was typed."""

    OF_A_LIST = auto()
    """Its list says how long it stands; the next version would take back what was written here."""
    URGENT = auto()
    """An urgent ban is never extended (Permenimipas 13/2025 Ps 9): a decision takes its place."""
    NOT_URGENT = auto()
    NO_END = auto()
    """It stands until somebody ends it: there is no last day to put off."""
    EXTENDED_ALREADY = auto()
    """The law extends once."""
    LONGEST_ALREADY = auto()
    """It stands as long as the law allows, or longer."""
    MISSING = auto()
    TO_COME = auto()
    """The decision bears a day that is still to come."""
    TOO_LATE = auto()
    """Decided when the ban had ended by law: that is a new ban, not this one."""
    TOO_EARLY = auto()
    """Decided before the request that it confirms."""
    NOT_LATER = auto()
    """The new last day is not after the present one."""
    ENDS_BEFORE_START = auto()
    LONGER_THAN_LAW = auto()


class TermRefused(InvalidValue):
    """The law, or the list it stands on, leaves the entry's term as it is."""

    def __init__(self, fault: TermFault, alert: Alert) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.alert = alert


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDecision:
    """A decision as its letter reads; what is empty was not typed."""

    number: str = ""
    decided_on: date | None = None
    last_on: date | None = None
    """The new last day in force."""


def bar_to_extending(alert: Alert) -> TermFault | None:
    """What stands against every extension of an entry, whatever is decided."""
    if alert.kind is AlertKind.CEGAH_MENDESAK:
        return TermFault.URGENT
    term = LAWFUL_TERMS.get(alert.kind)
    if alert.last_day is None:
        return TermFault.NO_END
    if term is None:
        return None
    doubt = term.doubt(alert.valid_from, alert.valid_to)
    if doubt in {ValidityDoubt.ENDS_BY_LAW, ValidityDoubt.LONGER_THAN_LAW}:
        return TermFault.LONGEST_ALREADY
    is_extended = alert.extension or doubt is ValidityDoubt.NEEDS_EXTENSION
    return TermFault.EXTENDED_ALREADY if is_extended else None


def latest_last_day(alert: Alert) -> date | None:
    """The last day to which an entry can be extended; None where the law sets no limit."""
    term, last = LAWFUL_TERMS.get(alert.kind), alert.last_day
    if term is None or last is None:
        return None
    latest = months_after(last, term.extension_months)
    return latest if alert.valid_from is None else min(latest, term.longest_from(alert.valid_from))


def latest_confirmed_day(decided_on: date) -> date:
    """The last day to which a decision of this day can ban who was banned urgently."""
    return months_after(decided_on, LAWFUL_TERMS[AlertKind.CEGAH].months)


def extended(alert: Alert, decision: TermDecision, today: date) -> Alert | Mapping[str, TermFault]:
    """The entry with its new last day, or what is wrong by the field it stands in.

    A decision may reach the post after the old last day; what counts is when it was made.
    """
    faults = dict(_extension_faults(alert, decision, today))
    if faults:
        return faults
    return replace(alert, valid_to=decision.last_on, extension=decision.number.strip())


def confirmed(alert: Alert, decision: TermDecision, today: date) -> Alert | Mapping[str, TermFault]:
    """The exit ban that the decision makes of an urgent one, or what is wrong by field.

    It counts from the day of the decision (UU 63/2024 Ps 97(1)), not from that of the request.
    """
    faults = dict(_confirmation_faults(alert, decision, today))
    if faults:
        return faults
    return replace(
        alert,
        kind=AlertKind.CEGAH,
        valid_from=decision.decided_on,
        valid_to=decision.last_on,
        decision=decision.number.strip(),
    )


def _extension_faults(
    alert: Alert, decision: TermDecision, today: date
) -> Iterator[tuple[str, TermFault]]:
    yield from _common_faults(alert, decision, today)
    latest, last = latest_last_day(alert), alert.last_day
    if decision.last_on is None or last is None:
        return
    if decision.last_on <= last:
        yield "last_on", TermFault.NOT_LATER
    elif latest is not None and decision.last_on > latest:
        yield "last_on", TermFault.LONGER_THAN_LAW


def _confirmation_faults(
    alert: Alert, decision: TermDecision, today: date
) -> Iterator[tuple[str, TermFault]]:
    yield from _common_faults(alert, decision, today)
    if decision.decided_on is None:
        return
    if alert.valid_from is not None and decision.decided_on < alert.valid_from:
        yield "decided_on", TermFault.TOO_EARLY
    if decision.last_on is None:
        return
    if decision.last_on < decision.decided_on:
        yield "last_on", TermFault.ENDS_BEFORE_START
    elif decision.last_on > latest_confirmed_day(decision.decided_on):
        yield "last_on", TermFault.LONGER_THAN_LAW


def _common_faults(
    alert: Alert, decision: TermDecision, today: date
) -> Iterator[tuple[str, TermFault]]:
    last, decided_on = alert.last_day, decision.decided_on
    if not decision.number.strip():
        yield "number", TermFault.MISSING
    if decided_on is None:
        yield "decided_on", TermFault.MISSING
    elif decided_on > today:
        yield "decided_on", TermFault.TO_COME
    elif last is not None and decided_on > last:
        yield "decided_on", TermFault.TOO_LATE
    if decision.last_on is None:
        yield "last_on", TermFault.MISSING
