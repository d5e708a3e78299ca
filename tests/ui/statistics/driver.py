"""The statistics screen in a shift lead's hands, and what he sees on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.fakes import MemoryStorage
from tests.ui.reading import words_on
from ui.background import Background
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.view import StatisticsScreen

WidgetT = TypeVar("WidgetT", bound=QWidget)


@dataclass
class KeptFolder:
    """Where files go."""

    path: Path

    def keep(self, folder: Path) -> None:
        self.path = folder


@dataclass
class Desk:
    """Works the screen by keys."""

    storage: MemoryStorage
    background: Background
    presenter: StatisticsPresenter
    screen: StatisticsScreen

    def settle(self) -> None:
        assert self.background.wait_idle(20_000)
        QCoreApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys where the focus is; those of the key bar do what they say there."""
        for key in keys:
            bar = {hint.key: hint for hint in self.screen.key_hints()}
            if key in bar and bar[key].enabled:
                bar[key].run()
            else:
                QTest.keySequence(QApplication.focusWidget() or self.screen, QKeySequence(key))
            self.settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.screen, text)
        self.settle()

    def shows(self, kind: type) -> bool:
        return isinstance(self.presenter.state, kind)

    @property
    def rows(self) -> list[list[str]]:
        """What the table says, its heading first."""
        model = self.screen.table.model()
        across = range(model.columnCount())
        heads = [str(model.headerData(one, Qt.Orientation.Horizontal)) for one in across]
        down = range(model.rowCount())
        return [heads, *([str(model.index(row, one).data()) for one in across] for row in down)]

    @property
    def words(self) -> str:
        return words_on(self.screen)

    def dialog(self, kind: type[WidgetT]) -> WidgetT:
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found
