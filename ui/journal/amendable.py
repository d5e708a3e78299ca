"""What can still be done about a record."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Recorded


def can_correct(record: Recorded) -> bool:
    """Whether nothing took the record's place yet; a cancellation is undone by a correction."""
    return record.amended_by is None


def can_cancel(record: Recorded) -> bool:
    """Whether the record counts, so that it can be struck out."""
    return record.counts
