"""The administration screen: staff, post, audit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.services.setting_up import Place
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.admin.audit_panel import AuditPanel
from ui.admin.codes_panel import CodesPanel
from ui.admin.done_words import done_words
from ui.admin.officer_dialog import AddDialog, ChangeDialog, OfficerDialog, PasswordDialog
from ui.admin.papers_desk import PapersDesk
from ui.admin.presenter import AdminPresenter, NewOfficer
from ui.admin.scrolled import scrolled
from ui.admin.staff_model import StaffModel
from ui.admin.states import Act, AdminState
from ui.admin.trouble import trouble_words
from ui.post_form.counters import CountersField
from ui.post_form.view import PostForm
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table


class Section(IntEnum):
    """What is looked after, in the order of the keys F3, F4, F5, F7 and F10."""

    STAFF = 0
    POST = 1
    AUDIT = 2
    CODES = 3
    PAPERS = 4


_SECTION_KEYS = ("F3", "F4", "F5", "F7", "F10")


class AdminScreen(Screen):
    """What an administrator sees instead of travellers."""

    NAME = QT_TRANSLATE_NOOP("AdminScreen", "Administration")

    delivery_wanted = Signal()
    """It is asked where papers go."""

    def __init__(self, presenter: AdminPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._place: Place | None = None
        self._codes: tuple[PayloadMapping, ...] | None = None
        self._dialog: OfficerDialog | None = None
        self.notice = NoticeLine()
        self._model = StaffModel()
        self.staff = Table()
        self.staff.setModel(self._model)
        self.staff.set_widths((None, 180, 330, 180))
        self.post, self.counters, self.audit = PostForm(), CountersField(), AuditPanel()
        self.codes, self.papers = CodesPanel(), PapersDesk(presenter, self)
        bodies = (self.staff, self._place_form(), self.audit, self.codes, self.papers.body)
        self._panels = tuple(Panel(body) for body in bodies)
        self._sections = QStackedWidget()
        for panel in self._panels:
            self._sections.addWidget(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addWidget(self._sections, 1)
        self.staff.activated.connect(lambda _index: self._ask_change())
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "Nobody is deleted: who leaves is put out of service. A forgotten password is replaced"
            " by a new one. What is changed about the post holds from the next sign-in. F7 says how"
            " the codes on border passes are read, with a code to try it on. F10 says what stands"
            " over and under every paper, and by which numbers papers go."
        )

    @override
    def is_begun(self) -> bool:
        return self.codes.is_begun

    @override
    def show_begun(self) -> None:
        self.show_section(Section.CODES)

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self._focus()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        words = (
            self.tr("staff"),
            self.tr("post"),
            self.tr("audit"),
            self.tr("codes"),
            self.tr("papers"),
        )
        sections = tuple(
            KeyHint(
                key=key,
                text=text,
                run=partial(self.show_section, section),
                is_shown=section is not self._section,  # nobody goes where he is
            )
            for key, text, section in zip(_SECTION_KEYS, words, Section, strict=True)
        )
        delivery = KeyHint(
            key="Ctrl+O", text=self.tr("where papers go"), run=self.delivery_wanted.emit
        )
        return (*self._section_keys(), *sections, delivery)

    def show_section(self, section: Section) -> None:
        """Look after something else."""
        self._sections.setCurrentIndex(section)
        self.keys_changed.emit()
        self._focus()

    def draw(self, state: AdminState) -> None:
        """Show a state; what is being typed about the post stays."""
        self._draw_staff(state)
        if state.place is not None and state.place != self._place:
            self._place = state.place
            self.put_back()
        if state.codes is not None and state.codes != self._codes:
            self._codes = state.codes
            self.codes.draw(state.codes)
        self.papers.draw(state)
        self.audit.draw(state)
        self.notice.draw(self._notice_of(state))
        self._settle_dialog(state)
        self.keys_changed.emit()

    def keep_place(self) -> None:
        """Keep the post and its counters, if they can be ones."""
        counters, post = self.counters.read(), self.post.read()  # the upper fault has the focus
        if post is not None and counters is not None:
            self._presenter.keep_place(Place(post, tuple(counters)))

    def keep_codes(self) -> None:
        """Keep the rows of pass codes, if they can be ones."""
        rows = self.codes.read()
        if rows is not None:
            self._presenter.keep_codes(rows)

    @override
    def take_scan(self, text: str) -> None:
        if self._section is Section.CODES:
            self.codes.take_scan(text)

    def put_back(self) -> None:
        """Undo what was typed about the post: show it as it is kept."""
        if self._place is not None:
            self.post.draw(self._place.post)
            self.counters.draw(self._place.counters)

    @override
    def retranslate(self) -> None:
        titles = (
            self.tr("Who may sign in"),
            self.tr("The post and its counters"),
            self.tr("The audit trail"),
            self.tr("The codes on border passes"),
            self.tr("The papers of the post"),
        )
        for panel, title in zip(self._panels, titles, strict=True):
            panel.set_title(title)
        self.draw(self._presenter.state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Section.POST: self.keep_place,
            Section.AUDIT: self._presenter.verify,
            Section.CODES: self.keep_codes,
            Section.PAPERS: self.papers.keep,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._section in acts:
            acts[self._section]()
        else:
            super().keyPressEvent(event)

    @property
    def _section(self) -> Section:
        return Section(self._sections.currentIndex())

    @property
    def _is_free(self) -> bool:
        """Whether another act can begin: none is under way whose answer is awaited."""
        return self._presenter.state.under_way is None

    def _section_keys(self) -> Sequence[KeyHint]:
        match self._section:
            case Section.STAFF:
                is_free = self._is_free
                change, password = self.tr("change"), self.tr("new password")
                return (
                    KeyHint(key="F2", text=self.tr("add"), run=self._ask_new, enabled=is_free),
                    KeyHint(
                        key="Enter", text=change, run=self._ask_change, enabled=is_free, binds=False
                    ),
                    KeyHint(key="F6", text=password, run=self._ask_password, enabled=is_free),
                )
            case Section.POST:
                return (
                    KeyHint(key="Enter", text=self.tr("keep"), run=self.keep_place, binds=False),
                    KeyHint(key="F6", text=self.tr("undo"), run=self.put_back),
                )
            case Section.AUDIT:
                return (KeyHint(key="F9", text=self.tr("verify"), run=self._presenter.verify),)
            case Section.CODES:
                return (
                    KeyHint(key="Enter", text=self.tr("keep"), run=self.keep_codes, binds=False),
                    KeyHint(key="F2", text=self.tr("new row"), run=self.codes.add),
                    KeyHint(key="F8", text=self.tr("take row away"), run=self.codes.remove),
                    KeyHint(key="F6", text=self.tr("undo"), run=self._put_codes_back),
                )
            case Section.PAPERS:
                return self.papers.key_hints()

    def _put_codes_back(self) -> None:
        self.codes.draw(self._codes or ())

    def _draw_staff(self, state: AdminState) -> None:
        """Who was chosen stays chosen, unless somebody was just added."""
        chosen = self._model.at(self.staff.selected_row)
        new = [o for o in state.staff if self._model.row_of(o.id) is None]
        self._model.show(state.staff)
        wanted = new[0] if new and state.done is Act.ADD else chosen
        self.staff.select_row(self._model.row_of(wanted.id if wanted else None) or 0)

    def _ask_new(self) -> None:
        if self._is_free:
            dialog = AddDialog(self)
            dialog.submitted.connect(self._pass_on_new)
            self._open(dialog)

    def _ask_change(self) -> None:
        officer = self._model.at(self.staff.selected_row)
        if officer is not None and self._is_free:
            dialog = ChangeDialog(officer, self)
            dialog.submitted.connect(partial(self._pass_on_change, officer))
            self._open(dialog)

    def _ask_password(self) -> None:
        officer = self._model.at(self.staff.selected_row)
        if officer is not None and self._is_free:
            dialog = PasswordDialog(officer, self)
            dialog.submitted.connect(partial(self._presenter.set_password, officer))
            self._open(dialog)

    def _pass_on_new(self, new: NewOfficer) -> None:
        self._presenter.add(new)

    def _pass_on_change(
        self,
        officer: Officer,
        name: str,
        role: Role,
        is_active: bool,  # noqa: FBT001 - as the signal gives it
        is_child_trained: bool,  # noqa: FBT001 - as the signal gives it
    ) -> None:
        self._presenter.change(
            officer, name, role, is_active=is_active, is_child_trained=is_child_trained
        )

    def _open(self, dialog: OfficerDialog) -> None:
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
        self._presenter.dismiss()

    def _settle_dialog(self, state: AdminState) -> None:
        """What was refused is said in its dialog; what was done closes it."""
        if self._dialog is None or not self._dialog.is_waiting:
            return
        if state.done is not None:
            self._dialog.accept()
        elif state.trouble is not None:
            self._dialog.refuse(state.trouble)

    def _notice_of(self, state: AdminState) -> Notice | None:
        if state.trouble is not None and self._dialog is None:
            return Notice(text=trouble_words(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        return Notice(text=done_words(state.done), tone=Tone.CLEAR)

    def _focus(self) -> None:
        targets = {
            Section.STAFF: self.staff,
            Section.POST: self.post,
            Section.AUDIT: self.audit,
            Section.CODES: self.codes,
            Section.PAPERS: self.papers.panel,
        }
        targets[self._section].setFocus()

    def _place_form(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.post)
        column.addWidget(self.counters)
        column.addStretch(1)
        return scrolled(body)
