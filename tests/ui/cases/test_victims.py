"""A possible victim in the second line, by keys alone and on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import Taken
from checkpoint.domain.cases.screening import Asked, Company, Screening
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.presented import Presented
from tests.builders import NOON, a_duty, an_alert, an_indonesian_passport
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.export_dialog import ExportDialog
from ui.cases.interview_text import asked_in, text_of
from ui.cases.lift_dialog import LiftDialog
from ui.cases.presenter import CasesPresenter
from ui.cases.screening_dialog import ScreeningDialog
from ui.cases.states import Filing
from ui.counter.presenter import CounterPresenter
from ui.counter.states import Deciding, Locked, Ready

POSTPONE = Ruling(
    outcome=Outcome.POSTPONED, reason="Kontrak tidak ada.", ground=Ground.UNPROCEDURAL_WORKER
)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def found_at_counter(desk: Desk, document: TravelDocument, ruling: Ruling) -> None:
    """Decided at counter 1, at another window."""
    lestari = desk.program.access.sign_in("lestari", PASSWORD)
    out = a_duty(direction=Direction.EXIT)
    presented = Presented(document=document, capture=Capture.TYPED)
    found = desk.program.counter.inspect(lestari, out, presented)
    word = desk.program.access.confirm("siregar", PASSWORD, Permission.ANSWER_LOCK, beside=lestari)
    referrals = (Referral(agency=Agency.SECOND_LINE),) * (ruling.outcome is Outcome.REFERRED)
    desk.program.counter.record(
        lestari, found, ruling, Details(referrals=referrals), confirmed=word
    )


def refer(desk: Desk, kind: CaseKind = CaseKind.OTHER, **changes: object) -> None:
    ruling = Ruling(outcome=Outcome.REFERRED, reason="Bingung", case_kind=kind)
    found_at_counter(desk, an_indonesian_passport(**changes), ruling)


def lay_open(desk: Desk, login: str = "siregar") -> None:
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")
    desk.press("Return")


def only_case(desk: Desk) -> CaseState:
    with desk.storage.reading() as store:
        (state,) = store.cases.every_open("ETK")
        return state


def counter_of(desk: Desk) -> CounterPresenter:
    session = desk.window_app.session
    assert session is not None
    assert session.counter is not None
    return session.counter


def dialog_of(kind: type[ScreeningDialog | LiftDialog]) -> ScreeningDialog | LiftDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def screening_open(desk: Desk) -> ScreeningDialog:
    desk.press("Ctrl+S")
    dialog = dialog_of(ScreeningDialog)
    assert isinstance(dialog, ScreeningDialog)
    return dialog


def test_signs_are_ticked_and_words_written_by_keys_and_the_file_suggests_a_talk(
    desk: Desk,
) -> None:
    refer(desk)
    lay_open(desk)
    screening_open(desk)
    desk.press("Space")
    for text in ("Kuching", "0812 3456 789", "Rini", "Pak Amin", "Menunduk", "Ke mana? Kuching"):
        desk.press("Tab")
        desk.write(text)
    desk.press("Tab")
    desk.press("Tab")
    desk.press("Return")

    assert QApplication.activeModalWidget() is None
    kept = only_case(desk).screening
    assert kept is not None
    assert kept.ticks == (Indicator.OTHER_HOLDS_DOCUMENT,)
    assert (kept.phone, kept.companions, kept.recruiter) == ("0812 3456 789", "Rini", "Pak Amin")
    assert kept.interview == (Asked("Ke mana?", "Kuching"),)
    assert "Suggested: further interview, aside" in desk.words
    assert "The screening is kept in the case." in desk.words


def test_it_is_gone_on_with_where_it_was_left(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    before = Screening(remarks="Menunduk", interview=(Asked("Ke mana?", "Kuching"),))
    dialog.kept.emit(before)
    desk.settle()

    assert screening_open(desk).found == before


@pytest.mark.parametrize("is_locked", [False, True])
def test_two_keys_at_the_counter_send_a_possible_victim_aside_and_free_it(
    desk: Desk, *, is_locked: bool
) -> None:
    if is_locked:
        with desk.storage.writing() as store:
            store.alerts.add([an_alert()], at=NOON)
    desk.work_as("lestari")
    desk.scan(a_zone())
    assert isinstance(counter_of(desk).state, Locked if is_locked else Deciding)
    for key in ("Ctrl+T", "Return"):
        desk.press(key)

    assert isinstance(counter_of(desk).state, Ready)
    case = only_case(desk)
    assert case.kind is CaseKind.POSSIBLE_TRAFFICKING
    assert case.is_protected
    assert case.case.note == "A talk aside"


def test_why_somebody_is_sent_aside_may_be_said_better(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone())
    desk.press("Ctrl+T")
    desk.write("Menunduk")
    desk.press("Return")

    assert only_case(desk).case.note == "Menunduk"


def power_is_cut(desk: Desk, dialog: ScreeningDialog) -> None:
    """After the writer paused; the form goes without a word, as a window that dies."""
    dialog.tell()
    desk.settle()
    dialog.blockSignals(True)  # noqa: FBT003 - Qt's own
    dialog.close()
    desk.window_app.sign_out()
    desk.settle()


def test_a_half_filled_form_is_there_after_the_power_was_cut(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    desk.press("Space")
    desk.focus(dialog.interview)
    desk.write("Ke mana? Kuch")
    half = dialog.found
    power_is_cut(desk, dialog)
    lay_open(desk)

    assert "A screening was begun here and not kept." in desk.words
    again = screening_open(desk)
    assert again.found == half
    assert half.ticks == (Indicator.OTHER_HOLDS_DOCUMENT,)
    assert "This was begun and not kept." in words_on(again)
    assert only_case(desk).screening is None

    desk.press("Return")
    kept = only_case(desk).screening
    assert kept is not None
    assert kept.told == half
    assert "A screening was begun here" not in desk.words
    assert "This was begun and not kept." not in words_on(screening_open(desk))


def test_who_goes_back_finds_the_form_as_he_left_it_until_he_discards_it(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    desk.press("Space")
    half = dialog.found
    desk.press("Esc")
    assert "A screening was begun here and not kept." in desk.words

    assert screening_open(desk).found == half
    desk.press("Shift+Tab")
    desk.press("Space")
    assert "A screening was begun here" not in desk.words
    assert screening_open(desk).found == Screening()
    desk.press("Esc")
    assert "A screening was begun here" not in desk.words


def test_a_form_with_nothing_in_it_is_not_kept(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    dialog.kept.connect(lambda _found: pytest.fail("kept"))
    desk.press("Return")

    assert "Tick what was noticed" in words_on(dialog)


def test_what_could_not_be_kept_stays_in_the_form(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_args: object) -> CaseState:
        raise StorageFull

    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    monkeypatch.setattr(desk.program.victims, "screen", no_room)
    desk.press("Space")
    desk.focus(dialog.lines["recruiter"])
    desk.write("Pak Amin")
    desk.press("Return")

    assert dialog.isVisible()
    assert dialog.lines["recruiter"].text() == "Pak Amin"
    assert only_case(desk).screening is None


def test_the_form_says_no_number_that_weighs_and_no_colour_that_accuses(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)
    dialog = screening_open(desk)
    for _ in range(dialog.signs.count()):
        desk.press("Space")
        desk.press("Down")
    text = words_on(dialog).casefold()

    for word in ("score", "skor", "risk", "risiko", "suspect", "points", "%"):
        assert word not in text


def test_a_child_is_asked_with_whom_it_is_by_a_trained_officer(desk: Desk) -> None:
    refer(desk, born=PartialDate(2012))
    lay_open(desk)
    desk.press("Ctrl+S")
    assert QApplication.activeModalWidget() is None
    assert "With a child another officer talks" in desk.words

    desk.press("Ctrl+U")
    desk.write("Sedang cuti")
    desk.press("Return")
    dialog = screening_open(desk)
    assert dialog.company.isVisible()
    desk.focus(dialog.company)
    desk.write("3")
    desk.focus(dialog.remarks)
    desk.write("x")
    dialog.kept.emit(dialog.found)
    desk.settle()
    state = only_case(desk)
    assert state.screening is not None
    assert state.screening.company is Company.ALONE
    assert not any(isinstance(one.what, Taken) for one in state.events[:1])


def test_an_adult_is_not_asked_with_whom_he_is(desk: Desk) -> None:
    refer(desk)
    lay_open(desk)

    assert not screening_open(desk).company.isVisible()


def test_a_recommendation_is_put_in_by_keys_and_the_amber_is_gone(desk: Desk) -> None:
    found_at_counter(desk, an_indonesian_passport(), POSTPONE)
    refer(desk)
    lay_open(desk)
    assert "Departure was postponed" in desk.words
    desk.press("Ctrl+R")
    desk.write("B-12/BP3MI/2026")
    desk.press("Tab")
    desk.write("BP3MI Kalbar, Dewi")
    desk.press("Return")

    assert QApplication.activeModalWidget() is None
    assert "recommendation B-12/BP3MI/2026 of" in desk.words
    state = desk.presenter(CasesPresenter).state
    assert isinstance(state, Filing)
    assert "postponement_lifted" in desk.acts
    desk.press("Ctrl+R")
    assert QApplication.activeModalWidget() is None, "there is nothing more to lift"


def test_a_recommendation_of_tomorrow_stays_in_the_form_with_what_is_wrong(desk: Desk) -> None:
    found_at_counter(desk, an_indonesian_passport(), POSTPONE)
    refer(desk)
    lay_open(desk)
    desk.press("Ctrl+R")
    dialog = dialog_of(LiftDialog)
    assert isinstance(dialog, LiftDialog)
    desk.write("B-12")
    desk.press("Tab")
    desk.write("BP3MI")
    dialog.day.date.setText("15-03-2026")
    desk.press("Return")

    assert dialog.isVisible()
    assert "still to come" in words_on(dialog)
    assert dialog.number.text() == "B-12"


@pytest.mark.parametrize(
    "text", ["Ke mana? Kuching\nDengan siapa? Rini dan Sari", "Saya mau bekerja", "", "? \n??"]
)
def test_an_interview_is_read_back_as_it_was_typed(text: str) -> None:
    assert asked_in(text_of(asked_in(text))) == asked_in(text)


def test_one_data_is_exported_from_the_queue_by_who_may(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refer(desk, CaseKind.POSSIBLE_TRAFFICKING)
    lay_open(desk)
    desk.press("Esc")
    desk.press("F6")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert not dialog.names.isVisible()
    desk.focus(dialog.receiver)
    desk.write("2")
    assert dialog.names.isVisible()
    out = tmp_path / "stick"
    monkeypatch.setattr(dialog, "choose_folder", lambda wanted: dialog.wanted.emit(wanted, out))
    desk.press("Return")

    assert QApplication.activeModalWidget() is None
    assert sorted(one.suffix for one in out.iterdir()) == [".csv", ".json"]
    assert "JSON and CSV, cases: 1" in desk.words
    assert "one_data_exported" in desk.acts


def test_what_could_not_be_written_is_said_in_the_dialog(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refer(desk)
    lay_open(desk)
    desk.press("Esc")
    desk.press("F6")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    (tmp_path / "file").write_text("")
    place = tmp_path / "file" / "folder"
    monkeypatch.setattr(dialog, "choose_folder", lambda wanted: dialog.wanted.emit(wanted, place))
    desk.press("Return")

    assert dialog.notice.isVisible()


def test_who_may_not_export_has_no_key_for_it(desk: Desk) -> None:
    refer(desk)
    lay_open(desk, "lestari")
    desk.press("Esc")
    desk.press("F6")

    assert QApplication.activeModalWidget() is None


def test_nothing_is_cut_in_the_forms_in_longer_words(desk: Desk) -> None:
    found_at_counter(desk, an_indonesian_passport(), POSTPONE)
    refer(desk)
    lay_open(desk)
    with stretched_words(desk.application):
        assert_nothing_cut(screening_open(desk))
        desk.press("Esc")
        desk.press("Ctrl+R")
        assert_nothing_cut(dialog_of(LiftDialog))
