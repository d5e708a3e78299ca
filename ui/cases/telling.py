"""What the page of the second line says at its top: what was done, went wrong, or waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.cases.states import Act, AtLock, CasesState, Filing
from ui.theme import Tone
from ui.widgets.notice_line import Notice
from ui.wording import say_problem

translate = QCoreApplication.translate


def notice_of(state: CasesState, *, tells_trouble: bool) -> Notice | None:
    """The sentence; trouble is said only where no dialog says it (``tells_trouble``)."""
    if state.trouble is not None and tells_trouble:
        return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
    done = None if isinstance(state, AtLock) else state.done
    if done is None:
        return _begun(state)
    return Notice(text=_done_words(done), tone=Tone.CLEAR)


def _done_words(done: Act) -> str:
    return {
        Act.ANSWERED: translate("CasesScreen", "The lock is answered, and the counter is free."),
        Act.LIFTED: translate(
            "CasesScreen", "The lock is lifted: the counter goes on with the traveller."
        ),
        Act.CLOSED: translate("CasesScreen", "The case is closed."),
        Act.HIDDEN: translate(
            "CasesScreen", "The case is marked for protection. From now on only named roles see it."
        ),
        Act.SCREENED: translate("CasesScreen", "The screening is kept in the case."),
        Act.MAY_LEAVE: translate(
            "CasesScreen", "The recommendation is put in: the departure may take place."
        ),
        Act.DECIDED: translate("CasesScreen", "Decided and recorded. Ctrl+E closes the case."),
        Act.HANDED_OVER: translate(
            "CasesScreen",
            "Handed over. Ctrl+B prints the record (BAST); Ctrl+E closes the case when all is"
            " done.",
        ),
    }[done]


def _begun(state: CasesState) -> Notice | None:
    """What was begun and left is told whenever the case lies open."""
    if not isinstance(state, Filing) or not state.file.has_screening_draft:
        return None
    text = translate(
        "CasesScreen", "A screening was begun here and not kept. Ctrl+S goes on with it."
    )
    return Notice(text=text, tone=Tone.NOTE)
