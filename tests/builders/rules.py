"""Rules that the post edits, and patterns that are looked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.inspection.policy import VisaFree
from checkpoint.domain.inspection.policy_book import EditAct, PolicyEdit, PolicyKind
from checkpoint.domain.patterns.sign import Facts, Pattern, PatternRun, Sign, Trip
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from tests.builders.beginnings import A_DAY, NOON, SIREGAR, an_id
from tests.builders.documents import a_document


def a_policy_edit(**changes: Any) -> PolicyEdit:
    """Malaysians get fourteen days, by a row that somebody added."""
    row = VisaFree(nationality="MYS", days=14, source="Surat 7/2026", is_verified=False)
    usual: dict[str, Any] = {
        "id": an_id(),
        "kind": PolicyKind.VISA_FREE,
        "act": EditAct.ADDED,
        "row": an_id(),
        "content": row,
        "officer": SIREGAR,
        "at": NOON,
        "reason": "Surat edaran",
    }
    return PolicyEdit(**usual | changes)


def a_sign(**changes: Any) -> Sign:
    """Of the holder of `a_document`: one short trip."""
    sign = Sign(
        id=an_id(),
        pattern=Pattern.SHORT_CROSSINGS,
        document=a_document().key,
        facts=Facts(trips=(Trip(NOON - 9 * A_DAY, NOON - 8 * A_DAY),)),
        found_at=NOON,
    )
    return replace(sign, **changes)


def a_pattern_run(**changes: Any) -> PatternRun:
    run = PatternRun(id=an_id(), at=NOON, reached_at=NOON, rules="short_crossings 6", signs=1)
    return replace(run, **changes)


QUESTIONS = load_policy(known_states()).questions
"""What is asked at every post, as the program comes."""
