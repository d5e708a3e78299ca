"""What figures are of and by, in words, and the values that they are by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from babel.dates import format_date, get_day_names

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Purpose, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.statistics.aligning import BEYOND
from checkpoint.domain.statistics.question import Measure
from checkpoint.domain.statistics.traits import CITIZEN, Dimension
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import (
    agency_words,
    alert_kind_words,
    capture_words,
    direction_words,
    document_kind_words,
    ground_words,
    lane_words,
    outcome_words,
    purpose_words,
    sex_words,
    vehicle_kind_words,
    verdict_words,
)

_Said: TypeAlias = Callable[[str, Catalogue], str]

MEASURES: Mapping[Measure, str] = {
    Measure.CROSSED: QT_TRANSLATE_NOOP("statistics", "Travellers let through"),
    Measure.CHILDREN: QT_TRANSLATE_NOOP("statistics", "Children without a document"),
    Measure.HELD_BACK: QT_TRANSLATE_NOOP("statistics", "Refused, postponed or referred"),
    Measure.OVERSTAYED: QT_TRANSLATE_NOOP("statistics", "Left after the end of the stay"),
    Measure.UNDECLARED: QT_TRANSLATE_NOOP("statistics", "Without All Indonesia"),
    Measure.RECORDED: QT_TRANSLATE_NOOP("statistics", "Standing records"),
    Measure.VEHICLES: QT_TRANSLATE_NOOP("statistics", "Vehicles"),
    Measure.REFERRED: QT_TRANSLATE_NOOP("statistics", "Referred to an agency"),
    Measure.ALERT_HITS: QT_TRANSLATE_NOOP("statistics", "Alert hits"),
}

DIMENSIONS: Mapping[Dimension, str] = {
    Dimension.DAY: QT_TRANSLATE_NOOP("statistics", "Day"),
    Dimension.WEEK: QT_TRANSLATE_NOOP("statistics", "Week"),
    Dimension.MONTH: QT_TRANSLATE_NOOP("statistics", "Month"),
    Dimension.YEAR: QT_TRANSLATE_NOOP("statistics", "Year"),
    Dimension.WEEKDAY: QT_TRANSLATE_NOOP("statistics", "Day of the week"),
    Dimension.HOUR: QT_TRANSLATE_NOOP("statistics", "Hour"),
    Dimension.COUNTER: QT_TRANSLATE_NOOP("statistics", "Counter"),
    Dimension.LANE: QT_TRANSLATE_NOOP("statistics", "Lane"),
    Dimension.DIRECTION: QT_TRANSLATE_NOOP("statistics", "Direction"),
    Dimension.CITIZENSHIP: QT_TRANSLATE_NOOP("statistics", "Citizen or foreigner"),
    Dimension.NATIONALITY: QT_TRANSLATE_NOOP("statistics", "Nationality"),
    Dimension.DOCUMENT: QT_TRANSLATE_NOOP("statistics", "Document"),
    Dimension.SEX: QT_TRANSLATE_NOOP("statistics", "Sex"),
    Dimension.AGE: QT_TRANSLATE_NOOP("statistics", "Age"),
    Dimension.OUTCOME: QT_TRANSLATE_NOOP("statistics", "Decision"),
    Dimension.GROUND: QT_TRANSLATE_NOOP("statistics", "Ground"),
    Dimension.VERDICT: QT_TRANSLATE_NOOP("statistics", "Verdict"),
    Dimension.CAPTURE: QT_TRANSLATE_NOOP("statistics", "How it was entered"),
    Dimension.PURPOSE: QT_TRANSLATE_NOOP("statistics", "Purpose of the journey"),
    Dimension.VEHICLE: QT_TRANSLATE_NOOP("statistics", "Kind of vehicle"),
    Dimension.AGENCY: QT_TRANSLATE_NOOP("statistics", "Agency"),
    Dimension.ALERT_KIND: QT_TRANSLATE_NOOP("statistics", "Kind of alert"),
}

_CITIZENS = QT_TRANSLATE_NOOP("statistics", "Citizens (WNI)")
_FOREIGNERS = QT_TRANSLATE_NOOP("statistics", "Foreigners (WNA)")
_UNKNOWN = QT_TRANSLATE_NOOP("statistics", "Not known")
_BEYOND = QT_TRANSLATE_NOOP("statistics", "Without a counterpart")
_WEEK = QT_TRANSLATE_NOOP("statistics", "Week {week} of {year}")
_COUNTER = QT_TRANSLATE_NOOP("statistics", "Counter {name}")


def measure_words(measure: Measure, words: Catalogue) -> str:
    """What is counted."""
    return words.translate("statistics", MEASURES[measure])


def dimension_words(dimension: Dimension, words: Catalogue) -> str:
    """What figures are by."""
    return words.translate("statistics", DIMENSIONS[dimension])


def value_words(dimension: Dimension, value: str, words: Catalogue) -> str:
    """One value of a dimension, as `Dimension.of` gives it, in words."""
    if not value:
        return words.translate("statistics", _UNKNOWN)
    if value == BEYOND:
        return words.translate("statistics", _BEYOND)
    return _SAID.get(dimension, _as_it_is)(value, words)


def _as_it_is(value: str, _words: Catalogue) -> str:
    return value


def _day(value: str, words: Catalogue) -> str:
    return day_words(date.fromisoformat(value), words.language)


def _week(value: str, words: Catalogue) -> str:
    year, week = value.split("-W")
    return words.translate("statistics", _WEEK).format(week=int(week), year=year)


def _month(value: str, words: Catalogue) -> str:
    first = date.fromisoformat(f"{value}-01")
    return format_date(first, "MMMM y", locale=words.language.value)


def _weekday(value: str, words: Catalogue) -> str:
    names = get_day_names("wide", "stand-alone", locale=words.language.value)
    return str(names[int(value) - 1])


def _hour(value: str, _words: Catalogue) -> str:
    return f"{value}.00–{value}.59"


def _counter(value: str, words: Catalogue) -> str:
    return words.translate("statistics", _COUNTER).format(name=value)


def _citizenship(value: str, words: Catalogue) -> str:
    return words.translate("statistics", _CITIZENS if value == CITIZEN else _FOREIGNERS)


def _nationality(value: str, words: Catalogue) -> str:
    return country_name(value, words.language)


_SAID: Mapping[Dimension, _Said] = {
    Dimension.DAY: _day,
    Dimension.WEEK: _week,
    Dimension.MONTH: _month,
    Dimension.WEEKDAY: _weekday,
    Dimension.HOUR: _hour,
    Dimension.COUNTER: _counter,
    Dimension.LANE: lambda value, words: lane_words(Lane(value), words),
    Dimension.DIRECTION: lambda value, words: direction_words(Direction(value), words),
    Dimension.CITIZENSHIP: _citizenship,
    Dimension.NATIONALITY: _nationality,
    Dimension.DOCUMENT: lambda value, words: document_kind_words(DocumentKind(value), words),
    Dimension.SEX: lambda value, words: sex_words(Sex(value), words),
    Dimension.OUTCOME: lambda value, words: outcome_words(Outcome(value), words),
    Dimension.GROUND: lambda value, words: ground_words(Ground(value), words),
    Dimension.VERDICT: lambda value, words: verdict_words(Verdict(value), words),
    Dimension.CAPTURE: lambda value, words: capture_words(Capture(value), words),
    Dimension.PURPOSE: lambda value, words: purpose_words(Purpose(value), words),
    Dimension.VEHICLE: lambda value, words: vehicle_kind_words(VehicleKind(value), words),
    Dimension.AGENCY: lambda value, words: agency_words(Agency(value), words),
    Dimension.ALERT_KIND: lambda value, words: alert_kind_words(AlertKind(value), words),
}
"""Years, ages and the rest are their own words."""
