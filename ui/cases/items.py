"""A case in pieces that the page shows: its steps, and what happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.cases.events import Attached, CaseEvent, Decided, HandedOver, StepLeftOut
from checkpoint.domain.cases.sop import SopStep
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.posts.post import Post
from checkpoint.services.cases import CaseFile
from checkpoint.words.agencies import case_agency_words
from checkpoint.words.cases import both_ways, came_words, event_words, waited_words
from checkpoint.words.dates import moment_words
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.finding_list import FindingItem

translate = QCoreApplication.translate


def step_items(file: CaseFile, now: datetime) -> Iterator[FindingItem]:
    """The procedure, each step with whose it is, whom to call, and what became of it."""
    for number, step in enumerate(file.sop.steps, start=1):
        yield _step_item(number, step, file.state, now)


def shown_events(state: CaseState) -> tuple[CaseEvent, ...]:
    """Newest first."""
    return tuple(reversed(state.events))


def event_items(file: CaseFile, post: Post) -> Iterator[FindingItem]:
    """What happened, in the order of `shown_events`; last how it began."""
    words = catalogue()
    for event in shown_events(file.state):
        said = event_words(event.kind, event.what, words)
        is_weighty = isinstance(event.what, Decided | HandedOver)
        yield FindingItem(
            tone=Tone.CLEAR if is_weighty else Tone.NEUTRAL,
            what=f"{_moment(event.at, post)} · {said.head}",
            evidence=said.text,
            why=file.names.get(event.officer, ""),
            can_be_opened=isinstance(event.what, Attached),
        )
    case = file.state.case
    came = came_words(case.came, words)
    yield FindingItem(
        tone=Tone.NEUTRAL,
        what=f"{_moment(case.opened_at, post)} · {came}",
        evidence=case.note,
        why=file.referrer.name,
    )


def _moment(at: datetime, post: Post) -> str:
    return moment_words(post.local(at), catalogue().language)


def _step_item(number: int, step: SopStep, state: CaseState, now: datetime) -> FindingItem:
    words, said = catalogue(), state.steps.get(step.code)
    call = both_ways(step.call, words)
    return FindingItem(
        tone=_tone(step, state, now),
        what=f"{number}. {both_ways(step.text, words)}",
        evidence=_said(step, state, now),
        to_do=translate("cases", "Call: {whom}").format(whom=call) if call and not said else "",
        why=step.source if step.is_verified else _unverified(step.source),
        can_be_opened=True,
    )


def _unverified(source: str) -> str:
    return translate("cases", "{source} (unverified)").format(source=source)


def _tone(step: SopStep, state: CaseState, now: datetime) -> Tone:
    match state.steps.get(step.code):
        case None:
            return Tone.ATTENTION if _is_late(step, state, now) else Tone.NOTE
        case StepLeftOut():
            return Tone.NEUTRAL
        case _:
            return Tone.CLEAR


def _is_late(step: SopStep, state: CaseState, now: datetime) -> bool:
    """Whether its time is over; nothing is late any more once the traveller was decided on."""
    is_over = state.is_closed or state.is_decided
    late = step.limit is not None and now - state.case.opened_at > step.limit
    return late and not is_over


def _said(step: SopStep, state: CaseState, now: datetime) -> str:
    """Whose step it is, and what became of it or how long there is."""
    words = catalogue()
    agency = case_agency_words(step.agency, words)
    said = state.steps.get(step.code)
    if isinstance(said, StepLeftOut):
        left_out = translate("cases", "left out: {reason}").format(reason=said.reason)
        return f"{agency} · {left_out}"
    if said is not None:
        done = translate("cases", "done")
        return f"{agency} · {done}"
    if step.limit is None or state.is_closed or state.is_decided:
        return agency
    left = step.limit - (now - state.case.opened_at)
    text = (
        translate("cases", "{time} over time")
        if _is_late(step, state, now)
        else translate("cases", "{time} left")
    )
    return f"{agency} · {text.format(time=waited_words(abs(left), words))}"
