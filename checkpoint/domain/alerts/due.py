"""Which entries a shift lead is to look at today: those that end soon, and those that just did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from checkpoint.domain.alerts.alert import ENDING_NOTICE, LAWFUL_TERMS, URGENT_TERM, AlertKind

LAPSED_NOTICE = timedelta(days=2)
"""How long an entry is told after its last day: who worked yesterday saw it in force, or has not
yet seen that it is not."""

_DAY = timedelta(days=1)
_YEAR_IS_LEAP = 3 * _DAY
"""What months of different length may make, and a leap day."""
_MONTH = timedelta(days=30)


class Due(NamedTuple):
    """How many entries ask for a look."""

    ending: int = 0
    """In force, with at most seven days left."""
    lapsed: int = 0
    """Ended by their last day, since yesterday."""


class Term(NamedTuple):
    """From when to when an entry applies; its last day is by its list or by law."""

    first: date | None
    last: date


def has_just_lapsed(last: date | None, today: date) -> bool:
    """Whether an entry of this last day stopped applying yesterday or today."""
    return last is not None and today - LAPSED_NOTICE <= last < today


def days_due(today: date) -> tuple[date, date]:
    """Between which last days, both included, an entry asks for a look."""
    return today - LAPSED_NOTICE, today + ENDING_NOTICE


def due_of(terms: Iterable[Term], today: date) -> Due:
    """Count what asks for a look; what has not begun ends soon for nobody."""
    ending = lapsed = 0
    for first, last in terms:
        lapsed += has_just_lapsed(last, today)
        has_begun = first is None or first <= today
        ending += has_begun and today <= last <= today + ENDING_NOTICE
    return Due(ending, lapsed)


def starts_that_may_end(first: date, last: date) -> Mapping[AlertKind, tuple[date, date]]:
    """Between which first days a ban must have begun that the law ends between two days.

    Wide by some days: whoever asks looks at the last day itself. An urgent ban ends so whatever
    its list says; another exit ban where its list names no last day.
    """
    cegah = LAWFUL_TERMS[AlertKind.CEGAH]
    longest = (cegah.months + cegah.extension_months) * _MONTH
    return {
        AlertKind.CEGAH_MENDESAK: (first - URGENT_TERM, last - URGENT_TERM + _DAY),
        AlertKind.CEGAH: (first - longest - 3 * _YEAR_IS_LEAP, last - longest + _YEAR_IS_LEAP),
    }


def latest_starts_ended_by_law(before: date) -> Mapping[AlertKind, date]:
    """On which day at the latest a ban must have begun that the law ended before a day.

    As wide as `starts_that_may_end`, and for the same reader.
    """
    return {
        kind: latest for kind, (_, latest) in starts_that_may_end(before, before - _DAY).items()
    }
