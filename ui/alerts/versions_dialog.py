"""Every version of every list, and the way back from the newest of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.versions import BookVersion, undoable
from checkpoint.domain.posts.post import Post
from checkpoint.words.alerts import cause_words, list_name_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import day_words
from ui.language import catalogue, locale
from ui.widgets.button import ButtonKind
from ui.widgets.column_table import Column, ColumnTable
from ui.widgets.dialog import Dialog
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.table import ROW_HEIGHT, Table

WIDTH = 1300
FEWEST_ROWS, MOST_ROWS = 3, 12
"""Shown at once; the arrows go on to the others."""
NOTHING = "–"


def version_columns(post: Post) -> tuple[Column[BookVersion], ...]:
    """What is said of a version, with its moment as the post's clock shows it."""

    def moment(one: BookVersion) -> str:
        local, language = post.local(one.at), catalogue().language
        return f"{day_words(local.date(), language)} {local:%H:%M}"

    return (
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "Version"),
            text=lambda one: str(one.version),
            width=105,
        ),
        Column(heading=QT_TRANSLATE_NOOP("AlertColumns", "When"), text=moment, width=155),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "List"),
            text=lambda one: list_name_words(one.note.list_name, catalogue()) or NOTHING,
        ),
        Column(heading=QT_TRANSLATE_NOOP("AlertColumns", "What"), text=_what, width=200),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "New"),
            text=lambda one: _count(one.tally.new if one.tally else None),
            width=80,
        ),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "Changed"),
            text=lambda one: _count(one.tally.changed if one.tally else None),
            width=115,
        ),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "Ended"),
            text=lambda one: _count(one.tally.gone if one.tally else None),
            width=125,
        ),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "On the list"),
            text=lambda one: _count(one.standing),
            width=142,
        ),
        Column(
            heading=QT_TRANSLATE_NOOP("AlertColumns", "File"),
            text=lambda one: one.note.file or NOTHING,
            tip=lambda one: "\n".join(filter(None, (one.note.file, one.note.digest))),
            width=105,
        ),
    )


def _count(number: int | None) -> str:
    return NOTHING if number is None else locale().toString(number)


def _what(one: BookVersion) -> str:
    text = cause_words(one.note.cause, catalogue())
    return text if one.note.undoes is None else f"{text} ({one.note.undoes})"


class VersionsDialog(Dialog):
    """The newest first. Enter closes; undoing takes a choice, and a second look."""

    undo_asked = Signal(object)
    """Carries the BookVersion that is to be taken back."""

    def __init__(
        self,
        versions: Sequence[BookVersion],
        post: Post,
        *,
        may_undo: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions = versions
        self._undoable = undoable(versions) if may_undo else ()
        self.notice = NoticeLine()
        self.table = Table()
        columns = version_columns(post)
        self._model = ColumnTable(columns)
        self._model.setParent(self)
        self._model.draw(versions)
        self.table.setModel(self._model)
        self.table.set_widths([column.width for column in columns])
        shown = max(FEWEST_ROWS, min(len(versions), MOST_ROWS))
        self.table.setMinimumHeight((shown + 1) * ROW_HEIGHT + 4)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.table)
        self._say()
        if versions:
            self.setMinimumWidth(WIDTH)
        self._undo = self.add_button(self._ask, kind=ButtonKind.DANGER)
        self._undo.setText(self.tr("Undo this version"))
        self.add_button(self.accept, kind=ButtonKind.PRIMARY).setText(self.tr("Close"))
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)
        self.table.select_row(0)
        self._show_choice()
        self.table.setFocus()

    @property
    def chosen(self) -> BookVersion | None:
        """The version whose row is chosen."""
        row = self.table.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def tell(self, notice: Notice | None) -> None:
        """Say how far the undoing is, or what stood in its way."""
        self.notice.draw(notice)

    def _say(self) -> None:
        text = self.tr(
            "Every verdict keeps the number of the version that was asked. The newest version"
            " of a list can be undone: what the list said before is in force again at once."
        )
        none = self.tr("No list was imported yet, and no entry made: there is nothing to undo.")
        self.set_title(self.tr("Versions of the lists"), text if self._versions else none)
        self.table.setVisible(bool(self._versions))

    def _show_choice(self) -> None:
        self._undo.setEnabled(self.chosen in self._undoable)

    def _ask(self) -> None:
        if self.chosen is not None:
            self.undo_asked.emit(self.chosen)
