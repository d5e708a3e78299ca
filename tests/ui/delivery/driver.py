"""The dialog of where papers go, in a lead's hands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from tests.builders import a_post
from tests.services.worlds import World
from tests.ui.reading import words_on
from tests.ui.reports.driver import FolderPrinters
from ui.background import Background
from ui.delivery.presenter import DeliveryPresenter
from ui.delivery.view import DeliveryDialog


@dataclass
class DeliveryDesk:
    """Works the dialog by keys, and says what can be read on it."""

    world: World
    background: Background
    presenter: DeliveryPresenter
    dialog: DeliveryDialog
    printers: FolderPrinters

    def settle(self) -> None:
        assert self.background.wait_idle(20_000)
        QCoreApplication.processEvents()
        assert self.background.wait_idle(20_000)

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.dialog, QKeySequence(key))
            self.settle()

    def type_folder(self, folder: object) -> None:
        """Enter goes to the field; what stands there is typed over, and looked at."""
        self.press("Return")
        QTest.keyClicks(self.dialog.form.outbox, str(folder))
        self.dialog.form._look()
        self.settle()

    def keep(self, receiver: Receiver, how: Delivery) -> None:
        """Somebody keeps a way elsewhere."""
        seen = self.world.deliveries.look(self.world.lead, a_post())[receiver].seen
        self.world.deliveries.keep(self.world.lead, a_post(), receiver, how, seen=seen)

    def way(self, receiver: Receiver) -> Delivery:
        """The way that holds at the post."""
        return self.world.deliveries.every(self.world.lead, a_post())[receiver]

    @property
    def words(self) -> str:
        """What stands on the dialog, and in its table."""
        model = self.dialog.table.model()
        cells = [
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        return "\n".join((words_on(self.dialog), *cells))
