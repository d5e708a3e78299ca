"""A case: who was referred from the counter, why, and with everything known of him then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction, Lane


class CaseKind(StrEnum):
    """What a case is about; each has its own procedure (SOP)."""

    ALERT_HIT = "alert_hit"
    DOCUMENT_DOUBT = "document_doubt"
    OVERSTAY = "overstay"
    LOST_DOCUMENT = "lost_document"
    MINOR_ALONE = "minor_alone"
    POSSIBLE_TRAFFICKING = "possible_trafficking"
    """Signs of trafficking in persons (TPPO): protected from the first moment."""
    ILLNESS = "illness"
    GOODS = "goods"
    OTHER = "other"

    @property
    def is_protected(self) -> bool:
        """Whether such a case is for named roles alone, without anybody having to mark it."""
        return self is CaseKind.POSSIBLE_TRAFFICKING


class Came(StrEnum):
    """How somebody came to the second line."""

    COUNTER = "counter"
    """Referred from one."""
    HIMSELF = "himself"
    """To the door of the second line, alone or with somebody who brought him."""
    BORDER_GUARD = "border_guard"
    """Found beside the post, as at an unofficial path, and brought by the guard (Pamtas)."""
    OTHER_AGENCY = "other_agency"


NO_COUNTER = "–"
"""In place of a counter's name, where somebody stood at none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """As it was opened; what came after are its events, and nothing here changes."""

    id: UUID
    visit: UUID
    """The record of the referral, under whose id the scan is kept too."""
    kind: CaseKind
    """As it seemed then; an event may say otherwise."""
    post: str
    counter: str
    direction: Direction
    lane: Lane
    document: TravelDocument
    capture: Capture
    zone_text: str
    """The machine-readable zone as read, so that the findings can be made again."""
    verdict: Verdict
    checks: tuple[Check, ...]
    note: str
    """What the officer at the counter wrote."""
    officer: UUID
    """Who referred the traveller."""
    opened_at: datetime
    came: Came = Came.COUNTER

    def __post_init__(self) -> None:
        if self.opened_at.tzinfo is None:
            raise InvalidValue("opened_at carries no time zone")

    @property
    def presented(self) -> Lock:
        """How he stood at the counter, in the form in which a lock keeps it."""
        return Lock(
            id=self.visit,
            post=self.post,
            counter=self.counter,
            direction=self.direction,
            lane=self.lane,
            officer=self.officer,
            document=self.document,
            capture=self.capture,
            zone_text=self.zone_text,
            raised_at=self.opened_at,
        )
