"""What is over, beside the queue: when its page stands in front, and what its rows open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.cases.state import CaseState
from checkpoint.words.groups import group_kind_words
from ui.cases.archive_model import Past
from ui.cases.archive_page import ArchivePage
from ui.cases.archive_presenter import Archived, ArchivePresenter
from ui.cases.presenter import CasesPresenter
from ui.language import catalogue
from ui.papers.handing import Handing
from ui.widgets.key_bar import KeyHint


class ArchiveDesk(QObject):
    """A row is laid open as any case, to be read, or its hand-over record asked for."""

    papers_wanted = Signal(object)
    """Carries the Handing of a group."""
    turned = Signal()
    """The page comes to the front or goes, or shows something else."""

    def __init__(self, presenter: ArchivePresenter, cases: CasesPresenter, screen: QWidget) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._cases = cases
        self.page = ArchivePage(presenter.post)
        self.is_open = False
        self.page.sought.connect(presenter.find)
        self.page.opened.connect(self._open)
        presenter.changed.connect(self._draw)

    def key(self) -> KeyHint:
        """From the queue to what is over."""
        return KeyHint(key="F3", text=self.tr("closed cases"), run=self._begin)

    def keys(self) -> Sequence[KeyHint]:
        """On the page itself."""
        is_there = self.page.chosen is not None
        keys: tuple[KeyHint, ...] = (
            KeyHint(
                key="Enter",
                text=self.tr("open"),
                run=self._open_chosen,
                binds=False,
                enabled=is_there,
            ),
            KeyHint(key="F4", text=self.tr("narrow"), run=self.page.kind.setFocus),
        )
        if self.page.is_narrowed:
            every = KeyHint(key="F8", text=self.tr("show all"), run=self.page.show_all)
            keys = (*keys, every)
        return (*keys, KeyHint(key="Esc", text=self.tr("back"), run=self._leave))

    def go_on(self) -> None:
        """Back from a case: it may have been opened again, or closed."""
        self._presenter.find_again()
        self.page.table.setFocus()

    def close(self) -> None:
        """Nothing of it stays for who passes by."""
        self.is_open = False
        self._presenter.forget()
        self.page.begin()

    def _begin(self) -> None:
        self.is_open = True
        self.page.begin()
        self.turned.emit()

    def _leave(self) -> None:
        self.close()
        self.turned.emit()

    def _draw(self, state: Archived) -> None:
        self.page.draw(state)
        if self.is_open:
            self.turned.emit()

    def _open_chosen(self) -> None:
        row = self.page.chosen
        if row is not None:
            self._open(row)

    def _open(self, row: Past) -> None:
        if isinstance(row.of, CaseState):
            self._cases.open_case(row.id)
        else:
            who = f"{group_kind_words(row.of.group.kind, catalogue())} · {row.who}"
            given = Handing(id=row.id, who=who, hand_overs=row.of.hand_overs)
            self.papers_wanted.emit(given)
