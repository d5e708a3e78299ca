"""Alerts and travellers as these tests need them. Invented people only."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex

BORN = PartialDate(1985, 3, 12)

_ALERT = Alert(
    id=UUID(int=1),
    list_name="DPO",
    reference="DPO/1",
    kind=AlertKind.DPO,
    name="BUDI HARTONO",
    born=BORN,
    direction=AlertDirection.BOTH,
)
_TRAVELLER = Traveller(
    names=("BUDI HARTONO",),
    born=BORN,
    sex=Sex.MALE,
    nationality="IDN",
    document_number="C7654321",
    document_issuer="IDN",
)


def an_alert(**changes: Any) -> Alert:
    return replace(_ALERT, **changes)


def a_numbered_alert(**changes: Any) -> Alert:
    """An alert on a number alone."""
    return replace(_ALERT, **({"name": "", "born": None} | changes))


def a_traveller(**changes: Any) -> Traveller:
    return replace(_TRAVELLER, **changes)


def named(name: str, born: PartialDate | None = BORN, **changes: Any) -> Traveller:
    return a_traveller(**({"names": (name,), "born": born} | changes))
