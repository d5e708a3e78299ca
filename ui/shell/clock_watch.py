"""Notes when the computer's clock is set, and tells that another of the post goes otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from checkpoint.domain.people.officer import Officer
from checkpoint.services.clock_changes import ClockChangeService, ClocksDiffer, ClockSeen
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.theme import Tone
from ui.widgets.header_bar import Chip

TICK_MS = 60_000
A_MINUTE = timedelta(minutes=1)


class ClockWatch(QObject):
    """Tells everybody at the top of the page: the one behind is refused what the others record."""

    told = Signal()
    """The clocks of the post differ, or do so no more."""

    def __init__(
        self,
        *,
        changes: ClockChangeService,
        clock: Clock,
        background: Background,
        officer: Officer,
        count: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """``count`` gives seconds that nobody can set."""
        super().__init__(parent)
        self._changes = changes
        self._clock = clock
        self._background = background
        self._officer = officer
        self._count = count
        self._before = self._seen()
        self._differ: ClocksDiffer | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self) -> None:
        """Look whether it was set back while the window was closed, and at it from now on."""
        self._tick.start()
        self._run(partial(self._changes.begin, self._officer))
        self._compare()

    def stop(self) -> None:
        """Look no more."""
        self._tick.stop()

    def look(self) -> None:
        """Hold the clock against what it must show since the last look."""
        before, self._before = self._before, self._seen()
        self._run(partial(self._changes.compare, self._officer, before, self._before))
        self._compare()

    def chips(self) -> tuple[Chip, ...]:
        """What stands in the header; nothing while the clocks agree."""
        if self._differ is None:
            return ()
        minutes = max(round(self._differ.by / A_MINUTE), 1)
        text = self.tr("Clocks differ: {minutes} min").format(minutes=minutes)
        where = self.tr("The post's newest entries bear a later time than this computer shows.")
        if self._differ.counter:
            where = self.tr(
                "Counter {counter} has noted a later time than this computer shows."
            ).format(counter=self._differ.counter)
        words = self.tr(
            "Set both to the same time. If this clock is right and the other was put right,"
            " Ctrl+W has a shift lead sign for it."
        )
        return (Chip(text=text, tone=Tone.ATTENTION, words=f"{where} {words}"),)

    def _compare(self) -> None:
        self._background.run(
            self._changes.ahead, done=self._tell, failed=lambda _trouble: None, owner=self
        )

    def _tell(self, differ: ClocksDiffer | None) -> None:
        if differ != self._differ:
            self._differ = differ
            self.told.emit()

    def _seen(self) -> ClockSeen:
        return ClockSeen(shown_at=self._clock(), counted=timedelta(seconds=self._count()))

    def _run(self, work: Callable[[], bool]) -> None:
        """A disk that refuses it tells the officer at the next record."""
        self._background.run(work, done=lambda _set: None, failed=lambda _trouble: None, owner=self)
