"""The three figures, and beside them how many there are of each nationality as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.journeys.resident import InsideFigures as Counts
from checkpoint.domain.journeys.resident import Which
from checkpoint.domain.journeys.roll import Roll
from checkpoint.words.countries import country_name
from checkpoint.words.inside import InsideText, inside_words, which_words
from ui import theme
from ui.language import Retranslates, catalogue, locale
from ui.theme import Restyles, TextRole, Token
from ui.widgets.label import Label

MOST_BARS = 5
UNKNOWN = "–"
SHOWN = (Which.EVERYBODY, Which.ENDING, Which.OVERSTAYED)
HEIGHT = 128
NOTHING = Counts(
    inside=0,
    ending=0,
    overstayed=0,
    pass_holders=0,
    pass_over=0,
    unknown=0,
    no_address=0,
    protected=0,
)


class InsideFigures(Retranslates, QWidget):
    """Numbers first, then a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roll: Roll | None = None
        self._days = 0
        self.numbers = {which: Label(role=TextRole.FIGURE) for which in SHOWN}
        self._words = {which: Label(role=TextRole.QUIET, wraps=True) for which in SHOWN}
        self.bars = NationalityBars()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for which in SHOWN:
            row.addWidget(self._tile(which), 2)
        row.addWidget(self.bars, 5)
        self.setFixedHeight(HEIGHT)

    def draw(self, roll: Roll | None, days: int) -> None:
        """Show the figures, or that they are not known yet."""
        self._roll, self._days = roll, days
        figures = NOTHING if roll is None else roll.figures(days)
        counts = {
            Which.EVERYBODY: figures.inside,
            Which.ENDING: figures.ending,
            Which.OVERSTAYED: figures.overstayed,
        }
        for which, label in self.numbers.items():
            label.setText(UNKNOWN if roll is None else locale().toString(counts[which]))
            self._words[which].setText(which_words(which, days, catalogue()))
        self.bars.draw(() if roll is None else roll.by_nationality())

    @override
    def retranslate(self) -> None:
        self.draw(self._roll, self._days)

    def _tile(self, which: Which) -> QFrame:
        tile = QFrame()
        tile.setProperty("panel", "plain")
        column = QVBoxLayout(tile)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        for label in (self.numbers[which], self._words[which]):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        return tile


class NationalityBars(Restyles, QFrame):
    """The most frequent nationalities with their counts; the rest stand together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "plain")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.rows: Sequence[tuple[str, int]] = ()

    def draw(self, counted: Sequence[tuple[str, int]]) -> None:
        """Show these counts, the most first."""
        words = catalogue()
        rows = [(country_name(code, words.language), count) for code, count in counted[:MOST_BARS]]
        rest = sum(count for _code, count in counted[MOST_BARS:])
        if rest:
            rows.append((inside_words(InsideText.OTHERS, words), rest))
        self.rows = rows
        self.setAccessibleName(", ".join(f"{name} {count}" for name, count in rows))
        self.update()

    @override
    def restyle(self) -> None:
        """Other colours."""
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(self.contentsRect()).adjusted(12, 6, -12, -6)
        if not self.rows:
            painter.setPen(theme.colour(Token.TEXT_QUIET))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, UNKNOWN)
        height = room.height() / (MOST_BARS + 1)
        most = max((count for _name, count in self.rows), default=1)
        for place, (name, count) in enumerate(self.rows):
            line = QRectF(room.left(), room.top() + place * height, room.width(), height)
            _draw_bar(painter, line, name, (count, most))
        painter.end()


def _draw_bar(painter: QPainter, line: QRectF, name: str, count: tuple[int, int]) -> None:
    """Name at the left, the bar, and the count behind it."""
    label = line.width() * 0.34
    number = painter.fontMetrics().horizontalAdvance("00.000 ")
    centre = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(theme.colour(Token.TEXT))
    cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label) - 8)
    painter.drawText(QRectF(line.left(), line.top(), label, line.height()), centre, cut)
    width = max((line.width() - label - number) * count[0] / count[1], 2.0)
    bar = QRectF(line.left() + label, line.top() + 3, width, line.height() - 6)
    painter.fillRect(bar, theme.colour(Token.CHART_ENTRY))
    behind = QRectF(bar.right() + 6, line.top(), number, line.height())
    painter.drawText(behind, centre, locale().toString(count[0]))
