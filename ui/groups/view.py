"""The page of the open group: a list with a verdict each, and one key for all the green ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.people.officer import Permission
from checkpoint.services.open_group import OpenGroup
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.groups import group_kind_words
from ui.groups.batch_line import BatchForm
from ui.groups.companion_dialog import CompanionDialog
from ui.groups.hand_over_dialog import HandOverDialog
from ui.groups.leave_dialog import LeaveDialog
from ui.groups.list_desk import ListDesk
from ui.groups.list_page import ListPage
from ui.groups.notices import notice_of
from ui.groups.presenter import GroupsPresenter
from ui.groups.states import (
    GroupsState,
    Listing,
    NoGroup,
)
from ui.groups.tell_dialog import TellDialog
from ui.language import catalogue
from ui.mapping.file_presenter import FilePresenter
from ui.papers.handing import Handing
from ui.screen import Screen
from ui.widgets.dialog import Dialog
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import NoticeLine


class GroupsScreen(Screen):
    """Draws a state, whole, and passes on what the officer does."""

    NAME = QT_TRANSLATE_NOOP("GroupsScreen", "Group")

    papers_wanted = Signal(object)
    """Carries the Handing whose record (BAST) is to be printed."""

    def __init__(
        self, presenter: GroupsPresenter, files: FilePresenter, year: Callable[[], int]
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._year = year
        self._notice = NoticeLine()
        self.page = ListPage()
        self.lists = ListDesk(presenter, files, self)
        self.lists.changed.connect(lambda: self.draw(presenter.state))
        self.batch = BatchForm(year)
        self.batch.entered.connect(
            lambda line: presenter.add_deportee(line.document, line.deportee)
        )
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.lists.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.batch)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page.entered.connect(self._decide)
        self.page.picked.connect(presenter.pick)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        scans = self.tr(
            "Scan one document after the other: each stands in the list with its verdict. F10"
            " records all the green ones at once; Enter takes the one that is chosen to the"
            " counter, to be answered or decided on by himself."
        )
        asks = self.tr(
            "F2 says what is true of all, the plate first. F3 adds children without a document."
            " F7 takes out who walked off, with the reason. F8 closes the group. What is not"
            " closed is still here after a power cut."
        )
        convoys = self.tr(
            "A convoy of deportees is typed line by line: Enter takes the line, and what the next"
            " has in common with it stays; Ctrl+D fills in what the line above, or the chosen one,"
            " says of all but the person. F5 hands over those who were let through, and"
            " Ctrl+B prints the record of it (BAST) before the group is closed."
        )
        lists = self.tr(
            "F6 reads a passenger list; each document ticks its line, and F9 finds one by typing."
            " Where a list was read by the wrong columns, Ctrl+K says what they mean, and the"
            " answer is kept under a name."
        )
        return f"{scans} {asks} {lists} {convoys}"

    @override
    def arrive(self) -> None:
        if isinstance(self._presenter.state, NoGroup):
            self._presenter.refresh()
        self._focus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state = self._presenter.state
        if self.lists.is_asking:
            return self.lists.keys()
        if isinstance(state, NoGroup):
            begin = KeyHint(key="F4", text=self.tr("open a group"), run=self._presenter.look)
            return (begin, self._back_key())
        is_free = not state.is_busy
        has_ready = any(one.standing is Standing.READY for one in state.opened.members)
        chosen = self.page.chosen
        is_open = chosen is not None and chosen.standing is not Standing.DONE
        may_enter = is_open or self.page.missing_chosen is not None
        return (
            KeyHint(
                key="F10",
                text=self.tr("green ones"),
                run=self._presenter.admit,
                enabled=has_ready and is_free,
            ),
            KeyHint(
                key="Enter",
                text=self.tr("one alone"),
                run=self._decide,
                binds=False,
                enabled=may_enter,
            ),
            KeyHint(key="F2", text=self.tr("plate, purpose"), run=self.tell),
            KeyHint(key="F3", text=self.tr("children"), run=self._accompany, enabled=is_open),
            *self._kind_keys(state.opened),
            KeyHint(key="F7", text=self.tr("walked off"), run=self._take_out, enabled=is_open),
            KeyHint(key="F8", text=self.tr("close"), run=self._presenter.close),
            self._back_key(),
        )

    def draw(self, state: GroupsState) -> None:
        """Show a state; nothing of the last group stays."""
        self.page.draw(state if isinstance(state, Listing) else None)
        before = self._pages.currentWidget()
        self._pages.setCurrentWidget(self._page_of(state))
        is_typed = _is_convoy(state) and not self.lists.is_asking
        has_turned = is_typed is self.batch.isHidden() or before is not self._pages.currentWidget()
        self.batch.setVisible(is_typed)
        if has_turned and self.isVisible():
            self._focus()
        told = notice_of(state, self.lists.trouble, self._presenter.duty.post)
        self._notice.draw(told)
        self.keys_changed.emit()

    def _page_of(self, state: GroupsState) -> QWidget:
        if self.lists.is_asking:
            return self.lists.page
        return self.page if isinstance(state, Listing) else self._empty

    def tell(self) -> None:
        """Ask what is true of all of them."""
        state = self._presenter.state
        if isinstance(state, Listing):
            dialog = TellDialog(state.opened.draft, self)
            dialog.told.connect(self._presenter.tell)
            _open(dialog)

    @override
    def retranslate(self) -> None:
        self._empty.draw(
            Icon.PERSON,
            self.tr("No group is open"),
            self.tr("F4 opens one; with a traveller at the counter, F4 there takes him along."),
        )
        self.draw(self._presenter.state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.isAutoRepeat():
            self._decide()
        else:
            super().keyPressEvent(event)

    def _decide(self) -> None:
        chosen, missing = self.page.chosen, self.page.missing_chosen
        if missing is not None:
            self._presenter.pick(missing)
        elif chosen is not None and chosen.standing is not Standing.DONE:
            self._presenter.decide(chosen.member.id)

    def _kind_keys(self, opened: OpenGroup) -> Sequence[KeyHint]:
        """A convoy is typed line by line; of the others somebody may have brought a list."""
        if opened.draft.group.kind is GroupKind.CONVOY:
            return (
                KeyHint(key="F5", text=self.tr("hand over"), run=self._hand_over),
                self._paper_key(opened),
                KeyHint(key="F9", text=self.tr("next line"), run=self.batch.name.setFocus),
                KeyHint(
                    key="Ctrl+D",
                    text=self.tr("as above"),
                    run=self._copy_line,
                    enabled=bool(opened.members),
                ),
            )
        found = KeyHint(key="F9", text=self.tr("find"), run=self.page.seek)
        choose = KeyHint(key="F6", text=self.tr("list"), run=self.lists.choose)
        columns = KeyHint(
            key="Ctrl+K",
            text=self.tr("columns"),
            run=self.lists.ask,
            is_shown=self.lists.may_ask,
            enabled=self.lists.may_ask,
        )
        return (choose, columns) if opened.draft.manifest is None else (choose, columns, found)

    def _paper_key(self, opened: OpenGroup) -> KeyHint:
        group = opened.draft.group
        may_print = self._presenter.officer.may(Permission.ISSUE_PAPERS)
        is_there = bool(opened.hand_overs) and may_print
        who = group_kind_words(group.kind, catalogue())
        handing = Handing(id=group.id, who=who, hand_overs=opened.hand_overs)
        return KeyHint(
            key="Ctrl+B",
            text=self.tr("BAST"),
            run=lambda: self.papers_wanted.emit(handing),
            enabled=is_there,
            is_shown=is_there,
        )

    def _copy_line(self) -> None:
        """The line that was taken last, or another one that the officer points at."""
        state = self._presenter.state
        if isinstance(state, Listing) and state.opened.members:
            chosen = self.page.chosen if self.page.table.hasFocus() else None
            self.batch.copy((chosen or state.opened.members[-1]).member)
            self.batch.name.setFocus()

    def _hand_over(self) -> None:
        dialog = HandOverDialog(self)
        dialog.given.connect(self._presenter.hand_over)
        _open(dialog)

    def _accompany(self) -> None:
        chosen = self.page.chosen
        if chosen is not None:
            member = chosen.member
            dialog = CompanionDialog(member, self._year(), self)
            dialog.kept.connect(lambda kept: self._presenter.accompany(member.id, kept))
            _open(dialog)

    def _take_out(self) -> None:
        chosen = self.page.chosen
        if chosen is not None:
            member = chosen.member
            dialog = LeaveDialog(member.document.holder.name.full, self)
            dialog.left.connect(lambda reason: self._presenter.take_out(member.id, reason))
            _open(dialog)

    def _back_key(self) -> KeyHint:
        return KeyHint(key="Esc", text=self.tr("counter"), run=self._presenter.done.emit)

    def _focus(self) -> None:
        state = self._presenter.state
        if self.lists.is_asking:
            self.lists.page.focus()
        elif _is_convoy(state):
            self.batch.name.setFocus()
        else:
            (self.page.table if isinstance(state, Listing) else self).setFocus()


def _is_convoy(state: GroupsState) -> bool:
    return isinstance(state, Listing) and state.opened.draft.group.kind is GroupKind.CONVOY


def asks_plate(state: GroupsState) -> bool:
    """Whether the plate comes before anything else: at the drive-through it does."""
    if not isinstance(state, Listing) or state.opened.members:
        return False
    group = state.opened.draft.group
    return group.kind is GroupKind.VEHICLE and not group.plate


def _open(dialog: Dialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
