"""How long somebody may stay, has stayed, and what a longer stay costs (UU 6/2011 Ps 78)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.details import Details, stay_ends_on
from checkpoint.domain.crossings.extension import StayExtension, extended_to
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.inspection.policy import Policy, StayRule
from checkpoint.domain.posts.post import Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A stay as it is on one day: both dates, for how a stay is counted differs."""

    entered_on: date
    last_day: date
    """The last lawful day."""
    on: date
    """The day it is looked at: today, or the day on which he left."""
    counted_by: StayRule
    """In force on the day of entry: the last day does not move afterwards."""
    charged_by: StayRule
    """In force on the day it is looked at."""

    @property
    def days_inside(self) -> int:
        """Which day of the stay it is, counted as the rule counts: the first is 1, or 0."""
        return (self.on - self.entered_on).days + int(self.counted_by.arrival_counts)

    @property
    def days_left(self) -> int:
        """Days that follow on which he may still be here; none on the last one."""
        return max((self.last_day - self.on).days, 0)

    @property
    def days_over(self) -> int:
        """Days of overstay."""
        return max((self.on - self.last_day).days, 0)

    @property
    def is_settled_by_fee(self) -> bool:
        """Whether it is not so long that only deportation and tangkal are left."""
        return self.days_over <= self.charged_by.most_days_by_fee

    @property
    def fee(self) -> int:
        """What is to be paid (biaya beban), in rupiah; nothing where no fee settles it."""
        return self.days_over * self.charged_by.fee_per_day if self.is_settled_by_fee else 0


class Opening(Protocol):
    """The crossing by which a stay began, as far as it says how long it may be."""

    @property
    def crossed_at(self) -> datetime:
        """When he came in."""
        ...

    @property
    def document(self) -> TravelDocument:
        """On what."""
        ...

    @property
    def details(self) -> Details:
        """What was granted."""
        ...

    @property
    def ids(self) -> tuple[UUID, ...]:
        """By which the stay is spoken of: of the record, and of the one that it corrects."""
        ...


def stay_of(
    entry: Opening,
    *,
    on: date,
    post: Post,
    policy: Policy,
    extensions: Iterable[StayExtension] = (),
) -> Stay | None:
    """The stay that an entry opened; ``None`` where nobody knows what was granted.

    Of ``extensions`` those count that are of this entry, or of the record that it corrects.
    """
    later = extended_to(one for one in extensions if one.entry in entry.ids)
    document = entry.document
    return stay_on_terms(
        entered_on=post.local(entry.crossed_at).date(),
        document=document.kind,
        issuer=document.issuer,
        days_granted=entry.details.days_granted,
        on=on,
        post=post,
        policy=policy,
        later=later,
    )


def stay_on_terms(
    *,
    entered_on: date,
    document: DocumentKind,
    issuer: str,
    days_granted: int | None,
    on: date,
    post: Post,
    policy: Policy,
    later: date | None = None,
) -> Stay | None:
    """The same by what all have in common who came in so; ``later`` is to when it was extended."""
    days = days_granted or _days_of_pass(document, issuer, entered_on, post, policy)
    if days is None:
        return None
    rule = policy.stay_rule(entered_on)
    granted = stay_ends_on(entered_on, days, arrival_counts=rule.arrival_counts)
    last_day = granted if later is None else max(granted, later)
    return Stay(
        entered_on=entered_on,
        last_day=last_day,
        on=on,
        counted_by=rule,
        charged_by=policy.stay_rule(on),
    )


def _days_of_pass(
    document: DocumentKind, issuer: str, on: date, post: Post, policy: Policy
) -> int | None:
    """What a local pass grants by itself; the longest where rows differ."""
    if not document.is_local:
        return None
    rows = policy.border_pass_rules(post.policy_code, document, issuer, on)
    return max((row.stay_days for row in rows if row.stay_days is not None), default=None)
