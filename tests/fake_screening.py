"""What is kept beside the cases in memory, under the same contract as on disk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.documents.travel_document import finds_one
from tests.fake_cases import MemoryCases
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings


class MemoryScreening(Register):
    """Contacts and recommendations in the order of adding."""

    def __init__(self, cases: MemoryCases, crossings: MemoryCrossings) -> None:
        self.contacts: dict[UUID, tuple[UUID, str]] = {}
        self.lifts: dict[UUID, Lift] = {}
        self.drafts: dict[tuple[UUID, UUID], Screening] = {}
        self.cases = cases
        self.crossings = crossings

    def note_contact(self, id: UUID, *, case: UUID, digest: str, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.contacts.setdefault(id, (case, digest))

    def with_contact(self, digest: str) -> Sequence[UUID]:
        return list(dict.fromkeys(case for case, one in self.contacts.values() if one == digest))

    def sharing_contact(self, keys: Collection[str]) -> Sequence[UUID]:
        own = {one.id for one in self.cases.files.values() if one.document.key in keys}
        digests = {digest for case, digest in self.contacts.values() if case in own}
        found = (case for case, digest in self.contacts.values() if digest in digests)
        return list(dict.fromkeys(case for case in found if case not in own))

    def postponements(self, keys: Collection[str]) -> Sequence[Postponement]:
        records = [
            one
            for one in self.crossings.records.values()
            if one.counts
            and one.crossing.document.key in keys
            and one.crossing.decision.outcome is Outcome.POSTPONED
        ]
        records.sort(key=lambda one: (one.crossing.crossed_at, one.crossing.id), reverse=True)
        return [Postponement(record=one, lift=self._lift_of(one.crossing)) for one in records]

    def lift(self, lift: Lift) -> None:
        self.lifts.setdefault(lift.id, lift)

    def protected(self, keys: Collection[str]) -> frozenset[str]:
        return self.hidden().documents & set(keys)

    def hidden(self) -> Hidden:
        states = (self.cases.find(one) for one in self.cases.files)
        cases = [one.case for one in states if one is not None and one.is_protected]
        documents = {one.document.key for one in cases if finds_one(one.document.key)}
        records = {one.visit for one in cases}
        for record in self.crossings.records.values():
            was = record.crossing.amendment and self.crossings.find(record.crossing.amendment.of)
            if was and Hidden(frozenset(documents), frozenset(records)).has(was):
                records.add(record.crossing.id)
                if finds_one(record.crossing.document.key):
                    documents.add(record.crossing.document.key)
        return Hidden(frozenset(documents), frozenset(records))

    def _lift_of(self, crossing: Crossing) -> Lift | None:
        """Of the record, or of one that it puts right."""
        ids = {crossing.id}
        while crossing.amendment is not None:
            crossing = self.crossings.records[crossing.amendment.of].crossing
            ids.add(crossing.id)
        return next((one for one in self.lifts.values() if one.crossing in ids), None)

    def keep_draft(self, case: UUID, officer: UUID, found: Screening, *, at: datetime) -> None:  # noqa: ARG002 - only kept
        self.drafts[case, officer] = found

    def draft(self, case: UUID, officer: UUID) -> Screening | None:
        return self.drafts.get((case, officer))

    def forget_draft(self, case: UUID, officer: UUID) -> None:
        self.drafts.pop((case, officer), None)
