"""Incidents at the window: by keys, on a real database."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.attachment import LARGEST_ATTACHMENT
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.incidents.events import Closed, Corrected, FollowedUp, HandedOver
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.place import Coordinates
from checkpoint.domain.incidents.statistic import Month
from checkpoint.services.incident_informants import Told
from checkpoint.words.catalogue import Language
from tests.builders import A_DAY, NOON, a_case, a_crossing, a_post
from tests.incident_builders import a_person, a_report
from tests.services.worlds import PASSWORD
from tests.ui.incidents.at_the_page import (
    answer,
    officer,
    only_incident,
    open_one,
    report,
    screen_of,
    sit_down,
    state_of,
    viewed,
)
from tests.ui.shell.driver import Desk
from tests.ui.shell.test_key_room import cut_in as cut_keys
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.incidents.form_page import PAUSE_MS, FormPage
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.print_dialog import PrintDialog
from ui.incidents.states import Counting, Listing, Viewing, Writing


def write_a_report(desk: Desk) -> None:
    """By keys alone, from the time to what happened."""
    desk.press("F2")
    desk.write("0930")
    desk.press("Tab")
    desk.write("2")  # handed over by the border guard
    desk.press("Tab")
    desk.press("Tab")
    desk.write("JTR Sontas")
    desk.press("Tab")
    desk.write("Patok D 402")
    desk.press("Tab")
    desk.write("0.9661, 110.3915")
    desk.press("Tab")
    desk.press("Tab")
    desk.press("Space")  # illegal crossing
    desk.focus(screen_of(desk).form.facts)
    desk.write("Berjalan kaki ke arah Tebedu.")


def test_a_report_is_written_by_keys_alone_and_lies_open_under_its_number(desk: Desk) -> None:
    sit_down(desk)
    write_a_report(desk)
    desk.press("F3")
    answer(desk, "Ahmad bin Abdullah", "1", "2")
    desk.press("F4")
    answer(desk, "Gula pasir", "12 karung")
    desk.press("F10")

    state = only_incident(desk)
    assert state.incident.number == "ETK/KEJADIAN/2026/0001"
    told = state.report
    assert (told.source, told.detected_by) == (Source.BORDER_GUARD, CaseAgency.BORDER_GUARD)
    assert told.kinds == (IncidentKind.ILLEGAL_CROSSING,)
    assert (told.place.path, told.place.near) == ("JTR Sontas", "Patok D 402")
    assert told.place.coordinates == Coordinates(0.9661, 110.3915)
    assert a_post().local(told.found_at).strftime("%d %H:%M") == "14 09:30"
    assert [one.name for one in told.persons] == ["Ahmad bin Abdullah"]
    assert [one.amount for one in told.goods] == ["12 karung"]
    assert isinstance(state_of(desk), Viewing)
    assert "ETK/KEJADIAN/2026/0001" in desk.words


def test_what_is_missing_is_marked_and_nothing_is_kept(desk: Desk) -> None:
    sit_down(desk)
    desk.press("F2")
    desk.press("F10")
    assert "Must be filled" in desk.words
    assert isinstance(state_of(desk), Writing)
    with desk.storage.reading() as store:
        assert store.incidents.every_open("ETK") == []


def test_what_is_half_written_outlasts_a_power_cut(
    qapp: QApplication, tmp_path: Path, desk: Desk
) -> None:
    sit_down(desk)
    write_a_report(desk)
    desk.press("F3")
    answer(desk, "Rina")
    screen_of(desk).form.tell()
    desk.settle()
    desk.press("Esc")
    assert isinstance(state_of(desk), Listing)
    desk.press("Ctrl+Q")

    sit_down(desk)
    desk.press("F2")
    form = screen_of(desk).form
    assert form.facts.toPlainText() == "Berjalan kaki ke arah Tebedu."
    assert (form.time.text(), form.path.text()) == ("0930", "JTR Sontas")
    assert "Rina" in desk.words
    desk.press("F10")
    assert [one.name for one in only_incident(desk).report.persons] == ["Rina"]


def test_what_was_typed_is_kept_at_the_first_pause_for_the_power_that_goes(
    desk: Desk, qtbot: QtBot
) -> None:
    sit_down(desk)
    write_a_report(desk)

    def kept() -> None:
        desk.settle()
        draft = desk.program.incidents.draft(officer(desk))
        assert draft is not None
        assert draft.typed["facts"] == "Berjalan kaki ke arah Tebedu."

    qtbot.waitUntil(kept, timeout=5 * PAUSE_MS)


def test_the_longest_name_pushes_nothing_off_the_page(desk: Desk) -> None:
    told = report(desk, a_report(persons=(a_person(name="Abdurrahman" * 10),)))
    assert len(told.report.persons[0].name) > 60
    open_one(desk)
    persons = screen_of(desk).file.persons
    body = persons.widget()
    assert body is not None
    assert body.width() <= persons.viewport().width()


def test_a_draft_is_put_away_by_a_key(desk: Desk) -> None:
    sit_down(desk)
    write_a_report(desk)
    desk.press("Ctrl+D")
    desk.press("F2")
    assert screen_of(desk).form.facts.toPlainText() == ""


def test_a_time_to_come_and_coordinates_elsewhere_are_told_and_what_is_typed_stays(
    desk: Desk,
) -> None:
    sit_down(desk)
    write_a_report(desk)
    form = screen_of(desk).form
    form.time.setText("2359")
    desk.press("F10")
    assert "still to come" in desk.words
    form.time.setText("0930")
    form.coordinates.setText("110.39, 0.96")
    desk.press("F10")
    assert "Latitude comes first" in desk.words
    assert form.facts.toPlainText() == "Berjalan kaki ke arah Tebedu."
    form.coordinates.clear()
    desk.press("F10")
    assert only_incident(desk).report.place.coordinates is None


def test_the_list_is_narrowed_by_words_source_and_month(desk: Desk) -> None:
    report(desk)
    by_villagers = a_report(source=Source.VILLAGERS, detected_by=None, facts="Jagoi Babang")
    report(desk, by_villagers)
    report(desk, a_report(found_at=NOON - 40 * A_DAY))
    sit_down(desk)
    table = screen_of(desk).list.table
    assert table.model().rowCount() == 2
    desk.press("F3")
    desk.write("jagoi")
    assert table.model().rowCount() == 1
    screen_of(desk).list.sought.clear()
    desk.press("F4")
    assert table.model().rowCount() == 3
    desk.focus(screen_of(desk).list.source)
    desk.write("reported")
    assert table.model().rowCount() == 1
    desk.write("every")
    desk.press("F4")
    desk.press("Alt+Left")
    desk.press("Alt+Left")
    assert "January 2026" in desk.words
    assert "NIL" in desk.words


def test_what_came_of_it_and_the_hand_over_are_added_by_keys(desk: Desk) -> None:
    report(desk)
    open_one(desk)
    desk.press("F2")
    answer(desk, "Dipulangkan ke Sambas")
    desk.press("F5")
    desk.write("1")  # what must be answered next has the focus then
    answer(desk, "Aiptu Hasan", "Kanit Reskrim", "1 orang")
    kinds = [type(one.what) for one in only_incident(desk).events[1:]]
    assert kinds == [FollowedUp, HandedOver]
    assert "Aiptu Hasan" in desk.words


def test_a_correction_begins_with_the_report_and_asks_why(desk: Desk) -> None:
    report(desk)
    open_one(desk)
    desk.press("F7")
    form = screen_of(desk).form
    assert form.facts.toPlainText() == a_report().facts
    form.facts.setPlainText("Dua orang.")
    desk.press("F10")
    answer(desk, "Salah hitung")
    state = only_incident(desk)
    assert state.report.facts == "Dua orang."
    assert isinstance(state.events[-1].what, Corrected)
    assert state.report.persons[0].name == "Ahmad bin Abdullah"


def test_a_shift_lead_closes_and_opens_again_and_a_counter_officer_has_no_such_key(
    desk: Desk,
) -> None:
    told = report(desk)
    open_one(desk)
    assert "F10" not in desk.words
    desk.press("Ctrl+Q")
    open_one(desk, "siregar")
    desk.press("F10")
    answer(desk, "Selesai")
    assert viewed(desk).is_closed
    assert isinstance(viewed(desk).events[-1].what, Closed)
    desk.press("F10")
    answer(desk, "Ada keterangan baru")
    assert only_incident(desk).incident == told.incident


def test_who_told_of_it_is_noted_at_the_counter_and_read_by_the_lead_alone(desk: Desk) -> None:
    report(desk)
    open_one(desk)
    desk.press("Ctrl+I")
    answer(desk, "Yohanes Sabinus", "0812 5555 0101")
    assert "Yohanes" not in desk.words
    assert "for shift leads alone" in desk.words
    desk.press("Ctrl+Q")
    open_one(desk, "siregar")
    assert "Informants noted: 1" in desk.words
    assert "Yohanes" not in desk.words
    desk.press("Ctrl+I")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "Yohanes Sabinus · 0812 5555 0101" in dialog.text.text()  # type: ignore[attr-defined]
    desk.press("Esc")
    assert "informant_viewed" in desk.acts


def test_a_possible_victim_goes_to_the_second_line_and_from_the_screen(desk: Desk) -> None:
    report(desk, a_report(persons=(a_person(name="Siti Rahma", age=16),)))
    open_one(desk)
    assert "Siti Rahma" in desk.words
    desk.press("F9")
    answer(desk, "Menangis, dijanjikan kerja")
    assert "Siti Rahma" not in desk.words
    assert "•••" in desk.words
    with desk.storage.reading() as store:
        (case,) = store.cases.every_open("ETK")
    assert case.is_protected


def test_a_picture_that_is_too_large_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    report(desk)
    open_one(desk)
    large, good = tmp_path / "besar.jpg", tmp_path / "jejak.jpg"
    large.write_bytes(b"\xff\xd8\xff" + b"x" * LARGEST_ATTACHMENT)
    good.write_bytes(b"\xff\xd8\xff\xe0")
    presenter = desk.presenter(IncidentsPresenter)
    presenter.file.attach("Foto jejak", large)
    desk.settle()
    assert "too large" in desk.words
    presenter.file.attach("Foto jejak", good)
    desk.settle()
    (evidence,) = only_incident(desk).evidence
    assert (evidence.description, evidence.name) == ("Foto jejak", "jejak.jpg")
    presenter.file.attach("Foto jejak", tmp_path / "gone.jpg")
    desk.settle()
    assert len(only_incident(desk).evidence) == 1
    desk.press("F6")
    answer(desk, "Karung", "2")
    assert [one.description for one in only_incident(desk).evidence] == ["Foto jejak", "Karung"]


def test_a_copy_is_saved_with_initials(desk: Desk, tmp_path: Path) -> None:
    report(desk)
    open_one(desk)
    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    dialog.save(str(tmp_path / "salinan.pdf"))
    desk.settle()
    (page,) = PdfReader(tmp_path / "salinan.pdf").pages
    text = page.extract_text()
    assert "COPY" in text
    assert "Ahmad" not in text
    assert "incident_printed" in desk.acts


def test_a_month_is_counted_and_its_page_saved(desk: Desk, tmp_path: Path) -> None:
    report(desk)
    sit_down(desk, "siregar")
    desk.press("F9")
    assert "March 2026" in desk.words
    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    dialog.save(str(tmp_path / "bulan.pdf"))
    desk.settle()
    assert (tmp_path / "bulan.pdf").exists()
    desk.press("Alt+Right")
    assert "has not begun" in desk.words
    desk.press("Alt+Left")
    state = state_of(desk)
    assert isinstance(state, Counting)
    assert state.statistic.month == Month(2026, 2)


def test_who_detected_what_is_shown_as_a_chart_of_the_same_figures(desk: Desk) -> None:
    report(desk)
    sit_down(desk, "siregar")
    desk.press("F9")
    month = screen_of(desk).month
    desk.press("F6")

    assert month.detections.chart.isVisible()
    model = month.detections.chart.table.model()
    row = [str(model.index(0, column).data()) for column in range(3)]
    assert row == ["Pamtas", "0", "1"]
    assert "as a table" in desk.words

    desk.press("F6")
    assert month.detections.table.isVisible()


def test_nothing_of_an_incident_stays_on_the_page_after_it_was_left(desk: Desk) -> None:
    report(desk)
    open_one(desk)
    desk.press("Esc")
    assert "Ahmad" not in desk.words
    assert not [
        field
        for field in screen_of(desk).findChildren(QPlainTextEdit)
        if "Tebedu" in field.toPlainText()
    ]


def test_two_officers_at_one_incident_are_told_of_each_other(desk: Desk) -> None:
    told = report(desk)
    open_one(desk)
    desk.press("F7")
    lead = officer(desk, "siregar")
    added = FollowedUp("Ditelepon")
    desk.program.incidents.act(lead, told.incident.id, added)
    desk.program.incidents.act(
        lead,
        told.incident.id,
        Corrected(a_report(facts="Tiga orang."), "Salah hitung", told.told_by),
    )
    desk.press("F10")
    answer(desk, "Salah hitung")
    assert "Somebody else added to this report" in desk.words
    assert only_incident(desk).report.facts == "Tiga orang."


@pytest.mark.parametrize("language", Language)
def test_the_keys_have_room_for_their_words(desk: Desk, language: Language) -> None:
    report(desk)
    sit_down(desk, "siregar")
    desk.window_app.looks.set_language(language)
    desk.settle()
    assert cut_keys(desk) == []
    desk.press("Return")
    assert cut_keys(desk) == []
    desk.press("Esc")
    desk.press("F2")
    assert cut_keys(desk) == []


def test_longer_words_are_not_cut(desk: Desk, qapp: QApplication) -> None:
    report(desk)
    sit_down(desk, "siregar")
    with stretched_words(qapp):
        assert_nothing_cut(screen_of(desk).list)
        desk.press("F2")
        form = desk.window_app.window.findChild(FormPage)
        assert isinstance(form, FormPage)
        assert_nothing_cut(form)
        desk.press("Esc")
        desk.press("Return")
        assert_nothing_cut(screen_of(desk).file)
        desk.press("Esc")
        desk.press("F9")
        assert_nothing_cut(screen_of(desk).month)


def test_an_informant_noted_elsewhere_is_hidden_in_what_was_written(desk: Desk) -> None:
    told = report(desk, a_report(facts="Kata Yohanes Sabinus, dua orang lewat."))
    desk.program.informants.note(officer(desk), told.incident.id, Told(name="Yohanes Sabinus"))
    open_one(desk)
    assert "Yohanes" not in desk.words
    assert "•••" in desk.words


def test_the_traveller_of_a_record_is_taken_over_by_one_key(desk: Desk) -> None:
    record = a_crossing()
    with desk.storage.writing() as store:
        store.crossings.add(record, day_on=NOON.date(), recorded_at=NOON)
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Journal') + 1}")
    desk.press("Ctrl+J")
    state = state_of(desk)
    assert isinstance(state, Writing)
    (person,) = state.draft.persons
    assert (person.name, person.number) == ("NUR AISYAH ROSLI", "K12345678")
    assert person.crossing == record.id
    assert "NUR AISYAH ROSLI" in desk.words


def test_who_is_protected_in_a_case_is_so_in_the_incident_made_from_it(desk: Desk) -> None:
    record = a_crossing()
    referrer = officer(desk).id
    case = a_case(visit=record.id, kind=CaseKind.POSSIBLE_TRAFFICKING, officer=referrer)
    with desk.storage.writing() as store:
        store.crossings.add(record, day_on=NOON.date(), recorded_at=NOON)
        store.cases.open(case)
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")
    desk.press("Return")
    desk.press("Ctrl+J")
    state = state_of(desk)
    assert isinstance(state, Writing)
    (person,) = state.draft.persons
    assert person.case == case.id
    told = report(desk, a_report(persons=state.draft.persons))
    assert "AISYAH" not in repr(told)
