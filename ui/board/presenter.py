"""Looks at the day again and again while the board is seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.reporting.board import Board
from checkpoint.services.board import BoardService
from ui.background import Background
from ui.board.states import BoardState

TICK_MS = 5_000
"""Between two looks: a locked counter has a traveller standing before it."""


class BoardPresenter(QObject):
    """Its Background is not the counter's: no scan waits behind a count."""

    changed = Signal(object)
    """Carries each new BoardState."""

    def __init__(
        self,
        *,
        board: BoardService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._background = background
        self._officer = officer
        self._is_under_way = self._is_wanted_again = False
        self.may_look: Callable[[], bool] = lambda: True
        """Asked before each look by the clock; the next one comes soon."""
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look_by_the_clock)
        self.state = BoardState()

    def begin(self) -> None:
        """Somebody sees the board."""
        self._tick.start()
        self.look()

    def end(self) -> None:
        """Nobody does any more: nothing is counted for him."""
        self._tick.stop()
        self._is_wanted_again = False

    def look_if_seen(self) -> None:
        """Something was recorded at this window."""
        if self._tick.isActive():
            self.look()

    def look(self) -> None:
        """Look at the day now, or once more as soon as the look that is under way has ended."""
        if self._is_under_way:
            self._is_wanted_again = True
            return
        self._is_under_way, self._is_wanted_again = True, False
        self._background.run(
            partial(self._board.look, self._officer),
            done=self._seen,
            failed=self._failed,
            owner=self,
        )

    def _look_by_the_clock(self) -> None:
        if self.may_look() and not self._is_under_way:
            self.look()

    def _seen(self, board: Board) -> None:
        self._become(BoardState(board))

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(BoardState(self.state.board, trouble))

    def _become(self, state: BoardState) -> None:
        self._is_under_way = False
        self.state = state
        self.changed.emit(state)
        if self._is_wanted_again:
            self.look()
