"""Whether Qt's binding and this Python fit each other."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 500
SOME = 50
"""Python itself moves the counts a little."""


@pytest.mark.parametrize("constant", [None, True, False])
def test_what_qt_gives_back_is_counted(qtbot: QtBot, constant: object) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(constant)

    for _ in range(CALLS):
        widget.update()
        widget.isVisible()
        widget.isEnabled()

    assert sys.getrefcount(constant) > before - SOME
