"""The staff as a table."""

from __future__ import annotations

from typing_extensions import override

from checkpoint.domain.people.officer import Officer
from checkpoint.words.enums import role_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


class StaffModel(RowsModel[Officer]):
    """One officer a row."""

    @override
    def columns(self) -> tuple[Column[Officer], ...]:
        words = catalogue()
        yes, no = self.tr("in service"), self.tr("out of service")
        return (
            Column(self.tr("Name"), lambda officer: officer.name),
            Column(self.tr("Sign-in name"), lambda officer: officer.login),
            Column(self.tr("Role"), lambda officer: role_words(officer.role, words)),
            Column(self.tr("Service"), lambda officer: yes if officer.is_active else no),
        )
