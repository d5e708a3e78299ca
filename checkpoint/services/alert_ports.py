"""What the services need of the alert book, in their own words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.calibration import Calibration
from checkpoint.domain.alerts.due import Term
from checkpoint.domain.alerts.frequencies import Frequencies
from checkpoint.domain.alerts.lost_documents import LostDocument
from checkpoint.domain.alerts.searching import AlertFile
from checkpoint.domain.alerts.versions import BookVersion, ChangeNote, Hand, TakenOff, Tally
from checkpoint.domain.alerts.wanted import Wanted


class AlertChanges(Protocol):
    """How the book is changed: prepared in as many transactions as one likes, in force at once.

    Nothing of what is prepared counts before: it is not found, not listed, and not ended.
    """

    def prepare(self, note: ChangeNote, *, at: datetime) -> int:
        """Begin a change; the number by which the other methods call it, never given twice.

        It can be finished by the program that began it, and no other. What goes on with it raises
        ChangeLost once it was thrown away, by whichever program, or once a piece of it was not
        kept because its transaction broke off.
        """
        ...

    def work_out(self, change: int, alerts: Sequence[Alert]) -> None:
        """Work out under what alerts are filed that are put next, so that `put` need not.

        It takes the most time, and writes nothing: it is for a transaction that reads.
        """
        ...

    def put(self, change: int, alerts: Sequence[Alert]) -> None:
        """Put alerts into the book, to stand when the change is in force."""
        ...

    def references(self, change: int, asked: Collection[str]) -> frozenset[str]:
        """Which of these references were put already."""
        ...

    def take(self, change: int, serials: Sequence[int]) -> None:
        """Have alerts that stand end when the change is in force."""
        ...

    def get_ready(self, change: int) -> None:
        """Bring into order what `file_some` files next, so that it need not.

        Of a long list that takes seconds, and writes nothing: it is for a transaction that reads.
        """
        ...

    def file_some(self, change: int) -> bool:
        """File some of what was put, when all is; whether there was any."""
        ...

    def put_in_force(self, change: int, tally: Tally, *, at: datetime) -> int:
        """Give the change its version, which is returned; what is not filed yet is filed now."""
        ...

    def prepared(self) -> Sequence[int]:
        """Changes that never came into force: of a program that went on, or broke off."""
        ...

    def discard(self, change: int) -> bool:
        """Throw away some of a change that is not in force; whether there is more of it."""
        ...

    def tidy(self) -> bool:
        """Take some of what has ended off the file; whether there may be more."""
        ...


class AlertHistory(Protocol):
    """Every version of the book."""

    def versions(self) -> Iterator[BookVersion]:
        """Every version, the newest first."""
        ...

    def version_at(self, at: datetime) -> int:
        """Which version was in force at an instant; 0 where there was none yet."""
        ...

    def standing_in(
        self, version: int, list_name: str | None = None
    ) -> Iterator[tuple[int, Alert]]:
        """The alerts that a version held, by list and reference, with their serial numbers.

        Of one list, where it is named.
        """
        ...

    def called(self, reference: str, version: int) -> Sequence[Alert]:
        """The alerts that a version held and their lists call so, in whatever letter case.

        By list and reference.
        """
        ...

    def added_by(self, version: int) -> Iterator[tuple[int, Alert]]:
        """What a version brought and still stands."""
        ...

    def taken_off(self, words: Sequence[str], most: int) -> Sequence[TakenOff]:
        """Alerts that are on no list any more, who was ended last first, and no more than ``most``.

        Each of the words stands in a name or a number of theirs, in whatever letter case.
        """
        ...

    def ended_by(self, version: int) -> Iterator[tuple[int, Alert]]:
        """What a version took off its list, also to put a newer text in its place."""
        ...


class AlertExcerpts(Protocol):
    """Parts of a book that may have a million entries, the newest first; each with its serial."""

    def sizes(self) -> Mapping[str, int]:
        """How many alerts of each list stand."""
        ...

    def held_by(
        self, version: int, *, most: int, before: int | None = None
    ) -> Sequence[tuple[int, Alert]]:
        """Alerts that a version held, no more than ``most``; those below a serial number."""
        ...

    def ending(self, first: date, last: date, *, most: int) -> Sequence[tuple[int, Alert]]:
        """Alerts that stand and whose last day lies between these, both included."""
        ...

    def wanted(self, wanted: Wanted, on: date, *, most: int) -> Sequence[Alert]:
        """Alerts that stand and are looked for so, where they stand on that day.

        A number is found however it is parted where the word has a digit, and by the marks that
        usually part numbers.
        """
        ...


class LostDocumentBook(Protocol):
    """Lost and stolen documents of which only the number is known.

    They stand and end with the changes of the alert book, as its entries do.
    """

    def of_forms(
        self, forms: Collection[str], version: int | None = None
    ) -> Sequence[tuple[str, LostDocument]]:
        """The documents that look like one of these numbers, each with its list's name.

        Those that stand, or stood in a version of the book.
        """
        ...

    def standing(self, list_name: str, version: int | None = None) -> Iterator[LostDocument]:
        """Every document of a list, in order; or those that stood in a version of the book."""
        ...

    def note(self, change: int, documents: Iterable[LostDocument]) -> None:
        """Note what a list names, in whatever order; nothing is put yet."""
        ...

    def noted(self, change: int) -> Iterator[LostDocument]:
        """All that was noted, in order and each once."""
        ...

    def put(self, change: int, documents: Sequence[LostDocument]) -> None:
        """Put documents onto a list, to stand when the change is in force."""
        ...

    def take(self, change: int, list_name: str, documents: Sequence[LostDocument]) -> None:
        """Have documents of a list end when the change is in force."""
        ...

    def turn_back(self, change: int, version: int) -> bool:
        """Prepare some of the contrary of a version; whether there is more."""
        ...


class AlertBook(Protocol):
    """Every alert the post knows, current and ended."""

    @property
    def changes(self) -> AlertChanges:
        """The way to change many alerts at once."""
        ...

    @property
    def lost(self) -> LostDocumentBook:
        """Documents of which only the number is known."""
        ...

    @property
    def history(self) -> AlertHistory:
        """What the book said at any time."""
        ...

    @property
    def excerpts(self) -> AlertExcerpts:
        """Parts of it."""
        ...

    def add(self, alerts: Iterable[Alert], *, at: datetime, hand: Hand | None = None) -> None:
        """Put alerts into the book by hand, and count its version up by one.

        An alert takes the place of the older one of the same id; what is there just so stays.
        """
        ...

    def end(self, ids: Collection[UUID], *, at: datetime, hand: Hand | None = None) -> None:
        """Take alerts off the list they came from; they stay readable. Version up by one."""
        ...

    @property
    def file(self) -> AlertFile:
        """Where the alerts are filed."""
        ...

    def of_serials(self, serials: Collection[int]) -> Sequence[Alert]:
        """Alerts by the serial numbers under which they are filed, without those that ended."""
        ...

    def frequencies(self) -> Frequencies:
        """How common the names on the lists are, in the book's present state."""
        ...

    def calibration(self) -> Calibration:
        """By how much the bands move at this post, as measured last."""
        ...

    def calibrate(self, calibration: Calibration, *, at: datetime) -> None:
        """Keep what was measured on the book's present state."""
        ...

    def of_list(self, list_name: str) -> Sequence[Alert]:
        """The alerts of a list that were not taken off, by reference."""
        ...

    def places(self, list_name: str) -> Iterator[tuple[int, str]]:
        """Serial number and reference of every alert of a list that was not taken off."""
        ...

    def of_references(
        self, list_name: str, references: Collection[str]
    ) -> Mapping[str, tuple[int, Alert]]:
        """The alerts that a list calls so, with their serial numbers, if not taken off."""
        ...

    def of_reference(self, list_name: str, reference: str) -> Alert | None:
        """The alert that a list calls so, if it was not taken off."""
        ...

    def find(self, id: UUID) -> Alert | None:
        """The alert of that id as it was last, taken off or not."""
        ...

    def is_standing(self, id: UUID) -> bool:
        """Whether the alert of that id was not taken off its list."""
        ...

    def terms_ending(self, first: date, last: date) -> Sequence[Term]:
        """The terms of the alerts that stand whose last day lies between these, both included."""
        ...

    def version(self) -> int:
        """The number of the book's present state; 0 while it has never been written."""
        ...

    def listed_at(self) -> datetime | None:
        """When a list was last taken over, and not undone since; None where none was.

        Entries made by hand make no list younger, and undoing makes one as old as it was. The
        last version tells, not the latest clock: one that ran ahead must not keep the book young.
        """
        ...

    def changed_at(self) -> datetime | None:
        """When the book was last written."""
        ...
