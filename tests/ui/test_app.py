"""The program from its first start to the evening, and the starts that come to nothing."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from checkpoint.cli.frame import Call
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.settings import Settings
from checkpoint.storage.opening import open_database
from checkpoint.words.catalogue import Language
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish, settings_in
from ui import language, theme
from ui.app import Wishes, theme_of
from ui.shell.devices import CameraWish
from ui.shell.trouble_page import TroublePage
from ui.sign_in.lock import LockView
from ui.sign_in.view import SignInView
from ui.start import _keeper, open_window
from ui.theme import ThemeName


@pytest.fixture
def new_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A computer on which no post was ever set up."""
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def test_a_post_is_set_up_by_keys_alone_and_its_administrator_signs_in(new_desk: Desk) -> None:
    desk = new_desk
    desk.press("Return")
    desk.choose("plbn entikong")
    desk.press("Return")
    desk.press("Return")
    for field in ("Citra Dewi", "dewi", PASSWORD):
        desk.write(field)
        desk.press("Tab")
    desk.write(PASSWORD)
    desk.press("Return")
    assert "Citra Dewi" in desk.words
    desk.press("Return")

    assert desk.shows(SignInView)
    assert "PLBN Entikong" in desk.words
    desk.sign_in("dewi", PASSWORD)
    assert "Alerts" in desk.tabs
    assert desk.acts == ["post_set_up", "officer_added", "signed_in"]


def test_the_first_start_may_be_left_for_practice(new_desk: Desk) -> None:
    asked: list[bool] = []
    new_desk.window_app.practice_asked.connect(lambda: asked.append(True))
    new_desk.press("Right")
    new_desk.press("Return")
    assert (asked, new_desk.window_app.wants_practice) == ([True], True)


def test_a_shift_from_sign_in_to_sign_out(qapp: QApplication, tmp_path: Path) -> None:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("lestari")
        desk.scan(a_zone())
        assert "NUR AISYAH" in desk.words.upper()

        desk.press("Return")
        assert desk.records == [], "the purpose was not asked yet"
        desk.choose("family")
        desk.press("Return")
        (recorded,) = desk.records
        assert recorded.crossing.document.number == "K12345678"
        assert recorded.crossing.decision.outcome is Outcome.ADMITTED
        assert "1 in" in desk.words

        desk.press("Ctrl+L")
        assert desk.shows(LockView)
        desk.write(PASSWORD)
        desk.press("Return")
        assert "PLBN Entikong" in desk.words

        desk.press("Ctrl+Q")
        assert desk.shows(SignInView)
        assert desk.acts == [
            "signed_in",
            "counter_opened",
            "crossing_recorded",
            "signed_in",
            "counter_left",
            "signed_out",
        ]


def test_a_day_is_counted_on_after_the_program_was_started_anew(
    qapp: QApplication, tmp_path: Path
) -> None:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("lestari")
        desk.scan(a_zone())
        desk.choose("family")
        desk.press("Return")
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("lestari")
        assert "1 in" in desk.words


@pytest.fixture
def _quiet_log() -> Iterator[None]:
    """Put the log of the whole process back, which a program sets up once."""
    loggers = [logging.getLogger(name) for name in (None, "checkpoint", "ui")]
    levels = [logger.level for logger in loggers]
    handlers = list(loggers[0].handlers)
    loggers[0].handlers = []
    yield
    for handler in loggers[0].handlers:
        handler.close()
    loggers[0].handlers = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.fixture
def start(qapp: QApplication, _quiet_log: None) -> Iterator[Callable[[Settings], tuple[int, str]]]:
    """Starts the program; gives its exit code, and what stood in its window."""
    spoken = language.language_of(qapp)

    def start(settings: Settings) -> tuple[int, str]:
        seen: list[str] = []

        def look() -> None:
            (window,) = [one for one in qapp.topLevelWidgets() if one.isVisible()]
            assert window.findChild(TroublePage) is not None
            seen.append(words_on(window))
            window.hide()
            window.deleteLater()
            qapp.quit()

        QTimer.singleShot(0, look)
        code = open_window(Call(settings, is_practice=False), is_practice=False)
        QCoreApplication.processEvents()
        (words,) = seen
        return code, words

    yield start
    theme.apply(qapp, theme.load_theme(ThemeName.LIGHT))
    language.install(qapp, spoken)


def test_a_second_window_on_the_same_database_points_to_the_first(
    tmp_path: Path, start: Callable[[Settings], tuple[int, str]]
) -> None:
    settings = settings_in(tmp_path)
    with open_database(settings.database, create=True, exclusive=True):
        code, words = start(settings)
    assert code == 1
    assert "The program cannot start" in words
    assert "Use the window that is open." in words


def test_a_database_of_a_newer_program_is_told_and_left_alone(
    tmp_path: Path, start: Callable[[Settings], tuple[int, str]]
) -> None:
    settings = settings_in(tmp_path)
    furnish(tmp_path)
    with closing(sqlite3.connect(settings.database)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    code, words = start(settings)
    assert code == 1
    assert "newer version of the program" in words


def test_trouble_is_told_in_the_language_of_the_settings(
    tmp_path: Path, start: Callable[[Settings], tuple[int, str]]
) -> None:
    settings = settings_in(tmp_path).model_copy(update={"language": Language.INDONESIAN})
    Path(settings.database).write_text("no database", encoding="utf-8")
    code, words = start(settings)
    assert code == 1
    assert "Program tidak dapat" in words


WISHES = Wishes(
    language=Language.INDONESIAN,
    theme=ThemeName.DARK,
    counter="2",
    camera=CameraWish("/dev/video2", is_open=True),
)


def test_wishes_are_kept_for_the_next_start(new_desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("# ours\nidle_lock_minutes = 3\n", encoding="utf-8")
    _keeper(new_desk.program, file)(WISHES)
    assert file.read_text(encoding="utf-8").splitlines() == [
        "# ours",
        "idle_lock_minutes = 3",
        'language = "id"',
        'theme = "dark"',
        'counter = "2"',
        'camera = "/dev/video2"',
        "camera_open = true",
    ]


def test_wishes_that_cannot_be_kept_do_not_stop_the_work(new_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    _keeper(new_desk.program, tmp_path / "file" / "settings.toml")(WISHES)
    assert (tmp_path / "file").read_bytes() == b""


def test_the_colours_are_the_computer_s_own_where_none_are_set(qapp: QApplication) -> None:
    assert theme_of(Settings(data_dir=Path.home())) in set(ThemeName)
