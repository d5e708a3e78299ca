"""Records of who may be a victim, as everybody else may read them: that somebody crossed, no more.

The count of the day and its figures stay whole, so that nobody can tell from them who is hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

from checkpoint.domain.crossings.crossing import Capture, Crossing, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import Holder, PersonName, TravelDocument

MASK = "•••"
"""In place of a name; it finds nobody."""


def masked_among(records: Sequence[Recorded], protected: Collection[str]) -> Sequence[Recorded]:
    """The same records, those of protected documents without what tells whose they are.

    ``protected`` are keys of documents. A correction may have given a record another document:
    what stands before and after it is of the same traveller.
    """
    if not protected:
        return records
    hidden = _chains_of(records, protected)
    return [masked(one) if one.crossing.id in hidden else one for one in records]


def masked(record: Recorded) -> Recorded:
    """One of them: when, where and which way, and that it is there."""
    crossing = record.crossing
    return replace(record, crossing=_without_person(crossing))


def _without_person(crossing: Crossing) -> Crossing:
    """Neither who nor what was found, asked or decided on what ground."""
    document = crossing.document
    return replace(
        crossing,
        document=TravelDocument(
            kind=document.kind,
            issuer="",
            number="",
            holder=Holder(name=PersonName(MASK), nationality=""),
        ),
        capture=Capture.TYPED,
        details=Details(),
        checks=(),
        decision=replace(crossing.decision, reason="", ground=None),
        amendment=crossing.amendment and replace(crossing.amendment, reason=MASK),
    )


def _chains_of(records: Sequence[Recorded], protected: Collection[str]) -> set[UUID]:
    """The ids of protected records, with all that amends them or is amended by them."""
    beside: dict[UUID, set[UUID]] = {}
    for record in records:
        amendment = record.crossing.amendment
        if amendment is not None:
            beside.setdefault(record.crossing.id, set()).add(amendment.of)
            beside.setdefault(amendment.of, set()).add(record.crossing.id)
    found: set[UUID] = set()
    todo = [each.crossing.id for each in records if each.crossing.document.key in protected]
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo.extend(beside.get(one, ()))
    return found
