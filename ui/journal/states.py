"""What the journal screen can show; what cannot happen cannot be written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.errors import CheckpointError
from ui.journal.day import JournalDay, Wanted

EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Opening:
    """A day is being read, or could not be."""

    on: date
    wanted: Wanted = EVERYTHING
    trouble: CheckpointError | None = None
    at: UUID | None = None
    """The record at which it is to be laid open."""


@dataclass(frozen=True, slots=True)
class Browsing:
    """A day lies open; perhaps a record was just amended, or something did not work."""

    day: JournalDay
    wanted: Wanted
    shown: tuple[Recorded, ...]
    """The day's records that are wanted."""
    selected: UUID | None
    """One of those shown; none only where none is shown."""
    amended: Recorded | None = None
    """The correction, cancellation or late entry that was just made."""
    trouble: CheckpointError | None = None

    @property
    def record(self) -> Recorded | None:
        """The record that is selected."""
        return self.day.record(self.selected)


@dataclass(frozen=True, slots=True)
class Correcting:
    """It is typed how a record should have been."""

    browsing: Browsing
    record: Recorded
    trouble: CheckpointError | None = None
    is_recording: bool = False


@dataclass(frozen=True, slots=True)
class Cancelling:
    """It is asked why a record should not have been made."""

    browsing: Browsing
    record: Recorded
    trouble: CheckpointError | None = None
    is_recording: bool = False


@dataclass(frozen=True, slots=True)
class Viewing:
    """What a record's document was read from lies open."""

    browsing: Browsing
    record: Recorded
    evidence: Evidence


JournalState: TypeAlias = Opening | Browsing | Correcting | Cancelling | Viewing


def browsing_of(day: JournalDay, wanted: Wanted, selected: UUID | None) -> Browsing:
    """A day laid open at a record, or at the newest one where that is not shown."""
    shown = day.find(wanted)
    ids = [record.crossing.id for record in shown]
    kept = selected if selected in ids else next(iter(ids), None)
    return Browsing(day, wanted, shown, kept)


def reopened(browsing: Browsing, day: JournalDay) -> Browsing:
    """The same place of the same day, as it was read anew."""
    found = browsing_of(day, browsing.wanted, browsing.selected)
    return replace(found, amended=browsing.amended)
