"""What a search asks of a record in SQL, and by which index it is to be walked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
    union,
    union_all,
)

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.journal.search import Mark, Search
from checkpoint.domain.journal.words import Term, Way
from checkpoint.domain.posts.post import DAY, Direction
from checkpoint.storage.clock_schema import clock_word_record
from checkpoint.storage.schema import crossing, document_word
from checkpoint.storage.tables.crossings import FIGURES

FEW_DOCUMENTS = 4_000
"""So many are asked for their crossings one by one; of more, one of a hundred records is."""
_MOST_COUNTED = 40_000
"""Words of a beginning that are counted to see which of several is rare."""

LENGTHS: Mapping[str, Sequence[int]] = {
    "rare": (8_000, 100_000, 300_000),
    "counted": (8_000, 30_000, 120_000),
    "named": (8_000, 12_000),
    "any": (20_000,),
}
"""How many records are passed on one stretch, in pieces: where an index leads to those that are
wanted, where it only bears what is asked, where the words of each record so found are looked up,
and where each record has to be read. A tenth of a
second at the most; a page that fills before ends it."""
_ALL_THE_REST = (0,)

_c = crossing.c
_word = document_word.c
_later = crossing.alias("later")


@dataclass(frozen=True, slots=True)
class Walk:
    """How the register is gone down."""

    query: Callable[[datetime, datetime], Select[Any]]
    """The ids wanted between an instant and an older one; the bounds themselves come on top."""
    lengths: Sequence[int]
    """So many records are looked at one piece after the other; 0: all the rest."""


def walk_of(search: Search, way: Way | None) -> Walk:
    """The shortest way down for what is asked."""
    wanted = conditions(search, way)
    plain = select(_c.id).where(*wanted)
    if search.mark is not None:
        return Walk(lambda _below, _oldest: plain, _ALL_THE_REST)
    if way is not None and way.number is not None:
        # By the index that makes running numbers unique: one look a day.
        by_number = plain.where(_c.post == search.post)
        return Walk(lambda below, oldest: by_number.where(on_days(below, oldest)), _ALL_THE_REST)
    is_rare = search.outcome not in (None, Outcome.ADMITTED) or bool(search.nationality)
    if is_rare or (way is None and search.narrows):
        lengths = LENGTHS["named" if way else "rare" if is_rare else "counted"]
        return Walk(lambda below, oldest: _by_figures(plain, search, below, oldest), lengths)
    by_time = plain.with_hint(crossing, "INDEXED BY ix_crossing_crossed_at", "sqlite")
    return Walk(lambda _below, _oldest: by_time, LENGTHS["any"])


def conditions(
    search: Search, way: Way | None, *, with_terms: bool = True
) -> Sequence[ColumnElement[bool]]:
    """What a record has to be, as far as the database can tell."""
    said: list[tuple[ColumnElement[Any], object]] = [
        (_c.direction, search.direction),
        (_c.outcome, search.outcome),
        (_c.verdict, search.verdict),
        (_c.nationality, search.nationality),
        (_c.document_kind, search.document),
        (_c.lane, search.lane),
        (_c.counter, search.counter),
        (_c.officer, search.officer),
        (_c.ground, search.ground),
        (_c.capture, search.capture),
        (_c.number, way.number if way else None),
        (_c.day_on, way.day_on if way else None),
    ]
    # Written so that no index is taken for it: nearly all records are of one post.
    of_post = _c.post.concat("") == search.post
    wanted = [of_post, *(column == value for column, value in said if value)]
    if search.period is not None:
        wanted.append(_c.day_on.between(search.period.first_on, search.period.last_on))
    if search.mark is not None:
        wanted.append(_c.id.in_(_marked(search.mark)))
    if with_terms and way is not None:
        wanted.extend(bears(term) for term in way.terms)
    return wanted


def by_document(query: Select[Any]) -> Select[Any]:
    """Ask by the index of documents: of thousands of them SQLite would rather read it all."""
    hint = "INDEXED BY ix_crossing_document_key_crossed_at"
    return query.with_hint(crossing, hint, "sqlite")


def documents_of(connection: Connection, terms: Sequence[Term]) -> Sequence[str] | None:
    """The documents that bear every word; None where they are many."""
    counts = [connection.scalar(_count_of(term)) or 0 for term in terms]
    rarest = counts.index(min(counts))
    if counts[rarest] > (_MOST_COUNTED if len(terms) > 1 else FEW_DOCUMENTS):
        return None
    others = [term for place, term in enumerate(terms) if place != rarest]
    bearing = [select(_word.document_key).where(of) for of in _ranges(terms[rarest])]
    found = union_all(*bearing).subquery()
    query = select(found.c.document_key).where(
        *(bears(term, found.c.document_key) for term in others)
    )
    keys = connection.scalars(query.limit(FEW_DOCUMENTS + 1)).all()
    return None if len(keys) > FEW_DOCUMENTS else list(dict.fromkeys(keys))


def _count_of(term: Term) -> Select[Any]:
    each = (
        select(func.count()).select_from(
            select(literal(1))
            .select_from(document_word)
            .where(of)
            .limit(_MOST_COUNTED + 1)
            .subquery()
        )
        for of in _ranges(term)
    )
    total = sum((one.scalar_subquery() for one in each), literal(0))
    return select(total)


def _ranges(term: Term) -> Iterator[ColumnElement[bool]]:
    """One after the other, for each is a stretch of the index."""
    for beginning in term.beginnings:
        # Words are of A to Z and digits, all of which sort before the tilde.
        yield and_(_word.word >= beginning, _word.word < f"{beginning}~")
    wholes = sorted(one for one in term.wholes if not one.startswith(term.beginnings))
    if wholes:
        yield _word.word.in_(wholes)


def bears(term: Term, key: ColumnElement[str] = _c.document_key) -> ColumnElement[bool]:
    """Whether a document is filed under one of the words that a term stands for."""
    return exists().where(_word.document_key == key, or_(*_ranges(term)))


def _marked(mark: Mark) -> Select[Any]:
    match mark:
        case Mark.CLOCK_WRONG:
            return select(clock_word_record.c.crossing)
        case Mark.CORRECTED | Mark.CANCELLED:
            return _amended(is_cancellation=mark is Mark.CANCELLED)
        case _:
            assert_never(mark)


def _amended(*, is_cancellation: bool) -> Select[Any]:
    """Both sides of every amendment; there are few of them."""
    made = and_(_later.c.amends.is_not(None), _later.c.is_cancellation.is_(is_cancellation))
    both = union(select(_later.c.id).where(made), select(_later.c.amends).where(made)).subquery()
    return select(both.c[0])


def _by_figures(
    query: Select[Any], search: Search, below: datetime, oldest: datetime
) -> Select[Any]:
    """Every column in front of a wanted one is named, so that the index leads to that one."""
    if search.outcome is None:
        query = query.where(_c.outcome.in_(list(Outcome)))
    if search.direction is None:
        query = query.where(_c.direction.in_(list(Direction)))
    query = query.where(_c.post == search.post, on_days(below, oldest))
    return query.with_hint(crossing, f"INDEXED BY {FIGURES.name}", "sqlite")


def on_days(below: datetime, oldest: datetime) -> ColumnElement[bool]:
    """The operational days of a stretch, which begin and end beside those of UTC."""
    first, last = oldest.date() - DAY, below.date() + DAY
    return _c.day_on.in_([first + timedelta(days=n) for n in range((last - first).days + 1)])
