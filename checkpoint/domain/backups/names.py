"""How the files of backups are called, and which of them are let go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import count

from checkpoint.domain.reporting.file_names import file_name_of

_STAMP = "%Y-%m-%dT%H%M"
_REST = re.compile(r"(\d{4}-\d\d-\d\dT\d{4})(?:-(\d{1,4}))?\.db")


def first_words_of(post: str, *, is_practice: bool) -> str:
    """What all names of a post's backups begin with: ``checkpoint-ETK-``; practice has its own."""
    program = "practice" if is_practice else "checkpoint"
    return f"{program}-{file_name_of(post)}-"


def free_name(begin: str, local: datetime, there: Iterable[str]) -> str:
    """A name by the post's clock that no file bears yet: ``checkpoint-ETK-2026-11-22T1703.db``."""
    stem = f"{begin}{local:{_STAMP}}"
    taken = {one.lower() for one in there}  # sticks do not tell capitals from small letters
    return next(name for name in _names(stem) if name.lower() not in taken)


def names_to_let_go(begin: str, there: Iterable[str], *, newest: str, kept: int) -> tuple[str, ...]:
    """The files of a post's backups beyond so many, the oldest first; never the newest.

    Which is the newest is said and not read off the names: the clock may have been wrong. A file
    that somebody called otherwise is none of ours, and stays.
    """
    stamped = ((_place_of(begin, name), name) for name in there if name != newest)
    others = sorted((place, name) for place, name in stamped if place is not None)
    beyond = len(others) + 1 - max(kept, 1)
    return tuple(name for _place, name in others[: max(beyond, 0)])


def _names(stem: str) -> Iterator[str]:
    yield f"{stem}.db"
    yield from (f"{stem}-{number}.db" for number in count(2))


def _place_of(begin: str, name: str) -> tuple[str, int] | None:
    """Where a backup's file stands among the others; None of a file that is none."""
    rest = _REST.fullmatch(name.removeprefix(begin)) if name.startswith(begin) else None
    return None if rest is None else (rest[1], int(rest[2] or 1))
