"""The alert book in words: where an entry stands, what is wrong with it, why a list is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from checkpoint.domain.alerts.alert import (
    LAWFUL_TERMS,
    Alert,
    AlertDirection,
    AlertKind,
    AlertState,
)
from checkpoint.domain.alerts.doubts import Doubt, EntryDoubt
from checkpoint.domain.alerts.importing import DERIVED
from checkpoint.domain.alerts.preview import RowsRead
from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListColumnsMissing,
    ListColumnsTwice,
    ListDamaged,
    ListEmpty,
    ListFileUnreadable,
    ListFormatUnknown,
    ListNotText,
    ListNotUtf8,
    ListSheetMissing,
    ListTooLarge,
    ListUnsafe,
)
from checkpoint.domain.alerts.typed import EntryFault
from checkpoint.domain.alerts.validity import ValidityDoubt
from checkpoint.domain.alerts.versions import Cause
from checkpoint.domain.errors import CheckpointError, ListRefused
from checkpoint.services.alerts import HAND_LIST
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

ALERT_STATES: Mapping[AlertState, str] = {
    AlertState.NOT_YET: QT_TRANSLATE_NOOP("alerts", "Not yet in force"),
    AlertState.IN_FORCE: QT_TRANSLATE_NOOP("alerts", "In force"),
    AlertState.ENDING: QT_TRANSLATE_NOOP("alerts", "Ending soon"),
    AlertState.ENDED: QT_TRANSLATE_NOOP("alerts", "Ended"),
}

ALERT_KINDS_SHORT: Mapping[AlertKind, str] = {
    AlertKind.CEGAH: QT_TRANSLATE_NOOP("alerts", "Exit ban"),
    AlertKind.CEGAH_MENDESAK: QT_TRANSLATE_NOOP("alerts", "Urgent exit ban"),
    AlertKind.TANGKAL: QT_TRANSLATE_NOOP("alerts", "Entry ban"),
    AlertKind.DPO: QT_TRANSLATE_NOOP("alerts", "Wanted (DPO)"),
    AlertKind.LOST_DOCUMENT: QT_TRANSLATE_NOOP("alerts", "Lost document"),
    AlertKind.SOI: QT_TRANSLATE_NOOP("alerts", "SOI"),
    AlertKind.TPPO: QT_TRANSLATE_NOOP("alerts", "Risk of TPPO"),
    AlertKind.LOCAL: QT_TRANSLATE_NOOP("alerts", "Note"),
}
"""For narrow columns, in the letters that the field writes."""

ALERT_DIRECTIONS: Mapping[AlertDirection, str] = {
    AlertDirection.ENTRY: QT_TRANSLATE_NOOP("alerts", "Entry"),
    AlertDirection.EXIT: QT_TRANSLATE_NOOP("alerts", "Exit"),
    AlertDirection.BOTH: QT_TRANSLATE_NOOP("alerts", "Entry and exit"),
}

ALERT_DIRECTIONS_SHORT: Mapping[AlertDirection, str] = {
    **ALERT_DIRECTIONS,
    AlertDirection.BOTH: QT_TRANSLATE_NOOP("alerts", "Both"),
}

ROW_FAULTS: Mapping[FaultWhy, str] = {
    FaultWhy.KIND_MISSING: QT_TRANSLATE_NOOP("alerts", "The kind is missing"),
    FaultWhy.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "alerts", "No kind is called so: write cegah, tangkal, dpo, soi …"
    ),
    FaultWhy.NOBODY_NAMED: QT_TRANSLATE_NOOP("alerts", "Neither a name nor a number"),
    FaultWhy.NOT_A_BIRTH_DATE: QT_TRANSLATE_NOOP(
        "alerts", "Not a date of birth: write 1985, 1985-08 or 1985-08-17"
    ),
    FaultWhy.NOT_A_DAY: QT_TRANSLATE_NOOP("alerts", "Not a day: write it like 2026-08-17"),
    FaultWhy.ENDS_BEFORE_START: QT_TRANSLATE_NOOP("alerts", "It ends before it begins"),
    FaultWhy.SEX_UNKNOWN: QT_TRANSLATE_NOOP("alerts", "Not a sex: write F, M or X"),
    FaultWhy.STATE_UNKNOWN: QT_TRANSLATE_NOOP(
        "alerts", "No state has this code: write three letters, such as IDN"
    ),
    FaultWhy.DIRECTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "alerts", "Not a direction: write entry, exit or both"
    ),
    FaultWhy.DIRECTION_NOT_LAWFUL: QT_TRANSLATE_NOOP(
        "alerts", "A cegah holds on exit only, a tangkal on entry only"
    ),
    FaultWhy.REFERENCE_TWICE: QT_TRANSLATE_NOOP(
        "alerts", "The same reference stands on an earlier row, which is taken"
    ),
    FaultWhy.CELL_TOO_LONG: QT_TRANSLATE_NOOP("alerts", "The text is too long"),
    FaultWhy.TOO_MANY_CELLS: QT_TRANSLATE_NOOP(
        "alerts", "More cells than columns: a comma too many, or a quotation mark missing"
    ),
    FaultWhy.QUOTES_BROKEN: QT_TRANSLATE_NOOP(
        "alerts", "The quotation marks do not pair; the row cannot be read"
    ),
    FaultWhy.TOO_FEW_CELLS: QT_TRANSLATE_NOOP("alerts", "Fewer cells than columns"),
    FaultWhy.ENTRY_BROKEN: QT_TRANSLATE_NOOP("alerts", "The line is damaged and cannot be read"),
    FaultWhy.TOO_MANY_VALUES: QT_TRANSLATE_NOOP(
        "alerts", "More names, dates or numbers than one person has; not all are taken"
    ),
    FaultWhy.NUMBER_ROUNDED: QT_TRANSLATE_NOOP(
        "alerts", "A spreadsheet has rounded the number: keep the column as text"
    ),
    FaultWhy.NOT_A_NUMBER: QT_TRANSLATE_NOOP("alerts", "Not the number of a document"),
    FaultWhy.RANGE_TOO_WIDE: QT_TRANSLATE_NOOP(
        "alerts", "Not a range of numbers: too wide, or its end is before its beginning"
    ),
}

ENTRY_FAULTS: Mapping[EntryFault, str] = {
    EntryFault.MISSING: QT_TRANSLATE_NOOP("alerts", "Must be filled"),
    EntryFault.NOBODY_NAMED: QT_TRANSLATE_NOOP("alerts", "Give a name or a number"),
    EntryFault.NOT_A_STATE: QT_TRANSLATE_NOOP("alerts", "No state has this code"),
    EntryFault.NOT_BORN_YET: QT_TRANSLATE_NOOP("alerts", "This day is still to come"),
    EntryFault.ENDS_BEFORE_START: QT_TRANSLATE_NOOP("alerts", "It ends before it begins"),
}

VALIDITY_DOUBTS: Mapping[ValidityDoubt, str] = {
    ValidityDoubt.NO_START: QT_TRANSLATE_NOOP(
        "alerts", "The first day is missing, and the law counts from it ({source})."
    ),
    ValidityDoubt.NO_END: QT_TRANSLATE_NOOP(
        "alerts", "No last day: in force until somebody ends it; by law only for life ({source})."
    ),
    ValidityDoubt.STARTS_WITH_IMPORT: QT_TRANSLATE_NOOP(
        "alerts", "No first day: it counts from the first import of the list ({source})."
    ),
    ValidityDoubt.ENDS_BY_LAW: QT_TRANSLATE_NOOP(
        "alerts", "No last day: it ends on the last that an extension can give it ({source})."
    ),
    ValidityDoubt.NEEDS_EXTENSION: QT_TRANSLATE_NOOP(
        "alerts", "Longer than one decision can ban: lawful only if it was extended ({source})."
    ),
    ValidityDoubt.LONGER_THAN_LAW: QT_TRANSLATE_NOOP(
        "alerts", "Longer than the law allows, even when extended ({source})."
    ),
}

ENTRY_DOUBTS: Mapping[EntryDoubt, str] = {
    EntryDoubt.FINDS_NOBODY: QT_TRANSLATE_NOOP(
        "alerts",
        "Nobody would be found by this: a name so short needs the date of birth or a number.",
    ),
    EntryDoubt.FOUND_BY_NUMBER_ONLY: QT_TRANSLATE_NOOP(
        "alerts",
        "Only the number finds this person. By the name too, if the date of birth is added.",
    ),
    EntryDoubt.ISSUER_MISSING: QT_TRANSLATE_NOOP(
        "alerts", "The state that issued the document is missing; others may bear this number too."
    ),
    EntryDoubt.CITIZEN_NOT_BARRED: QT_TRANSLATE_NOOP(
        "alerts", "A citizen is never barred from entry: this applies to nobody (UU 6/2011 Ps 14)."
    ),
    EntryDoubt.OVER_ALREADY: QT_TRANSLATE_NOOP(
        "alerts", "The last day has passed: this applies to nobody any more."
    ),
}

LIST_PROBLEMS: Mapping[type[CheckpointError], str] = {
    ListEmpty: QT_TRANSLATE_NOOP("problems", "The file is empty. Ask for the list again."),
    ListFileUnreadable: QT_TRANSLATE_NOOP(
        "problems", "The file cannot be opened. Put it on this computer, then choose it again."
    ),
    ListTooLarge: QT_TRANSLATE_NOOP(
        "problems", "The file has {size} MB; no list of this kind has more than {limit} MB."
    ),
    ListNotUtf8: QT_TRANSLATE_NOOP(
        "problems",
        'Line {line} is not written in UTF-8, but in {encoding}. Save the list as "CSV UTF-8",'
        " then import it again.",
    ),
    ListNotText: QT_TRANSLATE_NOOP(
        "problems",
        'This is a spreadsheet, or a damaged file. Save the list as "CSV UTF-8", then import it'
        " again.",
    ),
    ListDamaged: QT_TRANSLATE_NOOP(
        "problems",
        "The file is damaged, or only a part of it was copied. Copy it again from where it came.",
    ),
    ListSheetMissing: QT_TRANSLATE_NOOP(
        "problems", "The workbook has no sheet {sheet} that could be read. Choose another sheet."
    ),
    ListBrokenOff: QT_TRANSLATE_NOOP(
        "problems",
        "{file} is damaged at line {line}, or was not copied to its end. Copy it again from where"
        " it came. Nothing was imported.",
    ),
    ListUnsafe: QT_TRANSLATE_NOOP(
        "problems",
        "The file holds what no list has and harmful files do. Get the list anew from who publishes"
        " it. Nothing was imported.",
    ),
    ListColumnsMissing: QT_TRANSLATE_NOOP(
        "problems",
        "The first row must name the column {columns}. Complete it, then import the list again.",
    ),
    ListColumnsTwice: QT_TRANSLATE_NOOP(
        "problems",
        "The first row names the column {columns} twice. Leave it once, then import the list"
        " again.",
    ),
    ListFormatUnknown: QT_TRANSLATE_NOOP(
        "problems", 'Lists of this kind cannot be read. Save the list as "CSV UTF-8".'
    ),
}

URGENT_SOURCE = "Permenimipas 13/2025 Ps 9"

CAUSES: dict[Cause, str] = {
    Cause.BY_HAND: QT_TRANSLATE_NOOP("alerts", "By hand"),
    Cause.LIST: QT_TRANSLATE_NOOP("alerts", "List imported"),
    Cause.NUMBERS: QT_TRANSLATE_NOOP("alerts", "List of numbers imported"),
    Cause.UNDONE: QT_TRANSLATE_NOOP("alerts", "Import undone"),
}

_MEGABYTE = 1024 * 1024


def alert_state_words(state: AlertState, words: Catalogue) -> str:
    """Where in its life an entry stands."""
    return words.translate("alerts", ALERT_STATES[state])


def cause_words(cause: Cause, words: Catalogue) -> str:
    """Why the book was changed, in a word or two."""
    return words.translate("alerts", CAUSES[cause])


def alert_kind_short(kind: AlertKind, words: Catalogue) -> str:
    """What an alert is, in a word or two."""
    return words.translate("alerts", ALERT_KINDS_SHORT[kind])


def alert_direction_short(direction: AlertDirection, words: Catalogue) -> str:
    """Which way a traveller must go, in one word."""
    return words.translate("alerts", ALERT_DIRECTIONS_SHORT[direction])


def alert_direction_words(direction: AlertDirection, words: Catalogue) -> str:
    """Which way a traveller must go for it to apply."""
    return words.translate("alerts", ALERT_DIRECTIONS[direction])


def list_name_words(name: str, words: Catalogue) -> str:
    """How a list is called; that of the entries made at the post has no name of its own."""
    return words.translate("AlertFields", "By hand") if name == HAND_LIST else name


def listed_words(alert: Alert, words: Catalogue) -> str:
    """The list an entry came with, and its reference there, if the list gave it one."""
    reference = "" if alert.reference.startswith(DERIVED) else alert.reference
    return f"{list_name_words(alert.list_name, words)} {reference}".strip()


def reading_remarks(reading: RowsRead, words: Catalogue) -> list[str]:
    """What must be known of a list as it was read, besides its rows; what matters most first."""
    remarks = []
    if reading.absent:
        text = words.translate(
            "alerts", "Without what stands in {files}: put these files beside the list."
        )
        remarks.append(text.format(files=", ".join(reading.absent)))
    if reading.is_delta:
        text = words.translate("alerts", "A list of changes: what it does not name stays in force.")
        remarks.append(text)
    if reading.noted_rows:
        text = words.translate("alerts", "Rows taken that could not be read in full: {count}")
        remarks.append(text.format(count=reading.noted_rows))
    if reading.left_out:
        text = words.translate("alerts", "Left out as companies, ships or aircraft: {count}")
        remarks.append(text.format(count=reading.left_out))
    return remarks


def row_fault_words(why: FaultWhy, words: Catalogue) -> str:
    """What is wrong with a row of a list, and how it is written right."""
    return words.translate("alerts", ROW_FAULTS[why])


def entry_fault_words(fault: EntryFault, words: Catalogue) -> str:
    """What stands against a field of an entry typed by hand."""
    return words.translate("alerts", ENTRY_FAULTS[fault])


def doubt_words(doubt: Doubt, kind: AlertKind, words: Catalogue) -> str:
    """Why an entry of this kind may not be right, with the article where it is the law's."""
    match doubt:
        case ValidityDoubt():
            text = words.translate("alerts", VALIDITY_DOUBTS[doubt])
            return text.format(source=_source(kind))
        case EntryDoubt():
            return words.translate("alerts", ENTRY_DOUBTS[doubt])
        case _:
            assert_never(doubt)


def list_particulars(problem: ListRefused) -> dict[str, str]:
    """What the sentence of a refused list names of it."""
    match problem:
        case ListTooLarge():
            return {"size": _megabytes(problem.size), "limit": _megabytes(problem.limit)}
        case ListNotUtf8():
            return {"line": str(problem.line), "encoding": problem.looks_like}
        case ListBrokenOff():
            return {"file": problem.file, "line": str(problem.line)}
        case ListSheetMissing():
            return {"sheet": problem.sheet or "1"}
        case ListColumnsMissing() | ListColumnsTwice():
            return {"columns": " / ".join(problem.columns)}
        case _:
            return {}


def _megabytes(size: int) -> str:
    return str(-(-size // _MEGABYTE))


def _source(kind: AlertKind) -> str:
    term = LAWFUL_TERMS.get(kind)
    return term.source if term else URGENT_SOURCE
