"""What of a record may be wrong: each field with its name, its input and its place there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, Sex, plain_number
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Direction
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import direction_words, document_kind_words, sex_words
from ui.details.inputs import DAY, INPUTS, STATE_LETTERS, WIDE, Input, choice, text
from ui.details.wording import answer_words, label_of
from ui.journal.wording import state_words
from ui.language import catalogue
from ui.widgets.date_field import DateRow
from ui.wording import choices

NOTHING = "–"
"""Stands where a field is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a record says, and how it is said, asked and put right."""

    name: str
    """As `TypedFault`s are told by; the name of the question for an answer."""
    label: Callable[[], str]
    input: Input
    of: Callable[[Crossing], Any]
    put: Callable[[Crossing, Any], Crossing]
    words: Callable[[Any], str]
    """Empty where the field is."""
    is_required: bool = False
    is_wide: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One field that two records state differently, in words."""

    label: str
    before: str
    after: str


def changes(before: Crossing, after: Crossing, when: Field) -> Iterator[Change]:
    """What a correction changes, field by field; ``when`` is the time by the post's clock."""
    for field in (when, *FIELDS):
        old, new = field.of(before), field.of(after)
        if old != new:
            yield Change(field.label(), field.words(old) or NOTHING, field.words(new) or NOTHING)


def _said(source: str) -> Callable[[], str]:
    return partial(QCoreApplication.translate, "JournalFields", source)


def _tidied(limit: int) -> Input:
    """A text in capitals with single spaces, as names and numbers stand in the register."""
    plain = text(limit)
    return replace(plain, read=lambda field: " ".join(field.text().upper().split()))


def _birth(value: PartialDate | None) -> str:
    return "" if value is None else birth_words(value, catalogue().language)


def _day(value: date | None) -> str:
    return "" if value is None else day_words(value, catalogue().language)


BIRTH = Input(
    make=DateRow,
    show=lambda field, value: field.set_value(value),
    read=lambda field: field.value,
)
STATE = text(STATE_LETTERS, is_upper=True)
PERSONAL_NUMBER = replace(text(24), read=lambda field: plain_number(field.text()))


def _on_document(name: str, source: str, input: Input, **more: Any) -> Field:  # noqa: ANN401
    return Field(
        name=name,
        label=_said(source),
        input=input,
        of=lambda crossing: getattr(crossing.document, name),
        put=lambda crossing, value: replace(
            crossing, document=replace(crossing.document, **{name: value})
        ),
        **{"words": str} | more,
    )


def _put_holder(crossing: Crossing, **said: Any) -> Crossing:  # noqa: ANN401 - fields of Holder
    document = crossing.document
    return replace(crossing, document=replace(document, holder=replace(document.holder, **said)))


def _on_holder(name: str, source: str, input: Input, **more: Any) -> Field:  # noqa: ANN401
    return Field(
        name=name,
        label=_said(source),
        input=input,
        of=lambda crossing: getattr(crossing.document.holder, name),
        put=lambda crossing, value: _put_holder(crossing, **{name: value}),
        **{"words": str} | more,
    )


def _of_name(name: str, part: str, source: str, **more: Any) -> Field:  # noqa: ANN401
    def put(crossing: Crossing, value: str) -> Crossing:
        said: dict[str, Any] = {part: value}
        return _put_holder(crossing, name=replace(crossing.document.holder.name, **said))

    return Field(
        name=name,
        label=_said(source),
        input=_tidied(120),
        of=lambda crossing: getattr(crossing.document.holder.name, part),
        put=put,
        words=str,
        **more,
    )


def _on_details(question: Question) -> Field:
    return Field(
        name=question.value,
        label=partial(label_of, question),
        input=INPUTS[question],
        of=lambda crossing: getattr(crossing.details, question.value),
        put=lambda crossing, value: replace(
            crossing, details=replace(crossing.details, **{question.value: value})
        ),
        words=partial(answer_words, question),
        is_wide=question in WIDE,
    )


DIRECTION = Field(
    name="direction",
    label=_said(QT_TRANSLATE_NOOP("JournalFields", "Direction")),
    input=choice(lambda: choices(Direction, direction_words)),
    of=lambda crossing: crossing.direction,
    put=lambda crossing, value: replace(crossing, direction=value),
    words=lambda direction: direction_words(direction, catalogue()),
    is_required=True,
)

DOCUMENT: tuple[Field, ...] = (
    _on_document(
        "kind",
        QT_TRANSLATE_NOOP("JournalFields", "Document"),
        choice(lambda: choices(DocumentKind, document_kind_words)),
        words=lambda kind: document_kind_words(kind, catalogue()),
        is_required=True,
    ),
    _on_document(
        "number", QT_TRANSLATE_NOOP("JournalFields", "Number"), _tidied(40), is_required=True
    ),
    _on_document(
        "issuer",
        QT_TRANSLATE_NOOP("JournalFields", "Issuing state"),
        STATE,
        words=state_words,
        is_required=True,
    ),
    _of_name(
        "name",
        "primary",
        QT_TRANSLATE_NOOP("JournalFields", "Surname or only name"),
        is_required=True,
    ),
    _of_name("given_names", "secondary", QT_TRANSLATE_NOOP("JournalFields", "Given names")),
    _on_holder(
        "nationality",
        QT_TRANSLATE_NOOP("JournalFields", "Nationality"),
        STATE,
        words=state_words,
        is_required=True,
    ),
    _on_holder(
        "sex",
        QT_TRANSLATE_NOOP("JournalFields", "Sex"),
        choice(lambda: choices(Sex, sex_words)),
        words=lambda sex: sex_words(sex, catalogue()),
        is_required=True,
    ),
    _on_holder("born", QT_TRANSLATE_NOOP("JournalFields", "Born"), BIRTH, words=_birth),
    _on_document("expires_on", QT_TRANSLATE_NOOP("JournalFields", "Good until"), DAY, words=_day),
    _on_holder(
        "national_number", QT_TRANSLATE_NOOP("JournalFields", "National number"), PERSONAL_NUMBER
    ),
    _on_document("district", QT_TRANSLATE_NOOP("JournalFields", "District"), text(60)),
)
"""What may be misread or mistyped of the document."""

DETAILS: tuple[Field, ...] = tuple(
    _on_details(question)
    for question in (
        Question.PURPOSE,
        Question.LAST_COUNTRY,
        Question.PERMIT,
        Question.PERMIT_NUMBER,
        Question.PERMIT_UNTIL,
        Question.DAYS_GRANTED,
        Question.ADDRESS,
        Question.VEHICLE,
        Question.PLATE,
        Question.CHILDREN,
        Question.DECLARED,
        Question.KILB_NUMBER,
        Question.STAMP_NUMBER,
        Question.OTHER_PROOF,
    )
)
"""What may be wrong of the answers, in lines of four where the long ones count for two."""

FIELDS: tuple[Field, ...] = (DIRECTION, *DOCUMENT, *DETAILS)
BY_NAME: Mapping[str, Field] = {field.name: field for field in FIELDS}
