"""The questions and their answers in the words of the window's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.inspection.questions import Question
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import permit_words, purpose_words, vehicle_kind_words
from checkpoint.words.questions import question_words
from ui.language import catalogue

translate = QCoreApplication.translate


def label_of(question: Question) -> str:
    """What a question is called."""
    return question_words(question, catalogue())


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
