"""Which values a dimension has at all, where they are few and known."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Purpose, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.statistics.traits import AGE_BANDS, CITIZEN, FOREIGNER, Dimension

VALUES: Mapping[Dimension, tuple[str, ...]] = {
    Dimension.WEEKDAY: tuple("1234567"),
    Dimension.HOUR: tuple(f"{hour:02}" for hour in range(24)),
    Dimension.LANE: tuple(Lane),
    Dimension.DIRECTION: tuple(Direction),
    Dimension.CITIZENSHIP: (CITIZEN, FOREIGNER),
    Dimension.DOCUMENT: tuple(DocumentKind),
    Dimension.SEX: tuple(Sex),
    Dimension.AGE: AGE_BANDS,
    Dimension.OUTCOME: tuple(Outcome),
    Dimension.GROUND: tuple(Ground),
    Dimension.VERDICT: tuple(Verdict),
    Dimension.CAPTURE: tuple(Capture),
    Dimension.PURPOSE: tuple(Purpose),
    Dimension.VEHICLE: tuple(VehicleKind),
    Dimension.AGENCY: tuple(Agency),
    Dimension.ALERT_KIND: tuple(AlertKind),
}
"""A value that is misspelt, or that there was once, would count nobody, and not say why."""


def are_known(dimension: Dimension, values: Collection[str]) -> bool:
    """Whether each may be found; nothing at all is what is not known of somebody."""
    known = VALUES.get(dimension)
    return known is None or {*values} <= {"", *known}
