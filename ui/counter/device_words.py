"""Why a device gives nothing, in the officer's words: what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.devices.channel import Channel, Failed, Reason

TROUBLES: Mapping[Channel, Mapping[Reason, str]] = MappingProxyType(
    {
        Channel.CAMERA: {
            Reason.NO_DEVICE: QT_TRANSLATE_NOOP(
                "devices", "There is no camera. Plug one in; it starts by itself."
            ),
            Reason.NOT_PERMITTED: QT_TRANSLATE_NOOP(
                "devices",
                "This computer keeps the program from the camera. Have the administrator permit it,"
                " then press F3 twice.",
            ),
            Reason.IN_USE: QT_TRANSLATE_NOOP(
                "devices",
                "Another program uses the camera. Close that program; the camera then goes on by"
                " itself.",
            ),
            Reason.DRIVER_GONE: QT_TRANSLATE_NOOP(
                "devices", "The camera does not work. Pull its plug and put it in again."
            ),
            Reason.UNPLUGGED: QT_TRANSLATE_NOOP(
                "devices", "The camera is unplugged. Plug it in; it goes on by itself."
            ),
            Reason.SILENT: QT_TRANSLATE_NOOP(
                "devices",
                "The camera sends no picture. Close other programs that may use it, or pull its"
                " plug and put it in again.",
            ),
            Reason.NOT_INSTALLED: QT_TRANSLATE_NOOP(
                "devices",
                "This computer lacks the libraries for a camera. Have the administrator install"
                " them.",
            ),
        },
        Channel.SERIAL: {
            Reason.NO_DEVICE: QT_TRANSLATE_NOOP(
                "devices",
                "The serial reader ({device}) is not there. Plug it in; if it is, have the"
                " administrator look at serial_port in the settings.",
            ),
            Reason.NOT_PERMITTED: QT_TRANSLATE_NOOP(
                "devices",
                "This computer keeps the program from the serial reader ({device}). Have the"
                " administrator permit the port to this account.",
            ),
            Reason.IN_USE: QT_TRANSLATE_NOOP(
                "devices",
                "Another program uses the serial reader ({device}). Close that program; the reader"
                " then goes on by itself.",
            ),
            Reason.DRIVER_GONE: QT_TRANSLATE_NOOP(
                "devices",
                "The serial reader ({device}) does not work. Pull its plug and put it in again.",
            ),
            Reason.UNPLUGGED: QT_TRANSLATE_NOOP(
                "devices",
                "The serial reader ({device}) is unplugged. Plug it in; it goes on by itself.",
            ),
            Reason.GARBLED: QT_TRANSLATE_NOOP(
                "devices",
                "What the serial reader ({device}) sent was spoiled. Scan again; if it stays so,"
                " have the administrator look at serial_model in the settings.",
            ),
            Reason.NOT_INSTALLED: QT_TRANSLATE_NOOP(
                "devices",
                "This computer lacks the libraries for a serial reader. Have the administrator"
                " install them.",
            ),
        },
        Channel.FOLDER: {
            Reason.NO_DEVICE: QT_TRANSLATE_NOOP(
                "devices",
                "The folder of the flatbed scanner is not there: {device}. Have the administrator"
                " look at watched_folder in the settings.",
            ),
            Reason.NOT_PERMITTED: QT_TRANSLATE_NOOP(
                "devices",
                "This account of the computer may not look into the flatbed scanner's folder:"
                " {device}. Have the administrator permit it.",
            ),
            Reason.IN_USE: QT_TRANSLATE_NOOP(
                "devices",
                "The scanner's program holds a picture in {device} and lets nobody read it. Close"
                " the picture there.",
            ),
            Reason.UNPLUGGED: QT_TRANSLATE_NOOP(
                "devices",
                "The folder of the flatbed scanner cannot be reached: {device}. Look at the"
                " network or the stick; it goes on by itself.",
            ),
            Reason.NOT_MOVED: QT_TRANSLATE_NOOP(
                "devices",
                "A picture that was read cannot be moved away in {device}. Have the administrator"
                " permit writing there.",
            ),
        },
    }
)
"""Of every channel, each reason that it can have."""


def trouble_words(channel: Channel, failed: Failed) -> str:
    """The sentence for a channel that gives nothing."""
    text = QCoreApplication.translate("devices", TROUBLES[channel][failed.reason])
    return text.format(device=failed.device)
