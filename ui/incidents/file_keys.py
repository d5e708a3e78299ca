"""The keys of an incident that lies open, and what they begin."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ui.incidents.desk import IncidentDesk
from ui.incidents.file_page import FilePage
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import Viewing
from ui.widgets.key_bar import KeyHint

translate = QCoreApplication.translate
_RARE = ("F4", "F6")
"""Keys that go from a full bar first; help (F1) names them."""


class FileKeys:
    """Which there are depends on whether it is closed, and on whose hands are at them."""

    def __init__(self, presenter: IncidentsPresenter, file: FilePage, desk: IncidentDesk) -> None:
        self._presenter = presenter
        self._file = file
        self._desk = desk

    def of(self, state: Viewing) -> Iterator[KeyHint]:
        """All that can be done about it."""
        desk, is_open = self._desk, not state.file.state.is_closed
        for key, text, run in (
            ("F2", translate("IncidentsScreen", "follow-up"), desk.follow_up),
            ("F3", translate("IncidentsScreen", "person"), desk.add_person),
            ("F4", translate("IncidentsScreen", "goods"), desk.add_goods),
            ("F5", translate("IncidentsScreen", "hand over"), desk.hand_over),
            ("F6", translate("IncidentsScreen", "evidence"), desk.evidence),
            ("F7", translate("IncidentsScreen", "correct"), self._presenter.writing.correct),
        ):
            gives_way = key in _RARE
            yield KeyHint(key=key, text=text, run=run, enabled=is_open, gives_way=gives_way)
        yield KeyHint(
            key="F8", text=translate("IncidentsScreen", "print"), run=lambda: desk.give_out(state)
        )
        yield KeyHint(
            key="F9",
            text=translate("IncidentsScreen", "victim"),
            run=lambda: desk.refer(state, self._file.person_chosen),
            enabled=is_open and bool(state.file.state.report.persons),
            gives_way=True,
        )
        yield from self._lead_keys(state)
        yield KeyHint(
            key="Ctrl+I",
            text=translate("IncidentsScreen", "informant"),
            run=self._desk.informants.begin,
            gives_way=True,
        )
        yield KeyHint(
            key="Esc", text=translate("IncidentsScreen", "list"), run=self._presenter.back
        )

    def _lead_keys(self, state: Viewing) -> Iterator[KeyHint]:
        if not self._presenter.leads:
            return
        is_closed = state.file.state.is_closed
        yield KeyHint(
            key="F10",
            text=translate("IncidentsScreen", "open again")
            if is_closed
            else translate("IncidentsScreen", "close"),
            run=self._desk.reopen if is_closed else self._desk.close,
        )
        yield KeyHint(
            key="Ctrl+O",
            text=translate("IncidentsScreen", "operation"),
            run=lambda: self._desk.operations.bind(state),
            enabled=not is_closed,
            gives_way=True,
        )
