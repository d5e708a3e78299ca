"""Has the register gone through for what repeats, once a day is over and nobody stands here."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.errors import CheckpointError
from ui.background import Background
from ui.theme import Tone
from ui.widgets.header_bar import Chip
from ui.wording import say_problem

log = logging.getLogger(__name__)

TICK_MS = 300_000
"""Between two looks whether the post has closed."""
FIRST_LOOK_MS = 3_000
"""After the window has come: the counter opens first."""


class PatternWatch(QObject):
    """Works on the worker of long work, so that no scan waits behind it.

    What fails is tried again at the next look, and told until it succeeds: an officer who takes
    it for granted that somebody looks would take green for more than it is.
    """

    told = Signal()
    """Looking failed, or succeeds again."""

    def __init__(
        self,
        *,
        look_for: Callable[[], object],
        background: Background,
        is_quiet: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look_for = look_for
        self._background = background
        self._is_quiet = is_quiet
        self._is_under_way = False
        self._trouble: CheckpointError | None = None
        self._tick = QTimer(self, interval=FIRST_LOOK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self) -> None:
        """Look soon, for the last day may be open still, and then every few minutes."""
        self._tick.start()

    def stop(self) -> None:
        """Begin nothing more; what is due is done at the next start."""
        self._tick.stop()

    def look(self) -> None:
        """Compute if a day is over, and no traveller is at the counter."""
        self._tick.setInterval(TICK_MS)
        if self._is_under_way or not self._is_quiet():
            return
        self._is_under_way = True
        self._background.run(
            self._look_for,
            done=lambda _run: self._is_done(None),
            failed=self._is_done,
            owner=self,
        )

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing while all is well."""
        if self._trouble is None:
            return ()
        again = self.tr(
            "It is tried again every five minutes; what was found before is still told."
        )
        text = self.tr("Patterns not looked for")
        words = f"{say_problem(self._trouble)} {again}"
        return (Chip(text=text, tone=Tone.ATTENTION, words=words),)

    def _is_done(self, trouble: CheckpointError | None) -> None:
        self._is_under_way = False
        if trouble is not None:
            log.warning("patterns were not looked for: %s", type(trouble))
        if (trouble is None) is not (self._trouble is None):
            self._trouble = trouble
            self.told.emit()
