"""The list of an open group: who came, who is still to come, and the counts at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.deportee import counts_of
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.groups.manifest import found_by
from checkpoint.services.open_group import OpenGroup, Travelling
from checkpoint.words.enums import purpose_words, sex_words, vehicle_kind_words
from checkpoint.words.groups import group_kind_words, onward_words, return_case_words
from ui.groups.member_model import (
    MemberModel,
    MemberRow,
    MissingWords,
    missing_rows,
    rows_of,
)
from ui.groups.states import Listing
from ui.language import catalogue
from ui.theme import TextRole
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.widgets.table import Table

SOUGHT_LIMIT = 60
SOUGHT_WIDTH = 260
MOST_ROWS_NAMED = 5
WIDTHS = (50, 190, None, 220, 230, 85, 100, 95)


class ListPage(QWidget):
    """Draws a list; remembers which row is chosen, and what is being sought."""

    entered = Signal()
    """The officer wants to do something about the row that is chosen."""
    picked = Signal(object)
    """Carries the id of the line of the passenger list that was found by typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: Listing | None = None
        self._members = 0
        self._model = MemberModel()
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self.table.activated.connect(lambda _index: self.entered.emit())
        self.sought = QLineEdit(maxLength=SOUGHT_LIMIT)
        self.sought.setFixedWidth(SOUGHT_WIDTH)
        self.sought.textChanged.connect(lambda _text: self._draw_again())
        self.sought.returnPressed.connect(self._pick_found)
        self._panel = Panel(self.table)
        self._panel.head.addWidget(self.sought)
        self._foot = Label(role=TextRole.STRONG, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._panel, 1)
        layout.addWidget(self._foot)

    def draw(self, state: Listing | None) -> None:
        """Show a group; nothing of the last one stays."""
        self._state = state
        if state is None:
            self._model.show(())
            self._members = 0
            self._foot.clear()
            self.sought.clear()
        else:
            self._draw_list(state.opened)

    @property
    def chosen(self) -> Travelling | None:
        """The member whose row is chosen."""
        row = self._model.at(self.table.selected_row)
        state = self._state
        if row is None or row.standing is None or state is None:
            return None
        return state.opened.of(row.id)

    @property
    def missing_chosen(self) -> UUID | None:
        """The line of the passenger list that is chosen, of somebody who did not come yet."""
        row = self._model.at(self.table.selected_row)
        return row.id if row is not None and row.standing is None else None

    def seek(self) -> None:
        """Have a line of the passenger list found by typing."""
        self.sought.clear()
        self.sought.setFocus()

    def _draw_list(self, opened: OpenGroup) -> None:
        """The row that is chosen stays chosen; else the newest one is, for F3 is of him."""
        before = self._model.at(self.table.selected_row)
        is_longer = len(opened.members) > self._members
        self._members = len(opened.members)
        self._model.show((*rows_of(opened), *self._missing(opened)))
        newest = self._members - 1
        place = None if is_longer else self._model.row_of(before.id if before else None)
        self.table.select_row(newest if place is None else place)
        self.table.scrollTo(self._model.index(self.table.selected_row or 0, 0))
        self._panel.set_title(self._heading(opened))
        self.sought.setPlaceholderText(self.tr("Name or number on the list"))
        self.sought.setVisible(opened.draft.manifest is not None)
        self._foot.setText(self._counted(opened))

    def _heading(self, opened: OpenGroup) -> str:
        words, group = catalogue(), opened.draft.group
        said = [group_kind_words(group.kind, words)]
        if group.vehicle is not None:
            said.append(f"{vehicle_kind_words(group.vehicle, words)} {group.plate}".strip())
        if opened.draft.answers.purpose is not None:
            said.append(purpose_words(opened.draft.answers.purpose, words))
        return " · ".join(said)

    def _counted(self, opened: OpenGroup) -> str:
        standings = [one.standing for one in opened.members]
        done = standings.count(Standing.DONE)
        green = standings.count(Standing.READY)
        text = self.tr(
            "Travellers: {count} · children: {children} · green: {green} · recorded: {done}"
            " · to be looked at: {others}"
        )
        if opened.draft.group.kind is GroupKind.CONVOY:
            text += "\n" + self._convoy_words(opened)
        if opened.draft.manifest is not None:
            text += " · " + self._list_words(opened)
        return text.format(
            count=len(standings),
            children=sum(len(one.member.companions) for one in opened.members),
            green=green,
            done=done,
            others=len(standings) - green - done,
        )

    def _convoy_words(self, opened: OpenGroup) -> str:
        members = (one.member for one in opened.members)
        lines = ((one.document.holder.sex, one.deportee) for one in members)
        counts = counts_of((sex, line) for sex, line in lines if line is not None)
        words = catalogue()
        said = [f"{sex_words(sex, words)}: {n}" for sex, n in counts.by_sex.items()]
        said.append(self.tr("children: {count}").format(count=counts.children))
        said += [f"{return_case_words(case, words)}: {n}" for case, n in counts.by_case.items()]
        said += [f"{onward_words(to, words)}: {n}" for to, n in counts.by_onward.items()]
        return " · ".join(said)

    def _list_words(self, opened: OpenGroup) -> str:
        draft, manifest = opened.draft, opened.draft.manifest
        extra = sum(draft.is_extra(one.member) for one in opened.members)
        text = self.tr("missing: {missing} · extra: {extra}")
        said = text.format(missing=len(draft.missing), extra=extra)
        if manifest is not None and manifest.faulty_rows:
            rows = ", ".join(str(row) for row in manifest.faulty_rows[:MOST_ROWS_NAMED])
            said += " · " + self.tr("rows that could not be read: {rows}").format(rows=rows)
        return said

    def _missing(self, opened: OpenGroup) -> Sequence[MemberRow]:
        state = self._state
        suspected = state.suspected if state is not None else frozenset()
        words = MissingWords(
            missing=self.tr("Did not come yet"), suspected=self.tr("Perhaps on an alert list")
        )
        return missing_rows(opened, suspected, self.sought.text(), words)

    def _pick_found(self) -> None:
        """Enter takes the first line that fits what is typed."""
        state = self._state
        if state is not None and self.sought.text().strip():
            found = found_by(self.sought.text(), state.opened.draft.missing)
            if found:
                self.picked.emit(found[0].id)
            self.sought.clear()
        self.table.setFocus()

    def _draw_again(self) -> None:
        if self._state is not None:
            self._draw_list(self._state.opened)
