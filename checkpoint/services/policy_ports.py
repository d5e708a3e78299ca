"""The port behind which edits of the policy lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checkpoint.domain.inspection.policy_book import PolicyEdit


class PolicyBook(Protocol):
    """What a screen made of the policy: added to and read, never edited."""

    def add(self, edit: PolicyEdit) -> None:
        """Keep an edit; an id that is there already changes nothing."""
        ...

    def every(self) -> Sequence[PolicyEdit]:
        """All of them, oldest first."""
        ...

    def version(self) -> int:
        """A number that is another after each edit; nought while there is none."""
        ...
