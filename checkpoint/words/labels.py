"""What stands on the label of a border pass."""

from __future__ import annotations

from enum import StrEnum

from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue


class LabelText(StrEnum):
    """The fixed texts."""

    BORN = QT_TRANSLATE_NOOP("labels", "Born")
    DISTRICT = QT_TRANSLATE_NOOP("labels", "District")
    VALID_UNTIL = QT_TRANSLATE_NOOP("labels", "Valid until")
    SEALED = QT_TRANSLATE_NOOP("labels", "Sealed {day}, {reference}")
    SPECIMEN = QT_TRANSLATE_NOOP("labels", "SPECIMEN")
    SPECIMEN_NOTE = QT_TRANSLATE_NOOP("labels", "Practice: not a document")


def label_words(text: LabelText, words: Catalogue) -> str:
    """A fixed text of the label."""
    return words.translate("labels", text)
