"""What the checks found, gravest first: what, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import TextRole, Tone, set_property
from ui.widgets.icon import IconLabel
from ui.widgets.label import Label, breakable
from ui.widgets.verdict_banner import TONE_ICONS


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingItem:
    """One finding in words."""

    tone: Tone
    what: str
    evidence: str = ""
    """What it rests on."""
    why: str = ""
    """Why it matters: the rule and its source."""
    to_do: str = ""
    """What to do next."""
    can_be_opened: bool = False
    """Whether there is more to see: Enter on it, or a double click, asks for that."""


class FindingList(QScrollArea):
    """The findings one below the other; Up and Down read them one by one.

    The list is one stop of the Tab key. An empty list says so in the words it is given.
    """

    opened = Signal(int)
    """Carries the place of a finding of which more is to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setProperty("scroll_body", "yes")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(8, 4, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch()
        self._rows: list[_FindingRow] = []
        self._none = Label(role=TextRole.QUIET, wraps=True)
        self._none.setContentsMargins(4, 4, 4, 4)
        self._column.insertWidget(0, self._none)
        self.setWidget(self._body)

    def draw(
        self,
        items: Sequence[FindingItem],
        *,
        none: str = "",
        muted: bool = False,
        keeps_place: bool = False,
    ) -> None:
        """Show these findings in this order; ``none`` is what an empty list says.

        Muted, the ground keeps its colour: the traveller can see the screen too. The same list
        drawn anew keeps its place; another begins at its top.
        """
        for place in range(len(self._rows), len(items)):
            self._rows.append(_FindingRow(is_first=place == 0))
            self._column.insertWidget(place, self._rows[place])
        for row, item in zip_longest(self._rows, items):
            row.draw(item, muted=muted)
        self._none.setText(none)
        self._none.setVisible(not items and bool(none))
        if not keeps_place:
            self.verticalScrollBar().setValue(0)

    @property
    def focused(self) -> int | None:
        """The place of the row that has the focus, if one has."""
        return next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)

    def focus_row(self, place: int) -> None:
        """Give a row the focus, and bring it into sight; the last one for a place beyond it."""
        rows = [row for row in self._rows if not row.isHidden()]
        if rows:
            row = rows[max(0, min(place, len(rows) - 1))]
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row)

    def height_at(self, width: int) -> int:
        """How high it is where it is so wide and nothing of it scrolls."""
        for row in self._rows:
            row.prepare()
        self._column.invalidate()
        return self._column.totalHeightForWidth(width)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._open_focused():
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        rows = [row for row in self._rows if not row.isHidden()]
        held = [place for place, row in enumerate(rows) if row.hasFocus()]
        if step is None or not held:
            super().keyPressEvent(event)
            return
        self.focus_row(held[0] + step)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._open_focused():
            super().mouseDoubleClickEvent(event)

    def _open_focused(self) -> bool:
        """Ask for more of the finding that has the focus, if there is more."""
        for place, row in enumerate(self._rows):
            if row.hasFocus() and row.can_be_opened:
                self.opened.emit(place)
                return True
        return False


class _FindingRow(QFrame):
    """One finding: an icon in its tone, what, then what to do and why. Hidden without one."""

    def __init__(self, *, is_first: bool) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_first else Qt.FocusPolicy.ClickFocus)
        self.can_be_opened = False
        self._icon = IconLabel(size=20)
        self._what = Label(role=TextRole.STRONG, wraps=True)
        self._evidence = Label(wraps=True)
        self._to_do = Label(wraps=True)
        self._why = Label(role=TextRole.QUIET, wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        for label in (self._what, self._evidence, self._to_do, self._why):
            self._lines.addWidget(label)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(8, 6, 8, 6)
        self._across.setSpacing(10)
        self._across.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addLayout(self._lines, 1)

    def prepare(self) -> None:
        """Before it was ever shown: take its fonts, and forget how high it was without them."""
        for label in self.findChildren(Label):
            label.ensurePolished()
        self._lines.invalidate()
        self._across.invalidate()

    def draw(self, item: FindingItem | None, *, muted: bool) -> None:
        self.setVisible(item is not None)
        shown = item or _NOTHING
        self.can_be_opened = shown.can_be_opened
        tone = Tone.NEUTRAL if muted else shown.tone
        set_property(self, "finding", tone.value)
        self._icon.draw(TONE_ICONS[shown.tone], tone.on_soft)
        self._what.set_role(TextRole.BODY if shown.tone in _CALM else TextRole.STRONG)
        self._what.setText(breakable(shown.what))
        lines = (
            (self._evidence, shown.evidence),
            (self._to_do, shown.to_do),
            (self._why, shown.why),
        )
        for label, text in lines:
            label.setText(breakable(text))
            label.setVisible(bool(text))
        self.setAccessibleName(shown.what)
        self.setAccessibleDescription(" ".join(text for _label, text in lines if text))


_CALM = frozenset({Tone.NEUTRAL, Tone.NOTE})
_NOTHING = FindingItem(tone=Tone.NEUTRAL, what="")
