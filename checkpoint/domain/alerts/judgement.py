"""A hit judged: the traveller is the person on the list, or is not, by whom and why.

A judgement holds for what the entry said and for the one document that lay on the counter. An
entry that was corrected since, or another document, asks anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.reasons import Trait
from checkpoint.domain.errors import InvalidValue

_OWN_NUMBER = frozenset({Trait.DOCUMENT_SAME, Trait.DOCUMENT_SAME_ISSUER_UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Somebody's word on one hit; a newer one on the same hit takes its place."""

    id: UUID
    alert: UUID
    content: str
    """What the entry said (`content_digest`)."""
    document: str
    """The document it was said of: `TravelDocument.key`, or what stands for that one visit where
    the document is no one person's own."""
    band: Band
    """How sure the likeness was that was looked at."""
    is_same: bool
    reason: str
    officer: UUID
    """Who works the counter."""
    lead: UUID | None = None
    """The shift lead who answers for it, where four eyes are asked for."""
    at: datetime

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidValue("a judgement says why")
        if self.lead == self.officer:
            raise InvalidValue("four eyes are two people")

    @property
    def answered_by(self) -> UUID:
        """Who answers for it."""
        return self.lead or self.officer

    def sets_aside(self, match: AlertMatch, *, takes_lead: bool) -> bool:
        """Whether a hit that it was made on need not be asked about again.

        Not where the hit now takes a shift lead and none has judged, nor where more speaks for it
        than when it was looked at: a document typed with a slip must not clear the one scanned.
        """
        if self.is_same or is_about_document(match):
            return False
        has_authority = self.lead is not None or not takes_lead
        return has_authority and match.band.rank <= self.band.rank


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement that was found again, with the name of who answers for it."""

    judgement: Judgement
    by: str
    """Empty where nobody knows the officer any more."""


def is_about_document(match: AlertMatch) -> bool:
    """Whether the very document is listed as lost or stolen, whoever carries it.

    No look at the person clears it. A number that is only alike may be another document's.
    """
    is_of_documents = match.alert.kind is AlertKind.LOST_DOCUMENT
    return is_of_documents and not _OWN_NUMBER.isdisjoint(match.reasons)
