"""What another policy would make of crossings that were: counts, never names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from checkpoint.domain.crossings.checks import Verdict, verdict_of
from checkpoint.domain.crossings.crossing import Crossing, Outcome, Recorded
from checkpoint.domain.inspection.decision import check_of, unlawful_by_policy
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.question import Question
from checkpoint.domain.inspection.questions import asked_of
from checkpoint.domain.inspection.rules import POLICY_RULES, examine
from checkpoint.domain.inspection.rules.stay import current_stay
from checkpoint.domain.inspection.stay import stay_of
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Counter as Desk
from checkpoint.domain.posts.post import Direction, Duty, Lane, Post

History: TypeAlias = Callable[[Crossing], Sequence[Recorded]]
"""What the post knew of a traveller before he crossed."""


class Asking(StrEnum):
    """How a question would be asked otherwise."""

    MORE = "more"
    LESS = "less"
    MUST = "must"
    """No more without an answer."""
    MAY = "may"
    """Without an answer as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What would come out otherwise."""

    examined: int = 0
    """How many crossings were looked at."""
    changed: int = 0
    """Of how many of them anything beneath would be otherwise, what is unlawful aside."""
    verdicts: Mapping[tuple[Verdict, Verdict], int] = field(default_factory=dict)
    """How many would turn from one verdict of these rules to another."""
    more: Mapping[str, int] = field(default_factory=dict)
    """By the code of a finding, how many would have it that had it not."""
    fewer: Mapping[str, int] = field(default_factory=dict)
    """By the code of a finding, how many had it and would not."""
    questions: Mapping[tuple[Asking, Lane, Question], int] = field(default_factory=dict)
    """How many would be asked otherwise, by lane and question."""
    last_days: int = 0
    """How many who entered would have had another last day."""
    overstays: int = 0
    """How many who left would have been charged otherwise, or counted as longer or shorter."""
    unlawful: int = 0
    """How many were let in on a permit or for days that would not be granted any more."""
    is_found_later: bool = False
    """Whether it cannot be told: patterns are looked for when the post has closed."""


def effect_of(
    crossings: Iterable[Crossing],
    *,
    before: Policy,
    after: Policy,
    post: Post | None,
    history: History = lambda _crossing: (),
) -> Effect:
    """Examine crossings by both policies; rules that do not rest on policy are left out.

    Each is examined as on its own day, as if it came again: what the post remembers of the
    traveller, lists and codes say the same under either. Overstays are counted where ``history``
    tells of the entry.
    """
    if post is None:
        return Effect()
    tally = _Tally()
    for crossing in crossings:
        tally.examined += 1
        known = history(crossing)
        tally.compare(*(_found(crossing, policy, post, known) for policy in (before, after)))
    return tally.effect


@dataclass(frozen=True, slots=True)
class _Found:
    """All that policy says of one crossing."""

    lane: Lane
    verdict: Verdict
    codes: frozenset[str]
    asked: Mapping[Question, bool]
    """Whether each must be answered."""
    last_day: date | None
    overstay: tuple[int, int, bool] | None
    """Days, what they cost, and whether that settles it."""
    is_unlawful: bool


@dataclass
class _Tally:
    """Counts while crossings are gone through."""

    examined: int = 0
    changed: int = 0
    verdicts: Counter[tuple[Verdict, Verdict]] = field(default_factory=Counter)
    more: Counter[str] = field(default_factory=Counter)
    fewer: Counter[str] = field(default_factory=Counter)
    questions: Counter[tuple[Asking, Lane, Question]] = field(default_factory=Counter)
    last_days: int = 0
    overstays: int = 0
    unlawful: int = 0

    def compare(self, old: _Found, new: _Found) -> None:
        """Count what differs."""
        self.unlawful += new.is_unlawful and not old.is_unlawful
        if replace(old, is_unlawful=new.is_unlawful) == new:
            return
        self.changed += 1
        if old.verdict is not new.verdict:
            self.verdicts[old.verdict, new.verdict] += 1
        self.more.update(new.codes - old.codes)
        self.fewer.update(old.codes - new.codes)
        self.questions.update(
            (asking, new.lane, question) for asking, question in _otherwise(old.asked, new.asked)
        )
        self.last_days += old.last_day != new.last_day
        self.overstays += old.overstay != new.overstay

    @property
    def effect(self) -> Effect:
        """What was counted."""
        return Effect(
            examined=self.examined,
            changed=self.changed,
            verdicts=dict(self.verdicts),
            more=dict(self.more),
            fewer=dict(self.fewer),
            questions=dict(self.questions),
            last_days=self.last_days,
            overstays=self.overstays,
            unlawful=self.unlawful,
        )


def _otherwise(
    old: Mapping[Question, bool], new: Mapping[Question, bool]
) -> Iterator[tuple[Asking, Question]]:
    for question in Question:
        if question not in old and question in new:
            yield Asking.MORE, question
        elif question in old and question not in new:
            yield Asking.LESS, question
        elif old.get(question) is not new.get(question):
            yield (Asking.MUST if new[question] else Asking.MAY), question


def _found(crossing: Crossing, policy: Policy, post: Post, history: Sequence[Recorded]) -> _Found:
    subject = _subject(crossing, policy, post, history)
    findings = examine(subject, POLICY_RULES)
    checks = [check_of(found) for found in findings]
    return _Found(
        lane=crossing.lane,
        verdict=verdict_of(check.severity for check in checks),
        codes=frozenset(check.code for check in checks),
        asked={one.question: one.is_required for one in asked_of(subject, findings)},
        last_day=_last_day(crossing, policy, post),
        overstay=_overstay(subject),
        is_unlawful=_is_unlawful(subject, crossing),
    )


def _last_day(crossing: Crossing, policy: Policy, post: Post) -> date | None:
    """Until when a foreigner who was let in may stay."""
    is_entry = crossing.direction is Direction.ENTRY and not crossing.document.holder.is_citizen
    if not is_entry or crossing.decision.outcome is not Outcome.ADMITTED:
        return None
    entered_on = post.local(crossing.crossed_at).date()
    stay = stay_of(crossing, on=entered_on, post=post, policy=policy)
    return None if stay is None else stay.last_day


def _overstay(subject: Subject) -> tuple[int, int, bool] | None:
    """By how much a foreigner who left had stayed too long."""
    stay = current_stay(subject) if subject.direction is Direction.EXIT else None
    if stay is None or not stay.days_over:
        return None
    return stay.days_over, stay.fee, stay.is_settled_by_fee


def _is_unlawful(subject: Subject, crossing: Crossing) -> bool:
    """Whether somebody who was let in got what the policy does not grant."""
    if crossing.decision.outcome is not Outcome.ADMITTED:
        return False
    return bool(unlawful_by_policy(subject, crossing.details))


def _subject(
    crossing: Crossing, policy: Policy, post: Post, history: Sequence[Recorded]
) -> Subject:
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
        history=history,
        policy=policy,
    )
