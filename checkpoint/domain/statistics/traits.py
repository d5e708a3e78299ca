"""By what a record is told from another when records are counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.documents.travel_document import INDONESIA

Value: TypeAlias = date | int | str | None
"""What a record has of a trait: a day, a number, a word of an enumeration; ``None`` unknown."""


class Trait(StrEnum):
    """What the register itself keeps of each record, and can count by."""

    DAY = "day"
    """The operational day, as a date."""
    HOUR = "hour"
    """Of the post's clock, 0 to 23."""
    COUNTER = "counter"
    LANE = "lane"
    DIRECTION = "direction"
    NATIONALITY = "nationality"
    """Three letters (Doc 9303-3 §5)."""
    DOCUMENT = "document"
    SEX = "sex"
    AGE = "age"
    """Years on the day of crossing, ``None`` where the birthday is unknown."""
    OUTCOME = "outcome"
    GROUND = "ground"
    VERDICT = "verdict"
    CAPTURE = "capture"
    PURPOSE = "purpose"
    """Of the journey, as the traveller told it; ``None`` where nobody asked."""
    VEHICLE = "vehicle"
    """The kind; of `NOTED_TRAITS`."""
    AGENCY = "agency"
    """To which a traveller was referred; of `NOTED_TRAITS`."""
    ALERT_KIND = "alert_kind"
    """Of a hit; of `NOTED_TRAITS`."""


NOTED_TRAITS = frozenset({Trait.VEHICLE, Trait.AGENCY, Trait.ALERT_KIND})
"""What is noted beside a record (`checkpoint.domain.statistics.noted`), and counted from there."""


class Dimension(StrEnum):
    """What figures are shown by; each is read from one trait."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    WEEKDAY = "weekday"
    HOUR = "hour"
    COUNTER = "counter"
    LANE = "lane"
    DIRECTION = "direction"
    CITIZENSHIP = "citizenship"
    NATIONALITY = "nationality"
    DOCUMENT = "document"
    SEX = "sex"
    AGE = "age"
    OUTCOME = "outcome"
    GROUND = "ground"
    VERDICT = "verdict"
    CAPTURE = "capture"
    PURPOSE = "purpose"
    VEHICLE = "vehicle"
    AGENCY = "agency"
    ALERT_KIND = "alert_kind"

    @property
    def trait(self) -> Trait:
        """What has to be counted by for this."""
        return _READINGS[self].trait

    def of(self, value: Value) -> str:
        """The value of this dimension that a trait's value falls under; empty where unknown.

        Days are ``2026-11-22``, weeks ``2026-W47`` (ISO 8601, from Monday), months ``2026-11``,
        weekdays ``1`` (Monday) to ``7``, hours ``00`` to ``23``, ages as `AGE_BANDS`.
        """
        return "" if value is None else _READINGS[self].reading(value)


CITIZEN, FOREIGNER = "citizen", "foreigner"
"""The values of `Dimension.CITIZENSHIP`: WNI and WNA."""

AGE_BANDS = ("00-04", "05-11", "12-17", "18-24", "25-39", "40-59", "60+")
"""Children as the law ends childhood (UU 35/2014 Ps 1: under 18), then as figures are read."""
_LAST_OF_BAND = (4, 11, 17, 24, 39, 59)


@dataclass(frozen=True, slots=True)
class _Reading:
    trait: Trait
    reading: Callable[[Value], str]


def _plain(value: Value) -> str:
    return str(value)


def _day(reading: Callable[[date], str]) -> Callable[[Value], str]:
    def read(value: Value) -> str:
        if not isinstance(value, date):
            raise TypeError(f"no day: {value!r}")
        return reading(value)

    return read


def _band(value: Value) -> str:
    years = int(str(value))
    return next(
        (band for band, last in zip(AGE_BANDS, _LAST_OF_BAND, strict=False) if years <= last),
        AGE_BANDS[-1],
    )


def _week(day: date) -> str:
    year, week, _weekday = day.isocalendar()
    return f"{year:04}-W{week:02}"


_READINGS: dict[Dimension, _Reading] = {
    Dimension.DAY: _Reading(Trait.DAY, _day(date.isoformat)),
    Dimension.WEEK: _Reading(Trait.DAY, _day(_week)),
    Dimension.MONTH: _Reading(Trait.DAY, _day(lambda day: f"{day.year:04}-{day.month:02}")),
    Dimension.YEAR: _Reading(Trait.DAY, _day(lambda day: f"{day.year:04}")),
    Dimension.WEEKDAY: _Reading(Trait.DAY, _day(lambda day: str(day.isoweekday()))),
    Dimension.HOUR: _Reading(Trait.HOUR, lambda hour: f"{hour:02}"),
    Dimension.COUNTER: _Reading(Trait.COUNTER, _plain),
    Dimension.LANE: _Reading(Trait.LANE, _plain),
    Dimension.DIRECTION: _Reading(Trait.DIRECTION, _plain),
    Dimension.CITIZENSHIP: _Reading(
        Trait.NATIONALITY, lambda code: CITIZEN if code == INDONESIA else FOREIGNER
    ),
    Dimension.NATIONALITY: _Reading(Trait.NATIONALITY, _plain),
    Dimension.DOCUMENT: _Reading(Trait.DOCUMENT, _plain),
    Dimension.SEX: _Reading(Trait.SEX, _plain),
    Dimension.AGE: _Reading(Trait.AGE, _band),
    Dimension.OUTCOME: _Reading(Trait.OUTCOME, _plain),
    Dimension.GROUND: _Reading(Trait.GROUND, _plain),
    Dimension.VERDICT: _Reading(Trait.VERDICT, _plain),
    Dimension.CAPTURE: _Reading(Trait.CAPTURE, _plain),
    Dimension.PURPOSE: _Reading(Trait.PURPOSE, _plain),
    Dimension.VEHICLE: _Reading(Trait.VEHICLE, _plain),
    Dimension.AGENCY: _Reading(Trait.AGENCY, _plain),
    Dimension.ALERT_KIND: _Reading(Trait.ALERT_KIND, _plain),
}
