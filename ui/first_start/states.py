"""What the first start shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Post


class Step(IntEnum):
    """The pages in their order; the greeting is none of the counted steps."""

    WELCOME = 0
    POST = 1
    COUNTERS = 2
    ADMINISTRATOR = 3
    SUMMARY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The first administrator, as typed."""

    name: str
    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered so far; each step fills its own."""

    post: Post | None = None
    counters: Sequence[Counter] = ()
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """A page waits for its answer."""

    step: Step
    answers: Answers
    trouble: CheckpointError | None = None
    """Why the setting-up did not work; every answer is still there."""


@dataclass(frozen=True, slots=True)
class SettingUp:
    """The post is being set up."""

    answers: Answers


@dataclass(frozen=True, slots=True)
class SetUp:
    """The post is set up, and this is its administrator."""

    officer: Officer
    answers: Answers


FirstStartState: TypeAlias = Asking | SettingUp | SetUp
