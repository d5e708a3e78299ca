"""Reads what is on no list any more, as it is looked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.people.officer import Officer
from checkpoint.services.alert_terms import AlertTermService, EndedEntry
from ui.background import Background

PAUSE_MS = 150
"""After the last letter typed: the history of large lists takes a moment to look through."""


class EndedPresenter(QObject):
    """The last question is answered; those before it nobody waits for any more."""

    read = Signal(object, object)
    """Carries the text that was looked for, and the EndedEntry found, the last one first."""
    failed = Signal(object)
    """Carries the CheckpointError that stood in the way."""

    def __init__(
        self,
        *,
        terms: AlertTermService,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms = terms
        self._files = files
        self._officer = officer
        self._text = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    @property
    def is_waiting(self) -> bool:
        """Whether more may be typed before it is looked for."""
        return self._pause.isActive()

    def look(self, text: str) -> None:
        """Look for it, when no more is typed."""
        self._text = text
        self._pause.start()

    def _ask(self) -> None:
        text = self._text
        self._files.run(
            partial(self._terms.ended, self._officer, text),
            done=lambda found: self._found(text, found),
            failed=self.failed.emit,
            owner=self,
        )

    def _found(self, text: str, found: Sequence[EndedEntry]) -> None:
        if text == self._text:
            self.read.emit(text, found)
