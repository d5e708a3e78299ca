"""The page of policy: dated rows by kind, what holds on a day, and their editing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, PolicyLine
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.policy import policy_kind_words
from ui.language import catalogue
from ui.policy.edit_dialog import EditDialog, EndDialog, RowDialog, TakeBackDialog
from ui.policy.history_dialog import HistoryDialog
from ui.policy.model import PolicyModel
from ui.policy.presenter import PolicyPresenter
from ui.policy.states import PolicyState, Sought
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateRow
from ui.widgets.form import FormRow
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import choices, say_problem


class PolicyScreen(Screen):
    """Draws a state, and passes on what the administrator does."""

    NAME = QT_TRANSLATE_NOOP("PolicyScreen", "Policy")

    def __init__(self, presenter: PolicyPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._editing: EditDialog | None = None
        self.kind, self.filter, self.on = ChoiceBox(), QLineEdit(), DateRow()
        self._kind_row, self._filter_row = FormRow(self.kind), FormRow(self.filter)
        self.notice = NoticeLine()
        self._model = PolicyModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((205, None, 190, 420, 90))
        self._panel = Panel(self.table)
        self._lay_out()
        self.on.date.set_value(PartialDate.of(presenter.today))
        self.kind.chosen_changed.connect(self._sought_anew)
        self.filter.textChanged.connect(self._sought_anew)
        self.on.date.value_changed.connect(self._sought_anew)
        self.table.selectionModel().selectionChanged.connect(self._chosen_anew)
        self.table.activated.connect(self._ask_correction)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "These rows say what is asked of travellers, from which day to which, and on what"
            " authority. Choose a kind; empty the day to see rows that have ended or not begun."
            " F2 adds a row, Enter corrects one, F6 gives it a last day, F7 takes the last edit"
            " back, F8 shows who edited it and why. Before an edit is taken over, you are told how"
            " many crossings of the last days would have come out otherwise. It is in force at the"
            " next scan, at every counter."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self.table.setFocus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        is_free = not self._presenter.state.is_busy and self._presenter.state.page is not None
        chosen = self._chosen()
        has_row = is_free and chosen is not None and chosen.counts
        is_edited = is_free and chosen is not None and chosen.is_edited
        return (
            KeyHint(key="F2", text=self.tr("add"), run=self._ask_new, enabled=is_free),
            KeyHint(
                key="Enter",
                text=self.tr("correct"),
                run=self._ask_correction,
                enabled=has_row,
                binds=False,
            ),
            KeyHint(key="F3", text=self.tr("filter"), run=self.filter.setFocus),
            KeyHint(key="F6", text=self.tr("end"), run=self._ask_end, enabled=has_row),
            KeyHint(key="F7", text=self.tr("take back"), run=self._ask_back, enabled=is_edited),
            KeyHint(
                key="F8",
                text=self.tr("history"),
                run=self._show_history,
                enabled=is_free and chosen is not None,
            ),
        )

    def draw(self, state: PolicyState) -> None:
        """Show a state; the row that was chosen stays chosen."""
        chosen = self._chosen()
        lines = state.page.lines if state.page else ()
        self._model.show(tuple(self._sought().among(lines, catalogue())))
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        self._settle_editing(state)
        self.notice.draw(self._notice_of(state))
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self._kind_row.set_label(self.tr("Kind of row"))
        self._filter_row.set_label(self.tr("Words in the row (F3)"))
        self.on.set_label(self.tr("In force on"))
        self.kind.draw(choices(PolicyKind, policy_kind_words), self._sought().kind)
        self._panel.set_title(self.tr("Rows"))
        self.draw(self._presenter.state)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for row, stretch in ((self._kind_row, 3), (self._filter_row, 4), (self.on, 2)):
            head.addWidget(row, stretch, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(head)
        layout.addWidget(self._panel, 1)

    def _sought(self) -> Sought:
        kind = self.kind.chosen
        return Sought(
            kind=kind if isinstance(kind, PolicyKind) else PolicyKind.BORDER_PASSES,
            on=self._day(),
            text=self.filter.text(),
        )

    def _day(self) -> date | None:
        value = self.on.date.value
        return value.full() if value else None

    def _chosen(self) -> PolicyLine | None:
        return self._model.at(self.table.selected_row)

    def _sought_anew(self) -> None:
        self.draw(self._presenter.state)

    def _chosen_anew(self) -> None:
        self.keys_changed.emit()

    def _notice_of(self, state: PolicyState) -> Notice | None:
        if state.trouble is not None and self._editing is None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        text = {
            EditAct.ADDED: self.tr(
                "The row is added. It is in force at every counter's next scan."
            ),
            EditAct.CORRECTED: self.tr(
                "The row is corrected. It is in force at every counter's next scan."
            ),
            EditAct.ENDED: self.tr("The row has its last day, at every counter."),
            EditAct.TAKEN_BACK: self.tr("The edit is taken back, at every counter."),
        }[state.done]
        return Notice(text=text, tone=Tone.CLEAR)

    def _settle_editing(self, state: PolicyState) -> None:
        """What came of the edit that stands in the dialog is said there; success closes it."""
        if self._editing is None or state.is_busy:
            return
        if state.trouble is not None:
            self._editing.refuse(state.trouble)
        elif state.offered is not None:
            self._editing.offer(state.offered.effect)
        elif state.done is not None:
            self._editing.accept()

    def _ask_new(self) -> None:
        self._edit(RowDialog(self._sought().kind, None, self))

    def _ask_correction(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.counts:
            self._edit(RowDialog(chosen.kind, chosen, self))

    def _ask_end(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.row is not None:
            self._edit(EndDialog(chosen, chosen.row, self._presenter.today, self))

    def _ask_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._edit(TakeBackDialog(chosen, self))

    def _edit(self, dialog: EditDialog) -> None:
        self._presenter.dismiss()
        dialog.previewed.connect(self._presenter.preview)
        dialog.confirmed.connect(self._presenter.keep)
        dialog.finished.connect(self._edit_closed)
        self._editing = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _edit_closed(self) -> None:
        self._editing = None

    def _show_history(self) -> None:
        chosen, page = self._chosen(), self._presenter.state.page
        if chosen is None or page is None:
            return
        dialog = HistoryDialog(chosen, page, self._presenter.post, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
