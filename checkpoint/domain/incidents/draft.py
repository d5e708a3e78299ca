"""A report that is being written: no fact yet, and gone once it is one.

It is kept while it is written, so that a power cut loses nothing of it; as it is typed, for half
a value is none. The name of an informant is never part of it: that is noted by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from checkpoint.domain.incidents.person import Goods, InvolvedPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDraft:
    """Of one officer, who writes one report at a time."""

    id: UUID
    """Becomes the incident's id, so that reporting it again changes nothing."""
    typed: Mapping[str, str] = field(default_factory=dict)
    """What stands in the fields, by their names."""
    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    persons: tuple[InvolvedPerson, ...] = ()
    goods: tuple[Goods, ...] = ()
    corrects: UUID | None = None
    """The incident of which this is a correction; None of a new one."""
    of: UUID | None = None
    """The event by which its report was what is being corrected."""
