"""Papers held before the camera of the real counter screen, until what is on them is told."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from itertools import cycle
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from checkpoint.bench.figures import milliseconds
from checkpoint.bench.passes import Held, Pass, bare_desk, held_paper, shaken_page
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import ground_of
from checkpoint.bootstrap import now, start
from checkpoint.settings import Settings
from ui.app import App
from ui.bench.ready import OFFSCREEN
from ui.bench.reel import Reel, ReelCameras
from ui.bench.scanning import free, sit_down
from ui.bench.watched import Watched
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Reading, Ready
from ui.counter.view import CounterScreen
from ui.start import make_application

BETWEEN_MS = (700, 1_600, 2_500)
"""Between two papers nothing lies there, for one time after the other."""
GIVEN_UP_MS = 5_000
SHAKEN_MS = 5_000


def hold_to_camera(settings: Settings, scale: Scale, rounds: int) -> None:
    """Say as JSON how long each paper was held still, and how the window did meanwhile."""
    QApplication(OFFSCREEN)
    application = make_application(settings)
    reel = Reel(bare_desk("before"))
    with start(settings, exclusive=True) as program:
        program.pictures.warm_up()
        app = App(program, application, cameras=lambda: ReelCameras(reel))
        bench = _Bench(app, sit_down(app, ground_of(scale, now)), reel)
        bench.hold(Held.QR, "warm up")
        bench.watched = Watched()
        for number in range(rounds):
            for held in Held:
                bench.hold(held, f"{number} {held}")
        bench.search()
        app.close()
    sys.stdout.write(json.dumps(asdict(bench.watched)))


class _Bench:
    """A counter under a camera, and a hand that holds papers."""

    def __init__(self, app: App, counter: CounterPresenter, reel: Reel) -> None:
        self._counter = counter
        self._reel = reel
        self._screen = _screen_of(app)
        self._paints = _Paints(self._screen.camera.view)
        self._pauses = cycle(BETWEEN_MS)
        self.watched = Watched()

    def hold(self, held: Held, seed: str) -> None:
        """Hold a paper until it is told, and take it away again."""
        coming = held_paper(held, seed)
        _wait(next(self._pauses))
        frames, ms = self._told(coming)
        if ms is None:
            self.watched.untold += 1
        else:
            self.watched.held_frames.setdefault(held.value, []).append(frames)
            self.watched.held_ms.setdefault(held.value, []).append(ms)
        self._reel.lay(bare_desk(seed))
        _until(self._counter, lambda state: not isinstance(state, Reading))
        free(self._counter)

    def search(self) -> None:
        """Have a zone searched that cannot be read, and look only how the window does."""
        self._reel.lay(shaken_page("shaken"))
        began, painted = perf_counter(), self._paints.count
        _wait(SHAKEN_MS)
        self.watched.searched_seconds = perf_counter() - began
        self.watched.searched_painted = self._paints.count - painted
        if not isinstance(self._counter.state, Ready):
            raise TypeError(self._counter.state)  # it was read, and so not searched to the end

    def _told(self, coming: Pass) -> tuple[int, float | None]:
        """For how many frames it was held still until it was told, and for how long."""
        watched, reel = self.watched, self._reel
        began, busy = perf_counter(), thread_time()
        painted, sent = self._paints.count, reel.sent
        reel.lay(coming)
        is_told = _until(self._counter, lambda state: isinstance(state, Reading))
        told_at, frames = perf_counter(), reel.held
        watched.seconds += told_at - began
        watched.busy_seconds += thread_time() - busy
        watched.painted += self._paints.count - painted
        watched.sent += reel.sent - sent
        ms = milliseconds(told_at - reel.held_at) if frames else 0.0
        return frames, ms if is_told else None


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


def _screen_of(app: App) -> CounterScreen:
    screen = app.session.workspace.screen_shown if app.session is not None else None
    if not isinstance(screen, CounterScreen):
        raise TypeError(screen)
    return screen


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _until(counter: CounterPresenter, is_wanted: Callable[[CounterState], bool]) -> bool:
    """Let the window work until the counter comes to a state; False if it does not in time."""
    if is_wanted(counter.state):
        return True
    loop = QEventLoop()

    def look(state: CounterState) -> None:
        if is_wanted(state):
            loop.exit(1)

    watching = counter.changed.connect(look)
    QTimer.singleShot(GIVEN_UP_MS, loop, partial(loop.exit, 0))
    came = loop.exec()
    counter.changed.disconnect(watching)
    return bool(came)
