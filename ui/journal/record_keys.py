"""The keys of one record: what can be done with it, by whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.papers.kinds import papers_of
from ui.journal.amendable import can_cancel, can_correct
from ui.journal.presenter import JournalPresenter
from ui.journal.rows import Row
from ui.journal.ways_out import WaysOut
from ui.journal.wording import translate
from ui.widgets.key_bar import KeyHint

LINES_AT_ONCE = 3
"""How far one press scrolls a long record."""


class RecordKeys:
    """Correct, cancel, follow, look at the evidence, label and papers."""

    def __init__(
        self,
        presenter: JournalPresenter,
        ways: WaysOut,
    ) -> None:
        self._presenter = presenter
        self._ways = ways

    def of(self, row: Row | None) -> Sequence[KeyHint]:
        """The keys, for who may use them; of a case there is but the one that opens it."""
        if row is not None and row.step is not None:
            return self._of_case(row)
        record = None if row is None else row.record
        return (
            *self._amending(record),
            *self._looking(record),
            *self._of_papers(record),
            *self._of_case(row),
            *self._of_incident(record),
        )

    def _amending(self, record: Recorded | None) -> Sequence[KeyHint]:
        presenter = self._presenter
        is_undoing = record is not None and record.crossing.is_cancellation
        correct = (
            translate("JournalScreen", "undo cancellation")
            if is_undoing
            else translate("JournalScreen", "correct")
        )
        cancel = translate("JournalScreen", "cancel")
        if not presenter.may_correct:
            correct = translate("JournalScreen", "correct (shift lead)")
            cancel = translate("JournalScreen", "cancel (shift lead)")
        return (
            KeyHint(
                key="F2",
                text=correct,
                run=presenter.begin_correction,
                enabled=presenter.may_correct and record is not None and can_correct(record),
                is_shown=presenter.may_correct,
            ),
            KeyHint(
                key="F8",
                text=cancel,
                run=presenter.begin_cancellation,
                enabled=presenter.may_correct and record is not None and can_cancel(record),
                is_shown=presenter.may_correct,
            ),
        )

    def _looking(self, record: Recorded | None) -> Sequence[KeyHint]:
        """Those that hardly a record has need stand there only where one has: the bar is long."""
        presenter = self._presenter
        is_linked = record is not None and (
            record.amended_by is not None or record.crossing.amendment is not None
        )
        is_local = record is not None and record.crossing.document.kind.is_local
        return (
            KeyHint(
                key="F6",
                text=translate("JournalScreen", "linked"),
                run=presenter.follow,
                enabled=is_linked,
                is_shown=is_linked,
            ),
            KeyHint(
                key="F7",
                text=translate("JournalScreen", "evidence"),
                run=presenter.view_evidence,
                enabled=record is not None and presenter.may_view(record),
            ),
            KeyHint(
                key="F10",
                text=translate("JournalScreen", "label"),
                run=self._ways.to_label,
                enabled=is_local,
                is_shown=is_local,
            ),
        )

    def _of_papers(self, record: Recorded | None) -> Sequence[KeyHint]:
        """Only of a decision that has papers: the bar is long without it.

        One that was corrected since has none any more but those it had.
        """
        if record is None or not papers_of(record.crossing):
            return ()
        text = translate("JournalScreen", "papers")
        return (KeyHint(key="Ctrl+S", text=text, run=self._ways.to_papers),)

    def _of_case(self, row: Row | None) -> Sequence[KeyHint]:
        """Only where there is one that the person may open."""
        if row is None or row.case is None:
            return ()
        text = translate("JournalScreen", "case")
        return (KeyHint(key="Ctrl+K", text=text, run=self._ways.to_case, gives_way=True),)

    def _of_incident(self, record: Recorded | None) -> Sequence[KeyHint]:
        if record is None:
            return ()
        text = translate("JournalScreen", "make an incident of it")
        return (KeyHint(key="Ctrl+J", text=text, run=self._ways.to_incident, is_shown=False),)


def scroll_keys(read_on: Callable[[int], None]) -> Sequence[KeyHint]:
    """The arrows alone choose a record: with Alt they read on in the one that is chosen."""
    return (
        KeyHint(
            key="Alt+Down",
            text=translate("JournalScreen", "read on"),
            run=partial(read_on, LINES_AT_ONCE),
            gives_way=True,
        ),
        KeyHint(
            key="Alt+Up",
            text=translate("JournalScreen", "read back"),
            run=partial(read_on, -LINES_AT_ONCE),
            is_shown=False,
        ),
    )
