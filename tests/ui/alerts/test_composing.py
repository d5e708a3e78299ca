from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.errors import StorageFull
from tests.builders import TODAY, an_alert
from tests.ui.alerts.driver import AlertsDriver, said_by
from ui.alerts.entry_form import EntryForm
from ui.widgets.label import Label

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def form(alerts: AlertsDriver) -> EntryForm:
    alerts.open()
    alerts.key("F2")
    return alerts.screen.compose.form


def fill(form: EntryForm, kind: AlertKind = AlertKind.CEGAH) -> None:
    form.kind.choose(kind)
    form.name.setText("suparman")
    form.born.date.setText("12081974")
    form.reason.setPlainText("Perkara korupsi")


def error_of(form: EntryForm, field: str) -> str:
    """The line under a field, where it objects."""
    row = form.rows[field]
    lines = [label for label in row.findChildren(Label) if label.property("tone") == "locked"]
    return "".join(line.text() for line in lines if line.isVisible())


def effects(alerts: AlertsDriver) -> str:
    alerts.settle()
    return said_by(alerts.screen.compose.effects)


def test_the_kind_comes_first_and_is_chosen_by_its_number(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    assert alerts.focused is form.kind

    alerts.type("2")
    assert form.kind.chosen is AlertKind.CEGAH_MENDESAK


@pytest.mark.parametrize(
    ("kind", "direction", "last"),
    [
        (AlertKind.CEGAH, AlertDirection.EXIT, "14-09-2026"),
        (AlertKind.CEGAH_MENDESAK, AlertDirection.EXIT, "02-04-2026"),
        (AlertKind.TANGKAL, AlertDirection.ENTRY, "14-03-2036"),
        (AlertKind.SOI, AlertDirection.BOTH, ""),
    ],
)
def test_direction_and_term_follow_from_the_kind(
    form: EntryForm, kind: AlertKind, direction: AlertDirection, last: str
) -> None:
    form.kind.choose(kind)

    assert form.direction.chosen is direction
    assert form.direction.isEnabled() is (direction is AlertDirection.BOTH)
    assert (form.valid_from.date.text(), form.valid_to.date.text()) == ("14-03-2026", last)


def test_the_last_day_follows_the_first_until_another_is_written(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    form.kind.choose(AlertKind.CEGAH)
    form.valid_from.date.setText("01-04-2026")
    assert form.valid_to.date.text() == "01-10-2026"

    form.valid_to.date.setFocus()
    form.valid_to.date.selectAll()
    alerts.type("01-05-2026")
    form.valid_from.date.setText("02-04-2026")
    assert form.valid_to.date.text() == "01-05-2026"


def test_before_the_kind_there_is_no_direction_and_no_term(form: EntryForm) -> None:
    assert (form.kind.chosen, form.direction.chosen) == (None, None)
    assert form.valid_to.date.text() == ""


def test_another_language_leaves_the_form_as_it_was_filled(form: EntryForm) -> None:
    fill(form, AlertKind.SOI)
    form.direction.choose(AlertDirection.EXIT)
    form.sex.choose(Sex.MALE)
    form.nationality.setText("MYS")
    typed = form.entry()
    form.retranslate()

    assert form.entry() == typed


def test_no_hand_changes_the_term_of_an_urgent_ban(form: EntryForm) -> None:
    form.kind.choose(AlertKind.CEGAH)
    form.valid_to.date.setText("01-05-2026")
    form.valid_to.date.textEdited.emit("01-05-2026")
    form.kind.choose(AlertKind.CEGAH_MENDESAK)

    assert form.valid_to.date.isReadOnly()
    assert form.valid_to.date.text() == "02-04-2026"


def test_what_the_entry_will_do_is_told_before_it_is_kept(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    assert "Choose the kind" in effects(alerts)

    form.kind.choose(AlertKind.CEGAH_MENDESAK)
    assert "On exit: the counter locks" in effects(alerts)
    assert "From 14 Mar 2026 to 2 Apr 2026: 20 day(s)" in effects(alerts)
    assert "Permenimipas 13/2025 Ps 9" in effects(alerts)
    assert "Not complete yet: Name, Reason" in effects(alerts)

    form.kind.choose(AlertKind.CEGAH)
    form.valid_to.date.clear()
    assert "From 14 Mar 2026 to 14 Mar 2027" in effects(alerts)

    form.kind.choose(AlertKind.SOI)
    assert "On entry and exit: the officer is told" in effects(alerts)
    assert "until somebody ends it" in effects(alerts)


def test_doubts_are_told_and_hinder_nothing(alerts: AlertsDriver, form: EntryForm) -> None:
    fill(form)
    form.name.setText("slamet")
    form.born.date.clear()
    form.valid_to.date.setText("01-12-2026")
    assert "Nobody would be found by this" in effects(alerts)
    assert "lawful only if it was extended (UU 63/2024 Ps 97(1))" in effects(alerts)

    alerts.press(Qt.Key.Key_Return)
    assert len(alerts.standing) == 1


def test_enter_keeps_the_entry_and_shows_it_in_the_book(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    alerts.know(an_alert())
    fill(form)
    form.aliases.setPlainText("Man Entikong; parman\nPak Man")
    form.sex.choose(Sex.MALE)
    form.nationality.setText("Indonesia")
    form.document_number.setText("x1234567")
    form.issuer.setText("idn")
    form.requester.setText("Kejari Sanggau")
    form.instruction.setPlainText("Hubungi jaksa.")
    alerts.press(Qt.Key.Key_Return)

    kept = alerts.standing[0]
    assert kept.names == ("SUPARMAN", "MAN ENTIKONG", "PARMAN", "PAK MAN")
    assert (kept.kind, kept.direction, kept.list_name) == ("cegah", "exit", "local")
    assert (kept.born, kept.sex, kept.nationality) == (PartialDate(1974, 8, 12), "M", "IDN")
    assert (kept.document_number, kept.document_issuer) == ("X1234567", "IDN")
    assert (kept.valid_from, kept.valid_to) == (TODAY, date(2026, 9, 14))
    assert alerts.screen.browse.chosen == kept
    assert "SUPARMAN was added." in alerts.notice


def test_after_one_entry_the_form_is_empty_for_the_next(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    fill(form)
    alerts.press(Qt.Key.Key_Return)
    alerts.key("F2")

    assert not form.is_begun
    assert (form.kind.chosen, form.name.text(), form.valid_to.date.text()) == (None, "", "")


def test_empty_fields_are_no_faults_until_enter(alerts: AlertsDriver, form: EntryForm) -> None:
    form.kind.choose(AlertKind.CEGAH)
    assert not any(error_of(form, field) for field in form.rows)

    alerts.press(Qt.Key.Key_Return)
    assert error_of(form, "name") == "Give a name or a number"
    assert error_of(form, "reason") == "Must be filled"
    assert alerts.focused is form.name

    form.name.setText("SUPARMAN")
    assert not error_of(form, "name")
    assert alerts.standing == []


def test_a_slip_is_told_while_it_is_typed(form: EntryForm) -> None:
    fill(form)
    form.nationality.setText("INA")
    form.born.date.setText("01-01-2027")
    form.valid_to.date.setText("13-03-2026")
    assert error_of(form, "nationality") == "No state has this code"
    assert error_of(form, "born") == "This day is still to come"
    assert error_of(form, "valid_to") == "It ends before it begins"

    form.nationality.setText("IDN")
    assert not error_of(form, "nationality")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31-02-2026", "There is no such date"),
        ("0509", "There is no such date"),
        ("09-2026", "Write the whole day"),
    ],
)
def test_a_term_ends_on_a_whole_day_of_the_calendar(
    alerts: AlertsDriver, form: EntryForm, typed: str, said: str
) -> None:
    fill(form)
    form.valid_to.date.setText(typed)
    form.name.setFocus()
    alerts.press(Qt.Key.Key_Return)

    assert error_of(form, "valid_to") == said
    assert alerts.standing == []


@pytest.mark.parametrize("typed", ["1974", "08-1974"])
def test_of_a_birth_the_year_is_enough(alerts: AlertsDriver, form: EntryForm, typed: str) -> None:
    fill(form)
    form.name.setText("SUPARMAN HADI")
    form.born.date.setText(typed)
    alerts.press(Qt.Key.Key_Return)

    assert alerts.standing[0].born is not None
    assert alerts.standing[0].born.year == 1974


def test_a_full_disk_loses_nothing_that_was_typed(alerts: AlertsDriver, form: EntryForm) -> None:
    fill(form)
    typed = form.entry()
    alerts.storage.write_failure = StorageFull()
    alerts.press(Qt.Key.Key_Return)
    notice = said_by(alerts.screen.compose.notice)
    assert "could not be written" in notice
    assert "traveller" not in notice
    assert form.entry() == typed

    alerts.storage.write_failure = None
    alerts.press(Qt.Key.Key_Return)
    assert len(alerts.standing) == 1


def test_the_same_reference_twice_is_told_in_a_sentence(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    alerts.know(an_alert(list_name="local", reference="R-1"))
    fill(form)
    form.reference.setText("R-1")
    alerts.press(Qt.Key.Key_Return)

    assert "was made before" in said_by(alerts.screen.compose.notice)
    assert form.name.text() == "suparman"


def test_going_back_keeps_what_was_begun_and_a_key_wipes_it(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    fill(form)
    alerts.key("Esc")
    alerts.key("F2")
    assert form.name.text() == "suparman"

    alerts.key("F6")
    assert not form.is_begun
    assert alerts.focused is form.kind


def test_enter_in_a_note_keeps_the_entry_and_with_shift_begins_a_line(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    fill(form)
    form.instruction.setFocus()
    alerts.type("Satu")
    alerts.press(Qt.Key.Key_Return, SHIFT)
    alerts.type("Dua")
    alerts.press(Qt.Key.Key_Return)

    assert alerts.standing[0].instruction == "Satu\nDua"


def test_a_state_is_typed_by_code_or_name_and_said_back_with_both(
    alerts: AlertsDriver, form: EntryForm
) -> None:
    fill(form)
    for typed in ("mys", "Malaysia", " MALAYSIA ", "Malaysia (MYS)"):
        form.nationality.setFocus()
        form.nationality.setText(typed)
        assert form.nationality.code == "MYS"
        form.place_of_birth.setFocus()
        assert form.nationality.text() == "Malaysia (MYS)"


def test_the_keys_of_the_form_work_from_the_keyboard_alone(alerts: AlertsDriver) -> None:
    """From the open book to an entry in force, without a mouse."""
    alerts.open()
    alerts.key("F2")
    alerts.type("2")
    for typed in ("", "SUPARMAN HADI", "", "1974"):
        alerts.press(Qt.Key.Key_Tab)
        alerts.type(typed)
    while alerts.focused is not alerts.screen.compose.form.reason:
        alerts.press(Qt.Key.Key_Tab)
    alerts.type("Surat R-12")
    alerts.press(Qt.Key.Key_Return)

    (kept,) = alerts.standing
    assert (kept.kind, kept.names, kept.born) == (
        AlertKind.CEGAH_MENDESAK,
        ("SUPARMAN HADI",),
        PartialDate(1974),
    )
