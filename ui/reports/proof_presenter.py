"""Proves papers that came back, off the UI thread, and tells what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.proof import PaperUnreadable, Proof
from checkpoint.opened_file import content_of
from checkpoint.services.proving import LARGEST_PAPER, ProvingService
from ui.background import Background


@dataclass(frozen=True, slots=True)
class NotProven:
    """Why nothing could be said of a paper."""

    trouble: CheckpointError


ProofState: TypeAlias = Proof | NotProven | None
"""None while nothing was asked, or while an answer is awaited."""


class ProofPresenter(QObject):
    """Holds what was found last."""

    changed = Signal(object)
    """Carries each new ProofState."""

    def __init__(
        self,
        *,
        proving: ProvingService,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._proving = proving
        self._background = background
        self._officer = officer
        self.post = post
        self.state: ProofState = None

    def prove_code(self, text: str) -> None:
        """Prove a code as it was typed, pasted or scanned."""
        if text.strip():
            self._ask(partial(self._proving.code, self._officer, text))

    def prove_file(self, path: Path) -> None:
        """Prove a PDF."""
        self._ask(partial(self._prove_file, path))

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._become(None)

    def _prove_file(self, path: Path) -> Proof:
        content = content_of(path, most=LARGEST_PAPER)
        if content is None:
            raise PaperUnreadable
        return self._proving.file(self._officer, content)

    def _ask(self, work: Callable[[], Proof]) -> None:
        self._become(None)
        self._background.run(
            work,
            done=self._become,
            failed=lambda trouble: self._become(NotProven(trouble)),
            owner=self,
        )

    def _become(self, state: ProofState) -> None:
        self.state = state
        self.changed.emit(state)
