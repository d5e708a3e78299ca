"""Setting the bands by the post's own past travellers, after the lists have changed."""

from __future__ import annotations

from math import inf

from checkpoint.domain.alerts.bands import Thresholds, thresholds_for
from checkpoint.domain.alerts.calibration import Calibration, calibrate
from checkpoint.domain.alerts.matching import Band, Yardstick
from checkpoint.domain.alerts.traveller import Traveller, traveller_of
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.alert_ports import AlertBook
from checkpoint.services.list_preparing import Progress, Stage, Watch, unwatched
from checkpoint.services.ports import Clock, Storage
from checkpoint.services.screening import matches_with

MOST_TRAVELLERS = 5_000
"""Some ten seconds of searching; of them five are met by a band of one of a thousand."""
BELOW = 4.0
"""Points under the usual threshold of which a likeness is still measured."""
AT_ONCE = 100


class CalibrationService:
    """Measures at how many points travellers are met who are on no list."""

    def __init__(self, *, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def calibrate(self, actor: Officer, watch: Watch = unwatched) -> Calibration:
        """Measure, and have the counters go by it from the next traveller on.

        Nothing of a traveller is kept, and nothing is told of him: only the points count.
        """
        actor.must(Permission.KEEP_ALERTS)
        points: list[float] = []
        with self._storage.reading() as store:
            travellers = store.crossings.travellers(most=MOST_TRAVELLERS)
            usual = thresholds_for(store.alerts.frequencies().people)
            low = Thresholds(usual.possible - BELOW, usual.probable)
            yardstick = Yardstick(store.alerts.frequencies(), low)
            for number, document in enumerate(travellers):
                found = _likeness(store.alerts, traveller_of(document), yardstick)
                if found is not None:
                    points.append(found)
                if number % AT_ONCE == 0:
                    watch(Progress(Stage.MEASURING, number))
        calibration = calibrate(points, usual)
        with self._storage.writing() as store:
            store.alerts.calibrate(calibration, at=self._clock())
        return calibration


def _likeness(book: AlertBook, traveller: Traveller, yardstick: Yardstick) -> float | None:
    """The points of the best likeness; None for one who is on a list indeed."""
    best = -inf
    for match in matches_with(book, traveller, yardstick):
        if match.band is Band.SAME:
            return None
        best = max(best, match.score)
    return best
