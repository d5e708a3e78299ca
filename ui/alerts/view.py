"""The alerts screen: draws a state, whole, and passes on what the shift lead does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.preview import Preview
from checkpoint.domain.alerts.typed import TypedEntry
from ui.alerts.browse_page import BrowsePage
from ui.alerts.end_dialog import EndDialog
from ui.alerts.entry_page import EntryPage
from ui.alerts.entry_words import title_words
from ui.alerts.figures_dialog import FiguresDialog
from ui.alerts.mass_ending_dialog import MassEndingDialog
from ui.alerts.name_dialog import NameDialog
from ui.alerts.presenter import AlertsPresenter, is_mass_ending
from ui.alerts.preview_page import PreviewPage
from ui.alerts.states import (
    Added,
    AlertsState,
    Browsing,
    Composing,
    Done,
    Ended,
    Imported,
    Opening,
    Previewing,
    ReadingList,
)
from ui.alerts.trouble import trouble_words
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine


class AlertsScreen(Screen):
    """The alert book: looked through, added to by hand, brought up to date from lists."""

    def __init__(self, presenter: AlertsPresenter, *, uses_native_dialogs: bool = True) -> None:
        super().__init__()
        self._presenter = presenter
        self._uses_native_dialogs = uses_native_dialogs
        self._folder = ""
        self._told: Done | None = None
        self._ending: EndDialog | None = None
        self.notice = NoticeLine()
        self.browse = BrowsePage(presenter.post, presenter.today)
        self.compose = EntryPage(presenter.known_states, presenter.today, presenter.alert_of)
        self.preview = PreviewPage()
        self._waiting = EmptyState()
        self._pages = QStackedWidget()
        for page in (self._waiting, self.browse, self.compose, self.preview):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)
        self.browse.chosen_changed.connect(self.keys_changed)
        self.browse.ending_asked.connect(self._ask_ending)
        self.compose.submitted.connect(self._pass_on_entry)
        self.preview.import_asked.connect(self._ask_import)
        presenter.counted.connect(self._show_figures)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def is_begun(self) -> bool:
        return isinstance(self._presenter.state, Composing) and self.compose.form.is_begun

    @override
    def title(self) -> str:
        return self.tr("Alerts")

    @override
    def help_text(self) -> str:
        figures = self.tr(
            "F9 counts how often each list was hit, and how often it was somebody else."
        )
        book = self.tr(
            "Every entry of every list, the newest first. Type a name, a number or a reference to"
            " find; the arrow keys choose an entry, and below stands all that is known of it. An"
            " urgent request is entered by hand with F2. F3 reads a new version of a list and"
            " shows what would change before anything does. What has ended never locks a counter;"
            " F8 ends an entry before its last day, with a reason."
        )
        return f"{book} {figures}"

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self._focus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        match self._presenter.state:
            case Browsing():
                return self._browsing_keys()
            case Composing():
                return (
                    KeyHint(
                        key="Enter", text=self.tr("keep"), run=self.compose.submit, binds=False
                    ),
                    KeyHint(key="F6", text=self.tr("clear the form"), run=self.compose.wipe),
                    KeyHint(key="Esc", text=self.tr("back"), run=self._presenter.back),
                )
            case ReadingList():
                return (KeyHint(key="Esc", text=self.tr("do not wait"), run=self._presenter.back),)
            case Previewing() as state:
                return self._preview_keys(state)
            case Opening():
                return ()

    @Slot(object)
    def draw(self, state: AlertsState) -> None:
        """Show a state."""
        before = self._pages.currentWidget()
        match state:
            case Opening() | ReadingList():
                self._draw_waiting(state)
            case Browsing():
                self._draw_browsing(state)
            case Composing():
                self.compose.draw(state)
                self._pages.setCurrentWidget(self.compose)
            case Previewing():
                self.preview.draw(state)
                self._pages.setCurrentWidget(self.preview)
        self.notice.draw(self._notice_of(state))
        self._settle_ending(state)
        self.keys_changed.emit()
        if self._pages.currentWidget() is not before:
            self._focus()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    def _draw_waiting(self, state: Opening | ReadingList) -> None:
        if isinstance(state, Opening):
            self._waiting.draw(Icon.LIST, self.tr("Opening the alert book …"))
        else:
            text = self.tr("Reading {file} …").format(file=state.file_name)
            hint = self.tr("It is held against the book. Nothing changes before you say so.")
            if state.rows:
                rows = self.tr("Rows so far: {count}").format(count=state.rows)
                hint = f"{rows}\n{hint}"
            self._waiting.draw(Icon.LIST, text, hint)
        self._pages.setCurrentWidget(self._waiting)

    def _draw_browsing(self, state: Browsing) -> None:
        """What was just done is shown where it was done to."""
        self.browse.draw(state.book)
        if state.done is not None and state.done is not self._told:
            self._point_at(state.done)
        self._told = state.done
        self.preview.forget()
        self._pages.setCurrentWidget(self.browse)

    def _point_at(self, done: Done) -> None:
        match done:
            case Added(alert):
                self.compose.wipe()
                self.browse.choose(alert)
            case Imported():
                self.browse.widen()
            case Ended():
                pass

    def _browsing_keys(self) -> Sequence[KeyHint]:
        may_keep = self._presenter.may_keep
        return (
            KeyHint(
                key="F2", text=self.tr("new entry"), run=self._presenter.compose, enabled=may_keep
            ),
            KeyHint(
                key="F3", text=self.tr("import a list"), run=self._choose_file, enabled=may_keep
            ),
            KeyHint(key="F4", text=self.tr("sort"), run=self.browse.sort_otherwise),
            KeyHint(
                key="F8",
                text=self.tr("end the entry"),
                run=self._ask_ending,
                enabled=may_keep and self.browse.chosen is not None,
            ),
            KeyHint(key="F9", text=self.tr("hits by list"), run=self._presenter.count),
            KeyHint(key="Esc", text=self.tr("show all"), run=self._show_all),
        )

    def _preview_keys(self, state: Previewing) -> Sequence[KeyHint]:
        is_free = not state.is_importing
        is_whole = not state.preview.reading.faulty_rows
        return (
            KeyHint(
                key="Enter",
                text=self.tr("import") if is_whole else self.tr("import the good rows"),
                run=self._ask_import,
                enabled=is_free and state.preview.has_good_row,
                binds=False,
            ),
            KeyHint(
                key="← →",
                text=self.tr("other figure"),
                run=lambda: self.preview.tabs.step(1),
                binds=False,
            ),
            KeyHint(key="F3", text=self.tr("another file"), run=self._choose_file, enabled=is_free),
            KeyHint(key="Esc", text=self.tr("back"), run=self._presenter.back, enabled=is_free),
        )

    def _show_all(self) -> None:
        self.browse.widen()
        self._presenter.back()
        self.browse.focus()

    def _focus(self) -> None:
        match self._presenter.state:
            case Browsing():
                self.browse.focus()
            case Composing():
                self.compose.focus()
            case Previewing():
                self.preview.tabs.focus()
            case _:
                self.setFocus()

    def _pass_on_entry(self, entry: TypedEntry) -> None:
        self._presenter.add(entry)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file of the list"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._uses_native_dialogs)
        dialog.setNameFilters([self.tr("Lists (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._name_list)
        dialog.open()

    def _name_list(self, file: str) -> None:
        path = Path(file)
        self._folder = str(path.parent)
        dialog = NameDialog(path.name, self._presenter.book.sizes, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._presenter.read_file(path, name))
        dialog.open()

    def _ask_import(self) -> None:
        """Import, unless most of the list would end: that takes a second look."""
        state = self._presenter.state
        if not isinstance(state, Previewing) or state.is_importing:
            return
        if not is_mass_ending(state.preview):
            self._presenter.take_over()
            return
        dialog = MassEndingDialog(state.preview, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._presenter.take_over)
        dialog.open()

    def _show_figures(self, figures: Sequence[ListFigures]) -> None:
        dialog = FiguresDialog(figures, self._presenter.book.sizes, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_ending(self) -> None:
        alert = self.browse.chosen
        if alert is None or self._ending is not None or not self._presenter.may_keep:
            return
        dialog = EndDialog(alert, self)
        dialog.confirmed.connect(lambda reason: self._presenter.end(alert, reason))
        dialog.finished.connect(self._ending_closed)
        self._ending = dialog
        dialog.open()

    def _ending_closed(self) -> None:
        if self._ending is not None:
            self._ending.deleteLater()
        self._ending = None

    def _settle_ending(self, state: AlertsState) -> None:
        """An ending that was refused is said in its dialog; one that was done closes it."""
        if self._ending is None or not isinstance(state, Browsing):
            return
        if isinstance(state.done, Ended):
            self._ending.accept()
        elif state.trouble is not None:
            self._ending.refuse(trouble_words(state.trouble))

    def _notice_of(self, state: AlertsState) -> Notice | None:
        if not isinstance(state, Browsing):
            return None
        if state.trouble is not None:
            return Notice(text=trouble_words(state.trouble), tone=Tone.ATTENTION)
        match state.done:
            case Added(alert):
                text = self.tr("{name} was added. Every counter knows it from now on.")
                return Notice(text=text.format(name=title_words(alert)), tone=Tone.CLEAR)
            case Ended(alert):
                text = self.tr("{name} was ended. No counter looks for it any more.")
                return Notice(text=text.format(name=title_words(alert)), tone=Tone.CLEAR)
            case Imported(preview):
                return self._imported_notice(preview)
            case None:
                return None

    def _imported_notice(self, preview: Preview) -> Notice:
        changes = preview.changes
        counts = (
            self.tr("%n new", None, changes.new.count),
            self.tr("%n changed", None, changes.changed.count),
            self.tr("%n ended", None, changes.gone.count),
        )
        text = self.tr("{name} was imported: {counts}.").format(
            name=preview.list_name, counts=", ".join(counts)
        )
        faulty = preview.reading.faulty_rows
        if not faulty:
            return Notice(text=text, tone=Tone.CLEAR)
        left_out = self.tr("%n faulty row(s) were left out.", None, faulty)
        return Notice(text=f"{text} {left_out}", tone=Tone.ATTENTION)
