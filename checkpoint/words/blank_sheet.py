"""The words of the sheet that is filled in by hand when there is no power."""

from __future__ import annotations

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

TITLE = QT_TRANSLATE_NOOP("blank_sheet", "Crossings written by hand")
HOW = QT_TRANSLATE_NOOP(
    "blank_sheet",
    "For when the reader or the power fails. Each line is entered afterwards in the journal, with"
    " the time at which it was; alerts are asked by telephone before anybody passes.",
)
BLANKS = (
    QT_TRANSLATE_NOOP("blank_sheet", "Day"),
    QT_TRANSLATE_NOOP("blank_sheet", "Counter"),
    QT_TRANSLATE_NOOP("blank_sheet", "Officer"),
    QT_TRANSLATE_NOOP("blank_sheet", "Sheet"),
)
COLUMNS = (
    (QT_TRANSLATE_NOOP("blank_sheet", "No."), 3),
    (QT_TRANSLATE_NOOP("blank_sheet", "Hour"), 5),
    (QT_TRANSLATE_NOOP("blank_sheet", "In/out"), 5),
    (QT_TRANSLATE_NOOP("blank_sheet", "Name as in the document"), 22),
    (QT_TRANSLATE_NOOP("blank_sheet", "M/F"), 4),
    (QT_TRANSLATE_NOOP("blank_sheet", "Born"), 8),
    (QT_TRANSLATE_NOOP("blank_sheet", "State"), 6),
    (QT_TRANSLATE_NOOP("blank_sheet", "Document and number"), 14),
    (QT_TRANSLATE_NOOP("blank_sheet", "Good until"), 8),
    (QT_TRANSLATE_NOOP("blank_sheet", "Purpose, address, plate"), 15),
    (QT_TRANSLATE_NOOP("blank_sheet", "Days"), 4),
    (QT_TRANSLATE_NOOP("blank_sheet", "Children"), 5),
    (QT_TRANSLATE_NOOP("blank_sheet", "Stamp, initials"), 9),
)
"""Heads, each with its share of the width; what the journal asks for of a late entry."""


def said(text: str, words: Catalogue) -> str:
    """One of these in the language of the officers."""
    return words.translate("blank_sheet", text)
