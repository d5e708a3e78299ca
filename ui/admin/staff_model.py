"""The staff as a table."""

from __future__ import annotations

from typing_extensions import override

from checkpoint.domain.people.officer import Officer
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import role_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


class StaffModel(RowsModel[Officer]):
    """One officer a row."""

    @override
    def columns(self) -> tuple[Column[Officer], ...]:
        words = catalogue()
        yes, no = self.tr("in service"), self.tr("out of service")
        trained = self.tr("trained for children")
        return (
            Column(self.tr("Name"), lambda officer: officer.name),
            Column(self.tr("Sign-in name"), lambda officer: officer.login),
            Column(self.tr("Role"), lambda officer: _role_of(officer, words, trained)),
            Column(self.tr("Service"), lambda officer: yes if officer.is_active else no),
        )


def _role_of(officer: Officer, words: Catalogue, trained: str) -> str:
    role = role_words(officer.role, words)
    return f"{role} · {trained}" if officer.is_child_trained else role
