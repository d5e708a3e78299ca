"""What the proof of trail and register found, in words that name no traveller."""

from __future__ import annotations

from checkpoint.domain.audit.records import Fault, RecordFault
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

FAULTS: dict[Fault, str] = {
    Fault.CHANGED: QT_TRANSLATE_NOOP("auditing", "is not what was recorded"),
    Fault.MISSING: QT_TRANSLATE_NOOP("auditing", "was recorded, and is no longer there"),
    Fault.UNAUDITED: QT_TRANSLATE_NOOP(
        "auditing", "is in the register, but not on the audit trail"
    ),
}


def record_fault_words(fault: RecordFault, words: Catalogue) -> str:
    """Which record, and what is wrong with it."""
    what = words.translate("auditing", FAULTS[fault.fault])
    return f"{_place_words(fault, words)}: {what}"


def _place_words(fault: RecordFault, words: Catalogue) -> str:
    """By number and day; by the entry of the trail where those went with the record."""
    if fault.number is not None and fault.day_on is not None:
        return words.translate("auditing", "No. {number} of {day}").format(
            number=fault.number, day=day_words(fault.day_on, words.language)
        )
    if fault.entry is not None:
        return words.translate("auditing", "The record of entry {entry}").format(entry=fault.entry)
    return words.translate("auditing", "A record without number or day")
