"""The day by the hour, against the usual day of that weekday."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.board import Board
from ui.language import Retranslates, locale
from ui.theme import TextRole, Token
from ui.widgets.chart import Chart
from ui.widgets.chart_data import ChartData, Series, Shape
from ui.widgets.label import Label
from ui.widgets.panel import Panel

_COLOURS: Mapping[Direction, Token] = {
    Direction.ENTRY: Token.CHART_ENTRY,
    Direction.EXIT: Token.CHART_EXIT,
}
_BARS = {Direction.ENTRY: Shape.BAR, Direction.EXIT: Shape.HATCHED_BAR}
_LINES = {Direction.ENTRY: Shape.LINE, Direction.EXIT: Shape.DASHED_LINE}


class HourPanel(Retranslates, Panel):
    """Bars of today, and lines of the usual day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Read from two metres, as the figures above it.
        self.chart = Chart(role=TextRole.TITLE)
        super().__init__(self.chart, parent=parent)
        self._board: Board | None = None
        self._as_of = Label(role=TextRole.QUIET)
        self.head.addWidget(self._as_of)
        self.retranslate()

    def draw(self, board: Board | None) -> None:
        """Show a day by the hour, and when it was counted."""
        self._board = board
        if board is None:
            self.set_title(self.tr("By hour"))
            return
        title = self._title(board)
        self.set_title(title)
        local = board.post.local(board.at)
        time = f"{local:%H:%M:%S} {board.post.zone.value}"
        self._as_of.setText(self.tr("as of {time}").format(time=time))
        self.chart.draw(self._data(board, title))

    @override
    def retranslate(self) -> None:
        self.draw(self._board)

    def _title(self, board: Board) -> str:
        if not board.usual.days:
            return self.tr("By hour; no such weekday is on the register yet")
        weekday = locale().dayName(board.day_on.isoweekday())
        text = self.tr("By hour, and usually on a {weekday} (mean of {count})")
        return text.format(weekday=weekday, count=board.usual.days)

    def _data(self, board: Board, title: str) -> ChartData:
        hours, now = board.hours(), board.post.local(board.at).hour
        today = {Direction.ENTRY: self.tr("in"), Direction.EXIT: self.tr("out")}
        usual = {Direction.ENTRY: self.tr("usually in"), Direction.EXIT: self.tr("usually out")}
        series = [
            Series(
                name=today[way],
                values=tuple(board.by_hour.get((way, hour), 0) for hour in hours),
                token=_COLOURS[way],
                shape=_BARS[way],
            )
            for way in Direction
        ]
        if board.usual.days:
            series += [
                Series(
                    name=usual[way],
                    values=tuple(board.usual.by_hour.get((way, hour), 0) for hour in hours),
                    token=_COLOURS[way],
                    shape=_LINES[way],
                )
                for way in Direction
            ]
        return ChartData(
            title=title,
            of=self.tr("Hour"),
            categories=tuple(f"{hour:02}" for hour in hours),
            series=tuple(series),
            marked=hours.index(now) if now in hours else None,
        )
