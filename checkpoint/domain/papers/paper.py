"""A paper of a decision: the facts it is made from, its wording, and the paper as issued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.crossings.grounds import Ground, GroundRule, rule_of
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.group import Companion
from checkpoint.domain.papers.kinds import FOR_TRAVELLERS, PaperKind, paper_number
from checkpoint.domain.papers.particulars import NOTHING_ADDED, Particulars
from checkpoint.domain.posts.post import Direction, Post

OURS = 0
"""The version of a wording that comes with the program."""

_OF_A_LIST = frozenset(
    {
        Ground.ON_ENTRY_BAN_LIST,
        Ground.INTERNATIONAL_CRIME,
        Ground.WANTED_ABROAD,
        Ground.PLOT_AGAINST_STATE,
        Ground.TRAFFICKING_NETWORK,
        Ground.EXIT_INVESTIGATION,
        Ground.ON_EXIT_BAN_LIST,
    }
)
"""Grounds of which the officer's own words may say what a list or another authority told."""


@dataclass(frozen=True, slots=True)
class Handed:
    """One of several who are handed over together."""

    document: TravelDocument
    record: str
    """By which the register finds his crossing."""
    children: tuple[Companion, ...] = ()
    """Who are handed over with him, and have no document and so no record of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """All that a paper may say of a decision, and whose. It holds no check, hit or entry of a list.

    What is handed over by a second-line case needs no counter's decision: `ground` and `reason`
    are then empty.
    """

    post: Post
    document: TravelDocument
    direction: Direction
    counter: str
    decided_at: datetime
    record: str
    """By which the register finds what was decided, such as ``2026-03-14/12``."""
    officer: str
    """The name of who worked the counter."""
    lead: str = ""
    """The shift lead who approved it."""
    ground: Ground | None = None
    reason: str = ""
    other_proof: str = ""
    people: tuple[Handed, ...] = ()
    """Where several are handed over by one paper; `document` is then that of the first."""
    agency: CaseAgency | None = None
    """Who takes over; `Particulars.handed_to` says which office, or names one that is none of
    the usual."""
    added: Particulars = NOTHING_ADDED

    @property
    def rule(self) -> GroundRule | None:
        """The law's row of the ground."""
        return rule_of(self.ground)

    def reason_on(self, kind: PaperKind) -> str:
        """The officer's words, but to nobody outside where they may be those of a list."""
        leaves = kind in FOR_TRAVELLERS or kind is PaperKind.HAND_OVER
        return "" if leaves and self.ground in _OF_A_LIST else self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One version of how a kind of paper is worded: never changed, only followed by another."""

    id: UUID
    kind: PaperKind
    version: int
    """From 1 for each kind; `OURS` is that of the program."""
    text: str
    officer: UUID
    kept_at: datetime

    def __post_init__(self) -> None:
        if self.version < 1:
            raise InvalidValue("versions of wordings count from 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPaper:
    """A paper as it was issued, whole, so that a copy says what the first one said."""

    id: UUID
    kind: PaperKind
    post: str
    year: int
    serial: int
    """Within kind and year, from 1."""
    subject: UUID
    """The crossing, the case or the group."""
    version: int
    """Of the wording; `OURS` where the post has none, or where its own could not be used."""
    text: str
    """What it says, the places filled in."""
    added: Particulars
    issued_by: UUID
    issuer: str
    """The name, as it stood then."""
    issued_at: datetime
    is_practice: bool = False

    @property
    def number(self) -> str:
        """As it is printed."""
        return paper_number(self.kind, post=self.post, year=self.year, serial=self.serial)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprint:
    """A paper printed once more: it is marked as a copy, by whom and when."""

    by: str
    at: datetime
