"""The questions of the counter in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.inspection.question import Paper, Question
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

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

PAPERS: Mapping[Paper, str] = {
    Paper.BORDER_PASS: QT_TRANSLATE_NOOP("policy", "Border pass"),
    Paper.OTHER: QT_TRANSLATE_NOOP("policy", "Passport and other documents"),
}


def question_words(question: Question, words: Catalogue) -> str:
    """What a question is called."""
    return words.translate("DetailsForm", LABELS[question])


def paper_words(paper: Paper, words: Catalogue) -> str:
    """On what people travel, as far as questions differ by it."""
    return words.translate("policy", PAPERS[paper])
