"""What stands on the label of a border pass."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from checkpoint.services.seals import LabelForm
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


LABEL_FORMS: Mapping[LabelForm, str] = {
    LabelForm.LABEL: QT_TRANSLATE_NOOP("labels", "Adhesive label, 70 × 30 mm"),
    LabelForm.CARD: QT_TRANSLATE_NOOP("labels", "Card, 85.6 × 54 mm"),
}


def label_form_words(form: LabelForm, words: Catalogue) -> str:
    """What a label is printed as, and how large it is."""
    return words.translate("labels", LABEL_FORMS[form])
