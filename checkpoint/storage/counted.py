"""What a record is counted by beyond its own columns: for an index bears columns, and no JSON."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, SmallInteger, false

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Purpose, VehicleKind
from checkpoint.domain.documents.age import age_on
from checkpoint.storage.columns import Text, word

ALERT_HIT, STAY_EXCEEDED = "alert_hit", "stay_exceeded"
"""The codes of findings in the checks of a record: `checkpoint.domain.inspection.findings`."""


def counted_columns() -> tuple[Column[Any], ...]:
    """New columns, each said by the rest of the record too; one that says other is found out."""
    return (
        # Of the day of crossing, as `age_on` tells it.
        Column("age", SmallInteger),
        Column("purpose", word(Purpose)),
        Column("children", SmallInteger, nullable=False, server_default="0"),
        Column("has_overstayed", Boolean, nullable=False, server_default=false()),
        Column("has_declared", Boolean),
        Column("vehicle", word(VehicleKind)),
        Column("plate", Text),
        # Whether he was passed on to an agency, or a hit applied to him: few are.
        Column("is_noted", Boolean, nullable=False, server_default=false()),
    )


def counted_values(recorded: Recorded) -> dict[str, object]:
    """What these columns hold of a record."""
    crossing = recorded.crossing
    details, codes = crossing.details, {check.code for check in crossing.checks}
    return {
        "age": age_on(crossing.document.holder.born, recorded.day_on),
        "purpose": details.purpose,
        "children": details.children,
        "has_overstayed": STAY_EXCEEDED in codes,
        "has_declared": details.declared,
        "vehicle": details.vehicle,
        "plate": details.plate or None,
        "is_noted": bool(details.referrals) or ALERT_HIT in codes,
    }
