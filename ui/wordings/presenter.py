"""Turns what an administrator writes into pages and versions."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.papers.faults import WordingRefused
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.wordings import WordingService
from ui.background import Background
from ui.wordings.states import Tried, WordingsState


class WordingsPresenter(QObject):
    """Holds every version. After each act everything is read anew: there is little of it.

    A page is made while somebody types, and only of what is typed last: pages in between, which
    nobody will see, are not begun.
    """

    changed = Signal(object)
    """Carries each new WordingsState."""
    tried = Signal(object)
    """Carries the Tried of the text that was typed last."""

    def __init__(
        self,
        *,
        wordings: WordingService,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        """``files`` makes the pages: a traveller at another desk does not wait for them."""
        super().__init__(parent)
        self._wordings = wordings
        self._background = background
        self._files = files
        self._officer = officer
        self.post = post
        self.state = WordingsState()
        self._wanted: tuple[PaperKind, str] | None = None
        self._is_trying = False

    def refresh(self) -> None:
        """Read every version anew."""
        self._background.run(self._now, done=self._become, failed=self._failed, owner=self)

    def keep(self, kind: PaperKind, text: str) -> None:
        """Use this wording from now on, if it makes a paper."""
        if self.state.is_busy:
            return
        self._become(replace(self.state, is_busy=True, kept=None, trouble=None))

        def work() -> WordingsState:
            wording = self._wordings.keep(self._officer, kind, text)
            return replace(self._now(), kept=wording.version)

        self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def try_out(self, kind: PaperKind, text: str) -> None:
        """Make the page that a text becomes."""
        self._wanted = (kind, text)
        if not self._is_trying:
            self._try_next()

    def _try_next(self) -> None:
        wanted, self._wanted = self._wanted, None
        self._is_trying = wanted is not None
        if wanted is not None:
            kind, text = wanted
            self._files.run(
                partial(self._wordings.sample, self._officer, kind, text),
                done=lambda page: self._was_tried(Tried(kind, page=page)),
                failed=partial(self._not_tried, kind),
                owner=self,
            )

    def _not_tried(self, kind: PaperKind, trouble: CheckpointError) -> None:
        if isinstance(trouble, WordingRefused):
            self._was_tried(Tried(kind, fault=trouble.fault))
        else:
            self._failed(trouble)
            self._try_next()

    def _was_tried(self, tried: Tried) -> None:
        if self._wanted is None:
            self.tried.emit(tried)
        self._try_next()

    def _now(self) -> WordingsState:
        versions = {kind: tuple(self._wordings.history(self._officer, kind)) for kind in PaperKind}
        return WordingsState(versions=versions)

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(WordingsState(versions=self.state.versions, trouble=trouble))

    def _become(self, state: WordingsState) -> None:
        self.state = state
        self.changed.emit(state)
