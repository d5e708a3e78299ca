"""What is wrong with a machine-readable zone, what was put right, and why none was read."""

from __future__ import annotations

from checkpoint.domain.documents.mrz import (
    FaultKind,
    Field,
    Repair,
    Unreadable,
    UnreadableReason,
    ZoneFault,
)
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

FIELDS: dict[Field, str] = {
    Field.CODE: QT_TRANSLATE_NOOP("documents", "document code"),
    Field.ISSUER: QT_TRANSLATE_NOOP("documents", "issuing state"),
    Field.NAME: QT_TRANSLATE_NOOP("documents", "name"),
    Field.NUMBER: QT_TRANSLATE_NOOP("documents", "document number"),
    Field.NATIONALITY: QT_TRANSLATE_NOOP("documents", "nationality"),
    Field.BORN: QT_TRANSLATE_NOOP("documents", "date of birth"),
    Field.SEX: QT_TRANSLATE_NOOP("documents", "sex"),
    Field.EXPIRES: QT_TRANSLATE_NOOP("documents", "expiry date"),
    Field.OPTIONAL: QT_TRANSLATE_NOOP("documents", "optional data"),
    Field.MORE_OPTIONAL: QT_TRANSLATE_NOOP("documents", "further optional data"),
    Field.COMPOSITE: QT_TRANSLATE_NOOP("documents", "overall check digit"),
}

FAULTS: dict[FaultKind, str] = {
    FaultKind.CHECK_DIGIT: QT_TRANSLATE_NOOP(
        "documents", "{field}: check digit {found} does not agree"
    ),
    FaultKind.ILLEGAL_CHARACTER: QT_TRANSLATE_NOOP(
        "documents", "{field}: {found} cannot stand there"
    ),
    FaultKind.IMPOSSIBLE_DATE: QT_TRANSLATE_NOOP("documents", "{field}: no such day ({found})"),
    FaultKind.MISSING: QT_TRANSLATE_NOOP("documents", "{field} is missing"),
    FaultKind.NAME_RESUMES: QT_TRANSLATE_NOOP(
        "documents", "{field}: letters behind its end ({found})"
    ),
}

UNREADABLE: dict[UnreadableReason, str] = {
    UnreadableReason.EMPTY: QT_TRANSLATE_NOOP(
        "documents", "The scan was empty. Lay the document down flat and scan again."
    ),
    UnreadableReason.NOT_A_ZONE: QT_TRANSLATE_NOOP(
        "documents", "This is no machine-readable zone. Scan again, or type the fields by hand."
    ),
    UnreadableReason.LINE_MISSING: QT_TRANSLATE_NOOP(
        "documents", "Only part of the zone was read. Scan all its lines again, or type them all."
    ),
    UnreadableReason.WRONG_LENGTH: QT_TRANSLATE_NOOP(
        "documents", "The lines are too long or too short for a zone. Scan again."
    ),
    UnreadableReason.OTHER_KEYBOARD: QT_TRANSLATE_NOOP(
        "documents",
        "The scanner is set to another keyboard layout than the computer. Have it set to US"
        " English; type this document with F2.",
    ),
    UnreadableReason.NAME_MISSING: QT_TRANSLATE_NOOP(
        "documents", "The name could not be read. Scan again, or type the fields by hand."
    ),
}


def field_words(field: Field, words: Catalogue) -> str:
    """What a field of a zone is called."""
    return words.translate("documents", FIELDS[field])


def fault_words(fault: ZoneFault, words: Catalogue) -> str:
    """One fault: where it is and what is wrong."""
    return words.translate("documents", FAULTS[fault.kind]).format(
        field=field_words(fault.field, words), found=fault.found
    )


def repair_words(repair: Repair, words: Catalogue) -> str:
    """One character that was put right."""
    text = words.translate("documents", "{field}: {found} was read, {proven} is proven")
    return text.format(
        field=field_words(repair.field, words), found=repair.found, proven=repair.proven
    )


def unreadable_words(unreadable: Unreadable, words: Catalogue) -> str:
    """Why nothing was read, and what to do."""
    return words.translate("documents", UNREADABLE[unreadable.reason])
