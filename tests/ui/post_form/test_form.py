"""The form of a post and the line of its counters, as the administrator sees them."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.posts.post import Counter, Lane
from checkpoint.words.catalogue import Language
from tests.builders import a_post
from tests.ui.reading import speak, words_on
from ui.post_form.counters import CountersField
from ui.post_form.view import PostForm

POST = a_post(code="ETK", known_as="ETK", day_starts_at=time(4))


@pytest.fixture
def form(qtbot: QtBot, english: None) -> PostForm:
    form = PostForm()
    qtbot.addWidget(form)
    return form


@pytest.fixture
def counters(qtbot: QtBot, english: None) -> CountersField:
    field = CountersField()
    qtbot.addWidget(field)
    return field


def test_a_post_comes_out_of_the_form_as_it_went_in(form: PostForm) -> None:
    form.draw(POST)
    assert form.read() == POST


def test_a_post_across_a_border_that_is_not_offered_stays_there(form: PostForm) -> None:
    post = a_post(neighbour="SGP")
    form.draw(post)
    assert form.read() == post


def test_what_is_assumed_is_marked_until_it_is_edited(form: PostForm) -> None:
    form.draw(POST, ("code", "lanes"))
    assert "Code · check" in words_on(form)
    assert "Lanes · check" in words_on(form)

    QTest.keyClicks(form.texts["code"], "1")
    form.lanes.boxes[Lane.DEPORTEE].click()

    assert "check" not in words_on(form)


def test_a_fault_is_said_beneath_its_field_until_it_is_edited(form: PostForm) -> None:
    form.draw(POST)
    form.texts["opens_at"].setText("early")
    assert form.read() is None
    assert "A time such as 08:00" in words_on(form)
    assert form.texts["name"].text() == POST.name, "nothing typed is lost"

    form.texts["opens_at"].clear()
    QTest.keyClicks(form.texts["opens_at"], "7")
    assert "A time such as 08:00" not in words_on(form)


def test_an_empty_form_asks_for_what_a_post_must_have(form: PostForm) -> None:
    assert form.read() is None
    assert words_on(form).count("Must be filled") == len(["code", "name", "zone", "neighbour"])


def test_a_time_typed_in_short_is_written_out(form: PostForm) -> None:
    form.draw(POST)
    form.texts["opens_at"].setText("7")
    form.texts["opens_at"].editingFinished.emit()
    assert form.texts["opens_at"].text() == "07:00"


def test_what_is_typed_survives_a_switch_of_language(form: PostForm, qapp: QApplication) -> None:
    form.draw(POST, ("code",))
    form.texts["code"].setText("ETK-2")

    speak(qapp, Language.INDONESIAN)

    post = form.read()
    assert post is not None
    assert (post.code, post.neighbour, post.zone) == ("ETK-2", POST.neighbour, POST.zone)
    assert "Kode" in words_on(form)


def test_the_line_of_counters_is_shown_as_desks_while_it_is_typed(
    counters: CountersField,
) -> None:
    QTest.keyClicks(counters.line, "1, Bus")

    assert counters.read() == [Counter("1"), Counter("Bus")]
    assert "2 counters" in words_on(counters)
    assert "Bus" in words_on(counters).splitlines()


def test_two_counters_of_one_name_are_objected_to_at_once(counters: CountersField) -> None:
    QTest.keyClicks(counters.line, "1, 1")

    assert "Two counters have the same name." in words_on(counters)
    assert counters.read() is None
