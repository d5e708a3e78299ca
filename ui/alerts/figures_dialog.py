"""How often each list was hit, and how often it was somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.words.alerts import list_name_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.judgements import share_words
from ui.language import catalogue, locale
from ui.widgets.button import ButtonKind
from ui.widgets.column_table import Column, ColumnTable
from ui.widgets.dialog import Dialog
from ui.widgets.table import ROW_HEIGHT, Table

WIDTH = 1200
"""With room for the name of a list of forty letters."""
FEWEST_ROWS, MOST_ROWS = 3, 12
"""Shown at once; the arrows go on to the others."""


def _counted(number: int) -> str:
    return locale().toString(number)


FIGURE_COLUMNS: tuple[Column[ListFigures], ...] = (
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "List"),
        text=lambda one: list_name_words(one.list_name, catalogue()),
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Hits"),
        text=lambda one: _counted(one.hits),
        width=90,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Same person"),
        text=lambda one: _counted(one.same),
        width=170,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Not the same"),
        text=lambda one: _counted(one.other),
        width=170,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "Not judged"),
        text=lambda one: _counted(one.unjudged),
        width=160,
    ),
    Column(
        heading=QT_TRANSLATE_NOOP("AlertColumns", "False hits"),
        text=share_words,
        width=150,
    ),
)


class FiguresDialog(Dialog):
    """One row a list; those that were never hit stand there too, for that says something."""

    def __init__(
        self,
        figures: Sequence[ListFigures],
        lists: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = Table()
        model = ColumnTable(FIGURE_COLUMNS)
        model.setParent(self)
        model.draw(_of_every_list(figures, lists))
        self.table.setModel(model)
        self.table.set_widths([column.width for column in FIGURE_COLUMNS])
        shown = max(FEWEST_ROWS, min(len(model.rows), MOST_ROWS))
        self.table.setMinimumHeight((shown + 1) * ROW_HEIGHT + 4)
        self.body.addWidget(self.table)
        text = self.tr(
            "Counted once judged at a counter, or the traveller recorded. False hits are the"
            " share of somebody else among the judged."
        )
        none = self.tr("There is no list yet. Once there is, its hits are counted here.")
        self.set_title(self.tr("Hits by list"), text if model.rows else none)
        self.table.setVisible(bool(model.rows))
        if model.rows:
            self.setMinimumWidth(WIDTH)
        self.add_button(self.accept, kind=ButtonKind.PRIMARY).setText(self.tr("Close"))
        self.table.select_row(0)
        self.table.setFocus()


def _of_every_list(figures: Sequence[ListFigures], lists: Iterable[str]) -> Sequence[ListFigures]:
    """Most hits first, then by name."""
    hit = {one.list_name: one for one in figures}
    every = {name: ListFigures(list_name=name, hits=0) for name in lists} | hit
    return sorted(every.values(), key=lambda one: (-one.hits, one.list_name.casefold()))
