"""Opening the window: the application, the database behind it, and what to do when that fails."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from checkpoint.bootstrap import start
from checkpoint.cli.frame import Call, Exit
from checkpoint.domain.errors import CheckpointError
from checkpoint.log import set_up_logging
from checkpoint.program import Program
from checkpoint.settings import Settings, Theme, save_settings
from ui import language, theme
from ui.app import App, Wishes, theme_of
from ui.collecting import Collector
from ui.shell.trouble_page import TroublePage
from ui.shell.window import Window

log = logging.getLogger(__name__)


def open_window(call: Call, *, is_practice: bool) -> int:
    """Open the window and stay until it is closed; practice mode may be asked for in it."""
    application = make_application(call.settings)
    with suppress(CheckpointError):
        set_up_logging(call.settings.log_folder, call.settings.log_level, part="window")
    try:
        with start(call.settings, is_practice=is_practice, create=True, exclusive=True) as program:
            asks_practice = _work(application, program, call.config)
    except CheckpointError as problem:
        return _show_trouble(application, problem)
    return open_window(call, is_practice=True) if asks_practice else Exit.DONE


def make_application(settings: Settings) -> QApplication:
    """The Qt application, in the fonts, colours and language of the settings."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("Checkpoint")
    if application.findChild(Collector) is None:
        Collector(application)
    theme.load_fonts()
    theme.apply(application, theme.load_theme(theme_of(settings)))
    language.install(application, settings.language)
    return application


def _work(application: QApplication, program: Program, config: Path | None) -> bool:
    """Show the window until it is closed; whether practice mode was asked for."""
    app = App(program, application)
    app.practice_asked.connect(application.quit)
    app.wishes_changed.connect(_keeper(program, config))
    sys.excepthook = _tell_bug
    app.begin()
    app.window.showMaximized()
    app.prepare_in_the_background(program.pictures.warm_up)
    if program.is_practice:
        app.prepare_in_the_background(partial(_draw_documents, program.settings))
    application.exec()
    app.close()
    return app.wants_practice


def _keeper(program: Program, config: Path | None) -> Callable[[Wishes], None]:
    """Keep what the person at the window wants; where it cannot be kept, work goes on.

    The counter of practice is not that of the real post.
    """
    settings = program.settings

    def keep(wishes: Wishes) -> None:
        counter = settings.counter if program.is_practice else wishes.counter
        with suppress(CheckpointError):
            save_settings(
                settings,
                config,
                language=wishes.language,
                theme=Theme(wishes.theme.value),
                counter=counter,
                camera=wishes.camera.camera,
                camera_open=wishes.camera.is_open,
            )

    return keep


def _draw_documents(settings: Settings) -> None:
    """Draw the pictures of invented documents that Ctrl+O can open; the counter works without."""
    # Only practice needs it, and every start would wait for it.
    from checkpoint.practice.documents import write_documents  # noqa: PLC0415

    with suppress(OSError):
        for _picture in write_documents(settings):
            pass


def _show_trouble(application: QApplication, problem: CheckpointError) -> int:
    """Say in a window why the program cannot start."""
    window = Window()
    window.show_page(TroublePage(problem))
    window.show()
    application.exec()
    return Exit.TROUBLE


def _tell_bug(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
    """A bug is written to the log, which leaves its message out, and the window goes on."""
    log.critical("a bug came up", exc_info=(kind, bug, trace))
