"""Looking for steps of cases: of each kind the newest by its own index, and of those the newest."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    false,
    func,
    or_,
    select,
    type_coerce,
)

from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.journal.case_steps import STEPS, CaseStep, opening_of, steps_of
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.journal.search import PAGE, Found, Place, Search
from checkpoint.domain.journal.words import Way
from checkpoint.services.case_step_book import Stretch
from checkpoint.storage.case_schema import case_event, case_file
from checkpoint.storage.cases import SqlCaseBook
from checkpoint.storage.columns import Text
from checkpoint.storage.journal_conditions import bears, documents_of, on_days
from checkpoint.storage.schema import crossing

MOST_ASKED = 500
"""Records whose cases are asked for at a time."""

_file, _event = case_file.c, case_event.c
_visits = case_file.join(crossing, crossing.c.id == _file.visit)
_REOPENED = select(_event.case).where(_event.kind == EventKind.REOPENED)
_LATER = and_(_event.kind == EventKind.DECIDED, _event.case.in_(_REOPENED))
"""Only of a case that was opened again does a decision have another id than the case."""


class SqlCaseStepBook:
    """Finds steps of cases, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def look(self, search: Search, stretch: Stretch = Stretch(), *, most: int = PAGE) -> Found:  # noqa: B008 - it never changes
        """What is found on a stretch, the newest first."""
        if search.says_nothing or not search.asks_cases:
            return Found((), None)
        of_case = [*_conditions(search), self._says(search)]
        places = {
            Place(row.at, row.id): row.case
            for query in _queries(search, stretch, self._named(search))
            for row in self._connection.execute(query.where(*of_case).limit(most + 1))
        }
        told = sorted(places, reverse=True)[:most]
        steps = self._steps({places[place] for place in told})
        found = (steps[place] for place in told)
        fitting = tuple(step for step in found if search.fits_step(step))
        return Found(fitting, told[-1] if len(places) > len(told) else None)

    def _named(self, search: Search) -> Sequence[UUID] | None:
        """The cases, where the text is the number of one; None where it is not."""
        if not search.ways or any(way.day_on is None for way in search.ways):
            return None
        visits = [one for way in search.ways for one in self._visits_numbered(search.post, way)]
        return self._connection.scalars(select(_file.id).where(_file.visit.in_(visits))).all()

    def of_records(self, ids: Collection[UUID]) -> Sequence[CaseStep]:
        """The openings of the cases that these records opened or decided."""
        asked, cases = list(ids), set[UUID]()
        for start in range(0, len(asked), MOST_ASKED):
            cases.update(self._cases_of(asked[start : start + MOST_ASKED]))
        found = self._states(cases)
        return [opening_of(state, reference) for state, reference in found]

    def _cases_of(self, ids: Sequence[UUID]) -> Iterator[UUID]:
        opened = select(_file.id).where(or_(_file.visit.in_(ids), _file.id.in_(ids)))
        yield from self._connection.scalars(opened)
        crossings = _event.content["crossing"].as_string()
        yield from self._connection.scalars(
            select(_event.case).where(_LATER, crossings.in_([str(one) for one in ids]))
        )

    def _says(self, search: Search) -> ColumnElement[bool]:
        """By the documents that bear the words, where those are few."""
        if not search.ways:
            return _file.id.is_not(None)
        return or_(*(self._says_it(search.post, way) for way in search.ways))

    def _says_it(self, post: str, way: Way) -> ColumnElement[bool]:
        said: list[ColumnElement[bool]] = []
        if way.number is not None:
            said.append(_file.visit.in_(self._visits_numbered(post, way)))
        keys = documents_of(self._connection, way.terms) if way.terms else None
        if keys is not None:
            said.append(_file.document_key.in_(keys) if keys else false())
        else:
            said.extend(bears(term, _file.document_key) for term in way.terms)
        return and_(*said)

    def _visits_numbered(self, post: str, way: Way) -> Sequence[UUID]:
        """By the index that makes running numbers unique, a look a day: cases have no such one."""
        of_post = _file.post == post
        first, last = (
            self._connection.scalar(select(end(_file.opened_at)).where(of_post))
            for end in (func.min, func.max)
        )
        if first is None or last is None:
            return ()
        days = on_days(last, first) if way.day_on is None else crossing.c.day_on == way.day_on
        numbered = select(crossing.c.id).where(crossing.c.post == post, days)
        return self._connection.scalars(numbered.where(crossing.c.number == way.number)).all()

    def _steps(self, cases: Collection[UUID]) -> Mapping[Place, CaseStep]:
        every = (step for state in self._states(cases) for step in steps_of(*state))
        return {Place.below(step): step for step in every}

    def _states(self, cases: Collection[UUID]) -> Iterator[tuple[CaseState, Reference]]:
        states = SqlCaseBook(self._connection).of_ids(cases)
        visits = [state.case.visit for state in states]
        query = select(crossing.c.id, crossing.c.day_on, crossing.c.number)
        rows = self._connection.execute(query.where(crossing.c.id.in_(visits)))
        references = {row.id: Reference(row.day_on, row.number) for row in rows}
        return ((state, references[state.case.visit]) for state in states)


