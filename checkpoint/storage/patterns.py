"""What was found over many crossings, and the register as it is gone through for that."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    or_,
    select,
    type_coerce,
    union_all,
)

from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.documents.travel_document import INDONESIA, LOCAL_KINDS
from checkpoint.domain.journeys.person import Words
from checkpoint.domain.patterns.contacts import Answered, CaseTexts
from checkpoint.domain.patterns.short_crossings import Passing
from checkpoint.domain.patterns.sign import NOTHING, PatternRun, Sign
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.case_schema import case_event, case_file
from checkpoint.storage.documents import birth_of
from checkpoint.storage.hints import by_amendments
from checkpoint.storage.pattern_schema import pattern_run, pattern_sign
from checkpoint.storage.persons import word_of
from checkpoint.storage.schema import crossing, person_link

PAGE = 500
"""Documents asked for at a time: a statement takes only so many values."""

_later = crossing.alias("later")
_amended = crossing.alias("amended")
_newer = pattern_sign.alias("newer")
_c = crossing.c

_IS_AMENDED = by_amendments(
    select(_later.c.id).where(_later.c.amends == _c.id).correlate(crossing), _later
).exists()


def _standing() -> ColumnElement[bool]:
    """Somebody passed, and no other record says otherwise since."""
    return and_(
        _c.outcome == Outcome.ADMITTED,
        _c.is_cancellation.is_(False),
        ~_IS_AMENDED,
    )


def _said(name: str) -> ColumnElement[str]:
    """An answer among the details; NULL where none was given, for what is empty is left out."""
    answer: ColumnElement[str] = type_coerce(_c.details, JSON)[name].as_string()
    return answer


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
_CHANGED = union_all(
    select(_c.document_key).where(_c.recorded_at >= bindparam("since")),
    select(_amended.c.document_key)
    .join(crossing, _c.amends == _amended.c.id)
    .where(_c.recorded_at >= bindparam("since")),
    select(person_link.c.one).where(person_link.c.at >= bindparam("since")),
    select(person_link.c.other).where(person_link.c.at >= bindparam("since")),
    select(case_file.c.document_key)
    .join(case_event, case_event.c.case == case_file.c.id)
    .where(case_event.c.at >= bindparam("since")),
)
_FREQUENT = (
    select(_c.document_key)
    .where(
        _c.crossed_at >= bindparam("since"),
        _c.document_kind.not_in(sorted(LOCAL_KINDS)),
        _standing(),
    )
    .group_by(_c.document_key)
    .having(func.count() >= bindparam("least"))
)
_SETS_OUT = case(
    (_c.nationality == INDONESIA, _c.direction == Direction.EXIT),
    else_=_c.direction == Direction.ENTRY,
)
_PASSINGS = select(
    _c.document_key,
    _c.crossed_at,
    _SETS_OUT.label("is_setting_out"),
    _c.document_kind.in_(sorted(LOCAL_KINDS)).label("is_on_pass"),
).where(
    _c.document_key.in_(bindparam("documents", expanding=True)),
    _c.crossed_at >= bindparam("since"),
    _standing(),
)
_PLATE = case((_said("vehicle") == VehicleKind.BUS.value, ""), else_=_said("plate"))
_ANSWERED = select(
    _c.document_key,
    _c.crossed_at,
    _c.counter,
    _c.direction,
    _c.birth_year,
    _c.birth_month,
    _c.birth_day,
    func.coalesce(_said("address"), "").label("address"),
    func.coalesce(_PLATE, "").label("plate"),
).where(
    _c.crossed_at >= bindparam("since"),
    or_(_said("address").is_not(None), _said("plate").is_not(None)),
    _standing(),
)
_CASES = (
    select(
        case_file.c.id,
        case_file.c.document_key,
        case_file.c.opened_at,
        func.coalesce(_said("address"), "").label("address"),
        func.coalesce(_PLATE, "").label("plate"),
    )
    .join(crossing, _c.id == case_file.c.visit)
    .where(case_file.c.opened_at >= bindparam("since"))
)
_TEXTS = (
    select(case_event.c.case, case_event.c.content)
    .join(case_file, case_file.c.id == case_event.c.case)
    .where(
        case_file.c.opened_at >= bindparam("since"),
        case_event.c.kind.in_((EventKind.NOTED, EventKind.STATED)),
    )
    .order_by(case_event.c.case, case_event.c.number)
)


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
        return set(self._connection.scalars(_CHANGED, {"since": at}))

    def linked(self) -> Sequence[tuple[str, str]]:
        """Every pair of documents that is held to be one person's."""
        words = Words(word_of(row) for row in self._connection.execute(_WORDS))
        return [word.pair for word in words.every if word.is_same]

    def frequent(self, since: datetime, *, least: int) -> Collection[str]:
        """The documents with so many passages since then that are not on a border pass."""
        return self._connection.scalars(_FREQUENT, {"since": since, "least": least}).all()

    def passings(
        self, documents: Collection[str], since: datetime
    ) -> Mapping[str, Sequence[Passing]]:
        """The passages of these documents since then."""
        found: dict[str, list[Passing]] = defaultdict(list)
        for page in _pages(sorted(documents)):
            values = {"documents": page, "since": since}
            for key, at, is_setting_out, is_on_pass in self._connection.execute(_PASSINGS, values):
                found[key].append(Passing(at, bool(is_setting_out), bool(is_on_pass)))
        return found

    def answered(self, since: datetime) -> Iterator[Answered]:
        """Every passage since then at which an address or a plate was given."""
        # A year of them would not fit beside the window: they are read as they are asked for.
        rows = self._connection.execute(
            _ANSWERED, {"since": since}, execution_options={"yield_per": PAGE}
        )
        for row in rows:
            where = (row.counter, row.direction.value)
            yield Answered(
                row.document_key, row.crossed_at, where, birth_of(row), row.address, row.plate
            )

    def cases(self, since: datetime) -> Sequence[CaseTexts]:
        """The cases opened since then."""
        texts: dict[UUID, list[str]] = defaultdict(list)
        for row in self._connection.execute(_TEXTS, {"since": since}):
            texts[row.case].append(row.content["text"])
        return [
            CaseTexts(row.document_key, row.opened_at, row.address, row.plate, tuple(texts[row.id]))
            for row in self._connection.execute(_CASES, {"since": since})
        ]


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
