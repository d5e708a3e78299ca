"""Of the records that were said to belong to joint operations, those that still stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.services.ports import Store


def found_in(store: Store, operations: Iterable[UUID]) -> list[Recorded]:
    """Each once, as it now stands, in the order of crossing; what was cancelled is none."""
    findings = (one for operation in operations for one in store.operations.findings(operation))
    standing = _standing(store, (one.crossing for one in findings))
    by_id = {record.crossing.id: record for record in standing}
    return sorted(by_id.values(), key=lambda one: one.crossing.crossed_at)


def _standing(store: Store, crossings: Iterable[UUID]) -> Iterator[Recorded]:
    """What was said of a record holds of the one that corrects it."""
    for crossing in crossings:
        record = store.crossings.find(crossing)
        while record is not None and record.amended_by is not None:
            record = store.crossings.find(record.amended_by)
        if record is not None and record.counts:
            yield record
