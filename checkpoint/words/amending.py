"""What became of a record, in a word."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

_CANCELLATION = QT_TRANSLATE_NOOP("sheet", "Cancellation")
_CORRECTION = QT_TRANSLATE_NOOP("sheet", "Correction")
_REPLACED = QT_TRANSLATE_NOOP("sheet", "Replaced")


def amended_words(record: Recorded, words: Catalogue) -> str:
    """Whether it puts another record right, or another took its place; empty where neither."""
    if record.crossing.is_cancellation:
        return words.translate("sheet", _CANCELLATION)
    if record.amended_by is not None:
        return words.translate("sheet", _REPLACED)
    return words.translate("sheet", _CORRECTION) if record.crossing.amendment else ""
