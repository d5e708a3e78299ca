"""A list in memory, searched as the database is."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.bands import thresholds_for
from checkpoint.domain.alerts.matching import AlertMatch, Yardstick, compare
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from tests.fake_alerts import MemoryAlertFile, counts_of


class ListInMemory:
    def __init__(self, alerts: Iterable[Alert]) -> None:
        self._alerts = dict(enumerate(alerts, start=1))
        self._file = MemoryAlertFile(self._alerts)
        counts = counts_of(self._alerts.values())
        self.yardstick = Yardstick(counts, thresholds_for(counts.people))

    def matches(self, traveller: Traveller) -> list[AlertMatch]:
        serials = likely(traveller, self._file, self.yardstick)
        found = (compare(traveller, self._alerts[one], self.yardstick) for one in serials)
        return [match for match in found if match is not None]
