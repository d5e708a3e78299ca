"""What a shift lead is told at the top of every page: alerts that end soon, or just did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alert_terms import AlertTermService
from ui.background import Background
from ui.theme import Tone
from ui.widgets.header_bar import Chip


class DueWatch(QObject):
    """Counts anew when the book changes and when a day begins, for who keeps the book."""

    told = Signal()
    """The figures were counted."""

    def __init__(
        self,
        *,
        terms: AlertTermService,
        background: Background,
        officer: Officer,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terms = terms
        self._background = background
        self._officer = officer
        self._today = today
        self._due = Due()
        self._counted: tuple[int, date] | None = None
        """In which version of the book, and on which day."""

    def look(self, version: int) -> None:
        """Count, unless that was done in this version of the book today."""
        asked = (version, self._today())
        if asked == self._counted or not self._officer.may(Permission.KEEP_ALERTS):
            return
        self._counted = asked
        self._background.run(
            partial(self._terms.due, self._officer),
            done=self._tell,
            failed=lambda _trouble: self._forget(),
            owner=self,
        )

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing where nothing asks for a look."""
        if not any(self._due):
            return ()
        words = self.tr(
            "Alerts that end within 7 days: {ending}. Lapsed since yesterday: {lapsed}. F5 on the"
            " page of the alerts goes through them."
        )
        chip = Chip(
            text=self.tr("Alerts ending: {count}").format(count=sum(self._due)),
            tone=Tone.ATTENTION,
            words=words.format(ending=self._due.ending, lapsed=self._due.lapsed),
        )
        return (chip,)

    def _tell(self, due: Due) -> None:
        self._due = due
        self.told.emit()

    def _forget(self) -> None:
        """It is tried again with the next look."""
        self._counted = None
