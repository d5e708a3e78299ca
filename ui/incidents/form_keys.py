"""The keys of a report that is being written, and what they do to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.incidents.desk import IncidentDesk
from ui.incidents.form_page import FormPage
from ui.incidents.presenter import IncidentsPresenter
from ui.widgets.key_bar import KeyHint

translate = QCoreApplication.translate


class FormKeys:
    """Each reads what stands in the form, and gives it back changed."""

    def __init__(self, presenter: IncidentsPresenter, form: FormPage, desk: IncidentDesk) -> None:
        self._presenter = presenter
        self._form = form
        self._desk = desk

    def keys(self) -> Iterator[KeyHint]:
        """All of them; they are the same however far it is."""
        yield KeyHint(key="F3", text=translate("IncidentsScreen", "person"), run=self._add_person)
        yield KeyHint(key="F4", text=translate("IncidentsScreen", "goods"), run=self._add_goods)
        yield KeyHint(key="F6", text=translate("IncidentsScreen", "take out"), run=self._take_out)
        yield KeyHint(
            key="F10", text=translate("IncidentsScreen", "keep the report"), run=self._keep
        )
        yield KeyHint(
            key="Ctrl+D", text=translate("IncidentsScreen", "put away"), run=self._presenter.discard
        )
        yield KeyHint(key="Esc", text=translate("IncidentsScreen", "list"), run=self._leave_form)

    def _add_person(self) -> None:
        draft = self._form.read()
        if draft is not None:
            self._desk.person_for(draft, self._form.change)

    def _add_goods(self) -> None:
        draft = self._form.read()
        if draft is not None:
            self._desk.goods_for(draft, self._form.change)

    def _take_out(self) -> None:
        """Take out the person or the goods on whose row the focus is."""
        draft, place = self._form.read(), self._form.row_chosen
        if draft is None or place is None:
            return
        many = len(draft.persons)
        persons = tuple(one for at, one in enumerate(draft.persons) if at != place)
        goods = tuple(one for at, one in enumerate(draft.goods) if at + many != place)
        self._form.change(replace(draft, persons=persons, goods=goods))

    def _keep(self) -> None:
        draft = self._form.read()
        if draft is None or self._form.object_to(draft):
            return
        if draft.corrects is None:
            self._presenter.writing.report(draft)
        else:
            self._desk.why_corrected(lambda reason: self._presenter.writing.report(draft, reason))

    def _leave_form(self) -> None:
        self._form.tell()
        self._presenter.back()
