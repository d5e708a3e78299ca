"""Why a traveller is held to be, or not to be, the person of an alert, in words."""

from __future__ import annotations

from typing import assert_never

from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.alerts.reasons import (
    ByAlias,
    NameSimilar,
    Part,
    Reason,
    SameWord,
    Trait,
    WordsMissing,
)
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.words.alerts import listed_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.scripts import set_apart

TRAITS: dict[Trait, str] = {
    Trait.DOCUMENT_SAME: QT_TRANSLATE_NOOP("matches", "same document number"),
    Trait.DOCUMENT_SAME_ISSUER_UNKNOWN: QT_TRANSLATE_NOOP(
        "matches", "same document number, issuer not stated"
    ),
    Trait.DOCUMENT_MISREAD: QT_TRANSLATE_NOOP(
        "matches", "document number alike but for look-alike characters"
    ),
    Trait.NATIONAL_NUMBER_SAME: QT_TRANSLATE_NOOP("matches", "same national number"),
    Trait.NAME_EXACT: QT_TRANSLATE_NOOP("matches", "same name"),
    Trait.NAME_SPELLING: QT_TRANSLATE_NOOP("matches", "same name, spelled otherwise"),
    Trait.NAME_ORDER_CHANGED: QT_TRANSLATE_NOOP("matches", "words in another order"),
    Trait.NAME_DIFFERENT: QT_TRANSLATE_NOOP("matches", "another name"),
    Trait.NAME_DOUBTED: QT_TRANSLATE_NOOP("matches", "the list is not sure of this name"),
    Trait.BIRTH_SAME: QT_TRANSLATE_NOOP("matches", "same date of birth"),
    Trait.BIRTH_SWAPPED: QT_TRANSLATE_NOOP("matches", "day and month of birth swapped"),
    Trait.BIRTH_ONE_DIGIT: QT_TRANSLATE_NOOP("matches", "one digit of the birth date differs"),
    Trait.BIRTH_YEAR_BESIDE: QT_TRANSLATE_NOOP("matches", "born a year apart"),
    Trait.BIRTH_PARTLY: QT_TRANSLATE_NOOP("matches", "birth date agrees as far as known"),
    Trait.BIRTH_UNKNOWN: QT_TRANSLATE_NOOP("matches", "birth date not known"),
    Trait.BIRTH_DIFFERENT: QT_TRANSLATE_NOOP("matches", "another birth date"),
    Trait.NATIONALITY_SAME: QT_TRANSLATE_NOOP("matches", "same nationality"),
    Trait.NATIONALITY_DIFFERENT: QT_TRANSLATE_NOOP("matches", "another nationality"),
    Trait.SEX_SAME: QT_TRANSLATE_NOOP("matches", "same sex"),
    Trait.SEX_DIFFERENT: QT_TRANSLATE_NOOP("matches", "another sex"),
    Trait.PLACE_OF_BIRTH_SAME: QT_TRANSLATE_NOOP("matches", "same place of birth"),
    Trait.PLACE_OF_BIRTH_DIFFERENT: QT_TRANSLATE_NOOP("matches", "another place of birth"),
}

WORDS: dict[WordRelation, str] = {
    WordRelation.SAME: QT_TRANSLATE_NOOP("matches", "{document} (same)"),
    WordRelation.SHORTENED: QT_TRANSLATE_NOOP("matches", "{document} = {listed} (shortened)"),
    WordRelation.OLD_SPELLING: QT_TRANSLATE_NOOP(
        "matches", "{document} = {listed} (old and new spelling)"
    ),
    WordRelation.SPELLING: QT_TRANSLATE_NOOP("matches", "{document} = {listed} (spelling)"),
    WordRelation.JOINED: QT_TRANSLATE_NOOP("matches", "{document} = {listed} (joined)"),
    WordRelation.SOUND: QT_TRANSLATE_NOOP("matches", "{document} ≈ {listed} (sounds alike)"),
    WordRelation.TRUNCATED: QT_TRANSLATE_NOOP("matches", "{document} ≈ {listed} (cut off)"),
    WordRelation.ONE_EDIT: QT_TRANSLATE_NOOP("matches", "{document} ≈ {listed} (1 letter differs)"),
    WordRelation.ROMANISED: QT_TRANSLATE_NOOP(
        "matches", "{document} ≈ {listed} (another language)"
    ),
    WordRelation.INITIAL: QT_TRANSLATE_NOOP("matches", "{document} ≈ {listed} (initial)"),
    WordRelation.TWO_EDITS: QT_TRANSLATE_NOOP(
        "matches", "{document} ≈ {listed} (2 letters differ)"
    ),
    WordRelation.FAR: QT_TRANSLATE_NOOP("matches", "{document} ≈ {listed} (doubtful)"),
}
"""One word under two spellings (=), or probably one (≈): the document's, then the list's."""

SELF_EVIDENT = frozenset({Trait.SEX_SAME, Trait.NATIONALITY_SAME})
"""What agrees by chance with half the queue, and would only lengthen the line."""


def reason_words(reason: Reason, words: Catalogue) -> str:
    """One reason, short enough to stand beside others."""
    match reason:
        case Trait():
            return words.translate("matches", TRAITS[reason])
        case NameSimilar(percent):
            return words.translate("matches", "name {percent} % alike").format(percent=percent)
        case WordsMissing(not_on_document, not_on_list):
            return _missing(not_on_document, not_on_list, words)
        case ByAlias(alias):
            return words.translate("matches", "alias {name}").format(name=alias)
        case SameWord(document, listed, relation):
            text = words.translate("matches", WORDS[relation])
            return text.format(document=document, listed=listed)
        case _:
            assert_never(reason)


def told_words(reason: Reason, words: Catalogue) -> str:
    """One reason within a sentence on the screen, where an alias may turn round what follows."""
    if isinstance(reason, ByAlias):
        reason = ByAlias(set_apart(reason.alias))
    return reason_words(reason, words)


def match_words(match: AlertMatch, words: Catalogue) -> str:
    """Who it is on the list, and what agrees and what does not."""
    alert = match.alert
    who = alert.name or match.matched_name or alert.document_number or alert.national_number
    telling = (reason for reason in match.reasons if reason not in SELF_EVIDENT)
    agreeing = ", ".join(told_words(reason, words) for reason in telling)
    return f"{set_apart(who)} ({agreeing}) · {listed_words(alert, words)}"


def _missing(
    not_on_document: tuple[str, ...], not_on_list: tuple[str, ...], words: Catalogue
) -> str:
    parts = []
    if not_on_document:
        text = words.translate("matches", "not on the document: {names}")
        parts.append(text.format(names=" ".join(not_on_document)))
    if not_on_list:
        text = words.translate("matches", "not on the list: {names}")
        parts.append(text.format(names=" ".join(not_on_list)))
    return ", ".join(parts)


def part_words(part: Part, words: Catalogue) -> str:
    """A reason with its points, for whoever wants to know how the score came about."""
    return f"{reason_words(part.reason, words)} {part.points:+.2f}"
