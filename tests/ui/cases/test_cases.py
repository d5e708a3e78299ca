"""The second line at the window: by keys, on a real database."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import (
    Closed,
    Decided,
    KindChanged,
    Noted,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
)
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.services.meanwhile import FoundAnew
from tests.builders import (
    A_MINUTE,
    a_case_event,
    an_alert,
    an_id,
    an_indonesian_passport,
)
from tests.services.worlds import PASSWORD
from tests.ui.cases.driver import (
    TO_POLICE,
    chosen_words,
    happened,
    know,
    let_pass,
    only_case,
    outcomes,
    refer,
    refer_by_keys,
    sit_down,
    state_of,
    write_answers,
)
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing, Queueing
from ui.cases.view import CasesScreen
from ui.widgets.label import ElidedLabel


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
