"""Journeys, stays and persons over several documents, in words."""

from __future__ import annotations

from babel.numbers import format_decimal

from checkpoint.domain.inspection.findings import PerhapsSamePerson
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.journeys.person import Basis, OtherDocument
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.dates import birth_words, day_words
from checkpoint.words.enums import document_kind_short


def rupiah_words(amount: int, language: Language) -> str:
    """A sum as it is written on a receipt, such as "Rp5.000.000"."""
    return f"Rp{format_decimal(amount, locale=language.value)}"


def stay_dates_words(stay: Stay, words: Catalogue) -> str:
    """Both dates, for how a stay is counted differs."""
    return words.translate("findings", "entered {entered}, stay until {last}").format(
        entered=day_words(stay.entered_on, words.language),
        last=day_words(stay.last_day, words.language),
    )


def counting_words(stay: Stay, words: Catalogue) -> str:
    """By which rule the days were counted, and what each of them costs."""
    counted = (
        words.translate("findings", "the day of arrival is the first day")
        if stay.counted_by.arrival_counts
        else words.translate("findings", "the day after arrival is the first day")
    )
    fee = words.translate("findings", "{fee} for each day, up to {count} days").format(
        fee=rupiah_words(stay.charged_by.fee_per_day, words.language),
        count=stay.charged_by.most_days_by_fee,
    )
    return f"{counted}; {fee}"


def stay_words(stay: Stay, words: Catalogue) -> str:
    """How it stands with a stay, in one line."""
    dates = stay_dates_words(stay, words)
    day = words.translate("journeys", "day {count} of the stay").format(count=stay.days_inside)
    if stay.days_over:
        left = words.tr("%n day(s) over", None, stay.days_over)
    elif stay.days_left:
        left = words.tr("%n day(s) left", None, stay.days_left)
    else:
        left = words.translate("journeys", "today is the last day")
    return f"{dates} · {day} · {left}"


def perhaps_words(finding: PerhapsSamePerson, words: Catalogue) -> tuple[str, str]:
    """Whom it may be, and how to answer."""
    what = words.translate("findings", "Perhaps the same person as {who}")
    return (
        what.format(who=other_words(finding.other, words)),
        words.translate("findings", "Compare the photographs, and answer with F2."),
    )


def other_words(other: OtherDocument, words: Catalogue) -> str:
    """Another document of a person, as it is told from the rest."""
    document = other.document
    holder = document.holder
    kind = document_kind_short(document.kind, words)
    born = birth_words(holder.born, words.language)
    return f"{holder.name.full} · {born} · {kind} {document.issuer} {document.number}"


def basis_words(basis: Basis, words: Catalogue) -> str:
    """On what two documents are held to be one person's, or may be."""
    if basis is Basis.NATIONAL_NUMBER:
        return words.translate("journeys", "same national number")
    return words.translate("journeys", "same name and birthday")
