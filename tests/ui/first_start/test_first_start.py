"""A computer's first start: by keys, on a real database; and what happens when it fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from checkpoint.domain.errors import CheckpointError, StorageBusy, StorageFull
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Counter
from checkpoint.reference.posts import load_posts
from checkpoint.services.setting_up import Place, SetUpService
from checkpoint.words.catalogue import Language
from tests.builders import NOON, a_post, an_id
from tests.fakes import FakeClock, MemoryStorage, PlainPasswordHasher
from tests.ui.reading import speak, words_on
from tests.ui.shell.driver import Desk, a_desk
from ui import language
from ui.background import Background
from ui.first_start.view import FirstStart
from ui.sign_in.view import SignInView

PASSWORD = "sungai kapuas pagi"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of a computer on which nothing was set up yet."""
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def page(desk: Desk) -> FirstStart:
    shown = desk.window_app.window.page
    assert isinstance(shown, FirstStart)
    return shown


def go_to_administrator(desk: Desk, post: str = "plbn entikong") -> None:
    desk.press("Return")
    desk.choose(post)
    desk.press("Return")
    desk.press("Return")


def fill(desk: Desk, *texts: str) -> None:
    for text in texts:
        desk.write(text)
        desk.press("Tab")


def test_a_post_is_set_up_by_keys_alone_and_its_administrator_signs_in(desk: Desk) -> None:
    go_to_administrator(desk)
    fill(desk, "Citra Dewi", "dewi", PASSWORD, PASSWORD)
    desk.press("Return")
    assert "PLBN Entikong (ETK)" in desk.words
    assert PASSWORD not in desk.words
    desk.press("Return")

    assert desk.shows(SignInView)
    place = desk.program.setting_up.place()
    assert place is not None
    assert (place.post.name, place.post.known_as) == ("PLBN Entikong", "ETK")
    assert list(place.counters) == [Counter("1"), Counter("2"), Counter("3")]
    first = desk.program.access.sign_in("dewi", PASSWORD)
    assert (first.name, first.role) == ("Citra Dewi", Role.ADMINISTRATOR)


def test_a_changed_code_is_printed_and_the_policy_still_knows_the_post(desk: Desk) -> None:
    desk.press("Return")
    desk.choose("plbn aruk")
    code = page(desk).post.form.texts["code"]
    desk.focus(code)
    code.selectAll()
    desk.write("ARK-01")
    desk.press("Return")
    desk.press("Return")
    fill(desk, "Citra Dewi", "dewi", PASSWORD, PASSWORD)
    desk.press("Return")
    desk.press("Return")

    place = desk.program.setting_up.place()
    assert place is not None
    assert (place.post.code, place.post.policy_code) == ("ARK-01", "ARK")


def test_a_post_that_is_not_known_is_typed_by_hand(desk: Desk) -> None:
    desk.press("Return")
    desk.choose("another")
    assert "check" not in desk.words
    desk.press("Return")
    assert "Must be filled" in desk.words

    form = page(desk).post.form
    for name, text in (("name", "Pos Uji"), ("code", "UJI")):
        desk.focus(form.texts[name])
        desk.write(text)
    desk.focus(form.zone)
    desk.choose("wita")
    desk.focus(form.neighbour)
    desk.choose("mys")
    desk.press("Return")
    assert "The counters of the post" in desk.words


def test_no_step_is_left_before_it_is_answered(desk: Desk) -> None:
    desk.press("Return")
    desk.press("Return")
    assert "Choose the post first." in desk.words

    desk.choose("plbn motaain")
    desk.press("Return")
    counters = page(desk).counters.line
    counters.selectAll()
    desk.write("1, 1")
    desk.press("Return")
    assert "Two counters have the same name." in desk.words

    counters.selectAll()
    desk.write("1")
    desk.press("Return")
    fill(desk, "Citra Dewi", "dewi", "pendek", "pendek")
    desk.press("Return")
    assert "The first administrator" in desk.words
    assert desk.program.setting_up.place() is None


