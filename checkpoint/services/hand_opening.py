"""Opening a case for who never stood at a counter: he walked up, or somebody brought him."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.cases.case import NO_COUNTER, Came, CaseKind
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import NotFound
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane, Post
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import seen_by
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.ports import Storage, Store
from checkpoint.services.presented import Presented


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is known of somebody who stands in the second line without a referral."""

    document: TravelDocument
    """Of the kind `NO_DOCUMENT` where he has none."""
    direction: Direction
    """Which way he was going, or would have gone."""
    came: Came
    kind: CaseKind | None
    """None leaves it to what is found of him."""
    note: str


class HandOpeningService:
    """The same case as a referral opens: found against all that is known, with its procedure."""

    def __init__(self, *, storage: Storage, counter: CounterService) -> None:
        self._storage = storage
        self._counter = counter

    def open(self, actor: Officer, found: Found) -> UUID | None:
        """Record that he was sent to the second line, and open his case; None where it is hidden.

        No counter locks, whatever is found: he stands at none. The record keeps who is meant, as
        that of any referral does.
        """
        with self._storage.reading() as store:
            require_standing(store, actor, Permission.WORK_CASES)
            post = _post(store)
        duty = Duty(
            post=post,
            counter=Counter(NO_COUNTER),
            direction=found.direction,
            lane=_lane_of(found.document, post),
        )
        presented = Presented(document=found.document, capture=Capture.TYPED)
        inspection = self._counter.look(actor, duty, presented)
        note = found.note.strip()
        ruling = Ruling(
            outcome=Outcome.REFERRED, reason=note, case_kind=found.kind, came=found.came
        )
        details = Details(referrals=(Referral(agency=Agency.SECOND_LINE, note=note),))
        record = self._counter.record(actor, inspection, ruling, details)
        with self._storage.reading() as store:
            opened = store.cases.every_open(post.code)
            state = next(one for one in opened if one.case.visit == record.crossing.id)
            return state.case.id if seen_by(store, actor, [state]) else None


def _lane_of(document: TravelDocument, post: Post) -> Lane:
    """What is asked of him later depends on it."""
    wanted = Lane.BORDER_PASS if document.kind.is_local else Lane.PASSPORT
    return wanted if wanted in post.lanes else post.lanes[0]


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post
