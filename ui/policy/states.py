"""What the page of policy can show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import PolicyRow
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, PolicyLine
from checkpoint.domain.inspection.policy_effect import Effect
from checkpoint.services.policy import PolicyPage, WantedEdit
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.policy_rows import row_named, row_says


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """An edit that may be taken over, and what it would change."""

    wanted: WantedEdit
    effect: Effect
    version: int
    """On what it was previewed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyState:
    """The rows as they stand, and what became of the last act."""

    page: PolicyPage | None = None
    is_busy: bool = False
    """An act is under way, whose answer is awaited."""
    offered: Offered | None = None
    done: EditAct | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which rows are looked at."""

    kind: PolicyKind = PolicyKind.BORDER_PASSES
    on: date | None = None
    """Only what is in force on a day; ``None`` for all there is or was."""
    text: str = ""

    def among(self, lines: tuple[PolicyLine, ...], words: Catalogue) -> Iterator[PolicyLine]:
        """The lines that are sought; every word must stand in what is read of one."""
        wanted = self.text.casefold().split()
        for line in lines:
            if line.kind is not self.kind or (self.on is not None and not line.holds_on(self.on)):
                continue
            row = shown(line)
            if row is None:
                continue
            said = f"{row_named(row, words)} {row_says(row, words)} {row.source}".casefold()
            if all(word in said for word in wanted):
                yield line


def shown(line: PolicyLine) -> PolicyRow | None:
    """What is read of a line: what it says, or what it last said before it was taken back."""
    contents = [edit.content for edit in line.edits if edit.content is not None]
    return line.row or (contents[-1] if contents else None)
