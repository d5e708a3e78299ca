"""The proof that the audit trail is what was written."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.services.auditing import Proof
from checkpoint.words.auditing import record_fault_words
from ui.admin.states import AdminState
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine

SHOWN = 10
"""Records that are named: as many as the panel has room for on the smallest screen."""


class AuditPanel(Retranslates, QWidget):
    """What the last walk along the trail showed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = AdminState()
        self._about = Label(role=TextRole.QUIET, wraps=True)
        self.result = NoticeLine()
        self.records = Label(wraps=True)
        self._caption = Label(role=TextRole.QUIET)
        self.head = Label(role=TextRole.ZONE, wraps=True)
        self.head.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(12)
        for part in (self._about, self.result, self.records, self._caption, self.head):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setFocusProxy(self.head)
        self.retranslate()

    def draw(self, state: AdminState) -> None:
        """Show a state."""
        self._state = state
        self.result.draw(self._notice())
        proof = None if state.is_walking else state.proof
        lines = () if proof is None else tuple(self._records_of(proof))
        self.records.setText("\n".join(lines))
        self.records.setVisible(bool(lines))
        is_whole = state.proof is not None and state.proof.broken is None
        self.head.setText(state.proof.head if state.proof is not None and is_whole else "")
        self._caption.setVisible(is_whole)

    @override
    def retranslate(self) -> None:
        self._about.setText(
            self.tr(
                "Each act of the program stands in a chain: an entry that is altered, removed or"
                " slipped in breaks it. F9 walks along the whole chain, and compares each record of"
                " the register with its entry. Note the last digest elsewhere: it proves later that"
                " nothing was cut off."
            )
        )
        self._caption.setText(self.tr("Digest of the last entry"))
        self.draw(self._state)

    def _notice(self) -> Notice | None:
        proof = self._state.proof
        if self._state.is_walking:
            return Notice(text=self.tr("Walking along the chain …"))
        if proof is None:
            return None
        if proof.broken is not None:
            text = self.tr("The chain is broken at entry {number}: it is not what was written.")
            return Notice(text=text.format(number=proof.broken.number), tone=Tone.LOCKED)
        if proof.faulty:
            text = self.tr(
                "%n record(s) of the register are not what was written.", None, proof.faulty
            )
            return Notice(text=text, tone=Tone.LOCKED)
        text = self.tr("The chain is whole: %n entry(ies).", None, proof.entries)
        return Notice(text=text, tone=Tone.CLEAR)

    def _records_of(self, proof: Proof) -> Iterator[str]:
        """What came of the records: how many are right, or which are not."""
        if not proof.faulty and proof.records:
            yield self.tr("%n record(s) are as they were recorded.", None, proof.records)
        if proof.without_digest:
            yield self.tr(
                "%n older record(s) without a digest: there, but not compared.",
                None,
                proof.without_digest,
            )
        shown = proof.faults[:SHOWN]
        for fault in shown:
            yield record_fault_words(fault, catalogue())
        more = proof.faulty - len(shown)
        if more:
            yield self.tr("and %n more record(s)", None, more)
