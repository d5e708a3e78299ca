"""Letting through all who are green: each is looked at once more, for a bus takes its time.

Meanwhile somebody was put off at another counter, locked, or named by a list that came in force;
and one person may stand in the list with two documents.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from checkpoint.domain.groups.answering import Standing, details_of, standing_of
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.story import with_story
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Duty
from checkpoint.services.counter import CounterService
from checkpoint.services.group_acts import admit_one, found_again
from checkpoint.services.meanwhile import decided_since
from checkpoint.services.open_group import Left, OpenGroup
from checkpoint.services.ports import NewId, Store


def found_now(
    counter: CounterService,
    store: Store,
    duty: Duty,
    opened: OpenGroup,
    draft: GroupDraft,
    *,
    at: datetime,
) -> Mapping[UUID, Inspection]:
    """Who is still to be decided on, as he is found now.

    Where the alert book, or the day, is another than before, he is read anew from the start;
    else the long search for alerts is spared.
    """
    version, today = store.alerts.version(), duty.post.local(at).date()
    found: dict[UUID, Inspection] = {}
    for member in draft.members:
        if member.is_settled:
            continue
        before = _before(opened, member.id)
        if before is not None and before.alert_version == version and before.subject.today == today:
            found[member.id] = counter.found_meanwhile(store, before)
        else:
            found[member.id] = found_again(counter, store, duty, draft.group, member)
    return with_story(draft, found)


def admit_ready(
    counter: CounterService,
    store: Store,
    actor: Officer,
    draft: GroupDraft,
    found: Mapping[UUID, Inspection],
    *,
    at: datetime,
    new_id: NewId,
) -> Mapping[UUID, Inspection]:
    """Record each who is ready; returns how all are found after that."""
    after = dict(found)
    for member in draft.members:
        inspection = after.get(member.id)
        if inspection is None:
            continue
        if decided_since(store, inspection) is not None:
            # The one before him in the list is he himself, on another document.
            inspection = after[member.id] = counter.found_meanwhile(store, inspection)
        if standing_of(draft, member, inspection) is Standing.READY:
            details = details_of(draft, member, inspection)
            admit_one(store, actor, details, inspection, at=at, new_id=new_id)
    return after


def left_behind(before: OpenGroup, after: OpenGroup) -> tuple[Left, ...]:
    """Who was shown as ready, and is still there."""
    ready = {one.member.id: one.inspection for one in before.members if _is_ready(one.standing)}
    return tuple(
        Left(member=one.member, why=_why(ready[one.member.id], one.inspection))
        for one in after.members
        if one.member.id in ready and one.standing is not Standing.DONE
    )


def _is_ready(standing: Standing) -> bool:
    return standing is Standing.READY


def _before(opened: OpenGroup, id: UUID) -> Inspection | None:
    known = (one.inspection for one in opened.members if one.member.id == id)
    return next(known, None)


def _why(before: Inspection | None, now: Inspection | None) -> Finding | None:
    """The gravest that is new."""
    known = before.findings if before is not None else ()
    found = now.findings if now is not None else ()
    return next((one for one in found if one not in known), None)
