"""What can be wrong with the bytes of a seal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SealFault(StrEnum):
    """Why a code that begins as a seal is none that can be read."""

    CUT_SHORT = "cut_short"
    """It ends before what it announces."""
    TOO_LONG = "too_long"
    """It holds more than any seal does."""
    UNKNOWN_VERSION = "unknown_version"
    """It is of a version of the standard that this program does not know."""
    BAD_TEXT = "bad_text"
    """Its letters are not encoded as the standard asks."""
    BAD_DATE = "bad_date"
    """The calendar has no such day."""
    BAD_STRUCTURE = "bad_structure"
    """Its parts are not where they must be, or one is there twice."""
    NO_SIGNATURE = "no_signature"
    """Nobody signed it: anybody can print it."""


@dataclass(frozen=True, slots=True)
class BrokenSeal:
    """A code that begins as a signed seal and cannot be read as one: misread, or tampered with."""

    fault: SealFault


class SealBroken(Exception):
    """Ends the reading of a seal; `reading.read_seal` makes data of it, and nobody else sees it."""

    def __init__(self, fault: SealFault) -> None:
        super().__init__(fault)
        self.fault = fault
