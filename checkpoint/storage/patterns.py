"""What was found over many crossings, and the register as it is gone through for that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    exists,
    insert,
    select,
)

from checkpoint.domain.journeys.person import Words
from checkpoint.domain.patterns.contacts import Answered, CaseTexts, Contact, Gave
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import NOTHING, PatternRun, Sign
from checkpoint.storage.contacts import key_of
from checkpoint.storage.documents import birth_of
from checkpoint.storage.pattern_questions import (
    ANSWERED,
    ANSWERED_BY,
    CASES,
    CHANGED,
    FREQUENT,
    GIVING,
    PASSINGS,
    TEXTS,
)
from checkpoint.storage.pattern_schema import pattern_run, pattern_sign
from checkpoint.storage.person_words import word_of
from checkpoint.storage.schema import person_link

PAGE = 500
"""Documents asked for at a time: a statement takes only so many values."""

_NEVER = datetime.max.replace(tzinfo=UTC)
"""Before it is everything."""

_newer = pattern_sign.alias("newer")
_NEWEST = ~exists().where(
    _newer.c.document_key == pattern_sign.c.document_key,
    _newer.c.pattern == pattern_sign.c.pattern,
    _newer.c.serial > pattern_sign.c.serial,
)
_SIGNS = select(pattern_sign).where(_NEWEST).order_by(pattern_sign.c.serial)
_SIGNS_ON = _SIGNS.where(pattern_sign.c.document_key.in_(bindparam("documents", expanding=True)))
_HAS_SIGNS = select(pattern_sign.c.id).where(
    pattern_sign.c.id.in_(bindparam("wanted", expanding=True))
)
_HAS_RUN = select(exists().where(pattern_run.c.id == bindparam("wanted")))
_LAST_RUN = select(pattern_run).order_by(pattern_run.c.serial.desc()).limit(1)
_WORDS = select(person_link)


class SqlPatternBook:
    """Signs and runs stay for good; of signs the newest holds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, signs: Iterable[Sign]) -> None:
        """Keep signs; an id that is there already changes nothing."""
        for page in _pages(signs):
            ids = {"wanted": [sign.id for sign in page]}
            known = set(self._connection.scalars(_HAS_SIGNS, ids))
            new = [_values(sign) for sign in page if sign.id not in known]
            if new:
                self._connection.execute(insert(pattern_sign), new)

    def signs_on(self, documents: Collection[str]) -> Sequence[Sign]:
        """The newest sign of each pattern on each of these documents."""
        rows = self._connection.execute(_SIGNS_ON, {"documents": sorted(documents)})
        return [_sign_of(row) for row in rows]

    def every_sign(self) -> Sequence[Sign]:
        """The newest sign of each pattern on each document, those of nothing left out."""
        signs = (_sign_of(row) for row in self._connection.execute(_SIGNS))
        return [sign for sign in signs if sign.facts != NOTHING]

    def note_run(self, run: PatternRun) -> None:
        """Note that the register was gone through; an id that is there changes nothing."""
        if not self._connection.scalar(_HAS_RUN, {"wanted": run.id}):
            values = {name: getattr(run, name) for name in PatternRun.__slots__}
            self._connection.execute(insert(pattern_run), values)

    def last_run(self) -> PatternRun | None:
        """The newest one."""
        row = self._connection.execute(_LAST_RUN).one_or_none()
        if row is None:
            return None
        return PatternRun(
            id=row.id, at=row.at, reached_at=row.reached_at, rules=row.rules, signs=row.signs
        )

    def changed_since(self, at: datetime) -> Collection[str]:
        """The documents of which something was recorded or said at that instant or later."""
        return set(self._connection.scalars(CHANGED, {"since": at}))

    def linked(self) -> Sequence[tuple[str, str]]:
        """Every pair of documents that is held to be one person's."""
        words = Words(word_of(row) for row in self._connection.execute(_WORDS))
        return [word.pair for word in words.every if word.is_same]

    def frequent(self, since: datetime, *, least: int) -> Collection[str]:
        """The documents with so many passages since then that are not on a border pass."""
        return self._connection.scalars(FREQUENT, {"since": since, "least": least}).all()

    def passings(
        self, documents: Collection[str], since: datetime
    ) -> Mapping[str, Sequence[Passing]]:
        """The passages of these documents since then."""
        found: dict[str, list[Passing]] = defaultdict(list)
        for page in _pages(sorted(documents)):
            values = {"documents": page, "since": since}
            for key, at, is_setting_out, is_on_pass in self._connection.execute(PASSINGS, values):
                found[key].append(Passing(at, bool(is_setting_out), bool(is_on_pass)))
        return found

    def answered(self, since: datetime, before: datetime | None = None) -> Iterator[Answered]:
        """Every passage since then, and before then, at which an address or a plate was given."""
        # A year of them would not fit beside the window: they are read as they are asked for.
        values = {"since": since, "before": before or _NEVER}
        yield from map(
            _answered_of,
            self._connection.execute(ANSWERED, values, execution_options={"yield_per": PAGE}),
        )

    def answered_by(self, documents: Collection[str], since: datetime) -> Iterator[Answered]:
        """What these documents' bearers gave since then, in what was amended meanwhile as well."""
        for page in _pages(sorted(documents)):
            values = {"documents": page, "since": since}
            yield from map(_answered_of, self._connection.execute(ANSWERED_BY, values))

    def giving(
        self, contacts: Collection[Contact], since: datetime, *, most_people: int
    ) -> Iterator[Gave]:
        """Every passage since then at which one of these was given; what more people gave not."""
        for contact in sorted(contacts):
            values = {"contact": key_of(contact), "since": since}
            found, people = list[Gave](), set[str]()
            with self._connection.execute(GIVING, values) as rows:
                for row in rows:
                    people.add(row.document_key)
                    if len(people) > most_people:
                        break
                    found.append(_gave_of(contact, row))
            if len(people) <= most_people:
                yield from found

    def cases(self, since: datetime) -> Sequence[CaseTexts]:
        """The cases opened since then."""
        texts: dict[UUID, list[str]] = defaultdict(list)
        for row in self._connection.execute(TEXTS, {"since": since}):
            texts[row.case].append(row.content["text"])
        return [
            CaseTexts(row.document_key, row.opened_at, row.address, row.plate, tuple(texts[row.id]))
            for row in self._connection.execute(CASES, {"since": since})
        ]


def _answered_of(row: Row[Any]) -> Answered:
    where = (row.counter, row.direction.value)
    return Answered(row.document_key, row.crossed_at, where, birth_of(row), row.address, row.plate)


def _gave_of(contact: Contact, row: Row[Any]) -> Gave:
    where = (row.counter, row.direction.value)
    return Gave(contact, row.document_key, row.crossed_at, where, birth_of(row))


def _values(sign: Sign) -> dict[str, object]:
    return {
        "id": sign.id,
        "document_key": sign.document,
        "pattern": sign.pattern,
        "facts": sign.facts,
        "found_at": sign.found_at,
    }


def _sign_of(row: Row[Any]) -> Sign:
    return Sign(
        id=row.id,
        pattern=row.pattern,
        document=row.document_key,
        facts=row.facts,
        found_at=row.found_at,
    )


def _pages(rows: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(rows)
    while page := list(islice(rest, PAGE)):
        yield page
