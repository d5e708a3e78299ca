"""The folder into which lists are put: looked into while the window runs, and told of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.list_habits import ListHabits
from checkpoint.domain.alerts.reading import OpenList, OpenNumbers
from checkpoint.domain.alerts.versions import ChangeLost
from checkpoint.domain.errors import CheckpointError, FileUnusable, StorageUnavailable
from checkpoint.domain.people.officer import Officer
from checkpoint.list_file import ListFile
from checkpoint.program import ListFinder, ListOpener
from checkpoint.services.arriving import Arrival, Arrived, ArrivingListService
from checkpoint.services.list_habits import ListHabitService
from checkpoint.services.list_imports import BookMovedOn
from checkpoint.words.list_signing import signed_words
from ui.background import Background
from ui.devices.list_arrivals import ListArrivals
from ui.language import catalogue, locale
from ui.mapping.list_name import list_name_for
from ui.theme import Tone
from ui.widgets.notice_line import Notice
from ui.wording import say_problem

POLL_MS = 2_000
SAID_MS = 10_000
"""What was wrong with a file is to be read before the next one takes its place."""


_PASSING = (StorageUnavailable, BookMovedOn, ChangeLost)
"""What says nothing of the file: the next look may find it gone."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A list that somebody should look at."""

    path: Path
    arrived: Arrived


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be taken as it is; it is told once."""

    path: Path
    trouble: CheckpointError


@dataclass(frozen=True, slots=True)
class FolderGone:
    """The folder cannot be looked into."""

    folder: Path


@dataclass(frozen=True, slots=True)
class _Nothing:
    """Nothing has come."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """A list has come, and is in force."""

    arrived: Arrived


Told: TypeAlias = Offered | Refused | FolderGone | None
"""What is to be said of the folder; None where nothing is."""


class ArrivingDesk(QObject):
    """Looks, one file at a time, and only while no other list is being looked at."""

    changed = Signal(object)
    """Carries each new Told."""
    taken = Signal(object)
    """Carries the Arrived that is in force, unseen."""

    def __init__(
        self,
        folder: Path,
        *,
        arriving: ArrivingListService,
        open_list: ListOpener,
        find_list: ListFinder,
        habits: ListHabitService,
        may_look: Callable[[], bool],
        files: Background,
        officer: Officer,
        poll_ms: int = POLL_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrivals = ListArrivals(folder)
        self._arriving = arriving
        self._open_list = open_list
        self._find_list = find_list
        self._habits = habits
        self._may_look = may_look
        self._files = files
        self._officer = officer
        self._is_looking = False
        self._quiet_until_ms = 0
        self.told: Told = None
        self._since = QElapsedTimer()
        self._since.start()
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self.look)
        self._poll.start()

    def look(self) -> None:
        """Look into the folder; not before what was found last is looked at, or read."""
        is_told = isinstance(self.told, Offered) or self._since.elapsed() < self._quiet_until_ms
        if self._is_looking or is_told or not self._may_look():
            return
        self._is_looking = True
        work = partial(self._work, self._since.elapsed())
        self._files.run(work, done=self._has_looked, failed=self._not_looked, owner=self)

    def forget(self) -> None:
        """What was told was read."""
        self._tell(None)

    def _work(self, at_ms: int) -> Told | _Taken | _Nothing:
        look = self._arrivals.look(at_ms)
        if look.is_gone:
            return FolderGone(self._arrivals.folder)
        if look.new is None:
            return _Nothing()
        try:
            arrived = self._received(look.new)
        except CheckpointError as trouble:
            if isinstance(trouble, _PASSING):
                self._arrivals.tell_again(look.new)
            return Refused(look.new, trouble)
        found: Mapping[Arrival, Told | _Taken | _Nothing] = {
            Arrival.KNOWN: _Nothing(),
            Arrival.OFFERED: Offered(look.new, arrived),
            Arrival.TAKEN: _Taken(arrived),
        }
        return found[arrived.arrival]

    def _received(self, path: Path) -> Arrived:
        name = list_name_for(path.name, self._arriving.known_lists(self._officer))
        opened = self._opened(ListFile(path), name)
        if opened is None:
            return Arrived(arrival=Arrival.OFFERED)
        return self._arriving.receive(self._officer, name, opened)

    def _opened(self, file: ListFile, name: str) -> OpenList | OpenNumbers | None:
        """As it would be read if it were chosen; None where its columns must be said first."""
        try:
            habits = self._habits.habits(self._officer)
        except FileUnusable:
            habits = ListHabits()
        found = self._find_list(file, habits)
        if found.is_table and not found.is_known and found.saved is None:
            return None
        mapping = found.saved.mapping if found.saved else None
        return self._open_list(file, name, habits.kinds.get(name, AlertKind.SOI), mapping)

    def _has_looked(self, found: Told | _Taken | _Nothing) -> None:
        self._is_looking = False
        match found:
            case _Taken(arrived):
                self.taken.emit(arrived)
            case _Nothing():
                self._tell(None if isinstance(self.told, FolderGone) else self.told)
            case _:
                self._tell(found)

    def _not_looked(self, _trouble: CheckpointError) -> None:
        self._is_looking = False

    def _tell(self, told: Told) -> None:
        if isinstance(told, Refused):
            self._quiet_until_ms = self._since.elapsed() + SAID_MS
        if told != self.told:
            self.told = told
            self.changed.emit(told)


def told_notice(told: Told) -> Notice | None:
    """What is said of the folder on the alert page."""
    translate = QCoreApplication.translate
    match told:
        case None:
            return None
        case Offered(path, arrived) if not arrived.entries:
            text = translate(
                "ArrivingDesk", "A new list lies in the folder: {file}. F6 looks at it."
            )
            return Notice(text=text.format(file=path.name), tone=Tone.NOTE)
        case Offered(path, arrived):
            text = translate(
                "ArrivingDesk",
                "A new list lies in the folder: {file}, entries: {count}. {signed} F6 looks at it.",
            )
            count = locale().toString(arrived.entries)
            signed = signed_words(arrived.signed_by, catalogue())
            said = text.format(file=path.name, count=count, signed=signed)
            return Notice(text=said, tone=Tone.NOTE)
        case Refused(path, trouble):
            text = translate("ArrivingDesk", "{file} in the folder of lists was refused: {why}")
            said = text.format(file=path.name, why=say_problem(trouble))
            return Notice(text=said, tone=Tone.ATTENTION)
        case FolderGone(folder):
            text = translate(
                "ArrivingDesk",
                "The folder of lists cannot be looked into: {folder}. Have the administrator look"
                " at it.",
            )
            return Notice(text=text.format(folder=folder), tone=Tone.ATTENTION)
