"""The paper with its tools: language, size, and what is said while there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.words.catalogue import Language
from ui.language import Retranslates
from ui.reports.states import NotMade, Preparing, ReportsState, Sending, Shown
from ui.theme import TextRole
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel
from ui.widgets.paper_view import PaperView

PATIENCE_MS = 200
"""A paper is mostly there sooner: only after this does the page say that it is being made."""
LANGUAGE_NAMES = {Language.INDONESIAN: "Bahasa Indonesia", Language.ENGLISH: "English"}


SIZE_NAMES = {PaperSize.A4: "A4", PaperSize.LETTER: "Letter"}
"""As printers call them, in any language."""


class PaperPanel(Retranslates, QWidget):
    """The preview, and what changes how it looks."""

    language_chosen = Signal(object)
    """Carries the Language the paper is to have."""
    size_chosen = Signal(object)
    """Carries the PaperSize it is to be set on."""
    files_chosen = Signal(bool)
    """Carries whether data files are to be saved with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ReportsState | None = None
        self.view = PaperView(self)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        for page in (self._empty, self.view):
            self._stack.addWidget(page)
        self._number = ElidedLabel(role=TextRole.STRONG)
        self.language, self.sheets, self.files = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.size_shown = PaperSize.A4
        self._smaller = Button(kind=ButtonKind.FLAT, icon=Icon.MINUS)
        self._larger = Button(kind=ButtonKind.FLAT, icon=Icon.PLUS)
        self._fit = Button(kind=ButtonKind.FLAT, icon=Icon.DOCUMENT)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._say_preparing)
        self.language.setMinimumContentsLength(max(map(len, LANGUAGE_NAMES.values())))
        self.sheets.setMinimumContentsLength(max(map(len, SIZE_NAMES.values())))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._smaller.clicked.connect(lambda: self.view.zoom(-1))
        self._larger.clicked.connect(lambda: self.view.zoom(1))
        self._fit.clicked.connect(self.view.fit)
        self.language.chosen_changed.connect(self._pass_on_language)
        self.sheets.chosen_changed.connect(self._pass_on_size)
        self.files.chosen_changed.connect(lambda: self.files_chosen.emit(self.files.chosen is True))
        self.retranslate()

    def draw(self, state: ReportsState) -> None:
        """Show the paper, or after a while that it is being made, or nothing."""
        self._state = state
        self.language.choose(state.wanted.language)
        self._patience.stop()
        match state:
            case Shown() | Sending():
                self.view.show_paper(state.paper.content)
                issue = state.paper.issue
                self.size_shown = issue.paper_size
                self.sheets.choose(issue.paper_size)
                version = self.tr("version {version}").format(version=issue.version)
                self._number.setText(f"{issue.number} · {version}")
                self._stack.setCurrentWidget(self.view)
            case Preparing():
                self._patience.start()
            case NotMade():
                self._say(Icon.ATTENTION, self.tr("There is no paper"))

    def draw_files(self, has_files: bool) -> None:  # noqa: FBT001 - a plain setter
        """Show whether data files are saved with the paper."""
        self.files.choose(has_files)

    def clear(self) -> None:
        """Show nothing."""
        self.view.clear()
        self._number.clear()
        self._say_preparing()

    @override
    def retranslate(self) -> None:
        self.language.draw([Choice(one, name) for one, name in LANGUAGE_NAMES.items()])
        sizes = [Choice(one, name) for one, name in SIZE_NAMES.items()]
        self.sheets.draw(sizes, self.size_shown)
        pieces = (Choice(False, "PDF"), Choice(True, self.tr("PDF + data files")))  # noqa: FBT003
        self.files.draw(pieces, self.files.chosen is True)
        for part, text in (
            (self.language, self.tr("Language of the paper (F6)")),
            (self.sheets, self.tr("Size of the sheets (Shift+F6)")),
            (self.files, self.tr("What is saved (Shift+F8)")),
            (self._smaller, self.tr("Smaller (-)")),
            (self._larger, self.tr("Larger (+)")),
            (self._fit, self.tr("Whole page or full width (0)")),
        ):
            part.setToolTip(text)
            part.setAccessibleName(text)
        if self._state is not None:
            self.draw(self._state)

    def _say_preparing(self) -> None:
        self._say(Icon.CLOCK, self.tr("Preparing …"))

    def _say(self, icon: Icon, title: str) -> None:
        self._number.clear()
        self._empty.draw(icon, title)
        self._stack.setCurrentWidget(self._empty)

    def _pass_on_language(self) -> None:
        chosen = self.language.chosen
        if isinstance(chosen, Language):
            self.language_chosen.emit(chosen)

    def _pass_on_size(self) -> None:
        chosen = self.sheets.chosen
        if isinstance(chosen, PaperSize):
            self.size_chosen.emit(chosen)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._number, 1)
        tools.addWidget(self.language)
        tools.addWidget(self.sheets)
        tools.addWidget(self.files)
        for button in (self._smaller, self._larger, self._fit):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
