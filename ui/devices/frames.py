"""A frame of a running camera: small to be looked at, grey to be read, and how sharp it is."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

PREVIEW = QSize(640, 480)
"""What is shown of a frame is no larger; it is enough to aim by, and cheap to draw."""
ROWS = 12
"""So many lines of the picture tell how sharp it is, at a tenth of the cost of all."""

STEP = 16
"""Of each such row, one pixel in so many tells whether something has moved."""
MOVED_LEVELS, MOVED_SHARE = 24, 0.02
"""A pixel that differs by more than noise does, and how many of them are a hand or a page."""

_Pixels = QVideoFrameFormat.PixelFormat
_LUMINANCE_FIRST = frozenset(
    {
        _Pixels.Format_NV12,
        _Pixels.Format_NV21,
        _Pixels.Format_YUV420P,
        _Pixels.Format_YUV422P,
        _Pixels.Format_YV12,
        _Pixels.Format_IMC1,
        _Pixels.Format_IMC2,
        _Pixels.Format_IMC3,
        _Pixels.Format_IMC4,
        _Pixels.Format_Y8,
    }
)
"""Their first plane is the grey picture as it stands."""


def small_picture(frame: QVideoFrame) -> QImage:
    """The frame as it is shown, in RGB32; null where it cannot be decoded."""
    if frame.pixelFormat() is _Pixels.Format_Jpeg:
        picture = _small_jpeg(_content_of(frame))
    else:
        picture = _fitted(frame.toImage())
    if picture.isNull() or picture.format() is QImage.Format.Format_RGB32:
        return picture
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def grey_map(frame: QVideoFrame) -> bytes:
    """The whole frame as a binary PGM, which is what readers take; empty where it is no picture."""
    if frame.pixelFormat() in _LUMINANCE_FIRST and frame.map(QVideoFrame.MapMode.ReadOnly):
        try:
            plane, step = bytes(frame.bits(0)), frame.bytesPerLine(0)
        finally:
            frame.unmap()
        return _as_pgm(plane, frame.width(), frame.height(), step)
    # The decoding of a JPEG in grey is Qt's own; it is done where the frame is read.
    picture = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if picture.isNull():
        return b""
    step = picture.bytesPerLine()
    return _as_pgm(bytes(picture.constBits()), picture.width(), picture.height(), step)


def sharpness(picture: QImage) -> float:
    """How sharp an RGB32 picture is: the variance of its Laplacian on some rows of its green.

    It compares pictures of one scene in one light, and says nothing across scenes.
    """
    width, height = picture.width(), picture.height()
    if width < 3 or height < 3:  # noqa: PLR2004 - a pixel and its neighbours
        return 0.0
    pixels, step = picture.constBits(), picture.bytesPerLine()
    total = squares = count = 0
    for place in range(ROWS):
        row = 1 + place * (height - 2) // ROWS
        above, own, below = (
            bytes(pixels[at * step + 1 : at * step + 4 * width : 4])
            for at in (row - 1, row, row + 1)
        )
        bends = [
            4 * centre - left - right - up - down
            for centre, left, right, up, down in zip(
                own[1:], own, own[2:], above[1:], below[1:], strict=False
            )
        ]
        count += len(bends)
        total += sum(bends)
        squares += sum(bend * bend for bend in bends)
    return squares / count - (total / count) ** 2


def scene_of(picture: QImage) -> bytes:
    """Some pixels of an RGB32 picture, by which it is known again."""
    pixels, step = picture.constBits(), picture.bytesPerLine()
    rows = (place * picture.height() // ROWS for place in range(ROWS))
    return b"".join(
        bytes(pixels[row * step + 1 : row * step + 4 * picture.width() : 4 * STEP]) for row in rows
    )


def is_same_scene(one: bytes, other: bytes) -> bool:
    """Whether nothing was laid down, moved or taken away between two pictures."""
    if len(one) != len(other):
        return False
    moved = sum(abs(a - b) > MOVED_LEVELS for a, b in zip(one, other, strict=True))
    return moved <= MOVED_SHARE * len(one)


def _fitted(picture: QImage) -> QImage:
    if picture.width() <= PREVIEW.width() and picture.height() <= PREVIEW.height():
        return picture
    return picture.scaled(
        PREVIEW, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _small_jpeg(content: bytes) -> QImage:
    """A JPEG decoded at the size it is shown in, which costs a fraction of the whole."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpg")
    size = reader.size()
    if size.isValid() and (size.width() > PREVIEW.width() or size.height() > PREVIEW.height()):
        reader.setScaledSize(size.scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _content_of(frame: QVideoFrame) -> bytes:
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return b""
    try:
        return bytes(frame.bits(0)[: frame.mappedBytes(0)])
    finally:
        frame.unmap()


def _as_pgm(grey: bytes, width: int, height: int, step: int) -> bytes:
    """Rows of a byte a pixel, ``step`` bytes apart, without what lies behind each row."""
    if step != width:
        grey = b"".join(grey[at * step : at * step + width] for at in range(height))
    return b"P5 %d %d 255\n" % (width, height) + grey[: width * height]
