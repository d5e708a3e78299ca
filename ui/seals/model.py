"""The certificates as a table."""

from __future__ import annotations

from typing_extensions import override

from checkpoint.domain.documents.seals.certificates import TrustedCertificate
from checkpoint.words.dates import day_words
from checkpoint.words.seals import certificate_kind_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


class CertificateModel(RowsModel[TrustedCertificate]):
    """One certificate a row."""

    @override
    def columns(self) -> tuple[Column[TrustedCertificate], ...]:
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
