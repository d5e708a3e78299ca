"""The partners, each with a mark of how far its paper has come; of the chosen one it is said."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.figures import Partner
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import partner_words
from ui.language import Retranslates, catalogue
from ui.reports.states import Standing
from ui.theme import TextRole, Token, Tone, colour
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel, Label

RADIUS = 4
BAR = 4
"""The width of the mark on the chosen row."""


class PartnerList(Retranslates, QWidget):
    """Rows to choose from: by number, by arrows, by a click."""

    chosen = Signal(object)
    """Carries the Partner."""

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._standings: Mapping[Partner, Standing] = {}
        self.rows = {partner: _Row(str(place)) for place, partner in enumerate(Partner, start=1)}
        self._chosen: Partner | None = None
        self._status_line = Label(role=TextRole.QUIET, wraps=True)
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for partner, row in self.rows.items():
            group.addButton(row)
            column.addWidget(row)
            row.clicked.connect(lambda _on, partner=partner: self.chosen.emit(partner))
        column.addWidget(self._status_line)
        self.retranslate()

    def draw(self, chosen: Partner, standings: Mapping[Partner, Standing]) -> None:
        """Show which paper is looked at, and which have left."""
        self._standings, self._chosen = standings, chosen
        self.rows[chosen].setChecked(True)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        for partner, row in self.rows.items():
            standing = self._standings.get(partner)
            icon, tone = _mark_of(standing)
            status = self._status(standing)
            row.draw(partner_words(partner, catalogue()), status, icon, tone)
            if partner is self._chosen:
                self._status_line.setText(status)
                self._status_line.set_tone(tone)

    def _status(self, standing: Standing | None) -> str:
        if standing is None:
            return ""
        if standing.last is None:
            return self.tr("not given out yet")
        moment = moment_words(self._post.local(standing.last.issued_at), catalogue().language)
        if standing.is_issued:
            text = self.tr("version {version} given out {moment}")
        elif standing.became_final(self._post):
            text = self.tr("version {version} was provisional")
        else:
            text = self.tr("changed since version {version}")
        return text.format(version=standing.last.version, moment=moment)


def _mark_of(standing: Standing | None) -> tuple[Icon | None, Tone]:
    if standing is None or standing.last is None:
        return None, Tone.NEUTRAL
    return (Icon.CHECK, Tone.CLEAR) if standing.is_issued else (Icon.ATTENTION, Tone.ATTENTION)


class _Row(QPushButton):
    """A number key, a name, and a mark; what the mark means is read out, and a tool tip."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self._cap = Label(key, TextRole.STRONG)
        self._cap.setProperty("key_cap", "yes")
        self._name = ElidedLabel(role=TextRole.STRONG)
        self._icon = IconLabel(size=20)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 1, 8, 1)
        self._row.setSpacing(8)
        self._row.addWidget(self._cap)
        self._row.addWidget(self._name, 1)
        self._row.addWidget(self._icon)
        for part in (self._cap, self._name, self._icon):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, name: str, status: str, icon: Icon | None, tone: Tone) -> None:
        """Show a partner."""
        self._name.setText(name)
        self.setToolTip(status)
        self._icon.draw(icon, tone.on_soft, status)
        self.setAccessibleName(f"{name}, {status}".rstrip(", "))

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A row and no raised button: the chosen one has a ground and a bar of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = Token.SURFACE
        if self.isChecked():
            ground = Token.SELECTION
        elif self.underMouse():
            ground = Token.SURFACE_HOVER
        edge = QPen(colour(Token.FOCUS), 2) if self.hasFocus() else QPen(colour(Token.LINE), 1)
        painter.setPen(edge)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(Token.ACCENT))
            painter.drawRoundedRect(QRectF(1, 1, BAR, self.height() - 2), 2, 2)
        painter.end()
