"""How a printer is, in one sentence with what to do."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.language import catalogue
from ui.printing import PrinterState

_STATES: Mapping[PrinterState, str] = {
    PrinterState.READY: QT_TRANSLATE_NOOP("printing", "The printer is ready."),
    PrinterState.BUSY: QT_TRANSLATE_NOOP("printing", "The printer is printing."),
    PrinterState.STOPPED: QT_TRANSLATE_NOOP(
        "printing",
        "The printer has stopped, and what is sent waits there: look for paper, a jam or its"
        " switch.",
    ),
    PrinterState.GONE: QT_TRANSLATE_NOOP(
        "printing", "This computer has no printer of that name: choose another."
    ),
}


def printer_words(state: PrinterState) -> str:
    """The sentence for a printer."""
    return catalogue().translate("printing", _STATES[state])
