"""The folder into which a flatbed scanner writes: what comes there is read and put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from checkpoint.domain.documents.pictures import PictureTooLarge
from checkpoint.domain.documents.scanned import Scan, ScanSource
from checkpoint.domain.errors import CheckpointError
from ui.background import Background
from ui.devices.arrivals import DONE, UNREAD, Arrival, Arrivals, Fetched, Gone, Look, Quiet
from ui.devices.channel import ChannelState, Failed, Off, Running, Starting
from ui.devices.pictures import LARGEST_FILE, PictureChannel

POLL_MS = 500
"""The system tells of files on its own disks only: in a folder of the network they are looked for.
"""

SAID_MS = 3_000
"""What was wrong with a picture is to be read before the next one takes its place."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A picture that was read and waits until the counter can take it."""

    file: Arrival
    scan: Scan
    picture: QPixmap | None


class WatchedFolder(QObject):
    """Reads one picture at a time, and the next when the counter is free again.

    What lies there at the beginning is left alone: it may be of a traveller of yesterday. Only
    what was told is moved away, so nothing is lost when the window is closed in between.
    """

    scanned = Signal(object, object)
    """Carries the Scan, and the picture as a QPixmap or None."""
    failed = Signal(object)
    """Carries the CheckpointError that says why nothing was read."""
    changed = Signal(object)
    """Carries each new ChannelState."""

    def __init__(
        self,
        folder: Path,
        *,
        pictures: PictureChannel,
        files: Background,
        may_take: Callable[[], bool],
        poll_ms: int = POLL_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._arrivals = Arrivals(folder, largest=LARGEST_FILE)
        self._pictures = pictures
        self._files = files
        self._may_take = may_take
        self.state: ChannelState = Off()
        self._is_looking = False
        self._reading: Arrival | None = None
        self._read: _Read | None = None
        self._since = QElapsedTimer()
        self._since.start()
        self._refused_ms = -SAID_MS
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self._look)
        pictures.scanned.connect(self._was_read)
        pictures.failed.connect(self._was_not_read)

    @property
    def name(self) -> str:
        """The folder, as it is named to the officer."""
        return str(self._arrivals.folder)

    def start(self) -> None:
        """Watch from now on."""
        self._become(Starting(self.name))
        self._poll.start()
        self._look()

    def stop(self) -> None:
        """Leave the folder alone."""
        self._poll.stop()
        self._become(Off())

    def _look(self) -> None:
        if isinstance(self.state, Off) or self._is_looking:
            return
        if self._read is not None and self._may_take():
            read, self._read = self._read, None
            self._put_away(read.file, DONE)
            self.scanned.emit(read.scan, read.picture)
        is_said = self._since.elapsed() - self._refused_ms >= SAID_MS
        is_free = self._reading is None and self._read is None and is_said
        self._is_looking = True
        self._files.run(
            partial(
                self._arrivals.look, self._since.elapsed(), may_take=is_free and self._may_take()
            ),
            done=self._has_looked,
            failed=self._could_not_look,
            owner=self,
        )

    def _could_not_look(self, _fault: CheckpointError) -> None:
        self._is_looking = False

    def _has_looked(self, look: Look) -> None:
        self._is_looking = False
        if isinstance(self.state, Off):
            return
        match look:
            case Gone(reason):
                self._become(Failed(reason, self.name))
            case Quiet(left, trouble, waiting):
                self._watch()
                running = Running(self.name, left, waiting)
                self._become(Failed(trouble, self.name) if trouble else running)
            case Fetched(file, content):
                self._reading = file
                if content is None:
                    self._was_not_read(PictureTooLarge())
                else:
                    self._pictures.take(content)

    def _watch(self) -> None:
        """Have the system tell of what comes, now that the folder answered."""
        if self.name not in self._watcher.directories():
            self._watcher.addPath(self.name)

    def _was_read(self, scan: Scan, picture: QPixmap | None) -> None:
        file, self._reading = self._reading, None
        if file is not None:
            self._read = _Read(file, replace(scan, source=ScanSource.FOLDER), picture)
            self._look()

    def _was_not_read(self, trouble: CheckpointError) -> None:
        file, self._reading = self._reading, None
        if file is not None:
            self._put_away(file, UNREAD)
            self._refused_ms = self._since.elapsed()
            self.failed.emit(trouble)

    def _put_away(self, file: Arrival, place: str) -> None:
        self._files.run(
            partial(self._arrivals.put_away, file, place),
            done=lambda _nothing: None,
            failed=lambda _fault: None,
            owner=self,
        )

    def _become(self, state: ChannelState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
