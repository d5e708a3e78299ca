"""What is kept of the morning's documents, and a label with a seal: genuine, then forged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from checkpoint.services.seals import IssuedSeal, LabelForm
from ui.counter.states import Deciding, Locked
from ui.journal.view import JournalScreen
from ui.language import catalogue
from ui.tour.guide import Guide, WentAstray, reached


def journal_of_the_morning(guide: Guide, *, pictured: str) -> None:
    """Look at what a traveller's document was read from; ``pictured`` finds his record."""
    guide.go_to(JournalScreen)
    guide.write(pictured)
    guide.press("F7")
    guide.shoot("journal-evidence")
    guide.press("Esc")
    guide.shoot_dialog("journal-person", lambda: guide.press("F9"))
    guide.press("Esc")


def label_of_a_pass(guide: Guide, *, holder: str) -> None:
    """Have a signed label made from the journal; ``holder`` finds the record of the pass."""
    guide.write(holder)
    guide.shoot_dialog("journal-label", lambda: guide.press("F10"))
    guide.press("Esc")
    guide.press("Ctrl+1")


def label_at_the_counter(guide: Guide, number: str, folder: Path) -> None:
    """Scan the label of a pass, and then one on which a single bit was changed."""
    issued = _issued(guide, number)
    _lay_label(guide, issued, folder)
    reached(guide.counter.state, Deciding)
    guide.shoot("border-pass-seal-genuine")
    guide.press("Esc")
    *signed, last = issued.content
    _lay_label(guide, replace(issued, content=bytes([*signed, last ^ 1])), folder)
    reached(guide.counter.state, Locked)
    guide.shoot("border-pass-seal-forged")
    guide.refer("Label palsu")


def _issued(guide: Guide, number: str) -> IssuedSeal:
    if guide.app is None or guide.app.session is None:
        raise WentAstray("nobody is at work")
    return guide.app.program.seals.issue(guide.app.session.seat.officer, number)


def _lay_label(guide: Guide, issued: IssuedSeal, folder: Path) -> None:
    if guide.app is None:
        raise WentAstray("there is no window")
    label = folder / "label.pdf"
    label.write_bytes(guide.app.program.make_label(issued, LabelForm.LABEL, catalogue()))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(label))])
    guide.drop(mime)
