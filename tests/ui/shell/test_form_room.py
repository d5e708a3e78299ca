"""The smallest screen of a post: what is asked stands on it whole, whatever else is shown."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QScrollArea

from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.words.catalogue import Language
from tests.builders import NOON
from tests.services.worlds import a_zone
from tests.ui.counter.test_evidence import a_file
from tests.ui.reading import speak
from tests.ui.shell.driver import Desk
from ui import theme
from ui.counter.case_page import CasePage
from ui.theme import ThemeName

SMALLEST = (1366, 768)
PAGES = {"a page of a flatbed": (1480, 1040), "a frame of a camera": (1280, 720)}


@pytest.mark.parametrize("size", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("wanted", list(ThemeName))
@pytest.mark.parametrize("spoken", list(Language))
def test_beside_a_zone_every_field_is_in_sight_in_practice_too(
    desk: Desk, spoken: Language, wanted: ThemeName, size: tuple[int, int]
) -> None:
    desk.window_app.practice_stripe = lambda: "Practice"  # type: ignore[method-assign]
    desk.window_app.window.resize(*SMALLEST)
    desk.work_as("lestari")
    speak(desk.application, spoken)
    theme.apply(desk.application, theme.load_theme(wanted))
    # A stranger's zone with his own state's number is the most that is shown of one.
    text = ScannedText(kind=TextKind.MRZ, text=a_zone(optional="910412138710"), reader="rapidocr")
    scan = Scan(source=ScanSource.CAMERA, texts=(text,), at=NOON, crop=a_file(880, 108))
    desk.counter.take(scan, QPixmap(*size))
    desk.settle()

    case = desk.window_app.window.findChild(CasePage)
    assert isinstance(case, CasePage)
    areas = [area for area in case.findChildren(QScrollArea) if area.isAncestorOf(case.details)]
    assert [area.verticalScrollBar().maximum() for area in areas] == [0]
    assert desk.window_app.window.size().toTuple() == SMALLEST
