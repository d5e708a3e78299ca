"""Scans and records at the real counter screen, and patterns, on a large register."""

from __future__ import annotations

import json
import sys
from itertools import islice
from time import perf_counter

from PySide6.QtWidgets import QApplication

from checkpoint.bench.counter import answers_to, scan_of
from checkpoint.bench.figures import milliseconds, timed
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import ground_of
from checkpoint.bench.travellers import Traveller, travellers
from checkpoint.bootstrap import now, start
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.services.counter import Ruling
from checkpoint.settings import Settings
from ui.app import App
from ui.bench.memory import peak_megabytes
from ui.bench.ready import OFFSCREEN
from ui.bench.scanning import WARM_UP, free, sit_down, until_drawn
from ui.counter.presenter import CounterPresenter
from ui.counter.states import Deciding, Reading, Ready
from ui.start import make_application


def scan_and_record(settings: Settings, scale: Scale, rounds: int) -> None:
    """Say as JSON how long each took until it was drawn, and how long patterns take.

    They are looked for before the window opens and again behind it, as at a post.
    """
    QApplication(OFFSCREEN)
    application = make_application(settings)
    ground = ground_of(scale, now)
    with start(settings, exclusive=True) as program:
        at_first, run = timed(program.patterns.compute)
        app = App(program, application)
        counter = sit_down(app, ground)
        people = travellers(ground.population, "desk")
        for traveller in islice(people, WARM_UP):
            _serve(counter, traveller)
        served = [_serve(counter, traveller) for traveller in islice(people, rounds)]
        app.close()
        again, _run = timed(program.patterns.compute)
    told = {
        "drawn_ms": [drawn for drawn, _ready in served],
        "ready_ms": [ready for _drawn, ready in served if ready is not None],
        "patterns_s": [at_first, again],
        "signs": run.signs if run is not None else 0,
        "peak_mb": peak_megabytes(),
    }
    sys.stdout.write(json.dumps(told))


def _serve(counter: CounterPresenter, traveller: Traveller) -> tuple[float, float | None]:
    """Milliseconds from the scan to the drawn verdict, and from the decision until it is ready.

    Who is behind a lock is referred, and not timed: another hand answers there.
    """
    began = perf_counter()
    counter.take(scan_of(traveller, now))
    until_drawn(counter, lambda state: not isinstance(state, Reading))
    drawn = milliseconds(perf_counter() - began)
    state = counter.state
    if not isinstance(state, Deciding):
        free(counter)
        return drawn, None
    ruling = Ruling(outcome=Outcome.ADMITTED, reason="Diperiksa.")
    details = answers_to(state.inspection)
    began = perf_counter()
    counter.record(ruling, details)
    until_drawn(counter, lambda state: isinstance(state, Ready))
    return drawn, milliseconds(perf_counter() - began)
