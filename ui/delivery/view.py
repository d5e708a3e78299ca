"""The dialog of where papers go: a table of all who get them, and the fields of the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.outbox import OutboxState, is_whole
from checkpoint.words.delivery import receiver_words
from ui.delivery.form import DeliveryForm
from ui.delivery.model import WIDTHS, DeliveryModel
from ui.delivery.presenter import DeliveryPresenter
from ui.delivery.printer_words import printer_words
from ui.delivery.states import DeliveryState, Kept, Row, Told, TrialPrinted, TrialSaved
from ui.language import catalogue
from ui.printing import PrinterState, PrintingFailed
from ui.theme import TextRole, Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.table import Table
from ui.wording import say_problem

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SIZE = (1240, 712)


class DeliveryDialog(Dialog):
    """What is typed of one receiver stays while another is looked at; F2 keeps that of one."""

    def __init__(self, presenter: DeliveryPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._drafts: dict[Receiver, Delivery] = {}
        self._shown: Row | None = None
        self._was_warned = False
        self.resize(*SIZE)
        self.notice = NoticeLine()
        self._model, self.table, self.form = DeliveryModel(), Table(), DeliveryForm()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self._whose, self._by = Label(role=TextRole.STRONG), Label(role=TextRole.QUIET)
        whose = QHBoxLayout()
        whose.addWidget(self._whose)
        whose.addWidget(self._by, 1)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(whose)
        self.body.addWidget(self.form)
        self._add_buttons()
        self._say()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.form.edited.connect(self._was_edited)
        self.form.folder_typed.connect(presenter.try_out)
        self.form.browse_wanted.connect(self._browse)
        # When the stroke that activates is over, or Enter would keep what stands in the field.
        later = Qt.ConnectionType.QueuedConnection
        self.table.activated.connect(self._go_to_fields, later)
        presenter.changed.connect(self.draw)
        presenter.tried.connect(self._was_tried)
        self.table.setFocus()
        presenter.look()

    @property
    def chosen(self) -> Receiver | None:
        """Whose papers are looked at."""
        return None if self._shown is None else self._shown.receiver

    def draw(self, state: DeliveryState) -> None:
        """Show a state; what is being typed stays, save for what was just kept."""
        if isinstance(state.told, Kept):
            self._drafts.pop(state.told.receiver, None)
        if self._model.shown != state.rows:
            row = self._model.row_of(self._shown.id) if self._shown is not None else 0
            self._model.show(state.rows)
            self.table.select_row(row or 0)
        self.notice.draw(self._notice_of(state))
        self._draw_keys()

    def choose(self, receiver: Receiver) -> None:
        """Look at somebody's papers."""
        for row, one in enumerate(self._model.shown):
            if one.receiver is receiver:
                self.table.select_row(row)

    def keep(self) -> None:
        """Have the papers of the chosen one go this way from now on."""
        if self.chosen is None:
            return
        how = self.form.typed
        if how.outbox and not is_whole(how.outbox):
            self.form.say_of_folder(how.outbox, OutboxState.NOT_WHOLE)
            self.form.outbox.setFocus()
            return
        self._presenter.keep(self.chosen, how)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the table goes to the fields, and presses no button."""
        if not (event.key() in ENTER and self.table.hasFocus()):
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        """Leave; what was not kept is said once before it is lost."""
        if self._drafts and not self._was_warned:
            self._was_warned = True
            whose = ", ".join(receiver_words(one, catalogue()) for one in self._drafts)
            text = self.tr("Not kept yet: {names}. F2 keeps it; Esc once more leaves it.")
            self.notice.draw(Notice(text=text.format(names=whose), tone=Tone.ATTENTION))
            return
        super().reject()

    def _go_to_fields(self) -> None:
        self.form.outbox.setFocus()
        self.form.outbox.selectAll()

    def _add_buttons(self) -> None:
        self.add_button(self.reject).setText(self.tr("Back"))
        self._again = self._add_key(self._presenter.look, "F5", self.tr("Look anew (F5)"))
        self._print = self._add_key(self._print_trial, "F7", self.tr("Test page (F7)"))
        self._save = self._add_key(self._save_trial, "F8", self.tr("Test file (F8)"))
        self._keep = self.add_button(self.keep, kind=ButtonKind.PRIMARY, icon=Icon.CHECK)
        self._keep.setText(self.tr("Keep (F2)"))
        for key, button in (("F2", self._keep), ("F4", self.form.browse)):
            QShortcut(QKeySequence(key), self, button.click)

    def _add_key(self, press: Callable[[], object], key: str, text: str) -> Button:
        button = self.add_button(press)
        button.setText(text)
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def _draw_keys(self) -> None:
        state = self._presenter.state
        is_free = state.doing is None and bool(state.rows)
        is_of_file = self._shown is not None and self._shown.standing.is_of_file
        self._keep.setEnabled(is_free and (is_of_file or self.chosen in self._drafts))
        self._print.setEnabled(is_free and bool(self.form.typed.printer))
        self._save.setEnabled(is_free and bool(self.form.typed.outbox))

    def _say(self) -> None:
        self.set_title(
            self.tr("Where papers go"),
            self.tr(
                "Arrows choose who gets papers, Enter goes to the fields. What is kept holds at"
                " every counter of the post, for the next paper on."
            ),
        )
        self.table.setAccessibleName(self.tr("Who gets papers"))

    def _show_chosen(self) -> None:
        row = self._model.at(self.table.selected_row)
        before, self._shown = self._shown, row or self._shown
        if row is None or (before is not None and _same_way(before, row)):
            return  # only how it is now has changed: what is being typed stays
        words = catalogue()
        self._whose.setText(receiver_words(row.receiver, words))
        self._by.setText(self._by_words(row))
        how = self._drafts.get(row.receiver, row.how)
        self.form.draw(row.receiver, how, self._presenter.state.printers)
        self._say_of_printer()
        self._draw_keys()

    def _by_words(self, row: Row) -> str:
        standing = row.standing
        if standing.at is not None:
            day = self._presenter.post.local(standing.at)
            text = self.tr("Kept by {name} on {moment}.")
            return text.format(name=standing.by, moment=f"{day:%d-%m-%Y %H:%M}")
        if standing.is_of_file:
            return self.tr("From the settings file of this computer; F2 keeps it for all counters.")
        return self.tr("Nobody has kept a way yet.")

    def _was_edited(self) -> None:
        self._was_warned = False
        row = self._shown
        if row is None:
            return
        typed = self.form.typed
        if typed == row.how:
            self._drafts.pop(row.receiver, None)
        else:
            self._drafts[row.receiver] = typed
        self._say_of_printer()
        self.draw(self._presenter.state)

    def _say_of_printer(self) -> None:
        name = self.form.typed.printer
        state = self._presenter.printer_state(name) if name else None
        words = "" if state is None else printer_words(state)
        is_well = state in (None, PrinterState.READY, PrinterState.BUSY)
        self.form.say_of_printer(words, is_well=is_well)

    def _was_tried(self, folder: str, state: OutboxState) -> None:
        self.form.say_of_folder(folder, state)

    def _print_trial(self) -> None:
        if self.chosen is not None:
            self._presenter.print_trial(self.chosen, self.form.typed, catalogue())

    def _save_trial(self) -> None:
        if self.chosen is not None:
            self._presenter.save_trial(self.chosen, self.form.typed, catalogue())

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the papers"), self.form.outbox.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.form.put_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.open()

    def _notice_of(self, state: DeliveryState) -> Notice | None:
        if isinstance(state.trouble, PrintingFailed):
            text = self.tr("The printer did not take the test page. Look at it, then try again.")
            return Notice(text=text, tone=Tone.ATTENTION)
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.told is None:
            return None
        is_held = isinstance(state.told, TrialPrinted) and state.told.has_stopped
        tone = Tone.ATTENTION if is_held else Tone.CLEAR
        return Notice(text=self._told(state.told), tone=tone)

    def _told(self, told: Told) -> str:
        match told:
            case Kept(receiver):
                text = self.tr("Kept: the papers for {name} go this way from now on.")
                return text.format(name=receiver_words(receiver, catalogue()))
            case TrialPrinted(printer, has_stopped) if has_stopped:
                text = self.tr(
                    "The test page waits at {printer}, which has stopped: look for paper, a jam or"
                    " its switch."
                )
                return text.format(printer=printer)
            case TrialPrinted(printer):
                return self.tr("A test page was sent to {printer}.").format(printer=printer)
            case TrialSaved(place):
                return self.tr("The test file lies there: {place}.").format(place=place)


def _same_way(one: Row, other: Row) -> bool:
    return (one.receiver, one.standing) == (other.receiver, other.standing)
