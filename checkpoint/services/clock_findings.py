"""Records that were made while the clock was wrong, and whose hour nobody put right yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.posts.clock_word import WrongTimes
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.services.ports import Store


def wrong_times(store: Store, post: Post, on: date) -> Iterator[WrongTimes]:
    """Those of an operational day by counter, from the first to the last.

    By the lead's word for the clock. What was struck out, or stands at another time by now, is
    settled; what was entered afterwards bears the time that somebody typed, and no clock's.
    """
    if not store.clock_words.since(post.code, post.span_of(on)[0] - DAY):
        return  # Asked with every look at the board, where the day is long and words are few.
    ids = store.clock_words.wrong_on(post.code, on)
    known = {one.crossing.id: one for one in store.journal.chains(ids)} if ids else {}
    left = [known[one] for one in ids if _is_left(known[one], known)]
    for counter in sorted({one.crossing.counter for one in left}):
        times = [one.crossing.crossed_at for one in left if one.crossing.counter == counter]
        first, last = (f"{post.local(at):%H:%M}" for at in (min(times), max(times)))
        yield WrongTimes(counter, f"{first}–{last}", len(times))


def _is_left(record: Recorded, known: Mapping[UUID, Recorded]) -> bool:
    crossing, newest = record.crossing, record
    while newest.amended_by is not None:
        newest = known[newest.amended_by]
    is_by_clock = crossing.crossed_at == record.recorded_at and crossing.amendment is None
    return is_by_clock and newest.counts and newest.crossing.crossed_at == crossing.crossed_at
