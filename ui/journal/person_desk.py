"""The person behind a record: the keys for him, and the dialog while one stands open.

F9 shows all his documents and links or parts them; Ins enters a crossing of his afterwards; Ctrl+E
extends the visit that he is on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.journey import Gap, gaps_of
from checkpoint.domain.posts.post import Post
from checkpoint.services.linking import Known
from checkpoint.services.stay_extensions import Visit
from ui.journal.person_presenter import PersonPresenter
from ui.journal.wording import trouble_words
from ui.journeys.extension_dialog import ExtensionDialog
from ui.journeys.late_dialog import LateDialog, LateDraft
from ui.journeys.person_dialog import PersonDialog
from ui.widgets.key_bar import KeyHint

_Dialog: TypeAlias = PersonDialog | LateDialog | ExtensionDialog
_Opener: TypeAlias = Callable[[Recorded, Known], _Dialog]


class PersonDesk(QObject):
    """At most one dialog stands open, and stays until what is said in it is kept."""

    failed = Signal(object)
    """Carries a CheckpointError that no dialog is open to say."""
    entered = Signal(object)
    """Carries the Recorded that was entered afterwards."""

    def __init__(self, presenter: PersonPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._dialog: _Dialog | None = None
        self._wanted: _Opener | None = None
        presenter.known.connect(self._known)
        presenter.said.connect(self._close)
        presenter.entered.connect(self._entered)
        presenter.visited.connect(self._visited)
        presenter.extended.connect(self._close)
        presenter.failed.connect(self._failed)

    def keys(self, record: Recorded | None) -> Sequence[KeyHint]:
        """The keys, for who may use them."""
        presenter = self._presenter
        return (
            KeyHint(
                key="F9",
                text=self.tr("person"),
                run=lambda: self._ask(record, self._person_dialog),
                enabled=record is not None and presenter.may_answer,
                gives_way=True,
            ),
            KeyHint(
                key="Ins",
                text=self.tr("enter afterwards"),
                run=lambda: self._ask(record, self._late_dialog),
                enabled=record is not None and presenter.may_enter,
                gives_way=True,
            ),
            *((self._visit_key(record),) if _is_of_visit(record) else ()),
        )

    def _visit_key(self, record: Recorded | None) -> KeyHint:
        return KeyHint(
            key="Ctrl+E",
            text=self.tr("extend the visit"),
            run=lambda: self._ask_visit(record),
            enabled=self._presenter.may_answer,
            gives_way=True,
        )

    def _ask_visit(self, record: Recorded | None) -> None:
        if record is not None and self._dialog is None:
            self._presenter.look_up_visit(record)

    def _visited(self, record: Recorded, visit: Visit) -> None:
        if self._dialog is not None or not self._screen.isVisible():
            return
        document, presenter = record.crossing.document, self._presenter
        dialog = ExtensionDialog(visit, self._screen)
        dialog.extended.connect(lambda day, reason: presenter.extend(document, day, reason))
        dialog.taken_back.connect(lambda reason: presenter.take_back(document, reason))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _ask(self, record: Recorded | None, opener: _Opener) -> None:
        if record is not None and self._dialog is None:
            self._wanted = opener
            self._presenter.look_up(record)

    def _known(self, record: Recorded, known: Known) -> None:
        opener, self._wanted = self._wanted, None
        if opener is None or not self._screen.isVisible():
            return
        dialog = opener(record, known)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _person_dialog(self, _record: Recorded, known: Known) -> PersonDialog:
        dialog = PersonDialog(
            known.document,
            known.person,
            known.history,
            self._presenter.post,
            self._screen,
            last_group=known.last_group,
        )
        dialog.answered.connect(lambda answer: self._presenter.say(known.document, answer))
        return dialog

    def _late_dialog(self, record: Recorded, known: Known) -> LateDialog:
        draft = _draft_of(record, known, self._presenter.post)
        dialog = LateDialog(draft, self._presenter.post, self._screen)
        dialog.entered.connect(self._presenter.enter)
        return dialog

    def _entered(self, recorded: Recorded) -> None:
        self._close()
        self.entered.emit(recorded)

    def _failed(self, trouble: CheckpointError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(trouble_words(trouble))
        else:
            self._wanted = None
            self.failed.emit(trouble)

    def _close(self, _known: object = None) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


def _is_of_visit(record: Recorded | None) -> bool:
    """Whether it may be of somebody who is here on a local pass."""
    document = None if record is None else record.crossing.document
    return document is not None and document.kind.is_local and not document.holder.is_citizen


def _draft_of(record: Recorded, known: Known, post: Post) -> LateDraft:
    """The crossing that is missing beside the record, or the way back from it."""
    crossing, gap = record.crossing, _gap_beside(record, known)
    before = record if gap is None else gap.before
    return LateDraft(
        document=crossing.document,
        direction=crossing.direction.opposite if gap is None else gap.direction,
        lane=crossing.lane,
        counter=crossing.counter,
        on=post.local(before.crossing.crossed_at).date(),
        gap=gap,
    )


def _gap_beside(record: Recorded, known: Known) -> Gap | None:
    beside = (
        gap
        for gap in gaps_of(known.history)
        if record.crossing.id
        in {one.crossing.id for one in (gap.before, gap.after) if one is not None}
    )
    return next(beside, None)
