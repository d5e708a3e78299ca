"""What a device that feeds the counter is doing, in a form that every one of them shares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Channel(StrEnum):
    """The ways in that may fail by themselves, while the others go on."""

    CAMERA = "camera"
    SERIAL = "serial"
    FOLDER = "folder"


class Reason(StrEnum):
    """Why a channel gives nothing."""

    NO_DEVICE = "no_device"
    """None was ever there."""
    NOT_PERMITTED = "not_permitted"
    """The computer keeps this account, or this program, from it."""
    IN_USE = "in_use"
    """Another program has it."""
    DRIVER_GONE = "driver_gone"
    """It is there and does not work."""
    UNPLUGGED = "unplugged"
    """It was there, and is not any more."""
    SILENT = "silent"
    """It was opened and sends nothing, as a camera does that another program holds."""
    NOT_INSTALLED = "not_installed"
    """This computer lacks what the program needs to speak to it."""
    GARBLED = "garbled"
    """What it sends is no text: its speed or parity is set otherwise."""
    NOT_MOVED = "not_moved"
    """Of a folder: what was read cannot be moved away in it."""


@dataclass(frozen=True, slots=True)
class Off:
    """Not wanted."""


@dataclass(frozen=True, slots=True)
class Starting:
    """Wanted, and not yet there."""

    device: str = ""
    """Its name, as the computer gives it."""


@dataclass(frozen=True, slots=True)
class Running:
    """At work."""

    device: str = ""
    left: int = 0
    """Of a folder: so many pictures lie there from before, which are not taken by themselves."""
    waiting: int = 0
    """Of a folder: so many have come and are taken when the counter is free."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Wanted, and not to be had; it goes on by itself when it can."""

    reason: Reason
    device: str = ""


ChannelState: TypeAlias = Off | Starting | Running | Failed
