"""Where the papers of the post go: kept for every counter of it, and looked up by all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.delivery import (
    Delivery,
    DeliveryChanged,
    KeptDelivery,
    Receiver,
)
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import names_of
from checkpoint.services.ports import Clock, NewId, Storage

Deliveries: TypeAlias = Mapping[Receiver, Delivery]
"""The way of every receiver's papers; one of whom nothing is set has an empty one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingDelivery:
    """A way of papers, and whose word it is."""

    how: Delivery
    seen: UUID | None = None
    """The id of what was kept; ``None`` where the settings of the computer say it, or nobody."""
    is_of_file: bool = False
    """Whether the settings of this computer say it."""
    by: str = ""
    at: datetime | None = None


class DeliveryService:
    """The newest way that somebody kept holds; without one, what the computer's settings say."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        new_id: NewId,
        of_file: Deliveries | None = None,
    ) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id
        self._of_file = {} if of_file is None else of_file

    def every(self, actor: Officer, post: Post) -> Deliveries:
        """Where the papers of each receiver go now."""
        return {one: standing.how for one, standing in self.look(actor, post).items()}

    def look(self, actor: Officer, post: Post) -> Mapping[Receiver, StandingDelivery]:
        """Where the papers of each receiver go now, and who said so."""
        actor.must(Permission.KEEP_DELIVERY)
        with self._storage.reading() as store:
            kept = store.deliveries.standing(post.code)
            names = names_of(store)
        return {one: self._standing(one, kept.get(one), names) for one in Receiver}

    def keep(
        self, actor: Officer, post: Post, receiver: Receiver, how: Delivery, *, seen: UUID | None
    ) -> None:
        """Have somebody's papers go another way from now on.

        ``seen`` is what stood there when it was looked at (`StandingDelivery.seen`): of two people
        who change one at once, the second gets DeliveryChanged, which names the first.
        """
        actor.must(Permission.KEEP_DELIVERY)
        at = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_DELIVERY)
            before = store.deliveries.standing(post.code).get(receiver)
            if before is not None and before.id != seen:
                by = names_of(store).get(before.officer, "")
                raise DeliveryChanged(by, post.local(before.at))
            if before is not None and before.how == how:
                return
            kept = KeptDelivery(
                id=self._new_id(),
                post=post.code,
                receiver=receiver,
                how=how,
                officer=actor.id,
                at=at,
            )
            store.deliveries.keep(kept)
            store.audit.append(_act(kept))

    def _standing(
        self, receiver: Receiver, kept: KeptDelivery | None, names: Mapping[UUID, str]
    ) -> StandingDelivery:
        if kept is None:
            said = self._of_file.get(receiver)
            return StandingDelivery(how=said or Delivery(), is_of_file=said is not None)
        by = names.get(kept.officer, "")
        return StandingDelivery(how=kept.how, seen=kept.id, by=by, at=kept.at)


def _act(kept: KeptDelivery) -> Act:
    how = kept.how
    return Act(
        action=Action.DELIVERY_KEPT,
        at=kept.at,
        actor=str(kept.officer),
        subject=str(kept.id),
        detail={
            "receiver": kept.receiver.value,
            "outbox": how.outbox,
            "files": "yes" if how.has_files else "no",
            "printer": how.printer,
            "copies": str(how.copies),
            "size": how.paper_size.value if how.paper_size else "",
        },
    )
