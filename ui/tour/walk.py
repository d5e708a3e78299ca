"""The whole tour: a post is set up, a counter officer works, a shift lead closes the day."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from checkpoint.bootstrap import start
from checkpoint.practice.documents import practice_documents
from checkpoint.program import Program
from checkpoint.settings import Settings
from ui.app import App
from ui.devices.camera import CameraHardware, qt_cameras
from ui.start import make_application
from ui.tour.counter_day import counter_day
from ui.tour.desk import Desk
from ui.tour.first_day import first_day
from ui.tour.guide import LOOKS, Guide, Look
from ui.tour.lead_day import lead_day


class StraySeen(AssertionError):
    """A window stood where none should: the screens do not look as the pictures show them."""


def walk(settings: Settings, out: Path, looks: Sequence[Look] = LOOKS) -> Sequence[Path]:
    """Drive the real windows through all of it, and leave numbered pictures and the papers.

    Works on databases of its own, which are gone afterwards. Returns what was written. Raises
    StraySeen where a window stood beside the window, and WentAstray where a step led elsewhere.
    """
    out.mkdir(parents=True, exist_ok=True)
    application = make_application(settings)
    guide = Guide(application, out, looks)
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        own = settings.model_copy(update={"data_dir": Path(folder)})
        with start(own, create=True) as program:
            _with_window(guide, program, lambda: first_day(guide))
        with start(own, is_practice=True, create=True) as program:
            documents = {one.slug: one for one in practice_documents(own)}
            accounts = {one.role: one for one in program.practice_accounts() if not one.is_deputy}

            desk = Desk()

            def work() -> None:
                counter_day(guide, documents, accounts, desk, Path(folder))
                lead_day(guide, accounts, Path(folder))

            _with_window(guide, program, work, desk.camera)
    if guide.strays:
        raise StraySeen(guide.strays)
    return guide.written


def _with_window(
    guide: Guide,
    program: Program,
    work: Callable[[], None],
    cameras: Callable[[], CameraHardware] = qt_cameras,
) -> None:
    """Work in a window of this program; what fails behind a key press fails the tour."""
    bugs: list[BaseException] = []
    usual, sys.excepthook = sys.excepthook, lambda _kind, bug, _trace: bugs.append(bug)
    guide.take_over(App(program, guide.application, cameras=cameras))
    try:
        work()
    finally:
        sys.excepthook = usual
        guide.leave()
        if bugs:
            raise bugs[0]
