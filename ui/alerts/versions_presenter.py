"""Reads the versions of the lists in the background, and undoes one there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.versions import BookVersion
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.list_versions import ListVersionService
from ui.background import Background


class VersionsPresenter(QObject):
    """Holds nothing: the versions are read anew each time they are asked for."""

    read = Signal(object)
    """Carries every BookVersion, the newest first."""
    undone = Signal(object, int)
    """Carries the BookVersion that was taken back, and the book's version since then."""
    failed = Signal(object)
    """Carries the CheckpointError that stood in the way."""

    def __init__(
        self,
        *,
        versions: ListVersionService,
        files: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        self._files = files
        self._officer = officer
        self.post = post

    @property
    def may_undo(self) -> bool:
        """Whether the officer may change the book, and not only read it."""
        return self._officer.may(Permission.KEEP_ALERTS)

    def look(self) -> None:
        """Read the versions."""
        self._files.run(
            partial(self._versions.versions, self._officer),
            done=self.read.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def undo(self, version: BookVersion) -> None:
        """Put the list of this version back to what it said before."""
        self._files.run(
            partial(self._versions.undo, self._officer, version.version),
            done=lambda state: self.undone.emit(version, state.version),
            failed=self.failed.emit,
            owner=self,
        )
