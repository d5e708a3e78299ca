"""Records of who may be a victim, as everybody else may read them: that somebody crossed, no more.

The count of the day and its figures stay whole, so that nobody can tell from them who is hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from checkpoint.domain.crossings.crossing import Capture, Crossing, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import Holder, PersonName, TravelDocument

MASK = "•••"
"""In place of a name; it finds nobody."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """Whose records are masked: those of some documents, and some by themselves."""

    documents: frozenset[str] = frozenset()
    """Keys of documents, also of those that a correction gave to a record of a victim."""
    records: frozenset[UUID] = frozenset()
    """Such as of who has no document of his own: all such have one key."""

    def has(self, record: Recorded) -> bool:
        """Whether a record is of a victim by what it says itself."""
        crossing = record.crossing
        return crossing.document.key in self.documents or crossing.id in self.records


def masked_among(records: Sequence[Recorded], hidden: Hidden) -> Sequence[Recorded]:
    """The same records, those of victims without what tells whose they are.

    A correction may have given a record another document: what stands before and after it is of
    the same traveller.
    """
    of_victims = hidden_among(records, hidden)
    return [masked(one) if one.crossing.id in of_victims else one for one in records]


def masked(record: Recorded) -> Recorded:
    """One of them: when, where and which way, and that it is there."""
    crossing = record.crossing
    return replace(record, crossing=_without_person(crossing))


def masked_document(document: TravelDocument) -> TravelDocument:
    """Of what kind it was, and not whose."""
    holder = Holder(name=PersonName(MASK), nationality="")
    return TravelDocument(kind=document.kind, issuer="", number="", holder=holder)


def _without_person(crossing: Crossing) -> Crossing:
    """Neither who nor what was found, asked or decided on what ground."""
    return replace(
        crossing,
        document=masked_document(crossing.document),
        capture=Capture.TYPED,
        details=Details(),
        checks=(),
        decision=replace(crossing.decision, reason="", ground=None),
        amendment=crossing.amendment and replace(crossing.amendment, reason=MASK),
    )


def hidden_among(records: Sequence[Recorded], hidden: Hidden) -> set[UUID]:
    """The ids of protected records, with all that amends them or is amended by them."""
    todo = [record.crossing.id for record in records if hidden.has(record)]
    if not todo:
        return set()
    beside: dict[UUID, set[UUID]] = {}
    for record in records:
        amendment = record.crossing.amendment
        if amendment is not None:
            beside.setdefault(record.crossing.id, set()).add(amendment.of)
            beside.setdefault(amendment.of, set()).add(record.crossing.id)
    found: set[UUID] = set()
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo.extend(beside.get(one, ()))
    return found
