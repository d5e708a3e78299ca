"""Ways to the second line at the window, by keys or at another window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import (
    HandedOver,
)
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.services.counter import Ruling
from checkpoint.services.presented import Presented
from tests.builders import (
    NOON,
    a_document,
    a_duty,
)
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.shell.driver import Desk
from ui.cases.presenter import CasesPresenter
from ui.counter.presenter import CounterPresenter
from ui.deciding.answer_dialog import AnswerDialog
from ui.widgets.choice_box import ChoiceBox

TO_POLICE = HandedOver(
    HandOver(
        agency=CaseAgency.POLICE,
        receiver="Aiptu Hasan",
        function="LO Polri",
        what="Orang dan paspor",
        handed_at=NOON,
    )
)


def know(desk: Desk, *alerts: Alert) -> None:
    with desk.storage.writing() as store:
        store.alerts.add(alerts, at=NOON)


def refer(
    desk: Desk, *, kind: CaseKind | None = None, document: TravelDocument | None = None
) -> None:
    """Somebody was sent to the second line from counter 1, at another window."""
    lestari = desk.program.access.sign_in("lestari", PASSWORD)
    counter = desk.program.counter
    presented = Presented(document=document or a_document(), capture=Capture.TYPED)
    found = counter.inspect(lestari, a_duty(), presented)
    referrals = (Referral(agency=Agency.SECOND_LINE, note="Foto lain"),)
    ruling = Ruling(outcome=Outcome.REFERRED, reason="Foto lain", case_kind=kind)
    counter.record(lestari, found, ruling, Details(referrals=referrals))


def refer_by_keys(desk: Desk, kind: str = "") -> None:
    """At counter 1, send the traveller to the second line."""
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("F5")
    desk.press("Tab")
    desk.write("Foto lain")
    if kind:
        desk.press("Tab")
        desk.write(kind)
    desk.press("Return")
    desk.press("Ctrl+Q")


def sit_down(desk: Desk, login: str = "nababan") -> None:
    """At the second line, without a counter."""
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    to_second_line(desk)


def to_second_line(desk: Desk) -> None:
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")


def only_case(desk: Desk) -> CaseState:
    with desk.storage.reading() as store:
        (state,) = store.cases.every_open("ETK")
        return state


def happened(desk: Desk) -> list[type]:
    return [type(one.what) for one in only_case(desk).events]


def outcomes(desk: Desk) -> list[Outcome]:
    return [one.crossing.decision.outcome for one in desk.records]


def chosen_words(desk: Desk) -> str:
    """What is chosen in the lists of the dialog that is open."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return " ".join(box.currentText() for box in dialog.findChildren(ChoiceBox))


def counter_of(desk: Desk) -> CounterPresenter:
    session = desk.window_app.session
    assert session is not None
    assert session.counter is not None
    return session.counter


def state_of(desk: Desk) -> object:
    return desk.presenter(CasesPresenter).state


def write_answers(desk: Desk, *texts: str) -> None:
    """Fill the fields of a dialog one after the other, and hand it on."""
    for place, text in enumerate(texts):
        if place:
            desk.press("Tab")
        desk.write(text)
    desk.press("Return")


def let_pass(desk: Desk) -> None:
    """A citizen, who needs nothing but a reason."""
    desk.press("F10")
    desk.write("1")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AnswerDialog)
    assert not dialog.lead.isVisible()
    desk.focus(dialog.reason)
    write_answers(desk, "Sudah diperiksa")
