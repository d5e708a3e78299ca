"""The members of a group as a table: colour, icon and word each."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from typing_extensions import override

from checkpoint.domain.groups.answering import Standing
from checkpoint.services.groups import OpenGroup
from checkpoint.words.dates import birth_words
from checkpoint.words.enums import document_kind_words, outcome_words, sex_words
from checkpoint.words.groups import standing_words
from ui import theme
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.icon import Icon, qicon
from ui.widgets.rows_model import Column, Index, RowsModel

TONES = {
    Standing.READY: Tone.CLEAR,
    Standing.ASKED: Tone.NOTE,
    Standing.ATTENTION: Tone.ATTENTION,
    Standing.LOCKED: Tone.LOCKED,
    Standing.DONE: Tone.NEUTRAL,
}
ICONS = {
    Standing.READY: Icon.CLEAR,
    Standing.ASKED: Icon.EDIT,
    Standing.ATTENTION: Icon.ATTENTION,
    Standing.LOCKED: Icon.LOCKED,
    Standing.DONE: Icon.STAMP,
}
STANDING_COLUMN = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """One line of the list."""

    id: UUID
    place: int
    standing: Standing
    word: str
    name: str
    document: str
    born: str
    nationality: str
    children: int
    is_extra: bool


def rows_of(opened: OpenGroup) -> tuple[MemberRow, ...]:
    """The members in the order in which they came."""
    words = catalogue()
    rows = []
    for place, one in enumerate(opened.members, start=1):
        document, recorded = one.member.document, one.recorded
        outcome = recorded.crossing.decision.outcome if recorded else None
        kind = document_kind_words(document.kind, words)
        holder = document.holder
        born = birth_words(holder.born, words.language)
        rows.append(
            MemberRow(
                id=one.member.id,
                place=place,
                standing=one.standing,
                word=outcome_words(outcome, words)
                if outcome
                else standing_words(one.standing, words),
                name=holder.name.full,
                document=f"{kind} {document.number}",
                born=f"{sex_words(holder.sex, words)} · {born}",
                nationality=holder.nationality,
                children=len(one.member.companions),
                is_extra=opened.draft.is_extra(one.member),
            )
        )
    return tuple(rows)


class MemberModel(RowsModel[MemberRow]):
    """How each stands is said by colour, icon and word together."""

    @override
    def columns(self) -> tuple[Column[MemberRow], ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.place)),
            Column(self.tr("Verdict"), lambda row: row.word),
            Column(self.tr("Name"), lambda row: row.name),
            Column(self.tr("Document"), lambda row: row.document),
            Column(self.tr("Sex, born"), lambda row: row.born),
            Column(self.tr("State"), lambda row: row.nationality),
            Column(self.tr("Children"), lambda row: str(row.children or "")),
            Column(self.tr("List"), lambda row: self.tr("extra") if row.is_extra else ""),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        row = self.at(index.row())
        if row is None or index.column() != STANDING_COLUMN:
            return super().data(index, role)
        token = TONES[row.standing].on_soft
        if role == Qt.ItemDataRole.DecorationRole:
            return qicon(ICONS[row.standing], token)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(token)
        return super().data(index, role)
