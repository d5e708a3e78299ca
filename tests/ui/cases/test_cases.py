"""The second line at the window: by keys, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import (
    Called,
    Closed,
    Decided,
    HandedOver,
    KindChanged,
    Noted,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
)
from checkpoint.domain.cases.state import CaseState, Stage
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.judging import Answer, hits_in
from checkpoint.services.counter import Ruling
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.presented import Presented
from tests.builders import (
    A_MINUTE,
    NOON,
    a_case_event,
    a_document,
    a_duty,
    an_alert,
    an_id,
    an_indonesian_passport,
    an_officer,
)
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.presenter import CasesPresenter
from ui.cases.states import AtLock, Filing, Queueing
from ui.cases.view import CasesScreen
from ui.counter.presenter import CounterPresenter
from ui.counter.states import Deciding, Locked
from ui.deciding.answer_dialog import AnswerDialog
from ui.papers.view import PapersDialog
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.label import ElidedLabel

TO_POLICE = HandedOver(
    HandOver(
        agency=CaseAgency.POLICE,
        receiver="Aiptu Hasan",
        function="LO Polri",
        what="Orang dan paspor",
        handed_at=NOON,
    )
)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of the post, with one more officer who may work the second line."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        second = an_officer(login="nababan", name="Rudi Nababan")
        with desk.storage.writing() as store:
            store.staff.put(second)
            store.staff.set_password_hash(second.id, f"plain:{PASSWORD}")
        yield desk


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


def test_who_is_referred_at_the_counter_waits_in_the_second_line_with_his_procedure(
    desk: Desk,
) -> None:
    refer_by_keys(desk)
    desk.clock.forward(12 * A_MINUTE)
    sit_down(desk)

    table = desk.screen(CasesScreen).queue.table.model()
    row = [str(table.index(0, column).data()) for column in range(6)]
    assert row == ["12 min", "NUR AISYAH ROSLI", "Other matter", "1", "–", "Waiting"]
    desk.press("Return")
    assert isinstance(state_of(desk), Filing)
    assert "Foto lain" in desk.words
    assert "Take the traveller over from the counter" in desk.words
    assert "2 min over time" in desk.words


def test_steps_are_ticked_and_left_out_by_keys_alone(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("Return")
    desk.press("F4")
    write_answers(desk, "Kantor tutup")

    assert happened(desk) == [Taken, StepDone, StepLeftOut]
    steps = only_case(desk).steps
    assert list(steps) == ["aside", "identity"]
    assert "left out: Kantor tutup" in desk.words


def test_a_note_and_a_statement_are_kept_apart(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F2")
    desk.write("Menunggu penerjemah")
    desk.press("F2")
    desk.write("Saya menjenguk bibi")
    desk.press("F3")

    assert happened(desk) == [Taken, Noted, Stated]
    assert desk.screen(CasesScreen).file.note.written == ""
    assert "Saya menjenguk bibi" in desk.words


def test_what_was_half_written_is_there_after_the_power_was_cut(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F2")
    desk.write("Ia berkata bahwa")
    desk.screen(CasesScreen).file.note.tell()
    desk.settle()
    case = only_case(desk).case.id
    with desk.storage.reading() as store:
        (officer,) = [one for one in store.staff.every() if one.login == "nababan"]
        assert store.cases.draft(case, officer.id) == "Ia berkata bahwa"

    desk.press("Esc")
    desk.press("Return")
    assert desk.screen(CasesScreen).file.note.written == "Ia berkata bahwa"


def test_a_note_that_cannot_be_kept_stays_where_it_was_written(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    with desk.storage.writing() as store:
        case = only_case(desk).case
        for what in (TO_POLICE, Closed()):
            store.cases.add(a_case_event(case, what=what))
    desk.press("F2")
    desk.write("Ia berkata lain")
    desk.press("F2")

    assert "This case is closed." in desk.words
    assert desk.screen(CasesScreen).file.note.written == "Ia berkata lain"


def test_the_traveller_is_let_pass_and_the_case_closed(desk: Desk) -> None:
    refer(desk, document=an_indonesian_passport())
    sit_down(desk)
    desk.press("Return")
    let_pass(desk)

    assert only_case(desk).stage is Stage.SETTLED
    assert outcomes(desk) == [Outcome.REFERRED, Outcome.ADMITTED]
    desk.press("Ctrl+E")
    desk.press("Return")
    assert isinstance(state_of(desk), Queueing)
    assert "The case is closed." in desk.words
    assert "Nobody waits" in desk.words


def test_a_refusal_is_confirmed_by_a_shift_lead_with_name_and_password(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F10")
    write_answers(desk, "forged", "Halaman diganti", "siregar", PASSWORD)

    (decided,) = only_case(desk).decisions
    assert (decided.outcome, decided.ground) == (Outcome.REFUSED, Ground.FORGED_DOCUMENT)
    assert not desk.is_asking()


def test_a_shift_lead_decides_at_his_own_desk_on_whom_another_referred(desk: Desk) -> None:
    refer(desk)
    sit_down(desk, "siregar")
    desk.press("Return")
    desk.press("F10")
    write_answers(desk, "forged", "Halaman diganti", "", "salah sekali")
    assert desk.is_asking()
    assert outcomes(desk) == [Outcome.REFERRED]
    write_answers(desk, PASSWORD)

    assert outcomes(desk) == [Outcome.REFERRED, Outcome.REFUSED]


def test_who_is_let_pass_from_the_second_line_is_of_the_day_at_the_bottom_at_once(
    desk: Desk,
) -> None:
    refer(desk, document=an_indonesian_passport())
    sit_down(desk)
    assert "0 in  ·  0 out  ·  1 held back" in desk.words
    desk.press("Return")
    let_pass(desk)

    assert "1 in  ·  0 out  ·  1 held back" in desk.words


def test_the_person_on_the_list_is_judged_in_the_case(desk: Desk) -> None:
    know(desk, an_alert())
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    assert "Alert hit" in desk.words
    desk.press("F9")
    write_answers(desk, "Wajahnya lain", "siregar", PASSWORD)
    desk.press("Tab")
    desk.press("Return")

    assert not desk.is_asking()
    with desk.storage.reading() as store:
        (figures,) = store.judgements.figures()
    assert (figures.same, figures.other) == (0, 1)


def test_a_call_and_a_hand_over_name_who_answered_and_who_received(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F5")
    write_answers(desk, "police", "Aiptu Hasan", "Datang")
    desk.press("F6")
    write_answers(desk, "police", "", "Aiptu Hasan", "LO Polri")
    assert desk.is_asking(), "what is handed over must be said"
    write_answers(desk, "Orang dan paspor")

    state = only_case(desk)
    assert happened(desk) == [Taken, Called, HandedOver]
    (given,) = state.hand_overs
    assert (given.receiver, given.function, given.handed_at) == ("Aiptu Hasan", "LO Polri", NOON)
    assert state.stage is Stage.SETTLED


def test_one_key_prints_the_record_of_a_hand_over_and_then_its_copy(
    desk: Desk, tmp_path: Path
) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("Ctrl+B")
    assert not desk.is_asking(), "nothing was handed over yet"
    desk.press("F6")
    write_answers(desk, "police", "", "Aiptu Hasan", "LO Polri", "Orang dan paspor")
    assert "Ctrl+B" in desk.words
    desk.press("Ctrl+B")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    assert "NUR AISYAH ROSLI" in words_on(dialog)
    assert not dialog.form.isVisibleTo(dialog), "all of it was said already"
    dialog.save_to(tmp_path / "bast.pdf", TO_POLICE.hand_over)
    desk.settle()

    (page,) = PdfReader(tmp_path / "bast.pdf").pages
    text = " ".join(page.extract_text().split())
    for words in ("Aiptu Hasan", "LO Polri", "Orang dan paspor", "Rudi Nababan", "0001/BAST"):
        assert words in text
    assert dialog.paper.count() == 1
    assert "0001/BAST/ETK/2026" in dialog.paper.currentText()
    assert desk.acts[-1] == "paper_issued"


def test_another_agency_is_handed_over_to_only_by_its_name(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F6")
    write_answers(desk, "another", "", "Serda Yanto", "Babinsa", "Orang")
    assert desk.is_asking()
    write_answers(desk, "Koramil")

    assert only_case(desk).hand_overs[0].office == "Koramil"


def test_who_marks_a_victim_for_protection_does_not_see_the_case_any_more(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F7")
    write_answers(desk, "Paspor dipegang orang lain")

    assert isinstance(state_of(desk), Queueing)
    assert "only named roles see it" in desk.words
    assert "NUR AISYAH" not in desk.words
    desk.press("Ctrl+Q")
    sit_down(desk, "siregar")
    desk.press("Return")
    assert "PROTECTED: no penalty" in desk.words
    desk.press("F10")
    desk.write("forged")
    desk.press("Tab")
    assert "Forged" not in chosen_words(desk)


def test_the_officer_says_at_the_counter_what_the_case_is_about(desk: Desk) -> None:
    refer_by_keys(desk, "illness")
    assert only_case(desk).kind is CaseKind.ILLNESS

    sit_down(desk)
    desk.press("Return")
    assert "Give a mask, distance and a seat apart" in desk.words
    desk.press("Ctrl+K")
    write_answers(desk, "goods", "Membawa daging")
    assert happened(desk) == [Taken, KindChanged]
    assert "look at the certificate" in desk.words


def test_possible_trafficking_is_not_for_who_referred_it(desk: Desk) -> None:
    refer(desk, kind=CaseKind.POSSIBLE_TRAFFICKING)
    sit_down(desk, "lestari")

    assert "Nobody waits" in desk.words


def test_a_picture_is_attached_and_looked_at(desk: Desk, tmp_path: Path) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    file = tmp_path / "wajah.png"
    picture = QPixmap(40, 30)
    picture.fill()
    assert picture.save(str(file))
    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.done(0)
    desk.settle()
    assert "wajah.png" in desk.words

    desk.screen(CasesScreen).file.events.focus_row(0)
    desk.press("Return")
    assert desk.is_asking()
    assert desk.acts[-1] == "case_viewed"


def test_what_cannot_be_attached_is_said(desk: Desk, tmp_path: Path) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    presenter = desk.presenter(CasesPresenter)
    program = tmp_path / "wajah.png"
    program.write_bytes(b"MZ a program")
    for file, said in ((program, "Only pictures"), (tmp_path / "none", "cannot be opened")):
        presenter.attach_file(file)
        desk.settle()
        assert said in desk.words


def test_of_two_who_work_on_a_case_the_second_is_told_that_it_is_decided(desk: Desk) -> None:
    refer(desk, document=an_indonesian_passport())
    sit_down(desk)
    desk.press("Return")
    with desk.storage.writing() as store:
        case = only_case(desk).case
        store.cases.add(
            a_case_event(case, what=Decided(an_id(), Outcome.ADMITTED, "Sudah diputuskan."))
        )
    let_pass(desk)

    assert "Somebody else decided on this traveller meanwhile." in desk.words
    assert outcomes(desk) == [Outcome.REFERRED]


def test_a_case_is_laid_aside_when_another_page_comes(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    presenter = desk.presenter(CasesPresenter)
    screen = desk.screen(CasesScreen)
    desk.press("Ctrl+1")
    assert isinstance(presenter.state, Queueing)
    assert "NUR AISYAH" not in words_on(screen)


def test_a_shift_lead_answers_a_locked_counter_from_his_desk_and_it_is_free(
    desk: Desk, qapp: QApplication
) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    counter = counter_of(desk)
    locks, access = desk.program.locks, desk.program.access
    lead = access.sign_in("siregar", PASSWORD)
    file = locks.open(lead, locks.waiting(lead)[0].lock.id)
    word = locks.confirm(file, "siregar", PASSWORD)
    refuse = Ruling(
        outcome=Outcome.REFUSED, reason="Orang yang sama", ground=Ground.ON_ENTRY_BAN_LIST
    )
    locks.answer(file, refuse, Details(), confirmed=word)

    counter.lock_watch.look()
    desk.settle()
    assert counter.is_free
    assert outcomes(desk) == [Outcome.REFUSED]


def test_the_locked_counter_stands_first_in_a_leads_queue_and_is_answered_by_keys(
    desk: Desk,
) -> None:
    refer(desk)
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone(number="K99999999"))
    assert isinstance(counter_of(desk).state, Locked)
    desk.press("Ctrl+Q")
    sit_down(desk, "siregar")
    table = desk.screen(CasesScreen).queue.table.model()
    assert [table.index(row, 2).data() for row in range(2)] == ["Counter locked", "Other matter"]

    desk.press("Return")
    assert isinstance(state_of(desk), AtLock)
    assert "Counter 1 is locked" in desk.words
    desk.press("F10")
    write_answers(desk, "entry ban", "Orang yang sama", "", PASSWORD)
    assert "the counter is free" in desk.words
    assert outcomes(desk)[-1] is Outcome.REFUSED


def test_a_counter_officer_sees_no_locks_in_the_queue(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+Q")
    sit_down(desk)

    assert "Nobody waits" in desk.words


def test_a_judgement_at_the_desk_lifts_the_lock(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+Q")
    sit_down(desk, "siregar")
    desk.press("Return")
    desk.press("F9")
    write_answers(desk, "Wajahnya lain", "", PASSWORD)
    desk.press("Tab")
    desk.press("Return")

    assert isinstance(state_of(desk), Queueing)
    assert "The lock is lifted" in desk.words


def test_a_lift_lets_the_counter_go_on_with_the_traveller(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("lestari")
    desk.scan(a_zone())
    counter = counter_of(desk)
    locks = desk.program.locks
    lead = desk.program.access.sign_in("siregar", PASSWORD)
    file = locks.open(lead, locks.waiting(lead)[0].lock.id)
    (hit,) = hits_in(file.inspection)
    word = locks.confirm(file, "siregar", PASSWORD)
    locks.judge(file, hit, Answer(is_same=False, reason="Wajahnya lain."), confirmed=word)

    counter.lock_watch.look()
    desk.settle()
    assert isinstance(counter.state, Deciding)


def test_what_came_of_the_last_crossings_is_told_whole(desk: Desk) -> None:
    desk.window_app.window.resize(1366, 768)
    refer(desk)
    sit_down(desk)
    desk.press("Return")

    shown = [one.shown for one in desk.screen(CasesScreen).file.findChildren(ElidedLabel)]
    assert "Referred to the second line" in shown


def test_words_of_another_language_have_room(desk: Desk, qapp: QApplication) -> None:
    know(desk, an_alert())
    refer(desk)
    sit_down(desk, "siregar")
    with stretched_words(qapp):
        assert_nothing_cut(desk.screen(CasesScreen))
        desk.press("Return")
        assert_nothing_cut(desk.screen(CasesScreen))


def test_a_lead_is_told_on_every_page_which_counter_is_locked_and_how_many_wait(
    desk: Desk,
) -> None:
    refer(desk)
    know(desk, an_alert())
    lestari = desk.program.access.sign_in("lestari", PASSWORD)
    presented = Presented(document=a_document(number="K99999999"), capture=Capture.TYPED)
    desk.program.counter.inspect(lestari, a_duty(), presented)
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")

    assert "Locked: counter 1" in desk.words
    assert "Second line: 1" in desk.words


def test_what_came_while_the_case_lay_open_is_shown_before_anything_is_decided(desk: Desk) -> None:
    refer(desk)
    sit_down(desk)
    desk.press("Return")
    know(desk, an_alert())

    desk.press("F10")
    write_answers(desk, "forged", "Halaman diganti", "siregar", PASSWORD)

    assert outcomes(desk) == [Outcome.REFERRED]
    assert not desk.is_asking()
    state = state_of(desk)
    assert isinstance(state, Filing)
    assert isinstance(state.trouble, FoundAnew)
    assert state.file.inspection.verdict is Verdict.RED
