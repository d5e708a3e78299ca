"""The procedure for a kind of case: steps with whose they are, whom to call, and how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class BothWays:
    """A sentence in both languages of the program."""

    id: str
    en: str


NOTHING_SAID = BothWays(id="", en="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SopStep:
    """One thing to do."""

    code: str
    """Never given to another step: what was ticked is kept under it."""
    agency: CaseAgency
    """Whose step it is; in a joint procedure each agency has its own."""
    text: BothWays
    call: BothWays = NOTHING_SAID
    """Whom to call for it; empty where nobody is."""
    limit: timedelta | None = None
    """From the opening of the case on; None where there is no hurry."""
    source: str
    is_verified: bool
    """Whether the text of the source itself was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sop:
    """The whole procedure."""

    kind: CaseKind
    title: BothWays
    steps: tuple[SopStep, ...]

    def step(self, code: str) -> SopStep | None:
        """The step of that code."""
        return next((one for one in self.steps if one.code == code), None)
