"""The counter of one person at one window: its page, its devices, and whatever is read there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.posts.post import Duty
from checkpoint.program import Program
from ui.background import Background
from ui.counter.device_words import trouble_words
from ui.counter.presenter import CounterPresenter
from ui.counter.view import CounterScreen
from ui.devices.affixes import Affixes, scan_of
from ui.devices.arrivals import KINDS
from ui.devices.camera import CameraHardware, qt_cameras
from ui.devices.pictures import PictureChannel, typed_scan
from ui.shell.devices import NO_CAMERA, CameraWish, Devices
from ui.shell.group_desk import GroupDesk
from ui.shell.rooms.dialogs import ask_papers
from ui.shell.seat import Seat
from ui.shell.workers import Workers
from ui.shell.workspace import Workspace


class CounterDesk(QObject):
    """Builds the counter, and brings it to the front when something is read."""

    recorded = Signal(object)
    """Carries each Recorded that was made here, one by one or from the list of a group."""
    change_asked = Signal()
    """The officer wants to sit at another counter."""
    camera_wished = Signal(object)
    """Carries the CameraWish that the officer has now."""

    def __init__(
        self,
        program: Program,
        seat: Seat,
        duty: Duty,
        *,
        workers: Workers,
        pixels: Background,
        is_at_work: Callable[[], bool],
        camera: CameraWish = NO_CAMERA,
        cameras: Callable[[], CameraHardware] = qt_cameras,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._seat = seat
        self._duty = duty
        self._workers = workers
        self._workspace: Workspace | None = None
        settings = program.settings
        self._affixes = Affixes(settings.wedge_prefix, settings.wedge_suffix)
        self._pictures = PictureChannel(
            read=program.pictures.read, background=pixels, clock=program.clock, parent=self
        )
        self.presenter = self._make_presenter()
        self.screen = self._make_screen()
        self.group_desk = GroupDesk(program, seat, self.presenter, workers, self)
        self.devices = Devices(
            settings=settings,
            read_picture=program.pictures.read,
            read_frame=program.pictures.glance,
            peek_frame=program.pictures.peek,
            clock=program.clock,
            counter=self.presenter,
            screen=self.screen,
            pixels=pixels,
            is_at_work=is_at_work,
            bring_counter=self.bring,
            wish=camera,
            cameras=cameras,
            parent=self,
        )
        self._join()

    def stand_in(self, workspace: Workspace) -> None:
        """Its pages are in this workspace."""
        self._workspace = workspace
        self.group_desk.stand_between(workspace, self.screen)

    def begin(self) -> None:
        """Open the counter; its devices after it, so that the page stands first."""
        self.presenter.open()
        QTimer.singleShot(0, self.devices, self.devices.begin)

    def end(self) -> None:
        """Nobody sits there any more; what keeps that from being noted keeps nobody from going."""
        self.devices.end()
        self._workers.database.run(
            partial(self._program.counter.close, self._seat.officer, self._duty),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=None,
        )

    def faults(self) -> str:
        """What this computer knows of its own devices that do not work."""
        return " ".join(trouble_words(channel, failed) for channel, failed in self.devices.failed)

    def bring(self) -> None:
        """Bring the counter to the front, unless what is read now is of the open group."""
        if self._workspace is not None and not (self._is_in_front() or self._is_for_group()):
            self._workspace.bring(CounterScreen)

    def take_wedge(self, text: str) -> None:
        """A scanner typed this, whatever page is in front: the counter comes to the front."""
        self.bring()
        scan = scan_of(
            text,
            self._affixes,
            source=ScanSource.KEYBOARD_WEDGE,
            reader="wedge",
            clock=self._program.clock,
        )
        self.presenter.take(scan)

    def take_mime(self, mime: QMimeData) -> bool:
        """Read what was dropped or copied; False where it is no picture."""
        is_taken = self._pictures.take_mime(mime)
        if is_taken:
            self.bring()
        return is_taken

    def paste(self) -> None:
        """Read the picture on the clipboard; elsewhere, pasting is for the fields there."""
        # An empty clipboard gives none on some systems, which Qt's own types do not say.
        copied = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        if self._is_in_front() and copied is not None:
            self.take_mime(copied)

    def open_picture(self, path: Path) -> None:
        """Read a picture file."""
        self._pictures.open_file(path)

    def _make_presenter(self) -> CounterPresenter:
        program = self._program
        return CounterPresenter(
            counter=program.counter,
            adjudication=program.adjudication,
            linking=program.linking,
            late_entries=program.late_entries,
            access=program.access,
            clock=program.clock,
            background=self._workers.database,
            officer=self._seat.officer,
            duty=self._duty,
            parent=self,
        )

    def _make_screen(self) -> CounterScreen:
        settings = self._program.settings
        return CounterScreen(
            self.presenter,
            is_muted=settings.mute_colours,
            camera_flashes=settings.camera_flash,
            camera_beeps=settings.camera_beep,
        )

    def _join(self) -> None:
        """Let the counter, its page, its group and its devices know of each other."""
        screen = self.screen
        screen.typed.connect(self._take_typed)
        screen.picture_asked.connect(self._choose_picture)
        screen.counter_change_asked.connect(self.change_asked)
        screen.papers_wanted.connect(
            partial(ask_papers, self._program, self._seat, self._workers, screen)
        )
        self.presenter.recorded.connect(self.recorded)
        self.group_desk.recorded.connect(self.recorded)
        self._pictures.scanned.connect(self.presenter.take)
        self._pictures.failed.connect(self.presenter.refuse_picture)
        self._pictures.under_way.connect(screen.count_pictures)
        self.devices.wished.connect(self.camera_wished)

    def _take_typed(self, text: str) -> None:
        self.presenter.take(typed_scan(text, ScanSource.TYPED, self._program.clock))

    def _choose_picture(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in sorted(KINDS))
        name, _kind = QFileDialog.getOpenFileName(
            self._workspace,
            self.tr("Open a picture of a document"),
            str(self._program.pictures_folder or self._program.settings.watched_folder),
            self.tr("Pictures ({kinds})").format(kinds=kinds),
        )
        if name:
            self.open_picture(Path(name))

    def _is_in_front(self) -> bool:
        return self._workspace is not None and self._workspace.screen_shown is self.screen

    def _is_for_group(self) -> bool:
        return self.group_desk.takes_scans
