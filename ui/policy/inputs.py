"""How each field of a row of policy is shown and read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.crossings.details import Permit
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import LOCAL_KINDS, DocumentKind
from checkpoint.domain.inspection.policy import Bearer, PermitAsk
from checkpoint.domain.inspection.policy_book import PolicyKind
from checkpoint.domain.inspection.question import Paper, Question
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.enums import direction_words, document_kind_words, lane_words, permit_words
from checkpoint.words.patterns import pattern_name
from checkpoint.words.policy import bearer_words, permit_ask_words
from checkpoint.words.questions import paper_words, question_words
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.date_field import DateField, DateRow
from ui.widgets.ticks import Ticks
from ui.wording import choices

translate = QCoreApplication.translate

LONG_TEXT = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One field of a row."""

    field: str
    make: Callable[[], QWidget]
    """The field, or the row of a form with the field in it."""
    show: Callable[[Any, Any], None]
    read: Callable[[Any], object]
    is_required: bool = False
    width: int = 1
    """How many columns of the form it takes."""
    objection: Callable[[Any], str] = lambda _field: ""
    """What is wrong with what stands in the field."""


def text(field: str, *, is_required: bool = False, is_upper: bool = False) -> Input:
    """A line."""
    return Input(
        field=field,
        make=lambda: QLineEdit(maxLength=LONG_TEXT),
        show=lambda box, value: box.setText(value or ""),
        read=lambda box: " ".join((box.text().upper() if is_upper else box.text()).split()),
        is_required=is_required,
        width=1 if is_upper else 2,
    )


def several(field: str, *, is_upper: bool) -> Input:
    """Names or codes with commas between them; they may be none."""
    return Input(
        field=field,
        make=lambda: QLineEdit(maxLength=4 * LONG_TEXT),
        show=lambda box, value: box.setText(", ".join(value or ())),
        read=lambda box: _parts(box.text().upper() if is_upper else box.text()),
        width=1 if is_upper else 2,
    )


def number(field: str, *, is_required: bool = False) -> Input:
    """A whole number, or none."""
    return Input(
        field=field,
        make=_digits,
        show=lambda box, value: box.setText("" if value is None else str(value)),
        read=lambda box: int(box.text()) if box.text() else None,
        is_required=is_required,
    )


def count_of(field: str) -> Input:
    """A whole number; left empty, nought: the pattern does without it."""
    return Input(
        field=field,
        make=_digits,
        show=lambda box, value: box.setText(str(value) if value else ""),
        read=lambda box: int(box.text() or 0),
    )


def one_of(field: str, members: Iterable[StrEnum], words: Callable[[Any, Catalogue], str]) -> Input:
    """One of a few."""
    offered = tuple(members)
    return Input(
        field=field,
        make=ChoiceBox,
        show=lambda box, value: box.draw(choices(offered, words), value),
        read=lambda box: box.chosen,
        is_required=True,
    )


def some_of(
    field: str,
    members: Iterable[StrEnum],
    words: Callable[[Any, Catalogue], str],
    *,
    is_whole: bool = False,
) -> Input:
    """Any of a few, each with a tick."""
    offered = tuple(members)
    return Input(
        field=field,
        make=lambda: Ticks(offered),
        show=lambda ticks, value: ticks.draw(choices(offered, words), value or ()),
        read=lambda ticks: ticks.ticked,
        width=3 if is_whole else 2,
    )


def yes_or_no(field: str) -> Input:
    """One way or the other."""
    return Input(
        field=field,
        make=ChoiceBox,
        show=lambda box, value: box.draw(_yes_and_no(), value),
        read=lambda box: box.chosen,
        is_required=True,
    )


def day(field: str) -> Input:
    """A date of which nothing may be unknown, or none."""
    return Input(field=field, make=DateRow, show=_show_day, read=_read_day, objection=_no_day)


def _parts(written: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in written.split(",") if part.strip())


def _digits() -> QWidget:
    field = QLineEdit()
    field.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9]{0,9}"), field))
    return field


def _yes_and_no() -> Sequence[Choice[bool]]:
    yes, no = translate("PolicyForm", "Yes"), translate("PolicyForm", "No")
    return (Choice(value=True, text=yes), Choice(value=False, text=no))


def _show_day(field: DateField, value: date | None) -> None:
    field.set_value(None if value is None else PartialDate.of(value))


def _read_day(field: DateField) -> date | None:
    return None if field.value is None else field.value.full()


def _no_day(field: DateField) -> str:
    if not field.text() or _read_day(field) is not None:
        return ""
    return translate("PolicyForm", "Not a whole date: day, month and year")


IN_FORCE = (
    day("valid_from"),
    day("valid_to"),
    yes_or_no("is_verified"),
    text("source", is_required=True),
)
"""What every row has, after what is its own."""

INPUTS: Mapping[PolicyKind, tuple[Input, ...]] = {
    PolicyKind.BORDER_PASSES: (
        text("post", is_required=True, is_upper=True),
        one_of("kind", sorted(LOCAL_KINDS), document_kind_words),
        text("issuer", is_required=True, is_upper=True),
        several("districts", is_upper=False),
        text("reach"),
        number("validity_months"),
        number("stay_days"),
        number("extensions"),
        number("most_days"),
        yes_or_no("neighbour_accepts"),
        *IN_FORCE,
    ),
    PolicyKind.VISA_FREE: (
        text("nationality", is_required=True, is_upper=True),
        number("days", is_required=True),
        *IN_FORCE,
    ),
    PolicyKind.VISA_ON_ARRIVAL: (
        number("days", is_required=True),
        number("extension_days"),
        number("fee", is_required=True),
        several("nationalities", is_upper=True),
        several("posts", is_upper=True),
        *IN_FORCE,
    ),
    PolicyKind.MONTHS_OF_VALIDITY: (number("months", is_required=True), *IN_FORCE),
    PolicyKind.EXPIRY_NOTICES: (number("days", is_required=True), *IN_FORCE),
    PolicyKind.PERMITS: (
        one_of("permit", Permit, permit_words),
        number("days"),
        some_of("asks", PermitAsk, permit_ask_words),
        *IN_FORCE,
    ),
    PolicyKind.TRAVEL_DOCUMENTS: (
        one_of(
            "kind",
            [kind for kind in DocumentKind if kind is not DocumentKind.NO_DOCUMENT],
            document_kind_words,
        ),
        several("issuers", is_upper=True),
        several("posts", is_upper=True),
        some_of("bearers", Bearer, bearer_words),
        some_of("directions", Direction, direction_words),
        number("validity_months"),
        *IN_FORCE,
    ),
    PolicyKind.QUESTIONS: (
        one_of(
            "question",
            [one for one in Question if one is not Question.OTHER_PROOF],
            question_words,
        ),
        yes_or_no("is_required"),
        some_of("lanes", Lane, lane_words, is_whole=True),
        some_of("bearers", Bearer, bearer_words),
        some_of("directions", Direction, direction_words),
        some_of("papers", Paper, paper_words),
        *IN_FORCE,
    ),
    PolicyKind.PATTERNS: (
        one_of("pattern", Pattern, pattern_name),
        yes_or_no("is_on"),
        count_of("count"),
        count_of("within_days"),
        count_of("under_days"),
        count_of("young_under"),
        count_of("minutes"),
        count_of("most_people"),
        count_of("validity_months"),
        *IN_FORCE,
    ),
    PolicyKind.STAY_RULES: (
        yes_or_no("arrival_counts"),
        number("fee_per_day", is_required=True),
        number("most_days_by_fee", is_required=True),
        *IN_FORCE,
    ),
}
