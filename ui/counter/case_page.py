"""A traveller at the counter: the document, the verdict, what is asked, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import is_to_be_judged, next_hit
from checkpoint.domain.posts.post import Direction
from checkpoint.words.journeys import journey_words
from checkpoint.words.last_group import last_group_words
from ui.counter.states import Deciding, Locked
from ui.deciding.card import card_of
from ui.deciding.details_form import DetailsForm
from ui.deciding.finding_items import finding_items
from ui.journeys.history_rows import history_rows
from ui.language import Retranslates, catalogue
from ui.widgets.document_panel import DocumentCard, DocumentPanel
from ui.widgets.finding_list import FindingList
from ui.widgets.form import FormRow
from ui.widgets.history_list import HistoryList
from ui.widgets.panel import Panel
from ui.widgets.verdict_banner import Verdict as BannerVerdict
from ui.widgets.verdict_banner import VerdictBanner
from ui.wording import VERDICT_TONES

REASON_LIMIT = 300


class CasePage(Retranslates, QWidget):
    """Draws one inspection; remembers nothing but what the officer is typing."""

    comparison_asked = Signal(object)
    """Carries the hit that the officer wants to hold beside the traveller."""

    def __init__(self, *, is_muted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_muted = is_muted
        self._inspection: Inspection | None = None
        self._is_recording = False
        self._picture: QPixmap | None = None
        self._document = DocumentPanel()
        self.details = DetailsForm()
        self._banner = VerdictBanner()
        self._findings = FindingList()
        self._findings.opened.connect(self._ask_comparison)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._reason_row = FormRow(self.reason)
        self._history = HistoryList()
        self._document_panel = Panel(self._document)
        self._details_panel = Panel(_scrolled(self.details))
        self._history_panel = Panel(self._history)
        self._lay_out()
        self.retranslate()

    def draw(self, state: Deciding | Locked) -> None:
        """Show a traveller; another state of the same one leaves what was typed alone."""
        inspection = state.inspection
        is_new = self._inspection is None or inspection.id != self._inspection.id
        asks_other = self._inspection is not None and inspection.asked != self._inspection.asked
        is_back = self._is_recording and not state.is_recording
        self._inspection, self._is_recording = inspection, state.is_recording
        if is_new:
            self._picture = state.picture
            self.reason.clear()
            self._draw_document(inspection)
        if is_new or asks_other:
            self.details.draw(inspection)
        if isinstance(state, Deciding) and state.declaration:
            self.details.note_declared()
        self._draw_verdict(inspection)
        self._draw_history(inspection)
        asks_reason = inspection.verdict is Verdict.AMBER
        self._reason_row.setVisible(asks_reason)
        for part in (self.details, self.reason):
            part.setEnabled(not state.is_recording)
        self._details_panel.setVisible(isinstance(state, Deciding))
        if is_new or asks_other or is_back:
            self.go_on()

    def clear(self) -> None:
        """Forget the traveller: not a field, a picture or a reason stays."""
        self._inspection = None
        self._is_recording = False
        self._picture = None
        self.reason.clear()
        self._document.draw(DocumentCard(caption="", title=""))
        self._document_panel.set_title("")
        self.details.draw(None)
        self._findings.draw(())
        self._history.draw(())

    def go_on(self) -> None:
        """Put the focus where the next key belongs."""
        empty = self.details.first_empty()
        if empty is not None and self._details_panel.isVisibleTo(self):
            empty.setFocus()
        elif self._reason_row.isVisibleTo(self) and not self.reason.text().strip():
            self.reason.setFocus()
        else:
            self.setFocus()

    def ask_reason(self) -> None:
        """Object that the reason is missing."""
        self._reason_row.set_error(self.tr("Write why the traveller may pass."))
        self.reason.setFocus()

    @override
    def retranslate(self) -> None:
        self._details_panel.set_title(self.tr("Crossing"))
        self._history_panel.set_title(self.tr("Last crossings"))
        self._reason_row.set_label(self.tr("Reason for letting pass"))
        self._reason_row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003
        if self._inspection is not None:
            self._draw_document(self._inspection)
            self._draw_verdict(self._inspection)
            self._draw_history(self._inspection)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._document_panel)
        left.addWidget(self._details_panel, 1)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._banner)
        right.addWidget(self._findings, 1)
        right.addWidget(self._reason_row)
        right.addWidget(self._history_panel)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 11)
        grid.setColumnStretch(1, 10)
        for column in (0, 1):
            grid.setColumnMinimumWidth(column, 1)

    def _draw_document(self, inspection: Inspection) -> None:
        """What kind it is stands as the heading: a line of its own would cost the form one."""
        card = card_of(inspection, self._picture)
        self._document.draw(card)
        self._document_panel.set_title(card.caption)

    def _draw_verdict(self, inspection: Inspection) -> None:
        word, detail = self._verdict_words(inspection)
        banner = BannerVerdict(tone=VERDICT_TONES[inspection.verdict], word=word, detail=detail)
        self._banner.draw(banner, muted=self._is_muted)
        items = tuple(finding_items(inspection))
        self._findings.draw(items, none=self.tr("Nothing was found against the traveller."))

    def _verdict_words(self, inspection: Inspection) -> tuple[str, str]:
        entering = inspection.subject.direction is Direction.ENTRY
        match inspection.verdict:
            case Verdict.GREEN:
                return (
                    self.tr("CLEAR"),
                    self.tr("May enter.") if entering else self.tr("May leave."),
                )
            case Verdict.AMBER:
                return self.tr("ATTENTION"), self._attention_words(inspection)
            case Verdict.RED:
                return self.tr("LOCKED"), self.tr("A shift lead must answer (F10), or refer (F5).")

    def _attention_words(self, inspection: Inspection) -> str:
        """Who is compared is asked about once; of whom only a reason is written, every time."""
        hit = next_hit(inspection)
        if hit is not None and is_to_be_judged(hit):
            return self.tr("Compare with the list (F9), or write why he may pass.")
        return self.tr("Look at this, and write why he may pass.")

    def _ask_comparison(self, place: int) -> None:
        """The list shows the findings in their own order."""
        if self._inspection is not None:
            self.comparison_asked.emit(self._inspection.findings[place])

    def _draw_history(self, inspection: Inspection) -> None:
        subject = inspection.subject
        rows = tuple(history_rows(subject.history, subject.duty.post, subject.document.key))
        notes = [*journey_words(subject, catalogue())]
        if subject.last_group is not None:
            notes.append(last_group_words(subject.last_group, subject.duty.post, catalogue()))
        self._history.draw(rows, none=self.tr("Not seen here before."), notes=notes)


def _scrolled(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(form)
    return area
