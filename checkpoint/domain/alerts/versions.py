"""What the lists said, and when: every change of the alert book is a version of it.

A verdict keeps the number of the version it was made by; from it follows which version of which
list was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.errors import InvalidValue


class Cause(StrEnum):
    """Why the book was changed."""

    BY_HAND = "by_hand"
    LIST = "list"
    """A new version of a list took the place of the one before."""
    NUMBERS = "numbers"
    """The same, of a list of nothing but numbers of documents."""
    UNDONE = "undone"
    """A list was put back to what it said before its last version."""

    @property
    def is_of_list(self) -> bool:
        """Whether a list became younger or older by it; entries made by hand make none so."""
        return self is not Cause.BY_HAND


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many entries a change concerns."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    faulty: int = 0
    """Rows of the file that were left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Whose hand changed an entry, and on what grounds."""

    officer: UUID
    reason: str = ""
    letter: str = ""
    """The number of the letter or decision that asked for it."""
    letter_on: date | None = None
    """The day that the letter bears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNote:
    """Where a change of the book comes from."""

    cause: Cause
    list_name: str
    file: str = ""
    """The name of the list's file, without its folders."""
    digest: str = ""
    """SHA-256 of the file, in hexadecimal digits."""
    signed_by: str = ""
    """Whose signature was on the file; empty where it had none."""
    undoes: int | None = None
    """The version that this one takes back."""
    hand: Hand | None = None
    """None of lists, and of changes by hand of which nobody noted it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookVersion:
    """One change of the book that is, or was, in force."""

    version: int
    at: datetime
    note: ChangeNote
    tally: Tally | None
    """None of versions of which nobody counted it."""
    standing: int | None
    """How many entries the list had from then on."""


def asked_in(versions: Iterable[BookVersion], number: int) -> Sequence[BookVersion]:
    """Which version of which list a verdict asked that was made by this version of the book.

    Of each list the newest until then, of all versions given newest first.
    """
    newest: dict[str, BookVersion] = {}
    for one in versions:
        if one.version <= number:
            newest.setdefault(one.note.list_name, one)
    return list(newest.values())


class TakenOff(NamedTuple):
    """An entry that was on its list, as it was last, and the change that took it off."""

    alert: Alert
    by: BookVersion


def undoable(versions: Iterable[BookVersion]) -> Sequence[BookVersion]:
    """Of all versions, the newest first, those that can be taken back: of each list the newest.

    It must have come as a list; what was changed by hand since is not lost by going back.
    """
    newest: dict[str, BookVersion] = {}
    for one in versions:
        if not one.note.list_name:
            break  # nobody knows which lists it changed
        newest.setdefault(one.note.list_name, one)
    return [one for one in newest.values() if one.note.cause in {Cause.LIST, Cause.NUMBERS}]


class ChangeLost(InvalidValue):
    """What was prepared is not there any more: another import was begun since."""
