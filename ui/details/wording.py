"""The questions and their answers in the words of the window's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.inspection.questions import Question
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import permit_words, purpose_words, vehicle_kind_words
from ui.language import catalogue

translate = QCoreApplication.translate

LABELS: Mapping[Question, str] = {
    Question.PURPOSE: QT_TRANSLATE_NOOP("DetailsForm", "Purpose"),
    Question.ADDRESS: QT_TRANSLATE_NOOP("DetailsForm", "Address or destination"),
    Question.PERMIT: QT_TRANSLATE_NOOP("DetailsForm", "Permit"),
    Question.PERMIT_NUMBER: QT_TRANSLATE_NOOP("DetailsForm", "Permit number"),
    Question.PERMIT_UNTIL: QT_TRANSLATE_NOOP("DetailsForm", "Permit good until"),
    Question.DAYS_GRANTED: QT_TRANSLATE_NOOP("DetailsForm", "Days granted"),
    Question.LAST_COUNTRY: QT_TRANSLATE_NOOP("DetailsForm", "Coming from"),
    Question.VEHICLE: QT_TRANSLATE_NOOP("DetailsForm", "Vehicle"),
    Question.PLATE: QT_TRANSLATE_NOOP("DetailsForm", "Plate"),
    Question.CHILDREN: QT_TRANSLATE_NOOP("DetailsForm", "Children along"),
    Question.KILB_NUMBER: QT_TRANSLATE_NOOP("DetailsForm", "KILB number"),
    Question.DECLARED: QT_TRANSLATE_NOOP("DetailsForm", "All Indonesia filled in"),
    Question.STAMP_NUMBER: QT_TRANSLATE_NOOP("DetailsForm", "Stamp number"),
    Question.OTHER_PROOF: QT_TRANSLATE_NOOP("DetailsForm", "Other proof of citizenship"),
}


def label_of(question: Question) -> str:
    """What a question is called."""
    return translate("DetailsForm", LABELS[question])


def _yes_or_no(answer: bool) -> str:  # noqa: FBT001 - the answer itself
    return translate("DetailsForm", "Yes") if answer else translate("DetailsForm", "No")


_WORDS: Mapping[Question, Callable[[Any], str]] = {
    Question.PURPOSE: lambda purpose: purpose_words(purpose, catalogue()),
    Question.PERMIT: lambda permit: permit_words(permit, catalogue()),
    Question.PERMIT_UNTIL: lambda until: day_words(until, catalogue().language),
    Question.LAST_COUNTRY: lambda code: country_name(code, catalogue().language),
    Question.VEHICLE: lambda kind: vehicle_kind_words(kind, catalogue()),
    Question.DECLARED: _yes_or_no,
}
"""How answers are said; those that are not here say themselves."""


def answer_words(question: Question, answer: object) -> str:
    """An answer as it is read; empty where nobody answered."""
    if answer in (None, "") or (question is Question.CHILDREN and not answer):
        return ""
    return _WORDS.get(question, str)(answer)
