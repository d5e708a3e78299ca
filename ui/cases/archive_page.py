"""The page of what is over: typing finds, a list narrows, Enter opens."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.posts.post import Post
from checkpoint.services.case_archive import Archive, Sought
from checkpoint.words.cases import case_kind_words
from checkpoint.words.groups import group_kind_words
from ui.cases.archive_model import ArchiveModel, Past, rows_of
from ui.cases.archive_presenter import Archived
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.find_field import FindField
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem

PAUSE_MS = 250
"""A search is made when the fingers rest, not at each letter."""
KIND_WIDTH = 280


class ArchivePage(Retranslates, QWidget):
    """Draws what was found. It remembers nothing but the words that are being typed."""

    sought = Signal(object)
    """Carries what is Sought now."""
    opened = Signal(object)
    """Carries the Past row."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Archived()
        self._model = ArchiveModel(post)
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((130, None, 300, 330, 170))
        self.search = FindField(self.table)
        self.kind = ChoiceBox()
        self.count = ElidedLabel(role=TextRole.QUIET)
        self._panel, self._empty = Panel(self.table), EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._seek)
        self.search.textEdited.connect(self._pause.start)
        self.search.returnPressed.connect(self._open_chosen)
        self.kind.chosen_changed.connect(self._seek)
        self.table.activated.connect(self._open)
        self.retranslate()

    def draw(self, state: Archived) -> None:
        """Show what was found; the row that was chosen stays chosen."""
        self._state = state
        chosen = self.chosen
        archive = state.archive or Archive(names={})
        people, protected = self.tr("People handed over: {count}"), self.tr("protected")
        self._model.show(tuple(rows_of(archive, people, protected)))
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        is_empty = state.archive is not None and not self._model.rowCount()
        self._pages.setCurrentWidget(self._empty if is_empty else self._panel)
        more = self.tr("More is there: type a name or a number.") if archive.has_more else ""
        self.count.setText(say_problem(state.trouble) if state.trouble else more)

    def begin(self) -> None:
        """Look at everything, with the focus where typing finds."""
        self.search.clear()
        self.kind.choose(None)
        self.search.setFocus()

    @property
    def chosen(self) -> Past | None:
        """The row that is chosen."""
        return self._model.at(self.table.selected_row)

    @override
    def retranslate(self) -> None:
        kind = self.kind.chosen
        self.kind.draw(tuple(_kinds(self.tr("Everything"))))
        self.kind.choose(kind)
        self.search.setPlaceholderText(self.tr("Name or number"))
        self.search.setAccessibleName(self.tr("Name or number"))
        self.kind.setPlaceholderText(self.tr("Everything"))
        self.kind.setAccessibleName(self.tr("About"))
        self._panel.set_title(self.tr("Closed cases, and convoys that were handed over"))
        self._empty.draw(
            Icon.SEARCH,
            self.tr("Nothing found"),
            self.tr("Closed cases stand here, and groups of whom somebody was handed over."),
        )
        self.draw(self._state)

    def show_all(self) -> None:
        """Take back what narrows the list."""
        self.begin()
        self._seek()

    @property
    def is_narrowed(self) -> bool:
        """Whether something particular is looked for."""
        return bool(self.search.text().strip()) or self.kind.chosen is not None

    def _seek(self) -> None:
        self._pause.stop()
        text, chosen = self.search.text().strip(), self.kind.chosen
        kind = chosen if isinstance(chosen, CaseKind | GroupKind) else None
        self.sought.emit(Sought(text=text, kind=kind))

    def _open_chosen(self) -> None:
        """What was typed last is looked for first: Enter never opens what no longer fits."""
        if self._pause.isActive():
            self._seek()
        elif self.chosen is not None:
            self.opened.emit(self.chosen)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index.row())
        if row is not None:
            self.opened.emit(row)

    def _lay_out(self) -> None:
        self.kind.setFixedWidth(KIND_WIDTH)
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.kind)
        head.addWidget(self.count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _kinds(everything: str) -> Iterator[Choice[CaseKind | GroupKind | None]]:
    """What a case is about; of groups, those that are handed over."""
    words = catalogue()
    yield Choice(None, everything)
    for kind in CaseKind:
        yield Choice(kind, case_kind_words(kind, words))
    yield Choice(GroupKind.CONVOY, group_kind_words(GroupKind.CONVOY, words))
