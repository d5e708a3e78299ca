"""What an administrator is refused, and what fails: one sentence, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.bootstrap import assemble
from checkpoint.domain.errors import CheckpointError, StorageBusy, StorageFull
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.posts.post import Counter
from checkpoint.words.catalogue import Language
from tests.builders import NOON, a_post, an_administrator, an_id, an_officer
from tests.fakes import FakeClock, MemoryStorage, PlainPasswordHasher
from tests.services.worlds import PASSWORD
from tests.ui.reading import speak, words_on
from tests.ui.shell.driver import POLICY, Desk, a_desk, furnish, settings_in
from ui import language
from ui.admin.officer_dialog import AddDialog, OfficerDialog
from ui.admin.presenter import AdminPresenter
from ui.admin.view import AdminScreen, Section
from ui.background import Background
from ui.shell.screens import ROOMS

A_PASSWORD = "sungai kapuas pagi"


class AdminDriver:
    """The screen of one administrator, on a storage that can be made to fail."""

    def __init__(self, folder: Path) -> None:
        self.storage = MemoryStorage()
        self.dewi = an_administrator(login="dewi")
        with self.storage.writing() as store:
            store.posts.put(a_post(), [Counter("1"), Counter("2")])
            for officer in (self.dewi, an_officer(login="lestari")):
                store.staff.put(officer)
        self.background = Background()
        program = assemble(
            settings=settings_in(folder),
            is_practice=False,
            storage=self.storage,
            policy=POLICY,
            clock=FakeClock(NOON),
            new_id=an_id,
            hasher=PlainPasswordHasher(),
        )
        presenter = AdminPresenter(
            program=program,
            background=self.background,
            files=self.background,
            officer=self.dewi,
        )
        self.screen = AdminScreen(presenter)
        presenter.setParent(self.screen)
        self.screen.resize(1366, 620)
        self.screen.show()
        self.screen.arrive()
        self.settle()

    def settle(self) -> None:
        assert self.background.wait_idle()
        QApplication.processEvents()

    def key(self, name: str) -> None:
        next(hint for hint in self.screen.key_hints() if hint.key == name).run()
        self.settle()

    def enter(self, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.screen, Qt.Key.Key_Return)

    def open_new(self, login: str = "budi", password: str = A_PASSWORD) -> AddDialog:
        """Open the dialog for a new officer, and fill it."""
        self.key("F2")
        dialog = self.dialog
        assert isinstance(dialog, AddDialog)
        for field, text in (
            (dialog.name.field, "Budi Santoso"),
            (dialog.login.field, login),
            (dialog.password.password, password),
            (dialog.password.again, password),
        ):
            QTest.keyClicks(field, text)
        return dialog

    @property
    def dialog(self) -> OfficerDialog | None:
        shown = QApplication.activeModalWidget()
        return shown if isinstance(shown, OfficerDialog) else None

    @property
    def staff(self) -> list[Officer]:
        return list(self.storage.kept.staff.every())

    @property
    def acts(self) -> list[str]:
        return [entry.act.action.value for entry in self.storage.kept.audit.entries()]


@pytest.fixture
def admin(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[AdminDriver]:
    before = language.language_of(qapp)
    speak(qapp, Language.ENGLISH)
    driver = AdminDriver(tmp_path)
    qtbot.addWidget(driver.screen)
    yield driver
    driver.background.wait_idle()
    if driver.dialog is not None:
        driver.dialog.close()
    speak(qapp, before)


FAILURES = pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (StorageFull(), "The disk is full, and everything stays as it was."),
        (StorageBusy(), "The database could not be reached, and everything stays as it was."),
    ],
)


@FAILURES
def test_an_officer_who_could_not_be_kept_is_added_at_the_second_enter(
    admin: AdminDriver, failure: CheckpointError, sentence: str
) -> None:
    dialog = admin.open_new()
    admin.storage.write_failure = failure
    admin.enter(dialog)
    admin.settle()
    assert sentence in words_on(dialog)
    assert dialog.isVisible()

    admin.storage.write_failure = None
    admin.enter(dialog)
    admin.settle()
    assert admin.dialog is None
    assert "budi" in {officer.login for officer in admin.staff}


@FAILURES
def test_what_was_typed_about_the_post_stays_when_it_cannot_be_kept(
    admin: AdminDriver, failure: CheckpointError, sentence: str
) -> None:
    admin.screen.show_section(Section.POST)
    admin.screen.counters.line.setText("Utara, Selatan")
    admin.storage.write_failure = failure
    admin.enter(admin.screen.counters.line)
    admin.settle()
    assert sentence in words_on(admin.screen)
    assert admin.screen.counters.line.text() == "Utara, Selatan"

    admin.screen.arrive()
    admin.settle()
    assert admin.screen.counters.line.text() == "Utara, Selatan", "another tab was looked at"


def test_enter_pressed_twice_adds_one_officer_and_objects_to_nothing(admin: AdminDriver) -> None:
    dialog = admin.open_new()
    admin.enter(dialog)
    admin.enter(dialog)
    admin.settle()

    assert admin.acts == ["officer_added"]
    assert "Somebody else" not in words_on(admin.screen)


def test_enter_pressed_twice_keeps_the_post_once(admin: AdminDriver) -> None:
    admin.screen.show_section(Section.POST)
    admin.screen.counters.line.setText("1, 2, 3")
    admin.enter()
    admin.enter()
    admin.settle()

    assert admin.acts == ["post_changed"]


def test_no_dialog_opens_while_the_post_is_being_kept(admin: AdminDriver) -> None:
    """It would take the answer for its own."""
    admin.screen.show_section(Section.POST)
    admin.screen.counters.line.setText("1, 2, 3")
    admin.enter()
    admin.screen.show_section(Section.STAFF)
    add, change, password, *_sections = admin.screen.key_hints()
    for hint in (add, change, password):
        assert not hint.enabled
        hint.run()
    assert admin.dialog is None

    admin.settle()
    admin.key("F2")
    assert admin.dialog is not None


def test_a_dialog_does_not_take_the_answer_of_the_walk_for_its_own(admin: AdminDriver) -> None:
    admin.enter(admin.open_new())
    admin.settle()
    admin.screen.show_section(Section.AUDIT)
    admin.enter()
    admin.screen.show_section(Section.STAFF)
    dialog = admin.open_new(login="sari")
    admin.settle()

    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("login", "password"),
    [
        pytest.param("budi", "pendek", id="too short"),
        pytest.param("budi santoso", "Budi Santoso", id="the sign-in name"),
    ],
)
def test_a_weak_password_adds_nobody(admin: AdminDriver, login: str, password: str) -> None:
    dialog = admin.open_new(login, password)
    admin.enter(dialog)
    admin.settle()

    assert dialog.isVisible()
    assert dialog.password.password.text() == password
    assert admin.acts == []


def test_two_passwords_that_differ_are_not_set(admin: AdminDriver) -> None:
    dialog = admin.open_new()
    dialog.password.again.setText("sungai kapuas sore")
    admin.enter(dialog)
    admin.settle()

    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.password.again
    assert admin.acts == []


def test_a_taken_name_has_the_focus_and_everything_else_stays_typed(admin: AdminDriver) -> None:
    dialog = admin.open_new(login="lestari")
    admin.enter(dialog)
    admin.settle()

    assert dialog.focusWidget() is dialog.login.field
    assert dialog.password.again.text() == A_PASSWORD


def test_a_refusal_that_was_given_up_is_not_told_any_more(admin: AdminDriver) -> None:
    dialog = admin.open_new(login="lestari")
    admin.enter(dialog)
    admin.settle()
    dialog.reject()
    admin.screen.retranslate()

    assert "Somebody else" not in words_on(admin.screen)


def test_everything_that_is_missing_is_marked_at_once(admin: AdminDriver) -> None:
    admin.key("F2")
    dialog = admin.dialog
    assert dialog is not None
    admin.enter(dialog)

    assert words_on(dialog).count("Must be filled") == 2


def test_a_post_without_a_name_is_not_kept_and_the_upper_fault_has_the_focus(
    admin: AdminDriver,
) -> None:
    admin.screen.show_section(Section.POST)
    admin.screen.post.texts["name"].clear()
    admin.screen.counters.line.setText("1, 1")
    admin.enter()
    admin.settle()

    assert admin.screen.focusWidget() is admin.screen.post.texts["name"]
    assert {"Must be filled", "Two counters have the same name."} <= set(
        words_on(admin.screen).splitlines()
    )
    assert admin.acts == []


def test_what_was_typed_about_the_post_can_be_undone(admin: AdminDriver) -> None:
    admin.screen.show_section(Section.POST)
    admin.screen.post.texts["name"].setText("Salah ketik")
    admin.key("F6")

    assert admin.screen.post.texts["name"].text() == a_post().name


def test_who_was_just_added_is_chosen(admin: AdminDriver) -> None:
    admin.enter(admin.open_new())
    admin.settle()

    row = admin.screen.staff.selected_row
    assert row is not None
    assert admin.screen.staff.model().index(row, 1).data() == "budi"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def test_the_changed_post_holds_from_the_next_sign_in(desk: Desk) -> None:
    desk.sign_in("dewi", PASSWORD)
    desk.press("F4")
    screen = desk.screen(AdminScreen)
    desk.focus(screen.post.texts["name"])
    desk.press("Ctrl+A")
    desk.write("PLBN Uji")
    desk.press("Return")
    assert "It holds from the next sign-in." in desk.words

    desk.press("Ctrl+Q")
    assert "PLBN Uji" in desk.words


def test_who_was_put_out_of_service_cannot_sign_in(desk: Desk) -> None:
    desk.sign_in("dewi", PASSWORD)
    admin = desk.screen(AdminScreen)
    desk.press("Home")
    lestari = next(row for row in range(3) if admin.staff.model().index(row, 1).data() == "lestari")
    desk.press("Down", times=lestari)
    desk.press("Return")
    desk.press("Tab", times=2)
    desk.press("2")
    desk.press("Return")
    desk.press("Ctrl+Q")

    desk.sign_in("lestari", PASSWORD)
    assert "Name or password is wrong. Try again." in desk.words


def test_only_an_administrator_has_the_screen(desk: Desk) -> None:
    rooms = {role: an_officer(role=role).may(ROOMS[0].needs) for role in Role}
    assert rooms == {
        Role.COUNTER_OFFICER: False,
        Role.SHIFT_LEAD: False,
        Role.ADMINISTRATOR: True,
    }
    desk.sign_in("dewi", PASSWORD)
    assert desk.tabs[0] == "Administration"
