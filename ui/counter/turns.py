"""What a counter turns to, from what was read: the next state from the last, and nothing kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QPixmap

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.presented import Reading as Read
from checkpoint.services.presented import SeveralPasses, UnknownPass
from ui.counter.states import (
    Choosing,
    CounterState,
    Deciding,
    Locked,
    Ready,
    Typing,
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a device read, and the picture it was read from, if it was one."""

    scan: Scan
    picture: QPixmap | None


def after_looking(
    inspection: Inspection, picture: QPixmap | None, *, was_typed: bool
) -> Deciding | Locked:
    """The traveller at the counter; one who is red locks it."""
    if inspection.verdict is Verdict.RED:
        return Locked(inspection, picture)
    return Deciding(inspection, picture, was_typed=was_typed)


def after_reading(taken: Taken, read: Read, *, was_typed: bool) -> CounterState:
    """What a document that was read asks for; one that was typed goes on where it was typed."""
    match read:
        case Inspection():
            return after_looking(read, taken.picture, was_typed=was_typed)
        case UnknownPass(text, is_scanned, fields, claims):
            return Typing(
                _number_in(fields.number if fields else text),
                fields=fields,
                claims=claims,
                payload=text if is_scanned else "",
                picture=taken.picture,
                scan=taken.scan,
                goes_on=was_typed,
            )
        case SeveralPasses(passes, claims):
            return Choosing(passes, taken.scan, claims)
        case Unreadable():
            return Typing(trouble=read, goes_on=True) if was_typed else Ready(trouble=read)


LONGEST_NUMBER = 20
"""What is longer than any document number is a code's text, and not offered as a number."""


def _number_in(text: str) -> str:
    return text if len(text) <= LONGEST_NUMBER and text.isprintable() else ""


def troubled(before: CounterState, trouble: CheckpointError) -> CounterState:
    """Back to where the scan was made, with what went wrong; no other document waits there."""
    match before:
        case Deciding():
            return replace(before, trouble=trouble, other_waits=False)
        case Typing():
            return replace(before, trouble=trouble)
        case _:
            return Ready(trouble=trouble)


def is_of(read: Read, document: TravelDocument) -> bool:
    """Whether a scan is of a document that lies there already: a passport has several codes."""
    return isinstance(read, Inspection) and read.subject.document.key == document.key