def test_back_and_forth_loses_nothing(desk: Desk) -> None:
    go_to_administrator(desk)
    fill(desk, "Citra Dewi", "dewi")
    desk.press("Escape", times=2)
    assert "Which post is this?" in desk.words
    desk.press("Return", times=2)

    assert page(desk).person.name.text() == "Citra Dewi"
    assert page(desk).person.login.text() == "dewi"


def test_the_password_is_shown_by_a_key(desk: Desk) -> None:
    go_to_administrator(desk)
    fields = page(desk).person.password
    desk.press("Alt+V")
    assert fields.password.echoMode() is QLineEdit.EchoMode.Normal
    desk.press("Alt+V")
    assert fields.password.echoMode() is QLineEdit.EchoMode.Password


def test_practice_is_one_arrow_away(desk: Desk) -> None:
    desk.press("Right")
    desk.press("Return")

    assert desk.window_app.wants_practice
    assert desk.program.setting_up.place() is None


def test_language_and_colours_can_be_switched_before_anything_else(desk: Desk) -> None:
    desk.press("F12")
    assert "Selamat datang" in desk.words
    desk.press("F11")

    assert [wish.language for wish in desk.wishes] == [Language.INDONESIAN] * 2
    assert desk.wishes[0].theme is not desk.wishes[1].theme


class SetUpDriver:
    """Answers every page of the first start at once."""

    def __init__(self, storage: MemoryStorage, background: Background) -> None:
        self.storage = storage
        self.background = background
        self.service = SetUpService(
            storage=storage, hasher=PlainPasswordHasher(), clock=FakeClock(NOON), new_id=an_id
        )
        self.view = FirstStart(self.service, background, load_posts)
        self.done: list[object] = []
        self.view.set_up_done.connect(self.done.append)

    def answer_all(self) -> None:
        view = self.view
        view.forward()
        view.post.choice.choose("ETK")
        view.post.choice.chosen_changed.emit()
        view.forward()
        view.forward()
        view.person.name.setText("Citra Dewi")
        view.person.login.setText("dewi")
        view.person.password.password.setText(PASSWORD)
        view.person.password.again.setText(PASSWORD)
        view.forward()

    def set_up(self) -> None:
        self.view.forward()
        self.background.wait_idle()


@pytest.fixture
def first_start(qapp: QApplication) -> Iterator[SetUpDriver]:
    before = language.language_of(qapp)
    speak(qapp, Language.ENGLISH)
    driver = SetUpDriver(MemoryStorage(), Background())
    driver.answer_all()
    yield driver
    driver.view.deleteLater()
    speak(qapp, before)


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [(StorageFull(), "The disk is full"), (StorageBusy(), "could not be written")],
)
def test_a_failure_is_said_and_the_next_try_needs_no_typing(
    first_start: SetUpDriver, failure: CheckpointError, sentence: str
) -> None:
    first_start.storage.write_failure = failure
    first_start.set_up()
    assert sentence in words_on(first_start.view)
    assert first_start.service.place() is None
    assert not first_start.done

    first_start.storage.write_failure = None
    first_start.set_up()
    assert first_start.service.place() is not None
    assert len(first_start.done) == 1


def test_a_second_press_while_it_is_set_up_does_nothing(first_start: SetUpDriver) -> None:
    first_start.view.forward()
    first_start.set_up()

    assert len(first_start.done) == 1
    assert len(first_start.storage.kept.staff.every()) == 1


def test_a_post_set_up_meanwhile_at_another_window_is_said(first_start: SetUpDriver) -> None:
    place = Place(a_post(), (Counter("1"),))
    first_start.service.set_up(place, login="lain", name="Lain", password=PASSWORD)
    first_start.set_up()

    assert "The post has been set up already." in words_on(first_start.view)


def test_the_password_is_forgotten_as_soon_as_the_post_is_set_up(first_start: SetUpDriver) -> None:
    first_start.set_up()

    assert first_start.view.person.password.password.text() == ""
    assert PASSWORD not in words_on(first_start.view)
