"""The certificates as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from checkpoint.domain.documents.seals.certificates import TrustedCertificate
from checkpoint.words.dates import day_words
from checkpoint.words.seals import certificate_kind_words
from ui.language import catalogue

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what it says of a certificate."""

    heading: str
    text: Callable[[TrustedCertificate], str]


class CertificateModel(QAbstractTableModel):
    """Read-only; other certificates are another table."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[TrustedCertificate] = ()

    def show(self, certificates: Sequence[TrustedCertificate]) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self._rows = tuple(certificates)
        self.endResetModel()

    def certificate(self, row: int | None) -> TrustedCertificate | None:
        """The certificate of a row."""
        return self._rows[row] if row is not None and row < len(self._rows) else None

    def row_of(self, id: UUID | None) -> int | None:
        """The row of a certificate."""
        ids = [trusted.id for trusted in self._rows]
        return ids.index(id) if id in ids else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._columns())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns()[index.column()].text(self._rows[index.row()])

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        is_heading = orientation is Qt.Orientation.Horizontal
        if not is_heading or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns()[section].heading

    def _columns(self) -> tuple[Column, ...]:
        words = catalogue()
        return (
            Column(
                self.tr("Kind"), lambda one: certificate_kind_words(one.certificate.kind, words)
            ),
            Column(self.tr("Made out to"), lambda one: one.certificate.subject),
            Column(self.tr("Serial number"), lambda one: one.certificate.reference),
            Column(
                self.tr("Good until"),
                lambda one: day_words(one.certificate.good_until.date(), words.language),
            ),
            Column(self.tr("Trust"), self._trust),
        )

    def _trust(self, one: TrustedCertificate) -> str:
        if not one.stands:
            return self.tr("withdrawn")
        return self.tr("by itself") if one.is_anchor else self.tr("through its authority")
