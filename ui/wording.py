"""The core's types in the words of the window's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import TypeVar

from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.errors import CheckpointError
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.problems import problem_words
from ui.language import catalogue
from ui.theme import Tone
from ui.widgets.choice_box import Choice

Member = TypeVar("Member", bound=Enum)

VERDICT_TONES = {
    Verdict.GREEN: Tone.CLEAR,
    Verdict.AMBER: Tone.ATTENTION,
    Verdict.RED: Tone.LOCKED,
}
SEVERITY_TONES = {
    Severity.NOTE: Tone.NOTE,
    Severity.ATTENTION: Tone.ATTENTION,
    Severity.LOCK: Tone.LOCKED,
}


def say_problem(problem: CheckpointError) -> str:
    """The sentence for an expected failure."""
    return problem_words(problem, catalogue())


def choices(
    members: Iterable[Member], words: Callable[[Member, Catalogue], str]
) -> tuple[Choice[Member], ...]:
    """Members of an enumeration, to be chosen from in their order."""
    return tuple(Choice(member, words(member, catalogue())) for member in members)
