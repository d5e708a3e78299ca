"""Pictures of documents, opened, dropped or pasted: read off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from checkpoint.domain.documents.pictures import (
    PictureTooLarge,
    Reading,
)
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind, texts_of
from checkpoint.domain.errors import CheckpointError
from checkpoint.opened_file import content_of
from checkpoint.services.ports import Clock
from checkpoint.services.presented import SeveralPictures
from ui.background import Background

LARGEST_FILE = 40 * 1024 * 1024
"""Bytes; an A4 page in colour at 600 dots per inch is less."""
SHOWN_PIXELS = 600
"""What the document panel shows is no larger than this."""


class PictureChannel(QObject):
    """Reads the codes on pictures, one picture at a time."""

    scanned = Signal(object, object)
    """Carries the Scan, and the picture as a QPixmap or None."""
    failed = Signal(object)
    """Carries the CheckpointError that says why nothing was read."""
    under_way = Signal(int)
    """Carries 1 when a picture is begun, and -1 when it is done."""

    def __init__(
        self,
        *,
        read: Callable[[bytes], Reading],
        background: Background,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._background = background
        self._clock = clock

    def open_file(self, path: Path) -> None:
        """Read a picture file."""
        self._take(partial(_content_of, path))

    def take(self, content: bytes) -> None:
        """Read a picture from its bytes."""
        self._take(lambda: content)

    def take_mime(self, mime: QMimeData) -> bool:
        """Read what was dropped or pasted, if it is a picture or a file."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if len(files) > 1:
            self.failed.emit(SeveralPictures())
            return True
        if files:
            self.open_file(Path(files[0]))
            return True
        if mime.hasImage():
            image = mime.imageData()
            if isinstance(image, QImage):
                self._take(partial(_as_png, image))
                return True
        return False

    def _take(self, load: Callable[[], bytes]) -> None:
        read = self._read
        self.under_way.emit(1)
        self._background.run(lambda: read(load()), done=self._tell, failed=self._refuse, owner=self)

    def _refuse(self, trouble: CheckpointError) -> None:
        self.under_way.emit(-1)
        self.failed.emit(trouble)

    def _tell(self, reading: Reading) -> None:
        self.under_way.emit(-1)
        scan = picture_scan(reading, ScanSource.IMAGE, self._clock)
        self.scanned.emit(scan, picture_of(scan))


def picture_scan(reading: Reading, source: ScanSource, clock: Clock) -> Scan:
    """What was read from a picture, as a scan."""
    return Scan(
        source=source,
        texts=texts_of(reading),
        at=clock(),
        picture=reading.shown,
        crop=reading.zones[0].crop if reading.zones else b"",
    )


def picture_of(scan: Scan) -> QPixmap | None:
    """The picture that a scan brought along, as the document panel shows it.

    Only what the reading process has drawn anew is decoded here, never a stranger's file.
    """
    picture = QPixmap()
    if not scan.picture or not picture.loadFromData(scan.picture):
        return None
    if picture.width() > SHOWN_PIXELS:
        return picture.scaledToWidth(SHOWN_PIXELS, Qt.TransformationMode.SmoothTransformation)
    return picture


def typed_scan(text: str, source: ScanSource, clock: Clock) -> Scan:
    """What a wedge or a hand typed, as a scan."""
    kind = TextKind.TYPED if source is ScanSource.TYPED else TextKind.BARCODE
    reader = "" if source is ScanSource.TYPED else "wedge"
    return Scan(
        source=source,
        texts=(ScannedText(kind=kind, text=text, reader=reader),),
        at=clock(),
    )


def _as_png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(content.data())


def _content_of(path: Path) -> bytes:
    content = content_of(path, most=LARGEST_FILE)
    if content is None:
        raise PictureTooLarge
    return content
