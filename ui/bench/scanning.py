"""Scans at the real counter screen, from the scanner to the drawn verdict."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from itertools import islice
from time import perf_counter

from PySide6.QtCore import QEventLoop
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
from ui.counter.states import Locked, Reading, Ready
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
        counter = _sit_down(app, ground)
        people = travellers(ground.population, "drawn")
        for traveller in islice(people, WARM_UP):
            _scan(app, counter, traveller)
        taken = [_scan(app, counter, traveller) for traveller in islice(people, rounds)]
        app.close()
    sys.stdout.write(json.dumps({"drawn_ms": taken, "peak_mb": peak_megabytes()}))


def _sit_down(app: App, ground: Ground) -> CounterPresenter:
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


def _scan(app: App, counter: CounterPresenter, traveller: Traveller) -> float:
    """Milliseconds from the scan to the drawn verdict; then the counter is free again."""
    _draw()
    began = perf_counter()
    counter.take(scan_of(traveller, now))
    while isinstance(counter.state, Reading):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _draw()
    took = milliseconds(perf_counter() - began)
    _free(app, counter)
    return took


def _draw() -> None:
    """Lay out and paint whatever changed: painting may ask for a second go, never for more."""
    for _ in range(2):
        QApplication.processEvents()


def _free(app: App, counter: CounterPresenter) -> None:
    """Put the traveller aside; who is behind a lock can only be referred."""
    if isinstance(counter.state, Locked):
        details = replace(counter.state.inspection.foreseen, referrals=REFERRAL.referrals)
        counter.record(Ruling(outcome=Outcome.REFERRED, reason="Bench."), details)
        app.wait_idle()
    else:
        counter.clear()
    if not isinstance(counter.state, Ready):
        raise AssertionError(counter.state)
