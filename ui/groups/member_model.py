"""The members of a group as a table: colour, icon and word each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from typing_extensions import override

from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.manifest import found_by
from checkpoint.services.open_group import OpenGroup
from checkpoint.words.dates import birth_words
from checkpoint.words.enums import document_kind_short, outcome_words, sex_words
from checkpoint.words.groups import standing_words
from ui import theme
from ui.language import catalogue
from ui.theme import Token, Tone
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
    standing: Standing | None
    """None where the passenger list names him and he did not come so far."""
    word: str
    name: str
    document: str
    born: str
    nationality: str
    children: int = 0
    is_extra: bool = False
    is_suspected: bool = False
    """An alert may mean him, as far as the passenger list tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingWords:
    """What is said of who did not come so far."""

    missing: str
    suspected: str


def rows_of(opened: OpenGroup) -> tuple[MemberRow, ...]:
    """The members in the order in which they came."""
    words = catalogue()
    rows = []
    for place, one in enumerate(opened.members, start=1):
        document, recorded = one.member.document, one.recorded
        outcome = recorded.crossing.decision.outcome if recorded else None
        kind = document_kind_short(document.kind, words)
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


def missing_rows(
    opened: OpenGroup, suspected: Collection[UUID], typed: str, words: MissingWords
) -> tuple[MemberRow, ...]:
    """Who is still to come by the passenger list; those that fit what is typed."""
    lines = found_by(typed, opened.draft.missing)
    language = catalogue().language
    return tuple(
        MemberRow(
            id=line.id,
            place=line.row,
            standing=None,
            word=words.suspected if line.id in suspected else words.missing,
            name=line.name,
            document=line.document_number,
            born=f"{sex_words(line.sex, catalogue())} · {birth_words(line.born, language)}",
            nationality=line.nationality,
            is_suspected=line.id in suspected,
        )
        for line in lines
    )


class MemberModel(RowsModel[MemberRow]):
    """How each stands is said by colour, icon and word together."""

    @override
    def columns(self) -> tuple[Column[MemberRow], ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.place) if row.standing else "–"),
            Column(self.tr("Verdict"), lambda row: row.word),
            Column(self.tr("Name"), lambda row: row.name),
            Column(self.tr("Document"), lambda row: row.document),
            Column(self.tr("Sex, born"), lambda row: row.born),
            Column(self.tr("State"), lambda row: row.nationality),
            Column(self.tr("Children"), lambda row: str(row.children or "")),
            Column(self.tr("List"), self._on_list),
        )

    def _on_list(self, row: MemberRow) -> str:
        if row.standing is None:
            return self.tr("row {row}").format(row=row.place)
        return self.tr("extra") if row.is_extra else ""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.at(index.row())
        if row is None or index.column() != STANDING_COLUMN:
            return super().data(index, role)
        token, icon = _drawing(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return qicon(icon, token)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(token)
        return super().data(index, role)


def _drawing(row: MemberRow) -> tuple[Token, Icon]:
    if row.standing is None:
        tone = Tone.ATTENTION if row.is_suspected else Tone.NEUTRAL
        return tone.on_soft, Icon.ATTENTION if row.is_suspected else Icon.MINUS
    return TONES[row.standing].on_soft, ICONS[row.standing]
