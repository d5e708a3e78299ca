"""All answers once more, before anything is written."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.words.countries import country_name
from checkpoint.words.enums import lane_words
from ui.first_start.states import Answers
from ui.language import Retranslates, catalogue
from ui.theme import TextRole
from ui.widgets.label import Label


class SummaryPage(Retranslates, QWidget):
    """What each step answered, as label and value. The password is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = Answers()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def draw(self, answers: Answers) -> None:
        """Show these answers."""
        self._answers = answers
        self._clear()
        for line, (label, value) in enumerate(self._lines()):
            self._grid.addWidget(Label(label, TextRole.QUIET), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(value, TextRole.STRONG, wraps=True), line, 1)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The labels and values on the page."""
        return tuple(self._lines())

    @override
    def retranslate(self) -> None:
        self.draw(self._answers)

    def _lines(self) -> Iterator[tuple[str, str]]:
        post, person = self._answers.post, self._answers.person
        if post is None or person is None:
            return
        yield from self._lines_of_post(post)
        counters = ", ".join(counter.name for counter in self._answers.counters)
        yield self.tr("Counters"), counters
        yield self.tr("Administrator"), f"{person.name} ({person.login})"

    def _lines_of_post(self, post: Post) -> Iterator[tuple[str, str]]:
        across = (post.neighbour_post, country_name(post.neighbour, catalogue().language))
        yield self.tr("Post"), f"{post.name} ({post.code})"
        yield self.tr("Place"), ", ".join(filter(None, (post.regency, post.province)))
        hours = f"{post.opens_at:%H:%M} – {post.closes_at:%H:%M} {post.zone.value}"
        yield self.tr("Open"), hours
        yield self.tr("Operational day begins at"), f"{post.day_starts_at:%H:%M}"
        yield self.tr("Across the border"), ", ".join(filter(None, across))
        lanes = [lane_words(lane, catalogue()) for lane in post.lanes]
        yield self.tr("Lanes"), ", ".join(lanes)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
