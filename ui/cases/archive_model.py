"""What is over, as a table: closed cases, and groups of whom somebody was handed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from typing_extensions import override

from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.groups.state import GroupState
from checkpoint.domain.posts.post import Post
from checkpoint.services.case_archive import Archive
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.cases import case_kind_words, hand_over_words
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import outcome_words
from checkpoint.words.groups import group_kind_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel

Over: TypeAlias = CaseState | GroupState


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One row."""

    id: UUID
    of: Over
    at: datetime
    who: str
    about: str
    end: str
    whose: str


def rows_of(archive: Archive, people: str, protected: str) -> Iterator[Past]:
    """Newest first; ``people`` counts those of a group, ``protected`` marks a case."""
    rows = [_of_case(one, archive, protected) for one in archive.cases]
    rows += [_of_group(one, archive, people) for one in archive.groups]
    yield from sorted(rows, key=lambda row: row.at, reverse=True)


def _of_case(state: CaseState, archive: Archive, protected: str) -> Past:
    words = catalogue()
    kind = case_kind_words(state.kind, words)
    ends = [outcome_words(state.decisions[-1].outcome, words)] if state.decisions else []
    ends += [case_agency_words(one.agency, words) for one in state.hand_overs]
    return Past(
        id=state.case.id,
        of=state,
        at=state.case.opened_at,
        who=state.case.document.holder.name.full,
        about=f"{kind} · {protected}" if state.is_protected else kind,
        end=" · ".join(ends),
        whose=archive.names.get(state.officer, "") if state.officer else "",
    )


def _of_group(state: GroupState, archive: Archive, people: str) -> Past:
    words, group = catalogue(), state.group
    return Past(
        id=group.id,
        of=state,
        at=group.opened_at,
        who=people.format(count=len(state.handed_over)),
        about=group_kind_words(group.kind, words),
        end=" · ".join(hand_over_words(one, words) for one in state.hand_overs),
        whose=archive.names.get(group.officer, ""),
    )


class ArchiveModel(RowsModel[Past]):
    """When, who, about what, how it ended, whose it was."""

    def __init__(self, post: Post) -> None:
        super().__init__()
        self._post = post

    @override
    def columns(self) -> tuple[Column[Past], ...]:
        return (
            Column(self.tr("Opened"), self._moment),
            Column(self.tr("Who"), lambda row: row.who),
            Column(self.tr("About"), lambda row: row.about),
            Column(self.tr("How it ended"), lambda row: row.end),
            Column(self.tr("Whose"), lambda row: row.whose or "–"),
        )

    def _moment(self, row: Past) -> str:
        return moment_words(self._post.local(row.at), catalogue().language)
