"""Whether somebody stands in the wrong queue: what is asked of him there is not meant for him."""

from __future__ import annotations

from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.posts.post import Duty, Lane

_ANY_DOCUMENT = frozenset({Lane.VEHICLE, Lane.CREW})
"""Who drives through, and who crosses for a living, may bear any."""


def lane_instead(document: TravelDocument, duty: Duty) -> Lane | None:
    """The lane of the post to which the document belongs, if it is another than this one."""
    meant = _lane_of(document, duty.lane)
    return meant if meant is not duty.lane and meant in duty.post.lanes else None


def _lane_of(document: TravelDocument, lane: Lane) -> Lane:
    if document.kind is DocumentKind.GROUP_TRAVEL_LETTER:
        return Lane.DEPORTEE
    if lane in _ANY_DOCUMENT:
        return lane
    if document.kind.is_local:
        return Lane.BORDER_PASS
    return Lane.PASSPORT if lane is Lane.BORDER_PASS else lane
