"""What another policy would make of crossings that were: counts, never names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checkpoint.domain.crossings.checks import Verdict, verdict_of
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.inspection.decision import check_of, unlawful_by_policy
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.rules import POLICY_RULES, examine
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Counter as Desk
from checkpoint.domain.posts.post import Duty, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What would come out otherwise."""

    examined: int = 0
    """How many crossings were looked at."""
    changed: int = 0
    """Of how many of them the rules of policy would say something else."""
    verdicts: Mapping[tuple[Verdict, Verdict], int] = field(default_factory=dict)
    """How many would turn from one verdict of these rules to another."""
    more: Mapping[str, int] = field(default_factory=dict)
    """By the code of a finding, how many would have it that had it not."""
    fewer: Mapping[str, int] = field(default_factory=dict)
    """By the code of a finding, how many had it and would not."""
    unlawful: int = 0
    """How many were let in on a permit or for days that would not be granted any more."""


def effect_of(
    crossings: Iterable[Crossing], *, before: Policy, after: Policy, post: Post | None
) -> Effect:
    """Examine crossings by both policies; rules that do not rest on policy are left out.

    Each is examined as on its own day, as if it came again: what the post remembers of the
    traveller, lists and codes say the same under either.
    """
    if post is None:
        return Effect()
    examined = changed = unlawful = 0
    verdicts: Counter[tuple[Verdict, Verdict]] = Counter()
    more: Counter[str] = Counter()
    fewer: Counter[str] = Counter()
    for crossing in crossings:
        examined += 1
        old, new = (_found(crossing, policy, post) for policy in (before, after))
        unlawful += _is_unlawful(crossing, after, post) and not _is_unlawful(crossing, before, post)
        if old.codes == new.codes and old.verdict is new.verdict:
            continue
        changed += 1
        if old.verdict is not new.verdict:
            verdicts[old.verdict, new.verdict] += 1
        more.update(new.codes - old.codes)
        fewer.update(old.codes - new.codes)
    return Effect(
        examined=examined,
        changed=changed,
        verdicts=dict(verdicts),
        more=dict(more),
        fewer=dict(fewer),
        unlawful=unlawful,
    )


@dataclass(frozen=True, slots=True)
class _Found:
    verdict: Verdict
    codes: frozenset[str]


def _found(crossing: Crossing, policy: Policy, post: Post) -> _Found:
    checks = [check_of(found) for found in examine(_subject(crossing, policy, post), POLICY_RULES)]
    return _Found(
        verdict_of(check.severity for check in checks), frozenset(check.code for check in checks)
    )


def _is_unlawful(crossing: Crossing, policy: Policy, post: Post) -> bool:
    """Whether somebody who was let in got what the policy does not grant."""
    if crossing.decision.outcome is not Outcome.ADMITTED:
        return False
    return bool(unlawful_by_policy(_subject(crossing, policy, post), crossing.details))


def _subject(crossing: Crossing, policy: Policy, post: Post) -> Subject:
    duty = Duty(
        post=post,
        counter=Desk(crossing.counter),
        direction=crossing.direction,
        lane=crossing.lane,
    )
    return Subject(
        document=crossing.document,
        zone=None,
        duty=duty,
        at=crossing.crossed_at,
        today=post.local(crossing.crossed_at).date(),
        matches=(),
        history=(),
        policy=policy,
    )
