"""The one way to make a crossing: a decision that answers what was found, within the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.crossing import OUTCOME_OF, Crossing, Decision, Outcome
from checkpoint.domain.crossings.details import Details, Permit
from checkpoint.domain.crossings.grounds import GroundRule, grounds_for
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
    Finding,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.policy import PermitAsk, PermitRule
from checkpoint.domain.inspection.questions import Asked
from checkpoint.domain.inspection.subject import Subject


class ReasonMissing(DecisionNotLawful):
    """Something asked for attention, and nobody wrote why it was passed over."""


class LeadMissing(DecisionNotLawful):
    """The counter is locked: another person, a shift lead, must answer."""


class GroundMissing(DecisionNotLawful):
    """Nobody is held back without a ground that can apply to him."""


class AnswerMissing(DecisionNotLawful):
    """A question that must be answered was not."""


class AnswerUnlawful(DecisionNotLawful):
    """An entry was granted free of a visa beyond the law, or on a permit that has ended."""


def decide(
    inspection: Inspection, decision: Decision, details: Details, *, at: datetime
) -> Crossing:
    """Make the crossing that a decision amounts to, or raise a DecisionNotLawful."""
    _PROOFS[decision.outcome](inspection, decision, details)
    subject = inspection.subject
    return Crossing(
        id=inspection.id,
        post=subject.duty.post.code,
        counter=subject.duty.counter.name,
        direction=subject.direction,
        lane=subject.duty.lane,
        document=subject.document,
        capture=inspection.capture,
        details=details,
        verdict=inspection.verdict,
        checks=tuple(check_of(finding) for finding in inspection.findings),
        alert_version=inspection.alert_version,
        decision=decision,
        crossed_at=at,
    )


def require_four_eyes(decision: Decision) -> None:
    """Raise LeadMissing: red never clears by the same officer who works the counter."""
    if decision.lead is None or decision.lead == decision.officer:
        raise LeadMissing


def lawful_grounds(inspection: Inspection) -> Iterator[GroundRule]:
    """The grounds that can be chosen for this traveller at all."""
    subject = inspection.subject
    return grounds_for(subject.direction, is_citizen=subject.is_citizen)


def missing_answers(inspection: Inspection, details: Details) -> tuple[str, ...]:
    """The required fields of `Details` that are still empty, in the order asked.

    What a permit asks for goes before what is asked of everybody: who returns on a stay permit is
    granted no days.
    """
    rule = _permit_rule(inspection.subject, details)
    return tuple(
        asked.question.value
        for asked in inspection.asked
        if _is_required(asked, rule) and getattr(details, asked.question.value) in (None, "")
    )


def unlawful_answers(inspection: Inspection, details: Details) -> tuple[str, ...]:
    """The fields of `Details` that grant more than the law does."""
    subject = inspection.subject
    if not subject.is_foreigner_entering:
        return ()
    return (*unlawful_by_policy(subject, details), *_ended(subject, details))


def unlawful_by_policy(subject: Subject, details: Details) -> tuple[str, ...]:
    """The fields that grant a foreigner who enters more than the rows of policy do."""
    if not subject.is_foreigner_entering:
        return ()
    return (
        *_beyond_visa_free(subject, details),
        *_beyond_visa_on_arrival(subject, details),
        *_beyond_permit(subject, details),
    )


def _beyond_visa_free(subject: Subject, details: Details) -> tuple[str, ...]:
    """Free of a visa enter the nationalities of the list, for its days (Perpres 95/2024)."""
    if details.permit is not Permit.VISA_FREE or not subject.policy.visa_free:
        return ()
    most = subject.policy.visa_free_days(subject.document.holder.nationality, subject.today)
    if most is None:
        return ("permit",)
    return ("days_granted",) if (details.days_granted or 0) > most else ()


def _beyond_visa_on_arrival(subject: Subject, details: Details) -> tuple[str, ...]:
    """Where the list of nationalities is closed it binds; its days do always."""
    policy, post = subject.policy, subject.duty.post.policy_code
    if details.permit is not Permit.VISA_ON_ARRIVAL or not policy.visa_on_arrival:
        return ()
    row = policy.visa_at(post, subject.document.holder.nationality, subject.today)
    if row is None:
        return ("permit",)
    return ("days_granted",) if (details.days_granted or 0) > row.days else ()


def _beyond_permit(subject: Subject, details: Details) -> tuple[str, ...]:
    rule = _permit_rule(subject, details)
    if rule is None or rule.days is None:
        return ()
    return ("days_granted",) if (details.days_granted or 0) > rule.days else ()


def _permit_rule(subject: Subject, details: Details) -> PermitRule | None:
    """What is asked of the permit that was named, of whoever needs one."""
    if details.permit is None or not subject.is_foreigner_entering:
        return None
    return subject.policy.permit_rule(details.permit, subject.today)


def _is_required(asked: Asked, rule: PermitRule | None) -> bool:
    if rule is None or asked.question.value not in _OF_PERMIT:
        return asked.is_required
    return asked.question.value in rule.asks


_OF_PERMIT = frozenset(PermitAsk)


def _ended(subject: Subject, details: Details) -> tuple[str, ...]:
    """A visa that has run out opens no border (UU 6/2011 Ps 8, 13)."""
    until = details.permit_until
    return ("permit_until",) if until is not None and until < subject.today else ()


def code_of(kind: type[Finding]) -> str:
    """By which word records know a kind of finding, such as ``document_expired``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def check_of(finding: Finding) -> Check:
    """What the record keeps of a finding."""
    code = code_of(type(finding))
    if isinstance(finding, AlertHit | AlertJudgedOther | AlertNotBinding):
        alert = finding.match.alert
        return Check(
            code=code, severity=finding.severity, alert=alert.id, alert_kind=alert.kind.value
        )
    return Check(code=code, severity=finding.severity)


def _may_admit(inspection: Inspection, decision: Decision, details: Details) -> None:
    missing = missing_answers(inspection, details)
    if missing:
        raise AnswerMissing(", ".join(missing))
    if unlawful := unlawful_answers(inspection, details):
        raise AnswerUnlawful(", ".join(unlawful))
    if inspection.verdict is not Verdict.GREEN and not decision.reason.strip():
        raise ReasonMissing
    if inspection.verdict is Verdict.RED:
        require_four_eyes(decision)


def _may_hold_back(inspection: Inspection, decision: Decision, _details: Details) -> None:
    lawful = {rule.ground: rule for rule in lawful_grounds(inspection)}
    rule = lawful.get(decision.ground) if decision.ground else None
    if rule is None or OUTCOME_OF[rule.measure] is not decision.outcome:
        raise GroundMissing
    if not decision.reason.strip():
        raise ReasonMissing
    require_four_eyes(decision)


def _may_refer(_inspection: Inspection, decision: Decision, details: Details) -> None:
    if not details.referrals:
        raise AnswerMissing("referrals")
    if not decision.reason.strip():
        raise ReasonMissing


_PROOFS = {
    Outcome.ADMITTED: _may_admit,
    Outcome.REFUSED: _may_hold_back,
    Outcome.POSTPONED: _may_hold_back,
    Outcome.REFERRED: _may_refer,
}
