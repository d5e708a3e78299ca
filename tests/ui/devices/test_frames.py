from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from tests.ui.devices.cameras import a_frame, a_jpeg_frame, a_luminance_frame, a_picture
from ui.devices.frames import PREVIEW, grey_map, is_same_scene, scene_of, sharpness, small_picture

pytestmark = pytest.mark.usefixtures("qapp")


def lines(width: int = 640, height: int = 360) -> QImage:
    """Sharp black lines on white, as print is."""
    picture = a_picture(width, height, 0xFFFFFF)
    painter = QPainter(picture)
    for left in range(0, width, 8):
        painter.fillRect(left, 0, 3, height, QColor("black"))
    painter.end()
    return picture


def blurred(picture: QImage, by: int) -> QImage:
    small = picture.scaledToWidth(picture.width() // by, Qt.TransformationMode.SmoothTransformation)
    return small.scaled(picture.size(), mode=Qt.TransformationMode.SmoothTransformation)


def test_a_grey_plane_is_handed_over_byte_for_byte() -> None:
    rows = [bytes((at * 7 + x) % 256 for x in range(36)) for at in range(20)]

    assert grey_map(a_luminance_frame(rows)) == b"P5 36 20 255\n" + b"".join(rows)


def test_rows_that_are_filled_up_are_freed_of_it() -> None:
    picture = QImage(5, 3, QImage.Format.Format_RGB32)
    picture.fill(0xC0C0C0)

    assert grey_map(a_frame(picture)) == b"P5 5 3 255\n" + b"\xc0" * 15


def test_a_frame_that_is_a_jpeg_is_shown_small_and_read_whole() -> None:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"jpg").write(lines(1920, 1080))
    frame = a_jpeg_frame(bytes(content.data()), 1920, 1080)

    small, grey = small_picture(frame), grey_map(frame)

    assert (small.width(), small.height()) == (640, 360)
    assert grey.startswith(b"P5 1920 1080 255\n")
    assert len(grey) == len(b"P5 1920 1080 255\n") + 1920 * 1080


@pytest.mark.qt_log_ignore("JPEG")
def test_a_broken_frame_is_no_picture_and_no_fault() -> None:
    frame = a_jpeg_frame(b"\xff\xd8 torn", 64, 48)

    assert small_picture(frame).isNull()
    assert grey_map(frame) == b""


def test_a_large_frame_is_shown_no_larger_than_the_panel() -> None:
    small = small_picture(a_frame(a_picture(1600, 1200)))

    assert small.size() == PREVIEW


@pytest.mark.parametrize("by", [2, 4, 8])
def test_what_is_blurred_is_less_sharp(by: int) -> None:
    assert sharpness(blurred(lines(), by)) < sharpness(lines()) * 0.8


def test_a_bare_desk_is_not_sharp_at_all() -> None:
    assert sharpness(a_picture()) == 0
    assert sharpness(a_picture(2, 2)) == 0


def test_sharpness_costs_a_frame_no_more_than_three_milliseconds() -> None:
    picture, took = lines(), []
    for _ in range(9):
        begun = perf_counter()
        sharpness(picture)
        took.append(perf_counter() - begun)

    assert min(took) < 0.003


def test_noise_is_no_movement_and_a_card_laid_down_is() -> None:
    desk, noisy, card = a_picture(640, 360), a_picture(640, 360, 0x8A8A8A), a_picture(640, 360)
    painter = QPainter(card)
    painter.fillRect(200, 100, 128, 80, QColor("white"))
    painter.end()

    assert is_same_scene(scene_of(desk), scene_of(noisy))
    assert not is_same_scene(scene_of(desk), scene_of(card))
    assert not is_same_scene(scene_of(desk), b"")
