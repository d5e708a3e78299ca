"""Parts of the alert book in memory."""

from __future__ import annotations

import collections
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.wanted import Wanted, is_wanted

if TYPE_CHECKING:
    from tests.fake_alerts import MemoryAlerts


class MemoryAlertExcerpts:
    def __init__(self, book: MemoryAlerts) -> None:
        self.book = book

    def sizes(self) -> Mapping[str, int]:
        return collections.Counter(one.list_name for one in self.book.standing.values())

    def held_by(
        self, version: int, *, most: int, before: int | None = None
    ) -> Sequence[tuple[int, Alert]]:
        held = sorted(self.book.standing_in(version), key=lambda one: one[0], reverse=True)
        return [one for one in held if before is None or one[0] < before][:most]

    def ending(self, first: date, last: date, *, most: int) -> Sequence[tuple[int, Alert]]:
        alerts = ((n, one, one.last_day) for n, one in self.book.standing.items())
        found = [(n, one) for n, one, day in alerts if day is not None and first <= day <= last]
        return sorted(found, key=lambda one: one[0], reverse=True)[:most]

    def wanted(self, wanted: Wanted, on: date, *, most: int) -> Sequence[Alert]:
        alerts = reversed(self.book.standing.values())
        return [alert for alert in alerts if is_wanted(alert, wanted, on)][:most]
