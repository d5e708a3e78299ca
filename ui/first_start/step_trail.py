"""How far one has come: the steps in a row, with a mark on those that are done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Token
from ui.widgets.icon import Icon, pixmap

DISC = 26
GAP = 8
APART = 28
MARK = 16


class StepTrail(QWidget):
    """Numbered discs with words; the lines between them are filled up to the step of now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def draw(self, steps: Sequence[str], now: int, words: str) -> None:
        """Show the steps; ``now`` counts from 1. ``words`` say it to who cannot see it."""
        self._steps = tuple(steps)
        self._now = now
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = sum(self._bold().horizontalAdvance(step) for step in self._steps)
        return QSize(words + len(self._steps) * (DISC + GAP + APART), DISC + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._steps) * (DISC + GAP), DISC + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        for number, step in enumerate(self._steps, start=1):
            self._paint_disc(painter, QRectF(left, 2, DISC, DISC), number)
            left = self._paint_words(painter, left + DISC + GAP, number, step) + GAP
            if number < len(self._steps):
                left = self._paint_line(painter, left, number) + GAP
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, number: int) -> None:
        is_now, is_done = number == self._now, number < self._now
        ground = Token.ACCENT if is_now else Token.CLEAR_SOFT if is_done else Token.SURFACE
        edge = Token.ACCENT if is_now else Token.ON_CLEAR_SOFT if is_done else Token.LINE_STRONG
        painter.setPen(QPen(theme.colour(edge), 1.5))
        painter.setBrush(theme.colour(ground))
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        if is_done:
            colour = theme.colour(Token.ON_CLEAR_SOFT)
            mark = pixmap(Icon.CHECK, colour, MARK, self.devicePixelRatioF())
            corner = disc.center() - QPointF(MARK / 2, MARK / 2)
            painter.drawPixmap(corner, mark)
            return
        painter.setPen(theme.colour(Token.ON_ACCENT if is_now else Token.TEXT_QUIET))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_words(self, painter: QPainter, left: float, number: int, step: str) -> float:
        is_now = number == self._now
        font = self.font()
        font.setBold(is_now)
        painter.setFont(font)
        painter.setPen(theme.colour(Token.TEXT if is_now else Token.TEXT_QUIET))
        width = QFontMetrics(font).horizontalAdvance(step) + 1
        box = QRectF(left, 0, width, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, step)
        painter.setFont(self.font())
        return left + width

    def _paint_line(self, painter: QPainter, left: float, number: int) -> float:
        token = Token.ON_CLEAR_SOFT if number < self._now else Token.LINE_STRONG
        painter.setPen(QPen(theme.colour(token), 1.5))
        middle = self.height() / 2
        painter.drawLine(QPointF(left, middle), QPointF(left + APART - GAP, middle))
        return left + APART - GAP

    def _bold(self) -> QFontMetrics:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)
