"""What stands at the foot of the counter when a device gives nothing. The others go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.counter.device_words import trouble_words
from ui.devices.channel import Channel, ChannelState, Failed, Running
from ui.language import Retranslates
from ui.theme import TextRole, Tone
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import ElidedLabel


class DeviceLine(Retranslates, QWidget):
    """A small line for each device that fails; nothing to answer, and hidden when all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: Mapping[Channel, ChannelState] = {}
        self._is_waiting = True
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 2, 16, 2)
        self._column.setSpacing(0)
        self.hide()

    @property
    def said(self) -> tuple[str, ...]:
        """The sentences that stand there."""
        return tuple(line.text.text() for line in self._lines if not line.isHidden())

    def draw(self, states: Mapping[Channel, ChannelState], *, is_waiting: bool) -> None:
        """Say of each channel what there is to say.

        While the page waits for a document, the camera's panel on it says what is the matter
        with the camera. With a traveller room is dear: what fails is said, and what waits.
        """
        self._states, self._is_waiting = dict(states), is_waiting
        self.retranslate()

    @override
    def retranslate(self) -> None:
        said = list(self._sentences())
        for _ in range(len(said) - len(self._lines)):
            line = _Line()
            self._column.addWidget(line)
            self._lines.append(line)
        for line, sentence in zip_longest(self._lines, said):
            line.draw(sentence)
        self.setVisible(bool(said))

    def _sentences(self) -> Iterator[tuple[Tone, str]]:
        for channel, state in self._states.items():
            match state:
                case Failed() if not (self._is_waiting and channel is Channel.CAMERA):
                    yield Tone.ATTENTION, trouble_words(channel, state)
                case Running(left=left) if left and self._is_waiting:
                    text = self.tr(
                        "%n picture(s) of before lie in the flatbed scanner's folder. Ctrl+O opens"
                        " one, if it is of this traveller.",
                        None,
                        left,
                    )
                    yield Tone.NOTE, text
                case Running(waiting=waiting) if waiting and not self._is_waiting:
                    text = self.tr(
                        "%n picture(s) wait in the flatbed scanner's folder until this traveller"
                        " is done.",
                        None,
                        waiting,
                    )
                    yield Tone.NOTE, text
                case _:
                    pass


class _Line(QWidget):
    """One sentence and its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(size=16)
        self.text = ElidedLabel(role=TextRole.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)

    def draw(self, sentence: tuple[Tone, str] | None) -> None:
        """Say this, or nothing."""
        self.setVisible(sentence is not None)
        if sentence is None:
            return
        tone, text = sentence
        self._icon.draw(Icon.ATTENTION if tone is Tone.ATTENTION else Icon.NOTE, tone.on_soft)
        self.text.setText(text)
        self.text.set_tone(tone)
        self.setAccessibleName(text)
