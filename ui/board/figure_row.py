"""The five figures of the day, side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.board import Board
from ui.board.states import Page
from ui.board.tile import Tile, TileLook
from ui.language import Retranslates, locale
from ui.theme import Tone

UNKNOWN = "–"


class FigureRow(Retranslates, QWidget):
    """Entries, exits, who is inside, who waits, and what asks for a shift lead."""

    wanted = Signal(object)
    """Carries the Page behind a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        looks: tuple[tuple[Page, Callable[[Board | None], TileLook]], ...] = (
            (Page.JOURNAL, self._entries),
            (Page.JOURNAL, self._exits),
            (Page.INSIDE, self._inside),
            (Page.CASES, self._waiting),
            (Page.CASES, self._locks),
        )
        self._tiles = [(Tile(), page, look) for page, look in looks]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile, page, _look in self._tiles:
            tile.clicked.connect(lambda _checked=False, page=page: self.wanted.emit(page))
            row.addWidget(tile, 1)
        self.setFocusProxy(self._tiles[0][0])
        self.retranslate()

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The figures, from the left."""
        return tuple(tile for tile, _page, _look in self._tiles)

    def draw(self, board: Board | None) -> None:
        """Show the figures of a day; dashes before it was counted."""
        self._board = board
        for tile, _page, look in self._tiles:
            tile.draw(look(board))

    @override
    def retranslate(self) -> None:
        self.draw(self._board)

    def _entries(self, board: Board | None) -> TileLook:
        figure = _figure(board.tally.entries if board else None)
        note = self._usual(board, Direction.ENTRY)
        return TileLook(word=self.tr("Entries today"), figure=figure, note=note)

    def _exits(self, board: Board | None) -> TileLook:
        figure = _figure(board.tally.exits if board else None)
        note = self._usual(board, Direction.EXIT)
        return TileLook(word=self.tr("Exits today"), figure=figure, note=note)

    def _inside(self, board: Board | None) -> TileLook:
        inside = board.inside if board else None
        note = "" if inside is None else self.tr("foreigners, not left")
        return TileLook(word=self.tr("Inside now"), figure=_figure(inside), note=note)

    def _waiting(self, board: Board | None) -> TileLook:
        waiting = board.waiting if board else None
        return TileLook(
            word=self.tr("Second line"),
            figure=_figure(waiting),
            note=self.tr("waiting to be taken"),
            tone=Tone.ATTENTION if waiting else Tone.NEUTRAL,
        )

    def _locks(self, board: Board | None) -> TileLook:
        locks = board.locks if board else None
        return TileLook(
            word=self.tr("Locks to answer"),
            figure=_figure(locks),
            note=self.tr("waiting for a shift lead") if locks else "",
            tone=Tone.LOCKED if locks else Tone.NEUTRAL,
        )

    def _usual(self, board: Board | None, direction: Direction) -> str:
        usual = board.usual_by_now(direction) if board else None
        if usual is None:
            return ""
        return self.tr("usually {count} by now").format(count=_figure(round(usual)))


def _figure(count: int | None) -> str:
    return UNKNOWN if count is None else locale().toString(count)
