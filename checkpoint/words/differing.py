"""Where two sources contradict each other on a document, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.domain.inspection.comparing import ClaimField, Said
from checkpoint.domain.inspection.findings import SourcesDiffer, Statement
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import sex_words

CLAIM_FIELDS: Mapping[ClaimField, str] = {
    ClaimField.NUMBER: QT_TRANSLATE_NOOP("claims", "Number"),
    ClaimField.ISSUER: QT_TRANSLATE_NOOP("claims", "Issuing state"),
    ClaimField.NAME: QT_TRANSLATE_NOOP("claims", "Name"),
    ClaimField.NATIONALITY: QT_TRANSLATE_NOOP("claims", "Nationality"),
    ClaimField.SEX: QT_TRANSLATE_NOOP("claims", "Sex"),
    ClaimField.BORN: QT_TRANSLATE_NOOP("claims", "Date of birth"),
    ClaimField.ISSUED_ON: QT_TRANSLATE_NOOP("claims", "Date of issue"),
    ClaimField.EXPIRES_ON: QT_TRANSLATE_NOOP("claims", "Good until"),
    ClaimField.DISTRICT: QT_TRANSLATE_NOOP("claims", "District (kecamatan)"),
}

CLAIM_SOURCES: Mapping[ClaimSource, str] = {
    ClaimSource.ZONE: QT_TRANSLATE_NOOP("claims", "machine-readable zone"),
    ClaimSource.CODE: QT_TRANSLATE_NOOP("claims", "code"),
    ClaimSource.SEAL: QT_TRANSLATE_NOOP("claims", "seal"),
    ClaimSource.TYPED: QT_TRANSLATE_NOOP("claims", "typed"),
    ClaimSource.REGISTER: QT_TRANSLATE_NOOP("claims", "recorded before"),
}


def claim_field_words(field: ClaimField, words: Catalogue) -> str:
    """What a field of a document is called."""
    return words.translate("claims", CLAIM_FIELDS[field])


def differing_words(finding: SourcesDiffer, words: Catalogue) -> tuple[str, str]:
    """Which field it is, and what to do about it."""
    what = (
        words.translate("claims", "{field} written in two ways")
        if finding.severity is Severity.NOTE
        else words.translate("claims", "{field}: {one} and {other} do not agree")
    )
    one, other = (_source(statement, words) for statement in (finding.one, finding.other))
    field = claim_field_words(finding.field, words)
    return what.format(field=field, one=one, other=other), _to_do(finding, words)


def statements_words(finding: SourcesDiffer, words: Catalogue) -> str:
    """What the two sources say, each beside its name."""
    return " · ".join(_statement(one, words) for one in (finding.one, finding.other))


def _to_do(finding: SourcesDiffer, words: Catalogue) -> str:
    if finding.severity is Severity.NOTE:
        return ""
    if finding.severity is Severity.LOCK:
        return words.translate(
            "claims",
            "The seal holds: the page was altered, or the seal is another document's. Keep the"
            " document for the second line.",
        )
    sources = (finding.one.source, finding.other.source)
    if ClaimSource.TYPED in sources:
        return words.translate("claims", "Look at the page again: it may be mistyped.")
    return words.translate(
        "claims", "Compare both with the printed page and look for signs of tampering."
    )


def _statement(statement: Statement, words: Catalogue) -> str:
    return words.translate("claims", "{source}: {value}").format(
        source=_source(statement, words), value=_said(statement.value, words)
    )


def _source(statement: Statement, words: Catalogue) -> str:
    return words.translate("claims", CLAIM_SOURCES[statement.source])


def _said(value: Said, words: Catalogue) -> str:
    match value:
        case PersonName():
            return value.full
        case Sex():
            return sex_words(value, words)
        case PartialDate():
            return birth_words(value, words.language)
        case date():
            return day_words(value, words.language)
        case _:
            return value
