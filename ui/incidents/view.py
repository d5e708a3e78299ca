"""The page of incidents: the list, a report being written, one laid open, operations, a month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.people.officer import Permission
from checkpoint.services.ports import NewId
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.incidents.desk import IncidentDesk
from ui.incidents.file_page import FilePage
from ui.incidents.form_page import FormPage
from ui.incidents.list_page import ListPage
from ui.incidents.month_page import MonthPage
from ui.incidents.operation_page import OperationPage
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import (
    Counting,
    Done,
    IncidentsState,
    Listing,
    Operating,
    Viewing,
    Writing,
)
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

_RARE = ("F4", "F6")
"""Keys that go from a full bar first; help (F1) names them."""


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
        self.month = MonthPage()
        self._pages = QStackedWidget()
        for page in (self.list, self.form, self.file, self.operations, self.month):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        self.list.opened.connect(presenter.open)
        self.form.paused.connect(presenter.keep_draft)
        self.file.exhibit_asked.connect(presenter.show)
        self.operations.opened.connect(self._correct_operation)
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
            " keep joint operations (F7 in the list) and count the month (F9 there)."
        )

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self._focus()

    def take_over(self, person: InvolvedPerson) -> None:
        """Go on with the report that is being written, or begin one, with somebody more in it."""
        self.form.tell()
        self._presenter.take_over(person)

    @override
    def leave(self) -> None:
        self.form.tell()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        match self._presenter.state:
            case Listing() as state:
                return tuple(self._list_keys(state))
            case Writing():
                return tuple(self._form_keys())
            case Viewing() as state:
                return tuple(self._file_keys(state))
            case Operating():
                return tuple(self._operation_keys())
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
            case Counting():
                self.month.draw(state.statistic)
                self._pages.setCurrentWidget(self.month)
        self._forget(state)
        self._notice.draw(self._notice_of(state))
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
            self._presenter.dismiss()
        if exhibit is not None:
            self.desk.show_exhibit(state)
        if informants is not None:
            self.desk.show_informants(informants)

    def _forget(self, state: IncidentsState) -> None:
        """Nothing of who was read of stays on a page that is not shown."""
        if not isinstance(state, Viewing):
            self.file.clear()
        if not isinstance(state, Writing):
            self.form.clear()

    def _focus(self) -> None:
        match self._presenter.state:
            case Listing():
                self.list.table.setFocus()
            case Operating():
                self.operations.table.setFocus()
            case Counting():
                self.month.table.setFocus()
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
        yield KeyHint(key="F2", text=self.tr("report"), run=presenter.write)
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
        yield KeyHint(key="F7", text=self.tr("operations"), run=presenter.list_operations)
        if counts:
            yield KeyHint(key="F9", text=self.tr("statistic"), run=presenter.count, gives_way=True)

    def _form_keys(self) -> Iterator[KeyHint]:
        yield KeyHint(key="F3", text=self.tr("person"), run=self._add_person)
        yield KeyHint(key="F4", text=self.tr("goods"), run=self._add_goods)
        yield KeyHint(key="F6", text=self.tr("take out"), run=self._take_out)
        yield KeyHint(key="F10", text=self.tr("keep the report"), run=self._keep)
        yield KeyHint(key="Ctrl+D", text=self.tr("put away"), run=self._presenter.discard)
        yield KeyHint(key="Esc", text=self.tr("list"), run=self._leave_form)

    def _file_keys(self, state: Viewing) -> Iterator[KeyHint]:
        desk, is_open = self.desk, not state.file.state.is_closed
        for key, text, run in (
            ("F2", self.tr("follow-up"), desk.follow_up),
            ("F3", self.tr("person"), desk.add_person),
            ("F4", self.tr("goods"), desk.add_goods),
            ("F5", self.tr("hand over"), desk.hand_over),
            ("F6", self.tr("evidence"), desk.evidence),
            ("F7", self.tr("correct"), self._presenter.correct),
        ):
            gives_way = key in _RARE
            yield KeyHint(key=key, text=text, run=run, enabled=is_open, gives_way=gives_way)
        yield KeyHint(key="F8", text=self.tr("print"), run=lambda: desk.give_out(state))
        yield KeyHint(
            key="F9",
            text=self.tr("victim"),
            run=lambda: desk.refer(state, self.file.person_chosen),
            enabled=is_open and bool(state.file.state.report.persons),
            gives_way=True,
        )
        yield from self._lead_keys(state)
        yield KeyHint(key="Ctrl+I", text=self.tr("informant"), run=self._informant, gives_way=True)
        yield KeyHint(key="Esc", text=self.tr("list"), run=self._presenter.back)

    def _lead_keys(self, state: Viewing) -> Iterator[KeyHint]:
        if not self._presenter.leads:
            return
        is_closed = state.file.state.is_closed
        yield KeyHint(
            key="F10",
            text=self.tr("open again") if is_closed else self.tr("close"),
            run=self.desk.reopen if is_closed else self.desk.close,
        )
        yield KeyHint(
            key="Ctrl+O",
            text=self.tr("operation"),
            run=lambda: self.desk.bind(state),
            enabled=not is_closed,
            gives_way=True,
        )

    def _operation_keys(self) -> Iterator[KeyHint]:
        if self._presenter.leads:
            yield KeyHint(key="F2", text=self.tr("new"), run=lambda: self.desk.plan(None))
            yield KeyHint(
                key="Enter",
                text=self.tr("correct"),
                run=self._correct_operation,
                enabled=self.operations.chosen is not None,
                binds=False,
            )
        yield KeyHint(key="Esc", text=self.tr("list"), run=self._presenter.back)

    def _month_keys(self) -> Iterator[KeyHint]:
        state = self._presenter.state
        if not isinstance(state, Counting):
            return
        month = state.statistic.month
        yield KeyHint(
            key="Alt+Left",
            text=self.tr("earlier"),
            run=lambda: self._presenter.count(month.previous),
        )
        yield KeyHint(
            key="Alt+Right",
            text=self.tr("later"),
            run=lambda: self._presenter.count(month.following),
        )
        chart_or_table = self.tr("as a table") if self.month.is_chart else self.tr("as a chart")
        yield KeyHint(key="F6", text=chart_or_table, run=self._turn_month)
        yield KeyHint(key="F8", text=self.tr("print"), run=lambda: self.desk.give_out(state))
        yield KeyHint(key="Esc", text=self.tr("list"), run=self._presenter.back)

    # What is done

    def _turn_month(self) -> None:
        self.month.turn()
        self.keys_changed.emit()

    def _open_chosen(self) -> None:
        if self.list.chosen is not None:
            self._presenter.open(self.list.chosen)

    def _add_person(self) -> None:
        draft = self.form.read()
        if draft is not None:
            self.desk.person_for(draft, self.form.change)

    def _add_goods(self) -> None:
        draft = self.form.read()
        if draft is not None:
            self.desk.goods_for(draft, self.form.change)

    def _take_out(self) -> None:
        """Take out the person or the goods on whose row the focus is."""
        draft, place = self.form.read(), self.form.row_chosen
        if draft is None or place is None:
            return
        many = len(draft.persons)
        persons = tuple(one for at, one in enumerate(draft.persons) if at != place)
        goods = tuple(one for at, one in enumerate(draft.goods) if at + many != place)
        self.form.change(replace(draft, persons=persons, goods=goods))

    def _keep(self) -> None:
        draft = self.form.read()
        if draft is None or self.form.object_to(draft):
            return
        if draft.corrects is None:
            self._presenter.report(draft)
        else:
            self.desk.why_corrected(lambda reason: self._presenter.report(draft, reason))

    def _leave_form(self) -> None:
        self.form.tell()
        self._presenter.back()

    def _informant(self) -> None:
        if self._presenter.sees_informants:
            self._presenter.read_informants()
        else:
            self.desk.informant()

    def _correct_operation(self) -> None:
        chosen = self.operations.chosen
        if chosen is not None and self._presenter.leads:
            self.desk.plan(chosen)

    def _notice_of(self, state: IncidentsState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        text = {
            Done.REPORTED: self.tr("The report is kept under its number."),
            Done.CORRECTED: self.tr("The report is corrected; the first telling stays readable."),
            Done.ADDED: self.tr("It is added."),
            Done.HANDED_OVER: self.tr("The hand-over is kept."),
            Done.CLOSED: self.tr("The incident is closed."),
            Done.REOPENED: self.tr("The incident is open again."),
            Done.BOUND: self.tr("The joint operation is noted."),
            Done.REFERRED: self.tr("The second line has a case, for named roles alone."),
            Done.INFORMANT_NOTED: self.tr("It is noted, for shift leads alone."),
            Done.OPERATION_KEPT: self.tr("The operation is kept."),
            Done.PRINTED: self.tr("The paper was given to the printer."),
            Done.SAVED: self.tr("The paper is in the file."),
        }[state.done]
        return Notice(text=text, tone=Tone.CLEAR)
