"""Alerts, what is judged of them, and whose lists are trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.hits import Hit
from checkpoint.domain.alerts.judgement import Judgement
from checkpoint.domain.alerts.signing import ListKey
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    Sex,
)
from tests.builders.beginnings import LESTARI, NOON, SIREGAR, an_id, numbers
from tests.builders.documents import a_document


def an_alert(**changes: Any) -> Alert:
    """An entry ban on the holder of `a_document`, each call another entry of the list."""
    alert = Alert(
        id=an_id(),
        list_name="Tangkal",
        reference=f"R-{next(numbers)}",
        kind=AlertKind.TANGKAL,
        name="NUR AISYAH ROSLI",
        born=PartialDate(1990, 7, 21),
        sex=Sex.FEMALE,
        nationality="MYS",
        direction=AlertDirection.ENTRY,
        valid_from=date(2025, 6, 1),
        valid_to=date(2027, 5, 31),
        requester="Ditjen Imigrasi",
        reason="Penangkalan",
        instruction="Hubungi kepala regu.",
    )
    return replace(alert, **changes)


def a_judgement(**changes: Any) -> Judgement:
    """The counter's officer said that the holder of `a_document` is somebody else."""
    judgement = Judgement(
        id=an_id(),
        alert=an_id(),
        content="c" * 64,
        document=a_document().key,
        band=Band.PROBABLE,
        is_same=False,
        reason="Wajahnya lain.",
        officer=LESTARI,
        at=NOON,
    )
    return replace(judgement, **changes)


def a_hit_on(judgement: Judgement, **changes: Any) -> Hit:
    """The hit that was judged, at a visit of its own."""
    hit = Hit(
        visit=an_id(),
        alert=judgement.alert,
        content=judgement.content,
        document=judgement.document,
        list_name="Tangkal",
        at=judgement.at,
    )
    return replace(hit, **changes)


def a_list_key(**changes: Any) -> ListKey:
    """A key for lists that nobody has the other half of."""
    key = ListKey(
        id=an_id(),
        name="Wasdakim",
        owner="Surat 12/2026",
        content=bytes(range(32)),
        officer=SIREGAR,
        added_at=NOON,
    )
    return replace(key, **changes)
