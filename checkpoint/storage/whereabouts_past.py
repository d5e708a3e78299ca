"""Who was inside at an instant that has passed, by the register as it is now.

What was recorded late, put right or cancelled since is taken as it stands. The word that somebody
left elsewhere does not say when: it holds from when it was said, unless it was taken back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from heapq import merge
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, cast, func, select, type_coerce

from checkpoint.domain.crossings.departure_elsewhere import word_that_holds
from checkpoint.domain.journeys.inside import said_of
from checkpoint.domain.journeys.marks import marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.roll import Asked, Insiders, Seen, Terms
from checkpoint.domain.posts.post import Direction, PostZone
from checkpoint.storage.columns import Text
from checkpoint.storage.departures import entries_spoken_of, words_on
from checkpoint.storage.person_words import every_person
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_listing import (
    AT_ONCE,
    DIGITS,
    MARKS,
    MOMENT,
    Marks,
    marks_of_bearers,
    terms_of,
    words_in,
)
from checkpoint.storage.whereabouts_rows import COLUMNS, OWN, last_on, passage_of
from checkpoint.storage.whereabouts_schema import whereabouts as table

_STILL_LAST = (
    select(
        table.c.nationality,
        type_coerce(table.c.document_kind, Text),
        table.c.document_issuer,
        table.c.days_granted,
        type_coerce(table.c.purpose, Text),
        table.c.has_address,
        MOMENT,
        DIGITS,
        *(table.c[name] for name in MARKS),
        type_coerce(table.c.direction, Text),
        table.c.is_citizen,
        table.c.sought,
    )
    .where(table.c.crossed_at < bindparam("before"))
    .order_by(table.c.crossed_at.desc(), table.c.crossing.desc())
)
"""The documents on which nobody has passed since."""
_LAST_THEN = (
    last_on(table.c.bearer, OWN.c.crossed_at < bindparam("before"))
    .correlate(table)
    .scalar_subquery()
)
_WAS_LAST = (
    select(
        table.c.bearer,
        *COLUMNS,
        cast(crossing.c.crossed_at, Text).label("moment"),
        func.replace(cast(crossing.c.id, Text), "-", "").label("digits"),
    )
    .join_from(table, crossing, crossing.c.id == _LAST_THEN)
    .where(table.c.crossed_at >= bindparam("before"))
)
"""Of the others, what was the last passage then."""
_HOUR = len("2026-11-23 04")
_JOINED = select(table.c.person).distinct().where(table.c.person != table.c.bearer)


class _Last(NamedTuple):
    """The last passage on a document, as ``_STILL_LAST`` has it."""

    nationality: str
    kind: str
    issuer: str
    days_granted: int | None
    purpose: str | None
    has_address: bool
    moment: str
    digits: str
    person: str
    number_mark: str | None
    name_mark: str | None
    direction: str
    is_citizen: bool
    sought: str

    @property
    def at(self) -> tuple[str, str]:
        """By what the last of several is told."""
        return self.moment, self.digits

    @property
    def is_entry_of_foreigner(self) -> bool:
        """Whether a foreigner came in by it; a citizen is at home here."""
        return self.direction == Direction.ENTRY and not self.is_citizen

    def bears(self, words: Sequence[str]) -> bool:
        """Whether every word is in it."""
        return all(word in self.sought for word in words)

    def is_of(self, marks: Marks) -> bool:
        """Whether it is of one of those who have these marks."""
        return any(getattr(self, name) in marks[name] for name in MARKS)


def inside_before(connection: Connection, asked: Asked, before: datetime) -> Insiders:
    """Those who had come in before an instant, and had not left."""
    every = merge(
        _still_last(connection, before), _was_last(connection, before), key=_at, reverse=True
    )
    joined = set(connection.scalars(_JOINED))
    inside = [one for one in _last_of_each(every, joined) if one.is_entry_of_foreigner]
    left = _left(connection, {one.digits for one in inside}, before)
    there = [one for one in inside if one.digits not in left]
    records, hidden = (
        {one.hex for one in asked.records},
        marks_of_bearers(connection, asked.bearers),
    )
    told = (one.digits for one in there if one.digits in records or one.is_of(hidden))
    words = words_in(asked.text)
    return Insiders(_by_terms(there, words, asked.zone), frozenset(told))


def _by_terms(
    inside: Iterable[_Last], words: Sequence[str], zone: PostZone
) -> Mapping[Terms, Sequence[Seen]]:
    days = _Days(zone)
    found: dict[tuple[Any, ...], list[Seen]] = {}
    for one in inside:
        if one.bears(words):
            key = (days[one.moment[:_HOUR]], *one[: len(Terms.__match_args__) - 1])
            found.setdefault(key, []).append(one.at)
    return {terms_of(*key): seen for key, seen in found.items()}


class _Days(dict[str, str]):
    """On what day of the post's clock an hour of UTC was; every zone is whole hours ahead."""

    def __init__(self, zone: PostZone) -> None:
        self._zone = zone.tzinfo

    def __missing__(self, hour: str) -> str:
        at = datetime.fromisoformat(f"{hour}:00:00+00:00")
        self[hour] = at.astimezone(self._zone).date().isoformat()
        return self[hour]


def _at(one: _Last) -> tuple[str, str]:
    return one.at


def _still_last(connection: Connection, before: datetime) -> Iterator[_Last]:
    return map(_Last._make, connection.execute(_STILL_LAST, {"before": before}))


def _was_last(connection: Connection, before: datetime) -> Sequence[_Last]:
    people = every_person(connection)
    rows = connection.execute(_WAS_LAST, {"before": before})
    found = (_last_in(row, people) for row in rows)
    return sorted((one for one in found if one is not None), key=_at, reverse=True)


def _last_in(row: Any, people: People) -> _Last | None:  # noqa: ANN401 - a row of ``_WAS_LAST``
    passage = passage_of(row)
    if passage.bearer != row.bearer:
        return None  # it is of somebody without a document of his own
    document, details = passage.document, passage.details
    marks = marks_of(passage.id, document, people)
    return _Last(
        nationality=document.holder.nationality,
        kind=document.kind,
        issuer=document.issuer,
        days_granted=details.days_granted,
        purpose=details.purpose,
        has_address=bool(details.address),
        moment=row.moment,
        digits=row.digits,
        person=marks.person,
        number_mark=marks.number,
        name_mark=marks.name,
        direction=passage.direction,
        is_citizen=document.holder.is_citizen,
        sought=said_of(passage),
    )


def _last_of_each(every: Iterable[_Last], joined: Collection[str]) -> Iterator[_Last]:
    """Of everybody the last, whatever document it was on; the newest come first."""
    persons, numbers, names = set[str](), set[str](), set[str]()
    for one in every:
        # Most are known by one document alone: of them it is not noted.
        person = one.person if one.person in joined else None
        by = ((person, persons), (one.number_mark, numbers), (one.name_mark, names))
        is_last = not any(mark in seen for mark, seen in by)
        for mark, seen in by:
            if mark is not None:
                seen.add(mark)
        if is_last:
            yield one


def _left(connection: Connection, inside: Collection[str], before: datetime) -> set[str]:
    """Of whom it had been said that he left elsewhere, and rightly as far as is known."""
    spoken = [one for one in entries_spoken_of(connection) if one.hex in inside]
    left: set[str] = set()
    for start in range(0, len(spoken), AT_ONCE):
        for entry, said in words_on(connection, spoken[start : start + AT_ONCE]).items():
            then = (one for one in said if one.undoes is not None or one.at < before)
            if word_that_holds(then) is not None:
                left.add(entry.hex)
    return left
