"""Scans at the real counter screen, from the scanner to the drawn verdict."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from checkpoint.bench.counter import duty_of, scan_of
from checkpoint.bench.figures import milliseconds
from checkpoint.bench.population import Scale
from checkpoint.bench.seeding import OFFICER, Ground, ground_of
from checkpoint.bench.travellers import Traveller, travellers
from checkpoint.bootstrap import now, start
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.services.counter import Ruling
from checkpoint.settings import Settings
from ui.app import App
from ui.bench.memory import peak_megabytes
from ui.bench.ready import OFFSCREEN
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Locked, Reading, Ready
from ui.sign_in.open_counter import OpenCounterView
from ui.sign_in.view import SignInView
from ui.start import make_application

SCREEN = (1366, 768)
"""The screen of a post's computer, in pixels."""
WARM_UP = 10
REFERRAL = Details(referrals=(Referral(agency=Agency.SECOND_LINE),))


def scan_until_drawn(settings: Settings, scale: Scale, rounds: int) -> None:
    """Say as JSON how long each scan took until it was drawn, and the most memory held."""
    QApplication(OFFSCREEN)
    application = make_application(settings)
    ground = ground_of(scale, now)
    with start(settings, exclusive=True) as program:
        app = App(program, application)
        counter = sit_down(app, ground)
        people = travellers(ground.population, "drawn")
        for traveller in islice(people, WARM_UP):
            _scan(counter, traveller)
        taken = [_scan(counter, traveller) for traveller in islice(people, rounds)]
        app.close()
    sys.stdout.write(json.dumps({"drawn_ms": taken, "peak_mb": peak_megabytes()}))


def sit_down(app: App, ground: Ground) -> CounterPresenter:
    """Walk the officer past sign-in to an open counter."""
    app.window.resize(*SCREEN)
    app.window.show()
    app.begin()
    if isinstance(app.window.page, SignInView):
        app.window.page.signed_in.emit(OFFICER)
    if isinstance(app.window.page, OpenCounterView):
        app.window.page.opened.emit(duty_of(ground))
    app.wait_idle()
    if app.session is None or app.session.counter is None:
        raise AssertionError(app.window.page)
    return app.session.counter


def _scan(counter: CounterPresenter, traveller: Traveller) -> float:
    """Milliseconds from the scan to the drawn verdict; then the counter is free again."""
    began = perf_counter()
    counter.take(scan_of(traveller, now))
    until_drawn(counter, lambda state: not isinstance(state, Reading))
    took = milliseconds(perf_counter() - began)
    free(counter)
    return took


def free(counter: CounterPresenter) -> None:
    """Put the traveller aside; who is behind a lock can only be referred."""
    if isinstance(counter.state, Locked):
        details = replace(counter.state.inspection.foreseen, referrals=REFERRAL.referrals)
        counter.record(Ruling(outcome=Outcome.REFERRED, reason="Bench."), details)
    else:
        counter.clear()
    until_drawn(counter, lambda state: isinstance(state, Ready))


def until_drawn(counter: CounterPresenter, is_wanted: Callable[[CounterState], bool]) -> None:
    """Run the event loop until the counter has come to a state and all of it is painted.

    The loop is Qt's own, as at work, so that what was on the screen before is also taken apart.
    """
    loop = QEventLoop()

    def look(state: CounterState) -> None:
        if is_wanted(state):
            # A timer of no time runs after what is waiting: layout, and then painting. Painting
            # may ask for a second go, never for more.
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, loop.quit))

    watching = counter.changed.connect(look)
    look(counter.state)
    loop.exec()
    counter.changed.disconnect(watching)
