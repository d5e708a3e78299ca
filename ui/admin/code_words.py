"""The codes on passes in the words of the window: kinds, fields, and why a code is not read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.documents.payload_mappings import MappingFault, PassField
from checkpoint.domain.documents.payloads import Declaration, Misfit, Payload
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.documents.typed import TypedFields
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import document_kind_words, sex_words
from ui.admin.typed_codes import CodeKind
from ui.language import catalogue

translate = QCoreApplication.translate

KINDS: Mapping[CodeKind, str] = {
    CodeKind.NUMBER: QT_TRANSLATE_NOOP("PassCodes", "The pass's number"),
    CodeKind.DELIMITED: QT_TRANSLATE_NOOP("PassCodes", "Fields one behind the other"),
    CodeKind.JSON: QT_TRANSLATE_NOOP("PassCodes", "Names and values in braces (JSON)"),
    CodeKind.PAIRS: QT_TRANSLATE_NOOP("PassCodes", "Names and values in a row"),
    CodeKind.URL: QT_TRANSLATE_NOOP("PassCodes", "An address (URL)"),
    CodeKind.DECLARATION: QT_TRANSLATE_NOOP("PassCodes", "All Indonesia declaration"),
}

FIELDS: Mapping[PassField, str] = {
    PassField.NUMBER: QT_TRANSLATE_NOOP("PassCodes", "Number"),
    PassField.NAME: QT_TRANSLATE_NOOP("PassCodes", "Full name"),
    PassField.SEX: QT_TRANSLATE_NOOP("PassCodes", "Sex"),
    PassField.BORN: QT_TRANSLATE_NOOP("PassCodes", "Born"),
    PassField.EXPIRES_ON: QT_TRANSLATE_NOOP("PassCodes", "Good until"),
    PassField.ISSUED_ON: QT_TRANSLATE_NOOP("PassCodes", "Issued on"),
    PassField.DISTRICT: QT_TRANSLATE_NOOP("PassCodes", "District (kecamatan)"),
    PassField.NATIONALITY: QT_TRANSLATE_NOOP("PassCodes", "Nationality"),
    PassField.ISSUER: QT_TRANSLATE_NOOP("PassCodes", "Issuing state"),
    PassField.ISSUING_OFFICE: QT_TRANSLATE_NOOP("PassCodes", "Issued by"),
    PassField.NATIONAL_NUMBER: QT_TRANSLATE_NOOP("PassCodes", "National number (NIK)"),
    PassField.PLACE_OF_BIRTH: QT_TRANSLATE_NOOP("PassCodes", "Place of birth"),
}
"""In the order in which they are asked and shown."""

FAULTS: Mapping[MappingFault, str] = {
    MappingFault.FORM: QT_TRANSLATE_NOOP("PassCodes", "One pair of brackets and two * at most"),
    MappingFault.FORM_TOO_WIDE: QT_TRANSLATE_NOOP(
        "PassCodes", "Say what such a code begins with, or every code would be one"
    ),
    MappingFault.NOT_A_PASS: QT_TRANSLATE_NOOP("PassCodes", "Choose a kind of border pass"),
    MappingFault.NOT_A_STATE: QT_TRANSLATE_NOOP("PassCodes", "Three letters, such as IDN or MYS"),
    MappingFault.DATE_FORM: QT_TRANSLATE_NOOP("PassCodes", "Such as DD-MM-YYYY"),
    MappingFault.SEPARATOR: QT_TRANSLATE_NOOP("PassCodes", "One to three signs, no letters"),
    MappingFault.NUMBER_MISSING: QT_TRANSLATE_NOOP("PassCodes", "Say where the number stands"),
    MappingFault.FIELD_TWICE: QT_TRANSLATE_NOOP("PassCodes", "Two fields stand in one place"),
    MappingFault.FIELD_NAME: QT_TRANSLATE_NOOP("PassCodes", "A number from 1 to 40, or a name"),
    MappingFault.TOO_MANY: QT_TRANSLATE_NOOP("PassCodes", "40 fields at most"),
}

MISFITS: Mapping[Misfit, str] = {
    Misfit.TOO_LONG: QT_TRANSLATE_NOOP("PassCodes", "The code is longer than any on a pass."),
    Misfit.OTHER_FORM: QT_TRANSLATE_NOOP("PassCodes", "The code has another form than this."),
    Misfit.NOT_JSON: QT_TRANSLATE_NOOP("PassCodes", "The code is not in braces (JSON)."),
    Misfit.NUMBER_MISSING: QT_TRANSLATE_NOOP(
        "PassCodes", "No number stands where the number should be."
    ),
}


def kind_words(kind: CodeKind) -> str:
    """What a kind of code is called."""
    return translate("PassCodes", KINDS[kind])


def field_words(field: PassField) -> str:
    """What a field of a pass is called."""
    return translate("PassCodes", FIELDS[field])


def fault_words(fault: MappingFault) -> str:
    """What stands against an entry."""
    return translate("PassCodes", FAULTS[fault])


def misfit_words(misfit: Misfit) -> str:
    """Why a code is not what a row describes."""
    return translate("PassCodes", MISFITS[misfit])


def read_words(read: Payload) -> Iterator[str]:
    """What a code becomes, a line for each thing it says."""
    if isinstance(read, Declaration):
        yield translate("PassCodes", "Kept with the crossing as it stands, and not read.")
        return
    line = translate("PassCodes", "{field}: {value}")
    yield line.format(
        field=translate("PassCodes", "Document"),
        value=document_kind_words(read.fields.kind, catalogue()),
    )
    for field in FIELDS:
        if value := _value(read.fields, field):
            yield line.format(field=field_words(field), value=value)
    for field in read.unread:
        unread = translate("PassCodes", "{field}: what stands there cannot be read")
        yield unread.format(field=field_words(field))


def _value(fields: TypedFields, field: PassField) -> str:
    language = catalogue().language
    match field:
        case PassField.SEX:
            unknown = fields.sex is Sex.UNSPECIFIED
            return "" if unknown else sex_words(fields.sex, catalogue())
        case PassField.BORN:
            return "" if fields.born is None else birth_words(fields.born, language)
        case PassField.EXPIRES_ON:
            return "" if fields.expires_on is None else day_words(fields.expires_on, language)
        case PassField.ISSUED_ON:
            return "" if fields.issued_on is None else day_words(fields.issued_on, language)
        case _:
            return str(getattr(fields, field.value))
