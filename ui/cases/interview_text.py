"""An interview as it is typed: a question a line, and what was answered behind its mark."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.cases.screening import MOST_QUESTIONS, Asked

MARK = "?"
UNASKED = "–"
"""Stands for the question where somebody spoke without being asked."""


def asked_in(text: str) -> tuple[Asked, ...]:
    """What was asked and answered; a line without a question goes on with the answer before."""
    found: list[Asked] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        question, mark, answer = line.partition(MARK)
        if mark and question.strip():
            found.append(Asked(f"{question.strip()}{mark}", answer.strip()))
        elif found:
            last = found.pop()
            found.append(Asked(last.question, f"{last.answer} {line}".strip()))
        else:
            found.append(Asked(UNASKED, line))
    return tuple(found[:MOST_QUESTIONS])


def text_of(interview: Sequence[Asked]) -> str:
    """The same, to be gone on with."""
    return "\n".join(
        one.answer if one.question == UNASKED else f"{one.question} {one.answer}".strip()
        for one in interview
    )
