"""What the journal knows of the person behind a record, and what is said of him there."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.late_entries import LateEntry, LateEntryService
from checkpoint.services.linking import Known, LinkingService, PersonAnswer
from checkpoint.services.stay_extensions import StayExtensionService
from ui.background import Background


class PersonPresenter(QObject):
    """Asks and says one thing at a time; the desk that shows the dialogs holds the rest."""

    known = Signal(object, object)
    """Carries the Recorded that was asked of, and the Known."""
    said = Signal(object)
    """Carries the Known, as it is after the answer."""
    entered = Signal(object)
    """Carries the Recorded late entry: the figures of its day are others now."""
    visited = Signal(object, object)
    """Carries the Recorded that was asked of, and the Visit that the person is on."""
    extended = Signal(object)
    """Carries the Visit, as it is after it was extended or an extension was taken back."""
    failed = Signal(object)
    """Carries the CheckpointError that stood in the way."""

    def __init__(
        self,
        *,
        linking: LinkingService,
        late_entries: LateEntryService,
        extensions: StayExtensionService,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._linking = linking
        self._late_entries = late_entries
        self._extensions = extensions
        self._background = background
        self._officer = officer
        self.post = post

    @property
    def may_answer(self) -> bool:
        """Whether the officer may say whose documents are one person's."""
        return self._officer.may(Permission.WORK_COUNTER)

    @property
    def may_enter(self) -> bool:
        """Whether the officer may enter crossings afterwards."""
        return self._officer.may(Permission.ENTER_LATE)

    def look_up(self, record: Recorded) -> None:
        """Ask whose document a record's is, and what else he has."""
        document = record.crossing.document
        self._background.run(
            partial(self._linking.look_up, self._officer, document),
            done=partial(self.known.emit, record),
            failed=self.failed.emit,
            owner=self,
        )

    def say(self, document: TravelDocument, answer: PersonAnswer) -> None:
        """Say whether another document is of the same person."""
        self._background.run(
            partial(self._linking.say, self._officer, document, answer),
            done=self._said,
            failed=self.failed.emit,
            owner=self,
        )

    def enter(self, late: LateEntry) -> None:
        """Enter a crossing of before."""
        self._background.run(
            partial(self._late_entries.enter, self._officer, self.post, late),
            done=self._entered,
            failed=self.failed.emit,
            owner=self,
        )

    def look_up_visit(self, record: Recorded) -> None:
        """Ask on which visit the bearer of a record's document is."""
        document = record.crossing.document
        self._background.run(
            partial(self._extensions.look_up, self._officer, document),
            done=partial(self.visited.emit, record),
            failed=self.failed.emit,
            owner=self,
        )

    def extend(self, document: TravelDocument, until: date, reason: str) -> None:
        """Give the visit a later last day."""
        self._background.run(
            partial(self._extensions.extend, self._officer, document, until, reason),
            done=self.extended.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def take_back(self, document: TravelDocument, reason: str) -> None:
        """The last extension does not hold."""
        self._background.run(
            partial(self._extensions.take_back, self._officer, document, reason),
            done=self.extended.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def _said(self, known: Known) -> None:
        self.said.emit(known)

    def _entered(self, recorded: Recorded) -> None:
        self.entered.emit(recorded)
