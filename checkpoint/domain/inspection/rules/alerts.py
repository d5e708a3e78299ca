"""Who is on a list, and what that means in this direction."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.alerts.alert import AlertKind, AlertState
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.inspection.findings import AlertHit, AlertNotBinding, Finding
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
        alert = match.alert
        if alert.concerns(subject.direction, is_citizen=subject.is_citizen, on=subject.today):
            yield AlertHit(_severity(match), match)
        elif match.band is not Band.POSSIBLE:
            state = alert.state_on(subject.today)
            if state is not AlertState.NOT_YET:
                yield AlertNotBinding(Severity.NOTE, match, has_ended=state is AlertState.ENDED)


def _severity(match: AlertMatch) -> Severity:
    """A kind with legal force locks, unless the likeness is a mere possibility."""
    if match.alert.kind in LOCKING_KINDS and match.band is not Band.POSSIBLE:
        return Severity.LOCK
    return Severity.ATTENTION
