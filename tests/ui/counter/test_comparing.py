"""A hit is held beside the traveller, and judged, with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.comparison import Agreement
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.inspection.judging import hits_in
from checkpoint.domain.inspection.questions import Question
from tests.builders import a_document, an_alert
from tests.services.test_codes import MAPPINGS, RECEIPT
from tests.services.worlds import PASSWORD, POLICY, a_zone
from tests.ui.counter.driver import Counter, a_counter, shown
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.counter.states import Deciding, Locked
from ui.deciding.answer_dialog import AnswerDialog
from ui.deciding.compare_dialog import CompareDialog
from ui.deciding.comparison_table import MARKS, ComparisonTable, EntryFacts
from ui.widgets.finding_list import FindingList

SOI: dict[str, Any] = {"kind": AlertKind.SOI, "direction": AlertDirection.BOTH, "list_name": "SOI"}

WORDY: dict[str, Any] = {
    "name": "SITI " * 12,
    "aliases": ("NUR AISYAH ROSLI",),
    "place_of_birth": "KAMPUNG " * 8,
    "instruction": "Hubungi kepala. " * 60,
}


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter(policy=replace(POLICY, pass_codes=MAPPINGS))
    qtbot.addWidget(made.screen)
    return made


def meet(counter: Counter, *alerts: Alert) -> None:
    """Have a traveller come who resembles these."""
    with counter.world.storage.writing() as store:
        store.alerts.add(alerts, at=counter.world.clock())
    counter.scan(a_zone())


def compare(counter: Counter) -> CompareDialog:
    counter.press(Qt.Key.Key_F9)
    return shown(counter.screen, CompareDialog)


def open_dialogs(counter: Counter) -> list[CompareDialog]:
    return [one for one in counter.screen.findChildren(CompareDialog) if one.isVisible()]


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def hold_enter(counter: Counter) -> None:
    """As the keyboard says that a key is still down."""
    focused = QApplication.focusWidget() or counter.screen
    kind, key = QEvent.Type.KeyPress, Qt.Key.Key_Return
    QApplication.sendEvent(
        focused, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    )
    counter.settle()


def words_of(dialog: CompareDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def verdict(counter: Counter) -> Verdict:
    state = counter.presenter.state
    assert isinstance(state, Deciding | Locked)
    return state.inspection.verdict


def keys(counter: Counter) -> list[str]:
    return [hint.key for hint in counter.screen.key_hints()]


def test_a_villager_is_cleared_with_a_reason_and_three_enters(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    counter.answer(Question.PURPOSE, Purpose.FAMILY)
    assert verdict(counter) is Verdict.AMBER

    counter.press(Qt.Key.Key_F9)
    write("Tinggi dan bekas luka lain.")
    counter.enter()  # to the answers
    counter.enter()  # not the same person
    assert verdict(counter) is Verdict.GREEN
    counter.enter()  # recorded

    assert counter.records == ["admitted K12345678"]
    (record,) = counter.world.storage.kept.crossings.records.values()
    assert record.crossing.details.purpose is Purpose.FAMILY


def test_the_next_day_he_passes_without_a_word(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    compare(counter)
    write("Bukan dia.")
    counter.enter()
    counter.enter()
    counter.press(Qt.Key.Key_Escape)

    counter.scan(a_zone())

    assert verdict(counter) is Verdict.GREEN
    assert "Bukan dia." in counter.words
    assert not counter.screen.case.reason.isVisible()


def test_a_locked_counter_is_free_once_a_lead_has_judged(counter: Counter) -> None:
    meet(counter, an_alert())
    assert counter.is_in(Locked)
    dialog = compare(counter)

    for text in ("Sidik jari lain.", "siregar", PASSWORD):
        write(text)
        counter.enter()
    assert QApplication.focusWidget() is dialog.same
    counter.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is dialog.other
    counter.enter()

    assert counter.is_in(Deciding)
    assert open_dialogs(counter) == []
    counter.answer(Question.PURPOSE, Purpose.FAMILY)
    counter.enter()
    assert counter.records == ["admitted K12345678"]


def test_a_lock_is_not_undone_by_pressing_enter_once_too_often(counter: Counter) -> None:
    meet(counter, an_alert())
    compare(counter)
    for text in ("Sidik jari lain.", "siregar", PASSWORD):
        write(text)
        counter.enter()
    for _ in range(3):
        counter.enter()

    assert counter.is_in(Locked)
    dialog = compare(counter)
    dialog.reason.setText("Tadi keliru.")
    dialog.lead.name.setText("siregar")
    dialog.lead.password.setText(PASSWORD)
    dialog.other.click()
    counter.settle()
    assert counter.is_in(Deciding)


def test_who_is_the_same_person_stays_locked(counter: Counter) -> None:
    meet(counter, an_alert())
    dialog = compare(counter)
    dialog.reason.setText("Foto cocok.")
    dialog.lead.name.setText("siregar")
    dialog.lead.password.setText(PASSWORD)

    dialog.same.click()
    counter.settle()

    assert counter.is_in(Locked)
    assert open_dialogs(counter) == []
    assert "Foto cocok." in counter.words
    assert counter.world.storage.kept.locks.open_at("ETK", "1") is not None


def test_the_receipt_scanned_with_him_stays_with_him(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    counter.scan(RECEIPT)
    compare(counter)
    write("Bukan dia.")
    counter.enter()
    counter.enter()

    assert verdict(counter) is Verdict.GREEN
    assert counter.screen._details().declaration == RECEIPT


def test_enter_answers_nothing_before_somebody_chose(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    dialog = compare(counter)

    counter.enter()

    assert QApplication.focusWidget() is dialog.reason
    dialog.other.click()
    counter.settle()
    assert open_dialogs(counter) == [dialog]
    assert counter.world.storage.kept.judgements.judgements == {}


def test_enter_on_an_empty_reason_says_what_is_missing(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    dialog = compare(counter)

    counter.enter()
    assert "Tulis alasannya dahulu." in words_of(dialog)

    write("Bukan dia.")
    counter.enter()
    assert QApplication.focusWidget() is dialog.other


def test_enter_held_down_neither_judges_nor_records(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    counter.answer(Question.PURPOSE, Purpose.FAMILY)
    dialog = compare(counter)
    write("Bukan dia.")
    counter.enter()
    assert QApplication.focusWidget() is dialog.other

    hold_enter(counter)
    assert open_dialogs(counter) == [dialog]

    counter.enter()
    hold_enter(counter)
    assert verdict(counter) is Verdict.GREEN
    assert counter.records == []


def test_a_reason_that_was_begun_before_comparing_is_not_typed_twice(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    assert "(F9)" in counter.words
    counter.write_reason("Tinggi dan bekas luka lain.")

    compare(counter)
    for _ in range(2):
        counter.enter()

    assert verdict(counter) is Verdict.GREEN
    assert "Tinggi dan bekas luka lain." in counter.words


def test_of_two_hits_the_one_is_compared_next_that_is_not_judged_yet(counter: Counter) -> None:
    meet(counter, an_alert(**SOI), an_alert(kind=AlertKind.LOCAL, direction=AlertDirection.BOTH))
    first = compare(counter)
    write("Foto cocok.")
    first.same.click()
    counter.settle()

    second = compare(counter)
    assert second.hit.match.alert != first.hit.match.alert
    write("Bukan dia.")
    counter.enter()
    counter.enter()

    assert verdict(counter) is Verdict.AMBER
    assert "(F9)" not in counter.words
    assert {"Foto cocok.", "Bukan dia."} <= set(counter.words.replace(": ", "\n").split("\n"))


def test_the_counters_own_officer_judges_no_lock_even_if_he_is_a_lead(counter: Counter) -> None:
    meet(counter, an_alert())
    dialog = compare(counter)
    dialog.reason.setText("Bukan dia.")
    dialog.lead.name.setText("lestari")
    dialog.lead.password.setText(PASSWORD)

    dialog.other.click()
    counter.settle()

    assert counter.is_in(Locked)
    assert open_dialogs(counter) == [dialog]
    assert dialog.reason.text() == "Bukan dia."
    assert dialog.lead.password.text() == ""
    assert dialog.other.isEnabled()


def test_a_full_disk_is_said_where_it_was_judged_and_judged_again(counter: Counter) -> None:
    meet(counter, an_alert(**SOI))
    dialog = compare(counter)
    dialog.reason.setText("Bukan dia.")
    counter.world.storage.write_failure = StorageFull()
    dialog.other.click()
    counter.settle()
    assert open_dialogs(counter) == [dialog]

    counter.world.storage.write_failure = None
    dialog.other.click()
    counter.settle()

    assert verdict(counter) is Verdict.GREEN


def test_both_sides_and_what_speaks_for_it_stand_beside_each_other(counter: Counter) -> None:
    listed = an_alert(
        name="SITI AMINAH",
        aliases=("NOR AISAH ROSLY",),
        document_number="K99912345",
        document_issuer="MYS",
        place_of_birth="KUCHING",
        instruction="Jangan beri tahu pelintas.",
    )
    meet(counter, listed)

    words = words_of(compare(counter))

    assert "NUR AISYAH ROSLI" in words
    assert any("NOR AISAH ROSLY" in word and "SITI AMINAH" in word for word in words)
    for said in ("K12345678 · Malaysia", "K99912345 · Malaysia", "Jangan beri tahu pelintas."):
        assert said in words
    assert any("tanggal lahir sama" in word for word in words)


def test_every_mark_is_another_drawing() -> None:
    assert set(MARKS) == set(Agreement)
    assert len({icon for icon, _token in MARKS.values()}) == len(MARKS)


def test_a_lost_document_can_only_be_the_one_that_is_meant(counter: Counter) -> None:
    lost = an_alert(
        kind=AlertKind.LOST_DOCUMENT,
        name="",
        born=None,
        direction=AlertDirection.BOTH,
        document_number="K12345678",
        document_issuer="MYS",
    )
    meet(counter, lost)

    dialog = compare(counter)

    assert not dialog.other.isVisible()
    assert not dialog.other.isEnabled()
    assert dialog.same.isEnabled()
    assert "Orang" not in dialog.same.text()
    assert "Apakah orang yang sama?" not in words_of(dialog)


def test_enter_on_a_finding_opens_it_and_not_the_next_one(counter: Counter) -> None:
    meet(counter, an_alert(**SOI), an_alert(kind=AlertKind.LOCAL, direction=AlertDirection.BOTH))
    (findings,) = counter.screen.case.findChildren(FindingList)
    findings._rows[0].setFocus()
    QTest.keyClick(findings._rows[0], Qt.Key.Key_Down)

    counter.enter()

    state = counter.presenter.state
    assert isinstance(state, Deciding)
    assert shown(counter.screen, CompareDialog).hit == state.inspection.findings[1]


def test_the_key_is_there_only_where_somebody_on_a_list_is_meant(counter: Counter) -> None:
    counter.scan(a_zone())
    assert "F9" not in keys(counter)
    counter.press(Qt.Key.Key_Escape)

    meet(counter, an_alert(**SOI))

    assert "F9" in keys(counter)


def test_what_the_lead_answers_to_the_lock_is_remembered_too(counter: Counter) -> None:
    meet(counter, an_alert())
    counter.press(Qt.Key.Key_F10)
    counter.lead_chooses(1)
    purpose = counter.lead_dialog.details.field(Question.PURPOSE)
    purpose.choose(Purpose.FAMILY)  # type: ignore[attr-defined]
    counter.lead_answers(reason="Orang lain.")
    assert counter.records == ["admitted K12345678"]

    counter.scan(a_zone())

    assert "Orang lain." in counter.words
    assert verdict(counter) is not Verdict.RED


def test_a_lead_who_answers_can_compare_first_and_judges_there(counter: Counter) -> None:
    meet(counter, an_alert())
    counter.press(Qt.Key.Key_F10)

    QTest.keyClick(counter.lead_dialog, Qt.Key.Key_F9)
    dialog = shown(counter.screen, CompareDialog)
    dialog.reason.setText("Bukan dia.")
    dialog.lead.name.setText("siregar")
    dialog.lead.password.setText(PASSWORD)
    dialog.other.click()
    counter.settle()

    assert counter.is_in(Deciding)
    assert not any(one.isVisible() for one in counter.screen.findChildren(AnswerDialog))


def test_a_comparison_that_came_to_nothing_leaves_the_answer_as_it_was(
    counter: Counter,
) -> None:
    meet(counter, an_alert())
    counter.press(Qt.Key.Key_F10)
    counter.lead_dialog.reason.setText("Menunggu Kanim.")
    QTest.keyClick(counter.lead_dialog, Qt.Key.Key_F9)

    counter.lead_dialog.lead.password.setText("separuh")

    dialog = shown(counter.screen, CompareDialog)
    dialog.reason.setText("Bukan dia.")
    dialog.lead.name.setText("siregar")
    dialog.lead.password.setText("salah")
    dialog.other.click()
    counter.settle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    counter.settle()

    assert counter.lead_dialog.reason.text() == "Menunggu Kanim."
    assert counter.lead_dialog.lead.password.text() == "separuh"


@pytest.mark.parametrize(
    ("kind", "is_remembered"),
    [(DocumentKind.PASSPORT, True), (DocumentKind.GROUP_TRAVEL_LETTER, False)],
)
def test_of_a_letter_for_several_it_is_said_that_nothing_is_remembered(
    counter: Counter, qtbot: QtBot, kind: DocumentKind, *, is_remembered: bool
) -> None:
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert(**SOI)], at=counter.world.clock())
    inspection = counter.world.inspect(a_document(kind=kind))
    dialog = CompareDialog(inspection, hits_in(inspection)[0])
    qtbot.addWidget(dialog)

    usual = "Perhatikan pelintasnya, lalu nyatakan hasilnya."
    assert dialog.text.text().startswith(usual)
    assert (dialog.text.text() == usual) is is_remembered


def test_a_name_without_a_blank_pushes_nothing_out_of_sight(counter: Counter) -> None:
    long = "NURAISYAHROSLIBINTISULAIMANABDURRAHMANKARTONEGOROWIDYANINGSI"
    meet(counter, an_alert(name=long, aliases=("NUR AISYAH ROSLI",), reference="R" * 100))

    dialog = compare(counter)

    for part in (EntryFacts, ComparisonTable):
        (shown_part,) = dialog.findChildren(part)
        right = shown_part.mapTo(dialog, shown_part.rect().topRight()).x()
        assert right < dialog.width()
    (findings,) = counter.screen.case.findChildren(FindingList)
    assert findings.horizontalScrollBar().maximum() == 0


def test_nothing_of_it_is_cut_off_however_much_a_list_says(
    counter: Counter, qapp: QApplication
) -> None:
    meet(counter, an_alert(**WORDY))
    with stretched_words(qapp):
        dialog = compare(counter)

        assert_nothing_cut(dialog)
        assert dialog.height() <= 768
        assert dialog.width() <= 1366
