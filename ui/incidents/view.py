"""The page of incidents: the list, a report being written, one laid open, operations, a month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.people.officer import Permission
from checkpoint.services.ports import NewId
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.incidents.desk import IncidentDesk
from ui.incidents.file_keys import FileKeys
from ui.incidents.file_page import FilePage
from ui.incidents.form_keys import FormKeys
from ui.incidents.form_page import FormPage
from ui.incidents.list_page import ListPage
from ui.incidents.month_page import MonthPage
from ui.incidents.operation_file_page import OperationFilePage
from ui.incidents.operation_keys import OperationKeys
from ui.incidents.operation_page import OperationPage
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import (
    Counting,
    Examining,
    IncidentsState,
    Listing,
    Operating,
    Viewing,
    Writing,
)
from ui.incidents.telling import notice_of
from ui.screen import Screen
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import NoticeLine


class IncidentsScreen(Screen):
    """Draws a state, whole, and passes on what the officer does."""

    NAME = QT_TRANSLATE_NOOP("IncidentsScreen", "Incidents")

    def __init__(self, presenter: IncidentsPresenter, new_id: NewId) -> None:
        super().__init__()
        self._presenter = presenter
        self.desk = IncidentDesk(presenter, self, new_id)
        self._notice = NoticeLine()
        self._shown: type[IncidentsState] | None = None
        self.list, self.form = ListPage(presenter.post), FormPage()
        self.file, self.operations = FilePage(presenter.post), OperationPage()
        self.operation, self.month = OperationFilePage(presenter.post), MonthPage()
        self._form_keys = FormKeys(presenter, self.form, self.desk)
        operations = (self.operations, self.operation)
        self._operation_keys = OperationKeys(presenter, operations, self.desk.operations, self)
        self._file_keys = FileKeys(presenter, self.file, self.desk)
        self._pages = QStackedWidget()
        for page in (self.list, self.form, self.file, *operations, self.month):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        self.list.opened.connect(presenter.file.open)
        self.form.paused.connect(presenter.writing.keep_draft)
        self.file.exhibit_asked.connect(presenter.file.show)
        self.operations.opened.connect(self._operation_keys.open_chosen)
        self.operation.opened.connect(presenter.file.open)
        self._operation_keys.turned.connect(self.keys_changed)
        presenter.changed.connect(self.draw)
        self.draw(presenter.state)

    @override
    def help_text(self) -> str:
        return self.tr(
            "What was found at the border: at a path, by the border guard, by villagers, by"
            " devices of another agency. F2 writes a report; it is kept while you write. Enter lays"
            " one open: there persons, goods, evidence, the hand-over and what came of it are"
            " added, F7 corrects with a reason, F8 prints the original or a copy with initials."
            " Ctrl+I notes who told of it: only shift leads read that, so write no informant's name"
            " into the report. F9 sends a possible victim to the second line. Shift leads close,"
            " keep joint operations (F7 in the list) and count the month (F9 there). An operation"
            " laid open shows what was detected in it and on its days without it, and F3 notes"
            " which record of the post was found in it."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self._focus()

    def take_over(self, person: InvolvedPerson) -> None:
        """Go on with the report that is being written, or begin one, with somebody more in it."""
        self.form.tell()
        self._presenter.writing.take_over(person)

    @override
    def leave(self) -> None:
        self.form.tell()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        match self._presenter.state:
            case Listing() as state:
                return tuple(self._list_keys(state))
            case Writing():
                return tuple(self._form_keys.keys())
            case Viewing() as state:
                return tuple(self._file_keys.of(state))
            case Operating():
                return tuple(self._operation_keys.of_list())
            case Examining() as state:
                return tuple(self._operation_keys.of_file(state))
            case Counting():
                return tuple(self._month_keys())

    def draw(self, state: IncidentsState) -> None:
        """Show a state."""
        match state:
            case Listing():
                self.list.draw(state)
                self._pages.setCurrentWidget(self.list)
            case Writing():
                self.form.draw(state)
                self._pages.setCurrentWidget(self.form)
            case Viewing():
                self._draw_file(state)
            case Operating():
                self.operations.draw(state)
                self._pages.setCurrentWidget(self.operations)
            case Examining():
                self.operation.draw(state)
                self._pages.setCurrentWidget(self.operation)
            case Counting():
                self.month.draw(state.statistic)
                self._pages.setCurrentWidget(self.month)
        self._forget(state)
        self._notice.draw(notice_of(state))
        if type(state) is not self._shown:
            self._shown = type(state)
            self._focus()
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    def _draw_file(self, state: Viewing) -> None:
        self.file.draw(state)
        self._pages.setCurrentWidget(self.file)
        exhibit, informants = state.exhibit, state.informants
        if exhibit is not None or informants is not None:
            self._presenter.file.dismiss()
        if exhibit is not None:
            self.desk.show_exhibit(state)
        if informants is not None:
            self.desk.informants.show(informants)

    def _forget(self, state: IncidentsState) -> None:
        """Nothing of who was read of stays on a page that is not shown."""
        if not isinstance(state, Viewing):
            self.file.clear()
        if not isinstance(state, Writing):
            self.form.clear()
        if not isinstance(state, Examining):
            self.operation.clear()

    def _focus(self) -> None:
        match self._presenter.state:
            case Listing():
                self.list.table.setFocus()
            case Operating():
                self.operations.table.setFocus()
            case Examining():
                self.operation.detections.table.setFocus()
            case Counting():
                self.month.detections.table.setFocus()
            case Writing():
                self.form.time.setFocus()
            case Viewing():
                self.file.persons.focus_row(0)

    # Keys

    def _list_keys(self, state: Listing) -> Iterator[KeyHint]:
        presenter = self._presenter
        month, is_month = presenter.month, state.month is not None
        counts = presenter.officer.may(Permission.READ_FIGURES)
        open_text = self.tr("open ones") if is_month else self.tr("month")
        wanted = None if is_month else month
        yield KeyHint(key="F2", text=self.tr("report"), run=presenter.writing.write)
        yield KeyHint(
            key="Enter",
            text=self.tr("open"),
            run=self._open_chosen,
            enabled=self.list.chosen is not None,
            binds=False,
        )
        yield KeyHint(key="F3", text=self.tr("find"), run=self.list.sought.setFocus)
        yield KeyHint(key="F4", text=open_text, run=lambda: presenter.list_of(wanted))
        yield KeyHint(
            key="Alt+Left",
            text=self.tr("earlier"),
            run=lambda: presenter.list_of(month.previous),
            enabled=is_month,
            gives_way=True,
        )
        yield KeyHint(
            key="Alt+Right",
            text=self.tr("later"),
            run=lambda: presenter.list_of(month.following),
            enabled=is_month,
            gives_way=True,
        )
        yield KeyHint(key="F7", text=self.tr("operations"), run=presenter.operations.show)
        if counts:
            yield KeyHint(
                key="F9", text=self.tr("statistic"), run=presenter.figures.count, gives_way=True
            )

    def _month_keys(self) -> Iterator[KeyHint]:
        state = self._presenter.state
        if not isinstance(state, Counting):
            return
        month = state.statistic.month
        yield KeyHint(
            key="Alt+Left",
            text=self.tr("earlier"),
            run=lambda: self._presenter.figures.count(month.previous),
        )
        yield KeyHint(
            key="Alt+Right",
            text=self.tr("later"),
            run=lambda: self._presenter.figures.count(month.following),
        )
        chart_or_table = (
            self.tr("as a table") if self.month.detections.is_chart else self.tr("as a chart")
        )
        yield KeyHint(key="F6", text=chart_or_table, run=self._turn_month)
        yield KeyHint(key="F8", text=self.tr("print"), run=lambda: self.desk.give_out(state))
        yield KeyHint(key="Esc", text=self.tr("list"), run=self._presenter.back)

    # What is done

    def _turn_month(self) -> None:
        self.month.detections.turn()
        self.keys_changed.emit()

    def _open_chosen(self) -> None:
        if self.list.chosen is not None:
            self._presenter.file.open(self.list.chosen)
