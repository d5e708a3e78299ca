"""Why an entry may not do what it is meant to, though nothing forbids to keep it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import TypeAlias

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.matching import USUAL, Yardstick
from checkpoint.domain.alerts.screenable import is_found_by_name, is_found_by_number
from checkpoint.domain.alerts.validity import ValidityDoubt
from checkpoint.domain.documents.travel_document import INDONESIA, plain_number


class EntryDoubt(StrEnum):
    """Why an entry may not do what it is meant to; it is kept all the same."""

    FINDS_NOBODY = auto()
    """Not even the person himself would be found by it."""
    FOUND_BY_NUMBER_ONLY = auto()
    """On another document the person would pass."""
    ISSUER_MISSING = auto()
    """A number that several states may have given."""
    CITIZEN_NOT_BARRED = auto()
    """A tangkal on a citizen applies to nobody (UU 6/2011 Ps 14)."""
    OVER_ALREADY = auto()


Doubt: TypeAlias = ValidityDoubt | EntryDoubt

GRAVEST_FIRST: tuple[Doubt, ...] = (
    EntryDoubt.FINDS_NOBODY,
    EntryDoubt.FOUND_BY_NUMBER_ONLY,
    EntryDoubt.CITIZEN_NOT_BARRED,
    ValidityDoubt.STARTS_WITH_IMPORT,
    ValidityDoubt.ENDS_BY_LAW,
    ValidityDoubt.NO_END,
    ValidityDoubt.NO_START,
    ValidityDoubt.LONGER_THAN_LAW,
    ValidityDoubt.NEEDS_EXTENSION,
    EntryDoubt.OVER_ALREADY,
    EntryDoubt.ISSUER_MISSING,
)
"""First what lets a person pass, last what many rows of a good list have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDoubt:
    """What is to be said of a good row; it is imported all the same."""

    line: int
    """The line of the file on which the row begins."""
    alert: Alert
    """As it will stand in the book."""
    doubt: Doubt


def doubts_about(alert: Alert, today: date, yardstick: Yardstick = USUAL) -> tuple[Doubt, ...]:
    """Everything to be said against an entry that can be kept; the gravest first."""
    return tuple(sorted(_doubts(alert, today, yardstick), key=GRAVEST_FIRST.index))


def _doubts(alert: Alert, today: date, yardstick: Yardstick) -> Iterator[Doubt]:
    if not is_found_by_name(alert, yardstick):
        if not is_found_by_number(alert):
            yield EntryDoubt.FINDS_NOBODY
        elif alert.names:
            yield EntryDoubt.FOUND_BY_NUMBER_ONLY
    if alert.kind is AlertKind.TANGKAL and alert.nationality == INDONESIA:
        yield EntryDoubt.CITIZEN_NOT_BARRED
    if alert.state_on(today) is AlertState.ENDED:
        yield EntryDoubt.OVER_ALREADY
    if (doubt := alert.validity_doubt) is not None:
        yield doubt
    if plain_number(alert.document_number) and not alert.document_issuer:
        yield EntryDoubt.ISSUER_MISSING
