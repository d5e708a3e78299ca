"""Travellers as the rules see them."""

from __future__ import annotations

from typing import Any

from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.subject import Subject
from tests.builders import NOON, QUESTIONS, TODAY, a_document, a_duty, an_alert


def a_subject(**changes: Any) -> Subject:
    usual: dict[str, Any] = {
        "document": a_document(),
        "zone": None,
        "duty": a_duty(),
        "at": NOON,
        "today": TODAY,
        "matches": (),
        "history": (),
        "policy": Policy(questions=QUESTIONS),
    }
    return Subject(**usual | changes)


def a_match(band: Band = Band.SAME, **changes: Any) -> AlertMatch:
    alert = an_alert(**changes)
    return AlertMatch(alert=alert, band=band, score=95, matched_name=alert.name, parts=())
