"""What a shift lead has to see to: alerts that end, old lists, backups, devices that fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import zip_longest
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.closing.checks import Matter
from checkpoint.domain.reporting.board import Board, ListAge
from checkpoint.words.backups import backup_due_words, backup_failure_words, backup_proven_words
from checkpoint.words.closing import found_words
from ui.language import Retranslates, catalogue
from ui.theme import Tone
from ui.widgets.icon import IconLabel
from ui.widgets.label import ElidedLabel
from ui.widgets.panel import Panel
from ui.widgets.verdict_banner import TONE_ICONS

Line: TypeAlias = tuple[Tone, str]
MOST_LISTS = 3
"""So many are named, the oldest first; of the others how many there are."""
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_HOURS_TOLD = 48
"""Up to so many hours an age is told in hours, as in the header."""


class WatchPanel(Retranslates, Panel):
    """A line for each, with the icon of its mood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent=parent)
        self._board: Board | None = None
        self._devices: Sequence[str] | None = None
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(12, 4, 12, 10)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.retranslate()

    @property
    def said(self) -> tuple[str, ...]:
        """The sentences that stand there."""
        return tuple(line.text.text() for line in self._lines if not line.isHidden())

    def draw(self, board: Board | None) -> None:
        """Show what a look at the day found."""
        self._board = board
        lines = list(self._sentences())
        for _ in range(len(lines) - len(self._lines)):
            line = _Line()
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for line, sentence in zip_longest(self._lines, lines):
            line.draw(sentence)

    def draw_devices(self, troubles: Sequence[str] | None) -> None:
        """Show which devices of this window's counter fail; None where it has no counter."""
        self._devices = troubles
        self.draw(self._board)

    @override
    def retranslate(self) -> None:
        self.set_title(self.tr("To see to"))
        self.draw(self._board)

    def _sentences(self) -> Iterator[Line]:
        if self._board is not None:
            yield self._due(self._board)
            yield from self._clock(self._board)
            yield from self._lists(self._board)
            yield from self._backups(self._board)
        if self._devices:
            yield from ((Tone.ATTENTION, trouble) for trouble in self._devices)
        elif self._devices is not None:
            yield Tone.CLEAR, self.tr("The devices of this counter work.")

    def _due(self, board: Board) -> Line:
        due = board.due
        if not any(due):
            return Tone.CLEAR, self.tr("No alert ends within 7 days.")
        text = self.tr("Alerts ending within 7 days: {ending}; lapsed since yesterday: {lapsed}")
        return Tone.ATTENTION, text.format(ending=due.ending, lapsed=due.lapsed)

    def _clock(self, board: Board) -> Iterator[Line]:
        if board.clock_wrong:
            text = found_words(Matter.CLOCK_WRONG, catalogue())
            yield Tone.ATTENTION, text.format(names=", ".join(map(str, board.clock_wrong)))

    def _lists(self, board: Board) -> Iterator[Line]:
        if not board.lists:
            yield Tone.ATTENTION, self.tr("No alert list was ever taken over.")
        for one in board.lists[:MOST_LISTS]:
            is_old = board.is_old(one)
            text = self.tr("{name}: {age} old").format(name=one.name, age=self._age(board, one))
            yield Tone.ATTENTION if is_old else Tone.CLEAR, text
        others = len(board.lists) - MOST_LISTS
        if others > 0:
            text = self.tr("Younger lists: {count}").format(count=others)
            yield Tone.NOTE, text

    def _backups(self, board: Board) -> Iterator[Line]:
        stand, words = board.backups, catalogue()
        if stand.is_old(board.at):
            yield Tone.ATTENTION, backup_due_words(stand, board.at, words)
        else:
            yield Tone.CLEAR, backup_proven_words(stand, board.at, words)
        if failure := backup_failure_words(stand, board.post, words):
            yield Tone.ATTENTION, failure

    def _age(self, board: Board, one: ListAge) -> str:
        age = board.at - one.taken_at
        hours = max(int(age / _HOUR), 0)
        if hours == 0:
            return self.tr("under an hour")
        if hours < _HOURS_TOLD:
            return self.tr("{count} h").format(count=hours)
        return self.tr("{count} days").format(count=int(age / _DAY))


class _Line(QWidget):
    """One sentence and its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(size=18)
        self.text = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)

    def draw(self, sentence: Line | None) -> None:
        """Say this, or nothing."""
        self.setVisible(sentence is not None)
        if sentence is None:
            return
        tone, text = sentence
        self._icon.draw(TONE_ICONS[tone], tone.on_soft)
        self.text.setText(text)
        self.text.set_tone(tone if tone is Tone.ATTENTION else Tone.NEUTRAL)
        self.setAccessibleName(text)
