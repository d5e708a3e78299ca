"""A case is what its events say of it, in their order."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.attachment import AttachmentRefused, Media, media_of
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import (
    Called,
    Closed,
    Decided,
    HandedOver,
    KindChanged,
    Noted,
    Protected,
    Reopened,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
    What,
)
from checkpoint.domain.cases.state import CaseState, Stage, folded
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.errors import DecisionNotLawful, InvalidValue
from tests.builders import A_WEBP, LESTARI, NOON, SIREGAR, a_case, a_case_event, an_id

HAND_OVER = HandOver(
    agency=CaseAgency.BP3MI,
    receiver="Dewi",
    function="P4MI",
    what="Tiga orang",
    handed_at=NOON,
)
WHATS: tuple[What, ...] = (
    Taken(),
    Noted("x"),
    StepDone("look", "Periksa."),
    StepLeftOut("look", "Periksa.", "Tutup."),
    KindChanged(CaseKind.POSSIBLE_TRAFFICKING, "Tanda TPPO."),
    KindChanged(CaseKind.OTHER, "Bukan."),
    Protected("Takut."),
    Decided(an_id(), Outcome.ADMITTED, "Sudah."),
    HandedOver(HAND_OVER),
    Closed(),
    Reopened("Lagi."),
)
histories = st.lists(st.sampled_from(WHATS), max_size=12)


def after(*happened: What) -> CaseState:
    case = a_case()
    return folded(case, [a_case_event(case, what=what) for what in happened])


def allowed(happened: list[What]) -> CaseState:
    """The case after those of the events that were allowed when they came."""
    case = a_case()
    state = folded(case, ())
    for what in happened:
        try:
            state.must_allow(what)
        except DecisionNotLawful:
            continue
        state = folded(case, (*state.events, a_case_event(case, what=what)))
    return state


@given(histories)
def test_what_was_once_protected_stays_protected(happened: list[What]) -> None:
    state = allowed(happened)
    was = any(folded(state.case, state.events[:n]).is_protected for n in range(len(state.events)))

    assert state.is_protected >= was


@given(histories)
def test_a_closed_case_was_decided_or_handed_over(happened: list[What]) -> None:
    state = allowed(happened)

    if state.is_closed:
        assert state.is_decided or state.is_handed_over


@given(histories)
def test_between_two_decisions_the_case_was_opened_again(happened: list[What]) -> None:
    kinds = [type(one.what) for one in allowed(happened).events]
    decided = [place for place, kind in enumerate(kinds) if kind is Decided]

    for one, next_one in pairwise(decided):
        assert Reopened in kinds[one:next_one]


def test_a_case_is_of_who_took_it_last() -> None:
    case = a_case()
    taken = [a_case_event(case, what=Taken(), officer=one) for one in (LESTARI, SIREGAR)]

    assert folded(case, taken).officer == SIREGAR
    assert folded(case, ()).stage is Stage.WAITING


def test_the_last_word_on_a_step_holds() -> None:
    left_out = StepLeftOut("look", "Periksa.", "Tutup.")

    assert after(left_out, StepDone("look", "Periksa.")).steps["look"] == WHATS[2]
    assert after(WHATS[2], left_out).steps["look"] == left_out


def test_possible_trafficking_needs_no_mark_to_be_protected() -> None:
    case = a_case(kind=CaseKind.POSSIBLE_TRAFFICKING)

    assert folded(case, ()).is_protected
    assert not folded(a_case(), ()).is_protected


@pytest.mark.parametrize(
    "changes",
    [
        {"receiver": " "},
        {"function": ""},
        {"what": ""},
        {"agency": CaseAgency.OTHER},
        {"agency": CaseAgency.IMMIGRATION},
        {"handed_at": datetime(2026, 3, 14, 12)},  # noqa: DTZ001 - what is refused
    ],
)
def test_a_hand_over_names_its_receiver_his_function_and_what_is_given(
    changes: dict[str, Any],
) -> None:
    whole: dict[str, Any] = {
        "agency": CaseAgency.BP3MI,
        "receiver": "Dewi",
        "function": "P4MI",
        "what": "Tiga orang",
        "handed_at": NOON,
    }
    assert HandOver(**whole) == HAND_OVER
    with pytest.raises(InvalidValue):
        HandOver(**whole | changes)


def test_an_event_says_something() -> None:
    for empty in (
        lambda: Noted(" "),
        lambda: Stated(""),
        lambda: StepLeftOut("look", "Periksa.", ""),
        lambda: Called(CaseAgency.POLICE, ""),
        lambda: Protected(""),
        lambda: Reopened(""),
        lambda: KindChanged(CaseKind.OTHER, ""),
    ):
        with pytest.raises(InvalidValue):
            empty()


@pytest.mark.parametrize(
    ("beginning", "media"),
    [
        (A_WEBP, Media.WEBP),
        (b"\x89PNG\r\n\x1a\n", Media.PNG),
        (b"\xff\xd8\xff\xe0", Media.JPEG),
        (b"%PDF-1.7", Media.PDF),
    ],
)
def test_a_file_is_what_its_first_bytes_say(beginning: bytes, media: Media) -> None:
    assert media_of(beginning) is media


@given(st.binary(max_size=40).filter(lambda content: content[:1] not in b"\xff\x89%R"))
def test_whatever_else_a_file_is_it_is_not_attached(content: bytes) -> None:
    with pytest.raises(AttachmentRefused):
        media_of(content)
