"""The camera on the counter's page: its picture, and which camera it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from ui.counter.device_words import trouble_words
from ui.devices.camera import CameraChoice
from ui.devices.channel import Channel, ChannelState, Failed, Off, Running
from ui.language import Retranslates
from ui.widgets.camera_view import CameraView
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.panel import Panel


@dataclass(frozen=True, slots=True)
class CameraLook:
    """All that the panel shows beside the picture."""

    state: ChannelState = Off()  # noqa: RUF009 - frozen, and always the same
    choices: tuple[CameraChoice, ...] = ()
    taken: CameraChoice | None = None


class CameraPanel(Retranslates, QWidget):
    """Shows frames as they come; hidden while the camera is off."""

    chosen = Signal(str)
    """Carries the id of the camera that is to be used from now on."""

    def __init__(self, *, flashes: bool, beeps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flashes = flashes
        self._beeps = beeps
        self._look = CameraLook()
        self.view = CameraView()
        self.choice = ChoiceBox()
        self.choice.setMinimumContentsLength(18)
        self.choice.chosen_changed.connect(self._pass_on_choice)
        self._panel = Panel(self.view)
        self._panel.head.addWidget(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 12, 12)
        layout.addWidget(self._panel)
        self.hide()
        self.retranslate()

    def draw(self, look: CameraLook) -> None:
        """Show how the camera does; without one, what to do."""
        if look.choices != self._look.choices or look.taken != self._look.taken:
            choices = tuple(Choice(one.id, one.name) for one in look.choices)
            self.choice.draw(choices, look.taken.id if look.taken else None)
        self.choice.setVisible(len(look.choices) > 1)
        self._look = look
        self.setVisible(not isinstance(look.state, Off))
        if not isinstance(look.state, Running):
            self.view.say(self._words())

    def show_frame(self, frame: QImage) -> None:
        """Show what the camera sees now, if anybody can see the panel."""
        if self.isVisible() and isinstance(self._look.state, Running):
            self.view.show_frame(frame)

    def tell_read(self) -> None:
        """Show, and sound if that is wished, that a document was read; never what it says.

        It is the same for every traveller, and so no alarm.
        """
        if self._flashes:
            self.view.flash()
        if self._beeps:
            QApplication.beep()

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Camera"))
        self.choice.setAccessibleName(self.tr("Which camera"))
        if not isinstance(self._look.state, Running):
            self.view.say(self._words())

    def _words(self) -> str:
        match self._look.state:
            case Failed():
                return trouble_words(Channel.CAMERA, self._look.state)
            case _:
                return self.tr("The camera is starting …")

    def _pass_on_choice(self) -> None:
        if isinstance(self.choice.chosen, str):
            self.chosen.emit(self.choice.chosen)
