"""What was typed of a post and its counters, and whether it can be one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum, auto

from checkpoint.domain.posts.paper_form import USUAL_FORM, PaperForm
from checkpoint.domain.posts.post import Counter, Lane, Post, PostZone

_TIME = re.compile(r"([0-9]{1,2})(?:[.:]?([0-9]{2}))?")
_BETWEEN_COUNTERS = re.compile(r"[,;\n]")
_MIDNIGHT = time(0)


class Fault(StrEnum):
    """What is wrong with a field."""

    MISSING = auto()
    NOT_A_TIME = auto()
    NO_LANE = auto()
    TWICE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPost:
    """The fields of a post as they stand in the form, by the names of `Post`."""

    code: str
    name: str
    regency: str
    province: str
    zone: PostZone | None
    opens_at: str
    closes_at: str
    day_starts_at: str
    neighbour: str
    neighbour_post: str
    lanes: tuple[Lane, ...]
    known_as: str = ""
    papers: PaperForm = USUAL_FORM


MUST_BE_FILLED = ("code", "name", "zone", "opens_at", "closes_at", "day_starts_at", "neighbour")
"""The fields without which there is no post; and it has a lane."""
_TIMES = ("opens_at", "closes_at", "day_starts_at")


def read_time(text: str) -> time | None:
    """A time of day such as ``8``, ``0830``, ``8.30`` or ``08:30``; 24:00 is midnight."""
    typed = _TIME.fullmatch(text.strip())
    if typed is None:
        return None
    hour, minute = int(typed[1]), int(typed[2] or 0)
    if (hour, minute) == (24, 0):
        return _MIDNIGHT
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a clock


def write_time(at: time) -> str:
    """A time of day as the form shows it."""
    return f"{at:%H:%M}"


def read_post(typed: TypedPost) -> Post | Mapping[str, Fault]:
    """The post, or what is wrong, field by field."""
    faults = _faults_of(typed)
    opens, closes, turns = (read_time(getattr(typed, name)) for name in _TIMES)
    if faults or typed.zone is None or opens is None or closes is None or turns is None:
        return faults
    return Post(
        code=typed.code.strip(),
        name=typed.name.strip(),
        regency=typed.regency.strip(),
        province=typed.province.strip(),
        zone=typed.zone,
        opens_at=opens,
        closes_at=closes,
        day_starts_at=turns,
        neighbour=typed.neighbour,
        neighbour_post=typed.neighbour_post.strip(),
        lanes=typed.lanes,
        known_as=typed.known_as,
        papers=typed.papers,
    )


def read_counters(text: str) -> Sequence[Counter] | Fault:
    """The counters of a line such as ``1, 2, 3``, or what is wrong with it."""
    names = [name for part in _BETWEEN_COUNTERS.split(text) if (name := part.strip())]
    if not names:
        return Fault.MISSING
    if len(set(names)) != len(names):
        return Fault.TWICE
    return [Counter(name) for name in names]


def write_counters(counters: Sequence[Counter]) -> str:
    """Counters as the line that `read_counters` reads."""
    return ", ".join(counter.name for counter in counters)


def _faults_of(typed: TypedPost) -> Mapping[str, Fault]:
    faults: dict[str, Fault] = {}
    for name in _TIMES:
        if read_time(getattr(typed, name)) is None:
            faults[name] = Fault.NOT_A_TIME
    for name in MUST_BE_FILLED:
        if not (getattr(typed, name) or "").strip():
            faults[name] = Fault.MISSING
    if not typed.lanes:
        faults["lanes"] = Fault.NO_LANE
    return faults
