"""What an import would change, looked at before anything of it is in force."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.doubts import EntryDoubt
from checkpoint.domain.alerts.preview import Preview
from checkpoint.words.alerts import reading_remarks
from checkpoint.words.list_signing import signed_words
from ui.alerts.columns import (
    ALERT_COLUMNS,
    CHANGE_COLUMNS,
    DOUBT_COLUMNS,
    FAULT_COLUMNS,
    NOTE_COLUMNS,
    field_changes,
)
from ui.alerts.count_tabs import Count, CountTabs
from ui.alerts.states import Previewing
from ui.alerts.trouble import trouble_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.column_table import ColumnTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.table import Table

PLACES = range(8)
NEW, CHANGED, GONE, DOUBTFUL, UNCHANGED, DOUBTED, NOTED, FAULTY = PLACES
LOOKED_AT_FIRST = (FAULTY, GONE, DOUBTED, NOTED, CHANGED, NEW)
"""What a slip would do most harm in comes to the front, if there is any of it."""
MOST_NOTICES = 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PreviewPage(Retranslates, QWidget):
    """Figures above, the rows behind each of them below. Enter imports, Esc leaves all as it is."""

    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: Previewing | None = None
        self._drawn: Preview | None = None
        self.heading, self._file = Label(role=TextRole.TITLE), ElidedLabel(role=TextRole.QUIET)
        self.notices = [NoticeLine() for _ in range(MOST_NOTICES)]
        self.tabs = CountTabs(len(PLACES))
        self._models = {
            NEW: ColumnTable(ALERT_COLUMNS),
            CHANGED: ColumnTable(CHANGE_COLUMNS),
            GONE: ColumnTable(ALERT_COLUMNS),
            DOUBTFUL: ColumnTable(ALERT_COLUMNS),
            UNCHANGED: ColumnTable(ALERT_COLUMNS),
            DOUBTED: ColumnTable(DOUBT_COLUMNS),
            NOTED: ColumnTable(NOTE_COLUMNS),
            FAULTY: ColumnTable(FAULT_COLUMNS),
        }
        self.table, self._nothing = Table(), EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self.table.installEventFilter(self)
        self.tabs.changed.connect(self._show_rows)
        self.retranslate()

    def draw(self, state: Previewing) -> None:
        """Show a preview; another one begins with what wants a look most."""
        self._state = state
        preview = state.preview
        is_other = preview is not self._drawn
        self._drawn = preview
        if is_other:
            for place, rows in self._rows(preview).items():
                self._models[place].draw(rows)
            self.tabs.show_tab(next((p for p in LOOKED_AT_FIRST if self._count(p)), UNCHANGED))
        self.heading.setText(preview.list_name)
        signed = signed_words(preview.signed_by, catalogue())
        self._file.setText(f"{signed} {state.file_name}")
        self.tabs.draw(self._counts())
        self._show_rows()
        self._say(state)
        if is_other:
            self.tabs.focus()

    def forget(self) -> None:
        """Let go of the list that was looked at."""
        self._state = self._drawn = None
        for model in self._models.values():
            model.draw(())

    @override
    def retranslate(self) -> None:
        self._drawn = None
        if self._state is not None:
            self.draw(self._state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.import_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the table too, Left and Right go from figure to figure."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None:
                self.tabs.step(by)
                return True
        return super().eventFilter(watched, event)

    def _rows(self, preview: Preview) -> dict[int, Sequence[Any]]:
        changes = preview.changes
        return {
            NEW: changes.new.shown,
            CHANGED: tuple(field_changes(changes.changed.shown)),
            GONE: changes.gone.shown,
            DOUBTFUL: changes.doubtful.shown,
            UNCHANGED: changes.unchanged.shown,
            DOUBTED: tuple(preview.doubts.shown),
            NOTED: preview.reading.notes.shown,
            FAULTY: preview.reading.faults.shown,
        }

    def _count(self, place: int) -> int:
        """How many entries, or rows of the file; not how many things are wrong with them."""
        preview = self._drawn
        if preview is None:
            return 0
        changes = preview.changes
        return {
            NEW: changes.new.count,
            CHANGED: changes.changed.count,
            GONE: changes.gone.count,
            DOUBTFUL: changes.doubtful.count,
            UNCHANGED: changes.unchanged.count,
            DOUBTED: preview.doubts.rows,
            NOTED: preview.reading.noted_rows,
            FAULTY: preview.reading.faulty_rows,
        }[place]

    def _counts(self) -> Sequence[Count]:
        words = {
            NEW: self.tr("New"),
            CHANGED: self.tr("Changed"),
            GONE: self.tr("Gone, will be ended"),
            DOUBTFUL: self.tr("In doubt, stay in force"),
            UNCHANGED: self.tr("Unchanged"),
            DOUBTED: self.tr("Imported with a doubt"),
            NOTED: self.tr("Imported, not all read"),
            FAULTY: self.tr("Faulty rows, left out"),
        }
        tones = dict.fromkeys((FAULTY, DOUBTFUL, DOUBTED), Tone.ATTENTION)
        return [
            Count(self._count(place), word, tones.get(place, Tone.NEUTRAL))
            for place, word in words.items()
        ]

    def _show_rows(self) -> None:
        place = max(self.tabs.place, 0)
        model = self._models[place]
        if self.table.model() is not model:
            self.table.setModel(model)
            self.table.set_widths([column.width for column in model.columns])
        self._nothing.draw(Icon.CHECK, self._nothing_words()[place])
        self._pages.setCurrentWidget(self.table if model.rows else self._nothing)

    def _nothing_words(self) -> dict[int, str]:
        return {
            NEW: self.tr("Nobody is new on the list"),
            CHANGED: self.tr("No entry changed"),
            GONE: self.tr("No entry is gone from the list"),
            DOUBTFUL: self.tr("No entry is in doubt"),
            UNCHANGED: self.tr("No entry stayed as it was"),
            DOUBTED: self.tr("Nothing is to be said of any row"),
            NOTED: self.tr("All of every row could be read"),
            FAULTY: self.tr("Every row of the file is good"),
        }

    def _say(self, state: Previewing) -> None:
        """What hinders the import, or must be known before it; few sentences, to be read."""
        said = [*self._hindrances(state), *self._remarks(state.preview)][: len(self.notices)]
        for place, line in enumerate(self.notices):
            line.draw(said[place] if place < len(said) else None)

    def _hindrances(self, state: Previewing) -> Sequence[Notice]:
        if state.is_importing:
            return [Notice(text=self.tr("Importing …"))]
        if state.trouble is not None:
            return [Notice(text=trouble_words(state.trouble), tone=Tone.ATTENTION)]
        if not state.preview.has_good_row:
            text = self.tr(
                "No row of this file can be taken. Correct the file, then choose it again."
            )
            return [Notice(text=text, tone=Tone.LOCKED)]
        return []

    def _remarks(self, preview: Preview) -> Sequence[Notice]:
        remarks = []
        if preview.reading.faulty_rows and preview.has_good_row:
            text = self.tr(
                "%n faulty row(s) will be left out. Enter imports the good ones: see New, Changed"
                " and Unchanged.",
                None,
                preview.reading.faulty_rows,
            )
            remarks.append(Notice(text=text, tone=Tone.ATTENTION))
        if self._count(DOUBTFUL):
            text = self.tr(
                "Faulty rows may be entries that stand: those in doubt stay in force until the"
                " list says otherwise."
            )
            remarks.append(Notice(text=text, tone=Tone.ATTENTION))
        useless = preview.doubts.counts[EntryDoubt.FINDS_NOBODY]
        if useless:
            text = self.tr(
                "%n row(s) will be imported, but find nobody at the counters until the list gives"
                " the date of birth or a number.",
                None,
                useless,
            )
            remarks.append(Notice(text=text, tone=Tone.ATTENTION))
        remarks += [Notice(text=text) for text in reading_remarks(preview.reading, catalogue())]
        if preview.reading.ignored_columns:
            text = self.tr("Columns that are not read: {columns}").format(
                columns=", ".join(preview.reading.ignored_columns)
            )
            remarks.append(Notice(text=text))
        if not any(self._count(place) for place in (NEW, CHANGED, GONE)):
            text = self.tr("Nothing changes; importing notes that the list was checked today.")
            remarks.append(Notice(text=text))
        return remarks

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self._file, 1, Qt.AlignmentFlag.AlignBottom)
        for page in (self.table, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        for line in self.notices:
            layout.addWidget(line)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
