"""A list in memory, asked by keys as the database is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.matching import AlertMatch, compare
from checkpoint.domain.alerts.search_keys import keys_of_alert, keys_of_traveller
from checkpoint.domain.alerts.traveller import Traveller


class ListInMemory:
    def __init__(self, alerts: Iterable[Alert]) -> None:
        self._filed: dict[str, list[Alert]] = defaultdict(list)
        for alert in alerts:
            for key in keys_of_alert(alert):
                self._filed[key].append(alert)

    def candidates(self, traveller: Traveller) -> list[Alert]:
        keys = keys_of_traveller(traveller) & self._filed.keys()
        return list({alert.id: alert for key in keys for alert in self._filed[key]}.values())

    def matches(self, traveller: Traveller) -> list[AlertMatch]:
        found = (compare(traveller, alert) for alert in self.candidates(traveller))
        return [match for match in found if match is not None]
