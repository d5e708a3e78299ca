"""The keys of joint operations: those of the list, and those of one that lies open."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.incidents.operation_desk import OperationDesk
from ui.incidents.operation_file_page import OperationFilePage
from ui.incidents.operation_page import OperationPage
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import Examining
from ui.widgets.key_bar import KeyHint

translate = QCoreApplication.translate


class OperationKeys(QObject):
    """Shift leads keep them; whoever reports incidents reads them."""

    turned = Signal()
    """The chart became a table, or the table a chart: the key has another word."""

    def __init__(
        self,
        presenter: IncidentsPresenter,
        pages: tuple[OperationPage, OperationFilePage],
        desk: OperationDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._list, self._file = pages
        self._desk = desk

    def of_list(self) -> Iterator[KeyHint]:
        """What can be done about all of them."""
        if self._presenter.leads:
            new, plan = translate("IncidentsScreen", "new"), partial(self._desk.plan, None)
            yield KeyHint(key="F2", text=new, run=plan)
        yield KeyHint(
            key="Enter",
            text=translate("IncidentsScreen", "open"),
            run=self.open_chosen,
            enabled=self._list.chosen is not None,
            binds=False,
        )
        back = translate("IncidentsScreen", "list")
        yield KeyHint(key="Esc", text=back, run=self._presenter.back)

    def of_file(self, state: Examining) -> Iterator[KeyHint]:
        """What can be done about the one that lies open."""
        if self._presenter.leads:
            operation = state.file.operation
            yield KeyHint(
                key="F3",
                text=translate("IncidentsScreen", "record"),
                run=partial(self._desk.bind_record, operation),
                enabled=operation.first_on <= self._presenter.today(),
            )
            correct = translate("IncidentsScreen", "correct")
            yield KeyHint(key="F7", text=correct, run=partial(self._desk.plan, operation))
        as_table, as_chart = (
            translate("IncidentsScreen", "as a table"),
            translate("IncidentsScreen", "as a chart"),
        )
        turn = as_table if self._file.detections.is_chart else as_chart
        yield KeyHint(key="F6", text=turn, run=self._turn)
        operations = translate("IncidentsScreen", "operations")
        yield KeyHint(key="Esc", text=operations, run=self._presenter.operations.show)

    def open_chosen(self) -> None:
        """Lay the operation open whose row is chosen."""
        if self._list.chosen is not None:
            self._presenter.operations.open(self._list.chosen.id)

    def _turn(self) -> None:
        self._file.detections.turn()
        self.turned.emit()
