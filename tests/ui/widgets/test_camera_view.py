from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from tests.ui.devices.cameras import a_picture
from ui.devices.frames import sharpness, small_picture
from ui.theme import Token, colour
from ui.widgets.camera_view import FLASH_MS, CameraView

GREEN = 0x00FF00


@pytest.fixture
def view(qtbot: QtBot) -> CameraView:
    view = CameraView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    return view


def test_the_frame_fills_the_view_and_keeps_its_shape(view: CameraView) -> None:
    view.show_frame(a_picture(320, 180, GREEN))
    shown = view.grab().toImage()

    assert shown.pixelColor(320, 70) == QColor(GREEN)
    assert shown.pixelColor(5, 240) == QColor(GREEN)
    assert shown.pixelColor(320, 20) == colour(Token.SURFACE_SUNKEN)


def test_where_the_camera_stops_nothing_of_the_last_document_stays(view: CameraView) -> None:
    view.show_frame(a_picture(320, 180, GREEN))
    view.say("The camera is unplugged.")
    shown = view.grab().toImage()

    colours = {shown.pixel(x, y) for x in range(0, 640, 5) for y in range(0, 480, 5)}
    assert QColor(GREEN).rgb() not in colours


def test_what_was_read_shows_for_a_moment(view: CameraView, qtbot: QtBot) -> None:
    view.show_frame(a_picture(640, 480, GREEN))
    view.flash()
    assert view.grab().toImage().pixelColor(4, 240) == colour(Token.CLEAR)

    qtbot.wait(FLASH_MS + 50)
    assert view.grab().toImage().pixelColor(4, 240) == QColor(GREEN)


def test_a_full_hd_camera_is_shown_in_a_fraction_of_the_time_between_two_frames(
    view: CameraView,
) -> None:
    """25 frames a second are 40 ms each; the window needs most of them for other things."""
    kind = QVideoFrameFormat.PixelFormat.Format_NV12
    frame = QVideoFrame(QVideoFrameFormat(QSize(1920, 1080), kind))
    took = []
    for _ in range(9):
        begun = perf_counter()
        small = small_picture(frame)
        sharpness(small)
        view.show_frame(small)
        view.repaint()
        took.append(perf_counter() - begun)

    assert min(took) < 0.020
