"""Views of figures in words: their names, their days, and what they are compared with."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod
from checkpoint.domain.statistics.views import ReadyView, Share, View
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words
from checkpoint.words.statistics import dimension_words, measure_words, value_words

READY_VIEW_NAMES: Mapping[ReadyView, str] = {
    ReadyView.MONTHS: QT_TRANSLATE_NOOP("views", "By month and direction"),
    ReadyView.NATIONALITIES: QT_TRANSLATE_NOOP("views", "By nationality"),
    ReadyView.HOURS: QT_TRANSLATE_NOOP("views", "Hours and days of the week"),
    ReadyView.AGES: QT_TRANSLATE_NOOP("views", "By age and sex"),
    ReadyView.DOCUMENTS: QT_TRANSLATE_NOOP("views", "By document"),
    ReadyView.COUNTERS: QT_TRANSLATE_NOOP("views", "Lanes and counters"),
    ReadyView.REFUSALS: QT_TRANSLATE_NOOP("views", "Refusals by ground"),
    ReadyView.OVERSTAYS: QT_TRANSLATE_NOOP("views", "Overstays by nationality"),
    ReadyView.PURPOSES: QT_TRANSLATE_NOOP("views", "Purposes of journeys"),
    ReadyView.VEHICLES: QT_TRANSLATE_NOOP("views", "Vehicles by kind"),
    ReadyView.REFERRALS: QT_TRANSLATE_NOOP("views", "Referrals by agency"),
    ReadyView.ALERT_HITS: QT_TRANSLATE_NOOP("views", "Alert hits by kind"),
}
QUICK_PERIODS: Mapping[QuickPeriod, str] = {
    QuickPeriod.TODAY: QT_TRANSLATE_NOOP("views", "Today"),
    QuickPeriod.YESTERDAY: QT_TRANSLATE_NOOP("views", "Yesterday"),
    QuickPeriod.THIS_WEEK: QT_TRANSLATE_NOOP("views", "This week"),
    QuickPeriod.LAST_WEEK: QT_TRANSLATE_NOOP("views", "Last week"),
    QuickPeriod.THIS_MONTH: QT_TRANSLATE_NOOP("views", "This month"),
    QuickPeriod.LAST_MONTH: QT_TRANSLATE_NOOP("views", "Last month"),
    QuickPeriod.THIS_YEAR: QT_TRANSLATE_NOOP("views", "This year"),
    QuickPeriod.LAST_YEAR: QT_TRANSLATE_NOOP("views", "Last year"),
    QuickPeriod.LAST_30_DAYS: QT_TRANSLATE_NOOP("views", "Last 30 days"),
    QuickPeriod.LAST_365_DAYS: QT_TRANSLATE_NOOP("views", "Last 365 days"),
}
COMPARISONS: Mapping[Comparison, str] = {
    Comparison.NOTHING: QT_TRANSLATE_NOOP("views", "Nothing"),
    Comparison.BEFORE: QT_TRANSLATE_NOOP("views", "Days before"),
    Comparison.YEAR_BEFORE: QT_TRANSLATE_NOOP("views", "A year before"),
}
SHARES: Mapping[Share, str] = {
    Share.NOTHING: QT_TRANSLATE_NOOP("views", "Numbers"),
    Share.ALL: QT_TRANSLATE_NOOP("views", "% of all"),
    Share.ROW: QT_TRANSLATE_NOOP("views", "% of the row"),
    Share.COLUMN: QT_TRANSLATE_NOOP("views", "% of the column"),
}
_SPAN = QT_TRANSLATE_NOOP("views", "{first} to {last}")
_ONLY = QT_TRANSLATE_NOOP("views", "only {dimension}: {values}")


def ready_view_words(ready: ReadyView, words: Catalogue) -> str:
    """The name of a view that every post has."""
    return words.translate("views", READY_VIEW_NAMES[ready])


def quick_period_words(quick: QuickPeriod, words: Catalogue) -> str:
    """Days as they are called."""
    return words.translate("views", QUICK_PERIODS[quick])


def comparison_words(comparison: Comparison, words: Catalogue) -> str:
    """With what figures are compared."""
    return words.translate("views", COMPARISONS[comparison])


def share_words(share: Share, words: Catalogue) -> str:
    """As what figures are shown."""
    return words.translate("views", SHARES[share])


def period_words(period: Period, words: Catalogue) -> str:
    """Its first day and its last, or the one day it is."""
    first, last = (day_words(day, words.language) for day in (period.first_on, period.last_on))
    if period.is_one_day:
        return first
    return words.translate("views", _SPAN).format(first=first, last=last)


def view_title(view: View, period: Period, words: Catalogue) -> str:
    """What is counted, of which days, and to what it is narrowed."""
    said = [measure_words(view.measure, words), period_words(period, words)]
    for dimension, kept in view.only.items():
        values = ", ".join(value_words(dimension, value, words) for value in sorted(kept))
        only = words.translate("views", _ONLY)
        said.append(only.format(dimension=dimension_words(dimension, words), values=values))
    return " · ".join(said)
