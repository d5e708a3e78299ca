"""On a pair of pseudo-terminals, which are serial ports in all but the plug."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.reference.readers import ReaderModel, reader_of
from tests.builders import NOON
from tests.fakes import FakeClock
from ui.devices.channel import ChannelState, Failed, Off, Reason, Running
from ui.devices.serial_reader import PortChoice, SerialReader, ports

GENERIC = reader_of("generic")


class Line:
    """A port, the plug at the other end of it, and a reader that listens."""

    def __init__(self, model: ReaderModel = GENERIC, wished: str = "") -> None:
        self.far, self._near = os.openpty()
        self.place = os.ttyname(self._near)
        self.plugged: list[PortChoice] = []
        self.reader = SerialReader(
            wished or self.place,
            model,
            clock=FakeClock(NOON),
            known_ports=lambda: self.plugged,
            retry_ms=10,
        )
        self.scans: list[Scan] = []
        self.told: list[ChannelState] = []
        self.reader.scanned.connect(self.scans.append)
        self.reader.changed.connect(self.told.append)

    def send(self, content: bytes) -> None:
        os.write(self.far, content)

    def pull(self) -> None:
        for end in (self.far, self._near):
            os.close(end)
        self.far = self._near = -1

    def end(self) -> None:
        self.reader.stop()
        if self.far >= 0:
            self.pull()

    @property
    def texts(self) -> list[str]:
        return [text.text for scan in self.scans for text in scan.texts]


@pytest.fixture
def line(qapp: object) -> Iterator[Line]:
    line = Line()
    yield line
    line.end()


def test_what_a_reader_sends_is_a_scan(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    line.send(b"XA1234567\r\n")
    qtbot.waitUntil(lambda: bool(line.scans))

    text = ScannedText(kind=TextKind.BARCODE, text="XA1234567", reader="serial")
    assert line.scans == [Scan(source=ScanSource.SERIAL, texts=(text,), at=NOON)]
    assert line.told[-1] == Running(line.place)


def test_a_scan_that_comes_in_pieces_is_one(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    for piece in (b"XA1", b"234", b"567\r"):
        line.send(piece)
        qtbot.wait(10)
    qtbot.waitUntil(lambda: bool(line.scans))

    assert line.texts == ["XA1234567"]


def test_what_the_scanner_puts_around_a_code_is_taken_off(qapp: object, qtbot: QtBot) -> None:
    line = Line(replace(GENERIC, prefix="#", suffix="$"))
    line.reader.start()
    line.send(b"\x02#]Q1XA1234567$\x03")
    qtbot.waitUntil(lambda: bool(line.scans))

    (text,) = line.scans[0].texts
    assert (text.text, text.symbology) == ("XA1234567", "qr")
    line.end()


def test_letters_that_are_not_ascii_come_with_their_bytes(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    line.send("Dési\r".encode("latin-1"))
    qtbot.waitUntil(lambda: bool(line.scans))

    assert line.scans[0].texts[0].payload == "Dési".encode("latin-1")


def test_a_wrong_speed_is_told_and_a_good_scan_ends_it(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    line.send(b"\x86\x01\x98\r")
    qtbot.waitUntil(lambda: line.reader.state == Failed(Reason.GARBLED, line.place))
    assert line.scans == []

    line.send(b"XA1234567\r")
    qtbot.waitUntil(lambda: line.reader.state == Running(line.place))


def test_without_the_port_it_is_said(qapp: object) -> None:
    line = Line(wished="/dev/ttyNONE")
    line.reader.start()

    assert line.told[-1] == Failed(Reason.NO_DEVICE, "/dev/ttyNONE")
    line.end()


def test_a_reader_that_is_pulled_out_is_told(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    line.pull()

    qtbot.waitUntil(lambda: line.reader.state == Failed(Reason.UNPLUGGED, line.place))


def test_a_reader_known_by_its_maker_is_found_where_it_was_plugged_in(
    qapp: object, qtbot: QtBot
) -> None:
    line = Line(wished="0C2E:0206")
    line.plugged = [PortChoice("/dev/ttyS9", 0x0C2E, 0x0001)]
    line.reader.start()
    assert line.told[-1] == Failed(Reason.NO_DEVICE, "0C2E:0206")

    line.plugged.append(PortChoice(line.place, 0x0C2E, 0x0206))
    qtbot.waitUntil(lambda: line.reader.state == Running("0C2E:0206"))
    line.send(b"XA1234567\r")
    qtbot.waitUntil(lambda: line.texts == ["XA1234567"])
    line.end()


def test_a_port_that_another_program_holds_is_had_when_it_is_free(line: Line, qtbot: QtBot) -> None:
    other = SerialReader(line.place, GENERIC, clock=FakeClock(NOON))
    other.start()
    line.reader.start()
    assert line.told[-1] == Failed(Reason.IN_USE, line.place)

    other.stop()

    qtbot.waitUntil(lambda: line.reader.state == Running(line.place))


def test_a_reader_that_is_off_lets_the_port_go(line: Line, qtbot: QtBot) -> None:
    line.reader.start()
    line.reader.stop()
    line.send(b"XA1234567\r")
    qtbot.wait(100)

    assert line.told[-1] == Off()
    assert line.scans == []


def test_the_ports_of_this_computer_can_be_listed(qapp: object) -> None:
    assert all(port.place for port in ports())
