"""What is over: closed cases, and groups of whom somebody was handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.groups.state import GroupState
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import names_of, seen_by
from checkpoint.services.ports import Storage, Store

MOST = 200
"""So many of each are shown; who looks for an older one says more of it."""
BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for; the empty one finds everything."""

    text: str = ""
    """Words of a name, or numbers; of a group, of who received."""
    kind: CaseKind | GroupKind | None = None


EVERYTHING = Sought()


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What was found, newest first."""

    cases: Sequence[CaseState] = ()
    groups: Sequence[GroupState] = ()
    names: Mapping[UUID, str]
    has_more: bool = False
    """Whether more is there than is shown."""


class CaseArchiveService:
    """Reads it, for who works cases; of those marked for protection only who may sees any."""

    def __init__(self, *, storage: Storage) -> None:
        self._storage = storage

    def find(self, actor: Officer, sought: Sought = EVERYTHING) -> Archive:
        """What is over and fits."""
        with self._storage.reading() as store:
            now = require_standing(store, actor, Permission.WORK_CASES)
            post = store.posts.post()
            if post is None:
                return Archive(names={})
            cases = _cases(store, now, post.code, sought)
            groups = _groups(store, post.code, sought)
            return Archive(
                cases=cases[:MOST],
                groups=groups[:MOST],
                names=names_of(store),
                has_more=max(len(cases), len(groups)) > MOST,
            )


def _cases(store: Store, actor: Officer, post: str, sought: Sought) -> Sequence[CaseState]:
    """One more than is shown, if there is one; what a case is about is known by its events only."""
    if isinstance(sought.kind, GroupKind):
        return ()
    found: list[CaseState] = []
    last: CaseState | None = None
    while len(found) <= MOST:
        batch = store.cases.closed(post, text=sought.text, before=last, limit=BATCH)
        seen = seen_by(store, actor, batch)
        found += (one for one in seen if sought.kind in (None, one.kind))
        if len(batch) < BATCH:
            break
        last = batch[-1]
    return found


def _groups(store: Store, post: str, sought: Sought) -> Sequence[GroupState]:
    if isinstance(sought.kind, CaseKind):
        return ()
    found = store.groups.handed_over(post, limit=MOST + 1)
    return [
        one
        for one in found
        if sought.kind in (None, one.group.kind)
        and any(_fits(each, sought) for each in one.hand_overs)
    ]


def _fits(given: HandOver, sought: Sought) -> bool:
    said = f"{given.office} {given.receiver} {given.function}".casefold()
    return all(word in said for word in sought.text.casefold().split())
