"""What was given to whom, when and how; searched by typing, and marked as taken by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.delivery import LONGEST_NAME
from checkpoint.words.dates import period_words
from ui.language import catalogue, locale
from ui.reports.given_model import WIDTHS, GivenModel
from ui.reports.given_presenter import GivenPresenter, GivenRow, GivenState
from ui.theme import TextRole, Tone
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.find_field import FindField
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.table import Table
from ui.wording import say_problem

SIZE = (1240, 640)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SEPARATOR = " · "


class GivenDialog(Dialog):
    """Typing finds, arrows choose, Enter goes to the name of who took the paper."""

    def __init__(self, presenter: GivenPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.resize(*SIZE)
        self.notice = NoticeLine()
        self._model, self.table = GivenModel(presenter.post), Table()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self.search, self.taker = FindField(self.table), QLineEdit()
        self.taker.setMaxLength(LONGEST_NAME)
        self._find_row, self._taker_row = FormRow(self.search), FormRow(self.taker)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._find_row)
        self.body.addWidget(self.table, 1)
        self._line = Label(role=TextRole.QUIET, wraps=True)
        self.body.addWidget(self._line)
        self.body.addWidget(self._taker_row)
        self._add_buttons()
        self._find_row.set_label(self.tr("Find: partner, number, name, printer, folder, day"))
        self._taker_row.set_label(self.tr("Taken by hand by (name of who took the chosen paper)"))
        self.table.setAccessibleName(self.tr("Papers given out"))
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw_keys())
        self.taker.textChanged.connect(lambda _text: self._draw_keys())
        presenter.changed.connect(self.draw)
        self.finished.connect(presenter.forget)
        self.search.setFocus()
        self.draw(presenter.state)

    @property
    def chosen(self) -> GivenRow | None:
        """The paper that is chosen."""
        return self._model.at(self.table.selected_row)

    def draw(self, state: GivenState) -> None:
        """Show what was given; the paper that was chosen stays chosen."""
        if state.noted is not None and not state.is_busy:
            self.taker.clear()
        self._narrow()
        self.notice.draw(self._notice_of(state))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the name, and from there notes it; it presses no other button."""
        if event.key() in ENTER and not self.taker.hasFocus():
            self.taker.setFocus()
        else:
            super().keyPressEvent(event)

    def note(self) -> None:
        """Note that whoever is named took the chosen paper."""
        row = self.chosen
        if row is None:
            return
        if not self.taker.text().strip():
            self._taker_row.set_error(self.tr("Type the name of who took the paper."))
            self.taker.setFocus()
            return
        self._presenter.hand_over(row.given, self.taker.text())

    def _narrow(self) -> None:
        state, chosen = self._presenter.state, self.chosen
        rows = self._model.narrowed(state.rows or (), self.search.text())
        if rows != self._model.shown:
            self._model.show(rows)
            self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        self._say_days(state)
        self._draw_keys()

    def _say_days(self, state: GivenState) -> None:
        days = period_words(state.period, catalogue().language)
        if state.rows is None:
            said = self.tr("is being looked for …")
        elif not state.rows:
            said = self.tr("none yet")
        else:
            text = self.tr("papers: {count}")
            said = text.format(count=locale().toString(len(self._model.shown)))
        self.set_title(self.tr("Papers given out"), SEPARATOR.join((days, said)))

    def _draw_keys(self) -> None:
        row = self.chosen
        said = (row.given.paper.number, self._model.end_words(row)) if row is not None else ()
        self._line.setText(SEPARATOR.join(said))
        is_free = not self._presenter.state.is_busy
        self._note.setEnabled(is_free and row is not None)
        self._further.setEnabled(is_free)
        self._taker_row.set_error("")

    def _notice_of(self, state: GivenState) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.noted is None:
            return None
        text = self.tr("Noted: {name} took {number}.")
        said = text.format(name=state.noted.to, number=state.noted.number)
        return Notice(text=said, tone=Tone.CLEAR)

    def _add_buttons(self) -> None:
        self.add_button(self.reject).setText(self.tr("Back"))
        self._further = self.add_button(self._presenter.further)
        self._further.setText(self.tr("Month, year, these days (F4)"))
        self._note = self.add_button(self.note, kind=ButtonKind.PRIMARY, icon=Icon.CHECK)
        self._note.setText(self.tr("Note who took it (F2)"))
        for key, button in (("F4", self._further), ("F2", self._note)):
            QShortcut(QKeySequence(key), self, button.click)
