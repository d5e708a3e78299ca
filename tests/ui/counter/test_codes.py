from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.payloads import DeclarationAlone
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders import a_duty
from tests.services.test_codes import CODE, MAPPINGS, RECEIPT
from tests.services.worlds import POLICY, a_zone
from tests.ui.counter.driver import Counter, a_counter
from ui.counter.states import Deciding, Ready, Typing
from ui.widgets.choice_box import ChoiceBox
from ui.wording import say_problem

WITH_CODES = replace(POLICY, pass_codes=MAPPINGS)


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter(policy=WITH_CODES)
    qtbot.addWidget(made.screen)
    return made


@pytest.fixture
def pass_counter(qtbot: QtBot) -> Counter:
    duty = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)
    made = a_counter(duty, policy=WITH_CODES)
    qtbot.addWidget(made.screen)
    return made


def test_a_code_fills_the_fields_and_what_is_left_is_typed(pass_counter: Counter) -> None:
    counter, page = pass_counter, pass_counter.screen.typing
    counter.scan(CODE)

    assert counter.is_in(Typing)
    assert (page.number.text(), page.name.text()) == ("ETK 004512", "SUPARMAN")
    assert page.district.text() == "Entikong"
    assert page.expires_on.text() == "01-05-2027"
    assert page.kind.chosen is DocumentKind.BORDER_PASS
    page.sex.choose(Sex.MALE)
    page.present()
    counter.settle()
    counter.enter()
    assert counter.records == ["admitted ETK 004512"]

    counter.scan(CODE)
    assert counter.is_in(Deciding)


def test_a_field_that_was_changed_is_held_against_the_code(pass_counter: Counter) -> None:
    page = pass_counter.screen.typing
    pass_counter.scan(CODE)

    page.name.setText("JOKO WIDODO")
    page.present()
    pass_counter.settle()

    assert "JOKO WIDODO" in pass_counter.words
    assert "SUPARMAN" in pass_counter.words


def test_a_code_scanned_while_typing_fills_only_what_is_empty(pass_counter: Counter) -> None:
    page = pass_counter.screen.typing
    pass_counter.press(Qt.Key.Key_F2)
    page.name.setText("SUPARMAN B")

    pass_counter.scan(CODE)

    assert (page.name.text(), page.number.text()) == ("SUPARMAN B", "ETK 004512")


def test_nothing_of_a_code_is_left_for_the_next_pass(pass_counter: Counter) -> None:
    page = pass_counter.screen.typing
    pass_counter.scan(CODE)
    pass_counter.press(Qt.Key.Key_Escape)

    pass_counter.scan("ETK999999")

    assert (page.number.text(), page.name.text()) == ("ETK999999", "")
    page.name.setText("JOKO WIDODO")
    page.district.setText("Entikong")
    page.present()
    pass_counter.settle()
    assert "SUPARMAN" not in pass_counter.words


def test_a_receipt_scanned_at_the_counter_is_kept_with_the_traveller(counter: Counter) -> None:
    counter.scan(a_zone())
    counter.answer(Question.ADDRESS, "Pontianak")

    counter.scan(RECEIPT)

    assert counter.is_in(Deciding)
    field = counter.screen.case.details.field(Question.DECLARED)
    assert isinstance(field, ChoiceBox)
    assert field.chosen is True
    details = counter.screen._details()
    assert (details.declaration, details.address) == (RECEIPT, "Pontianak")


def test_a_receipt_does_not_go_over_to_the_next_traveller(counter: Counter) -> None:
    counter.scan(a_zone())
    counter.scan(RECEIPT)
    counter.press(Qt.Key.Key_Escape)

    counter.scan(a_zone(number="K87654321"))

    assert counter.screen._details().declaration == ""
    assert counter.screen._details().declared is None


def test_a_receipt_without_a_traveller_says_what_to_scan_first(counter: Counter) -> None:
    counter.scan(RECEIPT)

    assert counter.is_in(Ready)
    assert say_problem(DeclarationAlone()) in counter.words
