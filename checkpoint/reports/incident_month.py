"""The month in figures, as its page says it.

The page leaves the post. Who detected how much stands there whole, for it names offices; of what
tells who was found and how, small counts go together without a name where the setting asks so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checkpoint.domain.incidents.statistic import MonthStatistic, PersonGroup
from checkpoint.domain.incidents.statistic import Row as Detections
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports.bars import PairChart, PairedBars
from checkpoint.reports.changes import changed_lines
from checkpoint.reports.incident_frame import Content, Part
from checkpoint.reports.incident_parts import name_of_part
from checkpoint.reports.listing import Column, Listing, Row, RowKind, counts
from checkpoint.reports.marks import Block, Mark
from checkpoint.reports.sheet import Sheet
from checkpoint.reports.signing import head_of_post, lead
from checkpoint.reports.tallies import masked
from checkpoint.services.incident_papers import StatisticPaper
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import (
    detecting_agency_words,
    incident_kind_words,
    month_words,
    person_group_words,
    source_words,
)
from checkpoint.words.reports import Text, number_words, say

MOST_NATIONALITIES = 7
"""Rows of nationalities, as many as of the groups beside them, total and all: were there more,
one table would be torn over two pages."""


def statistic_content(paper: StatisticPaper, issue: Issue, words: Catalogue) -> Content:
    """Counts alone: nobody's name is in it."""
    is_provisional = paper.is_provisional(issue.issued_at)
    mark = incident_text(IncidentText.PROVISIONAL, words) if is_provisional else ""
    statistic = paper.statistic
    sheet = Sheet(post=statistic.post, issue=issue, catalogue=words, mark=mark)
    parts: list[Part] = list(_parts(statistic, issue.mask_below, words))
    if changed := changed_lines(sheet, name_of_part(words)):
        parts.append(changed)
    return Content(
        sheet=sheet,
        title=incident_text(IncidentText.STATISTIC_TITLE, words),
        is_restricted=False,
        parts=tuple(parts),
        signers=(
            lead(incident_text(IncidentText.SIGNS_LEAD, words), sheet),
            head_of_post(incident_text(IncidentText.SIGNS_HEAD, words), sheet),
        ),
    )


def _parts(statistic: MonthStatistic, below: int, words: Catalogue) -> Iterator[Part]:
    heads = (
        (IncidentText.MONTH, month_words(statistic.month, words)),
        (IncidentText.INCIDENTS, _number(statistic.incidents, words)),
        (IncidentText.STILL_OPEN, _number(statistic.still_open, words)),
        (IncidentText.OPERATIONS, _number(statistic.operations, words)),
        (IncidentText.RECORDS, _number(statistic.records, words)),
    )
    for label, text in heads:
        yield Block(Mark.ROW, text, incident_text(label, words))
    yield PairChart(
        title=incident_text(IncidentText.DETECTIONS, words),
        legend=(
            incident_text(IncidentText.WITH_OPERATION, words),
            incident_text(IncidentText.WITHOUT_OPERATION, words),
        ),
        rows=[_bars(row, words) for row in statistic.rows],
        nil=incident_text(IncidentText.NIL, words),
    )
    yield detections(statistic, words)
    yield from _tallies(statistic, below, words)
    yield Block(Mark.PARAGRAPH, incident_text(IncidentText.WHAT_COUNTS, words))


def _tallies(statistic: MonthStatistic, below: int, words: Catalogue) -> Iterator[Part]:
    """Who was found, and how it became known: two tables beside two."""
    groups = {person_group_words(one, words): statistic.by_group.get(one, 0) for one in PersonGroup}
    sources = {source_words(one, words): count for one, count in statistic.by_source.items()}
    kinds = {incident_kind_words(one, words): count for one, count in statistic.by_kind.items()}
    nationalities = _few(_nationalities(statistic, words), below, words)
    yield (
        _tally(IncidentText.BY_GROUP, _named(groups, below, words), words, has_total=True),
        _tally(IncidentText.BY_NATIONALITY, nationalities, words),
    )
    yield (
        _tally(IncidentText.BY_SOURCE, _named(sources, below, words), words),
        _tally(IncidentText.BY_KIND, _named(kinds, below, words), words),
    )


