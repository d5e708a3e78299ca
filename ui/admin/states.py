"""What the administration can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.services.auditing import Proof
from checkpoint.services.setting_up import Place


class Act(Enum):
    """What an administrator can have done."""

    ADD = auto()
    CHANGE = auto()
    SET_PASSWORD = auto()
    KEEP_POST = auto()
    KEEP_CODES = auto()
    KEEP_PAPERS = auto()
    TAKE_LOGO = auto()
    MAKE_SAMPLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminState:
    """Everything an administrator looks after, as it stands."""

    staff: tuple[Officer, ...] = ()
    place: Place | None = None
    codes: tuple[PayloadMapping, ...] | None = None
    """How the codes on passes are read; None where nobody could read the file."""
    proof: Proof | None = None
    """What the last walk along the audit trail showed."""
    is_walking: bool = False
    """The audit trail is being walked."""
    under_way: Act | None = None
    """What is being done, and not yet kept."""
    done: Act | None = None
    """What was just done."""
    logo: bytes | None = None
    """What was just made of a file."""
    sample: bytes | None = None
    """A paper that was just made of the form as it is typed."""
    trouble: CheckpointError | None = None
