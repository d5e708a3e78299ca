"""A row of the journal's tables: an entry, and the post and day by which it is read."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.entries import Entry, EntryFacts, facts_of
from checkpoint.domain.posts.post import Post
from ui.journal.day import JournalDay


@dataclass(frozen=True, slots=True)
class Row:
    """A record or a step of a case, and what is to be known beside it."""

    entry: Entry
    day: JournalDay
    post: Post

    @property
    def facts(self) -> EntryFacts:
        """What every entry says."""
        return facts_of(self.entry)

    @property
    def record(self) -> Recorded | None:
        """The record, where it is one."""
        return self.entry if isinstance(self.entry, Recorded) else None

    @property
    def step(self) -> CaseStep | None:
        """The step of a case, where it is one."""
        return self.entry if isinstance(self.entry, CaseStep) else None

    @property
    def case(self) -> CaseStep | None:
        """The case that this row leads to, where it leads to one."""
        if isinstance(self.entry, CaseStep):
            return None if self.entry.is_masked else self.entry
        return self.day.case(self.entry)
