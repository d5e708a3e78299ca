"""What the page of incidents says at its top: what was done, or went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.incidents.states import Done, IncidentsState
from ui.theme import Tone
from ui.widgets.notice_line import Notice
from ui.wording import say_problem

translate = QCoreApplication.translate


def notice_of(state: IncidentsState) -> Notice | None:
    """The sentence; None where there is nothing to say."""
    if state.trouble is not None:
        return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
    if state.done is None:
        return None
    return Notice(text=_done_words(state.done), tone=Tone.CLEAR)


def _done_words(done: Done) -> str:
    return {
        Done.REPORTED: translate("IncidentsScreen", "The report is kept under its number."),
        Done.CORRECTED: translate(
            "IncidentsScreen", "The report is corrected; the first telling stays readable."
        ),
        Done.ADDED: translate("IncidentsScreen", "It is added."),
        Done.HANDED_OVER: translate("IncidentsScreen", "The hand-over is kept."),
        Done.CLOSED: translate("IncidentsScreen", "The incident is closed."),
        Done.REOPENED: translate("IncidentsScreen", "The incident is open again."),
        Done.BOUND: translate("IncidentsScreen", "The joint operation is noted."),
        Done.REFERRED: translate(
            "IncidentsScreen", "The second line has a case, for named roles alone."
        ),
        Done.INFORMANT_NOTED: translate("IncidentsScreen", "It is noted, for shift leads alone."),
        Done.OPERATION_KEPT: translate("IncidentsScreen", "The operation is kept."),
        Done.RECORD_BOUND: translate("IncidentsScreen", "The record belongs to the operation."),
        Done.PRINTED: translate("IncidentsScreen", "The paper was given to the printer."),
        Done.SAVED: translate("IncidentsScreen", "The paper is in the file."),
    }[done]
