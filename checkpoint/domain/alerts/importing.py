"""What a new version of a list changes, before anything of it is in force."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.content import content_digest

DERIVED = "#"
"""Begins a reference that the list did not give."""

_DIGITS = 16
"""Of the hash: a list would need milliards of rows for two to agree by chance."""


@dataclass(frozen=True, slots=True)
class New:
    """An entry that its list did not have."""

    after: Alert


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An entry that its list now states otherwise."""

    before: Alert
    after: Alert
    """Under the id it had before."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """An entry that its list states as before."""

    after: Alert


Fate: TypeAlias = New | Change | Unchanged
"""What becomes of a row of a list."""


def fates(alerts: Iterable[Alert], standing: Mapping[str, Alert], *, on: date) -> Iterator[Fate]:
    """Hold rows read ``on`` a day against the entries that stand, by reference; each in turn.

    Every row has a reference (`with_reference`), and no two the same. An entry that the law
    ends, but whose list names no first day, begins on the day it is read: left out, it would let
    a person pass, and without that day it would never end.
    """
    for alert in alerts:
        before = standing.get(alert.reference)
        started = _started(alert, before, on)
        if before is None:
            yield New(started)
            continue
        after = replace(started, id=before.id)
        yield Unchanged(before) if after == before else Change(before=before, after=after)


def with_reference(alert: Alert) -> Alert:
    """Give an alert that has no reference one made from its content.

    Changed, such a row is one entry gone and another new.
    """
    if alert.reference:
        return alert
    return replace(alert, reference=f"{DERIVED}{content_digest(alert)[:_DIGITS]}")


def may_be_faulty(reference: str, faulty: Collection[str]) -> bool:
    """Whether a faulty row may be the entry that is not among the good ones.

    It may by its reference, or because a faulty row shows none. Such an entry stays in force:
    otherwise a slip of the typist would let a person pass.
    """
    return "" in faulty or reference in faulty


def _started(alert: Alert, before: Alert | None, on: date) -> Alert:
    """The alert with a first day to count from.

    The same list read again, however often, prolongs nothing: the day taken first stays.
    """
    if not alert.lacks_start:
        return alert
    is_known = before is not None and before.kind is alert.kind
    first = (before.valid_from if before and is_known else None) or on
    return replace(alert, valid_from=min(first, alert.valid_to or first))
