"""Opening a counter: which desk, which way, which lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane
from checkpoint.services.setting_up import Place
from checkpoint.words.enums import direction_words, lane_words
from ui.language import Retranslates
from ui.sign_in.centred import ROOM, Centred
from ui.sign_in.tiles import Tiles
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choice_box import Choice
from ui.widgets.form import FormRow
from ui.widgets.key_bar import KeyHint
from ui.wording import choices


@dataclass(frozen=True, slots=True)
class LastUsed:
    """What was opened last at this computer."""

    counter: str = ""
    direction: Direction = Direction.ENTRY
    lane: Lane = Lane.PASSPORT


class OpenCounterView(Retranslates, Centred):
    """Enter opens what is chosen; a counter is chosen by its name, the rest by number.

    Esc signs out again, or goes back to the counter that was open, where ``is_change``.

    A shift lead may go on without a counter.
    """

    opened = Signal(object)
    """Carries the Duty."""
    skipped = Signal()
    left = Signal()
    """The person does not want to work here after all."""
    kept = Signal()
    """The counter that was open is to stay as it was."""

    def __init__(
        self,
        *,
        place: Place,
        officer: Officer,
        last_used: LastUsed,
        is_change: bool = False,
        practice: Callable[[], str],
        keys: Callable[[], Sequence[KeyHint]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(practice=practice, keys=keys, parent=parent)
        self._place = place
        self._last_used = last_used
        self._is_change = is_change
        self._may_skip = officer.may(Permission.WORK_CASES)
        self.counter = Tiles(room=ROOM)
        self.direction, self.lane = (Tiles(room=ROOM, numbered=True) for _ in range(2))
        self._rows = [FormRow(box) for box in (self.counter, self.direction, self.lane)]
        self._open = Button(kind=ButtonKind.PRIMARY)
        self._skip = Button(kind=ButtonKind.FLAT)
        self._leave = Button(kind=ButtonKind.FLAT)
        for part in (*self._rows, self._open, self._skip, self._leave):
            self.body.addWidget(part)
        self._skip.setVisible(self._may_skip)
        self._open.clicked.connect(self.open)
        self._skip.clicked.connect(self.skipped)
        self._leave.clicked.connect(self._go_back)
        self.retranslate()
        self._choose(last_used.counter, last_used.direction, last_used.lane)

    def open(self) -> None:
        """Open the counter that is chosen."""
        counter, direction, lane = self.counter.chosen, self.direction.chosen, self.lane.chosen
        if (
            isinstance(counter, Counter)
            and isinstance(direction, Direction)
            and isinstance(lane, Lane)
        ):
            self.opened.emit(
                Duty(post=self._place.post, counter=counter, direction=direction, lane=lane)
            )

    @override
    def retranslate(self) -> None:
        self.draw_frame()
        self.title.setText(self.tr("Open a counter"))
        self.text.setText(self._place.post.name)
        for row, label in zip(
            self._rows, (self.tr("Counter"), self.tr("Direction"), self.tr("Lane")), strict=True
        ):
            row.set_label(label)
        counters = [Choice(one, one.name) for one in self._place.counters]
        self.counter.draw(counters, self.counter.chosen)
        self.direction.draw(choices(Direction, direction_words), self.direction.chosen)
        self.lane.draw(choices(self._place.post.lanes, lane_words), self.lane.chosen)
        self._open.setText(self.tr("Open (Enter)"))
        self._skip.setText(self.tr("Go on without a counter (F8)"))
        back = self.tr("Back (Esc)") if self._is_change else self.tr("Sign out (Esc)")
        self._leave.setText(back)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the direction: the desk hardly ever changes.

        No focus proxy, for Tab would then pass the desk over.
        """
        super().showEvent(event)
        if not event.spontaneous():
            self.direction.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif event.key() == Qt.Key.Key_F8 and self._may_skip:
            self.skipped.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        (self.kept if self._is_change else self.left).emit()

    def _choose(self, counter: str, direction: Direction, lane: Lane) -> None:
        """What was used last, as far as the post still has it."""
        names = {one.name: one for one in self._place.counters}
        self.counter.choose(names.get(counter, next(iter(self._place.counters), None)))
        self.direction.choose(direction)
        lanes = self._place.post.lanes
        self.lane.choose(lane if lane in lanes else lanes[0])
