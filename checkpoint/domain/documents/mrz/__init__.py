"""The machine-readable zone of travel documents, after ICAO Doc 9303, eighth edition.

Two or three lines of OCR-B at the foot of a passport, card or visa say who bears it, and prove
it with check digits. Read the modules in this order to learn how:

================== ==========================================================================
`check_digit`      the weighted sum that proves a field (Doc 9303-3 §4.9)
`formats`          the five formats as tables of positions (Doc 9303-4 to 9303-7)
`dates`            six digits, and the century that is not among them (Doc 9303-3 §4.8)
`transliteration`  national characters in A to Z (Doc 9303-3 §6)
`names`            how a name is written, parted and truncated (Doc 9303-3 §4.6)
`codes`            document codes and the kinds of document they mean (Doc 9303-4 §4.4)
`zone`             what a zone says, and how far it can be believed
`checks`           which characters may stand where; whether the check digits agree
`rows`             a text, as scanners and people give it, in the characters of a zone
`likeness`         how much something looks like a zone
`lines`            the lines of the zone that is in a text
`number_forms`    document numbers as states make them: what a misread one can be
`repair`           misread characters that the check digits prove to be others
`parse`            all of the above, from a text to a Zone
`keyboards`        what a scanner typed through another keyboard layout
`certainty`        how sure each field is, of a zone that was read off a picture
`compose`          the way back, from what is to be said to the lines
`progress`         the check digits while a zone is being typed
`document`         the travel document that a zone speaks of
================== ==========================================================================
"""

from checkpoint.domain.documents.mrz.certainty import SURE_ENOUGH, field_certainty
from checkpoint.domain.documents.mrz.check_digit import check_digit
from checkpoint.domain.documents.mrz.codes import document_kind
from checkpoint.domain.documents.mrz.compose import compose
from checkpoint.domain.documents.mrz.document import document_of
from checkpoint.domain.documents.mrz.formats import LAYOUTS, Check, Field, Format, Layout, Place
from checkpoint.domain.documents.mrz.keyboards import parse_typed
from checkpoint.domain.documents.mrz.parse import parse, parse_seen
from checkpoint.domain.documents.mrz.progress import FieldProgress, Typed, progress
from checkpoint.domain.documents.mrz.zone import (
    FaultKind,
    Repair,
    Tidying,
    Unreadable,
    UnreadableReason,
    Zone,
    ZoneFault,
    ZoneFields,
)

__all__ = [
    "LAYOUTS",
    "SURE_ENOUGH",
    "Check",
    "FaultKind",
    "Field",
    "FieldProgress",
    "Format",
    "Layout",
    "Place",
    "Repair",
    "Tidying",
    "Typed",
    "Unreadable",
    "UnreadableReason",
    "Zone",
    "ZoneFault",
    "ZoneFields",
    "check_digit",
    "compose",
    "document_kind",
    "document_of",
    "field_certainty",
    "parse",
    "parse_seen",
    "parse_typed",
    "progress",
]
