"""A document as the panel shows it, each field with the mark of what proved it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap

from checkpoint.domain.documents.mrz import SURE_ENOUGH, Field
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.findings import DocumentExpired, ValidityTooShort
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.subject import Subject
from checkpoint.words.countries import country_name
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import document_kind_words, sex_words
from ui.language import catalogue
from ui.widgets.document_panel import DocumentCard, DocumentCheck, DocumentRow, Mark
from ui.widgets.picture import pixmap_of

translate = QCoreApplication.translate


def card_of(inspection: Inspection, picture: QPixmap | None) -> DocumentCard:
    """All that the document panel shows of a traveller."""
    words = catalogue()
    document = inspection.subject.document
    kind = document_kind_words(document.kind, words)
    issuer = country_name(document.issuer, words.language)
    return DocumentCard(
        caption=f"{kind} · {issuer}",
        title=document.holder.name.full,
        rows=tuple(_rows(document, inspection.subject)),
        checks=tuple(_checks(inspection)),
        picture=picture,
        crop=pixmap_of(inspection.scan.crop) if inspection.scan is not None else None,
    )


def _rows(document: TravelDocument, subject: Subject) -> Iterator[DocumentRow]:
    words = catalogue()
    holder = document.holder
    expires = day_words(document.expires_on, words.language) if document.expires_on else "–"
    fields: tuple[tuple[str, str, Field | None], ...] = (
        (translate("card", "Number"), document.number or "–", Field.NUMBER),
        (translate("card", "Good until"), expires, Field.EXPIRES),
        (translate("card", "Born"), birth_words(holder.born, words.language), Field.BORN),
        (translate("card", "Sex"), sex_words(holder.sex, words), Field.SEX),
        (
            translate("card", "Nationality"),
            f"{holder.nationality} · {country_name(holder.nationality, words.language)}",
            Field.NATIONALITY,
        ),
        (translate("card", "District"), document.district, None),
        (translate("card", "National number"), holder.national_number, None),
        (translate("card", "Issued by"), document.issuing_office, None),
    )
    for label, value, field in fields:
        if value:
            mark, words_of_mark = _proof(subject, field)
            yield DocumentRow(label=label, value=value, mark=mark, mark_words=words_of_mark)


def _proof(subject: Subject, field: Field | None) -> tuple[Mark, str]:
    """Whether a check digit proves the field, or a bad picture makes it doubtful; else nothing."""
    zone = subject.zone
    if zone is None or field is None:
        return Mark.NONE, ""
    if field in zone.proven:
        return Mark.GOOD, translate("card", "Check digit agrees")
    if any(fault.field is field for fault in zone.faults):
        return Mark.BAD, translate("card", "Check digit does not agree")
    if subject.certainty.get(field, 1.0) < SURE_ENOUGH:
        return Mark.DOUBTFUL, translate("card", "Hard to read on the picture")
    return Mark.NONE, ""


def _checks(inspection: Inspection) -> Iterator[DocumentCheck]:
    subject = inspection.subject
    if subject.zone is not None:
        mark = Mark.BAD if subject.zone.faults else Mark.GOOD
        yield DocumentCheck(text=translate("card", "check digits"), mark=mark)
    expires_on = subject.document.expires_on
    if expires_on is None:
        yield DocumentCheck(text=translate("card", "validity"), mark=Mark.DOUBTFUL)
    else:
        too_short = (DocumentExpired, ValidityTooShort)
        is_short = any(isinstance(finding, too_short) for finding in inspection.findings)
        mark = Mark.BAD if is_short else Mark.GOOD
        yield DocumentCheck(text=translate("card", "validity"), mark=mark)
