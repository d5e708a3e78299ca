"""Who works on a case, and the hand-over of a person from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue


class CaseAgency(StrEnum):
    """The agencies of a border post, by whom a step is done or a person is taken over."""

    IMMIGRATION = "immigration"
    POLICE = "police"
    """Polri: trafficking (UU 21/2007), wanted persons, crimes."""
    BP3MI = "bp3mi"
    """Would-be and returning migrant workers, with its P4MI at the post."""
    SOCIAL_SERVICE = "social_service"
    """Dinas Sosial: shelter, and the way home."""
    WOMEN_AND_CHILDREN = "women_and_children"
    """UPTD PPA (Permen PPPA 8/2021)."""
    QUARANTINE = "quarantine"
    """Animals, fish and plants (Barantin)."""
    PORT_HEALTH = "port_health"
    """BKK, once KKP."""
    CUSTOMS = "customs"
    BORDER_GUARD = "border_guard"
    """Pamtas."""
    CONSULATE = "consulate"
    """The foreign mission of whose national it is."""
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A person, or what he had with him, given over to another agency (BAST)."""

    agency: CaseAgency
    receiver: str
    """By name: an agency as such receives nobody."""
    function: str
    """What the receiver is there: rank, post, service number."""
    what: str
    """Who and what was handed over: the person, documents, goods, copies."""
    handed_at: datetime
    office: str = ""
    """Which office; must be there where the agency is none of the usual ones."""

    def __post_init__(self) -> None:
        if not all(one.strip() for one in (self.receiver, self.function, self.what)):
            raise InvalidValue("a hand-over names its receiver, his function and what is given")
        if self.agency is CaseAgency.OTHER and not self.office.strip():
            raise InvalidValue("another agency is named")
        if self.agency is CaseAgency.IMMIGRATION:
            raise InvalidValue("nothing is handed over to ourselves")
        if self.handed_at.tzinfo is None:
            raise InvalidValue("handed_at carries no time zone")
