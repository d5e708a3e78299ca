"""The alerts screen: draws a state, whole, and passes on what the shift lead does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.typed import TypedEntry
from checkpoint.services.arriving import is_mass_ending
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.alerts.arriving_desk import ArrivingDesk, Offered, told_notice
from ui.alerts.browse_page import BrowsePage
from ui.alerts.ended_presenter import EndedPresenter
from ui.alerts.ending_desk import EndingDesk
from ui.alerts.entry_page import EntryPage
from ui.alerts.figures_dialog import FiguresDialog
from ui.alerts.file_desk import FileDesk
from ui.alerts.help_words import help_words
from ui.alerts.mass_ending_dialog import MassEndingDialog
from ui.alerts.notices import notice_of
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.preview_page import PreviewPage
from ui.alerts.recheck_page import RecheckPage
from ui.alerts.search_presenter import SearchPresenter
from ui.alerts.states import (
    Added,
    AlertsState,
    Browsing,
    Composing,
    Done,
    Ended,
    Extended,
    Imported,
    Opening,
    Previewing,
    ReadingList,
    Rechecked,
)
from ui.alerts.term_desk import TermDesk
from ui.alerts.term_presenter import TermPresenter
from ui.alerts.trouble import trouble_words
from ui.alerts.versions_desk import VersionsDesk
from ui.alerts.versions_presenter import VersionsPresenter
from ui.alerts.waiting_page import WaitingPage
from ui.devices.sticks import mounted_sticks
from ui.mapping.file_presenter import FilePresenter
from ui.mapping.file_states import FileToRead, Looking, ToMap
from ui.mapping.mapping_page import MappingPage
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine


class AlertsScreen(Screen):
    """The alert book: looked through, added to by hand, brought up to date from lists."""

    NAME = QT_TRANSLATE_NOOP("AlertsScreen", "Alerts")

    def __init__(
        self,
        presenter: AlertsPresenter,
        files: FilePresenter,
        versions: VersionsPresenter,
        terms: TermPresenter,
        ended: EndedPresenter,
        *,
        search: SearchPresenter,
        uses_native_dialogs: bool = True,
        sticks: Callable[[], Sequence[Path]] = mounted_sticks,
    ) -> None:
        super().__init__()
        self.presenter = presenter
        self._files = files
        self._desk = FileDesk(
            self, files, lambda: presenter.book.sizes, uses_native_dialogs, sticks
        )
        self._told: Done | None = None
        self._ending = EndingDesk(self, presenter)
        self._versions = VersionsDesk(self, versions)
        self._versions.done.connect(presenter.note_undone)
        self._versions.failed.connect(presenter.tell_trouble)
        self.notice, self.arrival = NoticeLine(), NoticeLine()
        self._arriving: ArrivingDesk | None = None
        self.browse = BrowsePage(presenter.post, presenter.today)
        self.compose = EntryPage(presenter.known_states, presenter.today, presenter.alert_of)
        self.preview = PreviewPage()
        self.recheck = RecheckPage(presenter.post)
        self.mapping = MappingPage()
        self._waiting = WaitingPage()
        self._pages = QStackedWidget()
        for page in (
            self._waiting,
            self.browse,
            self.compose,
            self.preview,
            self.recheck,
            self.mapping,
        ):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notice)
        layout.addWidget(self.arrival)
        layout.addWidget(self._pages, 1)
        self.browse.chosen_changed.connect(self.keys_changed)
        self.browse.ending_asked.connect(self._ask_ending)
        self._terms = TermDesk(self, terms, presenter.today)
        self._terms.done.connect(lambda alert: presenter.tell(Extended(alert)))
        self.browse.ended_asked.connect(ended.look)
        ended.read.connect(self.browse.draw_ended)
        ended.failed.connect(presenter.tell_trouble)
        self.browse.search_asked.connect(search.look)
        search.read.connect(self.browse.draw_found)
        search.failed.connect(self.browse.give_up)
        search.failed.connect(presenter.tell_trouble)
        self.compose.submitted.connect(self._pass_on_entry)
        self.preview.import_asked.connect(self._ask_import)
        presenter.counted.connect(self._show_figures)
        self.mapping.edited.connect(files.change)
        self.mapping.submitted.connect(files.keep)
        self.mapping.form.begun_with.connect(files.begin_with)
        files.changed.connect(lambda _state: self.draw(presenter.state))
        files.ready.connect(self._read)
        presenter.changed.connect(self.draw)
        self.retranslate()

    def watch(self, desk: ArrivingDesk) -> None:
        """Tell of lists that come into a folder."""
        self._arriving = desk
        desk.changed.connect(lambda _told: self.draw(self.presenter.state))
        desk.taken.connect(self.presenter.note_taken)

    @override
    def is_begun(self) -> bool:
        file = self._files.state
        if isinstance(file, ToMap):
            return file.is_edited
        return isinstance(self.presenter.state, Composing) and self.compose.form.is_begun

    @override
    def help_text(self) -> str:
        return help_words()

    @override
    def arrive(self) -> None:
        self.presenter.refresh()
        self._focus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        match self._files.state:
            case ToMap() as file:
                return self.mapping.key_hints(file, self._desk.choose, self._files.back)
            case Looking():
                return (KeyHint(key="Esc", text=self.tr("do not wait"), run=self._files.back),)
            case _:
                return self._book_keys()

    def _book_keys(self) -> Sequence[KeyHint]:
        match self.presenter.state:
            case Browsing():
                return self._browsing_keys()
            case Composing():
                return (
                    KeyHint(
                        key="Enter", text=self.tr("keep"), run=self.compose.submit, binds=False
                    ),
                    KeyHint(key="F6", text=self.tr("clear the form"), run=self.compose.wipe),
                    KeyHint(key="Esc", text=self.tr("back"), run=self.presenter.back),
                )
            case ReadingList():
                return (KeyHint(key="Esc", text=self.tr("do not wait"), run=self.presenter.back),)
            case Previewing() as state:
                return self._preview_keys(state)
            case Rechecked():
                return (KeyHint(key="Esc", text=self.tr("back"), run=self.presenter.back),)
            case Opening():
                return ()

    @Slot(object)
    def draw(self, state: AlertsState) -> None:
        """Show a state."""
        before = self._pages.currentWidget()
        match self._files.state:
            case Looking() as looking:
                self._wait_for(looking)
            case ToMap() as file:
                self.mapping.draw(file)
                self._pages.setCurrentWidget(self.mapping)
            case _:
                self.mapping.forget()
                self._draw_book(state)
        self.notice.draw(self._notice(state))
        is_free = isinstance(state, Browsing) and self._pages.currentWidget() is self.browse
        told = self._arriving.told if self._arriving and is_free else None
        self.arrival.draw(told_notice(told))
        self._ending.settle(state)
        self.keys_changed.emit()
        if self._pages.currentWidget() is not before:
            self._focus()
        self._desk.settle()

    def _draw_book(self, state: AlertsState) -> None:
        match state:
            case Opening() | ReadingList():
                self._wait_for(state)
            case Browsing():
                self._draw_browsing(state)
            case Composing():
                self.compose.draw(state)
                self._pages.setCurrentWidget(self.compose)
            case Previewing():
                self.preview.draw(state)
                self._pages.setCurrentWidget(self.preview)
            case Rechecked():
                self.recheck.draw(state)
                self._pages.setCurrentWidget(self.recheck)

    @override
    def retranslate(self) -> None:
        self.draw(self.presenter.state)

    def _wait_for(self, state: Opening | ReadingList | Looking) -> None:
        self._waiting.wait_for(state)
        self._pages.setCurrentWidget(self._waiting)

    def _draw_browsing(self, state: Browsing) -> None:
        """What was just done is shown where it was done to."""
        self.browse.draw(state.book)
        if state.done is not None and state.done is not self._told:
            self._point_at(state.done)
        self._told = state.done
        self.preview.forget()
        self.recheck.forget()
        self._pages.setCurrentWidget(self.browse)

    def _point_at(self, done: Done) -> None:
        self._files.forget_trouble()
        match done:
            case Added(alert):
                self.compose.wipe()
                self.browse.choose(alert)
            case Imported():
                self.browse.widen()
            case Ended() | Extended():
                pass

    def _browsing_keys(self) -> Sequence[KeyHint]:
        may_keep = self.presenter.may_keep
        return (
            KeyHint(
                key="F2", text=self.tr("new entry"), run=self.presenter.compose, enabled=may_keep
            ),
            KeyHint(key="F3", text=self.tr("import"), run=self._desk.choose, enabled=may_keep),
            KeyHint(key="F4", text=self.tr("sort"), run=self.browse.sort_otherwise, gives_way=True),
            KeyHint(
                key="F5",
                text=self.tr("ending: {count}").format(count=self.presenter.book.due),
                run=self.browse.step_due,
                enabled=bool(self.presenter.book.due),
            ),
            *self._arrival_keys(),
            KeyHint(key="F7", text=self.tr("versions"), run=self._versions.show),
            KeyHint(
                key="F8",
                text=self.tr("end it"),
                run=self._ask_ending,
                enabled=may_keep and self.browse.chosen is not None,
            ),
            KeyHint(
                key="Shift+F8",
                text=self.tr("extend"),
                run=lambda: self._terms.ask(self.browse.chosen),
                enabled=may_keep and self.browse.chosen is not None,
            ),
            KeyHint(key="F9", text=self.tr("hits"), run=self.presenter.count, gives_way=True),
            KeyHint(
                key="F10",
                text=self.tr("who is here"),
                run=self._look_who_is_here,
                enabled=self.presenter.may_know_travellers and self.browse.chosen is not None,
            ),
            KeyHint(
                key="Esc",
                text=self.tr("all"),
                run=self._show_all,
                is_shown=self.browse.is_narrowed,
            ),
        )

    def _arrival_keys(self) -> Sequence[KeyHint]:
        if self._arriving is None or not isinstance(self._arriving.told, Offered):
            return ()
        return (KeyHint(key="F6", text=self.tr("new list"), run=self._look_at_offer),)

    def _look_at_offer(self) -> None:
        desk = self._arriving
        if desk is not None and isinstance(desk.told, Offered):
            path = desk.told.path
            desk.forget()
            self._files.look(path)

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
            KeyHint(key="F3", text=self.tr("another file"), run=self._desk.choose, enabled=is_free),
            KeyHint(
                key="F6",
                text=self.tr("columns"),
                run=self._files.map_columns,
                enabled=is_free and self._files.last is not None and self._files.last.is_table,
            ),
            KeyHint(key="Esc", text=self.tr("back"), run=self._back, enabled=is_free),
        )

    def _back(self) -> None:
        self._files.forget_trouble()
        self.presenter.back()

    def _show_all(self) -> None:
        self.browse.widen()
        self._back()
        self.browse.focus()

    def _focus(self) -> None:
        if isinstance(self._files.state, ToMap):
            self.mapping.focus()
            return
        match self.presenter.state:
            case Browsing():
                self.browse.focus()
            case Composing():
                self.compose.focus()
            case Previewing():
                self.preview.tabs.focus()
            case Rechecked():
                self.recheck.focus()
            case _:
                self.setFocus()

    def _pass_on_entry(self, entry: TypedEntry) -> None:
        self.presenter.add(entry)

    def _read(self, file: FileToRead) -> None:
        mapping = file.saved.mapping if file.saved else None
        self.presenter.read_file(file.path, file.list_name, file.kind, mapping)

    def _ask_import(self) -> None:
        """Import, unless most of the list would end: that takes a second look."""
        state = self.presenter.state
        if not isinstance(state, Previewing) or state.is_importing:
            return
        if not is_mass_ending(state.preview):
            self.presenter.take_over()
            return
        dialog = MassEndingDialog(state.preview, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.presenter.take_over)
        dialog.open()

    def _show_figures(self, figures: Sequence[ListFigures]) -> None:
        dialog = FiguresDialog(figures, self.presenter.book.sizes, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _look_who_is_here(self) -> None:
        if self.browse.chosen is not None:
            self.presenter.look_who_is_here(self.browse.chosen)

    def _ask_ending(self) -> None:
        self._ending.ask(self.browse.chosen)

    def _notice(self, state: AlertsState) -> Notice | None:
        """How the last act went; what went wrong with a file goes before it."""
        if isinstance(self._files.state, ToMap) and self._files.trouble is None:
            return None
        if self._files.trouble is not None:
            return Notice(text=trouble_words(self._files.trouble), tone=Tone.ATTENTION)
        return notice_of(state)
