"""Who is on a list, and what that means in this direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checkpoint.domain.alerts.alert import AlertKind, AlertState
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
    Finding,
)
from checkpoint.domain.inspection.subject import Subject

LOCKING_KINDS = frozenset(
    {
        AlertKind.CEGAH,
        AlertKind.CEGAH_MENDESAK,
        AlertKind.TANGKAL,
        AlertKind.DPO,
        AlertKind.LOST_DOCUMENT,
    }
)
"""Kinds with a legal consequence; the others only ask the officer to look twice."""


def listed_traveller(subject: Subject) -> Iterator[Finding]:
    """A cegah binds on exit, a tangkal on a foreigner's entry (UU 6/2011 Ps 13, 16, 91 to 103).

    What has ended, or does not concern this direction, is told and never blocks: a citizen
    under cegah comes home freely, and the requester is notified.
    """
    for match in subject.matches:
        found = _found(subject, match)
        if found is not None:
            yield _as_judged(subject, found)


def _found(subject: Subject, match: AlertMatch) -> AlertHit | AlertNotBinding | None:
    """What a match means here, whatever was said of it before."""
    alert = match.alert
    if alert.concerns(subject.direction, is_citizen=subject.is_citizen, on=subject.today):
        return AlertHit(_severity(match), match)
    state = alert.state_on(subject.today)
    if match.band is Band.POSSIBLE or state is AlertState.NOT_YET:
        return None
    return AlertNotBinding(Severity.NOTE, match, has_ended=state is AlertState.ENDED)


def _as_judged(subject: Subject, found: AlertHit | AlertNotBinding) -> Finding:
    """The same in the light of what was judged before: a note where it was somebody else."""
    match = found.match
    judged = subject.judged.get(match.alert.id)
    if judged is None:
        return found
    is_locking = found.severity is Severity.LOCK
    if judged.judgement.sets_aside(match, takes_lead=is_locking):
        return AlertJudgedOther(Severity.NOTE, match, judged, unjudged=found.severity)
    return replace(found, judged=judged) if isinstance(found, AlertHit) else found


def _severity(match: AlertMatch) -> Severity:
    """A kind with legal force locks, unless the likeness is a mere possibility."""
    if match.alert.kind in LOCKING_KINDS and match.band is not Band.POSSIBLE:
        return Severity.LOCK
    return Severity.ATTENTION
