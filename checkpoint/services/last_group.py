"""Who travels with whom: the last group of a person, found over his last crossings.

Who crosses alone, as most do, costs one question by an index and no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from uuid import UUID

from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.groups.state import GroupState
from checkpoint.domain.journeys.last_group import MOST_NAMED, LastGroup
from checkpoint.services.ports import Store


def last_group_of(
    store: Store, history: Sequence[Recorded], *, sees_protected: bool
) -> LastGroup | None:
    """The newest group among these records, which come newest first; None where there is none."""
    every = [(record, one) for record in history for one in _told_of(store, record)]
    groups = store.groups.groups_of([one for _record, one in every])
    newest = next((pair for pair in every if pair[1] in groups), None)
    if newest is None:
        return None
    record, mine = newest
    state = store.groups.find(groups[mine])
    if state is None:
        return None
    return _told(store, record, state, mine, sees_protected=sees_protected)


def _told(
    store: Store, record: Recorded, state: GroupState, mine: UUID, *, sees_protected: bool
) -> LastGroup | None:
    others = (one for one in state.crossings if one != mine)
    named = tuple(islice(_chains(store, others), MOST_NAMED))
    keys = {one.crossing.document.key for chain in named for one in chain}
    hidden = frozenset() if sees_protected else store.screening.protected(keys)
    found = LastGroup(
        crossed_at=record.crossing.crossed_at,
        names=tuple(_name(chain, hidden) for chain in named),
        # A bus is not read line by line while somebody waits: who is not named is counted.
        more=sum(1 for _rest in others),
        children=sum(len(member.companions) for member in state.members),
    )
    return found if found.names or found.children else None


def _chains(store: Store, crossings: Iterator[UUID]) -> Iterator[Sequence[Recorded]]:
    """Each record with those that put it right, the standing one last; cancelled ones never."""
    for one in crossings:
        chain: list[Recorded] = []
        record = store.crossings.find(one)
        while record is not None:
            chain.append(record)
            record = store.crossings.find(record.amended_by) if record.amended_by else None
        if chain and chain[-1].counts:
            yield chain


def _name(chain: Sequence[Recorded], hidden: frozenset[str]) -> str:
    """A correction to another document uncovers nobody."""
    if any(one.crossing.document.key in hidden for one in chain):
        return MASK
    return chain[-1].crossing.document.holder.name.full


def _told_of(store: Store, record: Recorded) -> Iterator[UUID]:
    """The ids under which a group may know a record: it keeps the one that was first made."""
    current: Recorded | None = record
    while current is not None:
        yield current.crossing.id
        amendment = current.crossing.amendment
        current = store.crossings.find(amendment.of) if amendment else None
