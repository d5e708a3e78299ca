"""What the window lets go of is tidied away while nobody is in a hurry."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui import collecting
from ui.collecting import Collector


class Knot:
    """Something that holds itself, and is gone only when garbage is collected."""

    alive = 0

    def __init__(self) -> None:
        self.itself = self
        Knot.alive += 1

    def __del__(self) -> None:
        Knot.alive -= 1


@pytest.fixture
def limits() -> Iterator[None]:
    """With them every generation is due at once."""
    before = gc.get_threshold()
    gc.collect()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*before)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.mark.usefixtures("limits")
def test_old_garbage_is_gone_when_nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "QUIET_S", 0.0)
    collector = Collector(QObject())
    kept = hold_an_old_knot()
    kept.clear()

    collector.collect()

    assert Knot.alive == 0


@pytest.mark.usefixtures("limits")
def test_old_garbage_waits_while_a_scanner_types(field: QLineEdit) -> None:
    collector = Collector(field)
    kept = hold_an_old_knot()
    kept.clear()

    QTest.keyClick(field, Qt.Key.Key_A)
    collector.collect()

    assert Knot.alive == 1
    gc.collect()


@pytest.mark.usefixtures("limits")
def test_it_does_not_wait_for_ever(field: QLineEdit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "MOST_PUT_OFF_S", 0.0)
    collector = Collector(field)
    kept = hold_an_old_knot()
    kept.clear()

    QTest.keyClick(field, Qt.Key.Key_A)
    collector.collect()

    assert Knot.alive == 0


def hold_an_old_knot() -> list[Knot]:
    """One that has outlived the younger generations, with every generation due."""
    kept = [Knot()]
    for _ in range(3):
        gc.collect(1)
    return kept
