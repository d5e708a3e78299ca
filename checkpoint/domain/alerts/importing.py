"""What a new version of a list changes, before anything of it is in force."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.content import content_digest
from checkpoint.domain.alerts.reading import ListReading

DERIVED = "#"
"""Begins a reference that the list did not give."""

_DIGITS = 16
"""Of the hash: a list would need milliards of rows for two to agree by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An entry that its list now states otherwise."""

    before: Alert
    after: Alert
    """Under the id it had before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """A new version of a list beside the one that stands."""

    new: tuple[Alert, ...]
    changed: tuple[Change, ...]
    unchanged: tuple[Alert, ...]
    gone: tuple[Alert, ...]
    """No longer on the list: to be ended, and kept as history."""
    doubtful: tuple[Alert, ...]
    """Not among the good rows, but they may be among the faulty: they stay in force."""

    @property
    def to_add(self) -> tuple[Alert, ...]:
        """What is to be put into the book: an entry that changed takes its old version's place."""
        return (*self.new, *(change.after for change in self.changed))


def changes_between(standing: Iterable[Alert], reading: ListReading, *, on: date) -> Changes:
    """Hold a list as it was read ``on`` a day against the version that stands, by reference.

    A row without a reference gets one made from its content: changed, it is one entry gone and
    another new. An entry is gone only if no faulty row can be it; otherwise a slip of the
    typist would let a person pass. An entry that the law ends, but whose list names no first
    day, begins on the day it is read: left out, it would let a person pass, and without that
    day it would never end. What a delta does not name stays as it is.
    """
    old = {alert.reference: alert for alert in standing}
    read = {
        alert.reference: _started(alert, old.get(alert.reference), on)
        for alert in map(with_reference, reading.alerts)
    }
    kept = [
        Change(before=old[ref], after=replace(alert, id=old[ref].id))
        for ref, alert in read.items()
        if ref in old
    ]
    off = set(reading.gone) if reading.is_delta else old.keys() - read.keys()
    absent = [alert for ref, alert in old.items() if ref in off and ref not in read]
    faulty = {fault.reference for fault in reading.faults}
    return Changes(
        new=tuple(alert for ref, alert in read.items() if ref not in old),
        changed=tuple(change for change in kept if change.after != change.before),
        unchanged=tuple(change.before for change in kept if change.after == change.before),
        gone=tuple(alert for alert in absent if not _may_be_one_of(faulty, alert)),
        doubtful=tuple(alert for alert in absent if _may_be_one_of(faulty, alert)),
    )


def with_reference(alert: Alert) -> Alert:
    """Give an alert that has no reference one made from its content."""
    if alert.reference:
        return alert
    return replace(alert, reference=f"{DERIVED}{content_digest(alert)[:_DIGITS]}")


def _started(alert: Alert, before: Alert | None, on: date) -> Alert:
    """The alert with a first day to count from.

    The same list read again, however often, prolongs nothing: the day taken first stays.
    """
    if not alert.lacks_start:
        return alert
    is_known = before is not None and before.kind is alert.kind
    first = (before.valid_from if before and is_known else None) or on
    return replace(alert, valid_from=min(first, alert.valid_to or first))


def _may_be_one_of(faulty: Collection[str], alert: Alert) -> bool:
    """Whether a faulty row may be this entry: by its reference, or because it shows none."""
    return "" in faulty or alert.reference in faulty
