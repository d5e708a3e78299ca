"""A list on its way into the book: read, looked at, and taken over or given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.column_mapping import ColumnMapping
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.versions import ChangeLost
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.list_file import ListFile
from checkpoint.program import ListOpener
from checkpoint.services.list_imports import BookMovedOn, ListImportService
from checkpoint.services.list_preparing import ImportCancelled, Progress
from ui.background import Background


@dataclass(frozen=True, slots=True)
class Asked:
    """A file that somebody wants read, until he does not any more."""

    path: Path
    list_name: str
    kind: AlertKind
    """Of entries that do not say it."""
    mapping: ColumnMapping | None
    """By which a table of any shape is read."""
    is_given_up: Event = field(default_factory=Event)


class ListIntake(QObject):
    """Takes in one list at a time, and tells what came of it to who still wants it.

    What is given up leaves nothing behind, whenever that is: what was prepared may be a million
    entries.
    """

    progressed = Signal(int)
    """Carries how many rows of the list were read."""
    _watched = Signal(object, int)

    def __init__(
        self,
        *,
        lists: ListImportService,
        open_list: ListOpener,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._open_list = open_list
        self._files = files
        self._officer = officer
        self._asked: Asked | None = None
        self._preview: Preview | None = None
        self._watched.connect(self._tell_progress)

    def read(
        self,
        asked: Asked,
        *,
        done: Callable[[Preview], None],
        failed: Callable[[CheckpointError], None],
    ) -> None:
        """Read a file and hold it against the list of that name; the one before is given up."""
        self.give_up()
        self._asked = asked
        self._prepare(asked, done, failed)

    def take_over(
        self,
        preview: Preview,
        *,
        done: Callable[[int], None],
        failed: Callable[[CheckpointError, Preview], None],
    ) -> None:
        """Put what was read into force; `done` hears of the book's version.

        If the list moved on since, it is made anew first, and that is the preview that `failed`
        is given.
        """
        self._files.run(
            partial(self._lists.take_over, self._officer, preview),
            done=lambda book: self._is_taken_over(book.version, done),
            failed=lambda trouble: self._not_taken_over(preview, trouble, failed),
            owner=self,
        )

    def give_up(self) -> None:
        """Want the list no more that is being read, or was looked at and not taken."""
        if self._asked is not None:
            self._asked.is_given_up.set()
        self._asked = None
        if self._preview is not None:
            self._discard(self._preview)
        self._preview = None

    def _prepare(
        self,
        asked: Asked,
        done: Callable[[Preview], None],
        failed: Callable[[CheckpointError], None],
    ) -> None:
        def is_read(preview: Preview) -> None:
            if asked is self._asked:
                self._preview = preview
                done(preview)
            else:
                self._discard(preview)  # given up when the last row was read already

        def not_read(trouble: CheckpointError) -> None:
            if asked is self._asked:
                failed(trouble)

        # A list may be large, and nobody at the counter waits for it. Whoever has signed out
        # meanwhile must hear of it too: his list would stay in the database else.
        self._files.run(self._preparing(asked), done=is_read, failed=not_read, owner=None)

    def _preparing(self, asked: Asked) -> Callable[[], Preview]:
        lists, open_list, officer, tell = (
            self._lists,
            self._open_list,
            self._officer,
            self._watched.emit,
        )

        def watch(progress: Progress) -> None:
            if asked.is_given_up.is_set():
                raise ImportCancelled
            try:
                tell(asked, progress.steps)
            except RuntimeError as gone:  # as Qt says it of one who has signed out
                raise ImportCancelled from gone

        def work() -> Preview:
            name = lists.name_of(officer, asked.list_name)
            opened = open_list(ListFile(asked.path), name, asked.kind, asked.mapping)
            return lists.prepare(officer, name, opened, watch)

        return work

    def _tell_progress(self, asked: Asked, rows: int) -> None:
        if asked is self._asked:
            self.progressed.emit(rows)

    def _is_taken_over(self, version: int, done: Callable[[int], None]) -> None:
        self._asked = self._preview = None
        done(version)

    def _not_taken_over(
        self,
        preview: Preview,
        trouble: CheckpointError,
        failed: Callable[[CheckpointError, Preview], None],
    ) -> None:
        if self._asked is None or not isinstance(trouble, BookMovedOn | ChangeLost):
            failed(trouble, preview)
            return
        self._prepare(
            self._asked,
            done=lambda anew: failed(trouble, anew),
            failed=lambda worse: failed(worse, preview),
        )

    def _discard(self, preview: Preview) -> None:
        self._files.run(
            partial(self._lists.discard, self._officer, preview),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,  # it goes when the next list is read
            owner=None,
        )
