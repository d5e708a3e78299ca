"""The second line in words: kinds of case, agencies, how far a case is, and what happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import NamedTuple, assert_never

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.cases.events import (
    Attached,
    Called,
    ChildRuleWaived,
    Closed,
    Decided,
    EventKind,
    HandedOver,
    KindChanged,
    Noted,
    Protected,
    Reopened,
    Screened,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
    What,
)
from checkpoint.domain.cases.sop import BothWays
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.journal.case_steps import STEPS, Step
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue, Language
from checkpoint.words.enums import ground_words, outcome_words
from checkpoint.words.screening import screening_words

CASE_KINDS: Mapping[CaseKind, str] = {
    CaseKind.ALERT_HIT: QT_TRANSLATE_NOOP("cases", "Alert hit"),
    CaseKind.DOCUMENT_DOUBT: QT_TRANSLATE_NOOP("cases", "Doubtful document"),
    CaseKind.OVERSTAY: QT_TRANSLATE_NOOP("cases", "Overstay"),
    CaseKind.LOST_DOCUMENT: QT_TRANSLATE_NOOP("cases", "Lost or stolen document"),
    CaseKind.MINOR_ALONE: QT_TRANSLATE_NOOP("cases", "Child without parents"),
    CaseKind.POSSIBLE_TRAFFICKING: QT_TRANSLATE_NOOP("cases", "Possible trafficking"),
    CaseKind.ILLNESS: QT_TRANSLATE_NOOP("cases", "Illness"),
    CaseKind.GOODS: QT_TRANSLATE_NOOP("cases", "Goods"),
    CaseKind.OTHER: QT_TRANSLATE_NOOP("cases", "Other matter"),
}

CAME: Mapping[Came, str] = {
    Came.COUNTER: QT_TRANSLATE_NOOP("cases", "Referred"),
    Came.HIMSELF: QT_TRANSLATE_NOOP("cases", "Came to the second line"),
    Came.BORDER_GUARD: QT_TRANSLATE_NOOP("cases", "Found by the border guard"),
    Came.OTHER_AGENCY: QT_TRANSLATE_NOOP("cases", "Brought by another agency"),
}

STAGES: Mapping[Stage, str] = {
    Stage.WAITING: QT_TRANSLATE_NOOP("cases", "Waiting"),
    Stage.IN_HAND: QT_TRANSLATE_NOOP("cases", "In hand"),
    Stage.SETTLED: QT_TRANSLATE_NOOP("cases", "Decided, to be closed"),
    Stage.CLOSED: QT_TRANSLATE_NOOP("cases", "Closed"),
}

EVENTS: Mapping[EventKind, str] = {
    EventKind.TAKEN: QT_TRANSLATE_NOOP("cases", "Case taken"),
    EventKind.NOTED: QT_TRANSLATE_NOOP("cases", "Note"),
    EventKind.STATED: QT_TRANSLATE_NOOP("cases", "Statement of the traveller"),
    EventKind.STEP_DONE: QT_TRANSLATE_NOOP("cases", "Step done"),
    EventKind.STEP_LEFT_OUT: QT_TRANSLATE_NOOP("cases", "Step left out"),
    EventKind.ATTACHED: QT_TRANSLATE_NOOP("cases", "Attached"),
    EventKind.CALLED: QT_TRANSLATE_NOOP("cases", "Called"),
    EventKind.KIND_CHANGED: QT_TRANSLATE_NOOP("cases", "Now about"),
    EventKind.PROTECTED: QT_TRANSLATE_NOOP("cases", "Marked for protection"),
    EventKind.SCREENED: QT_TRANSLATE_NOOP("cases", "Screening"),
    EventKind.CHILD_RULE_WAIVED: QT_TRANSLATE_NOOP(
        "cases", "No officer trained for children can come"
    ),
    EventKind.DECIDED: QT_TRANSLATE_NOOP("cases", "Decided"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("cases", "Handed over"),
    EventKind.CLOSED: QT_TRANSLATE_NOOP("cases", "Case closed"),
    EventKind.REOPENED: QT_TRANSLATE_NOOP("cases", "Case opened again"),
}

CASE_STEPS: Mapping[Step, str] = {
    Step.OPENED: QT_TRANSLATE_NOOP("cases", "Case opened"),
    **{step: EVENTS[kind] for kind, step in STEPS.items()},
}

AN_HOUR = 60
"""Minutes."""


class EventWords(NamedTuple):
    """What happened, and what was said of it."""

    head: str
    text: str


def case_kind_words(kind: CaseKind, words: Catalogue) -> str:
    """What a case is about."""
    return words.translate("cases", CASE_KINDS[kind])


def came_words(came: Came, words: Catalogue) -> str:
    """How somebody came to the second line."""
    return words.translate("cases", CAME[came])


def case_step_words(step: Step, words: Catalogue) -> str:
    """What became of a case, as the journal tells it."""
    return words.translate("cases", CASE_STEPS[step])


def stage_words(stage: Stage, words: Catalogue) -> str:
    """How far a case has come."""
    return words.translate("cases", STAGES[stage])


def both_ways(text: BothWays, words: Catalogue) -> str:
    """A sentence of a procedure, in the language that is spoken."""
    return text.id if words.language is Language.INDONESIAN else text.en


def waited_words(waited: timedelta, words: Catalogue) -> str:
    """How long it was, such as "12 min" or "2 h 05 min"."""
    minutes = max(0, int(waited.total_seconds() // 60))
    if minutes < AN_HOUR:
        return words.translate("cases", "{count} min").format(count=minutes)
    text = words.translate("cases", "{hours} h {minutes} min")
    return text.format(hours=minutes // AN_HOUR, minutes=f"{minutes % AN_HOUR:02}")


def event_words(kind: EventKind, what: What, words: Catalogue) -> EventWords:
    """An event as the case file tells it."""
    return EventWords(words.translate("cases", EVENTS[kind]), _said(what, words))


def hand_over_words(given: HandOver, words: Catalogue) -> str:
    """To whom, what, and who took it."""
    agency = given.office or case_agency_words(given.agency, words)
    return f"{agency} · {given.receiver}, {given.function} · {given.what}"


def _said(what: What, words: Catalogue) -> str:
    match what:
        case Noted(text) | Stated(text) | StepDone(text=text) | Attached(name=text):
            said = text
        case StepLeftOut(text=text, reason=reason):
            said = f"{text} · {reason}"
        case Called(agency, whom, told):
            said = " · ".join(filter(None, (case_agency_words(agency, words), whom, told)))
        case KindChanged(kind, reason):
            said = f"{case_kind_words(kind, words)} · {reason}"
        case Protected(reason) | Reopened(reason) | Closed(reason) | ChildRuleWaived(reason):
            said = reason
        case Decided() as decided:
            ground = ground_words(decided.ground, words) if decided.ground else ""
            outcome = outcome_words(decided.outcome, words)
            said = " · ".join(filter(None, (outcome, ground, decided.reason)))
        case HandedOver(given):
            said = hand_over_words(given, words)
        case Screened(screening):
            said = screening_words(screening, words)
        case Taken():
            said = ""
        case _:
            assert_never(what)
    return said
