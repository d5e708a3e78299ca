"""Officers, their roles and what a role permits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto
from uuid import UUID

from checkpoint.domain.errors import InvalidValue, NotPermitted


class Role(StrEnum):
    """The three kinds of people who sign in."""

    COUNTER_OFFICER = "counter_officer"
    """Petugas konter."""
    SHIFT_LEAD = "shift_lead"
    """Kepala regu, at some posts called supervisor."""
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """What may be done; each service asks for the one it needs."""

    WORK_COUNTER = auto()
    ANSWER_LOCK = auto()
    READ_JOURNAL = auto()
    CORRECT_RECORD = auto()
    ENTER_LATE = auto()
    """A crossing of before that nobody recorded, with the time at which it was."""
    VIEW_EVIDENCE = auto()
    """Of any record; who recorded a crossing may always see what was read for it."""
    READ_ALERTS = auto()
    KEEP_ALERTS = auto()
    ISSUE_REPORTS = auto()
    READ_FIGURES = auto()
    """Counts of the register, without anybody's name."""
    LIST_INSIDE = auto()
    """Who is inside, by name: to look at, to give out, and to say who left elsewhere."""
    KEEP_STAFF = auto()
    KEEP_POST = auto()
    KEEP_CERTIFICATES = auto()
    """Whose seals are trusted, and the post's own key."""
    ISSUE_SEALS = auto()
    KEEP_LIST_KEYS = auto()
    """Whose signatures on alert lists are trusted, and whether every list needs one."""
    KEEP_POLICY = auto()
    """The dated rows by which travellers are judged."""
    WORK_CASES = auto()
    """Of the second line, but not those that are marked for protection."""
    SEE_PROTECTED = auto()
    """Cases of who may be a victim of trafficking."""
    LIFT_POSTPONEMENT = auto()
    """Put in the recommendation by which somebody whose departure was put off may leave."""
    EXPORT_ONE_DATA = auto()
    """Give cases of possible victims to those who count them, under pseudonyms."""
    ISSUE_PAPERS = auto()
    """Print what a decision amounts to, and print it again as a copy."""
    KEEP_WORDINGS = auto()
    """How those papers are worded."""
    SEE_SHIFT = auto()
    """Who leads the shift, and who sits at which counter."""
    KEEP_SHIFT = auto()
    """Open a shift, hand it over, close it, and close the counter of who was forgotten."""
    EXPORT_JOURNAL = auto()
    """Write what was found in the register into a file."""
    REPORT_INCIDENTS = auto()
    """Write down what was found at the border, and read it; never who told of it."""
    LEAD_INCIDENTS = auto()
    """Close incidents, and keep joint operations."""
    SEE_INFORMANTS = auto()
    """Who told of an incident."""
    KEEP_DELIVERY = auto()
    """Into which folders and onto which printers the post's papers go."""
    CLOSE_DAY = auto()
    """Close the post's day, and give out all its papers."""
    MAKE_BACKUP = auto()
    """Copy the whole database into a folder."""


_COUNTER = frozenset(
    {
        Permission.WORK_COUNTER,
        Permission.READ_JOURNAL,
        Permission.ISSUE_SEALS,
        Permission.ENTER_LATE,
        Permission.WORK_CASES,
        Permission.ISSUE_PAPERS,
        Permission.SEE_SHIFT,
        Permission.REPORT_INCIDENTS,
    }
)
_LEAD = _COUNTER | {
    Permission.ANSWER_LOCK,
    Permission.CORRECT_RECORD,
    Permission.VIEW_EVIDENCE,
    Permission.READ_ALERTS,
    Permission.KEEP_ALERTS,
    Permission.ISSUE_REPORTS,
    Permission.READ_FIGURES,
    Permission.LIST_INSIDE,
    Permission.SEE_PROTECTED,
    Permission.LIFT_POSTPONEMENT,
    Permission.EXPORT_ONE_DATA,
    Permission.KEEP_SHIFT,
    Permission.EXPORT_JOURNAL,
    Permission.LEAD_INCIDENTS,
    Permission.SEE_INFORMANTS,
    Permission.CLOSE_DAY,
    Permission.KEEP_DELIVERY,
    Permission.MAKE_BACKUP,
}

PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.COUNTER_OFFICER: _COUNTER,
    Role.SHIFT_LEAD: _LEAD,
    # An administrator keeps the program, not the border: no travellers, no locks, no reports.
    Role.ADMINISTRATOR: frozenset(
        {
            Permission.KEEP_STAFF,
            Permission.KEEP_POST,
            Permission.KEEP_CERTIFICATES,
            Permission.KEEP_LIST_KEYS,
            Permission.KEEP_POLICY,
            Permission.KEEP_WORDINGS,
            Permission.KEEP_DELIVERY,
            Permission.READ_ALERTS,
            Permission.KEEP_ALERTS,
            Permission.MAKE_BACKUP,
        }
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A person who can sign in."""

    id: UUID
    login: str
    name: str
    role: Role
    is_active: bool = True
    is_child_trained: bool = False
    """Whether he was trained to talk with children (Frontex VEGA Children)."""

    def __post_init__(self) -> None:
        if not self.login.strip() or not self.name.strip():
            raise InvalidValue("an officer has a sign-in name and a name")

    def may(self, permission: Permission) -> bool:
        """Whether the officer's role permits it."""
        return self.is_active and permission in PERMISSIONS[self.role]

    def must(self, permission: Permission) -> None:
        """Raise NotPermitted unless the officer's role permits it."""
        if not self.may(permission):
            raise NotPermitted(permission)
