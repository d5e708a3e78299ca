"""The board: figures first, then a picture, then who works where and what is to be seen to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.board.counter_table import CounterModel
from ui.board.figure_row import FigureRow
from ui.board.hour_panel import HourPanel
from ui.board.presenter import BoardPresenter
from ui.board.states import BoardState, Page
from ui.board.watch_panel import WatchPanel
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem


class BoardScreen(Screen):
    """Nothing is decided here; every figure leads to the page on which it is."""

    NAME = QT_TRANSLATE_NOOP("BoardScreen", "Board")

    page_wanted = Signal(object)
    """Carries the Page that somebody wants to see."""

    def __init__(self, presenter: BoardPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.figures = FigureRow()
        self.hours = HourPanel()
        self.watch = WatchPanel()
        self._model = CounterModel()
        self.counters = Table()
        self.counters.setModel(self._model)
        self._counter_panel = Panel(self.counters)
        self._notice = NoticeLine()
        self._lay_out()
        self.figures.wanted.connect(self.page_wanted)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "The day as it runs; it is counted anew every five seconds while it is seen. Bars are"
            " today, lines the mean of the last eight days of that weekday. Arrows or Tab go from"
            " figure to figure, and Enter leads to what lies behind one. The pace of a counter is"
            " that of the last hour: how many were recorded, and, where it is kept when their"
            " documents were read, the seconds from reading to record of the one in the middle."
        )

    @override
    def arrive(self) -> None:
        self.figures.setFocus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        lead = partial(partial, self.page_wanted.emit)
        is_table = self.hours.chart.is_table
        return (
            KeyHint(key="Enter", text=self.tr("what lies behind"), run=lambda: None, binds=False),
            KeyHint(key="F2", text=self.tr("locks"), run=lead(Page.CASES)),
            KeyHint(key="F3", text=self.tr("second line"), run=lead(Page.CASES)),
            KeyHint(key="F4", text=self.tr("alerts ending"), run=lead(Page.ALERTS)),
            KeyHint(key="F5", text=self.tr("count anew"), run=self.presenter.look, is_shown=False),
            KeyHint(
                key="F6",
                text=self.tr("as a chart") if is_table else self.tr("as a table"),
                run=self.turn_chart,
            ),
        )

    def turn_chart(self) -> None:
        """Show the hours as a table, or as a chart again."""
        chart = self.hours.chart
        chart.show_table(is_table=not chart.is_table)
        if chart.is_table:
            chart.table.setFocus()
        else:
            self.figures.setFocus()
        self.keys_changed.emit()

    def draw(self, state: BoardState) -> None:
        """Show the last look at the day."""
        board = state.board
        self.figures.draw(board)
        self.hours.draw(board)
        self.watch.draw(board)
        if board is not None:
            self._model.show(board)
        self._notice.draw(self._trouble(state))

    @override
    def retranslate(self) -> None:
        self._counter_panel.set_title(self.tr("Counters"))
        self.counters.set_widths([column.width for column in self._model.columns()])
        self._notice.draw(self._trouble(self.presenter.state))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.presenter.begin()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """On another page, and under a lock: there nobody sees it either."""
        super().hideEvent(event)
        self.presenter.end()

    def _trouble(self, state: BoardState) -> Notice | None:
        if state.trouble is None:
            return None
        text = self.tr("These figures are not of now: {trouble}")
        trouble = say_problem(state.trouble)
        return Notice(text=text.format(trouble=trouble), tone=Tone.ATTENTION)

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._counter_panel, 1)
        beside.addWidget(self.watch)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.hours, 3)
        below.addLayout(beside, 2)
        page = QVBoxLayout()
        page.setContentsMargins(12, 8, 12, 8)
        page.setSpacing(12)
        page.addWidget(self.figures)
        page.addLayout(below, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addLayout(page, 1)
