"""How a day stands as somebody is about to close it, and who is at its papers already."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn
from uuid import UUID

from checkpoint.domain.closing.closing import DayClosedAlready, DayClosing
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.shift import ShiftEnd

GIVING_OUT_LASTS = timedelta(minutes=5)
"""So long after a day was closed, who closed it may still be giving out its papers: another who
made those that are missing would give them out twice."""
OWN_GIVING_OUT_LASTS = timedelta(minutes=1)
"""Of a long day all papers take some ten seconds."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How a day stands as it is to be closed."""

    post: Post
    before: tuple[DayClosing, ...]
    names: Mapping[UUID, str]
    left: tuple[str, ...] = ()
    sheets: tuple[ShiftEnd, ...] = ()

    def is_given_out_elsewhere(self, actor: Officer, at: datetime, here: Collection[UUID]) -> bool:
        """Whether papers are missing for who closed the day has not come to them yet.

        ``here`` are the closings of this window, after which he himself may try again at once. At
        another he waits as others do, but not as long: he may have been cut off here.
        """
        last = self.before[-1]
        if last.officer != actor.id:
            return abs(at - last.at) < GIVING_OUT_LASTS
        return last.id not in here and abs(at - last.at) < OWN_GIVING_OUT_LASTS

    def tell_who_closed(self) -> NoReturn:
        """Raise DayClosedAlready, which names who closed it last."""
        last = self.before[-1]
        raise DayClosedAlready(self.names.get(last.officer, ""), self.post.local(last.at))
