"""The term of an entry in words: why a decision cannot be written down, and how an entry ended."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.alerts.alert import LAWFUL_TERMS, Alert, AlertKind
from checkpoint.domain.alerts.extending import TermFault
from checkpoint.services.alert_terms import EndedEntry
from checkpoint.words.alerts import URGENT_SOURCE, list_name_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

TERM_FAULTS: Mapping[TermFault, str] = {
    TermFault.OF_A_LIST: QT_TRANSLATE_NOOP(
        "terms",
        "This entry stands on the list {list}: a newer version of the list extends it. Until that"
        " comes, make an entry of the post's own with F2.",
    ),
    TermFault.URGENT: QT_TRANSLATE_NOOP(
        "terms",
        "An urgent exit ban is not extended: within 20 days a decision takes its place ({source}).",
    ),
    TermFault.NOT_URGENT: QT_TRANSLATE_NOOP(
        "terms", "Only an urgent exit ban is confirmed by a decision. This one can be extended."
    ),
    TermFault.NO_END: QT_TRANSLATE_NOOP(
        "terms", "This entry has no last day. It stands until somebody ends it."
    ),
    TermFault.EXTENDED_ALREADY: QT_TRANSLATE_NOOP(
        "terms", "This was extended once, and the law allows no more ({source})."
    ),
    TermFault.LONGEST_ALREADY: QT_TRANSLATE_NOOP(
        "terms", "This stands as long as the law allows, or longer ({source})."
    ),
    TermFault.MISSING: QT_TRANSLATE_NOOP("terms", "Must be filled"),
    TermFault.TO_COME: QT_TRANSLATE_NOOP("terms", "This day is still to come"),
    TermFault.TOO_LATE: QT_TRANSLATE_NOOP(
        "terms",
        "The ban had ended by law on {last}. A later decision is a new ban: make a new entry.",
    ),
    TermFault.TOO_EARLY: QT_TRANSLATE_NOOP(
        "terms", "That is before the request, which holds from {first}"
    ),
    TermFault.NOT_LATER: QT_TRANSLATE_NOOP("terms", "It stands until {last} already"),
    TermFault.ENDS_BEFORE_START: QT_TRANSLATE_NOOP("terms", "It ends before it begins"),
    TermFault.LONGER_THAN_LAW: QT_TRANSLATE_NOOP("terms", "Longer than the law allows ({source})"),
}


def term_fault_words(fault: TermFault, alert: Alert, words: Catalogue) -> str:
    """Why the term of an entry stays as it is, with the article where it is the law's."""
    first, last = alert.valid_from, alert.last_day
    return words.translate("terms", TERM_FAULTS[fault]).format(
        list=list_name_words(alert.list_name, words),
        source=_source(fault, alert.kind),
        first=day_words(first, words.language) if first else "",
        last=day_words(last, words.language) if last else "",
    )


def ended_words(ended: EndedEntry, moment: str, words: Catalogue) -> str:
    """When an entry was taken off its list, by whom or by what, and why."""
    note = ended.by.note
    if note.cause.is_of_list:
        text = words.translate("terms", "Not on its list since {moment}: {file}")
        return text.format(moment=moment, file=note.file or f"#{ended.by.version}")
    who = ended.officer or "–"
    parts = [words.translate("terms", "Ended by {who}, {moment}").format(who=who, moment=moment)]
    if note.hand is not None and note.hand.letter:
        text = words.translate("terms", "letter {letter}")
        parts.append(text.format(letter=_letter(ended, words)))
    said = " · ".join(parts)
    return f"{said}: {note.hand.reason}" if note.hand and note.hand.reason else said


def _letter(ended: EndedEntry, words: Catalogue) -> str:
    hand = ended.by.note.hand
    if hand is None:
        return ""
    on = day_words(hand.letter_on, words.language) if hand.letter_on else ""
    return ", ".join(filter(None, (hand.letter, on)))


def _source(fault: TermFault, kind: AlertKind) -> str:
    """The urgent ban's own article says that it is not extended; a decision makes a cegah of it."""
    if fault is TermFault.URGENT:
        return URGENT_SOURCE
    term = LAWFUL_TERMS.get(AlertKind.CEGAH if kind is AlertKind.CEGAH_MENDESAK else kind)
    return term.source if term else ""
