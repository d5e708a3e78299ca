"""What the papers tell that are no partner's counts: figures by themselves, texts by their digest.

A new version of a paper follows where any of it is otherwise. Of what stands there in words the
register keeps a digest alone: whoever may read the list of papers learns nobody's name by it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import singledispatch

from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import MonthStatistic
from checkpoint.domain.journeys.resident import MOST_NATIONALITIES, InsideList, Resident
from checkpoint.domain.reporting.told import PART, Told
from checkpoint.domain.shifts.shift import ShiftEnd

STAYS, NATIONALITIES, PEOPLE = "inside", "inside.nationality", "inside.people"
NOTED_PEOPLE = "inside.noted"
SHEET = "hand_over.sheet"
HEAD, FACTS, PERSONS, GOODS, ACTION, EVIDENCE, HAND_OVERS, AFTER = (
    "incident.head",
    "incident.facts",
    "incident.persons",
    "incident.goods",
    "incident.action",
    "incident.evidence",
    "incident.hand_overs",
    "incident.after",
)
OF_DAY, LINES = "incidents.day", "incidents.lines"
OF_MONTH, AGENCIES = "incidents.month", "incidents.agency"
COUNT = "count"
"""The column of a figure that has no other."""
_LETTERS = 32
"""Of a digest, 128 bits."""


def told_of_inside(given: InsideList, days: int) -> Told:
    """How many are inside, and that it is these people on these days."""
    figures = given.figures(days)
    counts = {
        (STAYS, field.name, COUNT): int(getattr(figures, field.name)) for field in fields(figures)
    }
    for code, count in given.by_nationality()[:MOST_NATIONALITIES]:
        counts[NATIONALITIES, code, COUNT] = count
    people = [_line_of(one) for one in given.residents]
    texts: dict[str, object] = {PEOPLE: people}
    if given.noted is not None:
        noted = given.noted
        counts[STAYS, "refused", COUNT] = len(noted.refused) + noted.unnamed
        counts[STAYS, "doubted", COUNT] = len(noted.suspected)
        texts[NOTED_PEOPLE] = (noted.first_on, [*noted.refused, *noted.suspected])
    return {**_figures(counts), **_texts(texts)}


def told_of_shift(end: ShiftEnd) -> Told:
    """The sheet as it was signed, which nothing changes."""
    return _texts({SHEET: (end.shift, end.sheet)})


def told_of_incident(state: IncidentState) -> Told:
    """The report part by part, as its original has it: a copy is of the same version."""
    report = state.report
    return _texts(
        {
            HEAD: (
                report.found_at,
                report.source,
                report.kinds,
                report.place,
                report.agencies,
                report.detected_by,
                report.detected_office,
                state.operation,
                state.is_closed,
            ),
            FACTS: report.facts,
            PERSONS: report.persons,
            GOODS: report.goods,
            ACTION: report.action,
            EVIDENCE: state.evidence,
            HAND_OVERS: state.hand_overs,
            AFTER: [(one.at, one.kind) for one in state.events],
        }
    )


def told_of_day(states: Iterable[IncidentState]) -> Told:
    """How many there were of a day, and each as it stands."""
    every = list(states)
    counts = {(OF_DAY, "incidents", COUNT): len(every)}
    return {**_figures(counts), **_texts({LINES: [told_of_incident(one) for one in every]})}


def told_of_month(found: MonthStatistic) -> Told:
    """The figures of the month's page."""
    counts = {
        (OF_MONTH, "incidents", COUNT): found.incidents,
        (OF_MONTH, "still_open", COUNT): found.still_open,
        (OF_MONTH, "operations", COUNT): found.operations,
        (OF_MONTH, "records", COUNT): found.records,
    }
    for row in found.rows:
        agency = row.agency.value if row.agency else ""
        for column, detected in (("joint", row.joint), ("alone", row.alone)):
            counts[AGENCIES, agency, f"{column} crossings"] = detected.crossings
            counts[AGENCIES, agency, f"{column} persons"] = detected.persons
    tallies: tuple[Mapping[str, int], ...] = (
        {one.value: count for one, count in found.by_kind.items()},
        {one.value: count for one, count in found.by_source.items()},
        {one.value: count for one, count in found.by_group.items()},
        found.by_nationality,
    )
    for name, tally in zip(("kind", "source", "group", "nationality"), tallies, strict=True):
        for key, count in tally.items():
            counts[f"{OF_MONTH}.{name}", key, COUNT] = count
    return _figures(counts)


def _line_of(one: Resident) -> str:
    """What stands on the paper of somebody, told apart; there may be tens of thousands."""
    document, details = one.entry.document, one.entry.details
    until = one.stay.last_day if one.stay else None
    said = (
        one.id,
        document.kind,
        document.key,
        document.holder.name.full,
        document.holder.born,
        details.purpose,
        details.address,
        one.entry.crossed_at,
        until,
    )
    return PART.join(map(str, said))


def _figures(counts: Mapping[tuple[str, str, str], int]) -> dict[str, int]:
    return {PART.join(key): count for key, count in counts.items() if count}


def _texts(parts: Mapping[str, object]) -> dict[str, int]:
    return {PART.join((name, _digest(part), "")): 1 for name, part in parts.items()}


def _digest(value: object) -> str:
    text = json.dumps(_plain(value), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:_LETTERS]


@singledispatch
def _plain(value: object) -> object:
    """A value as JSON has it; fields that say nothing are left out, for later versions add some."""
    if not is_dataclass(value) or isinstance(value, type):
        return value if isinstance(value, int | float | str | None) else str(value)
    said = ((one.name, getattr(value, one.name), _usual(one)) for one in fields(value))
    return {name: _plain(part) for name, part, usual in said if part != usual}


@_plain.register
def _word(value: Enum) -> object:
    return value.value


@_plain.register
def _moment(value: datetime) -> object:
    return value.astimezone(UTC).isoformat()


@_plain.register
def _pairs(value: Mapping) -> object:  # type: ignore[type-arg] # as dispatch wants it
    return sorted([str(_plain(key)), _plain(part)] for key, part in value.items())


@_plain.register(list)
@_plain.register(tuple)
def _row(value: Iterable[object]) -> object:
    return [_plain(one) for one in value]


@_plain.register(set)
@_plain.register(frozenset)
def _bag(value: Iterable[object]) -> object:
    return sorted(str(_plain(one)) for one in value)


def _usual(one: Field[object]) -> object:
    return one.default if one.default_factory is MISSING else one.default_factory()
