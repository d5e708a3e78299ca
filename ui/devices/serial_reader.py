"""A reader on a serial port, or on a USB plug that stands for one.

Like `cameras`, it is imported only by who wants one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from checkpoint.domain.documents.scanned import Scan, ScanSource
from checkpoint.reference.readers import Parity, ReaderModel
from checkpoint.services.ports import Clock
from ui.devices.affixes import Affixes, scan_of
from ui.devices.channel import ChannelState, Failed, Off, Reason, Running, Starting
from ui.devices.serial_framing import Garbled, Heard, Sent, SerialFraming

RETRY_MS = 3_000

_MAKER = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
"""A USB device by its maker and product, as Linux and Windows write them."""

_PARITIES = {
    Parity.NONE: QSerialPort.Parity.NoParity,
    Parity.EVEN: QSerialPort.Parity.EvenParity,
    Parity.ODD: QSerialPort.Parity.OddParity,
    Parity.MARK: QSerialPort.Parity.MarkParity,
    Parity.SPACE: QSerialPort.Parity.SpaceParity,
}
_HARMLESS = frozenset(
    {
        QSerialPort.SerialPortError.NoError,
        QSerialPort.SerialPortError.TimeoutError,
        # A virtual port that knows no speed or parity works without.
        QSerialPort.SerialPortError.UnsupportedOperationError,
    }
)


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A serial port of this computer."""

    place: str
    """``COM3``, ``/dev/ttyUSB0``."""
    maker: int = 0
    product: int = 0


def ports() -> tuple[PortChoice, ...]:
    """The serial ports there are now."""
    return tuple(
        PortChoice(port.systemLocation(), port.vendorIdentifier(), port.productIdentifier())
        for port in QSerialPortInfo.availablePorts()
    )


class SerialReader(QObject):
    """Listens on one port for as long as it is wanted, and finds it again when it was gone."""

    scanned = Signal(object)
    """Carries each Scan."""
    changed = Signal(object)
    """Carries each new ChannelState."""

    def __init__(
        self,
        wished: str,
        model: ReaderModel,
        *,
        clock: Clock,
        known_ports: Callable[[], Sequence[PortChoice]] = ports,
        retry_ms: int = RETRY_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wished = wished
        self._model = model
        self._clock = clock
        self._known_ports = known_ports
        self._affixes = Affixes(model.prefix, model.suffix)
        self._framing = self._new_framing()
        self.state: ChannelState = Off()
        self._was_there = False
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._tell_error)
        self._pause = QTimer(self, singleShot=True, interval=model.pause_ms)
        self._pause.timeout.connect(lambda: self._tell(self._framing.pause()))
        self._retry = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry.timeout.connect(self._open)

    def start(self) -> None:
        """Listen."""
        self._become(Starting(self._wished))
        self._open()

    def stop(self) -> None:
        """Let the port go."""
        self._become(Off())
        self._retry.stop()
        self._close()

    def _open(self) -> None:
        place = self._place()
        if place is None:
            self._fail(Reason.UNPLUGGED if self._was_there else Reason.NO_DEVICE)
            return
        port, model = self._port, self._model
        port.setPortName(place)
        port.setBaudRate(model.baud)
        port.setDataBits(QSerialPort.DataBits(model.data_bits))
        port.setParity(_PARITIES[model.parity])
        port.setStopBits(QSerialPort.StopBits(model.stop_bits))
        self._framing = self._new_framing()
        if port.open(QIODevice.OpenModeFlag.ReadWrite):
            self._was_there = True
            # Many readers send only while the computer shows that it listens.
            port.setDataTerminalReady(True)
            self._become(Running(self._wished))

    def _place(self) -> str | None:
        """Where the reader is now: its name is as good as its port where it is told by maker."""
        by_maker = _MAKER.fullmatch(self._wished)
        if by_maker is None:
            return self._wished
        maker, product = (int(number, 16) for number in by_maker.groups())
        found = (
            port.place
            for port in self._known_ports()
            if (port.maker, port.product) == (maker, product)
        )
        return next(found, None)

    def _read(self) -> None:
        content = bytes(self._port.readAll().data())
        self._pause.start()
        self._tell(self._framing.feed(content))

    def _tell(self, heard: Sequence[Heard]) -> None:
        for one in heard:
            match one:
                case Sent():
                    self._become(Running(self._wished))
                    self.scanned.emit(self._scan_of(one))
                case Garbled():
                    self._become(Failed(Reason.GARBLED, self._wished))

    def _scan_of(self, sent: Sent) -> Scan:
        return scan_of(
            sent.text,
            self._affixes,
            source=ScanSource.SERIAL,
            reader="serial",
            clock=self._clock,
            payload=None if sent.content.isascii() else sent.content,
        )

    def _tell_error(self, error: QSerialPort.SerialPortError) -> None:
        if error in _HARMLESS or isinstance(self.state, Off):
            return
        reason = self._reason_of(error, self._port.errorString())
        self._close()
        self._fail(reason)

    def _reason_of(self, error: QSerialPort.SerialPortError, words: str) -> Reason:
        match error:
            case QSerialPort.SerialPortError.PermissionError:
                # Windows says the same of a port in use as of one that is forbidden.
                is_taken = sys.platform == "win32" or "lock" in words or "busy" in words
                return Reason.IN_USE if is_taken else Reason.NOT_PERMITTED
            case QSerialPort.SerialPortError.DeviceNotFoundError:
                return Reason.UNPLUGGED if self._was_there else Reason.NO_DEVICE
            case QSerialPort.SerialPortError.ResourceError:
                return Reason.UNPLUGGED if self._was_there else Reason.DRIVER_GONE
            case _:
                return Reason.DRIVER_GONE

    def _fail(self, reason: Reason) -> None:
        self._become(Failed(reason, self._wished))
        self._retry.start()

    def _close(self) -> None:
        self._pause.stop()
        if self._port.isOpen():
            self._port.close()

    def _new_framing(self) -> SerialFraming:
        return SerialFraming(self._model.closing, is_parity_kept=self._model.is_parity_kept)

    def _become(self, state: ChannelState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
