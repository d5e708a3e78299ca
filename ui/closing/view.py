"""The page on which the day is closed: the checks, the key, and the papers as they leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.closing.checks import Matter, Page, Severity
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import weekday_words
from ui.closing.confirm_dialog import CloseDayDialog
from ui.closing.models import CheckModel, PaperModel
from ui.closing.presenter import ClosingPresenter
from ui.closing.states import CheckRow, ClosingState
from ui.closing.telling import ClosingTelling
from ui.language import catalogue
from ui.screen import Screen
from ui.theme import TextRole, Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table

MARGIN = 12
CHECK_WIDTHS = (135, None, 520)
PAPER_WIDTHS = (140, 250, 260, 290, None)


class ClosingScreen(Screen):
    """Draws a state, and passes on what the lead does."""

    NAME = QT_TRANSLATE_NOOP("ClosingScreen", "Close the day")

    page_wanted = Signal(object)
    """Carries the Page on which a check is finished."""
    folder_chosen = Signal(object)
    """Carries the Path of the folder that is to be proposed next time."""
    backed_up = Signal()
    """A backup was made, or failed."""

    def __init__(self, presenter: ClosingPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._telling = ClosingTelling(self)
        self.notice = NoticeLine()
        self._head = Label(role=TextRole.TITLE)
        self._stand = Label(role=TextRole.STRONG, wraps=True)
        self._place = Label(role=TextRole.QUIET, wraps=True)
        self._checks, self._papers = CheckModel(), PaperModel()
        self.checks, self.papers = Table(), Table()
        self.checks.setModel(self._checks)
        self.checks.set_widths(CHECK_WIDTHS)
        self.papers.setModel(self._papers)
        self.papers.set_widths(PAPER_WIDTHS)
        self._check_panel, self._paper_panel = Panel(self.checks), Panel(self.papers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, 8)
        layout.setSpacing(6)
        for part in (self.notice, self._head, self._stand, self._place):
            layout.addWidget(part)
        layout.addWidget(self._check_panel, 1)
        layout.addWidget(self._paper_panel, 1)
        self.checks.activated.connect(lambda _index: self._lead())
        presenter.changed.connect(self.draw)
        presenter.backed_up.connect(self.backed_up)
        self.retranslate()

    @override
    @classmethod
    def has_tab(cls) -> bool:
        """It is reached from the reports and the shift, and bears its own heading."""
        return False

    @override
    def help_text(self) -> str:
        return self.tr(
            "What is unfinished on the day stands first; only a stop is in the way of closing it."
            " Enter leads from a check to the page on which it is finished. F10 closes the day and"
            " gives out all papers: into each partner's outbox or the folder, and on its printer."
            " F9 puts data files for other programs beside them. What did not leave is tried again"
            " with F7. F6 copies the whole database and proves the copy, while counters go on;"
            " Ctrl+F6 chooses where to, and once that is known F10 does it after the papers. Keep"
            " report.key, seal.secret and pseudonym.key from the data folder too, on a stick of"
            " their own: they are not in the copy. A later correction reopens nothing: F10"
            " then makes a supplement of those papers that changed."
        )

    @override
    def arrive(self) -> None:
        self._presenter.begin()
        self.checks.setFocus()

    def end_work(self) -> None:
        """What is under way is stopped; papers that have left stay given out."""
        self._presenter.cancel()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state, presenter = self._presenter.state, self._presenter
        is_free = state.doing is None
        look = state.look
        may_close = is_free and look is not None and bool(look.due) and not look.stops
        return (
            KeyHint(
                key="Enter",
                text=self.tr("go there"),
                run=self._lead,
                binds=False,
                enabled=is_free,
            ),
            KeyHint(
                key="Alt+Left",
                text=self.tr("earlier"),
                run=partial(presenter.go, -1),
                enabled=is_free,
            ),
            KeyHint(
                key="Alt+Right",
                text=self.tr("later"),
                run=partial(presenter.go, 1),
                enabled=is_free and state.day_on < presenter.today(),
            ),
            KeyHint(key="F5", text=self.tr("look anew"), run=presenter.look, enabled=is_free),
            KeyHint(key="F6", text=self.tr("backup"), run=self._back_up, enabled=is_free),
            KeyHint(
                key="Ctrl+F6",
                text=self.tr("backup to"),
                run=self._choose_backup_folder,
                enabled=is_free,
                is_shown=False,
            ),
            KeyHint(
                key="F7",
                text=self.tr("try again"),
                run=presenter.again,
                enabled=state.may_again,
                is_shown=state.may_again,
            ),
            KeyHint(key="F8", text=self.tr("folder"), run=self._choose_folder, enabled=is_free),
            KeyHint(
                key="F9",
                text=self.tr("data files"),
                run=presenter.choose_files,
                enabled=is_free,
            ),
            KeyHint(key="F10", text=self._telling.act_of(look), run=self._ask, enabled=may_close),
            KeyHint(
                key="Esc",
                text=self.tr("stop"),
                run=presenter.cancel,
                enabled=state.may_stop,
                is_shown=state.may_stop,
            ),
        )

    def draw(self, state: ClosingState) -> None:
        """Show a state; the check that was chosen stays chosen."""
        day = weekday_words(state.day_on, catalogue().language)
        self._head.setText(f"{self.title()} · {day}")
        self._stand.setText(self._telling.stand_of(state.look, self._presenter.post))
        self.notice.draw(self._telling.notice_of(state))
        self._draw_place()
        self._draw_checks(state)
        chosen = self.papers.selected_row
        if self._papers.shown != state.papers:
            self._papers.show(state.papers)
            self.papers.select_row(chosen or 0)
        self._paper_panel.setVisible(bool(state.papers))
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self._check_panel.set_title(self.tr("What stands"))
        self._paper_panel.set_title(self.tr("Papers"))
        self.draw(self._presenter.state)

    def tell_elsewhere(self) -> None:
        """The check is finished where nobody gets from this window."""
        text = self.tr("That is finished elsewhere: the line of the check says what to do.")
        self.notice.draw(Notice(text=text, tone=Tone.ATTENTION))

    def _draw_checks(self, state: ClosingState) -> None:
        chosen = self._checks.at(self.checks.selected_row)
        rows = tuple(CheckRow(one) for one in state.look.findings) if state.look else ()
        if rows != self._checks.shown:
            self._checks.show(rows)
            self.checks.select_row(self._checks.row_of(chosen.id if chosen else None) or 0)

    def _draw_place(self) -> None:
        to = self._presenter.destinations
        text = self.tr(
            "Outboxes: {boxes}. Printers: {printers}. All others into {folder} (F8). Data files"
            " with: {files} (F9)."
        )
        said = text.format(
            boxes=len(to.outboxes),
            printers=len(to.printers),
            folder=to.folder,
            files=len(to.files_for),
        )
        backups = self._presenter.backup_place.folder
        where = (
            self.tr("Backups into {folder} (Ctrl+F6).")
            if backups
            else self.tr("No folder for backups is chosen (Ctrl+F6).")
        )
        self._place.setText(f"{said} {where.format(folder=backups)}")

    def _lead(self) -> None:
        """From a check to where it is finished."""
        row = self._checks.at(self.checks.selected_row)
        if row is None or row.finding.severity is Severity.OK:
            return
        if row.finding.matter is Matter.BACKUP_UNKNOWN:
            self._back_up()
        elif row.finding.page is Page.CLOSING:
            self._presenter.attend(row.finding)
        else:
            self.page_wanted.emit(row.finding.page)

    def _ask(self) -> None:
        look = self._presenter.state.look
        if look is None:
            return
        left = sum(one.is_left for one in look.findings)
        text = self.tr(
            "Papers: {papers}. Checks left as they are: {left}; they are noted with the closing. A"
            " later correction reopens nothing and makes a supplement."
        )
        about = text.format(papers=len(look.due), left=left)
        day = weekday_words(look.day_on, catalogue().language)
        word = self._telling.act_of(look)
        word = word[:1].upper() + word[1:]
        dialog = CloseDayDialog(day, about, word, self)
        dialog.confirmed.connect(self._presenter.close_day)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_folder(self) -> None:
        folder = self._presenter.destinations.folder
        self._ask_folder(self.tr("Folder for the papers"), str(folder), self.save_in)

    def _ask_folder(self, title: str, proposed: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title, proposed)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.open()

    def _back_up(self) -> None:
        """Where nobody said yet where to, that is asked first."""
        if self._presenter.backup_place.folder:
            self._presenter.back_up()
        else:
            self._choose_backup_folder()

    def _choose_backup_folder(self) -> None:
        folder = self._presenter.backup_place.folder
        title = self.tr("Folder for backups: on another disk or a stick")
        self._ask_folder(title, folder, self._presenter.back_up_into)

    def save_in(self, folder: Path) -> None:
        """Papers of who has no outbox go into this folder."""
        self.folder_chosen.emit(folder)
        self._presenter.save_in(folder)
