"""A few alerts, filed in memory: those that are new, when it is asked whom here they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.births import days_beside, near_days, swapped
from checkpoint.domain.alerts.filing import filing_of, numbers_asked
from checkpoint.domain.alerts.searching import FoundName
from checkpoint.domain.alerts.traveller import Traveller

MOST_BIRTHDAYS = 200
"""Of more, the days near them are most days of a life, and looking at them first gains nothing."""


class FewAlerts:
    """Files alerts as the book does (`searching.AlertFile`); their serials are their places."""

    def __init__(self, alerts: Iterable[Alert]) -> None:
        self.alerts = tuple(alerts)
        self._numbered: dict[str, list[int]] = defaultdict(list)
        self._born: dict[int, list[FoundName]] = defaultdict(list)
        self._sounding: dict[int, dict[int, list[FoundName]]] = defaultdict(dict)
        for serial, alert in enumerate(self.alerts):
            self._file(serial, alert)
        self._days = _days_near(self.alerts)

    def may_mean(self, traveller: Traveller) -> bool:
        """Whether it is worth a search: no, where nobody on file is born near that day.

        Most of thousands are told apart by this in no time, for few are born on one day.
        """
        day = traveller.born.full() if traveller.born else None
        if self._days is None or day is None or day in self._days:
            return True
        asked = numbers_asked((traveller.document_number,), (traveller.national_number,))
        return not self._numbered.keys().isdisjoint(asked)

    def _file(self, serial: int, alert: Alert) -> None:
        filing = filing_of(alert)
        for number in filing.numbers:
            self._numbered[number].append(serial)
        named: dict[int, list[FoundName]] = defaultdict(list)
        for name in dict.fromkeys(filing.names):
            found = FoundName(serial, name.words, name.born, name.states, name.sex)
            named[name.born].append(found)
        for born, names in named.items():
            self._born[born] += names
        for sound, born in filing.sounds:
            self._sounding[sound].setdefault(born, []).extend(named[born])

    def numbered(self, numbers: Iterable[str]) -> Sequence[int]:
        """Serial numbers of the alerts with one of these numbers."""
        return [serial for number in numbers for serial in self._numbered.get(number, ())]

    def born(self, births: Iterable[int]) -> Sequence[FoundName]:
        """All names with one of these birthdays."""
        return [name for born in births for name in self._born.get(born, ())]

    def sounding(self, sounds: Iterable[int], births: Iterable[int]) -> Sequence[FoundName]:
        """Names with one of these sounds and one of these birthdays."""
        known = [sound for sound in sounds if sound in self._sounding]
        if not known:
            return ()  # before the days are counted out, which takes longest
        wanted = set(births)
        return self._found(
            (sound, born) for sound in known for born in self._sounding[sound].keys() & wanted
        )

    def sounding_between(self, sounds: Iterable[int], first: int, last: int) -> Sequence[FoundName]:
        """Names with one of these sounds and a birthday from the first to the last."""
        return self._found(
            (sound, born)
            for sound in sounds
            for born in self._sounding.get(sound, {})
            if first <= born <= last
        )

    def _found(self, keys: Iterable[tuple[int, int]]) -> Sequence[FoundName]:
        found = (name for sound, born in keys for name in self._sounding[sound][born])
        return list(dict.fromkeys(found))


def _days_near(alerts: Iterable[Alert]) -> frozenset[date] | None:
    """Every day on which somebody may be born who is on file; None where it may be any day."""
    births = {born for alert in alerts for born in alert.births or (None,)}
    days = [None if born is None else born.full() for born in births]
    known = [day for day in days if day is not None]
    if len(known) < len(days) or len(known) > MOST_BIRTHDAYS:
        return None
    near = (near_days(day) | days_beside(day) | {day, swapped(day) or day} for day in known)
    return frozenset().union(*near)
