"""What became of papers, in one sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QObject

from checkpoint.domain.errors import CheckpointError, StorageUnavailable
from ui.delivery.printer_words import printer_words
from ui.printing import NoPrinter, PrinterState, PrintingFailed
from ui.reports.press import NotNoted
from ui.reports.states import (
    GivenOut,
    NotMade,
    Preparing,
    Printed,
    ReportsState,
    Saved,
    Sending,
    Shown,
)
from ui.theme import Tone
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice
from ui.wording import say_problem


class ReportsTelling(QObject):
    """Says how the last act on the reports screen went."""

    def notice_of(self, state: ReportsState) -> Notice | None:
        """What is to be said of a state, if anything."""
        match state:
            case Sending():
                return Notice(text=self.tr("On its way …"), icon=Icon.CLOCK)
            case NotMade(trouble=trouble):
                return Notice(text=self._trouble(trouble), tone=Tone.ATTENTION)
            case Shown():
                return self._outcome_of(state)
            case Preparing():
                return None

    def _outcome_of(self, state: Shown) -> Notice | None:
        """What left, and why the rest did not."""
        said = []
        if state.has_moved:
            said.append(
                self.tr(
                    "Records of this day changed just now, so nothing was given out. This is the"
                    " new paper: look at it, then press the key again."
                )
            )
        if state.given_out is not None:
            said.append(self._given_out(state.given_out))
        if state.trouble is not None:
            said.append(self._trouble(state.trouble))
        if not said:
            return None
        is_held = isinstance(state.given_out, Printed) and state.given_out.has_stopped
        is_well = state.trouble is None and not state.has_moved and not is_held
        return Notice(text=" ".join(said), tone=Tone.CLEAR if is_well else Tone.ATTENTION)

    def _given_out(self, given_out: GivenOut) -> str:
        match given_out:
            case Printed(number, printer, copies, has_stopped):
                text = self.tr("{number} was sent to {printer}, copies: {copies}.")
                said = text.format(number=number, printer=printer, copies=copies)
                return f"{said} {printer_words(PrinterState.STOPPED)}" if has_stopped else said
            case Saved():
                said = self._saved(given_out)
                return f"{said} {self._beside()}" if given_out.has_files else said

    def _saved(self, saved: Saved) -> str:
        places = saved.places
        if len({place.parent for place in places}) > 1:
            text = self.tr("{count} papers were saved in {folders} folders.")
            folders = len({place.parent for place in places})
            return text.format(count=len(places), folders=folders)
        if len(places) > 1:
            text = self.tr("{count} papers were saved in {folder}.")
            return text.format(count=len(places), folder=places[0].parent)
        return self.tr("Saved as {place}.").format(place=places[0])

    def _beside(self) -> str:
        return self.tr("Data files lie beside it (CSV, XLSX, JSON), each with its signature.")

    def _trouble(self, trouble: CheckpointError) -> str:
        match trouble:
            case NoPrinter():
                return self.tr(
                    "No printer is set up on this computer. Save the report with F8 and print it"
                    " elsewhere."
                )
            case PrintingFailed():
                return self.tr(
                    "The printer did not take the report. Look at it, then print again, or save"
                    " the report with F8."
                )
            case NotNoted():
                return self.tr(
                    "But the database could not note it. Do not hand it over: give it out again"
                    " when the database is well. Call the administrator."
                )
            case StorageUnavailable():
                return self.tr(
                    "The records of this day cannot be read now. Press F5 to try again, or call"
                    " the administrator."
                )
            case _:
                return say_problem(trouble)