def _queries(
    search: Search, stretch: Stretch, cases: Sequence[UUID] | None
) -> Iterator[Select[Any]]:
    """One of each kind of step that can be meant: its place and its case, newest first.

    Of cases that are known, by these: no index of times is to be gone through for them.
    """
    kind_is = _event.kind if cases is None else type_coerce(_event.kind, Text).concat("")
    if search.outcome in (None, Outcome.REFERRED) and search.ground is None:
        opened = select(_file.opened_at.label("at"), _file.id, _file.id.label("case"))
        opened = opened.select_from(_visits)
        if search.officer:
            opened = opened.where(_file.officer == search.officer)
        yield _newest(opened, _file.opened_at, _file.id, stretch)
    for kind in STEPS:
        if kind is EventKind.DECIDED or (search.outcome is None and search.ground is None):
            happened = select(_event.at, _event.id, _event.case)
            of_kind = happened.select_from(_visits.join(case_event, _event.case == _file.id))
            of_kind = of_kind.where(kind_is == kind, *_of_event(search))
            if cases is not None:
                of_kind = of_kind.where(_event.case.in_(cases))
            yield _newest(of_kind, _event.at, _event.id, stretch)


def _newest(
    query: Select[Any], at: ColumnElement[datetime], id_: ColumnElement[UUID], stretch: Stretch
) -> Select[Any]:
    below, down_to = stretch.below, stretch.down_to
    if below is not None:
        query = query.where(at <= below.at, or_(at < below.at, id_ < below.id))
    if down_to is not None:
        query = query.where(at >= down_to.at, or_(at > down_to.at, id_ >= down_to.id))
    if stretch.since is not None:
        query = query.where(at >= stretch.since)
    if stretch.before is not None:
        query = query.where(at < stretch.before)
    return query.order_by(at.desc(), id_.desc())


def _conditions(search: Search) -> Iterator[ColumnElement[bool]]:
    said: tuple[tuple[ColumnElement[Any], object], ...] = (
        (_file.direction, search.direction),
        (_file.verdict, search.verdict),
        (_file.nationality, search.nationality),
        (_file.document_kind, search.document),
        (_file.lane, search.lane),
        (_file.counter, search.counter),
        (_file.capture, search.capture),
    )
    yield _file.post == search.post
    yield from (column == value for column, value in said if value)


def _of_event(search: Search) -> Iterator[ColumnElement[bool]]:
    """What is of the step itself, and not of the case."""
    if search.officer:
        yield _event.officer == search.officer
    for name, value in (("outcome", search.outcome), ("ground", search.ground)):
        if value:
            yield _event.content[name].as_string() == str(value)
