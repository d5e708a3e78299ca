"""Looks for what is over; of two searches the later one is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.case_archive import EVERYTHING, Archive, CaseArchiveService, Sought
from ui.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What is looked for, and what was found of it so far."""

    sought: Sought = EVERYTHING
    archive: Archive | None = None
    trouble: CheckpointError | None = None


class ArchivePresenter(QObject):
    """One search at a time."""

    changed = Signal(object)
    """Carries each new Archived."""

    def __init__(
        self,
        *,
        archive: CaseArchiveService,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._background = background
        self._officer = officer
        self.post = post
        self.state = Archived()

    def find(self, sought: Sought) -> None:
        """Look for it; what was found before stays until then."""
        self.state = replace(self.state, sought=sought, trouble=None)
        self._background.run(
            partial(self._archive.find, self._officer, sought),
            done=partial(self._found, sought),
            failed=lambda trouble: self._become(replace(self.state, trouble=trouble)),
            owner=self,
        )

    def find_again(self) -> None:
        """A case may have been opened again, or closed, meanwhile."""
        self.find(self.state.sought)

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self._become(Archived())

    def _found(self, sought: Sought, archive: Archive) -> None:
        if sought == self.state.sought:
            self._become(replace(self.state, archive=archive))

    def _become(self, state: Archived) -> None:
        self.state = state
        self.changed.emit(state)
