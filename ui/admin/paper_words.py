"""The words of the panel for papers."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.numbering import (
    LONGEST_NUMBER,
    NumberFault,
    NumberRefused,
    PaperSeries,
)

translate = QCoreApplication.translate


def line_words(name: str) -> str:
    """What a line of the form is."""
    return {
        "ministry": translate("PapersPanel", "Ministry"),
        "directorate": translate("PapersPanel", "Directorate"),
        "office": translate("PapersPanel", "Office to which the post belongs"),
        "place": translate("PapersPanel", "The post as its letters call it"),
        "address": translate("PapersPanel", "Address"),
        "contact": translate("PapersPanel", "Telephone, mail"),
        "signed_in": translate("PapersPanel", "Signed in (place before the day)"),
        "checked_title": translate("PapersPanel", "Checked by: title"),
        "checked_name": translate("PapersPanel", "Name (empty: who leads the shift)"),
        "checked_staff_number": translate("PapersPanel", "Staff number"),
        "known_title": translate("PapersPanel", "Known to: title"),
        "known_name": translate("PapersPanel", "Name (empty: a line to write on)"),
        "known_staff_number": translate("PapersPanel", "Staff number"),
    }[name]


def series_words(series: PaperSeries) -> str:
    """Of which papers a number is."""
    return {
        PaperSeries.DAY: translate("PapersPanel", "Daily papers"),
        PaperSeries.WEEK: translate("PapersPanel", "Weekly papers"),
        PaperSeries.MONTH: translate("PapersPanel", "Monthly papers"),
        PaperSeries.PERIOD: translate("PapersPanel", "Papers of other days"),
        PaperSeries.TIMPORA: translate("PapersPanel", "Foreigners inside (TIMPORA)"),
        PaperSeries.INCIDENTS_OF_DAY: translate("PapersPanel", "Incidents of a day"),
        PaperSeries.INCIDENTS_OF_MONTH: translate("PapersPanel", "Incidents of a month"),
    }[series]


def number_fault_words(refused: NumberRefused) -> str:
    """Why a pattern cannot be used, in a sentence."""
    match refused.fault:
        case NumberFault.BRACES:
            return translate("PapersPanel", "A brace is open, or holds more than a name.")
        case NumberFault.UNKNOWN_FIELD:
            text = translate("PapersPanel", "There is no {field} to be filled in.")
            return text.replace("{field}", f"{{{refused.part}}}")
        case NumberFault.NOTHING_COUNTS:
            return translate("PapersPanel", "It needs {number} or {days}: else all are the same.")
        case NumberFault.LETTERS:
            return translate("PapersPanel", "Outside braces: capital letters, digits, / . and -")
        case NumberFault.TOO_LONG:
            text = translate("PapersPanel", "A number has at most {count} letters.")
            return text.format(count=LONGEST_NUMBER)
        case NumberFault.TWINS:
            text = translate("PapersPanel", "Two papers would both be {number}: add {partner}.")
            return text.replace("{number}", refused.part)
        case _:
            assert_never(refused.fault)
