"""What the alerts screen can show; what cannot happen cannot be written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.rechecking import Recheck
from ui.alerts.book import Book


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why an entry is to be ended; the requester's letter, where one asks for it."""

    reason: str
    letter: str = ""
    letter_on: date | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """An entry was made by hand."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class Ended:
    """An entry was ended by hand."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class Extended:
    """A decision was written down at an entry, which stands longer now."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class Imported:
    """A list was taken over as it had been previewed."""

    preview: Preview
    version: int
    """Of the book, since then."""


Done: TypeAlias = Added | Ended | Extended | Imported


@dataclass(frozen=True, slots=True)
class Opening:
    """The book is read for the first time."""


@dataclass(frozen=True, slots=True)
class Browsing:
    """The book lies open; perhaps something was just done with it, or did not work."""

    book: Book
    done: Done | None = None
    trouble: CheckpointError | None = None
    recheck: Recheck | CheckpointError | None = None
    """What holding those who are here against what was just done has shown, or why it did not."""
    is_ending: bool = False
    """An entry is being ended: its dialog stands open until that is done."""


@dataclass(frozen=True, slots=True)
class Composing:
    """An entry is typed by hand."""

    trouble: CheckpointError | None = None
    is_saving: bool = False


@dataclass(frozen=True, slots=True)
class ReadingList:
    """A file is being read and held against the book."""

    file_name: str
    rows: int = 0
    """Read so far."""


@dataclass(frozen=True, slots=True)
class Previewing:
    """What an import would change; nothing has changed yet."""

    file_name: str
    preview: Preview
    trouble: CheckpointError | None = None
    is_importing: bool = False


@dataclass(frozen=True, slots=True)
class Rechecked:
    """Who is inside or waiting and may be meant."""

    recheck: Recheck
    about: str
    """The entry or the list that was asked about."""


AlertsState: TypeAlias = Opening | Browsing | Composing | ReadingList | Previewing | Rechecked