def detections(statistic: MonthStatistic, words: Catalogue) -> Listing:
    """Who detected how much, with and without joint operations; for the screen as for paper."""
    crossings = incident_text(IncidentText.CROSSINGS, words)
    people = incident_text(IncidentText.PEOPLE, words)
    counted = tuple(
        Column(head=head, group=incident_text(group, words), is_count=True)
        for group in (IncidentText.OPERATION, IncidentText.ALONE)
        for head in (crossings, people)
    )
    in_all = (IncidentText.ALL_CROSSINGS, IncidentText.ALL_PEOPLE)
    rows = [
        Row((detecting_agency_words(one.agency, words), *_cells(one))) for one in statistic.rows
    ]
    whole = statistic.joint + statistic.alone
    sums = (statistic.joint, statistic.alone, whole)
    cells = [count for one in sums for count in (one.crossings, one.persons)]
    total = Row((incident_text(IncidentText.TOTAL, words), *cells), RowKind.TOTAL)
    return Listing(
        title=incident_text(IncidentText.DETECTIONS, words),
        columns=(
            Column(head=incident_text(IncidentText.AGENCY, words)),
            *counted,
            *counts(*(incident_text(one, words) for one in in_all)),
        ),
        rows=(*rows, total),
    )


def _cells(row: Detections) -> tuple[int, ...]:
    parts = (row.joint, row.alone, row.total)
    return tuple(count for one in parts for count in (one.crossings, one.persons))


def _bars(row: Detections, words: Catalogue) -> PairedBars:
    name = detecting_agency_words(row.agency, words)
    return PairedBars(name=name, first=row.joint.crossings, second=row.alone.crossings)


def _nationalities(statistic: MonthStatistic, words: Catalogue) -> Mapping[str, int]:
    """The most first."""
    ordered = sorted(statistic.by_nationality.items(), key=lambda one: (-one[1], one[0]))
    unknown = incident_text(IncidentText.NOT_KNOWN, words)
    return {
        country_name(code, words.language) if code else unknown: count for code, count in ordered
    }


def _named(tally: Mapping[str, int], below: int, words: Catalogue) -> Mapping[str, int]:
    """As it may be read: small counts as one row, beside which no zero tells whose they are."""
    named, others = masked({name: (count,) for name, count in tally.items()}, below)
    if others is None:
        return tally
    withheld = say(Text.WITHHELD, words).format(limit=below)
    return {name: count for name, (count,) in named.items() if count} | {withheld: others[0]}


def _few(tally: Mapping[str, int], below: int, words: Catalogue) -> Mapping[str, int]:
    """The first nationalities that may be named, and how many all the others are together."""
    told = _named(tally, below, words)
    if len(told) <= MOST_NATIONALITIES:
        return told
    first = dict([one for one in told.items() if one[0] in tally][: MOST_NATIONALITIES - 1])
    rest = incident_text(IncidentText.OTHER_NATIONALITIES, words).format(
        count=len(tally) - len(first)
    )
    return first | {rest: sum(tally.values()) - sum(first.values())}


def _tally(
    title: IncidentText, tally: Mapping[str, int], words: Catalogue, *, has_total: bool = False
) -> Listing:
    rows = [Row((name, count)) for name, count in tally.items()]
    if has_total:
        total = incident_text(IncidentText.TOTAL, words)
        rows.append(Row((total, sum(tally.values())), RowKind.TOTAL))
    return Listing(
        title=incident_text(title, words),
        columns=(Column(head=""), *counts(incident_text(IncidentText.COUNT, words))),
        rows=tuple(rows),
    )


def _number(count: int, words: Catalogue) -> str:
    nil = incident_text(IncidentText.NIL, words)
    return number_words(count, words.language) if count else nil
